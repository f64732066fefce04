"""Withdrawing evidence that was added by mistake, and letting it count again.

Neighbours: `case_controller` adds evidence and holds the case; `screens.rail` shows the pieces.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.words import APP
from vb_wizard.ui.controllers.case_controller import CaseController
from vb_wizard.ui.dialogs.answers import Asks
from vb_wizard.ui.window import Window

if TYPE_CHECKING:
    from vb_wizard.presenters.pieces import PieceItem
    from vb_wizard.ui.screens.case import CaseScreen


class EvidenceController:
    """Listens to the pieces of evidence in the rail."""

    def __init__(self, window: Window, cases: CaseController, asks: Asks) -> None:
        """Listen to the case screen, once it is made."""
        self._window = window
        self._cases = cases
        self._asks = asks
        window.case_made.connect(self._connect)

    def _connect(self, case: CaseScreen) -> None:
        case.left.piece_wanted.connect(self._turn)

    def _turn(self, piece: PieceItem) -> None:
        """Ask why, and withdraw a piece that counts, or let one count again that was withdrawn."""
        reason = self._asks.withdrawal(piece.label, piece.is_out)
        if reason is None:
            return
        if piece.is_out:
            done = self._cases.do(lambda desk: desk.restore_evidence(piece.number, reason))
        else:
            done = self._cases.do(lambda desk: desk.withdraw_evidence(piece.number, reason))
        if done:
            words = APP.piece_back if piece.is_out else APP.piece_out
            self._window.message.tell(words.format(label=piece.label), Tone.OK)
