"""Evidence: adding it, withdrawing what was added by mistake, and letting that count again.

Neighbours: `case_controller` holds the case; `screens.rail` shows the pieces; `window` takes what is dropped or pasted.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.words import APP
from vb_wizard.presenters.words_dialogs import WORKING
from vb_wizard.ui.controllers.case_controller import CaseController
from vb_wizard.ui.controllers.telling import attempt, patiently
from vb_wizard.ui.dialogs.answers import EvidenceAnswer, EvidenceAsks
from vb_wizard.ui.evidence import Offered
from vb_wizard.ui.window import Window

if TYPE_CHECKING:
    from vb_wizard.application.desk import CaseDesk
    from vb_wizard.presenters.pieces import PieceItem
    from vb_wizard.ui.screens.case import CaseScreen


class EvidenceController:
    """Listens to what is offered to the window, and to the pieces in the rail."""

    def __init__(self, window: Window, cases: CaseController, asks: EvidenceAsks) -> None:
        """Listen to the window, and to the case screen once it is made."""
        self._window = window
        self._cases = cases
        self._asks = asks
        window.evidence_offered.connect(self.offer)
        window.case_made.connect(self._connect)

    def _connect(self, case: CaseScreen) -> None:
        case.left.piece_wanted.connect(self._turn)

    def choose(self) -> None:
        """Ask for files and add them to the case that is shown."""
        if self._cases.desk is not None and self._window.shows_case:
            self.offer([Offered(path, path.name) for path in self._asks.files()])

    def offer(self, offered: Sequence[Offered]) -> None:
        """Ask where evidence comes from and add it; what could be added stays added when a later file fails."""
        desk = self._cases.desk
        if desk is None or not offered:
            return
        answer = self._asks.evidence([one.name for one in offered])
        if answer is None:
            return
        added = []
        for one in offered:
            if not attempt(self._window, partial(_add, self._window, desk, one, answer)):
                break
            added.append(one.name)
        self._cases.show()
        if len(added) == len(offered):
            self._window.message.tell(APP.evidence_added.format(names=", ".join(added)), Tone.OK)

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


def _add(window: Window, desk: CaseDesk, one: Offered, answer: EvidenceAnswer) -> None:
    """Add a piece of evidence; a large one is copied while the window waits."""
    if not one.is_large:
        desk.add_evidence(one.source, one.name, answer.origin, answer.note)
        return
    words = WORKING.copying.format(name=one.name)
    desk.add_evidence(
        one.source,
        one.name,
        answer.origin,
        answer.note,
        lambda copying: patiently(window, copying, words),
    )
