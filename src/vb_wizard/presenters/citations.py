"""Citations in words: where a step comes from, how sure that is, and of what date.

Neighbours: the case screen shows one line a step, the dossier a table.
"""

from __future__ import annotations

from collections.abc import Iterable

from vb_wizard.domain.book import Book
from vb_wizard.domain.citations import Basis, Citation
from vb_wizard.presenters import dutch
from vb_wizard.presenters.words_sources import SOURCES


def sources_line(book: Book, citations: Iterable[Citation]) -> str:
    """Return the sources of a step in one line: title, place, basis and date."""
    return " · ".join(_citation(book, citation) for citation in citations)


def _citation(book: Book, citation: Citation) -> str:
    source = book.catalogue.sources[citation.doc]
    day = dutch.long_date(source.as_of) if source.as_of else ""
    if citation.basis is Basis.EDITORIAL:
        return SOURCES.editorial_dated.format(day=day) if day else SOURCES.editorial
    return SOURCES.cited.format(
        title=source.title,
        at=citation.at,
        basis=SOURCES.bases[citation.basis],
        dated=SOURCES.dated.format(day=day) if day else SOURCES.undated,
    )
