"""The state of a case: what a book and a journal add up to.

Neighbours: `engine.replay` computes it, `presenters` turn it into what a screen shows, `dossier` prints it.
Everything is frozen; two equal journals on two machines give two equal states.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from vb_wizard.domain.conditions import Value
from vb_wizard.domain.flow import FlowKind
from vb_wizard.domain.journal import Called, Entry, EvidenceAdded, Mark, Place


@dataclass(frozen=True, slots=True)
class CaseHeader:
    """What identifies a case on disk. `book_sha256` is the book that it was opened with and keeps running on."""

    id: str
    number: str
    title: str
    flow: str
    opened_at: datetime
    book_sha256: str
    is_exercise: bool = False


@dataclass(frozen=True, slots=True)
class FactValue:
    """A fact as it is known now: since when it has this value, by whom, and in which entry."""

    value: Value
    since: datetime
    by: str
    seq: int


class VisitState(StrEnum):
    """Where a step on the route stands."""

    PASSED = "passed"
    CURRENT = "current"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Visit:
    """A step on the route. `arrived_at` is when it was first reached along this route; `answer` what was answered here."""

    place: Place
    state: VisitState
    arrived_at: datetime
    answer: FactValue | None = None
    opted_out: bool = False

    @property
    def flow(self) -> str:
        """The flow the step belongs to."""
        return self.place.flow

    @property
    def step(self) -> str:
        """The step within its flow."""
        return self.place.step


@dataclass(frozen=True, slots=True)
class TaskState:
    """A task that applies on the route, and what became of it. `at` is when that was, None while open."""

    place: Place
    task: str
    mark: Mark = Mark.OPEN
    at: datetime | None = None
    by: str = ""
    reason: str = ""
    to: str = ""
    until: datetime | None = None
    seq: int = 0

    @property
    def is_open(self) -> bool:
        """True while something still has to happen: open, delegated or postponed."""
        return self.mark in (Mark.OPEN, Mark.DELEGATED, Mark.POSTPONED)


@dataclass(frozen=True, slots=True)
class TrackState:
    """A flow as far as it was walked. `id` is the flow id, for an interrupt with a number; `ahead` is what is sure to come.

    `lapsed` is true when the step that opened the track no longer lies on the route.
    """

    id: str
    flow: str
    kind: FlowKind
    visits: tuple[Visit, ...]
    opened_at: datetime
    ahead: tuple[str, ...] = ()
    """Steps (`flow.step`) that every way forward passes, in order."""
    ended: bool = False
    lapsed: bool = False

    @property
    def current(self) -> Visit:
        """The last step of the route: where the track stands."""
        return self.visits[-1]

    def visit_at(self, place: Place) -> Visit | None:
        """Return the visit at a place, or None when it is not on the route."""
        return next((visit for visit in self.visits if visit.place == place), None)


@dataclass(frozen=True, slots=True)
class Lapsed:
    """Something recorded that no longer lies on the route: kept in the journal, and marked."""

    seq: int
    place: Place


@dataclass(frozen=True, slots=True)
class CaseState:
    """The state of a case. `seq` is the number of the last entry and does not count for equality."""

    title: str
    flow: str
    opened_at: datetime
    facts: Mapping[str, FactValue]
    tracks: tuple[TrackState, ...]
    focus: Place
    """The step that is shown; it may lie behind the current step of its track."""
    tasks: tuple[TaskState, ...] = ()
    notes: tuple[str, ...] = ()
    lapsed: tuple[Lapsed, ...] = ()
    calls: tuple[Called, ...] = ()
    evidence: tuple[EvidenceAdded, ...] = ()
    """Every piece that was ever added, withdrawn or not."""
    withdrawn: Mapping[int, str] = field(default_factory=dict)
    """The numbers of the pieces of evidence that were withdrawn, each with the reason."""
    acted: Place | None = None
    """The step that led to where its track stands, as long as one only went back and forward since."""
    acute: str = ""
    """The id of the interrupt track that is running, empty when there is none."""
    is_closed: bool = False
    seq: int = field(default=0, compare=False)

    @property
    def values(self) -> dict[str, Value]:
        """What is known now, by fact id, without who said it when."""
        return {fact: known.value for fact, known in self.facts.items()}

    @property
    def counting(self) -> tuple[EvidenceAdded, ...]:
        """The pieces of evidence that were not withdrawn."""
        return tuple(piece for piece in self.evidence if piece.number not in self.withdrawn)

    def track(self, track_id: str) -> TrackState | None:
        """Return a track by id."""
        return next((track for track in self.tracks if track.id == track_id), None)

    @property
    def focus_track(self) -> TrackState:
        """The track that is shown."""
        found = self.track(self.focus.track)
        return found if found is not None else self.tracks[0]

    @property
    def focus_visit(self) -> Visit:
        """The visit that is shown."""
        track = self.focus_track
        return track.visit_at(self.focus) or track.current

    def tasks_at(self, place: Place) -> tuple[TaskState, ...]:
        """Return the tasks of one step, in the order of the file."""
        return tuple(task for task in self.tasks if task.place == place)


@dataclass(frozen=True, slots=True)
class Case:
    """A case as the application holds it: header, journal and the state they give."""

    header: CaseHeader
    journal: tuple[Entry, ...]
    state: CaseState
