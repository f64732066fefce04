"""The dossier of a case of 100 entries, against a bare reportlab document with the same words on as many pages."""

from __future__ import annotations

import statistics
from datetime import timedelta
from io import BytesIO
from xml.sax.saxutils import escape

import pypdfium2
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate

from material import ROOT, START, book, busy_journal, compiled
from report import Figure, in_turns, ratio, timed
from vb_wizard.application.ports import DossierRequest
from vb_wizard.calendars import DutchCalendar
from vb_wizard.domain.case import Case, CaseHeader
from vb_wizard.dossier.printer import ReportlabPrinter
from vb_wizard.engine.replay import replay

ENTRIES, ROUNDS, AIM = 100, 9, 1.5


def measure() -> list[Figure]:
    """Print the same case again and again, in turns with the bare document."""
    journal = tuple(busy_journal(ENTRIES))
    header = CaseHeader(
        "meting", "2026-001", "Zaak voor de meting", journal[0].event.flow, START, book().sha256
    )  # type: ignore[union-attr]  # the first entry opens the case
    request = DossierRequest(
        Case(header, journal, replay(compiled(), journal)),
        book(),
        "Voorbeeldstad",
        "bestuurssecretaris",
        START + timedelta(days=1),
        "0",
        {},
    )

    def ours() -> bytes:
        return ReportlabPrinter(ROOT / "assets", DutchCalendar()).print(request)

    made = ours()
    pages = _words(made)
    assert len(_words(_bare(pages))) == len(pages)
    found = in_turns({"bare": lambda: timed(lambda: _bare(pages)), "dossier": lambda: timed(ours)}, ROUNDS)
    own = ratio(found["dossier"], found["bare"])
    return [
        Figure(f"bare reportlab, {len(pages)} pages", statistics.median(found["bare"]) * 1e3, "ms"),
        Figure(
            f"dossier of {ENTRIES} entries, {len(made) / 1000:.0f} kB",
            statistics.median(found["dossier"]) * 1e3,
            "ms",
            "bare",
            own,
            "<= 1.5x",
            own <= AIM,
        ),
    ]


def _words(pdf: bytes) -> list[list[str]]:
    """The lines of text on each page."""
    document = pypdfium2.PdfDocument(pdf)
    return [page.get_textpage().get_text_bounded().splitlines() for page in document]


def _bare(pages: list[list[str]]) -> bytes:
    """The same lines with the same embedded font as plain paragraphs, small enough to stay on their page."""
    pdfmetrics.registerFont(
        TTFont("Bare", ROOT / "assets" / "fonts" / "AtkinsonHyperlegibleNext-Regular.ttf")
    )
    style = ParagraphStyle("bare", fontName="Bare", fontSize=6, leading=6.5)
    story: list[object] = []
    for lines in pages:
        story += [Paragraph(escape(text), style) for text in lines if text.strip()]
        story.append(PageBreak())
    target = BytesIO()
    SimpleDocTemplate(target, pagesize=A4, topMargin=20, bottomMargin=20).build(story)
    return target.getvalue()
