"""The articles that may apply, in words: for the case screen, the dossier and letters.

Neighbours: `domain.offences` says which are possible; `presenters.case` and `presenters.dossier` show them.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from vb_wizard.domain.book import Book
from vb_wizard.domain.catalogue import Complaint
from vb_wizard.domain.citations import Basis
from vb_wizard.domain.conditions import Value
from vb_wizard.domain.offences import PossibleOffence, possible
from vb_wizard.presenters import dutch
from vb_wizard.presenters.views import OffenceView, Tone
from vb_wizard.presenters.words_sources import OFFENCES, SOURCES


def offence_views(book: Book, facts: Mapping[str, Value]) -> tuple[OffenceView, ...]:
    """Return the articles that may apply to these facts, those for which to file a complaint first."""
    found = sorted(possible(book, facts), key=lambda one: not one.complaint)
    return tuple(_view(book, one) for one in found)


def _view(book: Book, one: PossibleOffence) -> OffenceView:
    offence = one.offence
    complaint = OFFENCES.not_needed
    if one.complaint:
        complaint = OFFENCES.needed if offence.complaint is Complaint.YES else OFFENCES.perhaps
    return OffenceView(
        id=offence.id,
        name=offence.name,
        article=offence.article,
        what=offence.what,
        maximum=f"{offence.maximum.rstrip('.')}.",
        complaint=complaint,
        tone=Tone.WARN if one.complaint else Tone.PLAIN,
        effects=tuple(effect.say for effect in one.effects),
        source=_source(book, one),
    )


def _source(book: Book, one: PossibleOffence) -> str:
    """Return the date of the law and the places in it; the oldest date when there are several."""
    cited = dict.fromkeys(
        (*one.offence.sources, *(citation for effect in one.effects for citation in effect.sources))
    )
    places: dict[str, list[str]] = {}
    days: list[date] = []
    for citation in cited:
        source = book.catalogue.sources[citation.doc]
        known = places.setdefault(source.title, [])
        place = citation.at
        if citation.basis is not Basis.STATED:
            place = f"{place} ({SOURCES.bases[citation.basis]})"
        if place not in known:
            known.append(place)
        if source.as_of is not None:
            days.append(source.as_of)
    said = "; ".join(f"{title}, {', '.join(at)}" for title, at in places.items())
    return SOURCES.law_dated.format(day=dutch.long_date(min(days)), places=said) if days else said
