"""What is prepared, as data, and the port that prints it.

Neighbours: `preparation` finds it; `presenters.preparation` shows it, `dossier.preparation_sheet` prints it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from vb_wizard.domain.book import Book
from vb_wizard.domain.case import Case, CaseState
from vb_wizard.domain.catalogue import Door
from vb_wizard.domain.flow import Flow


@dataclass(frozen=True, slots=True)
class Preparation:
    """What is prepared. `case` is None as long as nobody began; `book` are the flows it runs on."""

    door: Door
    book: Book
    case: Case | None = None

    @property
    def flow(self) -> Flow:
        """The flow with the score."""
        return self.book.flows[self.door.flow]

    @property
    def state(self) -> CaseState | None:
        """How the case stands, or None."""
        return self.case.state if self.case is not None else None


@dataclass(frozen=True, slots=True)
class PreparationRequest:
    """Everything that the sheet is made of. `made_at` is aware; the same request gives the same bytes."""

    preparation: Preparation
    municipality: str
    made_at: datetime


class PreparationPrinter(Protocol):
    """Prints the sheet."""

    def print(self, request: PreparationRequest) -> tuple[str, bytes]:
        """Return a sensible file name and the PDF.

        Raises:
            KnownError: a font is missing.
        """
        ...
