"""Inject cards on paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pypdfium2
import pytest

from tests.exchange.test_msel import GROUND
from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.moments import AMSTERDAM
from vb_wizard.dossier.inject_cards import CardPrinter
from vb_wizard.presenters.sheets.inject_cards import CardSet, card_set, trainer_sheet
from vb_wizard.resources import assets_folder

MADE_AT = datetime(2026, 11, 23, 12, tzinfo=AMSTERDAM)


def pages(cards: CardSet) -> list[str]:
    """The text of each page."""
    document = pypdfium2.PdfDocument(CardPrinter(assets_folder()).print(cards, MADE_AT))
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def test_four_cards_go_on_a_page_and_each_says_oefening() -> None:
    """Six injects make two pages, then come the questions and the cards to vote with."""
    found = pages(card_set(GROUND))
    assert len(found) == 4
    assert [found[0].count("Inject "), found[1].count("Inject ")] == [4, 2]
    assert found[0].count("OEFENING") == 4
    assert "Wie belt u?" in found[2]
    assert "De politie" in found[2]
    assert found[3].count("Stem") == 2
    assert "08:55" in found[0]


def test_the_group_sees_nothing_of_the_trainer() -> None:
    """Notes, answers, cues, goals and what is expected stand on no page for the group, and on the sheet of the trainer."""
    group = "\n".join(pages(card_set(GROUND)))
    sheet = trainer_sheet(GROUND, date(2026, 11, 23))
    trainer = "\n".join(cell for row in sheet.rows for cell in row.cells)
    for secret in ("LET OP", "Omdat er niet is gebeld", "ANTWOORD politie", "Bel de politie", "is bereikt"):
        assert secret not in group
        assert secret in trainer
    assert "DOEL" not in group
    assert "OEFENING" in sheet.subtitle


def test_a_long_text_takes_half_a_page_and_a_longer_one_is_refused() -> None:
    """Nothing is ever cut off: a long card takes more room, and what cannot fit is told."""
    cards = card_set(GROUND)
    long = replace(cards.cards[0], text="woorden van een inject " * 30)
    found = pages(replace(cards, cards=(long, *cards.cards[1:])))
    assert found[2].count("Inject ") == 1
    assert found[2].replace("\r\n", " ").count("inject") >= 30
    with pytest.raises(KnownError, match="past niet"):
        pages(replace(cards, cards=(replace(long, text="woord " * 2000),)))
