"""A list whose rows have heights that are known: thousands of rows stand where they belong at once, and only those in sight are drawn.

Qt asks for the size of each row one by one, which takes longer than drawing the whole window; here all heights are handed over
together. Everything else is that of `QListView`. Neighbours: `loglist`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem

_Index = QModelIndex | QPersistentModelIndex
_Move = QAbstractItemView.CursorAction
_Hint = QAbstractItemView.ScrollHint


class MeasuredList(QListView):
    """A list of one column that scrolls up and down. Call `set_heights` before the model says that its rows are others."""

    def __init__(self) -> None:
        """Make a list without rows."""
        super().__init__()
        self._tops = [0]
        """Where each row begins, and after the last one where it ends."""
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def set_heights(self, heights: Iterable[int]) -> None:
        """Take the height of every row in pixels, at least 1."""
        self._tops = [0, *accumulate(heights)]

    @property
    def _count(self) -> int:
        return len(self._tops) - 1

    def _row_at(self, y: int) -> int:
        """The row at a height from the top of the first row; before or after all rows the nearest one."""
        return max(0, min(bisect_right(self._tops, y) - 1, self._count - 1))

    def doItemsLayout(self) -> None:
        """Lay out nothing: everything has its place."""
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        """Fit the scroll bar to the rows and the window."""
        bar, high = self.verticalScrollBar(), self.viewport().height()
        bar.setSingleStep(self._tops[min(1, self._count)])
        bar.setPageStep(high)
        bar.setRange(0, max(0, self._tops[-1] - high))
        QAbstractItemView.updateGeometries(self)

    def visualRect(self, index: _Index) -> QRect:
        """Return where a row stands in the viewport."""
        at = index.row()
        if not 0 <= at < self._count:
            return QRect()
        top = self._tops[at]
        return QRect(0, top - self.verticalOffset(), self.viewport().width(), self._tops[at + 1] - top)

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the row at a point of the viewport."""
        y = point.y() + self.verticalOffset()
        return self.model().index(self._row_at(y), 0) if 0 <= y < self._tops[-1] else QModelIndex()

    def scrollTo(self, index: _Index, hint: _Hint = _Hint.EnsureVisible) -> None:
        """Bring a row into sight."""
        box, high = self.visualRect(index), self.viewport().height()
        if box.isEmpty():
            return
        is_above = box.top() < 0 or box.height() > high
        if hint is _Hint.PositionAtCenter:
            move = box.center().y() - high // 2
        elif hint is _Hint.PositionAtTop or (hint is _Hint.EnsureVisible and is_above):
            move = box.top()
        elif hint is _Hint.PositionAtBottom or box.bottom() >= high:
            move = box.bottom() + 1 - high
        else:
            return
        self.verticalScrollBar().setValue(self.verticalOffset() + move)

    def moveCursor(self, action: _Move, _keys: Qt.KeyboardModifier) -> QModelIndex:
        """Return the row that a key leads to."""
        if not self._count:
            return QModelIndex()
        at, last = self.currentIndex().row(), self._count - 1
        if at < 0:
            return self.model().index(self._row_at(self.verticalOffset()), 0)
        top, page = self._tops[at], self.viewport().height() - (self._tops[at + 1] - self._tops[at])
        goals = {
            _Move.MoveUp: at - 1,
            _Move.MovePrevious: at - 1,
            _Move.MoveDown: at + 1,
            _Move.MoveNext: at + 1,
            _Move.MoveHome: 0,
            _Move.MoveEnd: last,
            _Move.MovePageUp: min(at - 1, self._row_at(top - page)),
            _Move.MovePageDown: max(at + 1, self._row_at(top + page)),
        }
        return self.model().index(max(0, min(goals.get(action, at), last)), 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Choose the rows in a rectangle of the viewport."""
        first, last = self.indexAt(rect.normalized().topLeft()), self.indexAt(rect.normalized().bottomRight())
        chosen = QItemSelection(first, last) if first.isValid() and last.isValid() else QItemSelection()
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Return where the chosen rows stand in the viewport."""
        region = QRegion()
        for index in selection.indexes():
            region = region.united(QRegion(self.visualRect(index)))
        return region

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the current row in sight when it was, however little room is left."""
        box = self.visualRect(self.currentIndex())
        was_seen = box.isValid() and box.bottom() >= 0 and box.top() < event.oldSize().height()
        super().resizeEvent(event)
        if was_seen:
            self.scrollTo(self.currentIndex())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows in sight."""
        if not self._count:
            return
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        plain, chosen = option.state, self.selectionModel()
        offset = self.verticalOffset()
        first, last = (self._row_at(y + offset) for y in (event.rect().top(), event.rect().bottom()))
        for at in range(first, last + 1):
            index = self.model().index(at, 0)
            option.rect = self.visualRect(index)
            is_chosen = chosen.isSelected(index)
            option.state = plain | QStyle.StateFlag.State_Selected if is_chosen else plain
            self.itemDelegate().paint(painter, option, index)
