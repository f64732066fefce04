"""Why a step is on the route: what led to it, by which condition, and which answers decided on the way.

Neighbours: `engine.walk` made the route, this reads it back; `presenters.why` puts it in words. Reading changes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from vb_wizard.domain.book import Book
from vb_wizard.domain.case import CaseState, FactValue, TrackState, Visit
from vb_wizard.domain.conditions import ALWAYS, Condition, holds, tests_in
from vb_wizard.domain.flow import Branch, FlowKind, Step, StepKind


class Cause(StrEnum):
    """What led to a step."""

    OPENED = "opened"
    ACUTE = "acute"
    BY_HAND = "by_hand"
    STARTED = "started"
    RUN = "run"
    CHOSEN = "chosen"
    ONLY_WAY = "only_way"
    DENIED = "denied"


@dataclass(frozen=True, slots=True)
class Decision:
    """A fact that a condition looked at. `known` is None when it was not answered."""

    fact: str
    known: FactValue | None


@dataclass(frozen=True, slots=True)
class Arrival:
    """How a step was reached.

    `since` is the visit that led to it, None where a track begins by itself. `rule` is the condition that held, and `before` are
    those that go first and did not; `decisions` are the facts that all these look at, as they were known then. `at` is aware.
    """

    cause: Cause
    at: datetime
    since: Visit | None = None
    rule: Condition = ALWAYS
    before: tuple[Condition, ...] = ()
    decisions: tuple[Decision, ...] = ()


def arrivals(book: Book, state: CaseState, track: TrackState) -> tuple[Arrival, ...]:
    """Return how each visit of a track came about, in the order of the visits."""
    free = book.free_facts
    known = dict(state.facts)
    found: list[Arrival] = []
    for at, visit in enumerate(track.visits):
        found.append(_arrival(book, track, at, known, free) if at else _beginning(book, state, track, visit))
        step = _step(book, visit)
        # A question that is asked anew had another answer further on.
        if step.kind is StepKind.ASK and visit.answer is not None:
            known[step.subject] = visit.answer
    return tuple(found)


def decided(path: tuple[Arrival, ...]) -> tuple[Decision, ...]:
    """Return the facts that decided somewhere on the way to the last of these, each with its latest answer, in order."""
    found: dict[str, Decision] = {}
    for arrival in path:
        for one in arrival.decisions:
            found.pop(one.fact, None)
            found[one.fact] = one
    return tuple(found.values())


def _step(book: Book, visit: Visit) -> Step:
    return book.flows[visit.flow].steps[visit.step]


def _beginning(book: Book, state: CaseState, track: TrackState, visit: Visit) -> Arrival:
    """Return how a track began."""
    if track.id == state.flow:
        return Arrival(Cause.OPENED, visit.arrived_at)
    if track.kind is FlowKind.INTERRUPT:
        return Arrival(Cause.ACUTE, visit.arrived_at)
    openers = [
        one
        for other in state.tracks
        if other.id != track.id
        for one in other.visits
        if track.flow in _step(book, one).start
    ]
    first = min(openers, key=lambda one: one.arrived_at, default=None)
    # Somebody may have opened it by hand before a step on the route would have.
    if first is None or first.arrived_at > visit.arrived_at:
        return Arrival(Cause.BY_HAND, visit.arrived_at)
    return Arrival(Cause.STARTED, visit.arrived_at, first)


def _arrival(
    book: Book, track: TrackState, at: int, known: Mapping[str, FactValue], free: frozenset[str]
) -> Arrival:
    """Return how a later visit of a track was reached."""
    visit, last = track.visits[at], track.visits[at - 1]
    if visit.place.path.startswith(f"{last.place.path}/"):
        return Arrival(Cause.RUN, visit.arrived_at, last)
    frame = visit.place.path.rpartition("/")[0]
    since = next(one for one in reversed(track.visits[:at]) if one.place.path.rpartition("/")[0] == frame)
    step = _step(book, since)
    if since.opted_out and step.if_not:
        return Arrival(Cause.DENIED, visit.arrived_at, since)
    values = {fact: one.value for fact, one in known.items()}
    before: list[Condition] = []
    for branch in step.branches:
        if holds(branch.when, values, free):
            return _chosen(visit, since, branch, tuple(before), known)
        before.append(branch.when)
    raise LookupError(f"no branch of {since.place.path} leads to {visit.place.path}")


def _chosen(
    visit: Visit,
    since: Visit,
    branch: Branch,
    before: tuple[Condition, ...],
    known: Mapping[str, FactValue],
) -> Arrival:
    if branch.when == ALWAYS and not before:
        return Arrival(Cause.ONLY_WAY, visit.arrived_at, since)
    looked_at = branch.when if branch.when != ALWAYS else None
    facts = dict.fromkeys(
        test.fact for one in ((looked_at,) if looked_at else before) for test in tests_in(one)
    )
    decisions = tuple(Decision(fact, known.get(fact)) for fact in facts)
    return Arrival(Cause.CHOSEN, visit.arrived_at, since, branch.when, before, decisions)
