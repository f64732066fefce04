"""Ports: what the use cases need from the outside world.

Neighbours: `storage`, `flowfiles`, `dossier`, `calendars` fulfil these; `compose` plugs them in; tests have fakes of the same names.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from vb_wizard.application.code_port import CodeStore
from vb_wizard.application.plays import PlayEntry, PlayLog
from vb_wizard.domain.book import Book
from vb_wizard.domain.case import Case, CaseHeader
from vb_wizard.domain.deadlines import WorkingDays
from vb_wizard.domain.fiction import refuse_mixed
from vb_wizard.domain.findings import Finding
from vb_wizard.domain.journal import Entry
from vb_wizard.domain.letter import Letter
from vb_wizard.domain.scenario import Scenario

__all__ = [
    "BookShelf", "CaseFile", "CaseStore", "Clock", "CodeStore", "DossierPrinter", "DossierRequest", "ExerciseStore",
    "FactsheetPrinter", "FactsheetRequest", "FlowLibrary", "LetterRequest", "LetterWriter", "OfficeContact", "OfficeStore", "PlayEntry",
    "PlayLog", "WorkingDays",
]  # fmt: skip


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> datetime:
        """Return the aware time now, in Dutch time (Europe/Amsterdam)."""
        ...


class CaseFile(Protocol):
    """One case, opened by this process and locked against others until closed."""

    @property
    def header(self) -> CaseHeader:
        """What identifies the case."""
        ...

    def entries(self) -> Sequence[Entry]:
        """Return the whole journal in order."""
        ...

    def entry_count(self) -> int:
        """Return how many entries the journal has, without reading them."""
        ...

    def append(self, entries: Sequence[Entry]) -> None:
        """Write entries, all or none; they are durable when this returns.

        An entry whose id is already there with the same content is skipped, so that writing twice is harmless.

        Raises:
            KnownError: the disk is full or read-only, or the entry does not follow the last one.
        """
        ...

    def add_evidence(self, source: Path | bytes, name: str) -> tuple[str, int]:
        """Copy a file (or bytes) into the case; returns (sha256 hex, size in bytes). The copy is durable when this returns.

        Raises:
            KnownError: the file cannot be read or kept.
        """
        ...

    def evidence_path(self, sha256: str) -> Path | None:
        """Return a readable copy of the evidence, or None when it is missing or its hash no longer fits."""
        ...

    def book_texts(self) -> Mapping[str, str]:
        """Return the texts of the flow files that the case runs on, by file name."""
        ...

    def close(self) -> None:
        """Release the lock. Closing twice is harmless."""
        ...


class CaseStore(Protocol):
    """All cases of the office, or all its exercises: never both."""

    @property
    def keeps_exercises(self) -> bool:
        """Which of the two is kept here."""
        ...

    def create(self, header: CaseHeader, texts: Mapping[str, str], first: Sequence[Entry]) -> CaseFile:
        """Make a case with its first entries and open it. `header.number` may be empty: the store gives the next number.

        Raises:
            KnownError: the case is of the other kind, is there already, or cannot be written.
        """
        ...

    def open(self, case_id: str) -> CaseFile:
        """Open a case (by id or number) for writing.

        Raises:
            KnownError: no such case, already open elsewhere, made by a newer version, or not readable.
        """
        ...

    def holds(self, case_id: str) -> bool:
        """Whether a case (by id or number) is here."""
        ...

    def headers(self) -> Sequence[CaseHeader]:
        """Return all cases, newest first."""
        ...

    def entry_counts(self) -> Mapping[str, int]:
        """Return how many entries the journal of each case has, by id, without reading them."""
        ...

    def close(self) -> None:
        """Give the store back. Closing twice is harmless."""
        ...

    def peek(self, case_id: str) -> AbstractContextManager[CaseFile]:
        """Open a case only to read, also while it is open elsewhere."""
        ...

    @property
    def protection(self) -> str:
        """One Dutch sentence: that the store is encrypted and where its key is kept."""
        ...


class ExerciseStore(CaseStore, Protocol):
    """All exercises of the office, with the journals of their plays."""

    @property
    def plays(self) -> PlayLog:
        """The journals of the plays."""
        ...


@dataclass(frozen=True, slots=True)
class OfficeContact:
    """What the office filled in for a contact.

    `verified_on` is an ISO date or empty, and `verified_number` the number that was checked then: another number was not.
    """

    contact: str
    name: str = ""
    number: str = ""
    verified_on: str = ""
    verified_number: str = ""


class OfficeStore(Protocol):
    """Settings and contacts of the office, kept apart from the national catalogue."""

    def contacts(self) -> Mapping[str, OfficeContact]:
        """Return what the office filled in, by contact id."""
        ...

    def save_contacts(self, contacts: Sequence[OfficeContact]) -> None:
        """Keep these contacts, all or none; one with nothing in it is removed."""
        ...

    def settings(self) -> Mapping[str, str]:
        """Return the settings by name; a broken file gives the defaults and a reason in `problem`."""
        ...

    def save_setting(self, name: str, value: str) -> None:
        """Keep one setting."""
        ...

    @property
    def problem(self) -> str:
        """One Dutch sentence about a settings file that could not be read, or empty."""
        ...


class FlowLibrary(Protocol):
    """The flow files on disk."""

    def book(self) -> Book:
        """Return the flows on disk.

        Raises:
            KnownError: the flows cannot be used; the sentence names the first finding.
        """
        ...

    def national(self) -> Book:
        """Return the flows on disk without what the office laid over them.

        Raises:
            KnownError: as for `book`.
        """
        ...

    def findings(self) -> Sequence[Finding]:
        """Return what the same rules as `vb-wizard check` find."""
        ...

    @property
    def notice(self) -> str:
        """One Dutch sentence when other flows stand in for those on disk, or empty."""
        ...

    def scenarios(self) -> Iterator[Scenario]:
        """Yield the scenarios that can be read, by title."""
        ...

    def scenario_text(self, scenario_id: str) -> str:
        """Return a scenario as it is written, or empty when there is none of that name."""
        ...

    def media(self, name: str) -> Path | None:
        """Return where a picture or a sound of the scenarios is, or None when it is missing."""
        ...


class BookShelf(Protocol):
    """Makes a book from kept texts, for a case that runs on older flows."""

    def from_texts(self, texts: Mapping[str, str]) -> Book:
        """Return the book these texts make.

        Raises:
            KnownError: the texts cannot be read by this version.
        """
        ...

    def scenario(self, text: str) -> Scenario:
        """Return the scenario that a kept text makes.

        Raises:
            KnownError: the text cannot be read by this version.
        """
        ...


@dataclass(frozen=True, slots=True)
class DossierRequest:
    """Everything a dossier is made of. `printed_at` is aware; the same request gives the same bytes."""

    case: Case
    book: Book
    municipality: str
    printed_by: str
    printed_at: datetime
    app_version: str
    office_contacts: Mapping[str, OfficeContact]
    logo: bytes = b""
    """The logo of the municipality as a PNG, or empty."""

    def __post_init__(self) -> None:
        """Refuse to mix an exercise with what is real."""
        numbers = (one.number for one in self.office_contacts.values())
        refuse_mixed(self.case.header, self.book, self.municipality, numbers, self.logo)


@dataclass(frozen=True, slots=True)
class FactsheetRequest:
    """Everything a factsheet is made of. `holder` is an answer that the catalogue marks; `made_at` is aware."""

    book: Book
    holder: str
    municipality: str
    made_at: datetime
    app_version: str
    office_contacts: Mapping[str, OfficeContact]


class FactsheetPrinter(Protocol):
    """Prints factsheets."""

    def print(self, request: FactsheetRequest) -> tuple[str, bytes]:
        """Return a sensible file name and the PDF.

        Raises:
            KnownError: there is no such factsheet, it does not fit on one page, or a font is missing.
        """
        ...


class DossierPrinter(Protocol):
    """Prints a dossier."""

    def print(self, request: DossierRequest) -> bytes:
        """Return the PDF.

        Raises:
            KnownError: a font is missing.
        """
        ...


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """Something for a calendar outside: the title says nothing about the case. `at` is aware; `id` stays the same at each export."""

    id: str
    title: str
    at: datetime
    whole_day: bool
    category: str = ""


class CalendarWriter(Protocol):
    """Writes calendar files."""

    def write(self, entries: Sequence[CalendarEntry], now: datetime) -> bytes:
        """Return an iCalendar file (RFC 5545); `now` is the aware moment of writing."""
        ...


@dataclass(frozen=True, slots=True)
class LetterRequest:
    """Everything a letter is made of. `made_at` is aware; the same request gives the same bytes."""

    case: Case
    book: Book
    letter: Letter
    municipality: str
    made_at: datetime
    office_contacts: Mapping[str, OfficeContact]
    logo: bytes = b""
    """The logo of the municipality as a PNG, or empty."""

    def __post_init__(self) -> None:
        """Refuse to mix an exercise with what is real."""
        numbers = (one.number for one in self.office_contacts.values())
        refuse_mixed(self.case.header, self.book, self.municipality, numbers, self.logo)


class LetterWriter(Protocol):
    """Writes a letter that can be changed in a word processor."""

    suffix: str
    """The end of the name of its files, with the dot."""

    def write(self, request: LetterRequest) -> bytes:
        """Return the file.

        Raises:
            KnownError: a template is missing or broken.
        """
        ...
