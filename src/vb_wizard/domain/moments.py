"""Moments: Dutch time, and how a moment is kept.

Neighbours: `journal` pins the moments of entries, `deadlines` counts in Dutch days.
"""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def pinned(moment: datetime) -> datetime:
    """Return the same moment with a fixed distance to UTC.

    In the hour that comes twice in October, Python compares two moments of one zone by the hands of the clock. Pinned moments
    compare as they happened, and are equal before and after they were written to disk.
    """
    return datetime.fromisoformat(moment.isoformat())
