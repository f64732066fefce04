"""The journal of a play: what the trainer did and what came in, as an append-only list beside the journal of the case.

Neighbours: `application.training.play_state` adds the entries up; what the group did stands in the journal of its case.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any as Json
from typing import ClassVar

from vb_wizard.domain.exercise import InjectKind
from vb_wizard.domain.journal import JournalError
from vb_wizard.domain.moments import pinned


class Pause(StrEnum):
    """Why the time of the story stands still."""

    TRAINER = "trainer"
    SLEPT = "slept"
    CLOSED = "closed"


class Explained(StrEnum):
    """Whether the group can explain its choice to the outside world."""

    YES = "yes"
    NO = "no"
    DOUBT = "doubt"


@dataclass(frozen=True, slots=True)
class Started:
    """The play was made. `text` is the scenario file as it was, `variables` what was filled in, `case` the case of the group."""

    kind: ClassVar[str] = "started"
    scenario: str
    text: str
    case: str
    variables: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class BranchedFrom:
    """The play goes on from an earlier moment: what another branch has up to `seq` holds here too. `case` is a copy up to there."""

    kind: ClassVar[str] = "branched_from"
    branch: str
    seq: int
    case: str


@dataclass(frozen=True, slots=True)
class Resumed:
    """The time of the story runs, for the first time or again."""

    kind: ClassVar[str] = "resumed"


@dataclass(frozen=True, slots=True)
class Paused:
    """The time of the story stands still."""

    kind: ClassVar[str] = "paused"
    why: Pause = Pause.TRAINER


@dataclass(frozen=True, slots=True)
class SpeedSet:
    """How many minutes of the story pass in a real one from now on."""

    kind: ClassVar[str] = "speed_set"
    speed: int


@dataclass(frozen=True, slots=True)
class Held:
    """Whether injects and questions wait for the trainer although their time has come."""

    kind: ClassVar[str] = "held"
    on: bool


@dataclass(frozen=True, slots=True)
class InjectShown:
    """An inject was shown, by its cue or by the trainer."""

    kind: ClassVar[str] = "inject_shown"
    inject: str
    by_trainer: bool = False


@dataclass(frozen=True, slots=True)
class InjectSkipped:
    """The trainer left an inject out; it can still be shown by hand."""

    kind: ClassVar[str] = "inject_skipped"
    inject: str


@dataclass(frozen=True, slots=True)
class Improvised:
    """The trainer made an inject on the spot; it is shown at once. `inject` is the name it got."""

    kind: ClassVar[str] = "improvised"
    inject: str
    how: InjectKind
    title: str
    text: str
    who: str = ""


@dataclass(frozen=True, slots=True)
class HintOffered:
    """The cue of a hint held, so that the trainer can give it."""

    kind: ClassVar[str] = "hint_offered"
    hint: str


@dataclass(frozen=True, slots=True)
class HintGiven:
    """The trainer gave a hint."""

    kind: ClassVar[str] = "hint_given"
    hint: str


@dataclass(frozen=True, slots=True)
class PollOpened:
    """A question or a dilemma was put to the group."""

    kind: ClassVar[str] = "poll_opened"
    poll: str
    by_trainer: bool = False


@dataclass(frozen=True, slots=True)
class Voted:
    """So many votes are for this answer now."""

    kind: ClassVar[str] = "voted"
    poll: str
    option: str
    count: int


@dataclass(frozen=True, slots=True)
class PollClosed:
    """The voting is over."""

    kind: ClassVar[str] = "poll_closed"
    poll: str


@dataclass(frozen=True, slots=True)
class Accounted:
    """After a dilemma: can the group explain its choice to the outside world, and how."""

    kind: ClassVar[str] = "accounted"
    dilemma: str
    answer: Explained
    text: str = ""


@dataclass(frozen=True, slots=True)
class Frozen:
    """Whether the screen of the group stands still; the time of the story then stands still too."""

    kind: ClassVar[str] = "frozen"
    on: bool


@dataclass(frozen=True, slots=True)
class Blacked:
    """Whether the screen of the group is black."""

    kind: ClassVar[str] = "blacked"
    on: bool


@dataclass(frozen=True, slots=True)
class MilestoneReached:
    """A milestone was reached, by its cue or in the eyes of the trainer."""

    kind: ClassVar[str] = "milestone_reached"
    milestone: str
    by_trainer: bool = False


@dataclass(frozen=True, slots=True)
class ExtraTicked:
    """The trainer saw an extra action, or took that back."""

    kind: ClassVar[str] = "extra_ticked"
    extra: str
    done: bool = True


class NoteLabel(StrEnum):
    """What a note is about. The values stand in journals and never change."""

    NONE = ""
    GOOD = "good"
    HARD = "hard"
    FEELING = "feeling"


@dataclass(frozen=True, slots=True)
class Commented:
    """Something was noted for the debrief, under a label."""

    kind: ClassVar[str] = "commented"
    text: str
    label: NoteLabel = NoteLabel.NONE


@dataclass(frozen=True, slots=True)
class LessonNoted:
    """A lesson, with the role that takes it up and the day it is due (ISO date, or empty)."""

    kind: ClassVar[str] = "lesson_noted"
    text: str
    owner: str = ""
    due: str = ""


@dataclass(frozen=True, slots=True)
class LessonChanged:
    """A lesson reads otherwise from now on; without a text it is taken back.

    `lesson` is how many entries there were when it was noted.
    """

    kind: ClassVar[str] = "lesson_changed"
    lesson: int
    text: str
    owner: str = ""
    due: str = ""


@dataclass(frozen=True, slots=True)
class Ended:
    """The play is over. Notes and lessons can still be added."""

    kind: ClassVar[str] = "ended"


PlayEvent = (
    Started | BranchedFrom | Resumed | Paused | SpeedSet | Held | InjectShown | InjectSkipped | Improvised | HintOffered | HintGiven
    | PollOpened | Voted | PollClosed | Accounted | Frozen | Blacked | MilestoneReached | ExtraTicked | Commented | LessonNoted
    | LessonChanged | Ended
)  # fmt: skip

_EVENTS: Mapping[str, type[PlayEvent]] = {
    event.kind: event
    for event in (
        Started, BranchedFrom, Resumed, Paused, SpeedSet, Held, InjectShown, InjectSkipped, Improvised, HintOffered, HintGiven,
        PollOpened, Voted, PollClosed, Accounted, Frozen, Blacked, MilestoneReached, ExtraTicked, Commented, LessonNoted,
        LessonChanged, Ended,
    )
}  # fmt: skip
_ENUMS: Mapping[str, type[StrEnum]] = {
    "why": Pause,
    "how": InjectKind,
    "answer": Explained,
    "label": NoteLabel,
}


@dataclass(frozen=True, slots=True)
class Played:
    """One line of the journal of a play.

    `branch` is the branch it was written in, `seq` counts from 1 in each branch. `at` is the aware moment on the wall, `story_at`
    in the story, and `case_seq` how many entries the case of the group had.
    """

    branch: str
    seq: int
    at: datetime
    story_at: datetime
    case_seq: int
    event: PlayEvent

    def __post_init__(self) -> None:
        """Pin both moments."""
        object.__setattr__(self, "at", pinned(self.at))
        object.__setattr__(self, "story_at", pinned(self.story_at))


def played_to_json(entry: Played) -> dict[str, Json]:
    """Return what a line holds beside its branch, its number and its moment on the wall, as plain values."""
    return {
        "story_at": entry.story_at.isoformat(),
        "case_seq": entry.case_seq,
        "kind": entry.event.kind,
        "data": dataclasses.asdict(entry.event),
    }


def played_from_json(branch: str, seq: int, at: datetime, data: Mapping[str, Json]) -> Played:
    """Build a line from its branch, its number, its moment on the wall and plain values.

    Raises:
        JournalError: a key is missing, the kind is unknown, or a value does not fit.
    """
    try:
        values: dict[str, Json] = {
            name: _ENUMS[name](one) if name in _ENUMS else one for name, one in data["data"].items()
        }
        event = _EVENTS[data["kind"]](**values)
        return Played(branch, seq, at, datetime.fromisoformat(data["story_at"]), int(data["case_seq"]), event)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise JournalError(f"regel {seq} van de oefening is niet leesbaar: {error}") from error
