"""The timeline of a debrief: an overview as a strip, and below it a row a moment, with the protocol left and the group right.

Neighbours: `screens.debrief` shows them; `presenters.debrief_lanes` says what stands there. A row is one painted widget: there are many.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from vb_wizard.presenters import dutch
from vb_wizard.presenters.debrief_views import LaneRow, StripMark
from vb_wizard.presenters.words_debrief import DEBRIEF
from vb_wizard.ui.parts.paper import paint_card
from vb_wizard.ui.parts.roles import TEXT
from vb_wizard.ui.parts.tags import paint_tag, tag_height, tag_width
from vb_wizard.ui.parts.text import ANY_WIDTH, TextBlock
from vb_wizard.ui.theme.theme import Theme


class LaneStrip(QWidget):
    """Both lanes at a glance: a dot for what was asked, a square for what was done, and a line between the two."""

    accessible_role = TEXT

    def __init__(self, theme: Theme) -> None:
        """Make an empty strip."""
        super().__init__()
        self._theme = theme
        self._marks: tuple[StripMark, ...] = ()
        self._ends = ("", "")
        self.setFixedHeight(theme.px("target") * 2 + theme.px("xxl"))

    def show_marks(self, marks: tuple[StripMark, ...], ends: tuple[str, str], name: str) -> None:
        """Draw these moments between two times; `name` says it in words."""
        self._marks, self._ends = marks, ends
        self.setAccessibleName(name)
        self.setHidden(not marks)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lanes."""
        theme, painter = self._theme, QPainter(self)
        px = theme.px
        paint_card(painter, theme, QRectF(self.rect()), "card", "line")
        pad, line = px("m"), theme.line("note")
        heads = [TextBlock(theme, "note-strong", words) for words in (DEBRIEF.asks, DEBRIEF.did)]
        left = pad + max(head.natural_width() for head in heads) + pad
        wide = max(1, self.width() - left - 2 * pad)
        high = self.height() - line - 2 * px("s")
        rows = (px("s") + high * 0.28, px("s") + high * 0.75)
        for head, y in zip(heads, rows, strict=True):
            head.draw(painter, pad, y - line / 2, left, theme.colour("ink-soft"))
            painter.setPen(theme.pen("control"))
            painter.drawLine(QPointF(left, y), QPointF(left + wide, y))
        for mark in self._marks:
            self._paint_mark(painter, mark, left, wide, rows)
        start, end = (TextBlock(theme, "note", words) for words in self._ends)
        foot = self.height() - line - px("xs")
        start.draw(painter, left, foot, wide, theme.colour("ink-soft"))
        end.draw(painter, left + wide - end.natural_width(), foot, wide, theme.colour("ink-soft"))

    def _paint_mark(
        self, painter: QPainter, mark: StripMark, left: float, wide: float, rows: tuple[float, float]
    ) -> None:
        theme, size = self._theme, self._theme.px("xs")
        ink = theme.colour("warn" if mark.is_late else "brand")
        at = QPointF(left + mark.asked * wide, rows[0])
        if mark.done >= 0:
            done = QPointF(left + mark.done * wide, rows[1])
            pen = QPen(ink, theme.px("hair"))
            if mark.is_late:
                # Seen without colours too.
                pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawLine(at, done)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawRect(QRectF(done.x() - size, done.y() - size, 2 * size, 2 * size))
        painter.setPen(Qt.PenStyle.NoPen if mark.done >= 0 else QPen(ink, theme.px("bold-line")))
        painter.setBrush(ink if mark.done >= 0 else theme.colour("card"))
        painter.drawEllipse(at, size, size)


class LaneLine(QWidget):
    """One moment in both lanes. Where there is no room the lanes stand below each other, each with its name."""

    accessible_role = TEXT

    def __init__(self, theme: Theme) -> None:
        """Make an empty row."""
        super().__init__()
        self._theme = theme
        self._row = LaneRow("")
        self._between = self._time = TextBlock(theme, "note", "")
        self._lanes: list[tuple[TextBlock, TextBlock]] = []
        self._named = self._lanes
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_item(self, row: LaneRow) -> None:
        """Draw a moment."""
        theme = self._theme
        self._row = row
        self._time = TextBlock(theme, "note-strong", row.at)
        self._between = TextBlock(theme, "note", row.between)
        both = ((DEBRIEF.asks, row.asked, row.asked_small), (DEBRIEF.did, row.did, row.did_small))
        self._lanes = [
            (TextBlock(theme, "body", text), TextBlock(theme, "note", small)) for _, text, small in both
        ]
        # Below each other, the place no longer says whose lane it is.
        self._named = [
            (TextBlock(theme, "body", DEBRIEF.in_lane.format(lane=lane, text=text) if text else ""), small)
            for (lane, text, _), (_, small) in zip(both, self._lanes, strict=True)
        ]
        self.setAccessibleName(lane_name(row))
        self.updateGeometry()
        self.update()

    def _is_narrow(self, width: int) -> bool:
        return is_narrow(self._theme, width)

    def _columns(self, width: int) -> list[tuple[float, int]]:
        """Return left and width of: the time, the lane of the protocol, that of the group, and the tag."""
        px = self._theme.px
        pad, gap = px("m"), px("m")
        time = max(self._time.natural_width(), px("field-number") // 2)
        left = pad + time + gap
        tag = tag_width(self._theme, self._row.state, self._row.icon) if self._row.state else 0
        if self._is_narrow(width):
            wide = max(1, width - int(left) - pad)
            return [(pad, time), (left, wide), (left, wide), (left, tag)]
        # The same column for every tag, so that the lanes of all rows stand straight.
        room = px("page") * 2
        wide = max(1, (width - int(left) - room - 3 * gap) // 2)
        return [
            (pad, time),
            (left, wide),
            (left + wide + gap, wide),
            (width - pad - max(tag, room), max(tag, room)),
        ]

    def _texts(self, width: int) -> list[tuple[TextBlock, TextBlock]]:
        return self._named if self._is_narrow(width) else self._lanes

    def _lane_heights(self, width: int) -> list[int]:
        columns = self._columns(width)
        return [
            text.height(wide) + small.height(wide)
            for (text, small), (_, wide) in zip(self._texts(width), columns[1:3], strict=False)
        ]

    def heightForWidth(self, width: int) -> int:
        """Return the height that shows all words."""
        px = self._theme.px
        if self._row.between:
            return int(self._between.height(self._columns(width)[1][1] * 2)) + 2 * px("s")
        heights = self._lane_heights(width)
        tag = tag_height(self._theme) if self._row.state else 0
        if self._is_narrow(width):
            return sum(heights) + tag + px("xs") * 2 + 2 * px("s")
        return max([*heights, tag, round(self._theme.line("note-strong"))]) + 2 * px("s")

    def hasHeightForWidth(self) -> bool:
        """The height follows the width."""
        return True

    def sizeHint(self) -> QSize:
        """Return a usual width, and the height of a single line."""
        return QSize(self._theme.px("dialog"), self.heightForWidth(ANY_WIDTH))

    def minimumSizeHint(self) -> QSize:
        """Return the least size; the height follows the width."""
        return QSize(self._theme.px("field-short"), self._theme.px("xxl"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the row."""
        theme, painter, row = self._theme, QPainter(self), self._row
        px, width = theme.px, self.width()
        columns = self._columns(width)
        top = float(px("s"))
        if row.between:
            painter.fillRect(self.rect(), theme.colour("exercise-soft"))
            self._time.draw(painter, columns[0][0], top, columns[0][1] * 2, theme.colour("exercise"))
            self._between.draw(painter, columns[1][0], top, columns[1][1] * 2, theme.colour("exercise"))
            return
        self._time.draw(painter, columns[0][0], top, columns[0][1] * 2, theme.colour("ink-soft"))
        heights, narrow = self._lane_heights(width), self._is_narrow(width)
        for (text, small), (left, wide), high in zip(self._texts(width), columns[1:3], heights, strict=False):
            below = text.draw(painter, left, top, wide, theme.colour("ink"))
            small.draw(painter, left, top + below, wide, theme.colour("ink-soft"))
            top += high + px("xs") if narrow else 0
        if row.state:
            left, room = columns[3]
            wide = min(tag_width(theme, row.state, row.icon), room)
            box = QRectF(left, top, wide, tag_height(theme))
            paint_tag(painter, theme, box, row.state, row.tone, row.icon)
        painter.fillRect(0, self.height() - px("hair"), width, px("hair"), theme.colour("line"))


def is_narrow(theme: Theme, width: int) -> bool:
    """Whether lanes of this width, in px, stand below each other."""
    return width < theme.px("table-from") - 2 * theme.px("l")


def lane_name(row: LaneRow) -> str:
    """Return a row as a voice reads it."""
    if row.between:
        return dutch.spoken(row.at, row.between)
    parts = [row.at]
    for lane, text, small in (
        (DEBRIEF.asks, row.asked, row.asked_small),
        (DEBRIEF.did, row.did, row.did_small),
    ):
        if text:
            parts += [DEBRIEF.in_lane.format(lane=lane, text=text), small]
    return dutch.spoken(*parts, row.state)


class LaneHeads(QWidget):
    """The names of both lanes, above their columns."""

    def __init__(self, theme: Theme) -> None:
        """Make the heads."""
        super().__init__()
        self._theme = theme
        self.setFixedHeight(theme.px("target-small"))
        self.setAccessibleName(f"{DEBRIEF.asks} · {DEBRIEF.did}")

    accessible_role = TEXT

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the names where the lanes of a row begin."""
        theme, painter, width = self._theme, QPainter(self), self.width()
        px = theme.px
        pad = gap = px("m")
        left = pad + px("field-number") // 2 + gap
        wide = max(1, (width - left - px("page") * 2 - 3 * gap) // 2)
        top = (self.height() - theme.line("note-strong")) / 2
        lefts = (left, left + wide + gap)
        if is_narrow(theme, width):
            words = TextBlock(theme, "note-strong", f"{DEBRIEF.asks} · {DEBRIEF.did}")
            words.draw(painter, left, top, width - left, theme.colour("ink-soft"))
            return
        for x, words_of in zip(lefts, (DEBRIEF.asks, DEBRIEF.did), strict=True):
            TextBlock(theme, "note-strong", words_of).draw(painter, x, top, wide, theme.colour("ink-soft"))
        painter.fillRect(0, self.height() - px("hair"), width, px("hair"), theme.colour("control"))
