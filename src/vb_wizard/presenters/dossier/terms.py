"""Terms of open tasks: until when, how binding, and how that was computed.

Neighbours: `application.agenda` computes the terms, `presenters.terms` words them; `summary` and `actions` show the result.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from vb_wizard.application.agenda import task_due
from vb_wizard.domain.case import Case, TaskState
from vb_wizard.domain.deadlines import Due, Strength, WorkingDays
from vb_wizard.domain.flow import Task
from vb_wizard.presenters.dossier.words import Words
from vb_wizard.presenters.dutch import clock, local, long_moment, short_date
from vb_wizard.presenters.terms import how_words

_KINDS = {Strength.HARD: "wet", Strength.NORM: "norm", Strength.ADVICE: "advies"}
_AGREED = "afspraak"


@dataclass(frozen=True, slots=True)
class OpenTask:
    """A task that still has to happen. `at` is None when it has no term; `kind` says what the moment rests on."""

    state: TaskState
    at: datetime | None = None
    whole_day: bool = False
    kind: str = "–"
    how: tuple[str, ...] = ()

    def is_late(self, now: datetime) -> bool:
        """Tell whether the moment has passed."""
        return self.at is not None and self.at < now

    def when(self, now: datetime) -> str:
        """Return `24 nov 10:00`, `24 nov`, or `geen termijn`."""
        if self.at is None:
            return "geen termijn"
        day = short_date(local(self.at).date(), local(now).date())
        return day if self.whole_day else f"{day} {clock(self.at)}"


def open_tasks(case: Case, words: Words, calendar: WorkingDays) -> tuple[OpenTask, ...]:
    """Return what still has to happen, soonest first, then what has no term in the order of the route."""
    found = [_open_task(case, state, words, calendar) for state in case.state.tasks if state.is_open]
    dated = [(one.at, number, one) for number, one in enumerate(found) if one.at is not None]
    return (
        *(one for *_, one in sorted(dated, key=lambda item: item[:2])),
        *(one for one in found if one.at is None),
    )


def _account(state: TaskState, task: Task, term: Due, words: Words) -> tuple[str, ...]:
    """Return how a term was computed, and by which source."""
    step = words.step(state.place.flow, state.place.step)
    said = words.sources(task.sources or (step.sources if step is not None else ()))
    return (how_words(term, words.short(term.term.start)), *([f"Bron: {said}"] if said else []))


def _open_task(case: Case, state: TaskState, words: Words, calendar: WorkingDays) -> OpenTask:
    task = words.task(state.place, state.task)
    term = task_due(case, task, state, calendar) if task is not None else None
    how = _account(state, task, term, words) if task is not None and term is not None else ()
    if state.until is not None:
        how = (f"Afgesproken: {long_moment(state.until)}.", *how)
        # What was agreed goes first, but no agreement moves a term of the law.
        if term is None or term.term.strength is not Strength.HARD or state.until <= term.at:
            return OpenTask(state, state.until, whole_day=False, kind=_AGREED, how=how)
    if term is None:
        return OpenTask(state, how=how)
    return OpenTask(state, term.at, term.whole_day, _KINDS[term.term.strength], how)
