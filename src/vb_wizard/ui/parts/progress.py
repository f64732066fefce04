"""How far something is: a bar, and a voice at every quarter.

Neighbours: `dialogs.working` shows it, with the same in words.
"""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar

from vb_wizard.presenters.words_dialogs import WORKING
from vb_wizard.ui.parts.live import announce
from vb_wizard.ui.theme.theme import Theme

_QUARTER, _WHOLE = 25, 100


class ProgressLine(QProgressBar):
    """A bar; `words` say what it shows. Until it is known how much there is, it is empty and says that the work goes on."""

    def __init__(self, theme: Theme, name: str) -> None:
        """Make a bar of which nothing is known yet; `name` is what is being done."""
        super().__init__()
        self._told = 0
        self.words = ""
        self.setAccessibleName(name)
        self.setRange(0, _WHOLE)
        self.setTextVisible(False)
        self.setFixedHeight(theme.px("m"))
        self.show_share(0, 0)

    def show_share(self, done: int, total: int) -> bool:
        """Show how far it is; a total of 0 means that nobody knows. Returns whether that is news."""
        share = min(_WHOLE, _WHOLE * done // total) if total else 0
        words = WORKING.share.format(share=share) if total else WORKING.unknown
        if words == self.words:
            return False
        self.words = words
        self.setValue(share)
        self.setAccessibleDescription(words)
        quarter = share // _QUARTER
        if quarter > self._told and self.isVisible():
            announce(self, words)
        self._told = max(quarter, self._told)
        return True
