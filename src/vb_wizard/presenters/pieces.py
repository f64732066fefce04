"""The pieces of evidence in the left rail, and what a press on each does.

Neighbours: `case` puts them in the view of a case; `ui.parts.pieces` draws them.
"""

from __future__ import annotations

from dataclasses import dataclass

from vb_wizard.domain.case import CaseState
from vb_wizard.presenters import dutch
from vb_wizard.presenters.words import CASE


@dataclass(frozen=True, slots=True)
class PieceItem:
    """A piece of evidence. `out` says that and why it was withdrawn; `act` what a press does, empty in a closed case."""

    number: int
    label: str
    out: str
    act: str

    @property
    def is_out(self) -> bool:
        """Whether it was withdrawn."""
        return bool(self.out)


def piece_items(state: CaseState) -> tuple[PieceItem, ...]:
    """Return every piece of evidence of a case, those that were withdrawn among them."""
    items = []
    for piece in state.evidence:
        reason = state.withdrawn.get(piece.number)
        out = CASE.piece_out.format(reason=reason) if reason is not None else ""
        act = CASE.piece_restore if out else CASE.piece_withdraw
        label = f"{piece.number}. {piece.name} · {dutch.file_size(piece.size)}"
        items.append(PieceItem(piece.number, label, out, "" if state.is_closed else act))
    return tuple(items)
