"""The lock: a code between the wizard and whoever walks by. It hides the screen; what is on the disk is encrypted by other means.

Neighbours: a `CodeStore` keeps the code; the window asks here whether a code is right, and hides itself.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime, timedelta

from vb_wizard.application.ports import Clock, CodeStore
from vb_wizard.domain.errors import KnownError, UsageError

LEAST = 4
"""The least number of characters of a code."""
_FREE_TRIES, _FIRST_WAIT, _LONGEST_WAIT = 3, timedelta(seconds=5), timedelta(seconds=60)
"""Somebody with shaking hands gets a few tries; nobody is kept out for longer than a minute."""


class ScreenLock:
    """Whether there is a code, and whether what somebody types is it."""

    def __init__(self, store: CodeStore, clock: Clock) -> None:
        """Keep what is needed; nothing is read yet."""
        self._store = store
        self._clock = clock
        self._wrong: tuple[int, datetime | None] | None = None

    @property
    def is_set(self) -> bool:
        """Whether a code was chosen."""
        return self._store.is_set

    @property
    def problem(self) -> str:
        """One Dutch sentence about a code that could not be read, or empty."""
        return self._store.problem

    def set_code(self, code: str, again: str) -> None:
        """Choose a code where there is none.

        Raises:
            UsageError: it is too short, or both are not the same.
            KnownError: it cannot be kept.
        """
        if len(code.strip()) < LEAST:
            raise UsageError(
                "Deze code is te kort.", "Er is niets veranderd.", f"Kies minstens {LEAST} tekens."
            )
        if code != again:
            raise UsageError(
                "De twee codes zijn niet hetzelfde.",
                "Er is niets veranderd.",
                "Typ de code twee keer gelijk.",
            )
        self._store.keep(code)
        self._wrong = None

    def remove(self, code: str) -> bool:
        """Take the lock away; returns whether the code was right.

        Raises:
            KnownError: it cannot be taken away.
        """
        if not self.try_code(code):
            return False
        self._store.remove()
        return True

    @property
    def wait(self) -> timedelta:
        """How long nothing can be tried yet; zero when somebody can."""
        count, last = self._failures()
        if count < _FREE_TRIES or last is None:
            return timedelta()
        doubled = _FIRST_WAIT * (1 << min(count - _FREE_TRIES, 10))
        whole = min(doubled, _LONGEST_WAIT)
        # A clock that was set back must not keep anybody out for longer than was meant.
        return min(max(last + whole - self._clock.now(), timedelta()), whole)

    def try_code(self, code: str) -> bool:
        """Return whether this is the code. While there is a wait nothing is tried; a wrong code makes the next wait longer."""
        if self.wait:
            return False
        if self._store.fits(code):
            self._count(0, None)
            return True
        self._count(self._failures()[0] + 1, self._clock.now())
        return False

    def _failures(self) -> tuple[int, datetime | None]:
        if self._wrong is None:
            self._wrong = self._store.failures()
        return self._wrong

    def _count(self, count: int, last: datetime | None) -> None:
        if (count, last) != self._failures():
            self._wrong = (count, last)
            # A full disk must not keep the right code out, nor let wrong ones in faster: this process remembers.
            with suppress(KnownError):
                self._store.keep_failures(count, last)
