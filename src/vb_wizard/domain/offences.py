"""Which articles may apply, from what is known. Which one does apply is not for this program to say.

Neighbours: `catalogue` holds the offences, a step of `flow` shows them; screens, dossier and letters ask `possible`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from vb_wizard.domain.book import Book
from vb_wizard.domain.catalogue import Complaint, Effect, Offence
from vb_wizard.domain.conditions import Value, holds


@dataclass(frozen=True, slots=True)
class PossibleOffence:
    """An offence that may apply to these facts, with the effects that hold and whether to file a complaint for it."""

    offence: Offence
    effects: tuple[Effect, ...]
    complaint: bool


def possible(book: Book, facts: Mapping[str, Value]) -> tuple[PossibleOffence, ...]:
    """Return the offences that may apply, in the order of the catalogue.

    Args:
        book: gives the offences and says which facts have no fixed answers.
        facts: the answers known so far, by fact id.
    """
    free = book.free_facts
    return tuple(
        PossibleOffence(
            one,
            tuple(effect for effect in one.effects if holds(effect.when, facts, free)),
            one.complaint is Complaint.YES
            or (one.complaint is Complaint.SOMETIMES and holds(one.complaint_when, facts, free)),
        )
        for one in book.catalogue.offences.values()
        if holds(one.when, facts, free)
    )
