"""Fiction: what stands in an exercise for every number, address and name of the real world.

Neighbours: `application.practice` makes one `Fiction` for the office and gives its book to exercises and to nothing else.
No range of Dutch numbers is set apart for plays (none was found in the numbering plan of the Netherlands), so fictional numbers
start with four zeros: after the two that mean abroad no country code starts with a zero (ITU-T E.164). An editorial choice.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any, TypeVar, cast

from vb_wizard.domain.book import Book
from vb_wizard.domain.case import CaseHeader
from vb_wizard.domain.catalogue import Contact
from vb_wizard.domain.conditions import Value
from vb_wizard.domain.exercise import Exercise
from vb_wizard.domain.journal import Answered, Event
from vb_wizard.domain.play import PlayEvent, Started

MARK = "OEFENING"
"""The word on everything that an exercise makes."""

PLACE = "Voorbeeldstad"
"""The municipality of every exercise."""

PERSON = "(naam uit de oefening)"
MAIL = "oefening@voorbeeld.example"
_STAND_IN = "{number} (oefening)"
_PREFIX = "0000"
_SHORT = 4
_INFLECTED = r"(?:se|s|er|ers|'s)?"
_SHORTEST_NAME = 3
_SHORT_WORD = 4

_SHORTEST_NUMBER = 5
_DIGITS = re.compile(r"(?<![\w@.,-])\+?\(?\d(?:[ ().-]{0,2}\d)*(?![\w@-])(?! \(oefening)")
_ID = re.compile(r"[a-z0-9_.]*[a-z_][a-z0-9_.]*")
"""An id has a letter: what is only digits may be a number, such as an answer that is just 112."""
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_SAID = ("text", "name", "number", "reason", "to", "origin", "note", "title", "who", "owner")
"""The fields of an entry that somebody typed, in the journal of a case or in that of a play."""

T = TypeVar("T")
E = TypeVar("E", bound=Event | PlayEvent)
P = TypeVar("P", bound=PlayEvent)


def plain(number: str) -> str:
    """Return a number as bare national digits: `+31 (0)70 373 83 14` and `070-3738314` are the same."""
    digits = "".join(sign for sign in number if sign.isascii() and sign.isdigit())
    for abroad in ("0031", "31"):
        is_abroad = abroad == "0031" or number.strip().startswith("+")
        if is_abroad and digits.startswith(abroad):
            return "0" + digits.removeprefix(abroad).lstrip("0")
    return digits


def is_fictional(number: str) -> bool:
    """Whether a number is one of an exercise, which nothing may dial."""
    return "(oefening" in number or plain(number).startswith(_PREFIX)


class Fiction:
    """Substitutes the real world in a book and in what is typed. Made once for the office."""

    def __init__(
        self,
        contacts: Iterable[Contact],
        numbers: Iterable[str] = (),
        names: Iterable[str] = (),
        place: str = "",
    ) -> None:
        """Know what must not be seen.

        Args:
            contacts: the national catalogue; each contact gets a number of its own.
            numbers: the numbers that the office filled in.
            names: the names that the office filled in.
            place: its municipality.
        """
        listed = list(contacts)
        self._by_contact = {one.id: _number(at, one.number) for at, one in enumerate(listed, start=1)}
        self._by_number = {
            plain(one.number): self._by_contact[one.id] for one in reversed(listed) if one.number
        }
        # Two or three digits within the house would be found in every year and every page number.
        self._others = {plain(number) for number in numbers} - {
            plain(number) for number in numbers if len(plain(number)) < _SHORTEST_NUMBER
        }
        named = sorted(
            {name.strip() for name in names if len(name.strip()) >= _SHORTEST_NAME}, key=len, reverse=True
        )
        self._names = (
            re.compile("|".join(rf"(?<!\w){_in_a_hurry(name)}(?!\w)" for name in named)) if named else None
        )
        # Also who lives there.
        self._place = (
            re.compile(rf"(?<!\w){_in_a_hurry(place.strip())}{_INFLECTED}(?!\w)")
            if len(place.strip()) >= _SHORTEST_NAME
            else None
        )

    def number_of(self, contact: str) -> str:
        """Return the fictional number of a contact."""
        return self._by_contact.get(contact, _number(0, ""))

    def text(self, text: str) -> str:
        """Return a text without real numbers and addresses."""
        if text.startswith(("https://", "http://")):
            return text
        if "@" in text:
            text = _MAIL.sub(lambda found: found[0] if found[0].endswith(".example") else MAIL, text)
        return _DIGITS.sub(self._instead, text)

    def said(self, text: str) -> str:
        """Return what was typed without real numbers, addresses and names of the office."""
        if self._names is not None:
            text = self._names.sub(PERSON, text)
        return self.text(self._place.sub(PLACE, text) if self._place is not None else text)

    def exercise(self, exercise: Exercise) -> Exercise:
        """Return what a trainer plays without anything real: an office may write its own name and numbers in a scenario."""
        return _mapped(exercise, lambda text: text if _ID.fullmatch(text) else self.said(text))

    def play_event(self, event: P) -> P:
        """Return an entry of a play as it may be recorded. The scenario that it keeps is substituted when it is played."""
        if isinstance(event, Started):
            return cast("P", dataclasses.replace(event, variables=_mapped(event.variables, self.said)))
        return self._typed(event)

    def event(self, event: Event, free_facts: frozenset[str]) -> Event:
        """Return an entry as it may be recorded in an exercise.

        Args:
            event: what happened.
            free_facts: the facts whose answers are typed.
        """
        if isinstance(event, Answered) and event.fact in free_facts:
            event = dataclasses.replace(event, value=self._value(event.value))
        return self._typed(event)

    def book(self, book: Book) -> Book:
        """Return a book for exercises: the same steps, with nothing in it that reaches the real world."""
        change = self.said if book.overlay is not None else self.text
        made = _mapped(dataclasses.replace(book, texts={}), change)
        contacts = {
            name: dataclasses.replace(one, number=self.number_of(name), link="", own_name="", verify=False)
            for name, one in made.catalogue.contacts.items()
        }
        overlay = (
            dataclasses.replace(made.overlay, title=MARK, office=MARK) if made.overlay is not None else None
        )
        catalogue = dataclasses.replace(made.catalogue, contacts=MappingProxyType(contacts))
        return dataclasses.replace(made, catalogue=catalogue, overlay=overlay, is_fiction=True)

    def _typed(self, event: E) -> E:
        """Return an entry with each field that somebody typed substituted."""
        typed: dict[str, Any] = {
            field.name: self.said(getattr(event, field.name))
            for field in dataclasses.fields(event)
            if field.name in _SAID and isinstance(getattr(event, field.name), str)
        }
        return dataclasses.replace(event, **typed) if typed else event

    def _value(self, value: Value) -> Value:
        return self.said(value) if isinstance(value, str) else tuple(self.said(one) for one in value)

    def _instead(self, found: re.Match[str]) -> str:
        written, digits = found[0], plain(found[0])
        known = self._by_number.get(digits)
        if known is not None:
            return _STAND_IN.format(number=written) if len(digits) <= _SHORT else known
        is_abroad = (
            written.startswith(("+", "00"))
            and len(digits) > _SHORTEST_NUMBER + 2
            and not is_fictional(digits)
        )
        if digits in self._others or is_abroad or _looks_dialled(digits):
            return _number(0, "")
        return written


def marked(name: str, header: CaseHeader, sign: str = "-") -> str:
    """Return a name or a title with the mark in front when it belongs to an exercise, such as `OEFENING-dossier.pdf`."""
    return f"{MARK}{sign}{name}" if header.is_exercise else name


def refuse_mixed(
    header: CaseHeader, book: Book, municipality: str = "", numbers: Iterable[str] = (), logo: bytes = b""
) -> None:
    """Check that an exercise meets nothing real, and a case nothing fictional. Every desk and every paper begins with this.

    Raises:
        ValueError: they are mixed, which is a mistake of ours and never of the user.
    """
    if header.is_exercise is not book.is_fiction:
        raise ValueError(f"{header.number}: the book of an exercise and that of a case are never exchanged")
    is_real = municipality not in ("", PLACE, f"Gemeente {PLACE}") or not all(
        map(is_fictional, filter(None, numbers))
    )
    if header.is_exercise and (is_real or logo):
        raise ValueError(f"{header.number}: what the office filled in may not come into an exercise")


def _number(at: int, real: str) -> str:
    """Return a fictional number. A short one that everybody knows keeps its sound, and says who is called instead."""
    if is_fictional(real):
        # That of an exercise already, such as one in the book that it keeps or in a case that is copied for another branch.
        return real
    if real and len(plain(real)) <= _SHORT:
        return _STAND_IN.format(number=real)
    return f"{_PREFIX}-{at:06d}"


def _in_a_hurry(name: str) -> str:
    """Return the pattern of a name, with and without capitals; a short one without them is too often a word, such as `wil`."""
    escaped = re.escape(name)
    return escaped if len(name) <= _SHORT_WORD else f"(?i:{escaped})"


def _looks_dialled(digits: str) -> bool:
    """Whether digits have the length and the start of a Dutch number that can be dialled from anywhere."""
    if digits.startswith(_PREFIX) or not digits.startswith("0"):
        return False
    return len(digits) == 10 or (digits.startswith(("08", "09")) and len(digits) in (8, 11))


def _mapped(value: T, change: Callable[[str], str]) -> T:
    """Return a value with each text in it changed; what has none that changes is returned as it is."""
    made: Any = value
    if isinstance(value, str):
        # The value of a choice in code is no text.
        made = change(value) if type(value) is str else value
    elif isinstance(value, tuple):
        parts = tuple(_mapped(one, change) for one in value)
        made = value if all(new is old for new, old in zip(parts, value, strict=True)) else parts
    elif isinstance(value, Mapping):
        rows = {name: _mapped(one, change) for name, one in value.items()}
        made = value if all(rows[name] is one for name, one in value.items()) else rows
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        held = {field.name: getattr(value, field.name) for field in dataclasses.fields(value) if field.init}
        fresh = {name: _mapped(one, change) for name, one in held.items()}
        other = {name: one for name, one in fresh.items() if one is not held[name]}
        made = dataclasses.replace(value, **other) if other else value
    return cast("T", made)
