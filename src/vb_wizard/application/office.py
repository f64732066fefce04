"""The office: all cases, the doors on the start screen, settings and contacts of the municipality.

Neighbours: `desk` works on one opened case; `compose` gives the stores; `ui` and `cli` call these methods.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from vb_wizard.application.agenda import AgendaItem, agenda
from vb_wizard.application.desk import CaseDesk
from vb_wizard.application.ports import (
    BookShelf,
    CaseFile,
    CaseStore,
    Clock,
    DossierPrinter,
    DossierRequest,
    FlowLibrary,
    OfficeContact,
    OfficeStore,
    WorkingDays,
)
from vb_wizard.application.session import random_id
from vb_wizard.domain.book import Book
from vb_wizard.domain.case import Case, CaseHeader
from vb_wizard.domain.catalogue import Door
from vb_wizard.domain.conditions import Value
from vb_wizard.domain.errors import KnownError, UsageError
from vb_wizard.domain.journal import Answered, CaseOpened, Entry, Event
from vb_wizard.engine.machine import CompiledBook, compile_book
from vb_wizard.engine.replay import Replay

MUNICIPALITY = "gemeente"
USER = "gebruiker"
DEFAULT_USER = "bestuurssecretaris"


@dataclass(frozen=True)
class Services:
    """Everything the office needs from outside, plugged in by `compose`."""

    store: CaseStore
    office: OfficeStore
    library: FlowLibrary
    shelf: BookShelf
    printer: Callable[[], DossierPrinter]
    """Called when the first dossier is printed: what it needs is heavy and must not slow the start."""
    clock: Clock
    workdays: WorkingDays
    app_version: str
    new_id: Callable[[], str] = random_id


class Office:
    """What can be done outside a single case."""

    def __init__(self, services: Services) -> None:
        """Keep the services; nothing is read until it is needed."""
        self._services = services
        self._compiled: dict[str, CompiledBook] = {}
        self._current: CompiledBook | None = None
        self._seen: dict[str, Case] = {}

    @property
    def clock(self) -> Clock:
        """The clock of the office."""
        return self._services.clock

    @property
    def workdays(self) -> WorkingDays:
        """The calendar of working days."""
        return self._services.workdays

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

    @property
    def book(self) -> Book:
        """The flows on disk."""
        return self.compiled.book

    def doors(self) -> tuple[Door, ...]:
        """Return the doors of the start screen in order."""
        return tuple(sorted(self.book.catalogue.doors.values(), key=lambda door: door.order))

    def open_door(self, door_id: str) -> CaseDesk:
        """Start a case through a door. A preparing flow, which is no incident, is one case that is opened again.

        Raises:
            UsageError: there is no such door, or it does not open a case.
            KnownError: the case cannot be made.
        """
        door = self.book.catalogue.doors.get(door_id)
        if door is None or door.flow not in self.book.flows:
            raise UsageError(
                f"De deur '{door_id}' opent geen zaak.", "Er is niets veranderd.", "Kies een andere deur."
            )
        standing = self.standing_case(door)
        if standing is not None:
            return self.open_case(standing.id)
        return self.start_case(door.flow, self.book.flows[door.flow].title, door.given)

    def standing_case(self, door: Door) -> CaseHeader | None:
        """Return the one open case behind a door without given facts, such as the preparation; None when there is none yet."""
        if door.given or not door.flow:
            return None
        same = (header for header in self.headers() if header.flow == door.flow)
        return next((header for header in same if not self.look(header).state.is_closed), None)

    def start_case(
        self, flow: str, title: str, given: Mapping[str, Value] | None = None, *, is_exercise: bool = False
    ) -> CaseDesk:
        """Make a case on a flow and open it; its first entries are durable when this returns.

        Raises:
            UsageError: there is no such flow.
            KnownError: the case cannot be made.
        """
        if flow not in self.book.flows:
            raise UsageError(
                f"De lijst '{flow}' bestaat niet.",
                "Er is niets veranderd.",
                "Kies een lijst uit de map flows.",
            )
        now, by = self._services.clock.now(), self.user
        header = CaseHeader(uuid.uuid4().hex, "", title, flow, now, self.book.sha256, is_exercise)
        events: list[Event] = [CaseOpened(flow, title)]
        events += [Answered(fact, value) for fact, value in (given or {}).items()]
        first = [
            Entry(number, self._services.new_id(), now, now, by, event)
            for number, event in enumerate(events, start=1)
        ]
        file = self._services.store.create(header, self.book.texts, first)
        return self._desk(file)

    def open_case(self, case_id: str) -> CaseDesk:
        """Open a case by id or number, on the flows that it was opened with.

        Raises:
            KnownError: it is open elsewhere, made by a newer version, or cannot be read.
        """
        return self._desk(self._services.store.open(case_id))

    def read_case(self, case_id: str) -> tuple[Case, Book]:
        """Return a case and its flows without opening it for writing, by id or number."""
        with self._services.store.peek(case_id) as file:
            return self._read(file)

    def runs_on_older_flows(self, header: CaseHeader) -> bool:
        """Whether the flows on disk differ from those that the case keeps."""
        return header.book_sha256 != self.book.sha256

    def headers(self) -> Sequence[CaseHeader]:
        """Return all cases, newest first; exercises are left out."""
        return self._services.store.headers()

    def look(self, header: CaseHeader) -> Case:
        """Return a case as it stands, read anew only when it grew."""
        with self._services.store.peek(header.id) as file:
            seen = self._seen.get(header.id)
            if seen is None or len(seen.journal) != len(file.entries()):
                self._seen[header.id] = self._read(file)[0]
        return self._seen[header.id]

    def book_of(self, header: CaseHeader) -> Book:
        """Return the flows that a case keeps; only after `look` or `open_case`."""
        return self._compiled[header.book_sha256].book

    def agenda(self) -> tuple[AgendaItem, ...]:
        """Return what is due over all open cases, soonest first."""
        items: list[AgendaItem] = []
        for header in self.headers():
            case = self.look(header)
            if not case.state.is_closed:
                items += agenda(case, self.book_of(header), self.workdays)
        return tuple(sorted(items, key=lambda item: item.at))

    def dossier(self, case: Case, book: Book) -> tuple[str, bytes]:
        """Return a sensible file name and the PDF.

        Raises:
            KnownError: it cannot be printed.
        """
        now = self._services.clock.now()
        request = DossierRequest(
            case=case,
            book=book,
            municipality=self.municipality,
            printed_by=self.user,
            printed_at=now,
            app_version=self._services.app_version,
            office_contacts=self.contacts(),
        )
        words = (
            re.sub(r"[^\w-]+", "-", case.state.title.lower(), flags=re.UNICODE).strip("-")[:50].rstrip("-")
        )
        return f"dossier-{case.header.number}-{words or 'zaak'}.pdf", self._services.printer().print(request)

    @property
    def municipality(self) -> str:
        """The name of the municipality, empty until it is filled in."""
        return self._services.office.settings().get(MUNICIPALITY, "")

    @property
    def user(self) -> str:
        """The role or name under which entries are written."""
        return self._services.office.settings().get(USER, "") or DEFAULT_USER

    def set_municipality(self, name: str) -> None:
        """Keep the name of the municipality."""
        self._services.office.save_setting(MUNICIPALITY, name.strip())

    def set_user(self, name: str) -> None:
        """Keep the role or name under which entries are written."""
        self._services.office.save_setting(USER, name.strip())

    def contacts(self) -> Mapping[str, OfficeContact]:
        """Return what the office filled in, by contact id."""
        return self._services.office.contacts()

    def save_contact(self, contact: OfficeContact) -> None:
        """Keep what the office filled in for a contact."""
        self._services.office.save_contact(contact)

    def messages(self) -> tuple[str, ...]:
        """Return sentences that the start screen must show: broken settings, and errors in the flows."""
        found = [self._services.office.problem] if self._services.office.problem else []
        found += [
            str(finding) for finding in self._services.library.findings() if finding.severity == "error"
        ][:3]
        return tuple(found)

    @property
    def protection(self) -> str:
        """One Dutch sentence on how the cases are kept."""
        return self._services.store.protection

    def _desk(self, file: CaseFile) -> CaseDesk:
        try:
            return CaseDesk(
                file, self._compiled_for(file), self._services.clock, self.user, self._services.new_id
            )
        except Exception:
            file.close()
            raise

    def _read(self, file: CaseFile) -> tuple[Case, Book]:
        compiled = self._compiled_for(file)
        entries = tuple(file.entries())
        return Case(file.header, entries, Replay(compiled, entries).state), compiled.book

    def _compiled_for(self, file: CaseFile) -> CompiledBook:
        """Return the flows that a case keeps, compiled."""
        sha256 = file.header.book_sha256
        if sha256 not in self._compiled and self._is_current(sha256):
            return self.compiled
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
