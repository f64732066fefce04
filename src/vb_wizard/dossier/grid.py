"""Tables: rows under column headings that come back on every page; a row taller than a page goes on on the next.

Neighbours: `blocks` are what stands in the cells.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas

from vb_wizard.domain.work import reached
from vb_wizard.dossier.blocks import Block, Gap, Stack, TagBlock, Text
from vb_wizard.dossier.looks import CELL, COLUMN, FINE, GROUP, INK, LINE, SMALL, SURFACE
from vb_wizard.dossier.text import Setter
from vb_wizard.presenters.dossier.view import Cell, Row, Run, Table

_GUTTER = 8.0
_DROP = 1.0
_PAD = 4.0
_SPLIT_FROM = 150.0
_START = 60.0
_TOGETHER = 2
"""No page begins or ends with one lonely row of a longer table."""


@dataclass(frozen=True, slots=True)
class GridRow:
    """Cells with where they start.

    `heads` binds a row to the next, `goes_on` marks a part that is not the end of its row, `shaded` gives it a ground.
    """

    cells: tuple[tuple[float, Block], ...]
    height: float
    heads: bool = False
    goes_on: bool = False
    shaded: bool = False


class Grid(Block):
    """A table that is set and ready to be drawn or split."""

    def __init__(self, header: GridRow, rows: Sequence[GridRow], width: float) -> None:
        """Keep header and rows."""
        super().__init__(header.height + sum(row.height for row in rows))
        self._header, self._rows, self._width = header, tuple(rows), width

    @property
    def least(self) -> float:
        """The header and the first two rows that say something, or a piece of one when it is tall."""
        used, told = self._header.height, 0
        for row in self._rows:
            if row.height > _SPLIT_FROM:
                return used + (0 if told else _START)
            used += row.height
            told += not row.heads
            if told == _TOGETHER:
                return used
        return used

    def split(self, room: float) -> tuple[Block, Block] | None:
        """Split between rows, or inside a tall row; a heading row never stays behind alone."""
        used = self._header.height
        for number, row in enumerate(self._rows):
            if used + row.height > room:
                return self._split_at(number, room - used)
            used += row.height
        return None

    def _split_at(self, number: int, room: float) -> tuple[Block, Block] | None:
        before, row, after = self._rows[:number], self._rows[number], self._rows[number + 1 :]
        parts = _split_row(row, room) if row.height > _SPLIT_FROM else None
        if parts is not None:
            return self._with((*before, parts[0])), self._with((*_heads(before), parts[1], *after))
        if _told(self._rows[number:]) < _TOGETHER < _told(before) and before[-1].height <= _SPLIT_FROM:
            before = before[:-1]
        while before and before[-1].heads:
            before = before[:-1]
        if not before:
            return None
        rest = self._rows[len(before) :]
        return self._with(before), self._with(rest if rest[0].heads else (*_heads(before), *rest))

    def _with(self, rows: Sequence[GridRow]) -> Grid:
        return Grid(self._header, rows, self._width)

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw the header with a strong line, the rows with hairlines."""
        if self._header.height:
            top = self._draw_row(canvas, self._header, x, top)
            _rules(canvas, x, [top], self._width, strong=True)
        ends = []
        for row in self._rows:
            if row.shaded:
                canvas.setFillColorRGB(*SURFACE)
                canvas.rect(
                    x - _GUTTER / 2, top - row.height, self._width + _GUTTER, row.height, stroke=0, fill=1
                )
            top = self._draw_row(canvas, row, x, top)
            if not row.goes_on:
                ends.append(top)
        _rules(canvas, x, ends, self._width, strong=False)

    @staticmethod
    def _draw_row(canvas: Canvas, row: GridRow, x: float, top: float) -> float:
        for left, block in row.cells:
            block.draw(canvas, x + left, top - _PAD - (1.5 if isinstance(block, TagBlock) else 0))
        return top - row.height


def _told(rows: Sequence[GridRow]) -> int:
    return sum(not row.heads for row in rows)


def _heads(rows: Sequence[GridRow]) -> tuple[GridRow, ...]:
    """Return the heading under which the last of these rows stands, to be said again on the next page."""
    return next(((row,) for row in reversed(rows) if row.heads), ())


def _rules(canvas: Canvas, x: float, ends: Sequence[float], width: float, *, strong: bool) -> None:
    canvas.setStrokeColorRGB(*(INK if strong else LINE))
    canvas.setLineWidth(0.9 if strong else 0.6)
    canvas.lines([(x, y, x + width, y) for y in ends])


def _split_row(row: GridRow, room: float) -> tuple[GridRow, GridRow] | None:
    room -= _PAD
    first, rest = [], []
    for left, block in row.cells:
        if block.height <= room:
            first.append((left, block))
            continue
        parts = block.split(room)
        if parts is None:
            return None
        first.append((left, parts[0]))
        rest.append((left, parts[1]))
    return grid_row(first, goes_on=True, shaded=row.shaded), grid_row(rest, shaded=row.shaded)


def grid_row(
    cells: Sequence[tuple[float, Block]], *, heads: bool = False, goes_on: bool = False, shaded: bool = False
) -> GridRow:
    """Return a row that is as tall as its tallest cell."""
    tall = max((block.height for _, block in cells), default=0.0)
    return GridRow(tuple(cells), tall + 2 * _PAD, heads, goes_on, shaded)


class GridSetter:
    """Turns a table of a view into a grid."""

    def __init__(self, setter: Setter) -> None:
        """Keep the setter of text."""
        self._setter = setter

    def table(self, table: Table, width: float) -> Grid:
        """Set a table for a width."""
        places = places_of([column.share for column in table.columns], width)
        header = [
            (left, Text(self._setter.lines(((Run(column.title),),), COLUMN, wide), COLUMN))
            for column, (left, wide) in zip(table.columns, places, strict=True)
        ]
        return Grid(grid_row(header), [self._row(row, places, width) for row in table.rows], width)

    def pairs(self, rows: Sequence[tuple[Block, Block]], left_width: float, width: float) -> Grid:
        """Set names with what they stand for, without lines of a header."""
        return Grid(
            GridRow((), 0.0), [grid_row(((0.0, name), (left_width, value))) for name, value in rows], width
        )

    def _row(self, row: Row, places: Sequence[tuple[float, float]], width: float) -> GridRow:
        reached()
        if row.group:
            return grid_row(
                [(0.0, Text(self._setter.lines(((Run(row.group),),), GROUP, width), GROUP))], heads=True
            )
        cells = zip(row.cells, places, strict=True)
        return grid_row([(left, block) for cell, (left, wide) in cells for block in self._cell(cell, wide)])

    def _cell(self, cell: Cell, width: float) -> list[Block]:
        if cell.tag is not None:
            return [TagBlock(cell.tag, self._setter, width)]
        blocks: list[Block] = []
        if cell.is_fine:
            # Finer type stands on the line of its neighbours.
            blocks.append(Gap(_DROP))
        if cell.lines:
            look = FINE if cell.is_fine else CELL
            blocks.append(Text(self._setter.lines(cell.lines, look, width), look))
        if cell.small:
            blocks.append(Text(self._setter.lines(cell.small, SMALL, width), SMALL))
        return [Stack(blocks)] if len(blocks) > 1 else blocks


def places_of(shares: Sequence[int], width: float) -> list[tuple[float, float]]:
    """Return where each column starts and how wide its text may be, for columns with these shares of the width."""
    whole = sum(shares)
    places, at = [], 0.0
    for share in shares:
        wide = width * share / whole
        places.append((at, wide - _GUTTER))
        at += wide
    last, wide = places[-1]
    places[-1] = (last, wide + _GUTTER)
    return places
