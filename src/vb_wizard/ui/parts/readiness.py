"""Readiness in the window: the total, what to do first, and a calm list with a word and a sign for each item.

Neighbours: `screens.centre` shows it at the end of a list with a score, `dialogs.readiness` at any other moment.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from vb_wizard.presenters.readiness_views import ReadinessRow, ReadinessView
from vb_wizard.ui.parts.column import Column, KeptBox, tight
from vb_wizard.ui.parts.heading import Heading
from vb_wizard.ui.parts.paper import paint_card
from vb_wizard.ui.parts.pressable import Pressable
from vb_wizard.ui.parts.roles import GROUP
from vb_wizard.ui.parts.tags import paint_tag, tag_height, tag_width
from vb_wizard.ui.parts.text import ANY_WIDTH, Text, TextBlock
from vb_wizard.ui.theme.theme import Theme


class Bar(QWidget):
    """How much is in order, as a bar; the words stand beside it."""

    def __init__(self, theme: Theme) -> None:
        """Make an empty bar."""
        super().__init__()
        self._theme = theme
        self._share = 0.0
        self.setFixedHeight(theme.px("bar"))

    def show_share(self, share: float) -> None:
        """Fill this part of the bar, 0 to 1."""
        self._share = share
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bar."""
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        box = QRectF(self.rect())
        radius = box.height() / 2
        painter.setBrush(theme.colour("shade"))
        painter.drawRoundedRect(box, radius, radius)
        if self._share > 0:
            painter.setBrush(theme.colour("ok"))
            width = max(box.width() * min(1.0, self._share), box.height())
            painter.drawRoundedRect(QRectF(0, 0, width, box.height()), radius, radius)


class ReadinessItem(Pressable):
    """One item: its name, its state with a sign, and since when or what to do. `opened` carries where it is asked."""

    opened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        """Make an empty item."""
        super().__init__(theme)
        self._row: ReadinessRow | None = None
        self._title = TextBlock(theme, "body-strong", "")
        self._detail = TextBlock(theme, "note", "")
        self.clicked.connect(self._open)

    def show_item(self, row: ReadinessRow) -> None:
        """Draw an item. What was not asked yet is no button to the keyboard."""
        self._row = row
        can_open = row.place is not None or row.can_open
        self.setEnabled(can_open)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if can_open else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if can_open else Qt.CursorShape.ArrowCursor)
        self.setObjectName(f"readiness:{row.id}")
        self.setText(row.title)
        self.setAccessibleName(f"{row.title}: {row.state}. {row.detail}")
        self._title = TextBlock(self._theme, "body-strong", row.title)
        self._detail = TextBlock(self._theme, "note", row.detail)
        self.updateGeometry()
        self.update()

    def _open(self) -> None:
        if self._row is not None:
            self.opened.emit(self._row.place)

    def _is_narrow(self, width: int) -> bool:
        return width < self._theme.px("dialog") - self._theme.px("page")

    def _tag_room(self) -> int:
        row = self._row
        return tag_width(self._theme, row.state, row.icon) if row is not None else 0

    def _title_room(self, width: int) -> int:
        beside = 0 if self._is_narrow(width) else self._tag_room() + self._theme.px("m")
        return max(1, width - 2 * self._theme.px("m") - beside)

    def heightForWidth(self, width: int) -> int:
        """Return the height that shows all words; in a narrow place the state stands under the name."""
        px = self._theme.px
        high = self._title.height(self._title_room(width))
        if self._is_narrow(width):
            high += px("xs") + tag_height(self._theme)
        else:
            high = max(high, tag_height(self._theme))
        room = max(1, width - 2 * px("m"))
        return high + px("xs") + self._detail.height(room) + 2 * px("s")

    def sizeHint(self) -> QSize:
        """Return a usual width, and the height of a single line: the true height follows the width."""
        return QSize(self._theme.px("dialog"), self.heightForWidth(ANY_WIDTH))

    def minimumSizeHint(self) -> QSize:
        """Return the least size; the height follows the width."""
        return QSize(self._theme.px("field-short"), self._theme.px("target"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the item."""
        row, theme, painter = self._row, self._theme, QPainter(self)
        if row is None:
            return
        hovered = self.isEnabled() and self.underMouse()
        box = QRectF(self.rect())
        paint_card(painter, theme, box, "card", "line", width="bold-line" if hovered else "hair")
        pad, top = theme.px("m"), float(theme.px("s"))
        width, high = self._tag_room(), tag_height(theme)
        room = self._title_room(self.width())
        title = self._title.draw(painter, pad, top, room, theme.colour("ink"))
        if self._is_narrow(self.width()):
            top += title + theme.px("xs")
            wide = min(width, self.width() - 2 * pad)
            paint_tag(painter, theme, QRectF(pad, top, wide, high), row.state, row.tone, row.icon)
            top += high
        else:
            tag = QRectF(self.width() - pad - width, top, width, high)
            paint_tag(painter, theme, tag, row.state, row.tone, row.icon)
            top += max(title, high)
        detail = max(1, self.width() - 2 * pad)
        self._detail.draw(painter, pad, top + theme.px("xs"), detail, theme.colour("ink-soft"))


class ReadinessPanel(QWidget):
    """The total and all items. `place_wanted` carries where an item is asked."""

    place_wanted = Signal(object)
    accessible_role = GROUP

    def __init__(self, theme: Theme) -> None:
        """Make an empty panel."""
        super().__init__()
        px = theme.px
        self._theme = theme
        self.total = Heading(theme, "subtitle")
        self.bar = Bar(theme)
        self.first = Text(theme, "lead", "ink")
        self.items = Column(self._make, px("s"))
        box = tight(KeptBox(self), px("s"), 0, px("m"), 0, px("xl"))
        for part in (self.total, self.bar, self.first):
            box.addWidget(part)
        box.addSpacing(px("s"))
        box.addWidget(self.items)

    def _make(self) -> ReadinessItem:
        item = ReadinessItem(self._theme)
        item.opened.connect(self.place_wanted)
        return item

    def show_view(self, view: ReadinessView) -> None:
        """Draw a score."""
        self.setAccessibleName(f"{view.title}: {view.total}")
        self.total.say(view.total)
        self.bar.show_share(view.share)
        self.first.say(view.first)
        self.items.show_items(view.rows)

    def first_focus(self) -> QWidget | None:
        """Return the first item that can be opened."""
        return next((row for row in self.items.rows() if row.isEnabled()), None)
