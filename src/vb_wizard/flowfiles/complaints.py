"""Complaints: collects findings about one file while it is being translated.

Neighbours: the translators add to it, `reading` takes the result.
"""

from __future__ import annotations

from vb_wizard.domain.findings import Finding, Path
from vb_wizard.flowfiles.places import Places


class Complaints:
    """Findings about one file."""

    def __init__(self, file: str, places: Places, around: Path = ()) -> None:
        """Start without findings; `places` turns paths into lines, `around` is where the paths start in the file."""
        self._file = file
        self._places = places
        self._around = around
        self.found: list[Finding] = []

    def within(self, around: Path) -> Complaints:
        """Return complaints about a part of the file, which are added to these."""
        inside = Complaints(self._file, self._places, (*self._around, *around))
        inside.found = self.found
        return inside

    def add(self, code: str, path: Path, sentence: str, advice: str) -> None:
        """Add a finding at a path."""
        whole = (*self._around, *path)
        self.found.append(Finding(self._file, *self._places.of(whole), code, sentence, advice, path=whole))

    def line_of(self, path: Path) -> int:
        """Return the line on which a path stands."""
        return self._places.of((*self._around, *path))[0]
