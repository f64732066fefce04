"""Which of two terms is stricter, decided day by day with the meaning that the terms have when they run.

Neighbours: `overlay_terms` asks this for every term that an office changes; `domain.deadlines.due` is the meaning.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from vb_wizard.domain.deadlines import FROM_OPENED, FROM_STEP, Strength, Term, Unit, WorkingDays, due
from vb_wizard.domain.moments import AMSTERDAM

_YEARS = 4
"""How far to look: every weekday, both clock changes, a leap day, and Easter and Christmas on several days of the week."""

_CLOCKS = (time(0, 0), time(12, 0), time(23, 59, 59))
"""The ends of a day and its middle: between these an end in hours moves evenly and one in days stands still."""

_BINDING = {Strength.ADVICE: 0, Strength.NORM: 1, Strength.HARD: 2}


class Verdict(StrEnum):
    """How a term relates to the national one. `EITHER`: it depends on the day, or cannot be known."""

    STRICTER = "stricter"
    EQUAL = "equal"
    LOOSER = "looser"
    EITHER = "either"


@dataclass(frozen=True, slots=True)
class Later:
    """An example on which the own term ends later than the national one."""

    start: datetime
    national: datetime
    own: datetime


@dataclass(frozen=True, slots=True)
class Compared:
    """The verdict; `later` is an example when the own term can end later. `same_start` is False when nobody can know that."""

    verdict: Verdict
    later: Later | None = None
    same_start: bool = True


class WeekendsOnly:
    """A calendar without holidays, for when no other is at hand."""

    def is_working_day(self, day: date) -> bool:
        """Tell whether a day is a Monday to a Friday."""
        return day.isoweekday() <= 5


def compare(national: Term, own: Term, calendar: WorkingDays, since: date) -> Compared:
    """Tell whether the own term is stricter than the national one.

    A term that is less binding is looser, whenever it ends. A term that ends earlier on one day and later on another is neither.

    Args:
        national: the term in the national flow.
        own: the term that the office wants.
        calendar: knows the working days.
        since: the first day on which a term may start to count.
    """
    dates = _by_dates(national, own, calendar, since)
    binding = _BINDING[own.strength] - _BINDING[national.strength]
    verdict = dates.verdict
    if binding < 0 and verdict in (Verdict.EQUAL, Verdict.STRICTER):
        # Earlier but less binding: under a law that is looser, because the law no longer shows as one.
        is_looser = verdict is Verdict.EQUAL or national.strength is Strength.HARD
        verdict = Verdict.LOOSER if is_looser else Verdict.EITHER
    elif binding > 0 and verdict is Verdict.EQUAL:
        verdict = Verdict.STRICTER
    return Compared(verdict, dates.later, dates.same_start)


def _by_dates(national: Term, own: Term, calendar: WorkingDays, since: date) -> Compared:
    if national.start == own.start:
        return _with_one_start(national, own, calendar, since)
    if {national.start, own.start} != {FROM_STEP, FROM_OPENED}:
        return Compared(Verdict.EITHER, same_start=False)
    # A case is opened before its steps are reached, so a term from the opening can only end earlier than the same from a step.
    found = _with_one_start(national, own, calendar, since)
    if own.start == FROM_OPENED:
        is_never_later = found.verdict in (Verdict.EQUAL, Verdict.STRICTER)
        return Compared(Verdict.STRICTER) if is_never_later else Compared(Verdict.EITHER, found.later)
    is_never_earlier = found.verdict in (Verdict.EQUAL, Verdict.LOOSER)
    return Compared(Verdict.LOOSER if is_never_earlier else Verdict.EITHER, found.later)


def _with_one_start(national: Term, own: Term, calendar: WorkingDays, since: date) -> Compared:
    if set(national.spans) == set(own.spans) and national.weekend is own.weekend:
        return Compared(Verdict.EQUAL)
    by_length = _of_one_unit(national, own)
    is_earlier, later = False, None
    for start in _starts(national, own, since):
        theirs, ours = due(national, start, calendar).at, due(own, start, calendar).at
        is_earlier = is_earlier or ours < theirs
        if ours > theirs and later is None:
            later = Later(start, theirs, ours)
        if is_earlier and later is not None:
            return Compared(Verdict.EITHER, later)
        if by_length and (is_earlier or later is not None):
            break
    if later is not None:
        return Compared(Verdict.LOOSER, later)
    return Compared(Verdict.STRICTER if is_earlier else Verdict.EQUAL)


def _of_one_unit(national: Term, own: Term) -> bool:
    """Tell whether one difference settles it: both are one span in the same unit, so the shorter is never the later."""
    units = {span.unit for span in (*national.spans, *own.spans)}
    return len(national.spans) == len(own.spans) == len(units) == 1 and national.weekend is own.weekend


def _starts(national: Term, own: Term, since: date) -> Iterator[datetime]:
    """Yield starts that tell the terms apart; the hour matters only when one of them counts hours or ends at once."""
    units = {span.unit for span in (*national.spans, *own.spans)}
    clocks = _CLOCKS if units & {Unit.NOW, Unit.HOUR} else _CLOCKS[1:2]
    for number in range(_YEARS * 366):
        day = since + timedelta(days=number)
        yield from (datetime.combine(day, clock, tzinfo=AMSTERDAM) for clock in clocks)
