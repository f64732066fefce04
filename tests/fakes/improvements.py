"""Fakes of `ImprovementStore` and `DebriefPrinter`, in memory."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from vb_wizard.application.improvements import Improvement
from vb_wizard.application.training.printing import DebriefRequest


class MemoryImprovements:
    """Improvements in memory: how they read now."""

    def __init__(self) -> None:
        """Start with none."""
        self.kept: dict[str, Improvement] = {}

    def save(self, one: Improvement, at: datetime) -> None:
        """Keep it; the moment must be aware, as on disk."""
        assert at.tzinfo is not None
        self.kept[one.id] = one

    def all(self) -> Sequence[Improvement]:
        """Return them all."""
        return tuple(self.kept.values())


class TextDebriefs:
    """A printer of debriefs that prints which plays were asked for."""

    def print(self, request: DebriefRequest) -> tuple[str, bytes]:
        """Return the titles and the municipality."""
        titles = " + ".join(one.record.title for one in request.debriefs)
        return "nabespreking.pdf", f"{titles} {request.municipality}".encode()
