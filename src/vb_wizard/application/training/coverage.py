"""Coverage: which steps of the flows were visited, and which ways between them were taken, while stories were played.

A way is a branch of `next`, "klopt niet meer" behind a premise, a track that a step opens, and the red button with its end.
Neighbours: `player` reports after every line; `cli play --coverage` prints what was never taken, and a test keeps that empty.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from vb_wizard.domain.book import Book
from vb_wizard.domain.case import CaseState, Visit, VisitState
from vb_wizard.domain.conditions import Value, holds
from vb_wizard.domain.flow import FlowKind, Step

Way = tuple[str, str, str]
"""The flow, the step, and what was taken there: `next 2` (counted from 1), `if_not`, `start nazorg`, or `acute` and `back`."""


@dataclass
class Coverage:
    """What was visited and taken so far."""

    steps: set[tuple[str, str]] = field(default_factory=set)
    ways: set[Way] = field(default_factory=set)

    def look(self, book: Book, state: CaseState) -> None:
        """Add the routes of a case as they lie now."""
        facts = {name: known.value for name, known in state.facts.items()}
        for track in state.tracks:
            self.steps |= {(visit.flow, visit.step) for visit in track.visits}
            self.ways |= ways_along(book, track.visits, facts)
            if track.kind is FlowKind.INTERRUPT:
                start = book.flows[track.flow].start
                self.ways.add((track.flow, start, "acute"))
                if not state.acute:
                    self.ways.add((track.flow, start, "back"))


def ways_along(book: Book, visits: Sequence[Visit], facts: Mapping[str, Value]) -> set[Way]:
    """Return the ways that the route of one track takes.

    Args:
        book: the flows.
        visits: the route.
        facts: what is known in the case; the answers on the route go before these, each from its own question on.
    """
    found: set[Way] = set()
    known = dict(facts)
    for number, visit in enumerate(visits):
        step = book.flows[visit.flow].steps[visit.step]
        found |= {(visit.flow, step.id, f"start {flow}") for flow in step.start}
        if visit.answer is not None:
            known[step.subject] = visit.answer.value
        following = _following(visits, number)
        if following is None:
            continue
        if visit.opted_out and step.if_not == following.step:
            found.add((visit.flow, visit.step, "if_not"))
        elif taken := _branch(step, known, book.free_facts):
            found.add((visit.flow, visit.step, f"next {taken}"))
    return found


def all_steps(book: Book) -> set[tuple[str, str]]:
    """Return every step of the book."""
    return {(flow.id, step) for flow in book.flows.values() for step in flow.steps}


def all_ways(book: Book) -> Iterator[tuple[Way, str]]:
    """Yield every way that can be taken, with where it leads."""
    for flow in book.flows.values():
        if flow.kind is FlowKind.INTERRUPT:
            yield (flow.id, flow.start, "acute"), f"{flow.id}.{flow.start}"
            yield (flow.id, flow.start, "back"), "terug"
        for step in flow.steps.values():
            for number, branch in enumerate(step.branches, start=1):
                yield (flow.id, step.id, f"next {number}"), f"{flow.id}.{branch.go}"
            if step.if_not:
                yield (flow.id, step.id, "if_not"), f"{flow.id}.{step.if_not}"
            yield from (((flow.id, step.id, f"start {name}"), name) for name in step.start)


def missing(coverage: Coverage, book: Book) -> Iterator[str]:
    """Yield one Dutch line for each step that was never visited and each way that was never taken."""
    for flow, step in sorted(all_steps(book) - coverage.steps):
        yield f"stap {flow}.{step} is nooit bereikt"
    for way, goal in all_ways(book):
        if way not in coverage.ways:
            flow, step, what = way
            yield f"weg {flow}.{step} -> {goal} ({what}) is nooit genomen"


def _following(visits: Sequence[Visit], number: int) -> Visit | None:
    """Return the next visit in the same flow as the visit with this number, past a flow that was run in between."""
    here = visits[number]
    if here.state is VisitState.ENDED:
        return None
    frame = _frame(here)
    return next((one for one in visits[number + 1 :] if _frame(one) == frame), None)


def _frame(visit: Visit) -> tuple[str, str]:
    return visit.place.path.rpartition("/")[0], visit.flow


def _branch(step: Step, facts: Mapping[str, Value], free: frozenset[str]) -> int:
    """Return which branch is taken, counted from 1; 0 for none."""
    numbered = enumerate(step.branches, start=1)
    return next((number for number, one in numbered if holds(one.when, facts, free)), 0)
