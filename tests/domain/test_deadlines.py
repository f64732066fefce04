"""Terms and when they end, with the examples that the law on terms and the klacht term give."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vb_wizard.calendars import DutchCalendar
from vb_wizard.domain.deadlines import END_OF_DAY, Due, Span, Strength, Term, Unit, Weekend, due

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
CALENDAR = DutchCalendar()
KLACHT = Term((Span(90, Unit.DAY), Span(3, Unit.MONTH)), "moment_kennis", Strength.HARD, Weekend.BACK)


def at(text: str) -> datetime:
    """A Dutch moment from `2026-11-23 08:55`."""
    return datetime.fromisoformat(text).replace(tzinfo=AMSTERDAM)


def ends(amount: int, unit: Unit, start: str, weekend: Weekend = Weekend.STAY) -> Due:
    """When one span from a start ends."""
    return due(Term((Span(amount, unit),), weekend=weekend), at(start), CALENDAR)


@pytest.mark.parametrize(
    ("learned", "end_90", "end_months", "safe", "extended"),
    [
        ("2026-09-15", "2026-12-14", "2026-12-15", "2026-12-14", None),
        ("2026-11-28", "2027-02-26", "2027-02-28", "2027-02-26", None),
        ("2026-09-26", "2026-12-25", "2026-12-26", "2026-12-24", "2026-12-28"),
        ("2027-02-01", "2027-05-02", "2027-05-01", "2027-04-30", "2027-05-03"),
    ],
)
def test_a_klacht_is_due_on_the_last_safe_working_day(
    learned: str, end_90: str, end_months: str, safe: str, extended: str | None
) -> None:
    """The earlier of 90 days and three months counts, moved back off a free day; the extension is only mentioned."""
    found = due(KLACHT, at(f"{learned} 14:30"), CALENDAR)
    assert [end.date().isoformat() for end in found.ends] == [end_90, end_months]
    assert found.at == at(f"{safe} 23:59:59")
    assert found.extended == (date.fromisoformat(extended) if extended else None)
    assert found.whole_day


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("2026-11-23 08:55", "2026-11-25"),  # Monday
        ("2026-11-20 17:30", "2026-11-24"),  # Friday: the weekend does not count
        ("2026-11-21 03:00", "2026-11-24"),  # Saturday
        ("2026-12-24 12:00", "2026-12-29"),  # both Christmas days and the weekend between
        ("2026-05-22 22:30", "2026-05-27"),  # the Friday before Whitsun
        ("2027-03-25 10:00", "2027-03-31"),  # Good Friday and Easter Monday
        ("2026-05-04 10:00", "2026-05-07"),  # 5 May counts every year
    ],
)
def test_two_working_days_pass_over_weekends_and_holidays(start: str, end: str) -> None:
    """Working days are counted from the day after the start and end at the end of the day."""
    found = ends(2, Unit.WORKDAY, start)
    assert found.at == at(f"{end} 23:59:59")
    assert found.extended is None


@pytest.mark.parametrize(
    ("start", "hours", "end"),
    [
        ("2026-11-23 08:55", 72, "2026-11-26 08:55"),
        ("2026-10-24 12:00", 24, "2026-10-25 11:00"),  # the clock goes back that night
        ("2026-03-28 12:00", 24, "2026-03-29 13:00"),  # the clock goes forward that night
        ("2026-12-31 23:30", 4, "2027-01-01 03:30"),  # a holiday does not stretch hours
    ],
)
def test_hours_are_elapsed_hours(start: str, hours: int, end: str) -> None:
    """24 hours stay 24 hours on the night the clocks change, and no holiday moves them."""
    found = ends(hours, Unit.HOUR, start)
    assert found.at == at(end)
    assert not found.whole_day
    assert found.extended is None


@pytest.mark.parametrize(
    ("amount", "unit", "start", "end"),
    [
        (1, Unit.MONTH, "2027-01-31 09:00", "2027-02-28"),
        (1, Unit.MONTH, "2028-01-31 09:00", "2028-02-29"),
        (3, Unit.MONTH, "2026-11-30 09:00", "2027-02-28"),
        (12, Unit.MONTH, "2026-12-31 09:00", "2027-12-31"),
        (6, Unit.WEEK, "2026-11-23 09:00", "2027-01-04"),
        (3, Unit.DAY, "2026-11-23 09:00", "2026-11-26"),
    ],
)
def test_days_weeks_and_months_end_at_the_end_of_a_day(amount: int, unit: Unit, start: str, end: str) -> None:
    """A month that has no such day ends on its last day."""
    assert ends(amount, unit, start).at == at(f"{end} 23:59:59")


@pytest.mark.parametrize(
    ("weekend", "end"),
    [(Weekend.STAY, "2026-11-28"), (Weekend.BACK, "2026-11-27"), (Weekend.FORWARD, "2026-11-30")],
)
def test_a_term_that_ends_in_a_weekend_does_what_the_flow_says(weekend: Weekend, end: str) -> None:
    """It stays, moves back or moves forward; the extension is always mentioned."""
    found = ends(5, Unit.DAY, "2026-11-23 09:00", weekend)
    assert found.at == at(f"{end} 23:59:59")
    assert found.extended == date(2026, 11, 30)


def test_at_once_is_the_start_itself() -> None:
    """`direct` is due the moment it is given."""
    found = ends(0, Unit.NOW, "2026-11-21 03:00")
    assert found.at == at("2026-11-21 03:00")
    assert not found.whole_day


def test_an_assumed_start_is_remembered() -> None:
    """Whoever shows the deadline can say that its start is not known yet."""
    assert due(KLACHT, at("2026-09-15 10:00"), CALENDAR, assumed=True).assumed
    assert not due(KLACHT, at("2026-09-15 10:00"), CALENDAR).assumed


moments = st.datetimes(
    datetime(2020, 1, 1),  # noqa: DTZ001 - hypothesis wants naive bounds and adds the zone itself
    datetime(2040, 12, 31),  # noqa: DTZ001
    timezones=st.just(AMSTERDAM),
)


@given(moments, st.integers(1, 400), st.sampled_from([Unit.DAY, Unit.WORKDAY, Unit.WEEK, Unit.MONTH]))
def test_a_safe_day_is_a_working_day_and_never_later_than_the_law_allows(
    start: datetime, amount: int, unit: Unit
) -> None:
    """Moving back gives a working day on or before the end; nothing free is skipped over in between."""
    found = due(Term((Span(amount, unit),), weekend=Weekend.BACK), start, CALENDAR)
    end = min(found.ends).date()
    assert CALENDAR.is_working_day(found.at.date())
    assert found.at.time() == END_OF_DAY
    assert found.at.date() <= end
    between = range(1, (end - found.at.date()).days + 1)
    assert not any(CALENDAR.is_working_day(found.at.date() + timedelta(days=n)) for n in between)


@given(moments, st.integers(1, 60))
def test_working_days_are_counted_one_by_one(start: datetime, amount: int) -> None:
    """Between the start and the end of a term in working days lie exactly that many working days."""
    end = due(Term((Span(amount, Unit.WORKDAY),)), start, CALENDAR).at.date()
    days = (start.date() + timedelta(days=n) for n in range(1, (end - start.date()).days + 1))
    assert sum(CALENDAR.is_working_day(day) for day in days) == amount
