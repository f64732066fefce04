"""The logo of the municipality above a letter.

Neighbours: `odt` puts it in the file.
"""

from __future__ import annotations

import struct

from odfdo import Document, Element, Frame, Paragraph

_PART = "Pictures/logo.png"
_KIND = "image/png"
_SIZE_AT = 16
"""Where the width and the height of a PNG stand in it."""
_HIGH_CM, _WIDE_CM = 1.6, 7.0


def logo_paragraph(document: Document, png: bytes, name: str) -> Paragraph:
    """Put a logo in the package and return the paragraph that shows it; `name` is for who cannot see it."""
    document.set_part(_PART, png)
    document.manifest.add_full_path(_PART, _KIND)
    wide, high = struct.unpack_from(">II", png, _SIZE_AT)
    scale = min(_WIDE_CM / wide, _HIGH_CM / high)
    frame = Frame.image_frame(
        _PART, name="Logo", anchor_type="as-char", size=(f"{wide * scale:.2f}cm", f"{high * scale:.2f}cm")
    )
    if name:
        title = Element.from_tag("svg:title")
        title.text = name
        frame.append(title)
    shown = Paragraph(style="Logo")
    shown.append(frame)
    return shown
