"""What a debrief on paper is made of, as data, and the port that prints it.

Neighbours: `debrief` gathers what there is to talk about; `dossier.debriefs` prints it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from vb_wizard.application.training.debrief import Debrief


@dataclass(frozen=True)
class DebriefRequest:
    """Everything that the paper is made of: one debrief, or two to lay side by side. `made_at` is aware.

    Like every paper of an exercise it says nothing of the office: no name, no logo.
    """

    debriefs: Sequence[Debrief]
    made_at: datetime


class DebriefPrinter(Protocol):
    """Prints debriefs."""

    def print(self, request: DebriefRequest) -> tuple[str, bytes]:
        """Return a sensible file name and the PDF; the same request gives the same bytes.

        Raises:
            KnownError: a font is missing.
        """
        ...
