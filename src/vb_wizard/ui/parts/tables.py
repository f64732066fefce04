"""Tables on the start screen: few rows, each to be opened. In a narrow window the cells stand below each other.

Neighbours: `rows` has what stands in them; `screens.start` fills them.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vb_wizard.ui.parts.buttons import Button
from vb_wizard.ui.parts.column import Column, tight
from vb_wizard.ui.parts.paper import paint_card
from vb_wizard.ui.parts.rows import HeadRow, ReadRow, Row, RowButton
from vb_wizard.ui.parts.taborder import order_tabs
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.theme.theme import Theme

_MOST = 50


class Table(QWidget):
    """A heading row and rows; `opened` carries what the row means."""

    opened = Signal(object)

    def __init__(
        self,
        theme: Theme,
        heads: Sequence[str],
        stretch: Sequence[int],
        empty: str,
        *,
        opens: bool = True,
        more: str = "",
    ) -> None:
        """Make an empty table.

        Args:
            theme: how it looks.
            heads: the words over the columns.
            stretch: how wide the columns are, in proportion.
            empty: is said when there are no rows.
            opens: whether a row is a button; otherwise it is only read.
            more: the words of a button that shows more rows, with `{n}` for how many are left; empty to show all rows at once.
        """
        super().__init__()
        self._most = _MOST if more else 0
        self._more_words = more
        self.more = Button(theme, more)
        self.more.setObjectName("more")
        self.more.clicked.connect(self._show_more)
        self.more.hide()
        self._kind = RowButton if opens else ReadRow
        self._theme = theme
        self._rows: tuple[Row, ...] = ()
        self._narrow = self._stacked = self._is_laid_out = False
        self._empty_words = empty
        self._heads = HeadRow(theme, heads, stretch)
        self.rows = Column(lambda: self._make(stretch), 0)
        self._empty = Text(theme, "body", "ink-soft")
        self._empty.setContentsMargins(0, 0, 0, 0)
        hair = theme.px("hair")
        box = tight(QVBoxLayout(self), 0, hair, hair, hair, hair)
        box.addWidget(self._heads)
        box.addWidget(self.rows)
        self._empty_box = self._padded(self._empty)
        self._more_box = self._padded(self.more, Qt.AlignmentFlag.AlignLeft)
        box.addWidget(self._empty_box)
        box.addWidget(self._more_box)

    def _padded(self, part: QWidget, side: Qt.AlignmentFlag | None = None) -> QWidget:
        """Return a part with room around it, over the whole width unless it has a side."""
        box, pad = QWidget(), self._theme.px("m")
        tight(QVBoxLayout(box), 0, pad, pad, pad, pad).addWidget(part, 0, side or Qt.AlignmentFlag(0))
        return box

    def _make(self, stretch: Sequence[int]) -> RowButton:
        row = self._kind(self._theme, stretch)
        row.clicked.connect(lambda: self.opened.emit(row.target))
        return row

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows."""
        self._rows = tuple(rows)
        self._heads.has_button = any(row.button for row in rows)
        self._heads.setHidden(self._stacked or not rows)
        shown = rows[: self._most] if self._most else rows
        self.rows.show_items([(row, self._stacked) for row in shown])
        left = len(rows) - len(shown)
        self.more.label(self._more_words.format(n=left))
        self.more.setHidden(not left)
        self._more_box.setHidden(not left)
        self._keep_least()
        self._empty.say("" if rows else self._empty_words)
        self._empty_box.setHidden(bool(rows))
        self._stack()

    def _keep_least(self) -> None:
        shown = [row for row in self.rows.rows() if isinstance(row, RowButton)]
        least = tuple(max(column) for column in zip(*(row.tags() for row in shown), strict=False))
        for row in (self._heads, *shown):
            row.keep_least(least)

    def _show_more(self) -> None:
        """Show the next rows, with the keyboard on the first of them."""
        before = min(self._most, len(self._rows))
        self._most += _MOST
        self.show_rows(self._rows)
        order_tabs(self.window())
        fresh = list(self.rows.rows())[before]
        fresh.setFocus(Qt.FocusReason.TabFocusReason)

    def set_stacked(self, stacked: bool) -> None:
        """Put the cells below each other, or beside each other where every tag fits."""
        self._narrow = stacked
        self._stack()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See whether the tags still fit."""
        super().resizeEvent(event)
        self._is_laid_out = True
        self._stack()

    def _stack(self) -> None:
        stacked = self._narrow or (self._is_laid_out and not self._fits())
        if stacked != self._stacked:
            self._stacked = stacked
            self.show_rows(self._rows)

    def _fits(self) -> bool:
        return all(row.fits(self.width()) for row in self.rows.rows() if isinstance(row, RowButton))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card."""
        paint_card(QPainter(self), self._theme, QRectF(self.rect()), "card", "line", "tag-radius")
