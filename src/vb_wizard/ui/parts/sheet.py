"""A page of paper on the screen, drawn when it comes in sight; of a long paper only the last few drawn pages are kept.

Neighbours: `pile` lays the pages one under the other; `dialogs.pages` draws.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from vb_wizard.ui.parts.roles import PICTURE

_KEPT = 8


class Sheets:
    """The drawn pages of one paper. In one turn of the event loop no more than one is drawn, because drawing takes long."""

    def __init__(self, draw: Callable[[int, float], QImage], dpi: float) -> None:
        """Keep what draws a page (its number from 0, dots an inch), and how large it is drawn."""
        self._draw = draw
        self._dpi = dpi
        self._drawn: dict[tuple[int, float], QImage] = {}
        self._waiting: list[Callable[[], None]] = []
        self._is_gone = False
        self._turn = QTimer()
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._go_on)

    def picture(self, number: int, ratio: float, later: Callable[[], None]) -> QImage | None:
        """Return a page, drawn with so many dots for each of the screen.

        Returns:
            None when another page was drawn just now: `later` is called when this one can be asked for again. None also when the
            paper is gone, and then for ever.
        """
        if self._is_gone:
            return None
        picture = self._drawn.pop((number, ratio), None)
        if picture is None:
            if self._turn.isActive():
                self._waiting.append(later)
                return None
            picture = self._draw(number, self._dpi * ratio)
            self._turn.start()
        # The newest comes last, so that the first is the one that was not in sight for longest.
        self._drawn[number, ratio] = picture
        while len(self._drawn) > _KEPT:
            del self._drawn[next(iter(self._drawn))]
        return picture

    def _go_on(self) -> None:
        waiting, self._waiting = self._waiting, []
        for later in waiting:
            later()

    def clear(self) -> None:
        """Let all pages go; nothing is drawn from now on."""
        self._is_gone = True
        self._turn.stop()
        self._waiting.clear()
        self._drawn.clear()


class Sheet(QWidget):
    """One page."""

    accessible_role = PICTURE

    def __init__(self, sheets: Sheets, parent: QWidget) -> None:
        """Make a sheet that shows no page yet."""
        super().__init__(parent)
        self._sheets = sheets
        self._number = 0

    def show_page(self, number: int, name: str, size: QSize) -> None:
        """Show a page (the first is 0) of this size, under this name for who hears it."""
        self._number = number
        self.setAccessibleName(name)
        self.resize(size)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the page; white paper as long as it is not there."""
        painter = QPainter(self)
        picture = self._sheets.picture(self._number, self.devicePixelRatioF(), self.update)
        if picture is None:
            painter.fillRect(self.rect(), Qt.GlobalColor.white)
        else:
            painter.drawImage(QRect(0, 0, self.width(), self.height()), picture)
