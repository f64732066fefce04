"""The readout: what a set of texts holds, as typed values and findings.

Neighbours: `reading` makes one, `compiled` keeps it, `library` hands out its parts.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from vb_wizard.domain.book import Book
from vb_wizard.domain.findings import Finding
from vb_wizard.domain.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Reading:
    """What the texts hold.

    `book` is None when a file could not be read. `reviews` are findings that only hold after their day, because the day of
    today is no property of the files.
    """

    book: Book | None
    scenarios: tuple[Scenario, ...] = ()
    findings: tuple[Finding, ...] = ()
    reviews: tuple[tuple[date, Finding], ...] = ()
