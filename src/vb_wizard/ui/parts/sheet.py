"""A page of paper on the screen, drawn when it comes in sight; of a long paper only the last few drawn pages are kept.

Neighbours: `dialogs.preview` stacks them; `dialogs.pages` draws.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from vb_wizard.ui.parts.roles import PICTURE

_KEPT = 8


class Sheets:
    """The drawn pages of one paper."""

    def __init__(self, draw: Callable[[int, float], QImage], dpi: float) -> None:
        """Keep what draws a page (its number from 0, dots an inch), and how large it is drawn."""
        self._draw = draw
        self._dpi = dpi
        self._drawn: dict[tuple[int, float], QImage] = {}
        self._is_gone = False

    def picture(self, number: int, ratio: float) -> QImage | None:
        """Return a page, drawn with so many dots for each of the screen; None when the paper is gone."""
        if self._is_gone:
            return None
        picture = self._drawn.pop((number, ratio), None)
        if picture is None:
            picture = self._draw(number, self._dpi * ratio)
        # The newest comes last, so that the first is the one that was not in sight for longest.
        self._drawn[number, ratio] = picture
        while len(self._drawn) > _KEPT:
            del self._drawn[next(iter(self._drawn))]
        return picture

    def clear(self) -> None:
        """Let all pages go; nothing is drawn from now on."""
        self._is_gone = True
        self._drawn.clear()


class Sheet(QWidget):
    """One page."""

    accessible_role = PICTURE

    def __init__(self, sheets: Sheets, number: int, size: QSize) -> None:
        """Make a page of this size, which is not drawn yet."""
        super().__init__()
        self._sheets = sheets
        self._number = number
        self.setFixedSize(size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the page; white paper when it is gone."""
        painter = QPainter(self)
        picture = self._sheets.picture(self._number, self.devicePixelRatioF())
        if picture is None:
            painter.fillRect(self.rect(), Qt.GlobalColor.white)
        else:
            painter.drawImage(QRect(0, 0, self.width(), self.height()), picture)
