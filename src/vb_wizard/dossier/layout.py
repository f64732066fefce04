"""Turns the view of a dossier into blocks: the first page, then the chapters.

Neighbours: `presenters.dossier` says what is shown, `pages` stacks the blocks.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportlab.pdfgen.canvas import Canvas

from vb_wizard.dossier.blocks import Block, Box, Chips, Contents, Gap, Stack, Text, Together
from vb_wizard.dossier.grid import GridSetter
from vb_wizard.dossier.looks import (
    BODY,
    BOTTOM,
    BRAND,
    CELL,
    CHAPTER,
    DANGER,
    FIRST_TOP,
    INTRO,
    LABEL,
    QUOTE,
    SECTION,
    SMALL,
    SUBTITLE,
    TITLE,
    WIDTH,
    Look,
)  # fmt: skip
from vb_wizard.dossier.pages import Page, PageBreak
from vb_wizard.dossier.text import Setter
from vb_wizard.presenters.dossier.view import (
    DossierView,
    Line,
    Pairs,
    Part,
    Prose,
    Run,
    Section,
    Summary,
    Table,
)

_NAMES = 112.0


class Layout:
    """Makes the blocks of one dossier."""

    def __init__(self, view: DossierView, setter: Setter) -> None:
        """Keep the view."""
        self._view = view
        self._setter = setter
        self._grids = GridSetter(setter)
        self._contents = Contents([section.title for section in view.sections], setter, INTRO, WIDTH)

    def blocks(self) -> list[Block]:
        """Return all blocks in order."""
        found = [*self._first_page(), PageBreak()]
        for number, section in enumerate(self._view.sections):
            found += [*([Gap(22)] if number else []), *self._section(section, SECTION if number else CHAPTER)]
        return found

    def _first_page(self) -> list[Block]:
        """Return cover and summary: the longest summary that fits on one page, else the shortest."""
        cover = list(self._cover())
        contents = [*self._heading(self._view.summary_titles[4]), self._contents]
        room = FIRST_TOP - BOTTOM - sum(block.height for block in (*cover, *contents))
        found: list[Block] = []
        for summary in self._view.summaries:
            found = list(self._summary(summary))
            if sum(block.height for block in found) <= room:
                break
        return cover + found + contents

    def number(self, pages: Sequence[Page]) -> None:
        """Write in the contents on which page each chapter starts, once all blocks are placed."""
        self._contents.fill(
            {
                block.bookmark: number
                for number, page in enumerate(pages, 1)
                for _, block in page.placed
                if block.bookmark
            }
        )

    def _cover(self) -> Iterator[Block]:
        cover = self._view.cover
        yield self._text((Run(cover.title),), TITLE, bookmark=cover.title)
        yield Gap(2)
        yield self._text((Run(cover.subtitle),), SUBTITLE)
        yield Gap(11)
        for name, value in cover.pairs.rows:
            yield _SideBySide(
                self._text((Run(name),), LABEL), self._text(value, CELL, WIDTH - _NAMES), _NAMES
            )
            yield Gap(3)

    def _summary(self, summary: Summary) -> Iterator[Block]:
        brief, done, open_, route, _ = self._view.summary_titles
        yield from self._heading(brief)
        inner = Box.inner_width(WIDTH)
        yield Box(
            Stack(_spaced([self._text(one, BODY, inner) for one in summary.brief.lines], 4)), WIDTH, BRAND
        )
        for quote in summary.quotes:
            yield Gap(8)
            yield Box(self._text(quote, QUOTE, inner), WIDTH, BRAND)
        if summary.done.rows:
            yield from self._heading(done)
            yield from self._table(summary.done, summary.done_more, WIDTH)
        if summary.open.rows:
            yield from self._heading(open_)
            yield Box(Stack(list(self._table(summary.open, summary.open_more, inner))), WIDTH, DANGER)
        if summary.route:
            yield from self._heading(route)
            yield Chips(summary.route, self._setter, WIDTH)

    def _table(self, table: Table, more: str, width: float) -> Iterator[Block]:
        yield self._grids.table(table, width)
        if more:
            yield Gap(4)
            yield self._text((Run(more),), SMALL, width)

    def _heading(self, title: str) -> Iterator[Block]:
        yield Gap(14)
        yield self._text((Run(title),), SECTION, keep_next=True, bookmark=title, level=1)
        yield Gap(6)

    def _section(self, section: Section, look: Look) -> Iterator[Block]:
        yield self._text((Run(section.title),), look, keep_next=True, bookmark=section.title)
        if section.intro:
            yield Gap(2)
            yield self._text((Run(section.intro),), INTRO, keep_next=True)
        parts = [block for part in section.parts for block in (Gap(7), self._part(part))]
        if section.together:
            yield Together(parts)
        else:
            yield from parts

    def _part(self, part: Part) -> Block:
        match part:
            case Table():
                return self._grids.table(part, WIDTH)
            case Prose(lines=lines, together=together):
                return (Together if together else Stack)([self._text(one, CELL) for one in lines])
            case Pairs(rows=rows):
                return self._grids.pairs(list(self._pairs(rows)), _NAMES, WIDTH)

    def _pairs(self, rows: Sequence[tuple[str, Line]]) -> Iterator[tuple[Block, Block]]:
        for name, value in rows:
            yield self._text((Run(name),), LABEL), self._text(value, CELL, WIDTH - _NAMES)

    def _text(
        self,
        line: Line,
        look: Look,
        width: float = WIDTH,
        *,
        keep_next: bool = False,
        bookmark: str = "",
        level: int = 0,
    ) -> Text:
        lines = self._setter.lines((line,), look, width)
        return Text(lines, look, keep_next=keep_next, bookmark=bookmark, level=level)


def _spaced(blocks: Sequence[Block], gap: float) -> list[Block]:
    return [
        part for number, block in enumerate(blocks) for part in ((Gap(gap), block) if number else (block,))
    ]


class _SideBySide(Block):
    """A name with its value beside it."""

    def __init__(self, name: Text, value: Text, left: float) -> None:
        super().__init__(max(name.height, value.height))
        self._name, self._value, self._left = name, value, left

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw both from the same height."""
        self._name.draw(canvas, x, top)
        self._value.draw(canvas, x + self._left, top)
