"""Buttons: painted, with kinds that say how much they weigh.

Neighbours: screens and cards use these; `answers` paints its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from vb_wizard.ui.parts.text import TextBlock, elided
from vb_wizard.ui.theme.theme import Theme

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Kind:
    """How a button is coloured: fill, border and ink as tokens; an empty fill or border is not drawn."""

    fill: str
    border: str
    ink: str


PRIMARY = Kind("brand", "brand", "on-brand")
SECONDARY = Kind("card", "brand", "brand")
QUIET = Kind("card", "", "brand")
QUIET_LINE = Kind("card", "control", "ink")
PLAIN = Kind("", "", "brand")
RED = Kind("danger", "danger", "on-danger")
PURPLE = Kind("card", "exercise", "exercise")
_OFF = Kind("surface", "control", "ink-soft")


@dataclass(frozen=True, slots=True)
class Measure:
    """How large a button is: names of a text style and of sizes."""

    style: str
    height: str
    pad: str
    radius: str


BIG = Measure("button", "target-big", "xxl", "radius")
SIGN = Measure("small", "target-small", "m", "radius-s")
NORMAL = Measure("body-strong", "target", "l", "radius-s")
SMALL = Measure("button-small", "target-small", "m", "radius-s")


class Button(QAbstractButton):
    """A push button. Enter and Space press it; its text never wraps, but gives way with … when there is no room."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        kind: Kind = SECONDARY,
        measure: Measure = SMALL,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make a button; `icon` stands after the text, or alone when the text is empty."""
        super().__init__(parent)
        self._theme = theme
        self._kind = kind
        self._measure = measure
        self._icon = icon
        self.setText(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_kind(self, kind: Kind, icon: str | None = None) -> None:
        """Weigh differently, and show another icon when one is given."""
        icon = self._icon if icon is None else icon
        if (kind, icon) != (self._kind, self._icon):
            self._kind, self._icon = kind, icon
            self.updateGeometry()
            self.update()

    def label(self, text: str) -> None:
        """Show another text."""
        if text != self.text():
            self.setText(text)
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter as well; a key that is held down presses once."""
        if event.key() in _ENTER:
            if not event.isAutoRepeat():
                self.click()
            event.accept()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return the size that shows everything."""
        text = TextBlock(self._theme, self._measure.style, self.text()).natural_width() if self.text() else 0
        side = self._theme.px("icon") if self._icon else 0
        gap = self._theme.px("s") if text and side else 0
        height = self._theme.px(self._measure.height)
        wide = 2 * self._theme.px(self._measure.pad) + text + gap + side
        return QSize(max(wide, height), height)

    def minimumSizeHint(self) -> QSize:
        """Return the least size: a square."""
        height = self._theme.px(self._measure.height)
        return QSize(height, height)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the pointer is on it."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Show that the pointer has left."""
        self.update()
        super().leaveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give a text that gives way a tip with all of it."""
        gives_way = self.width() < self.sizeHint().width()
        if gives_way and not self.toolTip():
            self.setToolTip(self.text())
        elif not gives_way and self.toolTip() == self.text():
            self.setToolTip("")
        super().resizeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the button."""
        theme, kind = self._theme, self._kind if self.isEnabled() else _OFF
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = theme.px("hair") / 2
        box = QRectF(self.rect()).adjusted(half, half, -half, -half)
        radius = theme.px(self._measure.radius)
        if kind.fill or kind.border:
            pen = theme.pen(kind.border) if kind.border else QPen(Qt.PenStyle.NoPen)
            if not self.isEnabled():
                # Out of use is seen without colours too.
                pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.setBrush(theme.colour(kind.fill) if kind.fill else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, radius, radius)
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            veil = theme.colour(kind.ink)
            veil.setAlphaF(0.18 if self.isDown() else 0.09)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(veil)
            painter.drawRoundedRect(box, radius, radius)
        self._paint_words(painter, kind)

    def _paint_words(self, painter: QPainter, kind: Kind) -> None:
        theme, style = self._theme, self._measure.style
        side = theme.px("icon") if self._icon else 0
        gap = theme.px("s") if side and self.text() else 0
        pad = min(theme.px(self._measure.pad), max(0, (self.width() - side) // 2))
        room = max(0, self.width() - 2 * pad - side - gap)
        block = TextBlock(theme, style, elided(theme, style, self.text(), room + theme.px("hair")))
        width = block.natural_width()
        left = (self.width() - width - gap - side) / 2
        top = (self.height() - ceil(theme.line(style))) / 2
        block.draw(painter, left, top, width + theme.px("hair"), theme.colour(kind.ink))
        if self._icon:
            at = QRectF(left + width + gap, (self.height() - side) / 2, side, side)
            theme.draw_icon(painter, self._icon, at, kind.ink)
