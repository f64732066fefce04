"""Surfaces: cards with a hairline and an optional strip of colour, and plain grounds.

Neighbours: cards hold texts and buttons in a layout; `answers` and `doors` paint themselves with `paint_card`.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from vb_wizard.ui.theme.theme import Theme


def paint_card(
    painter: QPainter,
    theme: Theme,
    box: QRectF,
    fill: str,
    border: str,
    radius: str = "radius",
    width: str = "hair",
) -> None:
    """Draw a rounded surface with its border inside the box."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    half = theme.px(width) / 2
    painter.setPen(theme.pen(border, width) if border else Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(fill))
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), theme.px(radius), theme.px(radius))


def paint_chosen(painter: QPainter, theme: Theme, box: QRectF) -> None:
    """Draw the ground of the row of a list that is chosen: a strip at its left too, because the ground alone is faint."""
    painter.fillRect(box, theme.colour("brand-soft"))
    painter.fillRect(QRectF(box.x(), box.y(), theme.px("strip"), box.height()), theme.colour("brand"))


class Paper(QWidget):
    """A card. `strip` is a token for the strip at the left, or empty."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make a white card with a hairline."""
        super().__init__(parent)
        self._theme = theme
        self.fill = "card"
        self.border = "line"
        self.strip = ""
        self.border_width = "hair"

    def wear(self, fill: str = "card", border: str = "line", strip: str = "", width: str = "hair") -> None:
        """Wear other colours."""
        self.fill, self.border, self.strip, self.border_width = fill, border, strip, width
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card."""
        painter = QPainter(self)
        box = QRectF(self.rect())
        paint_card(painter, self._theme, box, self.fill, self.border, width=self.border_width)
        if self.strip:
            radius = self._theme.px("radius")
            whole = QPainterPath()
            whole.addRoundedRect(box, radius, radius)
            painter.setClipPath(whole)
            painter.fillRect(
                QRectF(0, 0, self._theme.px("strip"), box.height()), self._theme.colour(self.strip)
            )


class Ground(QWidget):
    """A plain surface in one colour, with a hairline at some of its sides (`l`, `t`, `r`, `b`)."""

    def __init__(self, theme: Theme, fill: str, sides: str = "", parent: QWidget | None = None) -> None:
        """Make the surface."""
        super().__init__(parent)
        self._theme = theme
        self._fill = fill
        self._sides = sides

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Fill the surface and draw the lines."""
        painter = QPainter(self)
        box, hair = self.rect(), self._theme.px("hair")
        painter.fillRect(box, self._theme.colour(self._fill))
        line = self._theme.colour("line")
        width, height = box.width(), box.height()
        for side, (x, y, wide, high) in {
            "l": (0, 0, hair, height),
            "t": (0, 0, width, hair),
            "r": (width - hair, 0, hair, height),
            "b": (0, height - hair, width, hair),
        }.items():
            if side in self._sides:
                painter.fillRect(x, y, wide, high, line)


class Line(QWidget):
    """A hairline across."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the line."""
        super().__init__(parent)
        self._theme = theme
        self.setFixedHeight(theme.px("hair"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line."""
        QPainter(self).fillRect(self.rect(), self._theme.colour("line"))
