"""The preparation on paper."""

from __future__ import annotations

from tests.dossier.pdftext import flat
from tests.fakes.scored_book import scored_book
from tests.fakes.small_office import NOW, small_office
from vb_wizard.application.preparation import preparation
from vb_wizard.application.prepared import PreparationRequest
from vb_wizard.dossier.preparation_sheet import PreparationSheets
from vb_wizard.resources import assets_folder


def test_every_item_is_on_paper_and_the_same_request_gives_the_same_bytes() -> None:
    """The score, what to do first and each item can be read from the PDF."""
    found = preparation(small_office(book=scored_book()))
    printer = PreparationSheets(assets_folder())
    name, pdf = printer.print(PreparationRequest(found, "Gemeente Voorbeeldstad", NOW))
    assert name == "zorg-2026-11-23.pdf"
    said = flat(pdf)
    for words in ("0 van 2 op orde", "Gemeente Voorbeeldstad", "Kaart ingevuld", "Plan een oefening."):
        assert words in said
    assert printer.print(PreparationRequest(found, "Gemeente Voorbeeldstad", NOW))[1] == pdf
