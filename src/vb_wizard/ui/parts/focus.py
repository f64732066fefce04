"""The focus ring: 3 px around whatever has the keyboard, drawn outside it, the same for every control.

Neighbours: `window` makes one; no part draws its own focus.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from vb_wizard.ui.theme.theme import Theme

_FOLLOW = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide}


class _Ring(QWidget):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setObjectName("focus_ring")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = self._theme.px("ring") / 2
        painter.setPen(self._theme.pen("brand", "ring"))
        radius = self._theme.px("radius") + half
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)


class FocusRing(QObject):
    """Follows the keyboard focus of the application."""

    def __init__(self, theme: Theme, app: QApplication, window: QWidget) -> None:
        """Follow from now on, in this window and its dialogs."""
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._ring: _Ring | None = None
        self._target: QWidget | None = None
        self._host = window
        self._watched: list[QWidget] = []
        app.focusChanged.connect(self._move_to)

    def _move_to(self, _old: QWidget | None, new: QWidget | None) -> None:
        for watched in self._watched:
            if isValid(watched):
                watched.removeEventFilter(self)
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._ring, self._target, self._watched = None, None, []
        if new is None or new.isWindow() or isinstance(new, QScrollArea):
            return
        if self._window not in (new.window(), new.window().parentWidget()):
            return
        host = _host(new)
        self._target, self._host, self._ring = new, host, _Ring(self._theme, host)
        self._watched = [widget for widget in _around(new) if widget is not host]
        for watched in self._watched:
            watched.installEventFilter(self)
        self._fit()

    def _fit(self) -> None:
        if self._ring is None or self._target is None or not isValid(self._ring) or not isValid(self._target):
            return
        around = self._theme.px("ring") + self._theme.px("ring-gap")
        corner = self._target.mapTo(self._host, QPoint(0, 0))
        self._ring.setGeometry(QRect(corner, self._target.size()).adjusted(-around, -around, around, around))
        self._ring.setVisible(self._target.isVisible())
        self._ring.raise_()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep the ring where its target is."""
        if event.type() in _FOLLOW:
            self._fit()
        return False


def _around(target: QWidget) -> Iterator[QWidget]:
    """Yield the target and what is around it, up to what scrolls with it or its window."""
    widget: QWidget | None = target
    while widget is not None:
        yield widget
        parent = widget.parentWidget()
        area = parent.parentWidget() if parent is not None else None
        scrolls = isinstance(area, QScrollArea) and area.viewport() is parent
        widget = None if scrolls or widget.isWindow() else parent


def _host(target: QWidget) -> QWidget:
    """Return what the ring is drawn on: what scrolls with the target, or its window. There it is not cut off."""
    return list(_around(target))[-1]
