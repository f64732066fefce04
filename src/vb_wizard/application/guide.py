"""What a trainer's guide is made of, and the port that prints it.

Neighbours: `training.guiding` gathers it; `presenters.guide` words it, `dossier.guide` draws it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from vb_wizard.domain.book import Book
from vb_wizard.domain.exercise import Exercise
from vb_wizard.domain.scenario import Scenario


@dataclass(frozen=True, slots=True)
class GuidedExercise:
    """An exercise with its variables filled in, and what the protocol asks: `flow.task` with the moment, in order."""

    scenario: Scenario
    exercise: Exercise
    asked: tuple[tuple[str, datetime], ...]


@dataclass(frozen=True, slots=True)
class GuideRequest:
    """Everything that the guide is made of. `made_at` is aware; the same request gives the same bytes.

    Without `is_whole` there are only the pages of the exercises.
    """

    book: Book
    exercises: tuple[GuidedExercise, ...]
    municipality: str
    made_at: datetime
    app_version: str
    logo: bytes = b""
    is_whole: bool = True


class GuidePrinter(Protocol):
    """Prints the guide."""

    def print(self, request: GuideRequest) -> tuple[str, bytes]:
        """Return a sensible file name and the PDF.

        Raises:
            KnownError: a font is missing.
        """
        ...
