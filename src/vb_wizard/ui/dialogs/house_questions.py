"""The question about the municipality itself: which file holds its logo.

Neighbours: `questions` asks this with all others.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from vb_wizard.presenters.words_logo import LOGO


class HouseQuestions:
    """Shows dialogs about the municipality over a window."""

    _window: QWidget

    def logo_file(self) -> Path | None:
        """Ask for the file of a logo."""
        name, _ = QFileDialog.getOpenFileName(self._window, LOGO.dialog, "", LOGO.files)
        return Path(name) if name else None
