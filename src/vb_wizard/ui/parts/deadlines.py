"""A deadline in the left rail: when, as a tag, and what. A click goes to where it is due.

Neighbours: `screens.rail` shows a column of these.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent

from vb_wizard.presenters.views import DeadlineItem
from vb_wizard.ui.parts.paper import paint_card
from vb_wizard.ui.parts.pressable import Pressable
from vb_wizard.ui.parts.tags import paint_tag, tag_height, tag_width
from vb_wizard.ui.parts.text import ANY_WIDTH, TextBlock
from vb_wizard.ui.theme.theme import Theme


class DeadlineButton(Pressable):
    """One deadline. `opened` carries its place."""

    opened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        """Make an empty deadline."""
        super().__init__(theme)
        self._item: DeadlineItem | None = None
        self._words = TextBlock(theme, "rail", "")
        self.clicked.connect(self._open)

    def show_item(self, item: DeadlineItem) -> None:
        """Draw a deadline."""
        self._item = item
        self._words = TextBlock(self._theme, "rail", item.text)
        self.setText(item.text)
        self.setAccessibleName(f"{item.when}: {item.text}")
        self.setAccessibleDescription(item.how)
        self.setToolTip(item.how)
        self.updateGeometry()
        self.update()

    def _open(self) -> None:
        if self._item is not None:
            self.opened.emit(self._item.place)

    def heightForWidth(self, width: int) -> int:
        """Return the height that shows all words."""
        px = self._theme.px
        return tag_height(self._theme) + self._words.height(max(1, width - 2 * px("s"))) + px("m")

    def sizeHint(self) -> QSize:
        """Return a usual width, and the height of a single line: the true height follows the width."""
        width = self._theme.px("rail-left-narrow")
        return QSize(width, self.heightForWidth(ANY_WIDTH))

    def minimumSizeHint(self) -> QSize:
        """Return the least size; the height follows the width."""
        return QSize(self._theme.px("page"), self._theme.px("target"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tag and the words."""
        if self._item is None:
            return
        theme, painter = self._theme, QPainter(self)
        if self.underMouse():
            paint_card(painter, theme, QRectF(self.rect()), "shade", "", "radius-s")
        pad, top = theme.px("s"), theme.px("xs")
        room = self.width() - 2 * pad
        width = min(tag_width(theme, self._item.when), room)
        paint_tag(
            painter, theme, QRectF(pad, top, width, tag_height(theme)), self._item.when, self._item.tone
        )
        self._words.draw(
            painter, pad, top + tag_height(theme) + theme.px("bold-line"), room, theme.colour("ink-soft")
        )
