"""Blocks of a page for the wall: marks to write on, and frames and edges that are seen from across a room.

Neighbours: `factsheets` sets a page with them, `blocks` are what every other paper is made of.
"""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.pdfgen.canvas import Canvas

from vb_wizard.dossier.blocks import Block
from vb_wizard.dossier.looks import CONTROL, DANGER, INK, Colour, Look


class Beside(Block):
    """Blocks beside each other, each at its own distance from the left."""

    def __init__(self, parts: Sequence[tuple[float, Block]]) -> None:
        """Put each block at its distance from the left."""
        super().__init__(max(block.height for _, block in parts))
        self._parts = tuple(parts)

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw all from the same height."""
        for left, block in self._parts:
            block.draw(canvas, x + left, top)


class Edged(Block):
    """A block with a thick coloured edge on its left, as high as the block."""

    _THICK = 5.0

    def __init__(self, inner: Block, edge: Colour) -> None:
        """Put the edge beside `inner`."""
        super().__init__(inner.height)
        self._inner, self._edge = inner, edge

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw the edge, then the block."""
        canvas.setFillColorRGB(*self._edge)
        canvas.rect(x, top - self.height, self._THICK, self.height, stroke=0, fill=1)
        self._inner.draw(canvas, x, top)


class Square(Block):
    """An empty square to tick."""

    _SIDE = 9.5

    def __init__(self) -> None:
        """Take room for one line."""
        super().__init__(self._SIDE + 2)

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw the square."""
        canvas.setStrokeColorRGB(*INK)
        canvas.setLineWidth(0.9)
        canvas.rect(x, top - self._SIDE - 1.5, self._SIDE, self._SIDE, stroke=1, fill=0)


class Dots(Block):
    """A dotted line to write a number on."""

    def __init__(self, width: float, look: Look) -> None:
        """Take one line of a look, this wide."""
        super().__init__(look.leading)
        self._width = width

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw the line where the type would stand."""
        canvas.setStrokeColorRGB(*CONTROL)
        canvas.setLineWidth(0.8)
        canvas.setDash(0.8, 2.2)
        y = top - self.height + 2.5
        canvas.line(x, y, x + self._width, y)
        canvas.setDash()


class Headed(Block):
    """A heading over a hairline, with blocks under it."""

    def __init__(self, heading: Block, inner: Block, width: float) -> None:
        """Put `heading` over `inner`."""
        super().__init__(heading.height + 4 + inner.height)
        self._heading, self._inner, self._width = heading, inner, width

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw heading, line and what is under it."""
        self._heading.draw(canvas, x, top)
        canvas.setStrokeColorRGB(*INK)
        canvas.setLineWidth(0.9)
        y = top - self._heading.height
        canvas.line(x, y, x + self._width, y)
        self._inner.draw(canvas, x, y - 4)


class Framed(Block):
    """A block in a thick red frame."""

    _PAD = 7.0

    def __init__(self, inner: Block, width: float) -> None:
        """Put the frame around `inner`."""
        super().__init__(inner.height + 2 * self._PAD)
        self._inner, self._width = inner, width

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw the frame, then the block."""
        canvas.setStrokeColorRGB(*DANGER)
        canvas.setLineWidth(2.2)
        canvas.roundRect(x, top - self.height, self._width, self.height, 6, stroke=1, fill=0)
        self._inner.draw(canvas, x + 1.5 * self._PAD, top - self._PAD)
