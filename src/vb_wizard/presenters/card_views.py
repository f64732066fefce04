"""The preview of cards as data: each card with its numbers, for whom it is proposed, and what stands there now.

Neighbours: `application.card_import` makes the proposals; `ui.dialogs.cards` shows them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from vb_wizard.application.card_import import Proposal
from vb_wizard.application.contact_checks import KnownContact
from vb_wizard.presenters.words_contacts import CARDS

MOST_WRONG = 12


@dataclass(frozen=True, slots=True)
class CardRow:
    """A card. `numbers` are number and words, the preferred one first; `contact` is for whom it is proposed, or empty."""

    name: str
    about: str
    numbers: tuple[tuple[str, str], ...]
    contact: str


@dataclass(frozen=True, slots=True)
class CardsView:
    """The preview. `contacts` are id and name of whom a card may be for, `now` what stands there, `wrong` what was not read."""

    rows: tuple[CardRow, ...]
    contacts: tuple[tuple[str, str], ...]
    now: Mapping[str, str]
    wrong: tuple[str, ...] = ()
    more: str = ""


@dataclass(frozen=True, slots=True)
class CardChoice:
    """What was chosen for the card in this row: the contact, and its number."""

    row: int
    contact: str
    number: str


def present_cards(
    found: Sequence[Proposal], known: Sequence[KnownContact], wrong: Sequence[str], left_out: int
) -> CardsView:
    """Return the preview.

    Args:
        found: the cards with their proposals.
        known: the local contacts as they are now, by name.
        wrong: sentences about what was not read.
        left_out: how many cards of the file are not in the preview.
    """
    return CardsView(
        tuple(_row(one) for one in found),
        tuple((one.contact.id, one.contact.name) for one in known),
        {one.contact.id: " · ".join(filter(None, (one.own.name, one.own.number))) for one in known},
        tuple(wrong[:MOST_WRONG]),
        "\n".join(_more(len(wrong) - MOST_WRONG, left_out)),
    )


def _more(wrong: int, left_out: int) -> list[str]:
    said = [CARDS.wrong_more(wrong)] if wrong > 0 else []
    return said + ([CARDS.left_out(left_out)] if left_out else [])


def _row(one: Proposal) -> CardRow:
    card = one.card
    name = card.name or CARDS.nameless.format(line=card.line)
    numbers = tuple(
        (number.number, f"{number.number} ({number.kind})" if number.kind else number.number)
        for number in card.numbers
    )
    return CardRow(name, " · ".join(card.about), numbers, one.contact)
