"""The core: the few tasks that belong on the wall, for each office that gets a factsheet, and when each is due.

Neighbours: `reach` says what an office can come across at all; `proof.factsheets` examines the choice, `presenters.factsheet` shows it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum

from vb_wizard.domain.book import Book
from vb_wizard.domain.conditions import Value
from vb_wizard.domain.deadlines import FROM_STEP, Span, Term, Unit
from vb_wizard.domain.facts import Answer, Fact, FactKind
from vb_wizard.domain.flow import Flow, FlowKind, Phase, Step, StepKind, Task
from vb_wizard.engine.reach import Reach, reach


class Bucket(IntEnum):
    """When a task is due, counted from the incident."""

    HOUR = 0
    DAY = 1
    WEEK = 2


_WEEKLY = {Unit.NOW: 0, Unit.HOUR: 168, Unit.DAY: 7, Unit.WORKDAY: 5, Unit.WEEK: 1}
"""How much of each unit goes into a week."""


@dataclass(frozen=True, slots=True)
class CoreTask:
    """A task on a factsheet, with where it stands and when it is due."""

    flow: Flow
    step: Step
    task: Task
    bucket: Bucket


@dataclass(frozen=True, slots=True)
class OfficeHolder:
    """Somebody who gets a factsheet: an answer to a fact, both marked in the catalogue."""

    fact: Fact
    answer: Answer

    @property
    def known(self) -> Mapping[str, Value]:
        """The one answer that is certain on this factsheet."""
        return {self.fact.id: value_of(self.fact, self.answer.id)}


def value_of(fact: Fact, answer: str) -> Value:
    """Return one answer in the form that the fact keeps it in."""
    return (answer,) if fact.kind is FactKind.CHOICES else answer


def office_holders(book: Book) -> tuple[OfficeHolder, ...]:
    """Return who gets a factsheet, in the order of the catalogue."""
    return tuple(
        OfficeHolder(fact, answer)
        for fact in book.catalogue.facts.values()
        for answer in fact.answers
        if answer.factsheet
    )


def reach_of(book: Book, holder: OfficeHolder) -> Reach:
    """Return what this office can come across, from the doors of the start screen and the red button."""
    return reach(book, holder.known, _entrances(book))


def core_tasks(book: Book, holder: OfficeHolder) -> tuple[CoreTask, ...]:
    """Return the tasks on the factsheet of an office: first what is due first, and within that in the order of walking.

    A task counts when it can apply to this office, whatever the facts turn out to be that nobody knows beforehand.
    """
    possible = reach_of(book, holder)
    found = [
        CoreTask(flow, step, task, bucket)
        for flow, step, task in _walk(book, possible)
        if task.core and (flow.id, step.id, task.id) in possible.tasks
        if (bucket := bucket_of(flow, step, task)) is not None
    ]
    return tuple(sorted(found, key=lambda one: (one.bucket, _runs_on(one.task))))


def bucket_of(flow: Flow, step: Step, task: Task) -> Bucket | None:
    """Return when a task is due; None for the phase before an incident, which no factsheet shows.

    A term decides. It counts from the step, and a step of the phase after the incident is not reached within the hour, so such
    a task is due on the first day at the earliest. Without a term the phase decides: the red button is for the first hour, the phase
    during is the first day, and the phase after is the first week. What is due later than a week still begins in the first.
    """
    if step.phase is Phase.BEFORE:
        return None
    is_after = step.phase is Phase.AFTER
    if task.within is not None:
        by_term = _bucket_of_term(task.within)
        return max(by_term, Bucket.DAY) if is_after and task.within.start == FROM_STEP else by_term
    if flow.kind is FlowKind.INTERRUPT:
        return Bucket.HOUR
    return Bucket.WEEK if is_after else Bucket.DAY


def _runs_on(task: Task) -> bool:
    """Tell whether a term runs longer than a week: such a task stands last, because nothing is late yet."""
    spans = task.within.spans if task.within else ()
    return bool(spans) and all(
        span.unit is Unit.MONTH or span.amount > _WEEKLY.get(span.unit, 0) for span in spans
    )


def _bucket_of_term(term: Term) -> Bucket:
    return min(_bucket_of_span(span) for span in term.spans)


def _bucket_of_span(span: Span) -> Bucket:
    match span.unit:
        case Unit.NOW:
            return Bucket.HOUR
        case Unit.HOUR:
            return Bucket.HOUR if span.amount <= 1 else Bucket.DAY if span.amount <= 24 else Bucket.WEEK
        case Unit.DAY | Unit.WORKDAY if span.amount <= 1:
            return Bucket.DAY
        case _:
            return Bucket.WEEK


def _entrances(book: Book) -> tuple[str, ...]:
    """Return the flows that a user can begin with: the red button first, then the doors in their order."""
    first = (book.interrupt.id,) if book.interrupt else ()
    doors = sorted(book.catalogue.doors.values(), key=lambda door: door.order)
    return tuple(dict.fromkeys((*first, *(door.flow for door in doors if door.flow))))


def _walk(book: Book, possible: Reach) -> Iterator[tuple[Flow, Step, Task]]:
    """Yield every task once, as somebody meets it who walks from the top: a flow that is run before the step behind it."""
    entered: set[str] = set()

    def enter(flow_id: str) -> Iterator[tuple[Flow, Step, Task]]:
        flow = book.flows.get(flow_id)
        if flow is None or flow_id in entered:
            return
        entered.add(flow_id)
        steps = [step for step in flow.steps.values() if (flow_id, step.id) in possible.steps]
        for step in steps:
            yield from ((flow, step, task) for task in step.tasks)
            if step.kind is StepKind.RUN:
                yield from enter(step.subject)
        for step in steps:
            for beside in step.start:
                yield from enter(beside)

    for entrance in _entrances(book):
        yield from enter(entrance)
