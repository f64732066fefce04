"""Pages: stacks blocks until a page is full, and draws what stands on every page.

Neighbours: `layout` gives the blocks. Placing comes first and drawing second, so that every page knows how many there are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from reportlab.pdfgen.canvas import Canvas

from vb_wizard.domain.work import reached
from vb_wizard.dossier.blocks import Block, Gap
from vb_wizard.dossier.logo import LOGO_DROP, draw_logo
from vb_wizard.dossier.looks import (
    BOTTOM,
    DANGER,
    EXERCISE,
    FIRST_TOP,
    FOOT,
    LINE,
    MARGIN,
    MUNICIPALITY,
    PAGE,
    RUNNING,
    STAMP,
    TOP,
    WIDTH,
    Look,
)  # fmt: skip
from vb_wizard.dossier.text import Setter, draw_lines
from vb_wizard.presenters.dossier.view import DossierView, Run, Tag, Tone


class PageBreak(Block):
    """What follows starts on a new page."""

    def __init__(self) -> None:
        """Takes no room."""
        super().__init__(0.0)


@dataclass(slots=True)
class Page:
    """Blocks with the height at which each starts."""

    placed: list[tuple[float, Block]] = field(default_factory=list)


def paginate(
    blocks: Sequence[Block], first_top: float = FIRST_TOP, top: float = TOP, bottom: float = BOTTOM
) -> list[Page]:
    """Place blocks on pages: none overlaps, none is lost, and none stays behind without what it heads."""
    pages = [Page()]
    queue = list(reversed(blocks))
    y = first_top
    while queue:
        block = queue.pop()
        fresh = not pages[-1].placed
        if isinstance(block, PageBreak) or (not fresh and y - _needed(block, queue) < bottom):
            if not fresh:
                pages.append(Page())
                y = top
            if not isinstance(block, PageBreak):
                queue.append(block)
            continue
        if isinstance(block, Gap) and fresh:
            continue
        if block.height > y - bottom and (parts := block.split(y - bottom)) is not None:
            queue.append(parts[1])
            block = parts[0]
        pages[-1].placed.append((y, block))
        y -= block.height
    return pages


def _needed(block: Block, queue: Sequence[Block]) -> float:
    """Return the room without which a block had better start on the next page."""
    if isinstance(block, Gap):
        return 0.0
    if not block.keep_next:
        return block.least
    needed = block.height
    for following in reversed(queue):
        if isinstance(following, PageBreak):
            break
        if following.keep_next or isinstance(following, Gap):
            needed += following.height
            continue
        return needed + following.least
    return needed


class PageDrawer:
    """Draws pages with their header, footer and bookmarks."""

    def __init__(self, view: DossierView, setter: Setter) -> None:
        """Keep the view for header and footer."""
        self._view = view
        self._setter = setter

    def draw(self, canvas: Canvas, pages: Sequence[Page]) -> None:
        """Draw all pages, and empty each that was drawn: all blocks in one go would keep every other thread waiting."""
        number_of_bookmarks = 0
        for number, page in enumerate(pages, 1):
            reached(number - 1, len(pages))
            self._header(canvas, first=number == 1)
            self._footer(canvas, number, len(pages))
            for top, block in page.placed:
                if block.bookmark:
                    number_of_bookmarks += 1
                    key = f"b{number_of_bookmarks}"
                    canvas.bookmarkPage(key, fit="XYZ", left=0, top=top + 12, zoom=0)
                    canvas.addOutlineEntry(block.bookmark, key, block.level, closed=0)
                block.draw(canvas, MARGIN, top)
            canvas.showPage()
            page.placed.clear()

    def _header(self, canvas: Canvas, *, first: bool) -> None:
        top = PAGE[1] - 48
        left = self._stamps(canvas, self._view.tags, MARGIN + WIDTH, top)
        look, text = (MUNICIPALITY, self._view.cover.municipality) if first else (RUNNING, self._view.header)
        start = MARGIN + (draw_logo(canvas, self._view.cover.logo, MARGIN, top - LOGO_DROP) if first else 0)
        self._one_line(canvas, text, look, start, top, left - start - 12)
        if not first:
            canvas.setStrokeColorRGB(*LINE)
            canvas.setLineWidth(0.6)
            canvas.line(MARGIN, top - 22, MARGIN + WIDTH, top - 22)

    def _stamps(self, canvas: Canvas, tags: Sequence[Tag], right: float, top: float) -> float:
        for tag in reversed(tags):
            wide = self._setter.width(tag.text, STAMP) + 14
            right -= wide
            canvas.setFillColorRGB(*(EXERCISE if tag.tone is Tone.EXERCISE else DANGER))
            canvas.roundRect(right, top - 12.5, wide, 15, 2.5, stroke=0, fill=1)
            self._one_line(canvas, tag.text, STAMP, right + 7, top, wide)
            right -= 6
        return right

    def _footer(self, canvas: Canvas, number: int, total: int) -> None:
        canvas.setStrokeColorRGB(*LINE)
        canvas.setLineWidth(0.6)
        canvas.line(MARGIN, FOOT, MARGIN + WIDTH, FOOT)
        top, count = FOOT - 6, f"{number} van {total}"
        middle = self._view.footer_middle
        self._one_line(canvas, self._view.footer_left, RUNNING, MARGIN, top, WIDTH / 3)
        self._one_line(
            canvas,
            middle,
            RUNNING,
            MARGIN + (WIDTH - self._setter.width(middle, RUNNING)) / 2,
            top,
            WIDTH / 2,
        )
        self._one_line(
            canvas, count, RUNNING, MARGIN + WIDTH - self._setter.width(count, RUNNING), top, WIDTH / 4
        )

    def _one_line(self, canvas: Canvas, text: str, look: Look, x: float, top: float, width: float) -> None:
        lines = self._setter.lines(((Run(text),),), look, width)
        if len(lines) > 1:
            head = "".join(piece.text for piece in lines[0])
            lines = self._setter.lines(((Run(head[:-1].rstrip() + "…"),),), look, width)
        draw_lines(canvas, lines[:1], x, top, look.leading, look.size)
