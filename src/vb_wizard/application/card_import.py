"""The import of cards: what a file offers, for whom each card is proposed, and keeping what was chosen, all at once.

Neighbours: `cards` has the cards, `contact_book` keeps; `controllers.cards_controller` shows the preview in between.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from vb_wizard.application.cards import Card, for_whom
from vb_wizard.application.contact_book import ContactBook
from vb_wizard.domain.catalogue import Contact

MOST_CARDS = 150
"""How many cards one preview holds; nobody chooses among more."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A card with the contact that it is probably for; empty when nothing points to one."""

    card: Card
    contact: str


@dataclass(frozen=True, slots=True)
class Chosen:
    """What was chosen: a card goes to a contact, with one of its numbers (empty when it has none)."""

    card: Card
    contact: str
    number: str


def proposals(cards: Iterable[Card], contacts: Sequence[Contact]) -> tuple[Proposal, ...]:
    """Return a proposal for each card that can be taken, in the order of the file; no contact is proposed twice.

    Cards that this wizard wrote for a national contact are left out: that number stands in the catalogue.

    Args:
        cards: what was read.
        contacts: the local contacts, which the office fills in.
    """
    local = {one.id for one in contacts}
    usable = [card for card in cards if not card.contact or card.contact in local]
    # A card that was written for a contact goes before one that only looks like it.
    found = {id(card): for_whom(card, contacts) for card in usable}
    taken: set[str] = set()
    for card in sorted(usable, key=lambda one: one.contact == ""):
        contact = found[id(card)]
        if contact in taken:
            found[id(card)] = ""
        taken.add(contact)
    return tuple(Proposal(card, found[id(card)]) for card in usable[:MOST_CARDS])


def keep(book: ContactBook, chosen: Sequence[Chosen]) -> None:
    """Keep what was chosen, all or none, so that one undo takes it back. A new number still has to be checked.

    Raises:
        KnownError: it cannot be written; nothing changed.
    """
    book.keep([book.filled(one.contact, one.card.name, one.number) for one in chosen])
