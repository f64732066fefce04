"""An item of the left rail: a dot that says what became of it, a label, and a line under it.

Neighbours: `screens.rail` shows columns of these, for the route and for the other tracks.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from vb_wizard.presenters.views import ItemState
from vb_wizard.presenters.words import CASE
from vb_wizard.ui.parts.paper import paint_card
from vb_wizard.ui.parts.pressable import Pressable
from vb_wizard.ui.parts.text import ANY_WIDTH, TextBlock
from vb_wizard.ui.theme.theme import Theme


@dataclass(frozen=True, slots=True)
class RailEntry:
    """What an item shows; `is_focus` when it is what the centre shows, `target` is where a click goes, or None."""

    label: str
    detail: str
    state: ItemState
    is_focus: bool
    target: object
    name: str
    is_strong: bool = False

    @property
    def can_open(self) -> bool:
        """True when a click goes somewhere."""
        return self.target is not None


class RailItem(Pressable):
    """One item. What cannot be opened is no button to the keyboard. `opened` carries the target."""

    opened = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make an empty item."""
        super().__init__(theme, parent)
        self._entry = RailEntry("", "", ItemState.TODO, False, None, "")
        self._layout_words()
        self.clicked.connect(lambda: self.opened.emit(self._entry.target))

    def _layout_words(self) -> None:
        entry = self._entry
        self._label = TextBlock(self._theme, "rail-strong" if entry.is_strong else "rail", entry.label)
        self._detail = TextBlock(self._theme, "rail-note", entry.detail)

    def show_item(self, entry: RailEntry) -> None:
        """Draw an entry."""
        self._entry = entry
        self.setEnabled(entry.can_open)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if entry.can_open else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if entry.can_open else Qt.CursorShape.ArrowCursor)
        self.setObjectName(entry.name)
        self.setText(entry.label)
        seen = CASE.chosen_place if entry.is_focus and entry.state is not ItemState.CURRENT else ""
        said = (entry.label, entry.detail, CASE.states[entry.state], seen)
        self.setAccessibleName(", ".join(part for part in said if part))
        self._layout_words()
        self.updateGeometry()
        self.update()

    @property
    def is_focus(self) -> bool:
        """Whether this is what the centre shows."""
        return self._entry.is_focus

    def _left(self) -> int:
        return self._theme.px("s") + self._theme.px("dot") + self._theme.px("s") + self._theme.px("ring-gap")

    def heightForWidth(self, width: int) -> int:
        """Return the height that shows all words."""
        room = max(1, width - self._left() - self._theme.px("s"))
        return (
            self._label.height(room)
            + self._detail.height(room)
            + 2 * self._theme.px("s")
            - self._theme.px("hair")
        )

    def sizeHint(self) -> QSize:
        """Return a usual width, and the height of a single line: the true height follows the width."""
        width = self._theme.px("rail-left-narrow")
        return QSize(width, self.heightForWidth(ANY_WIDTH))

    def minimumSizeHint(self) -> QSize:
        """Return the least size; the height follows the width."""
        return QSize(self._left() * 2, self._theme.px("target-small"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the item."""
        theme, entry = self._theme, self._entry
        painter = QPainter(self)
        box = QRectF(self.rect())
        hovered = entry.can_open and self.underMouse()
        if entry.is_focus or hovered:
            paint_card(painter, theme, box, "brand-soft" if entry.is_focus else "shade", "", "radius-s")
        else:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_dot(painter)
        left = self._left()
        room = max(1, self.width() - left - theme.px("s"))
        top = float(theme.px("s"))
        top += self._label.draw(
            painter, left, top, room, theme.colour("ink" if entry.is_strong else "ink-soft")
        )
        self._detail.draw(painter, left, top, room, theme.colour("ink-soft"))

    def _paint_dot(self, painter: QPainter) -> None:
        theme, state = self._theme, self._entry.state
        side = theme.px("dot")
        dot = QRectF(theme.px("s"), theme.px("s"), side, side)
        half = theme.px("bold-line") / 2
        fill = {ItemState.DONE: "ok", ItemState.CURRENT: "brand"}.get(state, "card")
        painter.setPen(theme.pen(fill if fill != "card" else "control", "bold-line"))
        painter.setBrush(theme.colour(fill))
        painter.drawEllipse(dot.adjusted(half, half, -half, -half))
        inset = side / 5
        inner = dot.adjusted(inset, inset, -inset, -inset)
        if state is ItemState.DONE:
            theme.draw_icon(painter, "check", inner, "on-ok")
        elif state is ItemState.SKIPPED:
            theme.draw_icon(painter, "dash", inner, "ink-soft")
        elif state is ItemState.CURRENT:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("on-brand"))
            third = side * 0.3
            painter.drawEllipse(dot.adjusted(third, third, -third, -third))
