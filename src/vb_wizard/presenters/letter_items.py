"""The letters that can be made for a case, to choose from.

Neighbours: `presenters.rails` puts them at their instrument, the menu shows them all; `presenters.letters` fills one in.
"""

from __future__ import annotations

from vb_wizard.application.letters import fitting_letters
from vb_wizard.domain.book import Book
from vb_wizard.domain.case import CaseState
from vb_wizard.presenters.views import LetterItem


def letter_items(book: Book, state: CaseState, instrument: str = "") -> tuple[LetterItem, ...]:
    """Return the letters that belong to a case, by title; with an instrument, those that fill it."""
    return tuple(
        LetterItem(letter.id, letter.title, letter.for_what)
        for letter in fitting_letters(book, state)
        if not instrument or letter.instrument == instrument
    )
