"""Papers: a new PDF with its title and date, and its bytes when everything is drawn; the same drawing gives the same bytes.

Neighbours: every printer of this package begins and ends here.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from typing import Any

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from vb_wizard.dossier.fonts import Face
from vb_wizard.dossier.looks import CELL, PAGE
from vb_wizard.dossier.text import clean


@dataclass(frozen=True, slots=True)
class Imprint:
    """What a PDF says about itself. `made_at` is aware."""

    title: str
    author: str
    subject: str
    made_at: datetime
    language: str = "nl"
    keywords: str = ""


class Paper:
    """A PDF that is being drawn on `canvas`."""

    def __init__(self, imprint: Imprint, page: tuple[float, float] = PAGE) -> None:
        """Begin a PDF with pages of this size in points."""
        self._target = BytesIO()
        # A canvas starts each page in its first font: naming ours keeps Helvetica out of the file.
        first: dict[str, Any] = {"initialFontName": Face.REGULAR.value, "initialFontSize": CELL.size}
        self.canvas = Canvas(
            self._target, pagesize=page, pageCompression=1, invariant=1, lang=imprint.language, **first
        )
        self.canvas.setTitle(_one_line(imprint.title))
        self.canvas.setAuthor(_one_line(imprint.author))
        self.canvas.setSubject(imprint.subject)
        if imprint.keywords:
            self.canvas.setKeywords(imprint.keywords)
        self.canvas.setCreator("vb-wizard")
        self.canvas.setProducer("vb-wizard")
        self.canvas.setViewerPreference("DisplayDocTitle", "true")
        made = imprint.made_at
        self.canvas.setDateFormatter(lambda *_: f"D:{made:%Y%m%d%H%M%S}{_offset(made)}")

    def finish(self) -> bytes:
        """Return the PDF."""
        with _binary_streams():
            self.canvas.save()
        return self._target.getvalue()


@contextmanager
def _binary_streams() -> Iterator[None]:
    """Write compressed streams as they are; as text they are a quarter larger and slower to make."""
    before, rl_config.useA85 = rl_config.useA85, 0
    try:
        yield
    finally:
        rl_config.useA85 = before


def _offset(moment: datetime) -> str:
    zone = f"{moment:%z}"
    return f"{zone[:3]}'{zone[3:]}'"


def _one_line(text: str) -> str:
    return " ".join(clean(text).split())
