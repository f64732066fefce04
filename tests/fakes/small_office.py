"""An office on the small book with everything in memory, and the ports that have no fake elsewhere."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from tests.fakes.case_store import FixedClock, MemoryCaseStore, MemoryOfficeStore
from tests.fakes.exercise_store import MemoryExerciseStore
from tests.fakes.improvements import MemoryImprovements
from tests.fakes.small_book import small_book
from vb_wizard.application.cards import Card, CardNumber, ReadCards
from vb_wizard.application.guide import GuideRequest
from vb_wizard.application.office import Office
from vb_wizard.application.ports import CalendarEntry, DossierRequest, FactsheetRequest, LetterRequest
from vb_wizard.application.prepared import PreparationRequest
from vb_wizard.application.services import Services
from vb_wizard.domain.book import Book
from vb_wizard.domain.findings import Finding
from vb_wizard.domain.scenario import Scenario

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=ZoneInfo("Europe/Amsterdam"))


class MemoryFlowLibrary:
    """A library that holds one book."""

    def __init__(
        self, book: Book, findings: Sequence[Finding] = (), scenarios: Sequence[Scenario] = ()
    ) -> None:
        """Hold a book, what is wrong with it, and scenarios."""
        self._book = book
        self._findings = findings
        self.kept = {one.id: one for one in scenarios}

    def book(self) -> Book:
        """Return the book."""
        return self._book

    def national(self) -> Book:
        """Return the book: nothing is laid over it."""
        return self._book

    def findings(self) -> Sequence[Finding]:
        """Return the findings."""
        return self._findings

    @property
    def notice(self) -> str:
        """Nothing stands in."""
        return ""

    def scenarios(self) -> Iterator[Scenario]:
        """Yield what is held."""
        return iter(self.kept.values())

    def scenario_text(self, scenario_id: str) -> str:
        """Return the name as the text."""
        return scenario_id if scenario_id in self.kept else ""

    def media(self, name: str) -> Path | None:
        """There are none."""
        return None


class MemoryBookShelf:
    """A shelf that knows one book whatever the texts are, and scenarios by their name."""

    def __init__(self, book: Book, scenarios: Sequence[Scenario] = ()) -> None:
        """Hold a book and scenarios."""
        self._book = book
        self._scenarios = {one.id: one for one in scenarios}

    def scenario(self, text: str) -> Scenario:
        """Return the scenario of that name."""
        return self._scenarios[text]

    def from_texts(self, texts: Mapping[str, str]) -> Book:
        """Return the book."""
        return self._book


class MemoryCodeStore:
    """The code itself, in memory."""

    problem = ""

    def __init__(self) -> None:
        """Keep no code."""
        self.code: str | None = None
        self.wrong: tuple[int, datetime | None] = (0, None)

    @property
    def is_set(self) -> bool:
        """Whether there is a code."""
        return self.code is not None

    def keep(self, code: str) -> None:
        """Keep a code."""
        self.code, self.wrong = code, (0, None)

    def fits(self, code: str) -> bool:
        """Compare."""
        return code == self.code

    def remove(self) -> None:
        """Forget the code."""
        self.code = None

    def failures(self) -> tuple[int, datetime | None]:
        """Return what was kept."""
        return self.wrong

    def keep_failures(self, count: int, last: datetime | None) -> None:
        """Keep it."""
        self.wrong = (count, last)


class WeekdaysOnly:
    """A calendar without holidays."""

    def is_working_day(self, day: date) -> bool:
        """Monday to Friday."""
        return day.weekday() < 5


class TextPrinter:
    """A printer that prints who asked for it."""

    def print(self, request: DossierRequest) -> bytes:
        """Return the number and the municipality."""
        return f"{request.case.header.number} {request.municipality}".encode()


class TitleWriter:
    """A calendar of plain lines."""

    def write(self, entries: Sequence[CalendarEntry], now: datetime) -> bytes:
        """Return a line for each entry."""
        return "\n".join(f"{entry.at:%Y-%m-%d} {entry.title}" for entry in entries).encode()


class TextFactsheets:
    """A printer of factsheets that prints who asked for which."""

    def print(self, request: FactsheetRequest) -> tuple[str, bytes]:
        """Return the office and the municipality."""
        return f"factsheet-{request.holder}.pdf", f"{request.holder} {request.municipality}".encode()


class TextLetterWriter:
    """A writer of letters that writes which letter was asked for."""

    suffix = ".txt"

    def write(self, request: LetterRequest) -> bytes:
        """Return the number and the letter."""
        return f"{request.case.header.number} {request.letter.id}".encode()


class TextPreparations:
    """A printer of the preparation that prints who asked for which."""

    def print(self, request: PreparationRequest) -> tuple[str, bytes]:
        """Return the flow and the municipality."""
        flow = request.preparation.flow.id
        return f"{flow}.pdf", f"{flow} {request.municipality}".encode()


class TextGuides:
    """A printer of the trainer's guide that prints which exercises stand in it."""

    def print(self, request: GuideRequest) -> tuple[str, bytes]:
        """Return the names of the exercises and the municipality."""
        names = " ".join(one.scenario.id for one in request.exercises)
        return "guide.pdf", f"{names} {request.municipality}".encode()


class LineCards:
    """Cards as plain lines: `name;number;contact`. A line without a semicolon is wrong."""

    def read(self, content: bytes) -> ReadCards:
        """Return a card for each line."""
        lines = content.decode().splitlines()
        wrong = tuple(f"Regel {at}: '{line}'." for at, line in enumerate(lines, 1) if ";" not in line)
        parts = [(at, line.split(";")) for at, line in enumerate(lines, 1) if ";" in line]
        return ReadCards(
            tuple(
                Card(name, (CardNumber(number),) if number else (), (), at, contact)
                for at, (name, number, contact) in parts
            ),
            wrong,
        )

    def write(self, cards: Sequence[Card]) -> bytes:
        """Return a line for each card."""
        lines = (f"{card.name};{card.numbers[0].number};{card.contact}" for card in cards)
        return "\n".join(lines).encode()


def services(store: MemoryCaseStore | None = None, book: Book | None = None, **changes: object) -> Services:
    """Return services in memory; `changes` replace single ones."""
    held = book or small_book()
    numbers = itertools.count(1)
    base: dict[str, object] = {
        "store": store or MemoryCaseStore(),
        "exercises": cache(MemoryExerciseStore),
        "office": MemoryOfficeStore(),
        "codes": MemoryCodeStore(),
        "library": MemoryFlowLibrary(held),
        "shelf": MemoryBookShelf(held),
        "printer": TextPrinter,
        "calendar": TitleWriter,
        "factsheets": TextFactsheets,
        "letter_writer": TextLetterWriter,
        "preparations": TextPreparations,
        "improvements": MemoryImprovements(),
        "guides": TextGuides,
        "cards": LineCards,
        "clock": FixedClock(NOW),
        "workdays": WeekdaysOnly(),
        "app_version": "0.0",
        "new_id": lambda: f"id{next(numbers)}",
    }
    return Services(**{**base, **changes})  # type: ignore[arg-type]


def small_office(**changes: object) -> Office:
    """Return an office in memory."""
    return Office(services(**changes))  # type: ignore[arg-type]
