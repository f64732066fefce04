"""The rows of a table: cells beside each other, or below each other where there is no room.

Neighbours: `tables` makes a table of these.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent

from vb_wizard.presenters.start_views import Tone
from vb_wizard.ui.parts.paper import paint_card
from vb_wizard.ui.parts.pressable import Pressable
from vb_wizard.ui.parts.roles import TEXT
from vb_wizard.ui.parts.tags import paint_tag, tag_height, tag_width
from vb_wizard.ui.parts.text import ANY_WIDTH, TextBlock
from vb_wizard.ui.theme.theme import Theme


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: its text, an optional strong start, and a tone when it is a tag."""

    text: str
    lead: str = ""
    tag: Tone | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A row: its cells, what opening it means, the words of the button at the end (may be empty), and its name."""

    cells: tuple[Cell, ...]
    target: object
    button: str
    name: str


def shared(room: int, stretch: Sequence[int], least: Sequence[int]) -> list[int]:
    """Return how wide each column is: by its share of the room, but never less than its least, for which the others give way."""
    least = [*least, *[0] * (len(stretch) - len(least))]
    fixed: set[int] = set()
    while True:
        left = room - sum(least[at] for at in fixed)
        total = sum(share for at, share in enumerate(stretch) if at not in fixed)
        wide = [
            least[at] if at in fixed else max(1, left * share // max(1, total))
            for at, share in enumerate(stretch)
        ]
        short = {at for at, one in enumerate(wide) if one < least[at]}
        if not short:
            return wide
        fixed |= short


class RowButton(Pressable):
    """A row that is one large button."""

    def __init__(self, theme: Theme, stretch: Sequence[int]) -> None:
        """Make an empty row with columns in these proportions."""
        super().__init__(theme)
        self._stretch = tuple(stretch)
        self._row = Row((), None, "", "")
        self._blocks: list[TextBlock] = []
        self._least: tuple[int, ...] = ()
        self.stacked = False

    @property
    def target(self) -> object:
        """What opening this row means."""
        return self._row.target

    def show_item(self, item: tuple[Row, bool]) -> None:
        """Draw a row; the second says whether its cells stand below each other."""
        self._row, self.stacked = item
        self._blocks = [
            TextBlock(
                self._theme,
                "body",
                f"{cell.lead} {cell.text}".strip(),
                ((cell.lead, "ink"),) if cell.lead else (),
            )
            for cell in self._row.cells
        ]
        self.setText(self._row.name)
        self.setAccessibleName(self._row.name)
        self.updateGeometry()
        self.update()

    def keep_least(self, least: tuple[int, ...]) -> None:
        """Give the columns at least these widths, in px; the others give way."""
        if least != self._least:
            self._least = least
            self.updateGeometry()
            self.update()

    def tags(self) -> list[int]:
        """Return how wide the tag in each column is; 0 where there is none."""
        return [tag_width(self._theme, cell.text) if cell.tag else 0 for cell in self._row.cells]

    def _columns(self, width: int) -> list[tuple[int, int]]:
        """Return left and width of each cell."""
        pad = self._theme.px("m") + self._theme.px("ring-gap")
        button = self._theme.px("page") + 2 * pad if self._row.button else pad
        if self.stacked:
            return [(pad, max(1, width - pad - button)) for _ in self._row.cells]
        return self._beside(width, pad, button)

    def _beside(self, width: int, pad: int, button: int) -> list[tuple[int, int]]:
        room, left, found = max(1, width - button), 0, []
        for wide in shared(room, self._stretch, [least + pad if least else 0 for least in self._least]):
            found.append((left + pad, max(1, wide - pad)))
            left += wide
        return found

    def fits(self, width: int) -> bool:
        """Tell whether no tag would be cut off, and no words be squeezed, when the cells stand beside each other."""
        pad = self._theme.px("m") + self._theme.px("ring-gap")
        button = self._theme.px("page") + 2 * pad if self._row.button else pad
        squeezed = self._theme.px("squeezed")
        cells = zip(self._row.cells, self._blocks, self._beside(width, pad, button), strict=False)
        return all(
            wide >= (tag_width(self._theme, cell.text) if cell.tag else min(squeezed, block.natural_width()))
            for cell, block, (_, wide) in cells
        )

    def _cell_height(self, at: int, width: int) -> int:
        return tag_height(self._theme) if self._row.cells[at].tag else self._blocks[at].height(width)

    def heightForWidth(self, width: int) -> int:
        """Return the height that shows all words."""
        px = self._theme.px
        heights = [
            self._cell_height(at, wide)
            for at, (_, wide) in enumerate(self._columns(width)[: len(self._blocks)])
        ]
        words = sum(heights) + px("xs") * len(heights) if self.stacked else max(heights, default=0)
        least = px("target-small") + px("s") + px("ring-gap") if self._row.button else px("target")
        return max(words + 2 * px("s"), least)

    def sizeHint(self) -> QSize:
        """Return a usual width, and the height of a single line: the true height follows the width."""
        width = self._theme.px("dialog")
        return QSize(width, self.heightForWidth(ANY_WIDTH))

    def minimumSizeHint(self) -> QSize:
        """Return the least size; the height follows the width."""
        return QSize(self._theme.px("field-short"), self._theme.px("target"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the cells and the button."""
        theme, painter = self._theme, QPainter(self)
        if self.underMouse() and self.isEnabled():
            painter.fillRect(self.rect(), theme.colour("brand-soft"))
        columns = self._columns(self.width())[: len(self._blocks)]
        top = float(theme.px("s"))
        for at, (left, wide) in enumerate(columns):
            height = self._cell_height(at, wide)
            y = top if self.stacked else (self.height() - height) / 2
            self._paint_cell(painter, at, QRectF(left, y, wide, height))
            top += height + theme.px("xs")
        if self._row.button:
            self._paint_button(painter)
        painter.fillRect(
            0, self.height() - theme.px("hair"), self.width(), theme.px("hair"), theme.colour("line")
        )

    def _paint_cell(self, painter: QPainter, at: int, box: QRectF) -> None:
        cell = self._row.cells[at]
        if cell.tag is None:
            self._blocks[at].draw(painter, box.x(), box.y(), int(box.width()), self._theme.colour("ink"))
        elif cell.text:
            box.setWidth(min(box.width(), tag_width(self._theme, cell.text)))
            paint_tag(painter, self._theme, box, cell.text, cell.tag)

    def _paint_button(self, painter: QPainter) -> None:
        theme = self._theme
        width, height = theme.px("page"), theme.px("target-small") - theme.px("hair")
        right = self.width() - theme.px("xxl")
        box = QRectF(right - width, (self.height() - height) / 2, width, height)
        paint_card(painter, theme, box, "card", "brand", "radius-s")
        words = TextBlock(theme, "button-small", self._row.button)
        left = box.x() + (width - words.natural_width()) / 2
        words.draw(
            painter, left, box.y() + (height - theme.line("button-small")) / 2, width, theme.colour("brand")
        )


class ReadRow(RowButton):
    """A row that is only read: the same columns, not a button."""

    accessible_role = TEXT

    def __init__(self, theme: Theme, stretch: Sequence[int]) -> None:
        """Make an empty row with columns in these proportions."""
        super().__init__(theme, stretch)
        self.setEnabled(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover, False)


class HeadRow(ReadRow):
    """The heading row."""

    def __init__(self, theme: Theme, heads: Sequence[str], stretch: Sequence[int]) -> None:
        """Make a row of these words."""
        super().__init__(theme, stretch)
        self.show_item((Row(tuple(Cell(head) for head in heads), None, "", " · ".join(heads)), False))
        self._blocks = [TextBlock(theme, "note-strong", head) for head in heads]
        self.has_button = False

    def heightForWidth(self, _width: int) -> int:
        """Return the height, which is always that of one line."""
        return self._theme.px("target-small")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words over the columns."""
        theme, painter = self._theme, QPainter(self)
        margin = theme.px("page") + theme.px("m") if self.has_button else 0
        top = (self.height() - theme.line("note-strong")) / 2
        for block, (left, wide) in zip(self._blocks, self._columns(self.width() - margin), strict=True):
            block.draw(painter, left, top, wide, theme.colour("ink-soft"))
        painter.fillRect(
            0, self.height() - theme.px("hair"), self.width(), theme.px("hair"), theme.colour("line")
        )
