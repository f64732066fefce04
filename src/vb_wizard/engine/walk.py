"""The walk: from a ledger along the flows to the route of every track.

Neighbours: `machine` says where each step leads, `ledger` what was recorded, `replay` puts the result into a `CaseState`.
A step is passed when what it waits for was recorded: a known fact (ask), "Verder" (do, inform), the end of the other flow (run).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from vb_wizard.domain.case import FactValue, Visit, VisitState
from vb_wizard.domain.conditions import Value
from vb_wizard.domain.flow import Step, StepKind
from vb_wizard.domain.journal import Place
from vb_wizard.engine.ledger import Ledger
from vb_wizard.engine.machine import CompiledBook

Frame = tuple[str, str]
"""Where a walk stands in one flow: (flow id, step id)."""


@dataclass
class TrackWalk:
    """The route of one track.

    `started` lists the flows that its steps open and when, `asked` the facts that its steps ask and know, `frames` where it
    stands, from the outer flow to the inner.
    """

    track: str
    visits: list[Visit] = field(default_factory=list)
    started: list[tuple[str, datetime]] = field(default_factory=list)
    asked: set[str] = field(default_factory=set)
    ended: bool = False
    frames: tuple[Frame, ...] = ()


class TrackWalker:
    """Walks one track, once."""

    def __init__(self, compiled: CompiledBook, ledger: Ledger, counting: Mapping[str, Value]) -> None:
        """Prepare a walk.

        Args:
            compiled: the flows.
            ledger: what was recorded.
            counting: the answers that conditions may look at.
        """
        self._compiled = compiled
        self._ledger = ledger
        self._facts = dict(counting)
        self._visits_by_path: Counter[str] = Counter()
        self._used_at: dict[str, int] = {}
        self._used = 0
        """How many records the walk has used; a loop that uses none would go round for ever."""

    def walk(self, track: str, flow_id: str, arrived: datetime) -> TrackWalk:
        """Walk a track from the start of its flow, reached at `arrived` (aware)."""
        result = TrackWalk(track)
        result.ended = self._run(result, flow_id, "", (), arrived) is not None
        return result

    def _run(
        self,
        result: TrackWalk,
        flow_id: str,
        prefix: str,
        outer: tuple[Frame, ...],
        arrived: datetime,
        enter: str = "",
    ) -> datetime | None:
        """Walk one flow, from `enter` when given; return when its end was reached, or None when the walk stopped inside it."""
        compiled = self._compiled.flows[flow_id]
        step = compiled.flow.steps[enter or compiled.flow.start]
        while True:
            path = f"{prefix}{flow_id}.{step.id}"
            self._visits_by_path[path] += 1
            place = Place(result.track, path, self._visits_by_path[path])
            result.frames = (*outer, (flow_id, step.id))
            result.started += [(flow, arrived) for flow in step.start]
            here = Visit(
                place, VisitState.PASSED, arrived, self._answer(step, place), place in self._ledger.opted_out
            )
            result.visits.append(here)
            if step.kind is StepKind.END:
                result.visits[-1] = replace(here, state=VisitState.ENDED)
                return arrived
            at = len(result.visits) - 1
            left_at, denied = self._left(result, step, here, outer)
            if left_at is None:
                if step.kind is not StepKind.RUN:
                    result.visits[at] = replace(here, state=VisitState.CURRENT)
                return None
            target = None if self._goes_round(path) else compiled.lead(step.id, self._facts, opted_out=denied)
            if target is None:
                result.visits[at] = replace(here, state=VisitState.CURRENT)
                del result.visits[at + 1 :]
                return None
            arrived, step = left_at, compiled.flow.steps[target]

    def _left(
        self, result: TrackWalk, step: Step, here: Visit, outer: tuple[Frame, ...]
    ) -> tuple[datetime | None, bool]:
        """Return when the step was left (None: it was not), and whether its premise was denied."""
        denied = self._ledger.opted_out.get(here.place)
        if denied is not None and step.if_not:
            self._used += 1
            return max(here.arrived_at, denied.at), True
        if step.kind is StepKind.RUN:
            prefix, frames = f"{here.place.path}/", (*outer, (here.flow, here.step))
            return self._run(result, step.subject, prefix, frames, here.arrived_at, step.enter), False
        if step.kind is StepKind.ASK:
            if here.answer is None:
                return None, False
            result.asked.add(step.subject)
            self._facts[step.subject] = here.answer.value
            self._used += step.again
            return max(here.arrived_at, here.answer.since), False
        stamp = self._ledger.continued.get(here.place)
        if stamp is None:
            return None, False
        self._used += 1
        return max(here.arrived_at, stamp.at), False

    def _answer(self, step: Step, place: Place) -> FactValue | None:
        if step.kind is not StepKind.ASK:
            return None
        if step.again:
            given = self._ledger.answers.get(place)
            return given.value if given is not None and given.fact == step.subject else None
        return self._ledger.facts.get(step.subject)

    def _goes_round(self, path: str) -> bool:
        before = self._used_at.get(path)
        self._used_at[path] = self._used
        return before == self._used


@dataclass(frozen=True)
class Route:
    """All tracks walked, in the order in which they opened. `lapsed_tracks` were opened by a step that left the route."""

    tracks: tuple[tuple[TrackWalk, str, datetime], ...]
    """(walk, flow id, opened at)"""
    counting: Mapping[str, FactValue]
    lapsed_tracks: frozenset[str]


_MAX_ROUNDS = 8


def walk_all(compiled: CompiledBook, ledger: Ledger) -> Route:
    """Walk the trunk, the interrupts and every opened track.

    An answer counts while its question lies on a route, or when it was given with the door. Leaving out an answer can change a
    route, so the walk is repeated until it no longer changes.
    """
    counting = dict(ledger.facts)
    route = _walk_once(compiled, ledger, counting)
    for _ in range(_MAX_ROUNDS):
        asked = ledger.at_door.union(*(walk.asked for walk, _, _ in route.tracks))
        kept = {fact: known for fact, known in ledger.facts.items() if fact in asked}
        if kept.keys() == counting.keys():
            break
        counting = kept
        route = _walk_once(compiled, ledger, counting)
    return route


def _walk_once(compiled: CompiledBook, ledger: Ledger, counting: dict[str, FactValue]) -> Route:
    if ledger.opened_at is None:
        raise ValueError("the journal does not start with the opening of the case")
    values = {fact: known.value for fact, known in counting.items()}
    recorded = _tracks_recorded(ledger)
    waiting: list[tuple[str, str, datetime]] = [
        (ledger.flow, ledger.flow, ledger.opened_at),
        *ledger.interrupts,
    ]
    waiting += [(flow, flow, at) for flow, at in ledger.opened.items()]
    done: dict[str, tuple[TrackWalk, str, datetime]] = {}
    by_route: set[str] = {ledger.flow, *ledger.opened, *(track for track, _, _ in ledger.interrupts)}
    while True:
        for track, flow, at in waiting:
            if track not in done:
                done[track] = (TrackWalker(compiled, ledger, values).walk(track, flow, at), flow, at)
        waiting = [
            (flow, flow, at) for walk, _, _ in done.values() for flow, at in walk.started if flow not in done
        ]
        by_route.update(flow for flow, _, _ in waiting)
        if not waiting:
            waiting = [
                (flow, flow, at)
                for flow, at in recorded.items()
                if flow not in done and flow in compiled.flows
            ]
            if not waiting:
                break
    ordered = sorted(done.items(), key=lambda item: item[0] != ledger.flow)
    return Route(tuple(walked for _, walked in ordered), counting, frozenset(done.keys() - by_route))


def _tracks_recorded(ledger: Ledger) -> dict[str, datetime]:
    """Return every track in which something was recorded, with when that first happened."""
    found: dict[str, datetime] = {}
    for place, stamp in [*ledger.continued.items(), *ledger.opted_out.items()]:
        found[place.track] = min(found.get(place.track, stamp.at), stamp.at)
    for place, given in ledger.answers.items():
        found[place.track] = min(found.get(place.track, given.value.since), given.value.since)
    for (place, _), task in ledger.marks.items():
        if task.at is not None:
            found[place.track] = min(found.get(place.track, task.at), task.at)
    return found
