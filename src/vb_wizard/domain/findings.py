"""Findings: what is wrong with a file, where, and what to do. A finding is not an exception.

Neighbours: `proof` and `flowfiles` return findings; `cli check` and the window show them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

Path = tuple[str | int, ...]
"""A way into a file: keys and list positions, such as ("steps", "einde", "next", 0)."""


class Severity(StrEnum):
    """An error keeps a flow from being used; a warning does not. A note only tells what an overlay does."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One finding. `line` and `column` count from 1 and are 0 while the place is only known as a path."""

    file: str
    line: int
    column: int
    code: str
    sentence: str
    advice: str
    severity: Severity = Severity.ERROR
    path: Path = ()

    def __str__(self) -> str:
        """Return the line that `vb-wizard check` prints."""
        return f"{self.file}:{self.line}:{self.column} {self.code} {self.sentence} {self.advice}".rstrip()
