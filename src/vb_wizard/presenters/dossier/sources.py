"""The chapter on sources: those that the walked route rests on, with place, basis and date.

Neighbours: `domain.citations`; only steps that were reached and tasks that applied count.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from vb_wizard.domain.book import Book
from vb_wizard.domain.case import CaseState
from vb_wizard.domain.citations import Basis, Citation, Source
from vb_wizard.domain.flow import StepKind
from vb_wizard.domain.offences import possible
from vb_wizard.presenters.dossier.view import Cell, Column, Prose, Row, Section, Table, cell, line, soft
from vb_wizard.presenters.dossier.words import Words
from vb_wizard.presenters.dutch import long_date
from vb_wizard.presenters.words_sources import SOURCES

_COLUMNS = (Column("Bron", 34), Column("Grondslag en plaats", 50), Column("Stand", 16))


def sources_section(state: CaseState, book: Book, words: Words, today: date) -> Section:
    """Return the sources of the route, by title, own judgement last; places in the order of the route."""
    places: dict[str, dict[Basis, dict[str, None]]] = {}
    for citation in _citations(state, book, words):
        places.setdefault(citation.doc, {}).setdefault(citation.basis, {})[citation.at] = None
    if not places:
        return Section("Bronnen", (Prose((line("De route rust nog op geen bron."),)),))
    known = book.catalogue.sources
    rows = []
    for doc in sorted(places, key=lambda doc: _order(known.get(doc), doc, places[doc])):
        cited = tuple(
            line(soft(f"{SOURCES.bases[basis]}: "), "; ".join(places[doc][basis]))
            for basis in Basis
            if basis in places[doc]
        )
        is_own = book.overlay is not None and doc in book.overlay.sources
        rows.append(
            Row((_source(known.get(doc), doc, is_own=is_own), Cell(cited), _as_of(known.get(doc), today)))
        )
    intro = (
        "Vermeld: de bron zegt dit. Afgeleid: volgt uit de bron, aangevuld met een andere. "
        "Eigen redactie: een eigen oordeel van de makers."
    )
    return Section("Bronnen", (Table(_COLUMNS, tuple(rows)),), intro)


def _order(source: Source | None, doc: str, cited: Mapping[Basis, object]) -> tuple[bool, str]:
    return set(cited) == {Basis.EDITORIAL}, (source.title if source else doc).casefold()


def _citations(state: CaseState, book: Book, words: Words) -> Iterator[Citation]:
    facts = book.catalogue.facts
    for track in state.tracks:
        if track.lapsed:
            continue
        for visit in track.visits:
            step = words.step(visit.flow, visit.step)
            if step is None:
                continue
            yield from step.sources
            if step.offences:
                yield from _of_offences(state, book)
            if step.kind is StepKind.ASK and step.subject in facts:
                yield from facts[step.subject].sources
    for task in state.tasks:
        known = words.task(task.place, task.task)
        yield from known.sources if known else ()
    for note in state.notes:
        if note in book.catalogue.notes:
            yield from book.catalogue.notes[note].sources


def _of_offences(state: CaseState, book: Book) -> Iterator[Citation]:
    for one in possible(book, state.values):
        yield from one.offence.sources
        for effect in one.effects:
            yield from effect.sources


def _source(source: Source | None, doc: str, *, is_own: bool) -> Cell:
    own = ("Document bij de eigen aanvulling",) if is_own else ()
    return cell(source.title, small=(source.publisher, *own)) if source else cell(doc)


def _as_of(source: Source | None, today: date) -> Cell:
    if source is None:
        return cell("onbekend")
    overdue = f"herzien had gemoeten voor {long_date(source.review_by)}" if source.review_by < today else ""
    return cell(long_date(source.as_of) if source.as_of else "ongedateerd", small=(overdue,))
