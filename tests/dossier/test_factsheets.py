"""Factsheets on paper: one page of legible type, or a refusal."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pypdfium2
import pypdfium2.raw
import pytest

from tests.dossier.pdftext import flat, font_names, metadata
from tests.dossier.sample import ASSETS
from tests.fakes.wall_book import wall_book
from vb_wizard.application.ports import FactsheetRequest
from vb_wizard.domain.book import Book
from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.moments import AMSTERDAM
from vb_wizard.dossier.factsheets import FactsheetPrinter
from vb_wizard.presenters.factsheet import FactsheetView, factsheet_view

MADE = datetime(2026, 11, 23, 12, tzinfo=AMSTERDAM)


@pytest.fixture(scope="module")
def factsheets() -> FactsheetPrinter:
    """A printer that reads the fonts once."""
    return FactsheetPrinter(ASSETS)


def request(book: Book | None = None, office: str = "burgemeester") -> FactsheetRequest:
    """A request for the page of an office."""
    return FactsheetRequest(book or wall_book(), office, "Gemeente Ergens", MADE, "1.0", {})


def sizes(pdf: bytes) -> set[float]:
    """The sizes of all type on the pages."""
    document = pypdfium2.PdfDocument(pdf)
    found = set()
    for page in document:
        words = page.get_textpage()
        for at in range(words.count_chars()):
            if chr(pypdfium2.raw.FPDFText_GetUnicode(words, at)).strip():
                found.add(round(float(pypdfium2.raw.FPDFText_GetFontSize(words, at)), 2))
    return found


def longer(view: FactsheetView, more: int) -> FactsheetView:
    """The view with this many more tasks in its last block."""
    *others, last = view.blocks
    explained = next(task for block in view.blocks for task in block.tasks if task.help)
    return replace(view, blocks=(*others, replace(last, tasks=(*last.tasks, *[explained] * more))))


def test_a_factsheet_is_one_page_of_legible_type(factsheets: FactsheetPrinter) -> None:
    """One A4, in the bundled fonts, with nothing smaller than 8.5 points."""
    name, pdf = factsheets.print(request())
    assert name == "factsheet-burgemeester.pdf"
    pages = list(pypdfium2.PdfDocument(pdf))
    assert [page.get_size() for page in pages] == [pytest.approx((595.28, 841.89), abs=0.1)]
    assert min(sizes(pdf)) >= 8.5
    assert all("Atkinson" in font for font in font_names(pdf))
    assert metadata(pdf)["Title"] == "Factsheet bij agressie en dreiging: Burgemeester"


def test_everything_in_the_view_is_on_the_page(factsheets: FactsheetPrinter) -> None:
    """Every task with its contact and number, every note, every sentence of the law and every source is printed."""
    view = factsheet_view(request(office="wethouder"))
    text = "".join(flat(factsheets.draw(view)).split())
    said = [view.title, view.above, view.mark, *view.sources]
    for block in view.blocks:
        for task in block.tasks:
            said += [task.say, task.who, task.means, task.term, task.marks]
            said += [task.contact.name, task.contact.number or task.contact.otherwise] if task.contact else []
    said += [part for one in (*view.notes, *view.laws) for part in (one.lead, one.say)]
    assert [one for one in said if "".join(one.split()) not in text] == []


def test_explanations_go_before_the_type_gets_smaller(factsheets: FactsheetPrinter) -> None:
    """A page with room explains its tasks; a fuller page leaves that out, and a full one is set tighter but stays legible."""
    view = factsheet_view(request())
    assert "Hij kent het dossier" in flat(factsheets.draw(view))
    seen = []
    for more in range(30):
        try:
            pdf = factsheets.draw(longer(view, more))
        except KnownError:
            break
        assert len(pypdfium2.PdfDocument(pdf)) == 1
        assert min(sizes(pdf)) >= 8.5
        seen.append(("Hij kent het dossier" in flat(pdf), 10.5 in sizes(pdf)))
    assert seen == sorted(seen, reverse=True)
    assert set(seen) == {(True, True), (False, True), (False, False)}


def test_what_does_not_fit_is_refused(factsheets: FactsheetPrinter) -> None:
    """There is never a second page: the sentence says what to shorten."""
    with pytest.raises(KnownError, match="past niet op één bladzijde") as caught:
        factsheets.draw(longer(factsheet_view(request()), 40))
    assert "core" in caught.value.to_do


def test_the_same_request_gives_the_same_bytes(factsheets: FactsheetPrinter) -> None:
    """Two prints are equal, also by a printer that read the fonts anew; without fonts it says what is missing."""
    assert factsheets.print(request()) == FactsheetPrinter(ASSETS).print(request())
    with pytest.raises(KnownError, match="lettertype"):
        FactsheetPrinter(Path("nergens")).print(request())
