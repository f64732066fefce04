"""Complaints: collects findings about one file while it is being translated.

Neighbours: the translators add to it, `reading` takes the result.
"""

from __future__ import annotations

from vb_wizard.domain.findings import Finding, Path
from vb_wizard.flowfiles.places import Places


class Complaints:
    """Findings about one file."""

    def __init__(self, file: str, places: Places) -> None:
        """Start without findings; `places` turns paths into lines."""
        self._file = file
        self._places = places
        self.found: list[Finding] = []

    def add(self, code: str, path: Path, sentence: str, advice: str) -> None:
        """Add a finding at a path."""
        self.found.append(Finding(self._file, *self._places.of(path), code, sentence, advice, path=path))

    def line_of(self, path: Path) -> int:
        """Return the line on which a path stands."""
        return self._places.of(path)[0]
