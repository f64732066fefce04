"""The debrief on paper."""

from __future__ import annotations

from tests.dossier.pdftext import flat, metadata, page_texts
from tests.fakes.small_debrief import LESSON, played, talk
from tests.fakes.small_exercise import Training
from tests.fakes.small_office import NOW, WeekdaysOnly
from vb_wizard.application.training.printing import DebriefRequest
from vb_wizard.dossier.debriefs import DebriefPapers
from vb_wizard.resources import assets_folder


def test_one_debrief_and_two_side_by_side_are_marked_on_every_page() -> None:
    """Page one is in short with the lessons; every page says exercise; the file has its title; the same request gives the same bytes."""
    training = Training()
    one, two = (talk(training, played(training)) for _ in range(2))
    printer = DebriefPapers(assets_folder(), WeekdaysOnly())
    request = DebriefRequest((one,), NOW)
    name, pdf = printer.print(request)
    assert name == "OEFENING-nabespreking-een-proef-2026-11-23.pdf"
    pages = page_texts(pdf)
    assert all("OEFENING" in page for page in pages)
    first = " ".join(pages[0].split())
    for words in ("In het kort", LESSON, "secretaris", "vóór 1 december 2026", "noemt alleen rollen"):
        assert words in first
    said = flat(pdf)
    for words in (
        "Het protocol vraagt",
        "De groep deed",
        "Het gonst",
        "Kunt u dit aan de buitenwereld uitleggen?",
    ):
        assert words in said
    assert "Een proef" in " ".join(metadata(pdf).values())
    assert printer.print(request)[1] == pdf
    name, pdf = printer.print(DebriefRequest((one, two), NOW))
    assert name.startswith("OEFENING-naast-elkaar")
    assert all("OEFENING" in page for page in page_texts(pdf))
    assert "Groep A" in flat(pdf)
