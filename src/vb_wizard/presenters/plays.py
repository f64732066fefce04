"""The list of plays as data: which scenario, when, how far, and how often another course was tried.

Neighbours: `application.training.plays` knows them; `ui.screens.plays` draws the rows.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from vb_wizard.application.training.play_state import Phase
from vb_wizard.application.training.plays import PlayRow
from vb_wizard.domain.scenario import Scenario
from vb_wizard.presenters import dutch
from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.words_debrief import PLAYS


@dataclass(frozen=True, slots=True)
class PlayLine:
    """A play. `is_first` means that it was chosen to lie beside another one."""

    play: str
    title: str
    begun: str
    state: str
    tone: Tone
    icon: str
    courses: str
    is_first: bool = False


def present_plays(
    rows: Iterable[PlayRow], scenarios: Sequence[Scenario], first: str = ""
) -> tuple[PlayLine, ...]:
    """Return the plays, newest first.

    Args:
        rows: the plays.
        scenarios: what can be played, for their titles; one that is gone is told by its id.
        first: the play that was chosen to lie beside another one, or empty.
    """
    titles = {one.id: one.title for one in scenarios}
    return tuple(_line(row, titles.get(row.scenario, row.scenario), first) for row in rows)


def _line(row: PlayRow, title: str, first: str) -> PlayLine:
    phase = row.branches[-1].phase
    is_ended = phase is Phase.ENDED
    return PlayLine(
        row.play,
        title,
        PLAYS.begun.format(moment=dutch.long_moment(dutch.local(row.begun_at))),
        PLAYS.phases[phase],
        Tone.OK if is_ended else Tone.PLAIN,
        "check" if is_ended else "clock",
        PLAYS.branches(len(row.branches) - 1) if len(row.branches) > 1 else "",
        row.play == first,
    )
