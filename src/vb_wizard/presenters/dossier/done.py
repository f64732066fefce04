"""What was done, for the first page: the finished tasks and the calls that reached somebody, the weightiest first.

Neighbours: `summary` shows as many as fit; the chapters on actions and calls show all.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from vb_wizard.domain.case import Case
from vb_wizard.domain.journal import Called, CallResult, Entry, Mark, Place, TaskMarked
from vb_wizard.presenters.dossier.view import Row, aside, cell
from vb_wizard.presenters.dossier.words import Words, day_and_clock, shorten
from vb_wizard.presenters.dutch import clock, local

_CALL, _TERM, _CONTACT, _OTHER = 3, 2, 1, 0


@dataclass(frozen=True, slots=True)
class Done:
    """Something finished. A call weighs most, then a task with a term, then one with a contact of its own."""

    entry: Entry
    what: str
    weight: int


def finished(case: Case, words: Words) -> tuple[Done, ...]:
    """Return what was done on the route, in order of time."""
    marks = {(task.place, task.task): task.seq for task in case.state.tasks if task.mark is Mark.DONE}
    found = []
    for entry in sorted(case.journal, key=lambda one: (one.happened_at, one.seq)):
        match entry.event:
            case TaskMarked(place=place, task=task) if marks.get((place, task)) == entry.seq:
                found.append(Done(entry, words.task_say(place, task), _weight(place, task, words)))
            case Called(result=CallResult.REACHED) as call:
                who = shorten(words.contact(call.contact, call.name), 90)
                said = f": {shorten(call.text, 70)}" if call.text else ""
                found.append(Done(entry, f"Gesproken met {who}{said}", _CALL))
    return tuple(found)


def _weight(place: Place, task_id: str, words: Words) -> int:
    task = words.task(place, task_id)
    if task is None:
        return _OTHER
    return _TERM if task.within else _CONTACT if task.contacts else _OTHER


def done_rows(
    done: Sequence[Done], most: int, words: Words, now: datetime, *, alone: bool
) -> tuple[Row, ...]:
    """Return the `most` weightiest, of equal weight the first, in order of time; without who when one person did all."""
    ranked = sorted(range(len(done)), key=lambda at: (-done[at].weight, at))[:most]
    return tuple(_row(done[at], words, now, alone=alone) for at in sorted(ranked))


def _row(one: Done, words: Words, now: datetime, *, alone: bool) -> Row:
    happened = one.entry.happened_at
    same_day = local(happened).date() == local(now).date()
    when = clock(happened) if same_day else day_and_clock(happened, now)
    who = () if alone else (aside(shorten(words.role(one.entry.by), 60)),)
    return Row((cell(when), cell(shorten(one.what, 160)), *who))
