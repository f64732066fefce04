"""What the screens show, as frozen data: no Qt, no domain rules, all words already Dutch.

Neighbours: `presenters.start`, `presenters.case` and their like make these, `ui.screens` draw them without deciding anything;
`start_views` has what the first picture needs.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from vb_wizard.presenters.contact_views import ContactRow, ContactsView
from vb_wizard.presenters.office_views import AttentionRow, CaseRow, SignView, StartView
from vb_wizard.presenters.scenario_views import ScenarioRow, ScenariosView
from vb_wizard.presenters.start_views import DoorView, ItemState, Tone

if TYPE_CHECKING:
    from vb_wizard.domain.journal import Place
    from vb_wizard.presenters.pieces import PieceItem
    from vb_wizard.presenters.readiness_views import ReadinessView

__all__ = [
    "AnswerView", "AttentionRow", "CaseRow", "CaseView", "CentreKind", "CentreView", "ContactRow", "ContactView",
    "ContactsView", "DeadlineItem", "DoorView", "InputKind", "InstrumentView", "ItemState", "OffenceView", "PhaseView",
    "QuestionView", "RouteItem", "ScenarioRow", "ScenariosView", "SignView", "StartView", "TaskView", "Tone", "TrackItem",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class PhaseView:
    """One of the three phases in the top bar."""

    label: str
    state: ItemState


@dataclass(frozen=True, slots=True)
class RouteItem:
    """A step in the left rail. `place` is None for a step that is still to come and cannot be opened."""

    label: str
    detail: str
    state: ItemState
    place: Place | None
    is_focus: bool = False


@dataclass(frozen=True, slots=True)
class TrackItem:
    """Another track. A track that was not opened has an empty `track` and is opened by its flow."""

    flow: str
    track: str
    label: str
    detail: str
    state: ItemState
    is_focus: bool = False


@dataclass(frozen=True, slots=True)
class DeadlineItem:
    """Something that is due. `how` says how the term was computed and by which source."""

    when: str
    tone: Tone
    text: str
    how: str
    place: Place


@dataclass(frozen=True, slots=True)
class AnswerView:
    """An answer button. `key` is what stands in the key cap: a digit, or ? for the last."""

    id: str
    key: str
    say: str
    help: str
    is_chosen: bool


class InputKind(StrEnum):
    """How the answer is given."""

    ONE = "one"
    SEVERAL = "several"
    TEXT = "text"
    LINE = "line"
    MOMENT = "moment"
    DAY = "day"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class QuestionView:
    """A question. `value` is the answer so far as text: for a moment or a day an ISO local time `2026-11-23T08:55`."""

    fact: str
    input: InputKind
    answers: tuple[AnswerView, ...]
    value: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class TaskView:
    """An action in a list, with the place it belongs to (a postponed action returns at a later step).

    `mark` is the domain mark as text, `status` the words at the right ("21:42", who), `due` a deadline tag.
    """

    id: str
    place: Place
    say: str
    help: str
    mark: str
    status: tuple[str, ...]
    is_current: bool
    is_closed: bool
    remark: str = ""
    due: str = ""
    due_tone: Tone = Tone.PLAIN
    source: str = ""
    accessible: str = ""


@dataclass(frozen=True, slots=True)
class ContactView:
    """A contact in the right rail. `dial` is the number for a tel: link, empty when there is nothing to dial."""

    id: str
    name: str
    why: str
    number: str
    dial: str
    tone: Tone
    tag: str = ""
    remark: str = ""
    is_missing: bool = False


@dataclass(frozen=True, slots=True)
class LetterItem:
    """A letter or sheet that can be made; `for_what` says when to use it."""

    id: str
    title: str
    for_what: str


@dataclass(frozen=True, slots=True)
class InstrumentView:
    """An instrument in the right rail. `letters` are those that fill it for this case."""

    id: str
    tag: str
    name: str
    what: str
    link: str
    remark: str = ""
    letters: tuple[LetterItem, ...] = ()


@dataclass(frozen=True, slots=True)
class OffenceView:
    """An article that may apply. `complaint` says whether somebody has to ask for prosecution, `source` from when it is."""

    id: str
    name: str
    article: str
    what: str
    maximum: str
    complaint: str
    tone: Tone
    effects: tuple[str, ...]
    source: str


class CentreKind(StrEnum):
    """What stands in the middle."""

    ASK = "ask"
    DO = "do"
    INFORM = "inform"
    END = "end"


@dataclass(frozen=True, slots=True)
class CentreView:
    """The middle of the case screen.

    `text` is Markdown (inform and end). `forward` is the label of the main button, empty when there is none.
    `opt_out` is the premise that "klopt niet meer" denies, or empty. `is_past` is true when the user looks back.
    """

    place: Place
    kind: CentreKind
    kicker: str
    tone: Tone
    title: str
    say: str
    text: str
    question: QuestionView | None
    tasks: tuple[TaskView, ...]
    forward: str
    can_go_back: bool
    can_go_forward: bool
    is_past: bool
    opt_out: str
    why: str
    sources: str
    offences: tuple[OffenceView, ...] = ()
    """The articles that may apply, under the text."""
    shows_offences: bool = False
    """True when this step shows them, also when there are none."""
    next_list: TrackItem | None = None
    """At the end of the main list: the list that is still open, to which the main button leads."""
    to_dossier: bool = False
    """True when nothing else is open there, and the main button leads to the dossier."""
    look_why: str = ""
    """The words of the button that tells why this step is there, and how many actions are not."""


@dataclass(frozen=True, slots=True)
class CaseView:
    """The case screen."""

    case_id: str
    number: str
    title: str
    is_exercise: bool
    phases: tuple[PhaseView, ...]
    route: tuple[RouteItem, ...]
    tracks: tuple[TrackItem, ...]
    deadlines: tuple[DeadlineItem, ...]
    standing: tuple[str, ...]
    centre: CentreView
    contacts: tuple[ContactView, ...]
    instruments: tuple[InstrumentView, ...]
    evidence: tuple[PieceItem, ...]
    saved: str
    acute: bool
    is_closed: bool
    message: str = ""
    """A sentence above the centre, such as a newer version of the flows on disk."""
    protection: str = ""
    """How and where the case is kept, in one sentence."""
    readiness: ReadinessView | None = None
    """How the score stands, when a flow with one was walked."""
