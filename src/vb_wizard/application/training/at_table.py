"""How long a play took at the table, without its pauses.

Neighbours: the screen of the trainer shows it while the play goes on, `debrief` when it is over.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from vb_wizard.domain.play import BranchedFrom, Ended, Pause, Paused, Played, Resumed

_AWAY = (Paused(Pause.SLEPT), Paused(Pause.CLOSED))


def time_at_table(journal: Sequence[Played], now: datetime | None = None) -> timedelta:
    """Return how long the story has run on the wall, without pauses.

    Args:
        journal: the entries of the play.
        now: the aware moment on the wall, for a story that runs still; None for a play that is over.
    """
    total, since = timedelta(), None
    before: Played | None = None
    for entry in journal:
        if isinstance(entry.event, Resumed):
            since = entry.at
        elif since is not None and isinstance(entry.event, Paused | BranchedFrom | Ended):
            total, since = total + (_stopped(entry, before) - since), None
        before = entry
    return total + (now - since if since is not None and now is not None else timedelta())


def _stopped(entry: Played, before: Played | None) -> datetime:
    """Return when the story came to a stand. After a sleep or a crash that is written only when the machine is back."""
    if before is None or entry.event not in _AWAY:
        return entry.at
    # A story never takes longer at the table than it lasts itself.
    return before.at + min(entry.at - before.at, entry.story_at - before.story_at)
