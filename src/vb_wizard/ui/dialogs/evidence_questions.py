"""The questions about evidence: which files, where they come from, and why a piece is withdrawn or counts again.

Neighbours: `questions` asks these with all others; `controllers.evidence_controller` wants the answers.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from vb_wizard.presenters.words import DOSSIER
from vb_wizard.presenters.words_dialogs import DIALOG
from vb_wizard.ui.dialogs.answers import EvidenceAnswer
from vb_wizard.ui.dialogs.form_questions import FormQuestions

if TYPE_CHECKING:
    pass

_SHOWN_NAMES = 6


class EvidenceQuestions(FormQuestions):
    """Shows dialogs about evidence over a window."""

    def files(self) -> Sequence[Path]:
        """Ask for files; none when the user cancels."""
        names, _ = QFileDialog.getOpenFileNames(self._window, DIALOG.evidence, "", DOSSIER.all_files)
        return tuple(Path(name) for name in names)

    def evidence(self, names: Sequence[str]) -> EvidenceAnswer | None:
        """Ask where these files come from."""
        form = self._form(DIALOG.evidence, DIALOG.evidence_say, DIALOG.evidence_ok)
        more = (DIALOG.more.format(count=len(names) - _SHOWN_NAMES),) if len(names) > _SHOWN_NAMES else ()
        form.add_words("\n".join((*names[:_SHOWN_NAMES], *more)))
        origin = form.add_line(DIALOG.evidence_origin, hint=DIALOG.evidence_origin_hint)
        note = form.add_line(DIALOG.evidence_note)
        return EvidenceAnswer(origin.value(), note.value()) if form.ask() else None

    def withdrawal(self, piece: str, is_out: bool) -> str | None:
        """Ask why a piece of evidence is withdrawn; of one that is out, why it counts again."""
        if is_out:
            form = self._form(DIALOG.restore, piece, DIALOG.restore_ok)
        else:
            form = self._form(DIALOG.withdraw, DIALOG.withdraw_say.format(piece=piece), DIALOG.withdraw_ok)
        reason = form.add_line(DIALOG.reason_optional if is_out else DIALOG.reason, required=not is_out)
        return reason.value() if form.ask() else None
