"""The list of log lines: thousands of rows, of which only those in sight are drawn.

Neighbours: `screens.log` fills it; the rows come from `presenters.log`.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from vb_wizard.presenters.log_rows import LogRow, LogRows
from vb_wizard.presenters.words_finding import LOG
from vb_wizard.ui.parts.measured_list import MeasuredList
from vb_wizard.ui.parts.paper import paint_chosen
from vb_wizard.ui.parts.tags import paint_tag, tag_height, tag_width
from vb_wizard.ui.parts.text import draw_runs
from vb_wizard.ui.theme.theme import Theme

_Index = QModelIndex | QPersistentModelIndex


class LogModel(QAbstractListModel):
    """The rows that are shown."""

    def __init__(self) -> None:
        """Make an empty model."""
        super().__init__()
        self._rows: LogRows | None = None
        self.shapes: Sequence[tuple[bool, bool]] = ()
        """Of each row whether it has a smaller line, and whether it is the first of its day."""

    def show_rows(self, rows: LogRows, shapes: Sequence[tuple[bool, bool]]) -> None:
        """Show these rows, of these shapes."""
        self.beginResetModel()
        self._rows, self.shapes = rows, shapes
        self.endResetModel()

    @property
    def shown(self) -> Sequence[LogRow]:
        """The rows."""
        return self._rows if self._rows is not None else ()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - the signature of Qt
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a row, for the search of the list, for a screen reader and for the tip of a line that gives way."""
        row = self.shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.said
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return LOG.row_name.format(
                day=row.day, when=row.when, tag=row.tag, text=row.text, small=row.small, by=row.by
            )
        return None

    def match(
        self,
        start: _Index,
        role: int,
        value: object,
        hits: int = 1,
        flags: Qt.MatchFlag = Qt.MatchFlag.MatchStartsWith,
    ) -> list[QModelIndex]:
        """Return where typing in the list leads; Qt would ask for the words of every line at each key."""
        if role != Qt.ItemDataRole.DisplayRole:
            return super().match(start, role, value, hits, flags)
        at = self._rows.beginning(str(value), start.row()) if self._rows is not None else None
        return [] if at is None else [self.index(at)]


class LogDelegate(QStyledItemDelegate):
    """Draws a row of one or two lines: time, tag, the line, one smaller line, and who wrote it."""

    def __init__(self, theme: Theme, model: LogModel, view: MeasuredList) -> None:
        """Draw with a theme."""
        super().__init__(view)
        self._theme = theme
        self._model = model

    def heights(self) -> dict[tuple[bool, bool], int]:
        """Return the height of a row by its shape (`LogRows.shapes`); the first of a day has room for the date."""
        px, line = self._theme.px, self._theme.line
        plain = round(line("body")) + 2 * px("s")
        small, day = round(line("note")), round(line("small-strong")) + px("l")
        return {
            (has_small, starts_day): plain + has_small * small + starts_day * day
            for has_small in (False, True)
            for starts_day in (False, True)
        }

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a row."""
        theme, px = self._theme, self._theme.px
        at = index.row()
        row = self._model.shown[at]
        box = QRectF(option.rect)
        if self._model.shapes[at][1]:
            head = QRectF(box.x() + px("s"), box.y() + px("m"), box.width(), theme.line("small-strong"))
            draw_runs(painter, theme, "small-strong", [(row.day, "ink-soft", False)], head)
            box.setTop(head.bottom() + px("xs"))
        if option.state & QStyle.StateFlag.State_Selected:
            paint_chosen(painter, theme, box)
        hair = px("hair")
        painter.fillRect(QRectF(box.x(), box.bottom() - hair, box.width(), hair), theme.colour("line"))
        self._paint_words(painter, row, box.adjusted(px("s"), px("s"), -px("s"), 0))

    def _paint_words(self, painter: QPainter, row: LogRow, box: QRectF) -> None:
        theme, px = self._theme, self._theme.px
        # In a narrow list the words of the line go first; who wrote it stands below the list as well.
        by_wide = px("rail-left") * 2 / 3 if box.width() >= px("table-from") else 0.0
        left, right = box.x(), box.right() - by_wide - px("s")

        def part(x: float, y: float, style: str, until: float) -> QRectF:
            return QRectF(x, y, max(1.0, until - x), theme.line(style))

        top, under = box.y(), box.y() + theme.line("body")
        draw_runs(
            painter, theme, "body-strong", [(row.when, "ink", False)], part(left, top, "body-strong", right)
        )
        left += px("page")
        wide = min(tag_width(theme, row.tag), px("qr"))
        paint_tag(
            painter, theme, QRectF(left, top + px("bold-line"), wide, tag_height(theme)), row.tag, row.tone
        )
        left += px("qr") + px("s")
        runs = [(span.text, "ink", span.struck) for span in row.spans]
        draw_runs(painter, theme, "body", runs, part(left, top, "body", right))
        draw_runs(painter, theme, "note", [(row.small, "ink-soft", False)], part(left, under, "note", right))
        by = part(right + px("s"), top + px("bold-line"), "note", box.right())
        if by_wide:
            draw_runs(painter, theme, "note", [(row.by, "ink-soft", False)], by)


class LogList(MeasuredList):
    """The list itself."""

    def __init__(self, theme: Theme) -> None:
        """Make an empty list."""
        super().__init__()
        self.rows = LogModel()
        self.setModel(self.rows)
        delegate = LogDelegate(theme, self.rows, self)
        self.setItemDelegate(delegate)
        self._heights = delegate.heights()
        self.setAccessibleName(LOG.list)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def show_rows(self, rows: LogRows) -> None:
        """Show these rows."""
        shapes = rows.shapes()
        self.set_heights([self._heights[shape] for shape in shapes])
        self.rows.show_rows(rows, shapes)

    def current(self) -> LogRow | None:
        """Return the row that is chosen."""
        at = self.currentIndex().row()
        return self.rows.shown[at] if 0 <= at < len(self.rows.shown) else None
