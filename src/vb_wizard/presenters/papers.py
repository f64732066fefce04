"""What can be made of an exercise or of plays, as items to choose from.

Neighbours: `application.training.papers` makes them; `dialogs.letters` lets choose.
"""

from __future__ import annotations

from vb_wizard.application.training.papers import PaperKind, ResultKind
from vb_wizard.presenters.views import LetterItem
from vb_wizard.presenters.words_papers import PAPERS

READ = "read"
"""The item with which a list that was changed is read in."""


def paper_items() -> tuple[LetterItem, ...]:
    """Return what can be made of one exercise, and last what can be read in."""
    made = (LetterItem(one, PAPERS.kinds[one], PAPERS.for_what[one]) for one in PaperKind)
    return (*made, LetterItem(READ, PAPERS.read, PAPERS.read_for))


def result_items() -> tuple[LetterItem, ...]:
    """Return how results can be written."""
    return tuple(LetterItem(one, PAPERS.result_kinds[one], PAPERS.results_for[one]) for one in ResultKind)
