"""For whom a card is proposed, and keeping what was chosen."""

from __future__ import annotations

from tests.fakes.small_office import small_office
from vb_wizard.application.card_import import MOST_CARDS, Chosen, keep, proposals
from vb_wizard.application.cards import Card, CardNumber, cards_of
from vb_wizard.application.contact_book import ContactBook
from vb_wizard.application.contact_checks import known_contacts
from vb_wizard.application.ports import OfficeContact
from vb_wizard.domain.catalogue import Contact

GRIFFIER = Contact("griffier", "Griffier", "De raad", local=True)
OOV = Contact("oov", "Adviseur openbare orde en veiligheid (piket)", "Politie", local=True)
MAYOR = Contact("burgemeester", "Burgemeester", "Besluiten", local=True)
LOCO = Contact("loco", "Loco-burgemeester of vervanger", "Besluiten", local=True)
LOCAL = (GRIFFIER, OOV, MAYOR, LOCO)


def proposed(*cards: Card) -> list[str]:
    """Return for whom each card is proposed."""
    return [one.contact for one in proposals(cards, LOCAL)]


def test_a_card_is_proposed_for_the_name_that_stands_on_it() -> None:
    """In the name, the function or the organisation; the longest name wins, and nothing is guessed from nothing."""
    assert proposed(Card("Griffie", about=("Raadsgriffier",))) == ["griffier"]
    assert proposed(Card("Loco-burgemeester Voorbeeldstad")) == ["loco"]
    assert proposed(Card("Bakkerij")) == [""]


def test_no_contact_is_proposed_twice() -> None:
    """A card that was written for a contact goes before one that only looks like it."""
    assert proposed(Card("Griffier 1"), Card("Iemand", contact="griffier"), Card("Griffier 2")) == [
        "",
        "griffier",
        "",
    ]


def test_cards_of_national_contacts_are_left_out() -> None:
    """They stand in the catalogue; and one preview holds no more than can be chosen from."""
    assert proposed(Card("Alarmnummer", contact="politie_spoed"), Card("Burgemeester")) == ["burgemeester"]
    assert len(proposed(*[Card(f"Kaart {at}") for at in range(MOST_CARDS + 5)])) == MOST_CARDS


def test_what_is_chosen_is_kept_at_once_and_must_be_checked() -> None:
    """Name and number are kept in one change; a number that was checked already keeps its day."""
    office = small_office()
    book = ContactBook(office)
    book.check("loco", "", "06 1")
    keep(book, [Chosen(Card("Wethouder"), "loco", "06 1"), Chosen(Card("Bureau"), "politie", "")])
    own = office.settings.contacts()
    assert own["loco"] == OfficeContact("loco", "Wethouder", "06 1", "2026-11-23", "06 1")
    assert own["politie"] == OfficeContact("politie", "Bureau", "")
    assert book.undo() == ("loco", "politie")
    assert office.settings.contacts()["loco"].name == ""


def test_every_contact_with_a_number_becomes_a_card() -> None:
    """Own ones carry the municipality and the role, national ones their own name; without a number there is no card."""
    office = small_office()
    before = cards_of(known_contacts(office.book, office.settings, office.clock.now().date()), "Gemeente X")
    assert "loco" not in {card.contact for card in before}
    office.settings.save_contact(OfficeContact("loco", "Wethouder Zorg", "06 1"))
    cards = cards_of(known_contacts(office.book, office.settings, office.clock.now().date()), "Gemeente X")
    loco = next(card for card in cards if card.contact == "loco")
    assert (loco.name, loco.numbers, loco.about) == (
        "Wethouder Zorg",
        (CardNumber("06 1"),),
        ("Loco-burgemeester", "Gemeente X"),
    )
    police = next(card for card in cards if card.contact == "politie")
    assert (police.name, police.about) == ("Politie", ())
