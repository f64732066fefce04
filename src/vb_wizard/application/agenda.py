"""The agenda: which open tasks are due when.

Neighbours: the start screen shows it over all cases, the case screen for one, the dossier prints it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from vb_wizard.domain.book import Book
from vb_wizard.domain.case import Case, TaskState, Visit
from vb_wizard.domain.conditions import UNKNOWN
from vb_wizard.domain.deadlines import FROM_OPENED, FROM_STEP, Due, Strength, Term, WorkingDays, due
from vb_wizard.domain.flow import Step, Task


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """An open task with a deadline. `due` comes from the protocol, `until` is what the user agreed.

    An agreed moment goes first, but never hides a term of the law that ends before it.
    """

    case: Case
    state: TaskState
    task: Task
    step: Step
    due: Due | None
    until: datetime | None

    @property
    def at(self) -> datetime:
        """The aware moment on which it is due."""
        if self.until is not None and not self._law_is_first:
            return self.until
        assert self.due is not None  # noqa: S101 - agenda() makes no item without either
        return self.due.at

    @property
    def whole_day(self) -> bool:
        """True when it is due on a day and not at a time."""
        agreed = self.until is not None and not self._law_is_first
        return not agreed and self.due is not None and self.due.whole_day

    @property
    def _law_is_first(self) -> bool:
        return (
            self.until is not None
            and self.due is not None
            and self.due.term.strength is Strength.HARD
            and self.due.at < self.until
        )


def agenda(case: Case, book: Book, calendar: WorkingDays) -> tuple[AgendaItem, ...]:
    """Return the open tasks of a case that are due some time, soonest first."""
    found: list[AgendaItem] = []
    for state in case.state.tasks:
        if not state.is_open:
            continue
        step = book.flows[state.place.flow].steps[state.place.step]
        task = next(task for task in step.tasks if task.id == state.task)
        ends = task_due(case, task, state, calendar)
        if ends is not None or state.until is not None:
            found.append(AgendaItem(case, state, task, step, ends, state.until))
    return tuple(sorted(found, key=lambda item: item.at))


def task_due(case: Case, task: Task, state: TaskState, calendar: WorkingDays) -> Due | None:
    """Return when a task is due by the protocol, or None when it has no term.

    When the moment from which a term counts is not known, it counts from the opening of the case and says so.
    """
    if task.within is None:
        return None
    start, assumed = _start(case, task.within, state)
    return due(task.within, start, calendar, assumed=assumed)


def _start(case: Case, term: Term, state: TaskState) -> tuple[datetime, bool]:
    if term.start == FROM_OPENED:
        return case.state.opened_at, False
    if term.start == FROM_STEP:
        return _visit(case, state).arrived_at, False
    known = case.state.facts.get(term.start)
    if known is None or known.value == UNKNOWN or not isinstance(known.value, str):
        return case.state.opened_at, True
    return datetime.fromisoformat(known.value).astimezone(case.state.opened_at.tzinfo), False


def _visit(case: Case, state: TaskState) -> Visit:
    track = case.state.track(state.place.track) or case.state.tracks[0]
    return track.visit_at(state.place) or track.current
