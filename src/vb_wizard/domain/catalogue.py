"""The catalogue: everything that flows share - facts, contacts, instruments, sources, roles, standing notes, doors and offences.

Neighbours: `flow` names these things by id, `book` holds flows and catalogue together.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from vb_wizard.domain.citations import Citation, Source
from vb_wizard.domain.conditions import ALWAYS, Condition, Value
from vb_wizard.domain.facts import Fact


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody to call. A local contact has no number until the office fills it in; `fallback` is a contact with one.

    `via` is the contact through which this one is reached, because nobody outside calls it directly. `replaced_by` is set for
    a contact that lapsed: it is kept for whoever still looks for it, and never offered.
    `own_name` is what the office calls it, when its overlay says so.
    """

    id: str
    name: str
    for_what: str
    not_for: str = ""
    number: str = ""
    hours: str = ""
    link: str = ""
    local: bool = False
    fallback: str = ""
    verify: bool = False
    urgent: bool = False
    sources: tuple[Citation, ...] = ()
    via: str = ""
    replaced_by: str = ""
    own_name: str = ""

    @property
    def is_fixed(self) -> bool:
        """True for a national number that saves lives: it is the same for everybody, and no office has another."""
        return self.urgent and bool(self.number) and not self.local

    @property
    def is_gone(self) -> bool:
        """True when another contact took its place."""
        return bool(self.replaced_by)


class InstrumentState(StrEnum):
    """Whether an instrument can still be used. `NOT_FOUND`: it is named somewhere, but nobody found its text or page."""

    IN_FORCE = "in_force"
    SUPERSEDED = "superseded"
    UNVERIFIED = "unverified"
    LAPSED = "lapsed"
    NOT_FOUND = "not_found"
    OWN = "own"


GONE = frozenset({InstrumentState.LAPSED, InstrumentState.SUPERSEDED})
"""Instruments in these states may not be offered as working."""


@dataclass(frozen=True, slots=True)
class Instrument:
    """Something to work with: a form, a card, a law. `kind` is the Dutch word on the tag, `replaced_by` what to use now."""

    id: str
    name: str
    kind: str
    what: str
    state: InstrumentState
    link: str = ""
    replaced_by: str = ""
    sources: tuple[Citation, ...] = ()

    @property
    def is_gone(self) -> bool:
        """True when it lapsed or was superseded."""
        return self.state in GONE


@dataclass(frozen=True, slots=True)
class Role:
    """A function in the office, never a person."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Note:
    """A standing note: stays on screen from the step that raises it until a step lifts it."""

    id: str
    say: str
    sources: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True)
class Door:
    """A card on the start screen: opens a case on `flow` with the `given` facts, or shows the scenarios.

    `once` means one case that is opened again and again, such as the preparation, and whose progress the card shows.
    `signs` is a question of which each answer stands on the start screen by itself: it opens the same case with that answer.
    """

    id: str
    order: int
    title: str
    say: str
    button: str
    tone: str
    flow: str = ""
    action: str = ""
    given: Mapping[str, Value] = field(default_factory=dict)
    once: bool = False
    signs: str = ""


class Complaint(StrEnum):
    """Whether somebody has to ask for prosecution himself."""

    NO = "no"
    YES = "yes"
    SOMETIMES = "sometimes"


@dataclass(frozen=True, slots=True)
class Effect:
    """What something changes about an offence, such as the office of the person it was aimed at."""

    say: str
    when: Condition = ALWAYS
    sources: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True)
class Offence:
    """An article that may apply.

    `maximum` is the highest penalty in words. `complaint_when` says in which cases a complaint that is needed sometimes has to
    be filed; what is not known counts as it does in every condition.
    """

    id: str
    name: str
    article: str
    what: str
    maximum: str
    complaint: Complaint
    when: Condition = ALWAYS
    complaint_when: Condition = ALWAYS
    effects: tuple[Effect, ...] = ()
    sources: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Everything by id."""

    facts: Mapping[str, Fact] = field(default_factory=dict)
    contacts: Mapping[str, Contact] = field(default_factory=dict)
    instruments: Mapping[str, Instrument] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    roles: Mapping[str, Role] = field(default_factory=dict)
    notes: Mapping[str, Note] = field(default_factory=dict)
    doors: Mapping[str, Door] = field(default_factory=dict)
    offences: Mapping[str, Offence] = field(default_factory=dict)
