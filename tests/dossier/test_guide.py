"""The trainer's guide on paper."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.dossier.pdftext import flat, page_texts
from tests.fakes.small_office import NOW
from vb_wizard.application.guide import GuideRequest
from vb_wizard.application.training.guiding import guided
from vb_wizard.dossier.guide import GuidePrinter
from vb_wizard.flowfiles.library import FlowFolder
from vb_wizard.presenters.guide import guide_view
from vb_wizard.resources import assets_folder, flows_folder

CHOSEN = ("boze_brief_is_kritiek", "dreigmail_burgemeester")


@pytest.fixture(scope="module")
def request_of_two(compiled_forms: Path) -> GuideRequest:
    """Return a request with a teaser and a talk of the national library."""
    library = FlowFolder(flows_folder(), date(2026, 11, 23), compiled_forms)
    book = library.book()
    scenarios = [one for one in library.scenarios() if one.id in CHOSEN]
    return GuideRequest(book, guided(scenarios, book), "Gemeente Voorbeeldstad", NOW, "1.0")


def test_the_guide_has_its_chapters_and_everything_of_an_exercise(request_of_two: GuideRequest) -> None:
    """Set-up, script, stop word, aftercare and choice are there, and of each exercise what the file says."""
    _, pdf = GuidePrinter(assets_folder()).print(request_of_two)
    said = flat(pdf)
    for words in (
        "Het klaarzetten",
        "Zonder laptop",
        "Stop, echt",
        "Bevriezen",
        "Na een week",
        "Een oefening kiezen",
    ):
        assert words.casefold() in said.casefold(), words
    for one in request_of_two.exercises:
        assert one.scenario.title in said
        for inject in one.exercise.injects:
            assert inject.title in said
    assert "Bel uw vaste contactpersoon bij de politie" in said


def test_the_contents_name_the_right_pages_and_exercises_are_marked(request_of_two: GuideRequest) -> None:
    """Each chapter stands on the page that the contents name; OEFENING stands on the pages of exercises and on no other."""
    view = guide_view(request_of_two)
    pages = [" ".join(text.split()) for text in page_texts(GuidePrinter(assets_folder()).draw(view))]
    first = min(number for number, text in enumerate(pages) if view.exercises[0].intro in text)
    assert all(view.stamp in text for text in pages[first:])
    # The chapters speak of the word once, where they tell what it is for.
    assert sum(view.stamp in text for text in pages[:first]) == 2
    for one in (*view.chapters, *view.exercises):
        number = next(at for at, text in enumerate(pages[1:], 2) if f"{one.title} {one.intro}" in text)
        assert f"{one.title} {number}" in pages[0]


def test_a_short_exercise_is_one_sheet_and_the_same_request_gives_the_same_bytes(
    request_of_two: GuideRequest,
) -> None:
    """A teaser is one sheet, printed on both sides, beside the cards; printing twice gives the same file."""
    printer = GuidePrinter(assets_folder())
    name, pdf = printer.print(request_of_two)
    assert name == "handleiding-trainer-2026-11-23.pdf"
    assert printer.print(request_of_two)[1] == pdf
    pages = page_texts(pdf)
    teaser, talk = (
        next(at for at, text in enumerate(pages) if f"{name} · " in text and " spelen" in text)
        for name in ("Teaser", "Gesprek")
    )
    assert talk - teaser <= 2
