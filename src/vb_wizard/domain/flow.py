"""Flows: the protocol as steps, branches and tasks, exactly as written in a flow file.

Neighbours: `flowfiles` reads these, `proof` examines them, `engine` compiles them; `catalogue` holds what they name.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from vb_wizard.domain.citations import Citation
from vb_wizard.domain.conditions import ALWAYS, Condition, Value, facts_in, holds, verdict
from vb_wizard.domain.deadlines import Span, Term


class Phase(StrEnum):
    """The three phases of the protocol."""

    BEFORE = "voor"
    DURING = "tijdens"
    AFTER = "na"


class FlowKind(StrEnum):
    """A trunk opens a case, a track runs beside it, an interrupt can be entered from everywhere."""

    TRUNK = "trunk"
    TRACK = "track"
    INTERRUPT = "interrupt"


class StepKind(StrEnum):
    """What a step does."""

    ASK = "ask"
    DO = "do"
    INFORM = "inform"
    RUN = "run"
    END = "end"


@dataclass(frozen=True, slots=True)
class Branch:
    """Where to go when a condition holds."""

    go: str
    when: Condition = ALWAYS


@dataclass(frozen=True, slots=True)
class ContactUse:
    """A contact shown at a step, with why this one."""

    contact: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class InstrumentUse:
    """An instrument shown at a step, with which part of it."""

    instrument: str
    part: str = ""


@dataclass(frozen=True, slots=True)
class Task:
    """One instruction. `contacts`, `instruments` and `sources` are its own; the step's apply where these are empty.

    `core` marks the few that belong on the factsheet of an office.
    """

    id: str
    say: str
    help: str = ""
    who: str = ""
    when: Condition = ALWAYS
    contacts: tuple[ContactUse, ...] = ()
    instruments: tuple[InstrumentUse, ...] = ()
    within: Term | None = None
    return_at: str = ""
    sources: tuple[Citation, ...] = ()
    core: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a flow.

    `subject` is what the step is about: the fact id (ask), the flow id (run), or the Dutch text (do, inform, end).
    `title` is the short name for the route. `if_not` is where "klopt niet meer" goes; it stands for `premise`.
    `enter` is the step at which a `run` begins in the other flow, when that is not its start.
    With `offences` the articles that may apply stand under the text. An end that `waits` is where the user comes back to: the
    flow is walked as far as is known, and not done.
    """

    id: str
    kind: StepKind
    phase: Phase
    title: str
    subject: str
    branches: tuple[Branch, ...] = ()
    again: bool = False
    say: str = ""
    why: str = ""
    sources: tuple[Citation, ...] = ()
    contacts: tuple[ContactUse, ...] = ()
    instruments: tuple[InstrumentUse, ...] = ()
    tasks: tuple[Task, ...] = ()
    start: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    lift: tuple[str, ...] = ()
    premise: str = ""
    if_not: str = ""
    enter: str = ""
    offences: bool = False
    waits: bool = False


class Covers(StrEnum):
    """What else in the wizard goes by the freshness of an item."""

    CONTACTS = "contacts"


@dataclass(frozen=True, slots=True)
class ScoreItem:
    """One thing that should be in order.

    `fact` says whether it is arranged, `proof` (a fact of kind moment) when that was last seen to, and `fresh` how long that
    holds. `todo` is what to do when it is not in order, `covers` what else goes by `fresh`, or None.
    """

    id: str
    title: str
    fact: str
    proof: str
    fresh: Span
    todo: str
    sources: tuple[Citation, ...] = ()
    covers: Covers | None = None


@dataclass(frozen=True, slots=True)
class Flow:
    """A flow file. `carries` names the toolkit instruments that this flow makes usable, `score` what is counted at its end."""

    id: str
    title: str
    version: str
    as_of: date
    kind: FlowKind
    about: str
    start: str
    steps: Mapping[str, Step] = field(default_factory=dict)
    carries: tuple[str, ...] = ()
    score: tuple[ScoreItem, ...] = ()


def next_step(
    step: Step, facts: Mapping[str, Value], free: frozenset[str] = frozenset(), *, opted_out: bool = False
) -> str | None:
    """Tell where a step leads, given the facts. Returns None at an end, or when no branch holds.

    This is the meaning of a flow; the compiled machine must agree with it on every edge.
    """
    if opted_out and step.if_not:
        return step.if_not
    return next((branch.go for branch in step.branches if holds(branch.when, facts, free)), None)


def possible_targets(
    step: Step, known: Mapping[str, Value], free: frozenset[str] = frozenset()
) -> tuple[str, ...]:
    """Return the steps that a step may lead to while only some facts are known, in order; what is not known may be anything."""
    found: list[str] = []
    for branch in step.branches:
        sure = verdict(branch.when, known, free)
        if sure is not False:
            found.append(branch.go)
        if sure:
            break
    return tuple(found)


def facts_of(step: Step) -> frozenset[str]:
    """Return the ids of the facts that the branches of a step look at."""
    return frozenset[str]().union(*(facts_in(branch.when) for branch in step.branches))


def entries(flow: Flow, flows: Iterable[Flow]) -> tuple[str, ...]:
    """Return every step at which a flow can begin: its start first, then where a `run` of one of the flows enters it."""
    entered = (
        step.enter
        for one in flows
        for step in one.steps.values()
        if step.kind is StepKind.RUN and step.subject == flow.id and step.enter in flow.steps
    )
    return tuple(dict.fromkeys((flow.start, *entered)))


def targets(step: Step) -> tuple[str, ...]:
    """Return every step that a step can lead to, in order, without repeats."""
    found = [branch.go for branch in step.branches] + ([step.if_not] if step.if_not else [])
    return tuple(dict.fromkeys(found))
