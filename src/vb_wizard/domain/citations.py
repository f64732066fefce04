"""Sources and citations: where each sentence of the protocol comes from, and how sure that is.

Neighbours: every content type of `domain` carries citations; `proof` looks for missing and overdue ones.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Basis(StrEnum):
    """How a statement follows from its source."""

    STATED = "stated"
    DERIVED = "derived"
    EDITORIAL = "editorial"


class Seen(StrEnum):
    """How much of the source was read."""

    WHOLE = "whole"
    EXCERPT = "excerpt"
    SUMMARY = "summary"


@dataclass(frozen=True, slots=True)
class Source:
    """A document that content rests on. `as_of` is None when the document is undated."""

    id: str
    title: str
    publisher: str
    as_of: date | None
    review_by: date
    seen: Seen
    link: str = ""


@dataclass(frozen=True, slots=True)
class Citation:
    """A place in a source: `doc` is a source id, `at` the place in it (Dutch)."""

    doc: str
    at: str
    basis: Basis
