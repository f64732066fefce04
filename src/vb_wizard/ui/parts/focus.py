"""The focus ring: 3 px around whatever has the keyboard, drawn outside it, the same for every control.

Neighbours: `window` makes one; no part draws its own focus.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar
from weakref import ref

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from vb_wizard.ui.theme.theme import Theme

_MARGIN = 12
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
        painter.setPen(self._theme.pen("focus", "ring"))
        radius = self._theme.px("radius") + half
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)


class FocusRing(QObject):
    """Follows the keyboard focus of the application.

    It only knows widgets by weak references: a dialog that is held here would be taken down in the middle of a change of focus.
    """

    def __init__(self, theme: Theme, app: QApplication, window: QWidget) -> None:
        """Follow from now on, in this window and its dialogs."""
        super().__init__(window)
        self._window = ref(window)
        self._theme = theme
        self._ring: ref[_Ring] | None = None
        self._target: ref[QWidget] | None = None
        self._host: ref[QWidget] | None = None
        self._watched: list[ref[QWidget]] = []
        app.focusChanged.connect(self._move_to)

    def _let_go(self) -> None:
        for watched in self._watched:
            if (widget := _alive(watched)) is not None:
                widget.removeEventFilter(self)
        if (ring := _alive(self._ring)) is not None:
            ring.hide()
            ring.deleteLater()
        self._ring, self._target, self._host, self._watched = None, None, None, []

    def _move_to(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._let_go()
        if new is None or new.isWindow():
            return
        if _alive(self._window) not in (new.window(), new.window().parentWidget()):
            return
        around = list(_around(new))
        host = around[-1]
        ring = _Ring(self._theme, host)
        self._target, self._host, self._ring = ref(new), ref(host), ref(ring)
        self._watched = [ref(widget) for widget in around[:-1]]
        for widget in around[:-1]:
            widget.installEventFilter(self)
        self._fit()

    def _fit(self) -> None:
        ring, target, host = _alive(self._ring), _alive(self._target), _alive(self._host)
        if ring is None or target is None or host is None:
            return
        margin = self._theme.px("ring") + self._theme.px("ring-gap")
        corner = target.mapTo(host, QPoint(0, 0))
        ring.setGeometry(QRect(corner, target.size()).adjusted(-margin, -margin, margin, margin))
        ring.setVisible(target.isVisible())
        ring.raise_()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep the ring where its target is."""
        if event.type() in _FOLLOW:
            self._fit()
        return False


def follow_focus(window: QWidget) -> None:
    """Scroll what has the keyboard into sight, with room for the ring around it.

    Qt does so by itself only when the keyboard moves within one scroll area, not when it comes from outside.
    """
    focus = window.focusWidget()
    for area in window.findChildren(QScrollArea):
        if area.isVisible() and area.isAncestorOf(focus):
            area.ensureWidgetVisible(focus, _MARGIN, _MARGIN)


def keep_in_sight(window: QWidget) -> None:
    """See to it that what has the keyboard, or gets it back after a dialog, stays in sight when something takes room."""
    keeper: QWidget | None = window.focusWidget()
    if keeper and not keeper.visibleRegion().isEmpty():
        # Only after everything has its new size is there a place to scroll to.
        QTimer.singleShot(0, window, lambda: follow_focus(window))


Thing = TypeVar("Thing", bound=QObject)


def _alive(known: ref[Thing] | None) -> Thing | None:
    """Return what a reference is to, or None when Python or Qt has taken it away."""
    thing = known() if known is not None else None
    return thing if thing is not None and isValid(thing) else None


def _around(target: QWidget) -> Iterator[QWidget]:
    """Yield the target and what is around it, up to what scrolls with it or its window: there a ring is not cut off."""
    widget: QWidget | None = target
    while widget is not None:
        yield widget
        parent = widget.parentWidget()
        area = parent.parentWidget() if parent is not None else None
        scrolls = isinstance(area, QScrollArea) and area.viewport() is parent
        widget = None if scrolls or widget.isWindow() else parent
