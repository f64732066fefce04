"""The port of the code of the lock.

Neighbours: `ports` hands it out with the others, `storage.code` fulfils it, `lock` uses it.
"""

from __future__ import annotations

from datetime import datetime
from typing import Protocol


class CodeStore(Protocol):
    """The code of the lock, of which only a slow hash is kept, and how often it was wrong."""

    @property
    def is_set(self) -> bool:
        """Whether there is a code that can be checked."""
        ...

    @property
    def problem(self) -> str:
        """One Dutch sentence about a code that could not be read, or empty."""
        ...

    def keep(self, code: str) -> None:
        """Keep a code, and forget how often it was wrong.

        Raises:
            KnownError: it cannot be written; what was there before still holds.
        """
        ...

    def fits(self, code: str) -> bool:
        """Return whether this is the code. Slow on purpose."""
        ...

    def remove(self) -> None:
        """Forget the code.

        Raises:
            KnownError: it cannot be taken away.
        """
        ...

    def failures(self) -> tuple[int, datetime | None]:
        """Return how often the code was wrong since it was right, and the aware moment of the last time."""
        ...

    def keep_failures(self, count: int, last: datetime | None) -> None:
        """Remember that, so that a new start does not begin anew.

        Raises:
            KnownError: it cannot be written.
        """
        ...
