"""All pages of a paper one under the other, of which only those in sight and their neighbours are parts: hundreds of parts take too long.

Neighbours: `dialogs.preview` lets it scroll; `sheet` is one page.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate

from PySide6.QtCore import QSize
from PySide6.QtGui import QMoveEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from vb_wizard.ui.parts.sheet import Sheet, Sheets


class Pile(QWidget):
    """Stands in something that scrolls, and is as high as all pages together from the first moment."""

    def __init__(self, name: Callable[[int], str], gap: int) -> None:
        """Make an empty pile.

        Args:
            name: gives the name of a page for who hears it; the first is 0.
            gap: the space around each page in px.
        """
        super().__init__()
        self._name, self._gap = name, gap
        self._sheets: Sheets | None = None
        self._sizes: Sequence[QSize] = ()
        self._tops: list[int] = []
        self._shown: dict[int, Sheet] = {}
        self._spare: list[Sheet] = []

    def show_pages(self, sheets: Sheets, sizes: Sequence[QSize]) -> None:
        """Make room for all pages, which `sheets` draws; each has its size in px."""
        gap = self._gap
        self._sheets, self._sizes = sheets, sizes
        self._tops = list(accumulate((size.height() + gap for size in sizes), initial=gap))
        self.setMinimumSize(max((size.width() for size in sizes), default=0) + 2 * gap, self._tops[-1])

    def look(self) -> None:
        """Have a sheet for each page that can be seen, and for the one before and after; call when what is seen changed."""
        port = self.parentWidget()
        if port is None or self._sheets is None:
            return
        first = max(0, bisect_right(self._tops, -self.y()) - 2)
        last = min(len(self._sizes), bisect_left(self._tops, port.height() - self.y()) + 1)
        wanted = range(first, last)
        if list(wanted) != list(self._shown):
            self._lay(self._sheets, wanted)
        for number, sheet in self._shown.items():
            sheet.move((self.width() - self._sizes[number].width()) // 2, self._tops[number])

    def _lay(self, sheets: Sheets, wanted: range) -> None:
        kept = {number: sheet for number, sheet in self._shown.items() if number in wanted}
        self._spare += (sheet for number, sheet in self._shown.items() if number not in kept)
        self._shown = {number: kept.get(number) or self._laid(sheets, number) for number in wanted}
        for sheet in self._shown.values():
            # A screen reader goes through them from the lowest to the highest.
            sheet.raise_()
            sheet.show()
        for sheet in self._spare:
            sheet.hide()

    def _laid(self, sheets: Sheets, number: int) -> Sheet:
        sheet = self._spare.pop() if self._spare else Sheet(sheets, self)
        sheet.show_page(number, self._name(number), self._sizes[number])
        return sheet

    def moveEvent(self, event: QMoveEvent) -> None:
        """Look what came in sight."""
        super().moveEvent(event)
        self.look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look what came in sight, and keep the pages in the middle."""
        super().resizeEvent(event)
        self.look()

    def showEvent(self, event: QShowEvent) -> None:
        """Look what is in sight at first."""
        super().showEvent(event)
        self.look()
