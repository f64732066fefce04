"""Letters: which of them belong to a case, and what their files are called.

Neighbours: `office` makes them; a `LetterWriter` writes the file.
"""

from __future__ import annotations

from vb_wizard.domain.book import Book
from vb_wizard.domain.case import Case, CaseState
from vb_wizard.domain.conditions import holds
from vb_wizard.domain.fiction import marked
from vb_wizard.domain.letter import Letter


def fitting_letters(book: Book, state: CaseState) -> tuple[Letter, ...]:
    """Return the letters whose condition holds in a case, by title."""
    facts = {name: fact.value for name, fact in state.facts.items()}
    fitting = (letter for letter in book.letters.values() if holds(letter.when, facts, book.free_facts))
    return tuple(sorted(fitting, key=lambda letter: letter.title))


def letter_name(case: Case, letter: Letter, suffix: str) -> str:
    """Return a sensible name for the file of a letter; that of an exercise says so."""
    return marked(f"{letter.id.replace('_', '-')}-{case.header.number}{suffix}", case.header)


def letter_note(letter: Letter, name: str) -> str:
    """Return what the journal says about a letter that was made, under this file name."""
    return f"Gemaakt: {letter.title} ({name})."
