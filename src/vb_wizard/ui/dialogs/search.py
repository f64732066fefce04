"""The search: one line, and below it what is found at each key.

Neighbours: `questions` opens it; `presenters.search` finds.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from vb_wizard.presenters.search import TONES, SearchIndex, SearchItem
from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.words_finding import SEARCH
from vb_wizard.ui.parts.column import tight
from vb_wizard.ui.parts.live import Live
from vb_wizard.ui.parts.paper import paint_chosen
from vb_wizard.ui.parts.tags import paint_tag, tag_height, tag_width
from vb_wizard.ui.parts.text import draw_runs
from vb_wizard.ui.theme.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_PAGE = 8
_MOVES = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -_PAGE,
    Qt.Key.Key_PageDown: _PAGE,
}
"""How many rows each key moves, while the line keeps the keyboard."""


class _Found(QAbstractListModel):
    """What was found."""

    def __init__(self) -> None:
        super().__init__()
        self.items: tuple[SearchItem, ...] = ()

    def show_items(self, items: Sequence[SearchItem]) -> None:
        self.beginResetModel()
        self.items = tuple(items)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - the signature of Qt
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item = self.items[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return item.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            label = SEARCH.labels[item.kind]
            return SEARCH.row_name.format(label=label, title=item.title, detail=item.detail)
        return None


class _Row(QStyledItemDelegate):
    """Draws what was found: a tag, the title and one smaller line."""

    def __init__(self, theme: Theme, found: _Found, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._found = found

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        theme = self._theme
        height = round(theme.line("body-strong") + theme.line("note")) + 2 * theme.px("s")
        return QSize(theme.px("dialog"), height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme, px = self._theme, self._theme.px
        item = self._found.items[index.row()]
        box = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            paint_chosen(painter, theme, box)
        inside = box.adjusted(px("s"), px("s"), -px("s"), 0)
        label, tone = SEARCH.labels[item.kind], TONES.get(item.kind, Tone.PLAIN)
        wide = tag_width(theme, label)
        tag = QRectF(inside.right() - wide, inside.y() + px("bold-line"), wide, tag_height(theme))
        paint_tag(painter, theme, tag, label, tone)
        title = QRectF(inside.x(), inside.y(), inside.width() - wide - px("s"), theme.line("body-strong"))
        draw_runs(painter, theme, "body-strong", [(item.title, "ink", False)], title)
        under = QRectF(inside.x(), title.bottom(), inside.width(), theme.line("note"))
        draw_runs(painter, theme, "note", [(item.detail, "ink-soft", False)], under)


class SearchDialog(QDialog):
    """Searches while somebody types. `chosen` is what Enter or a click took."""

    def __init__(self, theme: Theme, parent: QWidget, index: SearchIndex) -> None:
        """Open with an empty line."""
        super().__init__(parent)
        self._index = index
        self.chosen: SearchItem | None = None
        self.setWindowTitle(SEARCH.title)
        px = theme.px
        self.line = QLineEdit()
        self.line.setObjectName("search_line")
        self.line.setPlaceholderText(SEARCH.hint)
        self.line.setAccessibleName(SEARCH.label)
        self.said = Live(theme, "small", "ink-soft")
        self.said.say(SEARCH.start)
        self.found = _Found()
        self.list = QListView()
        self.list.setObjectName("search_list")
        self.list.setAccessibleName(SEARCH.results)
        self.list.setModel(self.found)
        self.list.setItemDelegate(_Row(theme, self.found, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        box = tight(QVBoxLayout(self), px("s"), px("l"), px("l"), px("l"), px("l"))
        for part in (self.line, self.said, self.list):
            box.addWidget(part)
        self.resize(min(px("dialog") * 3 // 2, parent.width() - px("xl")), min(px("dialog"), parent.height()))
        self.line.textChanged.connect(self._find)
        self.list.clicked.connect(lambda _index: self._take())
        self.list.activated.connect(lambda _index: self._take())

    def _find(self, words: str) -> None:
        items = self._index.find(words)
        self.found.show_items(items)
        typed = words.strip()
        if items:
            self.said.say(SEARCH.found.format(count=len(items)))
            self.list.setCurrentIndex(self.found.index(0))
        else:
            self.said.say(SEARCH.nothing.format(words=typed) if typed else SEARCH.start)

    def _take(self) -> None:
        at = self.list.currentIndex().row()
        if 0 <= at < len(self.found.items):
            self.chosen = self.found.items[at]
            self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the arrows move in the list while the line keeps the keyboard, and Enter take what is chosen."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif self.found.items and (by := _MOVES.get(Qt.Key(event.key()))):
            at = max(0, min(self.list.currentIndex().row() + by, len(self.found.items) - 1))
            self.list.setCurrentIndex(self.found.index(at))
        else:
            super().keyPressEvent(event)
