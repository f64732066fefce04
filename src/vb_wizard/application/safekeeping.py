"""The evidence of an opened case: kept as a copy, and visibly withdrawn when it was added by mistake.

Neighbours: `desk` adds what else can be done; a `CaseFile` keeps the copies. Nothing that was kept is ever removed.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from vb_wizard.application.moves import CaseMoves
from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.journal import EvidenceAdded, EvidenceRestored, EvidenceWithdrawn

Copied = tuple[str, int]
"""The SHA-256 (hex) of a copied file, and its size in bytes."""

Copying = Callable[[], Copied]


def _at_once(copying: Copying) -> Copied:
    return copying()


class CaseSafekeeping(CaseMoves):
    """An opened case in which evidence is kept."""

    def add_evidence(
        self,
        source: Path | bytes,
        name: str,
        origin: str = "",
        note: str = "",
        carry_out: Callable[[Copying], Copied] = _at_once,
    ) -> None:
        """Copy a file (or bytes, for something pasted) into the case and log it with its hash.

        `carry_out` does the copying, which can take long and may run in a thread of its own; the entry is written here.

        Raises:
            KnownError: the file cannot be read or kept, or the case is closed.
        """
        self._refuse_when_closed(EvidenceAdded)
        sha256, size = carry_out(lambda: self._file.add_evidence(source, name))
        number = len(self.state.evidence) + 1
        self._write(EvidenceAdded(number, Path(name).name, sha256, size, origin.strip(), note.strip()))

    def withdraw_evidence(self, number: int, reason: str) -> None:
        """Say that a piece of evidence was added by mistake: it stays where it is, and no longer counts.

        A piece that is not there or was withdrawn already is left alone.

        Raises:
            KnownError: the reason is missing, the case is closed, or the entry cannot be kept.
        """
        if not self._has_piece(number) or number in self.state.withdrawn:
            return
        if not reason.strip():
            raise KnownError("Schrijf kort op waarom.", "Er is niets veranderd.", "Vul een reden in.")
        self._write(EvidenceWithdrawn(number, reason.strip()))

    def restore_evidence(self, number: int, reason: str = "") -> None:
        """Let a piece of evidence that was withdrawn count again; any other is left alone.

        Raises:
            KnownError: the case is closed, or the entry cannot be kept.
        """
        if number in self.state.withdrawn:
            self._write(EvidenceRestored(number, reason.strip()))

    def _has_piece(self, number: int) -> bool:
        return any(piece.number == number for piece in self.state.evidence)
