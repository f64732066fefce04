"""What comes in from keyboard and mouse, seen before any part gets it: Esc twice, and how long nobody did anything.

Neighbours: `running` makes one; `cover` hides on Esc twice. Only the windows of the system are watched, not every widget in them:
a look at every event of the application would cost more than all the rest of a key.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication

TWICE = timedelta(milliseconds=800)
"""Two presses within this time are one gesture."""
_PRESSES = {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease}
_INPUT = _PRESSES | {QEvent.Type.MouseMove, QEvent.Type.Wheel, QEvent.Type.TouchBegin}


class InputWatch(QObject):
    """Sees what is pressed in every window of the application, a dialog and a menu included, and keeps none of it."""

    escaped_twice = Signal()

    def __init__(self, app: QApplication, now: Callable[[], datetime], parent: QObject) -> None:
        """Watch from now on; `now` returns the time in the Netherlands."""
        super().__init__(parent)
        self._now = now
        self._last = now()
        self._first: datetime | None = None
        app.focusWindowChanged.connect(self._follow)
        self._follow(app.focusWindow())

    def _follow(self, window: QWindow | None) -> None:
        if window is not None:
            # Watching a window that is watched already changes nothing.
            window.installEventFilter(self)

    def _follow_popup(self) -> None:
        # On some systems a menu gets the keys itself, without getting the focus.
        popup = QApplication.activePopupWidget()
        if popup is not None:
            self._follow(popup.windowHandle())

    @property
    def idle(self) -> timedelta:
        """How long nobody pressed or moved anything; never negative, also when the clock was set back."""
        now = self._now()
        self._last = min(self._last, now)
        return now - self._last

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note what comes in and let it pass."""
        kind = event.type()
        if kind in _INPUT:
            self._last = self._now()
        if kind in _PRESSES:
            QTimer.singleShot(0, self, self._follow_popup)
            if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
                self._escaped(event)
        return False

    def _escaped(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            return
        before, self._first = self._first, self._now()
        if before is not None and abs(self._first - before) <= TWICE:
            self._first = None
            # Whoever gets this press, a dialog that closes itself for instance, goes first.
            QTimer.singleShot(0, self, self.escaped_twice.emit)
