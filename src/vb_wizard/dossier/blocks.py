"""Blocks: things with a height that can be stacked, split over pages and drawn.

Neighbours: `grid` is the block for tables, `pages` stacks blocks on pages.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from reportlab.pdfgen.canvas import Canvas

from vb_wizard.dossier.looks import BRAND, CHIP, LINE, SURFACE, TAG, TONES, WHITE, Colour, Look
from vb_wizard.dossier.text import SetLine, Setter, draw_lines
from vb_wizard.presenters.dossier.view import Chip, ChipState, Line, Run, Tag, bold

_LEAST_LINES = 2


class Block:
    """Something of a fixed width and height. `keep_next` binds it to what follows, `bookmark` names it in the outline."""

    keep_next = False
    bookmark = ""
    level = 0

    def __init__(self, height: float) -> None:
        """Keep the height."""
        self.height = height

    @property
    def least(self) -> float:
        """The least height of which a first part can stand alone."""
        return self.height

    def split(self, room: float) -> tuple[Block, Block] | None:  # noqa: ARG002 - the plain block cannot be split
        """Return a part that fits in `room` and the rest, or None when it cannot be split there."""
        return None

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw with the upper left corner at (x, top)."""


class Gap(Block):
    """White space; it vanishes at the top of a page."""


class Text(Block):
    """Lines of text, already set."""

    def __init__(
        self,
        lines: Sequence[SetLine],
        look: Look,
        *,
        keep_next: bool = False,
        bookmark: str = "",
        level: int = 0,
    ) -> None:
        """Keep the lines; `bookmark` is the name in the outline."""
        super().__init__(len(lines) * look.leading)
        self._lines = tuple(lines)
        self._look = look
        self.keep_next = keep_next
        self.bookmark = bookmark
        self.level = level

    @property
    def least(self) -> float:
        """Two lines."""
        return min(len(self._lines), _LEAST_LINES) * self._look.leading

    def split(self, room: float) -> tuple[Block, Block] | None:
        """Split between lines, leaving two on both sides."""
        fit = min(int(room / self._look.leading + 1e-6), len(self._lines) - _LEAST_LINES)
        if fit < _LEAST_LINES:
            return None
        return Text(self._lines[:fit], self._look), Text(self._lines[fit:], self._look)

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw the lines."""
        draw_lines(canvas, self._lines, x, top, self._look.leading, self._look.size)


class TagBlock(Block):
    """A word on a rounded coloured ground; a long one takes two lines."""

    _PAD = 4.0
    _ROUND = 2.2

    def __init__(self, tag: Tag, setter: Setter, width: float) -> None:
        """Set the word."""
        ground, ink = TONES[tag.tone]
        look = Look(TAG.face, TAG.size, TAG.leading, ink)
        self._lines = setter.lines(((Run(tag.text),),), look, width - 2 * self._PAD)
        super().__init__(len(self._lines) * look.leading + 3)
        self._look, self._ground = look, ground
        self._width = max(sum(piece.width for piece in pieces) for pieces in self._lines) + 2 * self._PAD

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw ground and word."""
        canvas.setFillColorRGB(*self._ground)
        canvas.setStrokeColorRGB(*self._ground)
        # A thick line with round corners in the same colour rounds a plain rectangle: a tenth of the numbers of four curves.
        canvas.setLineJoin(1)
        canvas.setLineWidth(2 * self._ROUND)
        wide, high = self._width - 2 * self._ROUND, self.height - 2 * self._ROUND
        canvas.rect(x + self._ROUND, top - self.height + self._ROUND, wide, high, stroke=1, fill=1)
        canvas.setLineJoin(0)
        draw_lines(canvas, self._lines, x + self._PAD, top - 1.5, self._look.leading, self._look.size)


class Stack(Block):
    """Blocks under each other."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        """Keep the blocks."""
        super().__init__(sum(block.height for block in blocks))
        self._blocks = tuple(blocks)

    @property
    def least(self) -> float:
        """The least of the first block."""
        return self._blocks[0].least if self._blocks else 0.0

    def split(self, room: float) -> tuple[Block, Block] | None:
        """Split between blocks, or inside the block at the edge."""
        used = 0.0
        for number, block in enumerate(self._blocks):
            if used + block.height > room:
                parts = block.split(room - used)
                before, after = self._blocks[:number], self._blocks[number + 1 :]
                if parts is not None:
                    return Stack((*before, parts[0])), Stack((parts[1], *after))
                return (Stack(before), Stack(self._blocks[number:])) if before else None
            used += block.height
        return None

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw each block under the one before."""
        for block in self._blocks:
            block.draw(canvas, x, top)
            top -= block.height


class Together(Stack):
    """Blocks that start on a new page rather than be split; what is taller than a page is split all the same."""

    @property
    def least(self) -> float:
        """All of it."""
        return self.height


class Box(Block):
    """A soft ground with a coloured edge on the left around another block."""

    PAD_X = 14.0
    PAD_Y = 8.0

    def __init__(self, inner: Block, width: float, edge: Colour) -> None:
        """Put the edge around `inner`, which was set for `inner_width(width)`."""
        super().__init__(inner.height + 2 * self.PAD_Y)
        self._inner, self._width, self._edge = inner, width, edge

    @classmethod
    def inner_width(cls, width: float) -> float:
        """Return the width that is left for the block inside."""
        return width - 2 * cls.PAD_X - 2

    def split(self, room: float) -> tuple[Block, Block] | None:
        """Split the block inside; both parts keep ground and edge."""
        parts = self._inner.split(room - 2 * self.PAD_Y)
        return (
            (Box(parts[0], self._width, self._edge), Box(parts[1], self._width, self._edge))
            if parts
            else None
        )

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw ground, edge and what is inside."""
        canvas.setFillColorRGB(*SURFACE)
        canvas.rect(x, top - self.height, self._width, self.height, stroke=0, fill=1)
        canvas.setFillColorRGB(*self._edge)
        canvas.rect(x, top - self.height, 3, self.height, stroke=0, fill=1)
        self._inner.draw(canvas, x + self.PAD_X + 2, top - self.PAD_Y)


class Chips(Block):
    """The route as rounded chips with a line between them, on as many rows as it takes."""

    _PAD = 7.0
    _HIGH = 20.0
    _BETWEEN = 11.0
    _ROW = 27.0

    def __init__(self, chips: Sequence[Chip], setter: Setter, width: float) -> None:
        """Place the chips."""
        self._placed: list[tuple[float, float, float, Chip, tuple[SetLine, ...], Look]] = []
        x, row = 0.0, 0
        for chip in chips:
            look = Look(
                CHIP.face, CHIP.size, CHIP.leading, WHITE if chip.state is ChipState.PASSED else BRAND
            )
            lines = setter.lines((_label(chip),), look, width)[:1]
            wide = sum(piece.width for piece in lines[0]) + 2 * self._PAD
            if x and x + wide > width:
                x, row = 0.0, row + 1
            self._placed.append((x, row * self._ROW, wide, chip, lines, look))
            x += wide + self._BETWEEN
        super().__init__((row + 1) * self._ROW - (self._ROW - self._HIGH) if chips else 0.0)

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw the lines between the chips, then the chips."""
        canvas.setStrokeColorRGB(*BRAND)
        canvas.setLineWidth(1)
        for (left, down, wide, *_), (_, next_down, *_rest) in pairwise(self._placed):
            if down == next_down:
                y = top - down - self._HIGH / 2
                canvas.line(x + left + wide, y, x + left + wide + self._BETWEEN, y)
        for left, down, wide, chip, lines, look in self._placed:
            ground = {ChipState.PASSED: BRAND, ChipState.HERE: TONES_HERE, ChipState.BESIDE: WHITE}[
                chip.state
            ]
            canvas.setFillColorRGB(*ground)
            canvas.roundRect(x + left, top - down - self._HIGH, wide, self._HIGH, 4, stroke=1, fill=1)
            draw_lines(canvas, lines, x + left + self._PAD, top - down - 5, look.leading, look.size)


class Contents(Block):
    """The chapters with the page on which each starts; the pages are filled in when all is placed."""

    _ROOM = " 000"

    def __init__(self, chapters: Sequence[str], setter: Setter, look: Look, width: float) -> None:
        """Take the room that the line needs with every page number at its widest."""
        self._chapters, self._setter, self._look, self._width = tuple(chapters), setter, look, width
        self._lines = self._set(dict.fromkeys(chapters, self._ROOM))
        super().__init__(len(self._lines) * look.leading)

    def fill(self, pages: Mapping[str, int]) -> None:
        """Say on which page each chapter starts."""
        self._lines = self._set({chapter: f" {pages[chapter]}" for chapter in self._chapters})

    def _set(self, numbers: Mapping[str, str]) -> Sequence[SetLine]:
        runs = [
            run for chapter in self._chapters for run in (Run(chapter), bold(numbers[chapter]), Run("  ·  "))
        ]
        return self._setter.lines((tuple(runs[:-1]),), self._look, self._width)

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw the line."""
        draw_lines(canvas, self._lines, x, top, self._look.leading, self._look.size)


class Rule(Block):
    """A hairline over the whole width."""

    def __init__(self, width: float) -> None:
        """Keep the width."""
        super().__init__(1.0)
        self._width = width

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw the line."""
        canvas.setStrokeColorRGB(*LINE)
        canvas.setLineWidth(0.6)
        canvas.line(x, top - 0.5, x + self._width, top - 0.5)


TONES_HERE: Colour = (0.89, 0.941, 0.965)


def _label(chip: Chip) -> Line:
    return (Run(chip.label),)
