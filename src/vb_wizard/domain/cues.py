"""Cues: what sets off a part of an exercise - a time, a deed, a deed that stays away, a wrong contact, or the trainer.

Neighbours: `exercise` hangs cues on injects, questions and milestones; `application.training.deeds` sees whether one holds.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum

from vb_wizard.domain.moments import Moment


class DeedKind(StrEnum):
    """What can have happened: the first seven in the case of the group, the last three in the play itself."""

    TASK = "task"
    STEP = "step"
    TRACK = "track"
    CALL = "call"
    REACHED = "reached"
    ANSWER = "answer"
    ACUTE = "acute"
    INJECT = "inject"
    MILESTONE = "milestone"
    VOTE = "vote"


PLAYED = frozenset({DeedKind.INJECT, DeedKind.MILESTONE, DeedKind.VOTE})
"""Deeds that the play itself knows: an inject that was shown, a milestone that was reached, an answer with the most votes."""


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that can happen.

    `name` is a task (`flow.task`, done or handed over), a step (`flow.step`, come to), a flow (opened beside the others), a
    contact (called, or reached), a fact, `raise`, an inject, a milestone, or an answer to a question (`question.option`).
    `value` is the answer to a fact.
    """

    kind: DeedKind
    name: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class AtMoment:
    """At a moment of the story: minutes after its start, or a clock time."""

    at: Moment


@dataclass(frozen=True, slots=True)
class AfterDeed:
    """Some minutes of the story after a deed."""

    deed: Deed
    minutes: int = 0


@dataclass(frozen=True, slots=True)
class NotDoneBy:
    """A deed has not happened at a moment of the story: inaction."""

    deed: Deed
    by: Moment


@dataclass(frozen=True, slots=True)
class WrongContact:
    """One of these contacts is called; without contacts: any that no step or task of the route names."""

    contacts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ByTrainer:
    """Only when the trainer says so."""


BY_TRAINER = ByTrainer()

Cue = AtMoment | AfterDeed | NotDoneBy | WrongContact | ByTrainer


def minutes_after(start: datetime, moment: Moment) -> int:
    """Return how many minutes after the start of a story a moment is.

    Args:
        start: when the story starts, in Dutch time without a zone.
        moment: minutes after the start; a clock time, which is tomorrow when it has passed at the start; or a date and time.
    """
    if not moment.clock:
        return moment.minutes
    if len(moment.clock) > len("23:59"):
        target = datetime.fromisoformat(moment.clock)
    else:
        hour, minute = moment.clock.split(":")
        target = datetime.combine(start.date(), time(int(hour), int(minute)))
        target += timedelta(days=1) if target < start else timedelta()
    return round((target - start) / timedelta(minutes=1))
