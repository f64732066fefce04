"""What the screens show of readiness, as frozen data: the total, what to do first, and a row for each item.

Neighbours: `presenters.readiness` makes these; `ui.parts.readiness` draws them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from vb_wizard.presenters.start_views import Tone

if TYPE_CHECKING:
    from vb_wizard.domain.journal import Place


@dataclass(frozen=True, slots=True)
class ReadinessRow:
    """An item. `state` are the words on the tag, `icon` the sign before them; `place` is None while it was not asked.

    `can_open` is true when it can be opened also without a place of its own.
    """

    id: str
    title: str
    state: str
    tone: Tone
    icon: str
    detail: str
    place: Place | None
    can_open: bool = False


@dataclass(frozen=True, slots=True)
class ReadinessView:
    """All items of a score. `total` is such as `11 van 19 op orde`, `share` the same as 0..1, `first` what to do next."""

    title: str
    total: str
    share: float
    first: str
    rows: tuple[ReadinessRow, ...]
