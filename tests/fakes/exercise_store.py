"""Fakes of the ports `ExerciseStore` and `PlayLog`, in memory; the contract tests hold them to what the disk does."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC

from tests.fakes.case_store import MemoryCaseStore
from vb_wizard.application.ports import PlayEntry
from vb_wizard.domain.errors import KnownError


class MemoryPlayLog:
    """The journals of plays in memory."""

    def __init__(self) -> None:
        """Start without plays."""
        self._kept: list[PlayEntry] = []

    def append(self, entries: Sequence[PlayEntry]) -> None:
        """Keep entries, all or none."""
        kept = list(self._kept)
        for entry in entries:
            if entry in kept:
                continue
            branch = [one.seq for one in kept if (one.play, one.branch) == (entry.play, entry.branch)]
            if entry.seq != max(branch, default=0) + 1:
                raise KnownError(f"Regel {entry.seq} past niet achter de laatste regel.")
            kept.append(entry)
        self._kept = kept

    def entries(self, play: str) -> Sequence[PlayEntry]:
        """Return the journal of a play, branch after branch."""
        found = [entry for entry in self._kept if entry.play == play]
        begun = {entry.branch: entry.at.astimezone(UTC) for entry in found if entry.seq == 1}
        return tuple(sorted(found, key=lambda entry: (begun[entry.branch], entry.branch, entry.seq)))

    def plays(self) -> Sequence[str]:
        """Return which plays there are, the first one begun in front."""
        begun = sorted((entry.at.astimezone(UTC), entry.play) for entry in self._kept if entry.seq == 1)
        return tuple(dict.fromkeys(play for _, play in begun))

    def remove(self, play: str) -> None:
        """Forget a play."""
        self._kept = [entry for entry in self._kept if entry.play != play]


class MemoryExerciseStore(MemoryCaseStore):
    """All exercises in memory."""

    keeps_exercises = True

    def __init__(self) -> None:
        """Start without exercises."""
        super().__init__()
        self.plays = MemoryPlayLog()
