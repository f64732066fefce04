"""The registry: all cases, each opened or read on the flows that it was opened with.

Neighbours: `office` adds doors, agenda and dossier; a `CaseStore` keeps the cases, `desk` works on an opened one.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from vb_wizard.application.desk import CaseDesk
from vb_wizard.application.ports import CaseFile
from vb_wizard.application.practice import Practice, Surroundings
from vb_wizard.application.services import Services
from vb_wizard.application.settings import OfficeSettings
from vb_wizard.application.stores import Stores
from vb_wizard.domain.book import Book
from vb_wizard.domain.case import Case, CaseHeader
from vb_wizard.domain.conditions import Value
from vb_wizard.domain.errors import KnownError, UsageError
from vb_wizard.domain.journal import Answered, CaseOpened, Entry, Event, EvidenceAdded
from vb_wizard.engine.machine import CompiledBook, compile_book
from vb_wizard.engine.replay import Replay


class CaseRegistry:
    """Makes, opens and reads cases."""

    is_exercise = False
    """What is not asked for from a case is real."""

    def __init__(self, services: Services) -> None:
        """Keep the services; nothing is read until it is needed."""
        self._services = services
        self._compiled: dict[str, CompiledBook] = {}
        self._current: CompiledBook | None = None
        self._seen: dict[str, Case] = {}
        self.settings = OfficeSettings(services.office, self._fixed_contacts)
        self._stores = Stores(services.store, services.exercises)
        self._practice = Practice(self.settings, services.library.national)

    @property
    def compiled(self) -> CompiledBook:
        """The flows on disk, compiled once.

        Raises:
            KnownError: the flows on disk cannot be used.
        """
        if self._current is None:
            book = self._services.library.book()
            self._current = self._compiled.setdefault(book.sha256, compile_book(book))
        return self._current

    def _fixed_contacts(self) -> tuple[str, ...]:
        try:
            contacts = self.book.catalogue.contacts.values()
        except KnownError:
            # Without flows there is nobody to call from; the settings must still be readable.
            return ()
        return tuple(one.id for one in contacts if one.is_fixed)

    @property
    def book(self) -> Book:
        """The flows on disk."""
        return self.compiled.book

    def start_case(
        self, flow: str, title: str, given: Mapping[str, Value] | None = None, *, is_exercise: bool = False
    ) -> CaseDesk:
        """Make a case on a flow and open it; its first entries are durable when this returns.

        Raises:
            UsageError: there is no such flow.
            KnownError: the case cannot be made.
        """
        book = self._practice.national if is_exercise else self.book
        if flow not in book.flows:
            raise UsageError(
                f"De lijst '{flow}' bestaat niet.",
                "Er is niets veranderd.",
                "Kies een lijst uit de map flows.",
            )
        now = self._services.clock.now()
        by = self._practice.settings(book).user if is_exercise else self.settings.user
        header = CaseHeader(self._services.new_id(), "", title, flow, now, book.sha256, is_exercise)
        events: list[Event] = [CaseOpened(flow, title)]
        events += [Answered(fact, value) for fact, value in (given or {}).items()]
        if is_exercise:
            fiction = self._practice.fiction(book)
            events = [fiction.event(event, book.free_facts) for event in events]
            header = dataclasses.replace(header, title=fiction.said(title))
        first = [
            Entry(number, self._services.new_id(), now, now, by, event)
            for number, event in enumerate(events, start=1)
        ]
        file = self._stores.of(header).create(header, book.texts, first)
        return self._desk(file)

    def open_case(self, case_id: str) -> CaseDesk:
        """Open a case by id or number, on the flows that it was opened with.

        Raises:
            KnownError: it is open elsewhere, made by a newer version, or cannot be read.
        """
        return self._desk(self._stores.holding(case_id).open(case_id))

    def read_case(self, case_id: str) -> tuple[Case, Book]:
        """Return a case and its flows without opening it for writing, by id or number."""
        with self._stores.holding(case_id).peek(case_id) as file:
            return self._read(file)

    def evidence_of(self, case_id: str) -> Iterator[tuple[EvidenceAdded, Path]]:
        """Yield each piece of evidence of a case (by id or number) with a readable copy, which is gone after the next one.

        Raises:
            KnownError: there is no such case, or a piece is missing or changed.
        """
        with self._stores.holding(case_id).peek(case_id) as file:
            for piece in self._read(file)[0].state.evidence:
                copy = file.evidence_path(piece.sha256)
                if copy is None:
                    raise KnownError(
                        f"Bewijs {piece.number} ({piece.name}) ontbreekt of is veranderd.",
                        "De andere stukken en het logboek zijn niet veranderd.",
                        "Zet een reservekopie van de gegevensmap terug.",
                    )
                yield piece, copy

    def runs_on_older_flows(self, header: CaseHeader) -> bool:
        """Whether the flows on disk differ from those that the case keeps."""
        today = self._practice.national if header.is_exercise else self.book
        return header.book_sha256 != today.sha256

    def headers(self, *, exercises: bool = False) -> Sequence[CaseHeader]:
        """Return all cases, newest first; with `exercises` the exercises and nothing else."""
        return self._stores.kept(exercises=exercises).headers()

    def entry_counts(self) -> Mapping[str, int]:
        """Return how many entries each case has, by id: what to hand to `look` for many cases."""
        return self._stores.kept().entry_counts()

    def look(self, header: CaseHeader, counts: Mapping[str, int] | None = None) -> Case:
        """Return a case as it stands, read anew only when it grew.

        Args:
            header: the case.
            counts: how many entries each case has, when that is known already.
        """
        known = self._seen.get(header.id)
        if counts is not None and known is not None and len(known.journal) == counts.get(header.id):
            return known
        with self._stores.of(header).peek(header.id) as file:
            seen = self._seen.get(header.id)
            if seen is None or len(seen.journal) != file.entry_count():
                self._seen[header.id] = self._read(file)[0]
        return self._seen[header.id]

    def book_of(self, header: CaseHeader) -> Book:
        """Return the flows that a case keeps; only after `look` or `open_case`."""
        kept = self._compiled[header.book_sha256]
        return self._practice.compiled(kept).book if header.is_exercise else kept.book

    def seen_from(self, header: CaseHeader) -> Surroundings:
        """Return the book and the office as a case sees them; only after `look` or `open_case`. An exercise sees fiction alone."""
        book = self.book_of(header)
        return Surroundings(book, self.settings_for(header, book), self._services.clock, header.is_exercise)

    def settings_for(self, header: CaseHeader, book: Book) -> OfficeSettings:
        """Return what a case on this book may know of the office: everything, and for an exercise fiction alone."""
        return self._practice.settings(book) if header.is_exercise else self.settings

    def _desk(self, file: CaseFile) -> CaseDesk:
        try:
            compiled = self._compiled_for(file)
            fiction = self._practice.fiction(compiled.book) if file.header.is_exercise else None
            by = self.settings_for(file.header, compiled.book).user
            return CaseDesk(file, compiled, self._services.clock, by, self._services.new_id, fiction)
        except Exception:
            file.close()
            raise

    def _read(self, file: CaseFile) -> tuple[Case, Book]:
        compiled = self._compiled_for(file)
        entries = tuple(file.entries())
        return Case(file.header, entries, Replay(compiled, entries).state), compiled.book

    def _compiled_for(self, file: CaseFile) -> CompiledBook:
        """Return the flows that a case works on: those that it keeps, and for an exercise the same as fiction."""
        kept = self._kept_by(file)
        return self._practice.compiled(kept) if file.header.is_exercise else kept

    def _kept_by(self, file: CaseFile) -> CompiledBook:
        """Return the flows that a case keeps, compiled."""
        sha256 = file.header.book_sha256
        if sha256 not in self._compiled and self._is_current(sha256):
            self._compiled[sha256] = self.compiled
        if sha256 not in self._compiled:
            book = self._services.shelf.from_texts(file.book_texts())
            if book.sha256 != sha256:
                raise KnownError(
                    f"De protocoltekst van zaak {file.header.number} is veranderd.",
                    "De zaak zelf is niet veranderd.",
                    "Zet een reservekopie terug, of vraag uw beheerder om hulp.",
                )
            self._compiled[sha256] = compile_book(book)
        return self._compiled[sha256]

    def _is_current(self, sha256: str) -> bool:
        try:
            return self.compiled.book.sha256 == sha256
        except KnownError:
            # Broken flows on disk must not keep a case from opening: it brings its own.
            return False
