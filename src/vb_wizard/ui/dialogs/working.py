"""What is being done, how far it is, and the button to stop it.

Neighbours: `controllers.telling` shows it as soon as work takes longer than a moment; `ui.working` does the work.
"""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from vb_wizard.presenters.words_dialogs import DIALOG, WORKING
from vb_wizard.ui.curtain import KEPT
from vb_wizard.ui.dialogs.asked import titled
from vb_wizard.ui.parts.buttons import NORMAL, SECONDARY, Button
from vb_wizard.ui.parts.column import tight
from vb_wizard.ui.parts.heading import Heading
from vb_wizard.ui.parts.live import announce
from vb_wizard.ui.parts.progress import ProgressLine
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.theme.theme import Theme

_DEAF_MS = 600


class WorkingDialog(QDialog):
    """Shows work that goes on, until whoever waits takes it away; `stopped` says that the user wants no more of it."""

    stopped = Signal()

    def __init__(self, theme: Theme, parent: QWidget, words: str) -> None:
        """Show what is being done.

        Args:
            theme: how it looks.
            parent: the window that waits.
            words: what is being done, as a short sentence.
        """
        super().__init__(parent)
        self.setProperty(KEPT, True)
        self.setModal(True)
        self.setWindowTitle(titled(WORKING.title, parent))
        px = theme.px
        heading = Heading(theme, "subtitle")
        heading.say(words)
        self.line = ProgressLine(theme, words)
        self.share, self.safe = Text(theme, "body-strong"), Text(theme, "small", "ink-soft")
        self.share.say(self.line.words)
        self.safe.say(WORKING.safe)
        self.stop = Button(theme, DIALOG.cancel, SECONDARY, NORMAL)
        self.stop.setObjectName("cancel")
        self.stop.setAccessibleDescription(WORKING.safe)
        self.stop.clicked.connect(self.reject)
        box = tight(QVBoxLayout(self), px("m"), px("xxl"), px("xl"), px("xxl"), px("xl"))
        for part in (heading, self.line, self.share, self.safe):
            box.addWidget(part)
        box.addStretch(1)
        row = tight(QHBoxLayout())
        row.addWidget(self.stop)
        row.addStretch(1)
        box.addLayout(row)
        width = min(px("dialog"), parent.width())
        self.resize(width, min(box.totalHeightForWidth(width), parent.height()))
        self._shown = QElapsedTimer()
        self._words = words

    def show_share(self, done: int, total: int) -> None:
        """Show how far it is; a total of 0 means that nobody knows."""
        if self.line.show_share(done, total) and self.stop.isEnabled():
            self.share.say(self.line.words)

    def begin(self) -> None:
        """Appear and say what is being done."""
        self._shown.start()
        self.show()
        self.stop.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{self._words} {self.line.words}")

    def reject(self) -> None:
        """Ask for the end, once, and stay until it has come: what was begun is undone first."""
        # What is pressed just after it appeared was meant for what stood here before.
        if self.stop.isEnabled() and not self.is_deaf:
            self.stop.setEnabled(False)
            self.share.say(WORKING.stopping)
            announce(self, WORKING.stopping)
            self.stopped.emit()

    @property
    def is_deaf(self) -> bool:
        """Whether it appeared so shortly ago that a key cannot be meant for it."""
        return self._shown.isValid() and self._shown.elapsed() < _DEAF_MS
