"""Deadlines: from a term in a flow file to a moment on the clock.

Neighbours: `flow` hangs terms on tasks, `application.ports.WorkingDays` knows the Dutch calendar.
All moments are aware; they are counted in Dutch days, whatever zone they come in.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import Protocol

from vb_wizard.domain.moments import AMSTERDAM

END_OF_DAY = time(23, 59, 59)


class Unit(StrEnum):
    """What a term is counted in. `NOW` means at once."""

    NOW = "direct"
    HOUR = "uur"
    DAY = "dag"
    WORKDAY = "werkdag"
    WEEK = "week"
    MONTH = "maand"


class Strength(StrEnum):
    """How binding a term is: the law, a norm of the field, or advice."""

    HARD = "hard"
    NORM = "norm"
    ADVICE = "advice"


class Weekend(StrEnum):
    """What happens when a term ends on a day that is not a working day."""

    STAY = "stay"
    BACK = "back"
    FORWARD = "forward"


FROM_STEP = "step"
FROM_OPENED = "opened"


@dataclass(frozen=True, slots=True)
class Span:
    """A length of time: amount and unit."""

    amount: int
    unit: Unit


@dataclass(frozen=True, slots=True)
class Term:
    """A term: the earliest of the spans, counted from `start` (`step`, `opened`, or a fact of kind moment)."""

    spans: tuple[Span, ...]
    start: str = FROM_STEP
    strength: Strength = Strength.NORM
    weekend: Weekend = Weekend.STAY


class WorkingDays(Protocol):
    """Knows which days are working days."""

    def is_working_day(self, day: date) -> bool:
        """Tell whether people work on this day."""
        ...


@dataclass(frozen=True, slots=True)
class Due:
    """When something is due, and how that was found.

    `at` is aware; `whole_day` means any time that day. `counted_from` is the start that was used, `assumed` that the real
    start was not known. `ends` are the ends of each span before the earliest was chosen and moved off a free day;
    `extended` is the next working day when the chosen end is none, which some laws allow and nobody should plan on.
    """

    at: datetime
    whole_day: bool
    term: Term
    counted_from: datetime
    assumed: bool
    ends: tuple[datetime, ...]
    extended: date | None = None


def due(term: Term, start: datetime, calendar_: WorkingDays, *, assumed: bool = False) -> Due:
    """Compute when a term ends.

    Args:
        term: the term.
        start: the aware moment to count from.
        calendar_: knows the working days.
        assumed: True when the real start is unknown and `start` stands in for it.
    """
    start = start.astimezone(AMSTERDAM)
    ends = tuple(_end(span, start, calendar_) for span in term.spans)
    earliest = min(ends)
    whole_day = all(span.unit not in (Unit.NOW, Unit.HOUR) for span in term.spans)
    moved, extended = earliest, None
    if whole_day and not calendar_.is_working_day(earliest.date()):
        extended = _step_to_working_day(earliest.date(), 1, calendar_)
        if term.weekend is Weekend.BACK:
            moved = _at_end(_step_to_working_day(earliest.date(), -1, calendar_), start)
        elif term.weekend is Weekend.FORWARD:
            moved = _at_end(extended, start)
    return Due(moved, whole_day, term, start, assumed, ends, extended)


def _end(span: Span, start: datetime, calendar_: WorkingDays) -> datetime:
    match span.unit:
        case Unit.NOW:
            return start
        case Unit.HOUR:
            # Elapsed hours, not wall-clock hours: on the night the clocks change 24 hours stay 24 hours.
            return (start.astimezone(UTC) + timedelta(hours=span.amount)).astimezone(start.tzinfo)
        case Unit.DAY | Unit.WEEK | Unit.MONTH:
            return _at_end(day_after(start.date(), span), start)
        case Unit.WORKDAY:
            day = start.date()
            for _ in range(span.amount):
                day = _step_to_working_day(day, 1, calendar_)
            return _at_end(day, start)


WHOLE_DAYS = frozenset({Unit.DAY, Unit.WEEK, Unit.MONTH})
"""Units that can be counted without a clock and without a calendar of working days."""


def day_after(day: date, span: Span) -> date:
    """Return the last day of a span of days, weeks or months after a day.

    Raises:
        ValueError: the span is counted in something else.
    """
    match span.unit:
        case Unit.DAY:
            return day + timedelta(days=span.amount)
        case Unit.WEEK:
            return day + timedelta(weeks=span.amount)
        case Unit.MONTH:
            return _add_months(day, span.amount)
        case _:
            raise ValueError(f"cannot count {span.unit} in whole days")


def _at_end(day: date, like: datetime) -> datetime:
    return datetime.combine(day, END_OF_DAY, tzinfo=like.tzinfo)


def _add_months(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _step_to_working_day(day: date, step: int, calendar_: WorkingDays) -> date:
    day += timedelta(days=step)
    while not calendar_.is_working_day(day):
        day += timedelta(days=step)
    return day
