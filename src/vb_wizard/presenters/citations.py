"""Citations in words: where a step comes from, how sure that is, and of what date.

Neighbours: the case screen shows one line a step, the dossier a table.
"""

from __future__ import annotations

from collections.abc import Iterable

from vb_wizard.domain.book import Book
from vb_wizard.domain.citations import Basis, Citation
from vb_wizard.presenters import dutch

BASES = {Basis.STATED: "vermeld", Basis.DERIVED: "afgeleid", Basis.EDITORIAL: "eigen redactie"}


def sources_line(book: Book, citations: Iterable[Citation]) -> str:
    """Return the sources of a step in one line: title, place, basis and date."""
    return " · ".join(_citation(book, citation) for citation in citations)


def _citation(book: Book, citation: Citation) -> str:
    source = book.catalogue.sources[citation.doc]
    if citation.basis is Basis.EDITORIAL:
        return f"Eigen redactie, {dutch.long_date(source.as_of)}" if source.as_of else "Eigen redactie"
    dated = f"stand {dutch.long_date(source.as_of)}" if source.as_of else "ongedateerd"
    return f"{source.title}, {citation.at} ({BASES[citation.basis]}, {dated})"
