"""The journal: what did happen, as an append-only list of entries.

Neighbours: `engine.replay` turns a book and a journal into the state of a case; `storage` keeps the entries.
Each event is a frozen dataclass with plain values, so that an entry survives as JSON for as long as a dossier must.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any as Json
from typing import ClassVar

from vb_wizard.domain.conditions import Value
from vb_wizard.domain.moments import pinned


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A step as it was reached: in which track, along which flows (`run`), and for the how-manieth time."""

    track: str
    path: str
    """`flow.step`, and for a sub-flow `flow.step/flow.step`."""
    visit: int = 1

    @property
    def flow(self) -> str:
        """The flow that the step belongs to."""
        return self.path.rpartition("/")[2].partition(".")[0]

    @property
    def step(self) -> str:
        """The step within its flow."""
        return self.path.rpartition("/")[2].partition(".")[2]


class Mark(StrEnum):
    """What became of a task."""

    OPEN = "open"
    DONE = "done"
    DELEGATED = "delegated"
    POSTPONED = "postponed"
    NOT_POSSIBLE = "not_possible"
    NOT_APPLICABLE = "not_applicable"


class CallResult(StrEnum):
    """How a call ended."""

    REACHED = "bereikt"
    NOT_REACHED = "niet_bereikt"
    CALLED_BACK = "teruggebeld"


@dataclass(frozen=True, slots=True)
class CaseOpened:
    """The case was opened on a flow."""

    kind: ClassVar[str] = "case_opened"
    flow: str
    title: str


@dataclass(frozen=True, slots=True)
class Renamed:
    """The case got another title."""

    kind: ClassVar[str] = "renamed"
    title: str


@dataclass(frozen=True, slots=True)
class Answered:
    """A fact was answered; `place` is None when it was given with the door or outside a step."""

    kind: ClassVar[str] = "answered"
    fact: str
    value: Value
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Continued:
    """A step with actions or information was left with "Verder"."""

    kind: ClassVar[str] = "continued"
    place: Place


@dataclass(frozen=True, slots=True)
class OptedOut:
    """The premise of a step did not hold: "klopt niet meer"."""

    kind: ClassVar[str] = "opted_out"
    place: Place
    reason: str = ""


@dataclass(frozen=True, slots=True)
class TaskMarked:
    """A task was done, delegated, postponed, or cannot or need not be done. `until` is an aware moment in ISO form."""

    kind: ClassVar[str] = "task_marked"
    place: Place
    task: str
    mark: Mark
    reason: str = ""
    to: str = ""
    until: str = ""


@dataclass(frozen=True, slots=True)
class Called:
    """A call was made. `contact` is a contact id or empty; name and number are kept as they were dialled."""

    kind: ClassVar[str] = "called"
    contact: str
    name: str
    number: str
    result: CallResult
    text: str = ""


@dataclass(frozen=True, slots=True)
class Noted:
    """A line was written in the log."""

    kind: ClassVar[str] = "noted"
    text: str


@dataclass(frozen=True, slots=True)
class EvidenceAdded:
    """A file was copied into the case. `number` counts from 1; `sha256` is over the copied bytes; `size` in bytes."""

    kind: ClassVar[str] = "evidence_added"
    number: int
    name: str
    sha256: str
    size: int
    origin: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class EvidenceWithdrawn:
    """A piece of evidence no longer counts: it was added by mistake. Its copy and its entry stay."""

    kind: ClassVar[str] = "evidence_withdrawn"
    number: int
    reason: str


@dataclass(frozen=True, slots=True)
class EvidenceRestored:
    """A piece of evidence that was withdrawn counts again."""

    kind: ClassVar[str] = "evidence_restored"
    number: int
    reason: str = ""


@dataclass(frozen=True, slots=True)
class TrackOpened:
    """A track was opened by hand."""

    kind: ClassVar[str] = "track_opened"
    flow: str


@dataclass(frozen=True, slots=True)
class Went:
    """The user looked at another place; an empty path is where the track stands now."""

    kind: ClassVar[str] = "went"
    track: str
    path: str = ""
    visit: int = 1


@dataclass(frozen=True, slots=True)
class WentBack:
    """The user went one step back along the route, to this place."""

    kind: ClassVar[str] = "went_back"
    track: str
    path: str
    visit: int = 1


@dataclass(frozen=True, slots=True)
class WentForward:
    """The user went one step forward along the route; an empty path is where the track stands now."""

    kind: ClassVar[str] = "went_forward"
    track: str
    path: str = ""
    visit: int = 1


@dataclass(frozen=True, slots=True)
class AcuteRaised:
    """The red button was pressed."""

    kind: ClassVar[str] = "acute_raised"
    flow: str


@dataclass(frozen=True, slots=True)
class AcuteEnded:
    """The acute danger is over; the case goes on where it was."""

    kind: ClassVar[str] = "acute_ended"


@dataclass(frozen=True, slots=True)
class Closed:
    """The case was closed."""

    kind: ClassVar[str] = "closed"
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Reopened:
    """The case was opened again."""

    kind: ClassVar[str] = "reopened"
    reason: str = ""


Event = (
    CaseOpened
    | Renamed
    | Answered
    | Continued
    | OptedOut
    | TaskMarked
    | Called
    | Noted
    | EvidenceAdded
    | EvidenceWithdrawn
    | EvidenceRestored
    | TrackOpened
    | Went
    | WentBack
    | WentForward
    | AcuteRaised
    | AcuteEnded
    | Closed
    | Reopened
)

NAVIGATION = (Went, WentBack, WentForward)
"""Events that only say what was looked at; the log and the dossier leave them out."""

_EVENTS: Mapping[str, type[Event]] = {
    event.kind: event
    for event in (
        CaseOpened, Renamed, Answered, Continued, OptedOut, TaskMarked, Called, Noted, EvidenceAdded,
        EvidenceWithdrawn, EvidenceRestored, TrackOpened, Went, WentBack, WentForward, AcuteRaised, AcuteEnded, Closed, Reopened,
    )
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the journal.

    `seq` counts from 1 without gaps. `id` is made by the writer, so that writing twice is harmless. `at` is the aware moment of
    recording, `happened_at` the aware moment it is about, `by` the role or name of who recorded it.
    """

    seq: int
    id: str
    at: datetime
    happened_at: datetime
    by: str
    event: Event

    def __post_init__(self) -> None:
        """Pin both moments."""
        at, happened_at = pinned(self.at), pinned(self.happened_at)
        if at is not self.at:
            object.__setattr__(self, "at", at)
        if happened_at is not self.happened_at:
            object.__setattr__(self, "happened_at", happened_at)


class JournalError(ValueError):
    """A journal line is not what this version understands."""


def event_to_json(event: Event) -> dict[str, Json]:
    """Return the event as plain values, without its kind."""
    return dataclasses.asdict(event)


def event_from_json(kind: str, data: Mapping[str, Json]) -> Event:
    """Build an event from its kind and plain values.

    Raises:
        JournalError: the kind is unknown or the values do not fit it.
    """
    if kind not in _EVENTS:
        raise JournalError(f"onbekende soort regel: {kind}")
    values = dict(data)
    try:
        place = values.get("place")
        if isinstance(place, dict):
            values["place"] = Place(**place)
        if isinstance(values.get("value"), list):
            values["value"] = tuple(values["value"])
        if "mark" in values:
            values["mark"] = Mark(values["mark"])
        if "result" in values:
            values["result"] = CallResult(values["result"])
        return _EVENTS[kind](**values)
    except (TypeError, ValueError) as error:
        raise JournalError(f"regel van soort {kind} is niet leesbaar: {error}") from error


def entry_to_json(entry: Entry) -> dict[str, Json]:
    """Return an entry as plain values, for JSON lines."""
    return {
        "seq": entry.seq,
        "id": entry.id,
        "at": entry.at.isoformat(),
        "happened_at": entry.happened_at.isoformat(),
        "by": entry.by,
        "kind": entry.event.kind,
        "data": event_to_json(entry.event),
    }


def entry_from_json(data: Mapping[str, Json]) -> Entry:
    """Build an entry from plain values.

    Raises:
        JournalError: a key is missing or a value does not fit.
    """
    try:
        at, happened_at = data["at"], data["happened_at"]
        written = datetime.fromisoformat(at)
        return Entry(
            int(data["seq"]),
            str(data["id"]),
            written,
            # Mostly the same moment, and one object is compared with itself in no time.
            written if happened_at == at else datetime.fromisoformat(happened_at),
            str(data["by"]),
            event_from_json(data["kind"], data["data"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise JournalError(f"regel {data.get('seq', '?')} is niet leesbaar: {error}") from error
