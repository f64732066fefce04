"""A case that is kept nowhere, to play a story on when only its outcome counts.

Neighbours: fulfils the port `CaseFile`; `reference` plays the expert on one, `covering.telling` the stories that it makes.
"""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Mapping, Sequence
from pathlib import Path

from vb_wizard.application.desk import CaseDesk
from vb_wizard.application.ports import Clock
from vb_wizard.domain.case import CaseHeader
from vb_wizard.domain.fiction import Fiction
from vb_wizard.domain.journal import CaseOpened, Entry
from vb_wizard.engine.machine import CompiledBook


class ThrowAwayFile:
    """A case in memory. Evidence is hashed and let go."""

    def __init__(self, header: CaseHeader, first: Sequence[Entry]) -> None:
        """Start with these entries."""
        self._header = header
        self._entries = list(first)

    @property
    def header(self) -> CaseHeader:
        """What identifies the case."""
        return self._header

    def entries(self) -> Sequence[Entry]:
        """Return the whole journal in order."""
        return tuple(self._entries)

    def entry_count(self) -> int:
        """Return how many entries there are."""
        return len(self._entries)

    def append(self, entries: Sequence[Entry]) -> None:
        """Keep entries."""
        self._entries += entries

    def add_evidence(self, source: Path | bytes, name: str) -> tuple[str, int]:  # noqa: ARG002 - as the port has it
        """Return the hash and the size."""
        content = source if isinstance(source, bytes) else source.read_bytes()
        return hashlib.sha256(content).hexdigest(), len(content)

    def evidence_path(self, sha256: str) -> Path | None:  # noqa: ARG002 - as the port has it
        """Nothing is kept."""
        return None

    def book_texts(self) -> Mapping[str, str]:
        """Nothing is kept."""
        return {}

    def close(self) -> None:
        """There is nothing to close."""


def throw_away_desk(compiled: CompiledBook, flow: str, title: str, clock: Clock, by: str) -> CaseDesk:
    """Return the desk of a new case or exercise, as its book is, that is kept nowhere.

    Args:
        compiled: the flows.
        flow: the flow that it begins with.
        title: its title.
        clock: gives the time of each entry.
        by: the role under which entries are written.
    """
    now = clock.now()
    book = compiled.book
    # Kept nowhere, so that either kind will do: that of the book.
    header = CaseHeader("model", "", title, flow, now, book.sha256, book.is_fiction)
    fiction = Fiction(book.catalogue.contacts.values()) if book.is_fiction else None
    numbers = itertools.count(1)
    opened = Entry(1, f"model-{next(numbers)}", now, now, by, CaseOpened(flow, title))
    file = ThrowAwayFile(header, [opened])
    return CaseDesk(file, compiled, clock, by, lambda: f"model-{next(numbers)}", fiction)
