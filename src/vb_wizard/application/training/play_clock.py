"""The time of the story in a play: runs at the speed of the trainer, stands still in a pause, and does not jump after sleep.

Neighbours: `director` moves it; the office of a play uses it as its clock, so that the wizard of the group lives in the story.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Protocol

GAP_S = 10.0
"""A machine that was silent for longer than this has slept, or its window hung: the story waits instead of jumping ahead."""


class Monotonic(Protocol):
    """Counts real seconds from some start; never goes back."""

    def __call__(self) -> float:
        """Return the seconds."""
        ...


class PlayClock:
    """The clock of a play. Fulfils the port `Clock`."""

    def __init__(self, start: datetime, seconds: Monotonic) -> None:
        """Stand still at an aware moment of the story.

        Args:
            start: that moment.
            seconds: counts real seconds; `time.monotonic`.
        """
        self._story = start
        self._seconds = seconds
        self._looked = seconds()
        self._speed = 0
        self.has_slept = False
        """Whether the machine was silent for too long since `run`; the story then stands still."""

    def now(self) -> datetime:
        """Return the aware moment in the story."""
        self._advance()
        return self._story

    def run(self, speed: int) -> None:
        """Let the story go on, at so many seconds of the story in a real one."""
        self._advance()
        self._looked = self._seconds()
        self._speed, self.has_slept = speed, False

    def stop(self) -> None:
        """Let the story stand still."""
        self._advance()
        self._speed = 0

    def set(self, moment: datetime) -> None:
        """Put the story at another aware moment."""
        self._story, self._looked = moment, self._seconds()

    def _advance(self) -> None:
        looked = self._seconds()
        passed, self._looked = looked - self._looked, looked
        if not self._speed:
            return
        if passed > GAP_S:
            self._speed, self.has_slept = 0, True
            return
        self._story += timedelta(seconds=passed * self._speed)
