"""Where the window stands: wholly on a screen that is there, also when a screen is taken away, and in front when it is wanted.

Neighbours: `app` makes one for the window; `memory` remembers the place between two starts.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRect, Qt, QTimer
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication, QStyle, QWidget


def fitted(wanted: QRect, screens: Sequence[QRect], title: int = 0) -> QRect:
    """Return the place nearest to what is wanted that lies wholly on one screen: the one that shows most of it, else the first.

    Args:
        wanted: place and size of the window inside its frame.
        screens: the part of each screen that windows may use, the main screen first.
        title: how high the bar above the window is, which must stay in sight too.
    """
    if not screens:
        return wanted

    def seen(screen: QRect) -> int:
        part = screen.intersected(wanted)
        return part.width() * part.height() if part.isValid() else 0

    room = max(screens, key=seen).adjusted(0, title, 0, 0)
    size = wanted.size().boundedTo(room.size())
    left = min(max(wanted.left(), room.left()), room.left() + room.width() - size.width())
    top = min(max(wanted.top(), room.top()), room.top() + room.height() - size.height())
    return QRect(left, top, size.width(), size.height())


class Placing(QObject):
    """Keeps a window on the screens that are there."""

    def __init__(self, app: QApplication, window: QWidget) -> None:
        """Keep the window in sight from now on."""
        super().__init__(window)
        self._app = app
        self._window = window
        app.screenRemoved.connect(self._look_later)
        app.primaryScreenChanged.connect(self._look_later)
        for screen in app.screens():
            self._watch(screen)
        app.screenAdded.connect(self._watch)

    def _watch(self, screen: QScreen) -> None:
        screen.availableGeometryChanged.connect(self._look_later)

    def _look_later(self, *_: object) -> None:
        # Qt and the desktop move windows first; what they leave out of sight is put right.
        QTimer.singleShot(0, self, self.keep_in_sight)

    def keep_in_sight(self) -> None:
        """Put the window wholly on a screen; a window that fills its screen is left to the desktop."""
        window = self._window
        if window.windowState() & (Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen):
            return
        main = self._app.primaryScreen()
        screens = sorted(self._app.screens(), key=lambda screen: screen is not main)
        title = window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
        place = fitted(window.geometry(), [screen.availableGeometry() for screen in screens], title)
        if place != window.geometry():
            window.setGeometry(place)


def bring_forward(window: QWidget) -> None:
    """Show a window above the others and give it the keyboard. Where that may not be, its entry in the taskbar asks for attention."""
    window.setWindowState(
        (window.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive
    )
    window.show()
    window.raise_()
    window.activateWindow()
