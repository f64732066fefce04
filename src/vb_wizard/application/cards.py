"""Cards (vCard): contacts that come from, or go to, another program; and for whom a card that was read may be.

Neighbours: `exchange.vcard` fulfils the port, `presenters.cards` shows the preview, `contact_book` keeps what is chosen.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from vb_wizard.application.contact_checks import KnownContact
from vb_wizard.domain.catalogue import Contact

_LEAST_WORD = 4
_ALTERNATIVES = re.compile(r"\s+of\s+|[,(/]")


@dataclass(frozen=True, slots=True)
class CardNumber:
    """A number on a card; `kind` is the Dutch word for what it is, or empty."""

    number: str
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """A card. `line` is where it starts in the file (0 for one that is to be written), `about` function and organisation.

    `contact` is the contact that a card of this wizard was written for, and `note` what it is for.
    """

    name: str
    numbers: tuple[CardNumber, ...] = ()
    about: tuple[str, ...] = ()
    line: int = 0
    contact: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class ReadCards:
    """What a file says. `wrong` are Dutch sentences about what could not be read, each with its line and what to do."""

    cards: tuple[Card, ...] = ()
    wrong: tuple[str, ...] = ()


class CardFormat(Protocol):
    """Reads and writes files with cards."""

    def read(self, content: bytes) -> ReadCards:
        """Return the cards of a file; never raises, whatever the bytes are."""
        ...

    def write(self, cards: Sequence[Card]) -> bytes:
        """Return a file with these cards."""
        ...


def cards_of(known: Iterable[KnownContact], organisation: str) -> tuple[Card, ...]:
    """Return a card for every contact with a number, in the order given.

    Args:
        known: the contacts.
        organisation: the name of the municipality, put on the cards of its own contacts; may be empty.
    """
    return tuple(_card(one, organisation) for one in known if one.number)


def _card(one: KnownContact, organisation: str) -> Card:
    contact, called = one.contact, one.name
    note = f"{contact.for_what} · Niet voor: {contact.not_for}" if contact.not_for else contact.for_what
    about = tuple(filter(None, (contact.name if called else "", organisation if contact.local else "")))
    return Card(called or contact.name, (CardNumber(one.number),), about, contact=contact.id, note=note)


def for_whom(card: Card, contacts: Iterable[Contact]) -> str:
    """Return the contact that a card is probably for, or empty: the one it was written for, or whose name stands on it.

    Args:
        card: the card that was read.
        contacts: who may get one.
    """
    said = " ".join((card.name, *card.about)).casefold()
    found = ("", 0)
    for contact in contacts:
        if contact.id == card.contact:
            return contact.id
        weight = max((len(name) for name in _names(contact) if name in said), default=0)
        if weight > found[1]:
            found = (contact.id, weight)
    return found[0]


def _names(contact: Contact) -> list[str]:
    """Return the names under which a contact goes, without what stands between brackets and without very short words."""
    whole = [contact.own_name, *_ALTERNATIVES.split(contact.name)]
    names = [name.strip(" )").casefold() for name in whole]
    return [name for name in names if len(name) >= _LEAST_WORD]
