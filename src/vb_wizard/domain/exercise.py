"""Exercises: what a trainer needs to play a scenario with a group, beside the story that tests it.

Neighbours: `scenario` holds one, `cues` say what sets its parts off, `exercise_texts` fills in what differs per municipality.
What the protocol asks is never written here: it follows from the flow and the facts of the scenario.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from vb_wizard.domain.cues import BY_TRAINER, Cue
from vb_wizard.domain.moments import Moment


class Level(StrEnum):
    """How long and how deep: a teaser of five minutes, a talk of half an hour, an exercise of two hours."""

    TEASER = "teaser"
    TALK = "gesprek"
    EXERCISE = "oefening"


MINUTES: Mapping[Level, tuple[int, int]] = {
    Level.TEASER: (3, 10),
    Level.TALK: (15, 45),
    Level.EXERCISE: (60, 150),
}
"""The fewest and the most minutes that an exercise of a level may take at the table."""


class InjectKind(StrEnum):
    """How a piece of news comes in."""

    MAIL = "mail"
    LETTER = "letter"
    PHONE = "phone"
    SOCIAL = "social"
    VISITOR = "visitor"
    PRESS = "press"
    RUMOUR = "rumour"


class Side(StrEnum):
    """Whether an adviser speaks for or against."""

    FOR = "for"
    AGAINST = "against"


@dataclass(frozen=True, slots=True)
class Inject:
    """A piece of news for the group. `who` it comes from, `to` whom; `note` is for the trainer alone.

    `picture` and `sound` are names of files in the folder `media` beside the scenarios.
    """

    id: str
    kind: InjectKind
    title: str
    text: str
    cue: Cue = BY_TRAINER
    who: str = ""
    to: str = ""
    picture: str = ""
    sound: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """A question to the group, with answers to vote on. `protocol` is what the protocol says, for the trainer alone."""

    id: str
    ask: str
    options: Mapping[str, str]
    cue: Cue = BY_TRAINER
    protocol: str = ""


@dataclass(frozen=True, slots=True)
class Adviser:
    """Somebody in a role who speaks for or against."""

    role: str
    side: Side
    say: str


@dataclass(frozen=True, slots=True)
class Dilemma:
    """A choice without a right answer, with advisers on both sides. Afterwards: can you explain this to the outside world?"""

    id: str
    ask: str
    advisers: tuple[Adviser, ...]
    options: Mapping[str, str]
    cue: Cue = BY_TRAINER
    protocol: str = ""


@dataclass(frozen=True, slots=True)
class Hint:
    """Help for a group that is stuck. Its cue only offers it to the trainer, who gives it or not."""

    id: str
    say: str
    cue: Cue = BY_TRAINER


@dataclass(frozen=True, slots=True)
class Milestone:
    """Something worth seeing, reached when its cue holds or when the trainer says so."""

    id: str
    say: str
    cue: Cue = BY_TRAINER


@dataclass(frozen=True, slots=True)
class ExtraAction:
    """Something good that no flow asks, so that the trainer ticks it. `by` is when at the latest, None for any time."""

    id: str
    say: str
    by: Moment | None = None


@dataclass(frozen=True, slots=True)
class Goal:
    """What the group learns. `expects` are tasks (`flow.task`) in which it shows, beside milestones and extra actions."""

    id: str
    say: str
    expects: tuple[str, ...] = ()
    milestones: tuple[str, ...] = ()
    extra: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Variable:
    """Something that differs per municipality: `what` it is, and what stands there when nobody fills it in."""

    what: str
    value: str


@dataclass(frozen=True, slots=True)
class Exercise:
    """Everything to play a scenario with a group.

    `minutes` is how long it takes at the table; `pace` how many minutes of the story pass in one of those. `roles` are who
    plays (role id) and what they are told. `based_on` is, for each flow, the version that the exercise was written on.
    `debrief` are questions of its own for the talk afterwards.
    """

    level: Level
    minutes: int
    aim: str
    pace: int = 1
    goals: tuple[Goal, ...] = ()
    roles: Mapping[str, str] = field(default_factory=dict)
    based_on: Mapping[str, str] = field(default_factory=dict)
    variables: Mapping[str, Variable] = field(default_factory=dict)
    injects: tuple[Inject, ...] = ()
    questions: tuple[Question, ...] = ()
    dilemmas: tuple[Dilemma, ...] = ()
    hints: tuple[Hint, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    extra: tuple[ExtraAction, ...] = ()
    debrief: tuple[str, ...] = ()

    @property
    def story_minutes(self) -> int:
        """How many minutes of the story pass until the end."""
        return self.minutes * self.pace

    @property
    def polls(self) -> tuple[Question | Dilemma, ...]:
        """Everything that the group votes on."""
        return (*self.questions, *self.dilemmas)
