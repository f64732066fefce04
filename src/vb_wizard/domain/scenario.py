"""Scenarios: a story that plays a flow; one file is a test, a demonstration and an exercise.

Neighbours: `flowfiles` reads them, `application.training` plays them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from vb_wizard.domain.conditions import Value
from vb_wizard.domain.exercise import Exercise
from vb_wizard.domain.journal import CallResult, Mark
from vb_wizard.domain.moments import A_MINUTE_LATER, Moment


@dataclass(frozen=True, slots=True)
class Walk:
    """Answer from the table and continue until `to` (`flow.step`) is shown, or to the `end` of the track."""

    to: str
    track: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """Answer these facts, also when they were answered before."""

    facts: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Call:
    """Call a contact."""

    contact: str
    result: CallResult
    text: str = ""


@dataclass(frozen=True, slots=True)
class MarkTask:
    """Mark a task (`flow.task`)."""

    task: str
    mark: Mark
    reason: str = ""
    to: str = ""
    until: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """Write a line in the log."""

    text: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """Add a file with this content."""

    name: str
    text: str
    origin: str = ""


@dataclass(frozen=True, slots=True)
class OpenTrack:
    """Open a track by hand."""

    flow: str


@dataclass(frozen=True, slots=True)
class Acute:
    """Raise or end acute danger."""

    raised: bool


@dataclass(frozen=True, slots=True)
class Back:
    """Go back this many steps."""

    steps: int


@dataclass(frozen=True, slots=True)
class Deny:
    """Say that the premise of the step that is shown does not hold, with why: "klopt niet meer"."""

    reason: str


Act = Walk | Answer | Call | MarkTask | Note | Evidence | OpenTrack | Acute | Back | Deny


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the story. `line` is where it stands in the file, counted from 1."""

    act: Act
    at: Moment = A_MINUTE_LATER
    line: int = 0


@dataclass(frozen=True, slots=True)
class Expectation:
    """What must and must not have happened. Steps and tasks are written `flow.step` and `flow.task`.

    `order` are tasks in the order in which they must have been advised, `by` the moment at which each must have been: minutes
    after the start of the story, or a clock time.
    """

    reached: tuple[str, ...] = ()
    not_reached: tuple[str, ...] = ()
    ended: tuple[str, ...] = ()
    opened: tuple[str, ...] = ()
    advised: tuple[str, ...] = ()
    not_advised: tuple[str, ...] = ()
    contacts: tuple[str, ...] = ()
    not_contacts: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    deadlines: Mapping[str, date] = field(default_factory=dict)
    order: tuple[str, ...] = ()
    by: Mapping[str, Moment] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Scenario:
    """A scenario file. `clock` is Dutch time; `by` is a role id; `exercise` is there when a trainer can play it with a group."""

    id: str
    title: str
    summary: str
    flow: str
    clock: datetime
    by: str
    facts: Mapping[str, Value]
    story: tuple[Line, ...]
    expect: Expectation
    case: int = 0
    exercise: Exercise | None = None
