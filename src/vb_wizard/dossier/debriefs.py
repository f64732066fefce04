"""Debriefs on paper, in the style of the dossier, marked as an exercise on every page.

Neighbours: `presenters.dossier.debrief` says what stands there, `printer` draws it; fulfils `application.training.printing.DebriefPrinter`.
"""

from __future__ import annotations

import re
from pathlib import Path

from vb_wizard.application.ports import WorkingDays
from vb_wizard.application.training.printing import DebriefRequest
from vb_wizard.domain.fiction import MARK
from vb_wizard.dossier.printer import ReportlabPrinter
from vb_wizard.presenters.dossier.debrief import debrief_paper
from vb_wizard.presenters.dutch import local


class DebriefPapers:
    """Prints debriefs with reportlab."""

    def __init__(self, assets: Path, calendar: WorkingDays) -> None:
        """Keep where the fonts are; they are read with the first paper."""
        self._printer = ReportlabPrinter(assets, calendar)

    def print(self, request: DebriefRequest) -> tuple[str, bytes]:
        """Return a sensible file name and the PDF; the same request gives the same bytes.

        Raises:
            KnownError: a font is missing.
        """
        view = debrief_paper(request)
        words = re.sub(r"[^\w]+", "-", view.document_title.lower()).strip("-")[:70].rstrip("-")
        played = local(request.debriefs[-1].record.journal[0].at)
        return f"{MARK}-{words}-{played:%Y-%m-%d}.pdf", self._printer.draw(view)
