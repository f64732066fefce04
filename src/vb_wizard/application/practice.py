"""What an exercise may know of the office: a book and settings in which everything real is substituted.

Neighbours: `registry` asks for them by the header of a case; `domain.fiction` substitutes. Nothing else makes them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from vb_wizard.application.ports import Clock, OfficeContact
from vb_wizard.application.settings import DEFAULT_USER, MUNICIPALITY, USER, OfficeSettings
from vb_wizard.domain.book import Book
from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.fiction import PLACE, Fiction
from vb_wizard.engine.machine import CompiledBook, compile_book


class Seen(Protocol):
    """What a case, or a screen that is opened from it, may see. The office itself shows what is real."""

    @property
    def book(self) -> Book:
        """The flows."""
        ...

    @property
    def settings(self) -> OfficeSettings:
        """What the office filled in."""
        ...

    @property
    def clock(self) -> Clock:
        """The clock."""
        ...

    @property
    def is_exercise(self) -> bool:
        """Whether everything in it is fiction."""
        ...


@dataclass(frozen=True)
class Surroundings:
    """The book and the office as one case sees them: the real ones, or those of every exercise."""

    book: Book
    settings: OfficeSettings
    clock: Clock
    is_exercise: bool = False


class FictionalOffice:
    """The office of every exercise. Fulfils the port `OfficeStore`: it can be read, and nothing can be kept in it."""

    problem = ""

    def __init__(self, book: Book, fiction: Fiction) -> None:
        """Fill in every contact of a book."""
        self._contacts = {
            name: OfficeContact(name, number=fiction.number_of(name)) for name in book.catalogue.contacts
        }

    def contacts(self) -> Mapping[str, OfficeContact]:
        """Return a fictional number for each contact."""
        return dict(self._contacts)

    def settings(self) -> Mapping[str, str]:
        """Return a fictional municipality and a role."""
        return {MUNICIPALITY: PLACE, USER: DEFAULT_USER}

    def save_contacts(self, contacts: Sequence[OfficeContact]) -> None:  # noqa: ARG002 - the port
        """Refuse.

        Raises:
            KnownError: always.
        """
        raise _only_practice()

    def save_setting(self, name: str, value: str) -> None:  # noqa: ARG002 - the port
        """Refuse.

        Raises:
            KnownError: always.
        """
        raise _only_practice()


def _only_practice() -> KnownError:
    return KnownError(
        "In een oefening verandert u de gegevens van uw kantoor niet.",
        "De echte contacten en instellingen zijn niet veranderd.",
        "Ga naar het startscherm om ze te veranderen.",
    )


class Practice:
    """Gives exercises their book and their office. The only place where either is made."""

    def __init__(self, settings: OfficeSettings, national: Callable[[], Book]) -> None:
        """Keep what the office filled in, which exercises never see, and what gives the national book."""
        self._settings = settings
        self._national = national
        self._compiled: dict[str, CompiledBook] = {}

    @property
    def national(self) -> Book:
        """The book that a new exercise begins on. What an office wrote in its own list cannot be told from fiction, so it is left out.

        Raises:
            KnownError: the flows cannot be used.
        """
        return self._national()

    def fiction(self, book: Book) -> Fiction:
        """Return what substitutes the office of today."""
        own = self._settings.contacts().values()
        user = self._settings.user
        names = [
            *(one.name for one in own),
            *([user] if user != DEFAULT_USER else []),
        ]
        listed = book.catalogue.contacts.values()
        names += [one.own_name for one in listed] + (
            [book.overlay.office] if book.overlay is not None else []
        )
        functions = " ".join(f"{one.name} {one.for_what}" for one in listed).casefold()
        return Fiction(
            listed,
            (one.number for one in own),
            # An office may fill in a function instead of a name, and that stands in every list.
            (
                name
                for name in names
                if not re.search(rf"(?<!\w){re.escape(name.casefold())}(?!\w)", functions)
            ),
            self._settings.municipality,
        )

    def compiled(self, real: CompiledBook) -> CompiledBook:
        """Return the book of an exercise: that which it keeps, with everything real substituted."""
        if real.book.sha256 not in self._compiled:
            made = self.fiction(real.book).book(real.book)
            self._compiled[real.book.sha256] = compile_book(made)
        return self._compiled[real.book.sha256]

    def settings(self, book: Book) -> OfficeSettings:
        """Return the office of every exercise."""
        return OfficeSettings(FictionalOffice(book, self.fiction(book)))
