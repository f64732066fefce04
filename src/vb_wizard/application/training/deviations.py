"""Deviations: what the group did laid beside what the protocol asks, for the trainer and the debrief. Never a verdict.

Neighbours: `reference` is the model of the scenario, `deeds` what the group did; `debrief` and both exports use this list.

What the protocol asks is what the wizard of the group showed on its own route, and what the model has. With `done(t)` the moment at
which task t was done or handed over first:

- not_done: shown, the step is still the current one of its track, and the task is open.
- skipped: shown, and the group left the step with the task open, or marked that it cannot or need not be done.
- not_reached: in the model, and the route of the group never came there.
- late: done(t) lies after its term; a term "at once" counts as five minutes. `minutes` is by how much. A task that is still open
  after its term is late as well as not done or skipped.
- order: a stands in an earlier step of the same track of the model than b, and done(b) < done(a). Each such a is named once, with
  the b that was done first.
- wrong_contact: a call to a contact that no step or task of the route had named by then.
- contact_missed: a contact that was called and never reached.
- not_asked: done, or a track opened by hand, and not in the model: the group went another way.

A task that was put off with a new moment is a choice and no deviation. Tasks of one step have no order, nor have tracks.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from vb_wizard.application.agenda import task_due
from vb_wizard.application.training.deeds import DONE, CaseWatch
from vb_wizard.application.training.reference import Reference
from vb_wizard.domain.case import TaskState, VisitState
from vb_wizard.domain.deadlines import Unit, WorkingDays
from vb_wizard.domain.flow import Task
from vb_wizard.domain.journal import CallResult, Mark, TrackOpened

AT_ONCE = timedelta(minutes=5)
"""How soon "direct" is."""


class DeviationKind(StrEnum):
    """In what way something differs. The values stand in exports and never change."""

    NOT_DONE = "not_done"
    SKIPPED = "skipped"
    NOT_REACHED = "not_reached"
    LATE = "late"
    ORDER = "order"
    WRONG_CONTACT = "wrong_contact"
    CONTACT_MISSED = "contact_missed"
    NOT_ASKED = "not_asked"


@dataclass(frozen=True, slots=True)
class Asked:
    """A task as the wizard of the group showed it.

    `task` is `flow.task`, `say` what it says, `at` when it was first shown, `due` when its term ends (aware, None without a term),
    `done_at` when it was done or handed over, None while it was not. `is_left` means that the group is past its step.
    """

    task: str
    say: str
    who: str
    at: datetime
    due: datetime | None
    done_at: datetime | None
    mark: Mark
    reason: str
    is_left: bool

    @property
    def is_open(self) -> bool:
        """Whether nothing was said about it yet."""
        return self.mark is Mark.OPEN


@dataclass(frozen=True, slots=True)
class Deviation:
    """One difference. `what` is a task (`flow.task`), a contact or a flow; `minutes` how late; `other` the task that was done before it.

    `at` is the aware story time at which it showed, None for what never happened.
    """

    kind: DeviationKind
    what: str
    at: datetime | None = None
    minutes: int = 0
    other: str = ""
    reason: str = ""

    @property
    def id(self) -> str:
        """A name that is the same in every export of the same play."""
        return f"{self.kind}:{self.what}"


def asked(watch: CaseWatch, workdays: WorkingDays) -> tuple[Asked, ...]:
    """Return every task that the wizard of the group shows or showed on its route, in the order of the route."""
    return tuple(_asked(watch, state, workdays) for state in watch.case.state.tasks)


def _asked(watch: CaseWatch, state: TaskState, workdays: WorkingDays) -> Asked:
    task = _task(watch, state)
    track = watch.case.state.track(state.place.track)
    visit = track.visit_at(state.place) if track is not None else None
    at = visit.arrived_at if visit is not None else watch.case.state.opened_at
    ends = task_due(watch.case, task, state, workdays)
    due = ends.at if ends is not None else None
    if ends is not None and all(span.unit is Unit.NOW for span in ends.term.spans):
        due = ends.at + AT_ONCE
    return Asked(
        task=f"{state.place.flow}.{state.task}",
        say=task.say,
        who=task.who,
        at=at,
        due=due,
        done_at=state.at if state.mark in DONE else None,
        mark=state.mark,
        reason=state.reason,
        is_left=visit is not None and visit.state is VisitState.PASSED,
    )


def _task(watch: CaseWatch, state: TaskState) -> Task:
    step = watch.book.flows[state.place.flow].steps[state.place.step]
    return next(task for task in step.tasks if task.id == state.task)


def trace(watch: CaseWatch) -> tuple[tuple[str, datetime], ...]:
    """Return each task that was done with when, in that order: the trace that is held against the model."""
    return tuple(sorted(watch.tasks.items(), key=lambda one: (one[1], one[0])))


def deviations(
    model: Reference, watch: CaseWatch, workdays: WorkingDays, now: datetime
) -> tuple[Deviation, ...]:
    """Return every difference, in the order of the kinds above and then of the route.

    Args:
        model: what the scenario asks.
        watch: what the group did.
        workdays: counts the terms.
        now: the aware moment in the story up to which is looked.
    """
    tasks = asked(watch, workdays)
    return (
        *_open(tasks),
        *_not_reached(model, tasks),
        *_late(tasks, now),
        *_order(model, watch),
        *_contacts(watch),
        *_not_asked(model, watch),
    )


def _open(tasks: tuple[Asked, ...]) -> Iterator[Deviation]:
    for one in tasks:
        if one.mark in (Mark.NOT_POSSIBLE, Mark.NOT_APPLICABLE) or (one.is_open and one.is_left):
            yield Deviation(DeviationKind.SKIPPED, one.task, reason=one.reason)
        elif one.is_open:
            yield Deviation(DeviationKind.NOT_DONE, one.task)


def _not_reached(model: Reference, tasks: tuple[Asked, ...]) -> Iterator[Deviation]:
    shown = {one.task for one in tasks}
    for task in model.tasks:
        if task not in shown:
            yield Deviation(DeviationKind.NOT_REACHED, task)


def _late(tasks: tuple[Asked, ...], now: datetime) -> Iterator[Deviation]:
    for one in tasks:
        until = one.done_at or (now if one.is_open else None)
        if one.due is not None and until is not None and until > one.due:
            minutes = int((until - one.due) / timedelta(minutes=1))
            yield Deviation(DeviationKind.LATE, one.task, one.done_at, minutes)


def _order(model: Reference, watch: CaseWatch) -> Iterator[Deviation]:
    positions = model.positions
    done = [(task, at, *positions[task]) for task, at in trace(watch) if task in positions]
    for task, at, track, place in done:
        overtook = (
            other for other, earlier, line, step in done if line == track and step > place and earlier < at
        )
        first = next(overtook, None)
        if first is not None:
            yield Deviation(DeviationKind.ORDER, task, at, other=first)


def _contacts(watch: CaseWatch) -> Iterator[Deviation]:
    wrong: set[str] = set()
    for call in watch.calls:
        if call.contact and not call.is_asked and call.contact not in wrong:
            wrong.add(call.contact)
            yield Deviation(DeviationKind.WRONG_CONTACT, call.contact, call.at)
    through = {call.contact for call in watch.calls if call.result is not CallResult.NOT_REACHED}
    tried = {call.contact: call.at for call in watch.calls if call.contact}
    for contact, at in tried.items():
        if contact not in through:
            yield Deviation(DeviationKind.CONTACT_MISSED, contact, at)


def _not_asked(model: Reference, watch: CaseWatch) -> Iterator[Deviation]:
    known = model.tasks
    for task, at in trace(watch):
        if known and task not in known:
            yield Deviation(DeviationKind.NOT_ASKED, task, at)
    for entry in watch.case.journal:
        if isinstance(entry.event, TrackOpened) and known and entry.event.flow not in model.tracks:
            yield Deviation(DeviationKind.NOT_ASKED, entry.event.flow, entry.at)
