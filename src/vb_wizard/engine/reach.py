"""What can be reached while only some facts are known: the steps and tasks that may still come, whatever the rest turns out to be.

Neighbours: `ahead` says what is sure to come, this says what is possible; the table of roles and the factsheets are made of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from vb_wizard.domain.book import Book
from vb_wizard.domain.conditions import Value, verdict
from vb_wizard.domain.flow import Flow, FlowKind, StepKind, entries, possible_targets


@dataclass(frozen=True, slots=True)
class Reach:
    """What is possible: steps as (flow, step) and tasks as (flow, step, task)."""

    steps: frozenset[tuple[str, str]]
    tasks: frozenset[tuple[str, str, str]]


def reach(book: Book, known: Mapping[str, Value], flows: Iterable[str] = ()) -> Reach:
    """Return what can be reached with these answers, when every other fact may be anything.

    Args:
        book: flows and catalogue.
        known: the answers that are certain, by fact id.
        flows: where to start; every trunk and interrupt when empty. Flows that are run or opened on the way are followed.
    """
    free = book.free_facts
    waiting = list(flows) or [one.id for one in book.flows.values() if one.kind is not FlowKind.TRACK]
    entered: set[str] = set()
    steps: set[tuple[str, str]] = set()
    while waiting:
        flow = book.flows.get(waiting.pop())
        if flow is None or flow.id in entered:
            continue
        entered.add(flow.id)
        for step_id in _steps(flow, entries(flow, book.flows.values()), known, free):
            step = flow.steps[step_id]
            steps.add((flow.id, step_id))
            waiting += step.start
            if step.kind is StepKind.RUN:
                waiting.append(step.subject)
    return Reach(
        frozenset(steps),
        frozenset(
            (flow, step, task.id)
            for flow, step in steps
            for task in book.flows[flow].steps[step].tasks
            if verdict(task.when, known, free) is not False
        ),
    )


def _steps(flow: Flow, starts: tuple[str, ...], known: Mapping[str, Value], free: frozenset[str]) -> set[str]:
    found, waiting = set(starts), list(starts)
    while waiting:
        step = flow.steps[waiting.pop()]
        for target in (*possible_targets(step, known, free), *([step.if_not] if step.if_not else [])):
            if target not in found:
                found.add(target)
                waiting.append(target)
    return found
