"""The journals of plays: what a trainer did in an exercise, beside the journal of its case.

Neighbours: `ports` names these with the other ports; the store of the exercises keeps them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class PlayEntry:
    """One line in the journal of a play: what the trainer did, or what came in. `at` is an aware moment, `body` JSON.

    A play that goes back and on from an earlier point goes on as another branch; each branch counts from 1.
    """

    play: str
    branch: str
    seq: int
    at: datetime
    body: str


class PlayLog(Protocol):
    """The journals of plays, beside the exercises. A journal is only ever added to, or taken away whole."""

    def append(self, entries: Sequence[PlayEntry]) -> None:
        """Write entries, all or none; they are durable when this returns. What is there already with the same content is skipped.

        Raises:
            KnownError: the disk is full or read-only, or an entry does not follow the last one of its branch.
        """
        ...

    def entries(self, play: str) -> Sequence[PlayEntry]:
        """Return the journal of a play, a branch after the other in the order in which they were begun, each in its own order."""
        ...

    def plays(self) -> Sequence[str]:
        """Return which plays have a journal, the one that was begun first in front."""
        ...

    def remove(self, play: str) -> None:
        """Take the journal of a play away, with all its branches; one that is not there is no error.

        Raises:
            KnownError: the disk is full or read-only; nothing is gone then.
        """
        ...
