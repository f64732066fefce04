"""The printer: a request in, the bytes of a PDF out; the same request gives the same bytes.

Neighbours: fulfils `application.ports.DossierPrinter`; `presenters.dossier` writes the texts, `layout` and `pages` set them.
"""

from __future__ import annotations

from pathlib import Path

from vb_wizard.application.ports import DossierRequest, WorkingDays
from vb_wizard.dossier.fonts import Fonts
from vb_wizard.dossier.layout import Layout
from vb_wizard.dossier.pages import PageDrawer, paginate
from vb_wizard.dossier.papers import Imprint, Paper
from vb_wizard.dossier.text import Setter
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
        layout = Layout(view, setter)
        pages = paginate(layout.blocks())
        layout.number(pages)
        subject = " · ".join(tag.text for tag in view.tags)
        paper = Paper(
            Imprint(view.document_title, view.author, subject, view.made_at, view.language, view.keywords)
        )
        paper.canvas.showOutline()
        PageDrawer(view, setter).draw(paper.canvas, pages)
        setter.let_go()
        return paper.finish()
