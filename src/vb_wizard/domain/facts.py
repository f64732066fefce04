"""Facts: what the office knows about the incident, each asked once.

Neighbours: `conditions` tests facts, `flow` asks them, the registration form is a view on them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from vb_wizard.domain.citations import Citation
from vb_wizard.domain.conditions import FILLED, UNKNOWN


class FactKind(StrEnum):
    """How a fact is answered."""

    CHOICE = "choice"
    CHOICES = "choices"
    YES_NO = "yes_no"
    TEXT = "text"
    PERSON = "person"
    MOMENT = "moment"
    NUMBER = "number"
    ADDRESS = "address"


CLOSED_KINDS = frozenset({FactKind.CHOICE, FactKind.CHOICES, FactKind.YES_NO})
"""The kinds with fixed answers; the others are free."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer that can be chosen: the words on the button, the line under them, and a short form for titles (Dutch).

    `factsheet` marks an office that gets a page for the wall.
    """

    id: str
    say: str
    help: str = ""
    short: str = ""
    factsheet: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing to know.

    `register` is the number of the field in the incident registration, `in_title` the place in the name of a case; 0 for none.
    `on_cover` puts the answer on the first page of the dossier, where whoever holds it looks first.
    `whole_day` is for a moment of which only the day matters.
    `wide` marks the few answers that may stand in a letter that leaves the circle.
    """

    id: str
    kind: FactKind
    ask: str
    short: str
    hint: str = ""
    answers: tuple[Answer, ...] = ()
    register: int = 0
    sensitive: bool = False
    sources: tuple[Citation, ...] = ()
    in_title: int = 0
    on_cover: bool = False
    whole_day: bool = False
    wide: bool = False
    _by_id: Mapping[str, Answer] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Index the answers by id."""
        object.__setattr__(self, "_by_id", {answer.id: answer for answer in self.answers})

    @property
    def is_free(self) -> bool:
        """True when the fact has no fixed answers."""
        return self.kind not in CLOSED_KINDS

    @property
    def answer_ids(self) -> tuple[str, ...]:
        """The answers that a condition may name, in catalogue order."""
        return (FILLED, UNKNOWN) if self.is_free else tuple(self._by_id)

    def answer(self, answer_id: str) -> Answer | None:
        """Return the answer with this id, or None."""
        return self._by_id.get(answer_id)
