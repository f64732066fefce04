"""Improvements: what the office agreed to arrange, with who and when, and the day on which it was shown to be done.

Neighbours: `training` gives the words of a lesson and nothing else; the preparation and the agenda show these; a store keeps them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from hashlib import sha256
from typing import Protocol

from vb_wizard.domain.errors import UsageError

_SAFE = "Er is niets overgenomen."
_DAY = re.compile(r"\b\d{1,4}[-/]\d{1,2}[-/]\d{1,4}\b")
_NUMBER = re.compile(r"\+?\d[\d ().\-/]{4,}\d")
_ADDRESS = re.compile(r"\S+@\S+|\bhttps?://|\bwww\.", re.IGNORECASE)
_DIGITS = 7


@dataclass(frozen=True, slots=True)
class Improvement:
    """Something to arrange. `owner` is a role; `proven_on` the day on which it was shown to be done, None while it is open.

    `is_gone` means that the office let it go.
    """

    id: str
    text: str
    owner: str
    due: date
    proven_on: date | None = None
    is_gone: bool = False

    @property
    def is_open(self) -> bool:
        """Whether it still has to be done."""
        return self.proven_on is None and not self.is_gone


class ImprovementStore(Protocol):
    """Keeps improvements among the cases, never among the exercises."""

    def save(self, one: Improvement, at: datetime) -> None:
        """Keep an improvement as it reads from now on (`at` is aware); it is durable when this returns. How it read before stays.

        Raises:
            KnownError: it cannot be written.
        """
        ...

    def all(self) -> Sequence[Improvement]:
        """Return every improvement as it reads now, the first one in front.

        Raises:
            KnownError: they cannot be read.
        """
        ...


def lesson_key(play: str, branch: str, number: int) -> str:
    """Return the id of the improvement that a lesson becomes: always the same, and nothing of the exercise can be read in it."""
    return sha256(f"{play}|{branch}|{number}".encode()).hexdigest()[:24]


class Improvements:
    """What the office agreed to arrange."""

    def __init__(self, store: ImprovementStore) -> None:
        """Keep the store; nothing is read until it is needed."""
        self._store = store

    def all(self) -> tuple[Improvement, ...]:
        """Return what was not let go: what is open by day, then what is done.

        Raises:
            KnownError: they cannot be read.
        """
        kept = (one for one in self._store.all() if not one.is_gone)
        return tuple(sorted(kept, key=lambda one: (not one.is_open, one.due, one.text)))

    def take(self, name: str, text: str, owner: str, due: date, now: datetime) -> Improvement:
        """Keep a lesson as something to arrange; the same lesson again only says it anew.

        Args:
            name: its id, from `lesson_key`.
            text: the words of the lesson: all that comes along.
            owner: the role that takes it up.
            due: the day on which it is due.
            now: the aware moment.

        Raises:
            UsageError: there is no text or owner, or the text holds a number or an address that may be made up.
            KnownError: it cannot be written.
        """
        text, owner = " ".join(text.split()), " ".join(owner.split())
        if not text or not owner:
            raise UsageError(
                "De les heeft nog geen tekst of niemand die haar oppakt.", _SAFE, "Vul beide in."
            )
        if looks_made_up(text) or looks_made_up(owner):
            raise UsageError(
                "In deze les staat een nummer of een adres. Dat kan uit de oefening komen en dus verzonnen zijn.",
                _SAFE,
                "Haal het nummer of het adres uit de les. Echte nummers staan bij Contacten.",
            )
        known = self._known(name)
        made = Improvement(name, text, owner, due, known.proven_on if known is not None else None)
        self._store.save(made, now)
        return made

    def prove(self, name: str, day: date | None, now: datetime) -> None:
        """Note on which day it was shown to be done; None makes it open again.

        Raises:
            UsageError: the day is still to come.
            KnownError: it cannot be written.
        """
        if day is not None and day > now.date():
            raise UsageError(
                "Deze dag moet nog komen.", "Er is niets afgevinkt.", "Kies vandaag of een eerdere dag."
            )
        known = self._known(name)
        if known is not None:
            self._store.save(replace(known, proven_on=day), now)

    def drop(self, name: str, now: datetime, *, gone: bool = True) -> None:
        """Let an improvement go, or take that back.

        Raises:
            KnownError: it cannot be written.
        """
        known = self._known(name)
        if known is not None:
            self._store.save(replace(known, is_gone=gone), now)

    def _known(self, name: str) -> Improvement | None:
        return next((one for one in self._store.all() if one.id == name), None)


def looks_made_up(text: str) -> bool:
    """Whether a text holds something that can be dialled or written to: in an exercise such things are made up."""
    numbers = _NUMBER.findall(_DAY.sub(" ", text))
    return bool(_ADDRESS.search(text)) or any(
        sum(char.isdigit() for char in one) >= _DIGITS for one in numbers
    )
