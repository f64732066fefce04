"""The office: the doors on the start screen, what is due over all cases, dossiers and letters.

Neighbours: `registry` keeps the cases, `settings` what the office filled in; `ui` and `cli` call these methods.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from vb_wizard.application.agenda import AgendaItem, agenda
from vb_wizard.application.cards import CardFormat
from vb_wizard.application.desk import CaseDesk
from vb_wizard.application.improvements import Improvements
from vb_wizard.application.letters import fitting_letters, letter_name
from vb_wizard.application.lock import ScreenLock
from vb_wizard.application.ports import (
    CalendarEntry,
    Clock,
    DossierRequest,
    FactsheetRequest,
    LetterRequest,
    WorkingDays,
)
from vb_wizard.application.preparation import preparation, standing_case
from vb_wizard.application.prepared import PreparationRequest
from vb_wizard.application.registry import CaseRegistry
from vb_wizard.application.services import Services
from vb_wizard.application.titles import case_title
from vb_wizard.domain.book import Book
from vb_wizard.domain.case import Case
from vb_wizard.domain.catalogue import Door
from vb_wizard.domain.conditions import UNKNOWN, Value
from vb_wizard.domain.errors import KnownError, UsageError
from vb_wizard.domain.facts import Answer, FactKind
from vb_wizard.domain.fiction import MARK, marked
from vb_wizard.domain.findings import Finding, Severity
from vb_wizard.domain.work import Stopped, reached

_NOT_ALL = (
    "U hebt het lezen van de zaken geannuleerd: {read} van de {all} staan hier. Alle zaken zijn bewaard. "
    "Ga opnieuw naar het startscherm om ze allemaal te zien."
)


class Office(CaseRegistry):
    """What can be done outside a single case."""

    def __init__(self, services: Services) -> None:
        """Keep the services; nothing is read until it is needed."""
        super().__init__(services)
        self.lock = ScreenLock(services.codes, services.clock)
        self.logos = services.logos
        self.improvements = Improvements(services.improvements)

    @property
    def services(self) -> Services:
        """What the office stands on, for a play that has an office of its own."""
        return self._services

    @property
    def clock(self) -> Clock:
        """The clock of the office."""
        return self._services.clock

    @property
    def workdays(self) -> WorkingDays:
        """The calendar of working days."""
        return self._services.workdays

    def doors(self) -> tuple[Door, ...]:
        """Return the doors of the start screen in order."""
        return tuple(sorted(self.book.catalogue.doors.values(), key=lambda door: door.order))

    def open_door(self, door_id: str, sign: str = "") -> CaseDesk:
        """Start a case through a door. A door that is gone through once opens its case again.

        Args:
            door_id: the door.
            sign: an answer to the question of which the answers stand beside this door; empty when no answer is known yet.

        Raises:
            UsageError: there is no such door, it does not open a case, or it has no such sign.
            KnownError: the case cannot be made.
        """
        door = self.book.catalogue.doors.get(door_id)
        if door is None or door.flow not in self.book.flows:
            raise UsageError(
                f"De deur '{door_id}' opent geen zaak.", "Er is niets veranderd.", "Kies een andere deur."
            )
        counts = self.entry_counts() if door.once else {}
        on_this_flow = (self.look(header, counts) for header in self.headers() if header.flow == door.flow)
        standing = standing_case(door, on_this_flow)
        if standing is not None:
            return self.open_case(standing.header.id)
        return self.start_case(door.flow, self.book.flows[door.flow].title, self.given(door, sign))

    def signs(self, door: Door) -> tuple[Answer, ...]:
        """Return the answers that stand beside a door; "dat weet ik niet" is what the door itself is for."""
        fact = self.book.catalogue.facts.get(door.signs)
        return tuple(answer for answer in fact.answers if answer.id != UNKNOWN) if fact is not None else ()

    def given(self, door: Door, sign: str = "") -> Mapping[str, Value]:
        """Return what is known as soon as somebody goes through a door, with the sign that was chosen or without one.

        Raises:
            UsageError: the door has no such sign.
        """
        if not sign:
            return door.given
        if sign not in {answer.id for answer in self.signs(door)}:
            raise UsageError(
                f"Bij de deur '{door.id}' staat geen '{sign}'.", "Er is niets veranderd.", "Kies iets anders."
            )
        fact = self.book.catalogue.facts[door.signs]
        return {**door.given, fact.id: (sign,) if fact.kind is FactKind.CHOICES else sign}

    def readable_cases(self) -> tuple[tuple[Case, ...], tuple[str, ...]]:
        """Return every case that can be read, newest first, and a Dutch sentence about each that cannot."""
        cases: list[Case] = []
        unread: list[str] = []
        counts = self.entry_counts()
        headers = self.headers()
        for at, header in enumerate(headers):
            try:
                reached(at, len(headers))
                cases.append(self.look(header, counts))
            except KnownError as error:
                unread.append(f"Zaak {header.number}: {error}")
            except Stopped:
                # What was read is worth showing; the rest is read the next time.
                unread.append(_NOT_ALL.format(read=at, all=len(headers)))
                break
        return tuple(cases), tuple(unread)

    def calendar_file(self, items: Iterable[AgendaItem]) -> tuple[str, bytes]:
        """Return a file name and the agenda as an iCalendar file, with titles that say nothing about a case.

        Args:
            items: what is due, from `agenda`.
        """
        now = self._services.clock.now()
        entries = [
            CalendarEntry(
                id=f"{item.case.header.id}-{item.state.place.path}-{item.state.place.visit}-{item.state.task}",
                title=marked(f"Actie {item.case.header.number}", item.case.header, " · "),
                at=item.at,
                whole_day=item.whole_day,
                category=MARK if item.case.header.is_exercise else "",
            )
            for item in items
        ]
        return f"agenda-{now:%Y-%m-%d}.ics", self._services.calendar().write(entries, now)

    def agenda(self, cases: Iterable[Case]) -> tuple[AgendaItem, ...]:
        """Return what is due over all open cases among these, soonest first. Each was looked at before."""
        items: list[AgendaItem] = []
        for case in cases:
            if not case.state.is_closed:
                items += agenda(case, self.book_of(case.header), self.workdays)
        return tuple(sorted(items, key=lambda item: item.at))

    def dossier(self, case: Case, book: Book) -> tuple[str, bytes]:
        """Return a sensible file name and the PDF.

        Raises:
            KnownError: it cannot be printed.
        """
        now, known = self._services.clock.now(), self.settings_for(case.header, book)
        request = DossierRequest(
            case=case,
            book=book,
            municipality=known.municipality_title,
            printed_by=known.user,
            printed_at=now,
            app_version=self._services.app_version,
            office_contacts=known.contacts(),
            logo=b"" if case.header.is_exercise else self.logos.logo(),
        )
        words = (
            re.sub(r"[^\w-]+", "-", case_title(book, case.state).lower(), flags=re.UNICODE)
            .strip("-")[:50]
            .rstrip("-")
        )
        name = marked(f"dossier-{case.header.number}-{words or 'zaak'}.pdf", case.header)
        return name, self._services.printer().print(request)

    def factsheet(self, holder: str) -> tuple[str, bytes]:
        """Return a sensible file name and the PDF of the factsheet of an office, with the numbers that were filled in.

        Args:
            holder: an answer that the catalogue marks with `factsheet`.

        Raises:
            KnownError: there is no such factsheet, or it cannot be printed.
        """
        request = FactsheetRequest(
            book=self.book,
            holder=holder,
            municipality=self.settings.municipality_title,
            made_at=self._services.clock.now(),
            app_version=self._services.app_version,
            office_contacts=self.settings.contacts(),
        )
        return self._services.factsheets().print(request)

    def letter(self, case: Case, book: Book, letter_id: str) -> tuple[str, bytes]:
        """Return a sensible file name and the letter, filled in from a case.

        Raises:
            UsageError: there is no such letter, or it does not belong to this case.
            KnownError: it cannot be written.
        """
        letter = next((one for one in fitting_letters(book, case.state) if one.id == letter_id), None)
        if letter is None:
            is_known = letter_id in book.letters
            raise UsageError(
                f"De brief '{letter_id}' {'past niet bij deze zaak' if is_known else 'bestaat niet'}.",
                "Er is niets veranderd.",
                "Kies een andere brief. Met vb-wizard letter --list ziet u ze allemaal.",
            )
        known = self.settings_for(case.header, book)
        request = LetterRequest(
            case=case,
            book=book,
            letter=letter,
            municipality=known.municipality_title,
            made_at=self._services.clock.now(),
            office_contacts=known.contacts(),
            logo=b"" if case.header.is_exercise else self.logos.logo(),
        )
        writer = self._services.letter_writer()
        return letter_name(case, letter, writer.suffix), writer.write(request)

    def preparation_sheet(self) -> tuple[str, bytes]:
        """Return a sensible file name and the PDF of how ready the office is today.

        Raises:
            KnownError: no list has a score, or it cannot be printed.
        """
        request = PreparationRequest(
            preparation(self), self.settings.municipality_title, self._services.clock.now()
        )
        return self._services.preparations().print(request)

    @property
    def cards(self) -> CardFormat:
        """Reads and writes contacts as cards."""
        return self._services.cards()

    def messages(self) -> tuple[str, ...]:
        """Return sentences that the start screen must show: broken settings, and errors in the flows."""
        library = self._services.library
        found = [
            *self._services.notices,
            *filter(None, [self.settings.problem, self.lock.problem, library.notice]),
        ]
        found += [str(finding) for finding in library.findings() if finding.severity is Severity.ERROR][:3]
        return tuple(found)

    def findings(self) -> Sequence[Finding]:
        """Return what the check of the flows on disk finds."""
        return self._services.library.findings()

    @property
    def version(self) -> str:
        """The version of the app."""
        return self._services.app_version

    @property
    def protection(self) -> str:
        """One Dutch sentence on how the cases are kept."""
        return self._services.store.protection
