"""Replay: a book and a journal in, the state of the case out, always the same.

Neighbours: `ledger` adds the entries up, `walk` walks the flows; `application` and `dossier` use the state.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from vb_wizard.domain.case import CaseState, FactValue, Lapsed, TaskState, TrackState, Visit
from vb_wizard.domain.conditions import holds
from vb_wizard.domain.flow import Step
from vb_wizard.domain.journal import (
    AcuteRaised,
    Answered,
    CaseOpened,
    Continued,
    Entry,
    OptedOut,
    Place,
    TrackOpened,
)
from vb_wizard.engine.ledger import Ledger, Look
from vb_wizard.engine.machine import CompiledBook
from vb_wizard.engine.walk import Route, TrackWalk, walk_all

_MOVING = (CaseOpened, Answered, Continued, OptedOut, TrackOpened, AcuteRaised)
"""The events after which a route may run differently; after any other the routes are as they were."""


class Replay:
    """A case being replayed: entries go in one by one, the state can be asked at any moment."""

    def __init__(self, compiled: CompiledBook, entries: Iterable[Entry] = ()) -> None:
        """Start with these entries; the first must open the case."""
        self._compiled = compiled
        self._ledger = Ledger()
        self._walked: _Walked | None = None
        self._state: CaseState | None = None
        for entry in entries:
            self.feed(entry)

    def feed(self, entry: Entry) -> None:
        """Add the next entry."""
        self._ledger.feed(entry)
        self._state = None
        if isinstance(entry.event, _MOVING):
            self._walked = None

    @property
    def state(self) -> CaseState:
        """The state after the last entry.

        Raises:
            ValueError: the journal does not start with the opening of a case.
        """
        if self._walked is None:
            self._walked = _walk(self._compiled, self._ledger)
        if self._state is None:
            self._state = _state_of(self._compiled, self._ledger, self._walked)
        return self._state


def replay(compiled: CompiledBook, entries: Iterable[Entry]) -> CaseState:
    """Return the state that a journal gives; any prefix of a journal gives the state that was shown then."""
    return Replay(compiled, entries).state


@dataclass(frozen=True)
class _Walked:
    """The routes, and what follows from them alone."""

    facts: Mapping[str, FactValue]
    tracks: tuple[TrackState, ...]
    notes: tuple[str, ...]


def _walk(compiled: CompiledBook, ledger: Ledger) -> _Walked:
    route = walk_all(compiled, ledger)
    tracks = tuple(_track(compiled, route, *walked) for walked in route.tracks)
    return _Walked(route.counting, tracks, _standing(compiled, tracks))


def _state_of(compiled: CompiledBook, ledger: Ledger, walked: _Walked) -> CaseState:
    return CaseState(
        title=ledger.title,
        flow=ledger.flow,
        opened_at=walked.tracks[0].opened_at,
        facts=walked.facts,
        tracks=walked.tracks,
        focus=_focus(walked.tracks, ledger.look),
        acted=ledger.look.acted,
        tasks=_tasks(compiled, ledger, walked),
        notes=walked.notes,
        lapsed=_lapsed(ledger, walked.tracks),
        calls=tuple(ledger.calls),
        evidence=tuple(ledger.evidence),
        withdrawn=dict(ledger.withdrawn),
        acute=ledger.acute,
        is_closed=ledger.is_closed,
        seq=ledger.seq,
    )


def _track(
    compiled: CompiledBook, route: Route, walk: TrackWalk, flow_id: str, opened_at: datetime
) -> TrackState:
    known = {fact: value.value for fact, value in route.counting.items()}
    ahead: list[str] = []
    for in_flow, at_step in () if walk.ended else reversed(walk.frames):
        ahead += [f"{in_flow}.{step}" for step in compiled.flows[in_flow].sure(at_step, known)]
    return TrackState(
        id=walk.track,
        flow=flow_id,
        kind=compiled.flows[flow_id].flow.kind,
        visits=tuple(walk.visits),
        ahead=tuple(ahead),
        ended=walk.ended,
        lapsed=walk.track in route.lapsed_tracks,
        opened_at=opened_at,
    )


def _focus(tracks: tuple[TrackState, ...], look: Look) -> Place:
    """Return the place that is looked at; where the track stands when that place left the route."""
    track = next((track for track in tracks if track.id == look.track), tracks[0])
    wanted = Place(look.track, look.path, look.visit)
    return wanted if look.path and track.visit_at(wanted) is not None else track.current.place


def _step(compiled: CompiledBook, visit: Visit) -> Step:
    return compiled.flows[visit.flow].flow.steps[visit.step]


def _tasks(compiled: CompiledBook, ledger: Ledger, walked: _Walked) -> tuple[TaskState, ...]:
    """Return the tasks of every step on a route whose condition holds, and those that were marked already."""
    known = {fact: value.value for fact, value in walked.facts.items()}
    free = compiled.book.free_facts
    found: list[TaskState] = []
    for visit in (visit for track in walked.tracks for visit in track.visits):
        for task in _step(compiled, visit).tasks:
            marked = ledger.marks.get((visit.place, task.id))
            if marked is not None or holds(task.when, known, free):
                found.append(marked or TaskState(visit.place, task.id))
    return tuple(found)


def _standing(compiled: CompiledBook, tracks: tuple[TrackState, ...]) -> tuple[str, ...]:
    """Return the standing notes, in the order in which they were raised."""
    standing: dict[str, None] = {}
    for visit in sorted(
        (visit for track in tracks for visit in track.visits), key=lambda visit: visit.arrived_at
    ):
        step = _step(compiled, visit)
        standing.update(dict.fromkeys(step.notes))
        for note in step.lift:
            standing.pop(note, None)
    return tuple(standing)


def _lapsed(ledger: Ledger, tracks: tuple[TrackState, ...]) -> tuple[Lapsed, ...]:
    """Return what was recorded at places that no longer lie on a route."""
    on_route = {visit.place for track in tracks for visit in track.visits}
    recorded = [(given.value.seq, place) for place, given in ledger.answers.items()]
    recorded += [
        (stamp.seq, place) for place, stamp in (*ledger.continued.items(), *ledger.opted_out.items())
    ]
    recorded += [(task.seq, place) for (place, _), task in ledger.marks.items()]
    return tuple(
        sorted(
            (Lapsed(seq, place) for seq, place in recorded if place not in on_route), key=lambda one: one.seq
        )
    )
