"""Fact-check sheets on paper: a landscape table with a box to tick in each row, and the figures above it.

Neighbours: `presenters.sheets` makes the rows, `grid` splits the table over pages, `exchange.sheet_csv` writes the same rows.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, time
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from vb_wizard.domain.moments import AMSTERDAM
from vb_wizard.dossier.blocks import Block, Box, Gap, Text
from vb_wizard.dossier.fonts import Fonts
from vb_wizard.dossier.grid import Grid, GridRow, GridSetter, grid_row, places_of
from vb_wizard.dossier.looks import (
    BRAND,
    CONTROL,
    LABEL,
    LINE,
    PAGE,
    RUNNING,
    SHEET_CELL,
    SHEET_COLUMN,
    SHEET_FIGURE,
    SUBTITLE,
    TITLE,
    WHITE,
    Look,
)  # fmt: skip
from vb_wizard.dossier.pages import Page, paginate
from vb_wizard.dossier.papers import Imprint, Paper
from vb_wizard.dossier.text import Setter, draw_lines
from vb_wizard.presenters.dossier.view import Run, Style
from vb_wizard.presenters.sheets import Sheet, SheetColumn, SheetRow

LANDSCAPE = (PAGE[1], PAGE[0])
_MARGIN = 34.0
_WIDTH = LANDSCAPE[0] - 2 * _MARGIN
_FIRST_TOP = LANDSCAPE[1] - 36.0
_TOP = LANDSCAPE[1] - 54.0
_BOTTOM = 46.0
_FOOT = 36.0
_NAMES = 96.0


class SheetPrinter:
    """Prints sheets with reportlab."""

    def __init__(self, assets: Path) -> None:
        """Keep where the fonts are; they are read with the first sheet."""
        self._assets = assets
        self._fonts: Fonts | None = None

    def print(self, sheet: Sheet) -> bytes:
        """Return the PDF; the same sheet gives the same bytes.

        Raises:
            KnownError: a font is missing.
        """
        if self._fonts is None:
            self._fonts = Fonts(self._assets / "fonts")
        setter = Setter(self._fonts, hyphens=True)
        pages = paginate(list(_blocks(sheet, setter)), _FIRST_TOP, _TOP, _BOTTOM)
        made_at = datetime.combine(sheet.checked, time(12), AMSTERDAM)
        title = f"{sheet.subtitle}: {sheet.title}"
        paper = Paper(Imprint(title, "vb-wizard", sheet.mark, made_at), LANDSCAPE)
        _draw(paper.canvas, pages, sheet, setter)
        return paper.finish()


class Tick(Block):
    """An empty square to tick, at the head of a place to write in."""

    _SIDE = 9.0

    def __init__(self) -> None:
        """Take room for one line."""
        super().__init__(self._SIDE + 2)

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw the square."""
        canvas.setStrokeColorRGB(*CONTROL)
        canvas.setFillColorRGB(*WHITE)
        canvas.setLineWidth(0.8)
        canvas.rect(x, top - self._SIDE - 1, self._SIDE, self._SIDE, stroke=1, fill=1)


def _blocks(sheet: Sheet, setter: Setter) -> Iterator[Block]:
    def text(words: str, look: Look, width: float = _WIDTH) -> Text:
        return Text(setter.lines(((Run(words),),), look, width), look)

    yield text(sheet.subtitle, SUBTITLE)
    yield text(sheet.title, TITLE)
    yield Gap(6)
    wide = Box.inner_width(_WIDTH) - _NAMES
    pairs = [
        (text(name, LABEL, _NAMES - 8), text(value, SHEET_FIGURE, wide)) for name, value in sheet.summary
    ]
    figures = GridSetter(setter).pairs(pairs, _NAMES, Box.inner_width(_WIDTH))
    yield Box(figures, _WIDTH, BRAND)
    yield Gap(10)
    yield _table(sheet, setter)


def _table(sheet: Sheet, setter: Setter) -> Grid:
    places = places_of([column.share for column in sheet.columns], _WIDTH)
    header = [
        (left, Text(setter.lines(((Run(column.title),),), SHEET_COLUMN, wide), SHEET_COLUMN))
        for column, (left, wide) in zip(sheet.columns, places, strict=True)
    ]
    rows = [_row(row, sheet.columns, places, setter) for row in sheet.rows]
    return Grid(grid_row(header), rows, _WIDTH)


def _row(
    row: SheetRow, columns: Sequence[SheetColumn], places: Sequence[tuple[float, float]], setter: Setter
) -> GridRow:
    cells: list[tuple[float, Block]] = []
    for column, text, (left, wide) in zip(columns, row.cells, places, strict=True):
        if column.to_sign:
            cells.append((left, Tick()))
        if text:
            first, *rest = text.split("\n")
            lines = [
                (Run(first, Style.BOLD if row.heads and column.bold else Style.PLAIN),),
                *((Run(one),) for one in rest),
            ]
            cells.append((left, Text(setter.lines(lines, SHEET_CELL, wide), SHEET_CELL)))
    return grid_row(cells, shaded=row.heads)


def _draw(canvas: Canvas, pages: Sequence[Page], sheet: Sheet, setter: Setter) -> None:
    for number, page in enumerate(pages, 1):
        if number > 1:
            _words(canvas, setter, f"{sheet.subtitle}: {sheet.title}", _MARGIN, LANDSCAPE[1] - 30)
        canvas.setStrokeColorRGB(*LINE)
        canvas.setLineWidth(0.6)
        canvas.line(_MARGIN, _FOOT, _MARGIN + _WIDTH, _FOOT)
        _words(canvas, setter, sheet.mark, _MARGIN, _FOOT - 5)
        count = f"{number} van {len(pages)}"
        _words(canvas, setter, count, _MARGIN + _WIDTH - setter.width(count, RUNNING), _FOOT - 5)
        for top, block in page.placed:
            block.draw(canvas, _MARGIN, top)
        canvas.showPage()


def _words(canvas: Canvas, setter: Setter, text: str, x: float, top: float) -> None:
    lines = setter.lines(((Run(text),),), RUNNING, _WIDTH)[:1]
    draw_lines(canvas, lines, x, top, RUNNING.leading, RUNNING.size)
