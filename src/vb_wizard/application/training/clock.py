"""The clock of a story: stands still until the story moves it.

Neighbours: `player` sets it before every line.
"""

from __future__ import annotations

from datetime import datetime, time, timedelta

from vb_wizard.domain.moments import AMSTERDAM, Moment

_LATE = timedelta(hours=1)


class StoryClock:
    """A clock that the player moves. Never goes back: a story is told forward."""

    def __init__(self, start: datetime) -> None:
        """Start at a moment; without a zone it is Dutch time."""
        self._now = start if start.tzinfo is not None else start.replace(tzinfo=AMSTERDAM)

    def now(self) -> datetime:
        """Return the aware time in the story."""
        return self._now

    def move(self, moment: Moment) -> None:
        """Move to the moment of a line of the story."""
        if not moment.clock:
            self._now += timedelta(minutes=moment.minutes)
            return
        target = self._at(moment.clock)
        self._now = max(self._now, target)

    def tick(self, seconds: int) -> None:
        """Let some seconds pass, as they do between two clicks."""
        self._now += timedelta(seconds=seconds)

    def _at(self, text: str) -> datetime:
        if len(text) <= len("23:59"):
            hour, minute = text.split(":")
            target = datetime.combine(self._now.date(), time(int(hour), int(minute)), tzinfo=AMSTERDAM)
            # A story that is a little late for its own clock goes on; only a time long past means tomorrow.
            return target if target >= self._now - _LATE else target + timedelta(days=1)
        return datetime.fromisoformat(text).replace(tzinfo=AMSTERDAM)
