"""What the start screen and the frame around every screen show, as frozen data: no Qt, no domain rules, all words already Dutch.

Neighbours: `presenters.start` makes these; `views` has the data of the other screens, which a start does not need yet.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vb_wizard.domain.journal import Place


class Tone(StrEnum):
    """Which family of colours a thing wears; a word or sign always says the same."""

    PLAIN = "plain"
    BRAND = "brand"
    DANGER = "danger"
    WARN = "warn"
    OK = "ok"
    EXERCISE = "exercise"


class ItemState(StrEnum):
    """How an item of the route is drawn."""

    DONE = "done"
    CURRENT = "current"
    TODO = "todo"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class DoorView:
    """A card on the start screen. `key` is the number key; `progress` is 0..1 or None, `progress_text` the words under the bar."""

    id: str
    key: str
    title: str
    say: str
    button: str
    tone: Tone
    progress: float | None = None
    progress_text: str = ""


@dataclass(frozen=True, slots=True)
class AttentionRow:
    """An open action over all cases."""

    when: str
    tone: Tone
    action: str
    case: str
    who: str
    case_id: str
    place: Place


@dataclass(frozen=True, slots=True)
class CaseRow:
    """A case in the list."""

    case_id: str
    number: str
    title: str
    kind: str
    phase: str
    progress: str
    last: str
    is_closed: bool = False


@dataclass(frozen=True, slots=True)
class StartView:
    """The start screen. `messages` are sentences above the list, such as findings in the flows."""

    municipality: str
    title: str
    doors: tuple[DoorView, ...]
    attention: tuple[AttentionRow, ...]
    cases: tuple[CaseRow, ...]
    messages: tuple[str, ...]
    saved: str


@dataclass(frozen=True, slots=True)
class PhaseView:
    """One of the three phases in the top bar."""

    label: str
    state: ItemState
