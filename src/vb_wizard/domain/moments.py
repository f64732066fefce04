"""Moments: Dutch time, how a moment is kept, and when something happens in a story.

Neighbours: `journal` pins the moments of entries, `deadlines` counts in Dutch days, `scenario` and `cues` tell with `Moment`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timezone
from zoneinfo import ZoneInfo

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def pinned(moment: datetime) -> datetime:
    """Return the same moment with a fixed distance to UTC.

    In the hour that comes twice in October, Python compares two moments of one zone by the hands of the clock. Pinned moments
    compare as they happened, and are equal before and after they were written to disk.
    """
    if type(moment.tzinfo) is timezone and not moment.fold:
        # As it was read from disk: that goes for every line of a long journal.
        return moment
    return datetime.fromisoformat(moment.isoformat())


@dataclass(frozen=True, slots=True)
class Moment:
    """When something happens in a story: minutes later, or a clock time (`HH:MM`) or date and time.

    A line of the story counts the minutes from the line before, everything else from the start.
    """

    minutes: int = 1
    clock: str = ""


A_MINUTE_LATER = Moment()
