"""Overlays: what one office lays over the national flows - contacts filled in, tasks added, terms tightened, texts of its own.

Neighbours: `flowfiles` reads one, `overlaying` lays it over a book, `proof` says what becomes stricter, looser or absent.
An overlay never holds national text, so nothing in it can change a national file.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from vb_wizard.domain.catalogue import Catalogue
from vb_wizard.domain.citations import Citation
from vb_wizard.domain.deadlines import FROM_STEP, Span, Strength, Term, Weekend
from vb_wizard.domain.flow import ContactUse, Flow, InstrumentUse, Task


@dataclass(frozen=True, slots=True)
class ContactFill:
    """What the office fills in for a national contact; `verify` is None when it says nothing about that."""

    name: str = ""
    number: str = ""
    hours: str = ""
    link: str = ""
    verify: bool | None = None


@dataclass(frozen=True, slots=True)
class TermChange:
    """Another length for a term; what is empty or None stays as the national term has it."""

    spans: tuple[Span, ...]
    start: str = ""
    strength: Strength | None = None
    weekend: Weekend | None = None

    def on(self, national: Term | None) -> Term:
        """Return the term that results; without a national term everything counts from the step and is a norm."""
        was = national or Term(self.spans, FROM_STEP)
        return Term(
            self.spans, self.start or was.start, self.strength or was.strength, self.weekend or was.weekend
        )


@dataclass(frozen=True, slots=True)
class TaskChange:
    """What becomes of a national task. `off` is why it is turned off, `was` the national texts that it was written against.

    Contacts, instruments and sources come before those of the task, never instead of them.
    """

    flow: str
    task: str
    off: str = ""
    texts: Mapping[str, str] = field(default_factory=dict)
    was: Mapping[str, str] = field(default_factory=dict)
    who: str = ""
    contacts: tuple[ContactUse, ...] = ()
    instruments: tuple[InstrumentUse, ...] = ()
    within: TermChange | None = None
    sources: tuple[Citation, ...] = ()

    @property
    def name(self) -> str:
        """The task as it is written, with its flow before a dot."""
        return f"{self.flow}.{self.task}"


@dataclass(frozen=True, slots=True)
class AddedTask:
    """A task of the office, before or after a national one; without either it comes last."""

    task: Task
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class StepChange:
    """What becomes of a national step: other texts, and what is added to it."""

    flow: str
    step: str
    texts: Mapping[str, str] = field(default_factory=dict)
    was: Mapping[str, str] = field(default_factory=dict)
    added: tuple[AddedTask, ...] = ()
    contacts: tuple[ContactUse, ...] = ()
    instruments: tuple[InstrumentUse, ...] = ()
    notes: tuple[str, ...] = ()
    start: tuple[str, ...] = ()
    sources: tuple[Citation, ...] = ()

    @property
    def name(self) -> str:
        """The step as it is written, with its flow before a dot."""
        return f"{self.flow}.{self.step}"


@dataclass(frozen=True, slots=True)
class TextChange:
    """Other texts for a fact, note or instrument of the national catalogue; `section` is `facts`, `notes` or `instruments`."""

    section: str
    name: str
    texts: Mapping[str, str] = field(default_factory=dict)
    was: Mapping[str, str] = field(default_factory=dict)
    sources: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True)
class Overlay:
    """An overlay. `documents` are the ids of the office's own documents, `based_on` the national versions it was made on."""

    id: str
    title: str
    office: str
    as_of: date
    documents: tuple[str, ...]
    based_on: Mapping[str, str] = field(default_factory=dict)
    added: Catalogue = field(default_factory=Catalogue)
    flows: tuple[Flow, ...] = ()
    fills: Mapping[str, ContactFill] = field(default_factory=dict)
    tasks: tuple[TaskChange, ...] = ()
    steps: tuple[StepChange, ...] = ()
    texts: tuple[TextChange, ...] = ()

    @property
    def own_tasks(self) -> tuple[str, ...]:
        """The tasks with words or a term of the office, as `flow.task`."""
        changed = [one.name for one in self.tasks if one.texts or one.within or one.who]
        added = [f"{step.flow}.{one.task.id}" for step in self.steps for one in step.added]
        flows = [
            f"{flow.id}.{task.id}"
            for flow in self.flows
            for step in flow.steps.values()
            for task in step.tasks
        ]
        return tuple(dict.fromkeys((*changed, *added, *flows)))

    @property
    def own_steps(self) -> tuple[str, ...]:
        """The steps with words of the office, as `flow.step`."""
        changed = [one.name for one in self.steps if one.texts]
        return (*changed, *(f"{flow.id}.{step}" for flow in self.flows for step in flow.steps))

    @property
    def own_sources(self) -> frozenset[str]:
        """The ids of the sources that make a text the office's own."""
        return frozenset(self.documents) | frozenset(self.added.sources)


@dataclass(frozen=True, slots=True)
class TurnedOff:
    """A national task that the office turned off, in the words of both."""

    flow: str
    task: str
    say: str
    reason: str


@dataclass(frozen=True, slots=True)
class InForce:
    """The overlay that a book carries: who made it, of what date, its own documents, and what it turned off.

    `tasks` and `steps` are those with words or a term of the office, as `flow.task` and `flow.step`; `contacts` are those that it
    filled in or confirmed.
    """

    id: str
    title: str
    office: str
    as_of: date
    sources: tuple[str, ...] = ()
    off: tuple[TurnedOff, ...] = ()
    tasks: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    contacts: tuple[str, ...] = ()
