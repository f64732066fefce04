"""What the debrief shows, as frozen data: on the screen, on paper, and beside another one.

Neighbours: `presenters.debrief` makes these; `ui.screens.debrief` draws them, `presenters.dossier.debrief` sets them on paper.
"""

from __future__ import annotations

from dataclasses import dataclass

from vb_wizard.presenters.start_views import Tone


@dataclass(frozen=True, slots=True)
class LaneRow:
    """One moment: what the protocol asks on the left, what the group did on the right, or `between` over both lanes.

    Actions of one step that went the same way stand in one row. `small` lines stand under each; `state` is the word on the tag, with
    its tone and icon.
    """

    at: str
    asked: str = ""
    asked_small: str = ""
    did: str = ""
    did_small: str = ""
    between: str = ""
    state: str = ""
    tone: Tone = Tone.PLAIN
    icon: str = ""


@dataclass(frozen=True, slots=True)
class StripMark:
    """A moment on the strip above the lanes, as shares of its width: when it was asked, and when it was done (below 0 for never)."""

    asked: float
    done: float
    is_late: bool


@dataclass(frozen=True, slots=True)
class LateRow:
    """Something that came later than the protocol asks, or not at all, and what came of that."""

    title: str
    words: str
    cost: str
    has_cost: bool


@dataclass(frozen=True, slots=True)
class TermRow:
    """A time limit: what was to be done and by when, and whether that was met."""

    what: str
    due: str
    did: str
    state: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class FactRow:
    """Something with a heading and words below it: a decision with its moment, or what went unnoticed."""

    title: str
    words: str


@dataclass(frozen=True, slots=True)
class NoteGroup:
    """The notes under one label, each with its moment."""

    label: str
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ContactLine:
    """A contact that the protocol named or the group called."""

    name: str
    asked: str
    did: str
    state: str
    tone: Tone
    icon: str


@dataclass(frozen=True, slots=True)
class VoteBar:
    """An answer with its votes; `share` of all votes, 0 to 1."""

    label: str
    votes: int
    share: float
    word: str = ""


@dataclass(frozen=True, slots=True)
class VoteView:
    """A question that the group voted on."""

    id: str
    ask: str
    total: str
    bars: tuple[VoteBar, ...]
    protocol: str


@dataclass(frozen=True, slots=True)
class DilemmaView:
    """A dilemma: what was chosen, both advisers, and whether it can be explained. `answer` is the id of that, or empty."""

    vote: VoteView
    chosen: str
    advisers: tuple[str, ...]
    answer: str = ""
    said: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class GoalRow:
    """A goal, with what shows it."""

    say: str
    state: str
    tone: Tone
    icon: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LessonRow:
    """A lesson. `number` is how it is known, `due` an ISO date or empty; `taken` says that it stands in the preparation."""

    number: int
    text: str
    owner: str
    due: str
    words: str
    taken: str = ""


@dataclass(frozen=True, slots=True)
class DebriefView:
    """The whole debrief."""

    play: str
    branch: str
    title: str
    played: str
    aim: str
    message: str
    as_asked: str
    well: str
    take_along: tuple[str, ...]
    strip_name: str
    strip: tuple[StripMark, ...]
    strip_ends: tuple[str, str]
    lanes: tuple[LaneRow, ...]
    terms_said: str
    terms: tuple[TermRow, ...]
    late: tuple[LateRow, ...]
    decisions: tuple[FactRow, ...]
    contacts: tuple[ContactLine, ...]
    not_called: str
    unseen: tuple[FactRow, ...]
    votes: tuple[VoteView, ...]
    dilemmas: tuple[DilemmaView, ...]
    goals: tuple[GoalRow, ...]
    notes: tuple[NoteGroup, ...]
    questions: tuple[FactRow, ...]
    lessons: tuple[LessonRow, ...]
    courses: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class BesideRow:
    """One thing of two plays. `differs` is said by a mark and in words."""

    what: str
    first: str
    second: str


@dataclass(frozen=True, slots=True)
class BesideView:
    """Two plays side by side; `groups` have a caption and rows."""

    heads: tuple[str, str]
    titles: tuple[str, str]
    groups: tuple[tuple[str, tuple[BesideRow, ...]], ...]
