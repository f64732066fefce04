"""The Dutch calendar: which days are working days.

Neighbours: fulfils `domain.deadlines.WorkingDays` with the `holidays` library, the only place where that is imported.
"""

from __future__ import annotations

from datetime import date

SATURDAY = 5


class DutchCalendar:
    """Knows weekends and the days that count as a holiday when a legal term ends, for every year that is asked for.

    That list is wider than the days most people are off: 5 May counts every year, and Good Friday counts too.
    """

    def __init__(self) -> None:
        """Start empty; a year is computed when it is first asked for and kept."""
        self._years: dict[int, frozenset[date]] = {}

    def is_working_day(self, day: date) -> bool:
        """Tell whether people work on this day: no weekend and no holiday."""
        return day.weekday() < SATURDAY and day not in self.holidays_in(day.year)

    def holidays_in(self, year: int) -> frozenset[date]:
        """Return the holidays of a year, those that fall in a weekend included."""
        if year not in self._years:
            self._years[year] = _compute(year)
        return self._years[year]


def _compute(year: int) -> frozenset[date]:
    # Imported late: a start without any deadline on the screen should not pay for it.
    import holidays

    return frozenset(holidays.country_holidays("NL", years=year, categories=("public", "optional")))
