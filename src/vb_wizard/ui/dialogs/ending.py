"""The end of a dialog: a button that keeps and one that cancels.

Neighbours: `form`, `letters` and `cards` end with these.
"""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from vb_wizard.presenters.words_dialogs import DIALOG
from vb_wizard.ui.parts.buttons import NORMAL, PRIMARY, SECONDARY, Button
from vb_wizard.ui.parts.column import tight
from vb_wizard.ui.theme.theme import Theme


class Ending(QHBoxLayout):
    """Two buttons beside each other, `ok` first."""

    def __init__(self, theme: Theme, ok: str) -> None:
        """Make the buttons; `ok` is what the first one says."""
        super().__init__()
        self.ok = Button(theme, ok, PRIMARY, NORMAL)
        self.cancel = Button(theme, DIALOG.cancel, SECONDARY, NORMAL)
        self.ok.setObjectName("ok")
        self.cancel.setObjectName("cancel")
        tight(self, theme.px("s"))
        self.addWidget(self.ok)
        self.addWidget(self.cancel)
        self.addStretch(1)
