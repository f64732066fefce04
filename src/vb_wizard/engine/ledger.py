"""The ledger: the journal added up, before it is walked along the flows.

Neighbours: `walk` reads the ledger, `replay` feeds it. Feeding is a matter of dictionaries; nothing here knows a route.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from vb_wizard.domain.case import FactValue, TaskState
from vb_wizard.domain.conditions import Value
from vb_wizard.domain.journal import (
    AcuteEnded,
    AcuteRaised,
    Answered,
    Called,
    CaseOpened,
    Closed,
    Continued,
    Entry,
    EvidenceAdded,
    EvidenceRestored,
    EvidenceWithdrawn,
    Noted,
    OptedOut,
    Place,
    Renamed,
    Reopened,
    TaskMarked,
    TrackOpened,
    Went,
    WentBack,
    WentForward,
)


@dataclass(frozen=True, slots=True)
class Given:
    """An answer as it was given at a place."""

    fact: str
    value: FactValue


@dataclass(frozen=True, slots=True)
class Stamp:
    """That something happened at a place: when, and in which entry."""

    at: datetime
    seq: int


@dataclass(frozen=True, slots=True)
class Look:
    """What is looked at: a track, and a place in it or (empty path) where it stands now.

    `acted` is the step that was answered or left last in this track, as long as one only went back and forward since.
    """

    track: str
    path: str = ""
    visit: int = 1
    acted: Place | None = None


@dataclass
class Ledger:
    """Everything recorded, by place. Grows with each entry; `walk` only reads it."""

    title: str = ""
    flow: str = ""
    opened_at: datetime | None = None
    seq: int = 0
    facts: dict[str, FactValue] = field(default_factory=dict)
    at_door: set[str] = field(default_factory=set)
    answers: dict[Place, Given] = field(default_factory=dict)
    continued: dict[Place, Stamp] = field(default_factory=dict)
    opted_out: dict[Place, Stamp] = field(default_factory=dict)
    marks: dict[tuple[Place, str], TaskState] = field(default_factory=dict)
    opened: dict[str, datetime] = field(default_factory=dict)
    interrupts: list[tuple[str, str, datetime]] = field(default_factory=list)
    calls: list[Called] = field(default_factory=list)
    evidence: list[EvidenceAdded] = field(default_factory=list)
    withdrawn: dict[int, str] = field(default_factory=dict)
    look: Look = Look("")
    looks_before_acute: list[tuple[str, Look]] = field(default_factory=list)
    is_closed: bool = False

    @property
    def acute(self) -> str:
        """The id of the interrupt that is running, or empty."""
        return self.looks_before_acute[-1][0] if self.looks_before_acute else ""

    def feed(self, entry: Entry) -> None:
        """Add one entry."""
        self.seq = entry.seq
        at = entry.happened_at
        match entry.event:
            case Noted():
                # Nothing that is computed changes, and most of a long journal is notes.
                pass
            case CaseOpened(flow, title):
                self.flow, self.title, self.opened_at = flow, title, at
                self.look = Look(flow)
            case Renamed(title):
                self.title = title
            case Answered(fact, value, place):
                self._answer(entry, fact, value, place)
            case Continued(place):
                # The first time counts: going back and on again must not move the deadlines of later steps.
                self.continued.setdefault(place, Stamp(at, entry.seq))
                self.opted_out.pop(place, None)
                self.look = Look(place.track, acted=place)
            case OptedOut(place):
                self.opted_out.setdefault(place, Stamp(at, entry.seq))
                self.look = Look(place.track, acted=place)
            case TaskMarked():
                self._mark(entry, entry.event)
            case TrackOpened(flow):
                self.opened.setdefault(flow, at)
                self.look = Look(flow)
            case Went(track, path, visit):
                self.look = Look(track, path, visit)
            case WentBack(track, path, visit) | WentForward(track, path, visit):
                self.look = Look(track, path, visit, self.look.acted)
            case AcuteRaised(flow):
                track = f"{flow}.{len(self.interrupts) + 1}"
                self.interrupts.append((track, flow, at))
                self.looks_before_acute.append((track, self.look))
                self.look = Look(track)
            case AcuteEnded():
                if self.looks_before_acute:
                    self.look = self.looks_before_acute.pop()[1]
            case _:
                self._keep(entry)

    def _keep(self, entry: Entry) -> None:
        """Add an entry that leads nowhere: the routes and what is looked at stay as they are."""
        match entry.event:
            case Called():
                self.calls.append(entry.event)
            case EvidenceAdded():
                self.evidence.append(entry.event)
            case EvidenceWithdrawn(number, reason):
                self.withdrawn[number] = reason
            case EvidenceRestored(number):
                self.withdrawn.pop(number, None)
            case Closed():
                self.is_closed = True
            case Reopened():
                self.is_closed = False

    def _answer(self, entry: Entry, fact: str, value: Value, place: Place | None) -> None:
        before = self.facts.get(fact)
        # The same answer given again keeps the moment from which it counts.
        since = before.since if before is not None and before.value == value else entry.happened_at
        known = FactValue(value, since, entry.by, entry.seq)
        self.facts[fact] = known
        if place is None:
            self.at_door.add(fact)
        else:
            self.answers[place] = Given(fact, known)
            # A new answer takes back that the premise was denied here.
            self.opted_out.pop(place, None)
            self.look = Look(place.track, acted=place)

    def _mark(self, entry: Entry, event: TaskMarked) -> None:
        until = datetime.fromisoformat(event.until) if event.until else None
        self.marks[event.place, event.task] = TaskState(
            event.place,
            event.task,
            event.mark,
            entry.happened_at,
            entry.by,
            event.reason,
            event.to,
            until,
            entry.seq,
        )
