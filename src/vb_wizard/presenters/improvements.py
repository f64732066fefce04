"""What the office agreed to arrange after an exercise, as data: who, when, and since when it is done.

Neighbours: `application.improvements` keeps it; the screens of the preparation and of the agenda show it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from vb_wizard.application.improvements import Improvement
from vb_wizard.presenters import dutch
from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.words_debrief import IMPROVEMENTS


@dataclass(frozen=True, slots=True)
class ImprovementRow:
    """Something to arrange, or arranged."""

    id: str
    text: str
    words: str
    state: str
    tone: Tone
    icon: str
    is_open: bool


def present_improvements(found: Iterable[Improvement], now: datetime) -> tuple[ImprovementRow, ...]:
    """Return the rows in the order in which they came; `now` is the aware moment whose Dutch day decides what is late."""
    return tuple(_row(one, now) for one in found)


def _row(one: Improvement, now: datetime) -> ImprovementRow:
    if one.proven_on is not None:
        words = IMPROVEMENTS.done.format(owner=one.owner, day=dutch.long_date(one.proven_on))
        return ImprovementRow(one.id, one.text, words, IMPROVEMENTS.tag_done, Tone.OK, "check", False)
    is_late = one.due < dutch.local(now).date()
    words = IMPROVEMENTS.late if is_late else IMPROVEMENTS.open
    state, tone, icon = (
        (IMPROVEMENTS.tag_late, Tone.WARN, "past")
        if is_late
        else (IMPROVEMENTS.tag_open, Tone.PLAIN, "clock")
    )
    said = words.format(owner=one.owner, day=dutch.long_date(one.due))
    return ImprovementRow(one.id, one.text, said, state, tone, icon, True)
