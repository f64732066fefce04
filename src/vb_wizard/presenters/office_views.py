"""What the start screen shows once the cases are known: what is due, the cases, the signs.

Neighbours: `start` makes these; `start_views` has what the first picture needs, `views` what the other screens show.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from vb_wizard.presenters.start_views import DoorView, Tone

if TYPE_CHECKING:
    from vb_wizard.domain.journal import Place


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
class SignView:
    """Something that somebody sees or hears, as a short way through a door: the short words, and all that is said of it."""

    door: str
    id: str
    short: str
    say: str


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
    overlay: str = ""
    """Which overlay of the office is in force, in one sentence, or empty."""
    signs: tuple[SignView, ...] = ()
