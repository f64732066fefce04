"""The Dutch calendar, against the table of days on which legal terms do not end."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, timedelta

import pytest

from vb_wizard.calendars import DutchCalendar

GOOD_FRIDAY, EASTER_MONDAY, KINGS_DAY, LIBERATION, ASCENSION, WHIT_MONDAY = range(6)
TABLE = {
    2026: ("04-03", "04-06", "04-27", "05-05", "05-14", "05-25"),
    2027: ("03-26", "03-29", "04-27", "05-05", "05-06", "05-17"),
    2028: ("04-14", "04-17", "04-27", "05-05", "05-25", "06-05"),
    2029: ("03-30", "04-02", "04-27", "05-05", "05-10", "05-21"),
    2030: ("04-19", "04-22", "04-27", "05-05", "05-30", "06-10"),
}


def days_of(year: int) -> set[date]:
    """The table of a year as dates, with the three days that never move."""
    fixed = ("01-01", "12-25", "12-26")
    return {date.fromisoformat(f"{year}-{day}") for day in (*TABLE[year], *fixed)}


@pytest.mark.parametrize("year", TABLE)
def test_a_year_is_free_on_exactly_the_days_of_the_table(year: int) -> None:
    """Apart from weekends a day is free if and only if the table has it."""
    calendar = DutchCalendar()
    days = [date(year, 1, 1) + timedelta(days=n) for n in range(365 + (year % 4 == 0))]
    weekdays = {day for day in days if day.weekday() < 5}
    assert {day for day in weekdays if not calendar.is_working_day(day)} == days_of(year) & weekdays
    assert not any(calendar.is_working_day(day) for day in days if day.weekday() >= 5)


def test_the_birthday_of_the_king_moves_to_saturday_when_it_would_be_a_sunday() -> None:
    """27 April 2031 is a Sunday, so 26 April is the holiday."""
    holidays = DutchCalendar().holidays_in(2031)
    assert date(2031, 4, 26) in holidays
    assert date(2031, 4, 27) not in holidays


def test_a_year_is_computed_once() -> None:
    """Asking twice gives the very same set."""
    calendar = DutchCalendar()
    assert calendar.holidays_in(2026) is calendar.holidays_in(2026)


def test_the_library_is_not_loaded_before_a_day_is_asked_for() -> None:
    """Making the calendar costs the start nothing."""
    code = "import sys; from vb_wizard.calendars import DutchCalendar; DutchCalendar(); print('holidays' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
