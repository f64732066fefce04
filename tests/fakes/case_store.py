"""Fakes of the ports that keep things, in memory: `CaseStore`, `CaseFile`, `OfficeStore` and `Clock`.

The contract tests in tests/storage run against these and against the real store, so that the two cannot drift apart.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

from vb_wizard.application.ports import OfficeContact
from vb_wizard.domain.case import CaseHeader
from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.journal import Entry, Renamed, entry_from_json, entry_to_json

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


class FixedClock:
    """A clock that stands still at `moment`, or goes on by `tick` with every look at it."""

    def __init__(self, moment: datetime, tick: timedelta = timedelta(0)) -> None:
        """Start at an aware moment."""
        self.moment = moment
        self.tick = tick

    def now(self) -> datetime:
        """Return the moment in Dutch time."""
        moment = self.moment.astimezone(AMSTERDAM)
        # Through UTC: a day with a change of the clock has no 24 hours.
        self.moment = (moment.astimezone(UTC) + self.tick).astimezone(AMSTERDAM)
        return moment


@dataclass
class _Kept:
    """What is kept of one case."""

    header: CaseHeader
    texts: dict[str, str]
    lines: list[str] = field(default_factory=list)
    evidence: dict[str, tuple[str, bytes]] = field(default_factory=dict)
    is_open: bool = False


class MemoryCaseFile:
    """A case in memory. Entries go through JSON, so that what comes back is what a disk would give."""

    def __init__(self, store: MemoryCaseStore, kept: _Kept, *, may_write: bool) -> None:
        """Open a kept case; `may_write` takes its lock."""
        self._store = store
        self._kept = kept
        self._may_write = may_write
        self._is_closed = False
        self._folder: TemporaryDirectory[str] | None = None

    @property
    def header(self) -> CaseHeader:
        """What identifies the case."""
        return self._kept.header

    def entries(self) -> Sequence[Entry]:
        """Return the whole journal in order."""
        self._refuse_closed()
        return tuple(entry_from_json(json.loads(line)) for line in self._kept.lines)

    def entry_count(self) -> int:
        """Return how many entries there are."""
        self._refuse_closed()
        return len(self._kept.lines)

    def append(self, entries: Sequence[Entry]) -> None:
        """Write entries, all or none; what is there already is skipped."""
        self._refuse_reading()
        _append(self._kept, entries)

    def add_evidence(self, source: Path | bytes, name: str) -> tuple[str, int]:
        """Keep a copy of a file or bytes."""
        self._refuse_reading()
        try:
            content = source if isinstance(source, bytes) else source.read_bytes()
        except OSError as error:
            raise KnownError(f"Het bestand {name} kan niet worden gelezen.") from error
        sha256 = hashlib.sha256(content).hexdigest()
        self._kept.evidence.setdefault(sha256, (name, content))
        return sha256, len(content)

    def evidence_path(self, sha256: str) -> Path | None:
        """Return a readable copy that goes when the case is closed, or None."""
        self._refuse_closed()
        name, content = self._kept.evidence.get(sha256, ("", b""))
        if hashlib.sha256(content).hexdigest() != sha256:
            return None
        self._folder = self._folder or TemporaryDirectory()
        path = Path(self._folder.name) / f"{sha256[:8]}-{Path(name).name}"
        path.write_bytes(content)
        return path

    def book_texts(self) -> Mapping[str, str]:
        """Return the texts of the flow files that the case runs on."""
        self._refuse_closed()
        return dict(self._kept.texts)

    def close(self) -> None:
        """Release the lock. Closing twice is harmless."""
        if self._may_write and not self._is_closed:
            self._kept.is_open = False
        self._is_closed = True
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def _refuse_closed(self) -> None:
        if self._is_closed:
            raise KnownError("De zaak is gesloten.")

    def _refuse_reading(self) -> None:
        self._refuse_closed()
        if not self._may_write:
            raise KnownError("De zaak is alleen geopend om te lezen.")
        if self._store.trouble is not None:
            raise self._store.trouble


class MemoryCaseStore:
    """All cases in memory. While `trouble` is set, every write raises it, as a full disk would."""

    protection = "De zaken staan alleen in het geheugen van deze proef."

    keeps_exercises = False

    def __init__(self) -> None:
        """Start without cases."""
        self.trouble: KnownError | None = None
        self._cases: list[_Kept] = []
        self._last: dict[tuple[str, int], int] = {}

    def create(self, header: CaseHeader, texts: Mapping[str, str], first: Sequence[Entry]) -> MemoryCaseFile:
        """Make a case with its first entries and open it."""
        if self.trouble is not None:
            raise self.trouble
        if header.is_exercise is not self.keeps_exercises:
            raise KnownError("Echte zaken en oefeningen worden niet bij elkaar bewaard.")
        given = header.number or self._next_number(header)
        if any({kept.header.id, kept.header.number} & {header.id, given} for kept in self._cases):
            raise KnownError("Er is al een zaak met dit kenmerk.")
        kept = _Kept(dataclasses.replace(header, number=given), dict(texts))
        _append(kept, first)
        if not header.number:
            self._last[_series(header)] = int(given.rpartition("-")[2])
        self._cases.append(kept)
        return self._opened(kept)

    def open(self, case_id: str) -> MemoryCaseFile:
        """Open a case for writing."""
        kept = self._find(case_id)
        if kept.is_open:
            raise KnownError("Deze zaak is al open in een ander venster.")
        return self._opened(kept)

    def holds(self, case_id: str) -> bool:
        """Whether a case is here."""
        return any(case_id in {kept.header.id, kept.header.number} for kept in self._cases)

    def headers(self) -> Sequence[CaseHeader]:
        """Return all cases, newest first."""
        newest_first = [kept.header for kept in reversed(self._cases)]
        return tuple(sorted(newest_first, key=lambda header: header.opened_at.astimezone(UTC), reverse=True))

    def entry_counts(self) -> Mapping[str, int]:
        """Return how many entries each case has."""
        return {kept.header.id: len(kept.lines) for kept in self._cases}

    @contextmanager
    def peek(self, case_id: str) -> Iterator[MemoryCaseFile]:
        """Open a case only to read."""
        file = MemoryCaseFile(self, self._find(case_id), may_write=False)
        try:
            yield file
        finally:
            file.close()

    def close(self) -> None:
        """There is nothing to close."""

    def _opened(self, kept: _Kept) -> MemoryCaseFile:
        kept.is_open = True
        return MemoryCaseFile(self, kept, may_write=True)

    def _find(self, case_id: str) -> _Kept:
        for kept in self._cases:
            if case_id in {kept.header.id, kept.header.number}:
                return kept
        raise KnownError(f"Zaak {case_id} staat niet in deze gegevensmap.")

    def _next_number(self, header: CaseHeader) -> str:
        series, year = _series(header)
        last = self._last.get((series, year), 0)
        taken = {kept.header.number for kept in self._cases}
        while (number := f"{series}{year}-{last + 1:03d}") in taken:
            last += 1
        return number


class MemoryOfficeStore:
    """Settings and contacts of the office in memory."""

    def __init__(self, defaults: Mapping[str, str] | None = None, problem: str = "") -> None:
        """Start with the defaults; `problem` is what a broken file would say."""
        self._settings = dict(defaults or {})
        self._contacts: dict[str, OfficeContact] = {}
        self.problem = problem

    def contacts(self) -> Mapping[str, OfficeContact]:
        """Return what the office filled in, by contact id."""
        return dict(self._contacts)

    def save_contacts(self, contacts: Sequence[OfficeContact]) -> None:
        """Keep these contacts; one with nothing in it is removed."""
        kept = self._contacts | {one.contact: one for one in contacts}
        self._contacts = {key: one for key, one in kept.items() if one.name or one.number or one.verified_on}

    def settings(self) -> Mapping[str, str]:
        """Return the settings by name."""
        return dict(self._settings)

    def save_setting(self, name: str, value: str) -> None:
        """Keep one setting."""
        self._settings[name] = value


def _series(header: CaseHeader) -> tuple[str, int]:
    return "O-" if header.is_exercise else "", header.opened_at.astimezone(AMSTERDAM).year


def _append(kept: _Kept, entries: Sequence[Entry]) -> None:
    lines = list(kept.lines)
    by_id = {json.loads(line)["id"]: line for line in lines}
    title = kept.header.title
    for entry in entries:
        line = json.dumps(entry_to_json(entry), sort_keys=True)
        if by_id.get(entry.id) == line:
            continue
        if entry.id in by_id or entry.seq != len(lines) + 1:
            raise KnownError(f"Regel {entry.seq} past niet achter de laatste regel van het logboek.")
        lines.append(line)
        by_id[entry.id] = line
        if isinstance(entry.event, Renamed):
            title = entry.event.title
    kept.lines = lines
    kept.header = dataclasses.replace(kept.header, title=title)
