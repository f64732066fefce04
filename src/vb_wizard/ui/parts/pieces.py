"""A piece of evidence in the left rail: what it is, that and why it was withdrawn, and what a press does.

Neighbours: `screens.rail` shows a column of these.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent

from vb_wizard.presenters import dutch
from vb_wizard.presenters.pieces import PieceItem
from vb_wizard.ui.parts.paper import paint_card
from vb_wizard.ui.parts.pressable import Pressable
from vb_wizard.ui.parts.text import ANY_WIDTH, TextBlock
from vb_wizard.ui.theme.theme import Theme


class PieceButton(Pressable):
    """One piece. In a closed case it is no button to the keyboard. `opened` carries the piece."""

    opened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        """Make an empty piece."""
        super().__init__(theme)
        self._item: PieceItem | None = None
        self._lines: tuple[tuple[TextBlock, str], ...] = ()
        self.clicked.connect(lambda: self.opened.emit(self._item))

    def show_item(self, item: PieceItem) -> None:
        """Draw a piece."""
        self._item = item
        said = (
            (item.label, "rail", "ink-soft"),
            (item.out, "rail-note", "ink"),
            (item.act, "rail-note", "brand"),
        )
        shown = [one for one in said if one[0]]
        self._lines = tuple((TextBlock(self._theme, style, words), colour) for words, style, colour in shown)
        self.setEnabled(bool(item.act))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if item.act else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if item.act else Qt.CursorShape.ArrowCursor)
        self.setObjectName(f"piece:{item.number}")
        self.setText(item.label)
        self.setAccessibleName(dutch.spoken(*(words for words, _, _ in shown)))
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        """Return the height that shows all words."""
        pad = self._theme.px("s")
        room = max(1, width - 2 * pad)
        words = sum(block.height(room) for block, _ in self._lines)
        return max(words + pad, self._theme.px("target-small"))

    def sizeHint(self) -> QSize:
        """Return a usual width, and the height of a single line: the true height follows the width."""
        return QSize(self._theme.px("rail-left-narrow"), self.heightForWidth(ANY_WIDTH))

    def minimumSizeHint(self) -> QSize:
        """Return the least size; the height follows the width."""
        return QSize(self._theme.px("page"), self._theme.px("target-small"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words."""
        theme, painter = self._theme, QPainter(self)
        if self.isEnabled() and self.underMouse():
            paint_card(painter, theme, QRectF(self.rect()), "shade", "", "radius-s")
        pad = theme.px("s")
        top, room = float(theme.px("xs")), max(1, self.width() - 2 * pad)
        for block, colour in self._lines:
            top += block.draw(painter, pad, top, room, theme.colour(colour))
