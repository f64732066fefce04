"""Quick hide: Esc twice puts an empty notepad in the place of the wizard, and Esc twice brings the wizard back.

Neighbours: `running` makes it; nothing of the office or of a case stands in the cover, not in its title or its icon either.
"""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QKeyEvent, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from vb_wizard.presenters.words import FRAME

TWICE_MS = 800
"""Two presses within this time are one gesture."""


class Cover(QPlainTextEdit):
    """An empty notepad. What is typed in it is kept nowhere. `pressed` is Esc."""

    pressed = Signal()

    def __init__(self, window: QWidget) -> None:
        """Make a cover for a window; it is not shown yet."""
        super().__init__()
        self._window = window
        plain = QPixmap(16, 16)
        plain.fill(Qt.GlobalColor.lightGray)
        self.setWindowIcon(QIcon(plain))
        self.setWindowTitle(FRAME.cover)
        self.setAccessibleName(FRAME.cover)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Esc; everything else is typed."""
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self.pressed.emit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave the wizard too: everything is on disk, and an unseen window would be found by nobody."""
        super().closeEvent(event)
        self._window.close()


class QuickHide(QObject):
    """Counts presses of Esc in the window and in the cover. A dialog takes the first one to close itself."""

    def __init__(self, window: QWidget) -> None:
        """Listen; `window` is what is hidden."""
        super().__init__(window)
        self._window = window
        self._cover: Cover | None = None
        self._since = QElapsedTimer()
        shortcut = QShortcut(QKeySequence(Qt.Key.Key_Escape), window)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(self._pressed)

    def _pressed(self) -> None:
        if self._since.isValid() and self._since.elapsed() <= TWICE_MS:
            self._since.invalidate()
            self.turn()
        else:
            self._since.start()

    @property
    def is_hidden(self) -> bool:
        """Whether the cover is what is seen."""
        return self._cover is not None and self._cover.isVisible()

    @property
    def shown(self) -> QWidget:
        """What is seen now: the window or its cover."""
        return self._cover if self._cover is not None and self._cover.isVisible() else self._window

    def turn(self) -> None:
        """Hide the wizard behind the cover, or bring it back."""
        if self.is_hidden and self._cover is not None:
            self._window.show()
            self._window.activateWindow()
            self._cover.hide()
            self._cover.clear()
            return
        if self._cover is None:
            self._cover = Cover(self._window)
            self._cover.pressed.connect(self._pressed)
        self._cover.setGeometry(self._window.geometry())
        for dialog in self._window.findChildren(QDialog):
            dialog.close()
        self._cover.show()
        self._cover.activateWindow()
        self._window.hide()
