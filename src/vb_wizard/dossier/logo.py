"""The logo of the municipality in the head of a first page.

Neighbours: `pages` draws the rest of the head beside it. All lengths are in points.
"""

from __future__ import annotations

from io import BytesIO

from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

LOGO_DROP = 12.0
"""How far the foot of the logo lies under the top of the line beside it."""
_HIGH, _WIDE, _GAP = 34.0, 130.0, 10.0


def draw_logo(canvas: Canvas, png: bytes, x: float, foot: float) -> float:
    """Draw a logo and return the room that it takes beside it; nothing of both without a logo."""
    if not png:
        return 0.0
    image = ImageReader(BytesIO(png))
    wide, high = image.getSize()
    scale = min(_WIDE / wide, _HIGH / high)
    canvas.drawImage(image, x, foot, wide * scale, high * scale, mask="auto")
    return wide * scale + _GAP
