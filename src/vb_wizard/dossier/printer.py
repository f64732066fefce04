"""The printer: a request in, the bytes of a PDF out; the same request gives the same bytes.

Neighbours: fulfils `application.ports.DossierPrinter`; `presenters.dossier` writes the texts, `layout` and `pages` set them.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from vb_wizard.application.ports import DossierRequest, WorkingDays
from vb_wizard.dossier.fonts import Face, Fonts
from vb_wizard.dossier.layout import Layout
from vb_wizard.dossier.looks import CELL, PAGE
from vb_wizard.dossier.pages import PageDrawer, paginate
from vb_wizard.dossier.text import Setter, clean
from vb_wizard.presenters.dossier import DossierView, dossier_view


class ReportlabPrinter:
    """Prints dossiers with reportlab."""

    def __init__(self, assets: Path, calendar: WorkingDays) -> None:
        """Keep where the fonts are and who knows the working days; fonts are read with the first dossier."""
        self._assets = assets
        self._calendar = calendar
        self._fonts: Fonts | None = None

    def print(self, request: DossierRequest) -> bytes:
        """Return the PDF.

        Raises:
            KnownError: a font is missing.
        """
        return self.draw(dossier_view(request, self._calendar))

    def draw(self, view: DossierView) -> bytes:
        """Return the PDF of a view.

        Raises:
            KnownError: a font is missing.
        """
        if self._fonts is None:
            self._fonts = Fonts(self._assets / "fonts")
        setter = Setter(self._fonts)
        pages = paginate(Layout(view, setter).blocks())
        target = BytesIO()
        # A canvas starts each page in its first font: naming ours keeps Helvetica out of the file.
        first: dict[str, Any] = {"initialFontName": Face.REGULAR.value, "initialFontSize": CELL.size}
        canvas = Canvas(target, pagesize=PAGE, pageCompression=1, invariant=1, lang=view.language, **first)
        canvas.setTitle(_one_line(view.document_title))
        canvas.setAuthor(_one_line(view.author))
        canvas.setSubject(" · ".join(tag.text for tag in view.tags))
        canvas.setCreator("vb-wizard")
        canvas.setProducer("vb-wizard")
        canvas.setViewerPreference("DisplayDocTitle", "true")
        canvas.setDateFormatter(lambda *_: f"D:{view.made_at:%Y%m%d%H%M%S}{_offset(view.made_at)}")
        canvas.showOutline()
        PageDrawer(view, setter).draw(canvas, pages)
        with _binary_streams():
            canvas.save()
        return target.getvalue()


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
