"""The trainer's guide on paper: a cover with the contents, the chapters, and each exercise on pages of its own.

Neighbours: `presenters.guide` says what stands in it; `grid` and `blocks` draw its parts as they do in the dossier.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from vb_wizard.application.guide import GuideRequest
from vb_wizard.dossier.blocks import Block, Gap, Text
from vb_wizard.dossier.fonts import Fonts
from vb_wizard.dossier.grid import GridSetter
from vb_wizard.dossier.logo import LOGO_DROP, draw_logo
from vb_wizard.dossier.looks import (
    BODY,
    BOTTOM,
    CELL,
    CHAPTER,
    CLOSE_SECTION,
    EXERCISE,
    FINE,
    FOOT,
    INTRO,
    LABEL,
    LINE,
    MARGIN,
    MUNICIPALITY,
    PAGE,
    RUNNING,
    SECTION,
    STAMP,
    SUBTITLE,
    TITLE,
    TOP,
    WIDTH,
    Look,
)  # fmt: skip
from vb_wizard.dossier.pages import Page, paginate
from vb_wizard.dossier.papers import Imprint, Paper
from vb_wizard.dossier.text import Setter, draw_lines
from vb_wizard.presenters.dossier.view import Line, Pairs, Part, Prose, Run, Table
from vb_wizard.presenters.guide import GuideChapter, GuideView, guide_view

_NAMES = 112.0
_NUMBER = 30.0
_NEARLY_EMPTY = 260.0
"""A last page with less on it than this (in points) is worth setting the chapter closer."""


@dataclass(frozen=True, slots=True)
class _Spacing:
    """How close a chapter is set."""

    text: Look
    exercise: Look
    heading: Look
    part: float
    bare: float
    under: float
    line: float


_LOOSE = _Spacing(BODY, CELL, SECTION, part=8, bare=6, under=4, line=2.5)
_CLOSE = _Spacing(CELL, FINE, CLOSE_SECTION, part=5, bare=3, under=2, line=1)


class GuidePrinter:
    """Prints the guide with reportlab."""

    def __init__(self, assets: Path) -> None:
        """Keep where the fonts are; they are read with the first guide."""
        self._assets = assets
        self._fonts: Fonts | None = None

    def print(self, request: GuideRequest) -> tuple[str, bytes]:
        """Return a sensible file name and the PDF; the same request gives the same bytes.

        Raises:
            KnownError: a font is missing.
        """
        view = guide_view(request)
        return f"handleiding-trainer-{view.made_at:%Y-%m-%d}.pdf", self.draw(view)

    def draw(self, view: GuideView) -> bytes:
        """Return the PDF of a view.

        Raises:
            KnownError: a font is missing.
        """
        if self._fonts is None:
            self._fonts = Fonts(self._assets / "fonts")
        setter = Setter(self._fonts)
        layout = _Layout(view, setter)
        front = paginate(layout.cover()) if view.chapters else []
        front += [page for one in view.chapters for page in layout.pages(one)]
        pages = [*front, *(page for one in view.exercises for page in layout.pages(one))]
        layout.number(pages)
        paper = Paper(Imprint(view.title, "vb-wizard", view.mark, view.made_at))
        paper.canvas.showOutline()
        _Drawer(view, setter, len(front)).draw(paper.canvas, pages)
        return paper.finish()


class ContentsLine(Block):
    """One line of the contents, with the number of its page at the right once that is known."""

    def __init__(self, title: str, setter: Setter, look: Look) -> None:
        """Set the title; what is longer than the line goes on below."""
        self._title, self._setter, self._look = title, setter, look
        self._lines = setter.lines(((Run(title),),), look, WIDTH - _NUMBER - 10)
        self._number = ""
        super().__init__(len(self._lines) * look.leading + 2)

    def fill(self, numbers: dict[str, int]) -> None:
        """Say on which page it starts."""
        self._number = str(numbers[self._title])

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw title, dots and number."""
        draw_lines(canvas, self._lines, x, top, self._look.leading, self._look.size)
        wide = self._setter.width(self._number, self._look)
        last = top - (len(self._lines) - 1) * self._look.leading
        start = x + sum(piece.width for piece in self._lines[-1]) + 6
        canvas.setStrokeColorRGB(*LINE)
        canvas.setLineWidth(0.8)
        canvas.setDash(0.8, 3)
        canvas.line(start, last - self._look.size, x + WIDTH - wide - 6, last - self._look.size)
        canvas.setDash()
        number = self._setter.lines(((Run(self._number),),), self._look, _NUMBER)
        draw_lines(canvas, number, x + WIDTH - wide, last, self._look.leading, self._look.size)


class _Layout:
    """Makes the blocks of one guide."""

    def __init__(self, view: GuideView, setter: Setter) -> None:
        self._view = view
        self._setter = setter
        self._grids = GridSetter(setter)
        self._contents = {
            id(one): ContentsLine(one.title, setter, CELL) for one in (*view.chapters, *view.exercises)
        }

    def cover(self) -> list[Block]:
        """Return the cover with the contents."""
        view = self._view
        blocks: list[Block] = [
            self._text(view.title, TITLE),
            Gap(2),
            self._text(view.subtitle, SUBTITLE),
            Gap(18),
            self._text(view.contents, SECTION, keep_next=True),
            Gap(4),
        ]
        group = ""
        for one in (*view.chapters, *view.exercises):
            if one.group != group:
                group = one.group
                blocks += [Gap(8), self._text(group, LABEL, keep_next=True), Gap(3)]
            blocks.append(self._contents[id(one)])
        return blocks

    def pages(self, one: GuideChapter) -> list[Page]:
        """Return the pages of one chapter. What would leave a last page nearly empty is set closer when that saves the page."""
        loose = paginate(self._chapter(one, _LOOSE), TOP + 16, TOP)
        if len(loose) > 1 and _used(loose[-1]) < _NEARLY_EMPTY:
            close = paginate(self._chapter(one, _CLOSE), TOP + 16, TOP + 16, BOTTOM - 4)
            if len(close) < len(loose):
                return close
        return loose

    def _chapter(self, one: GuideChapter, spacing: _Spacing) -> list[Block]:
        blocks: list[Block] = [self._text(one.title, CHAPTER, keep_next=True, bookmark=one.title)]
        if one.intro:
            blocks += [Gap(2), self._text(one.intro, INTRO, keep_next=True)]
        look = spacing.exercise if one.group else spacing.text
        for guided in one.parts:
            blocks.append(Gap(spacing.part if guided.heading else spacing.bare))
            if guided.heading:
                blocks += [self._text(guided.heading, spacing.heading, keep_next=True), Gap(spacing.under)]
            if guided.note:
                blocks += [self._text(guided.note, INTRO, keep_next=True), Gap(spacing.under)]
            blocks += self._part(guided.part, FINE if guided.is_fine else look, spacing.line)
        return blocks

    def number(self, pages: Sequence[Page]) -> None:
        """Write in the contents on which page each chapter starts."""
        found = {
            block.bookmark: number
            for number, page in enumerate(pages, 1)
            for _, block in page.placed
            if block.bookmark
        }
        for line in self._contents.values():
            line.fill(found)

    def _part(self, part: Part, look: Look, gap: float) -> Iterator[Block]:
        match part:
            case Table():
                yield self._grids.table(part, WIDTH)
            case Prose(lines=lines):
                for line in lines:
                    yield self._line(line, look)
                    yield Gap(gap)
            case Pairs(rows=rows):
                pairs = [
                    (self._text(name, LABEL, _NAMES - 8), self._line(value, CELL, WIDTH - _NAMES))
                    for name, value in rows
                ]
                yield self._grids.pairs(pairs, _NAMES, WIDTH)

    def _text(
        self, words: str, look: Look, width: float = WIDTH, *, keep_next: bool = False, bookmark: str = ""
    ) -> Text:
        return Text(
            self._setter.lines(((Run(words),),), look, width), look, keep_next=keep_next, bookmark=bookmark
        )

    def _line(self, line: Line, look: Look, width: float = WIDTH) -> Text:
        return Text(self._setter.lines((line,), look, width), look)


def _used(page: Page) -> float:
    """Return how much of a page is taken, from its first block to the end of its last, in points."""
    first, (top, last) = page.placed[0][0], page.placed[-1]
    return first - top + last.height


class _Drawer:
    """Draws pages with their header and footer; behind the front pages each is marked as exercise."""

    def __init__(self, view: GuideView, setter: Setter, front: int) -> None:
        self._view, self._setter, self._front = view, setter, front

    def draw(self, canvas: Canvas, pages: Sequence[Page]) -> None:
        """Draw all pages."""
        for number, page in enumerate(pages, 1):
            self._header(canvas, number)
            self._footer(canvas, number, len(pages))
            for top, block in page.placed:
                if block.bookmark:
                    key = f"b{number}"
                    canvas.bookmarkPage(key, fit="XYZ", left=0, top=top + 12, zoom=0)
                    canvas.addOutlineEntry(block.bookmark, key, 0, closed=0)
                block.draw(canvas, MARGIN, top)
            canvas.showPage()

    def _header(self, canvas: Canvas, number: int) -> None:
        view, top = self._view, PAGE[1] - 48
        if number == 1 and self._front:
            left = MARGIN + draw_logo(canvas, view.logo, MARGIN, top - LOGO_DROP)
            self._words(canvas, view.municipality, MUNICIPALITY, left, top)
            return
        if number > self._front:
            wide = self._setter.width(view.stamp, STAMP) + 14
            canvas.setFillColorRGB(*EXERCISE)
            canvas.roundRect(MARGIN + WIDTH - wide, top - 12.5, wide, 15, 2.5, stroke=0, fill=1)
            self._words(canvas, view.stamp, STAMP, MARGIN + WIDTH - wide + 7, top)
            # A loose page of an exercise says nothing of the office.
            self._words(canvas, view.title, RUNNING, MARGIN, top)
            return
        self._words(canvas, " · ".join(filter(None, (view.municipality, view.title))), RUNNING, MARGIN, top)

    def _footer(self, canvas: Canvas, number: int, total: int) -> None:
        canvas.setStrokeColorRGB(*LINE)
        canvas.setLineWidth(0.6)
        canvas.line(MARGIN, FOOT, MARGIN + WIDTH, FOOT)
        self._words(canvas, self._view.mark, RUNNING, MARGIN, FOOT - 6)
        count = f"{number} van {total}"
        self._words(canvas, count, RUNNING, MARGIN + WIDTH - self._setter.width(count, RUNNING), FOOT - 6)

    def _words(self, canvas: Canvas, text: str, look: Look, x: float, top: float) -> None:
        lines = self._setter.lines(((Run(text),),), look, WIDTH)[:1]
        draw_lines(canvas, lines, x, top, look.leading, look.size)
