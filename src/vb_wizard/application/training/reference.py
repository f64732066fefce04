"""The reference: what the protocol asks in a scenario, found by playing its own story as an expert would.

Neighbours: `player` plays on a case that is kept nowhere; `deviations` lays what the group did beside this.

The model is that of a process: the flows run beside each other; in one flow the steps come one after another; the tasks of one
step may be done in any order. Only what the expert was asked before the end of the exercise counts.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from datetime import datetime, timedelta

from vb_wizard.application.training.clock import StoryClock
from vb_wizard.application.training.player import Player, StoryError
from vb_wizard.application.training.throw_away import throw_away_desk
from vb_wizard.domain.case import CaseState
from vb_wizard.domain.exercise import Exercise
from vb_wizard.domain.scenario import Scenario
from vb_wizard.engine.machine import CompiledBook
from vb_wizard.engine.replay import replay


@dataclass(frozen=True, slots=True)
class ModelStep:
    """A step of the model: `step` is `flow.step`, `at` when the expert came there, `tasks` are `flow.task` in the order of the file."""

    step: str
    at: datetime
    tasks: tuple[str, ...]


@dataclass(frozen=True)
class Reference:
    """The model of a scenario: per track the steps with tasks, in order. Empty when the story cannot be played on this flow."""

    tracks: dict[str, tuple[ModelStep, ...]]

    @property
    def tasks(self) -> dict[str, datetime]:
        """Every task that is asked, with when the expert was asked it."""
        found: dict[str, datetime] = {}
        for step in itertools.chain.from_iterable(self.tracks.values()):
            for task in step.tasks:
                found.setdefault(task, step.at)
        return found

    @property
    def positions(self) -> dict[str, tuple[str, int]]:
        """The track of every task, and how many steps come before its own there."""
        found: dict[str, tuple[str, int]] = {}
        for track, steps in self.tracks.items():
            for number, step in enumerate(steps):
                for task in step.tasks:
                    found.setdefault(task, (track, number))
        return found


def reference(scenario: Scenario, exercise: Exercise, compiled: CompiledBook) -> Reference:
    """Return what the protocol asks in a scenario until the exercise is over.

    A story that cannot be played to its end on these flows gives what was asked until then; one that cannot begin gives nothing.

    Args:
        scenario: its facts and its story are what the expert knows and does.
        exercise: says when it is over.
        compiled: the flows as they are kept, not as an exercise shows them.
    """
    clock = StoryClock(scenario.clock)
    start = clock.now()
    if scenario.flow not in compiled.flows:
        return Reference({})
    desk = throw_away_desk(compiled, scenario.flow, scenario.title, clock, scenario.by)
    end = start + timedelta(minutes=exercise.story_minutes)
    player = Player(scenario, desk, clock)
    try:
        player.begin()
        for line in scenario.story:
            if clock.now() > end:
                break
            player.play_line(line)
    except StoryError:
        # An older story on newer flows: what it could still play is what it can teach.
        pass
    in_time = [entry for entry in desk.case.journal if entry.at <= end]
    return Reference(_tracks(replay(compiled, in_time)))


def _tracks(state: CaseState) -> dict[str, tuple[ModelStep, ...]]:
    found = {}
    for track in state.tracks:
        steps = [
            ModelStep(
                f"{visit.flow}.{visit.step}",
                visit.arrived_at,
                tuple(f"{visit.flow}.{task.task}" for task in state.tasks_at(visit.place)),
            )
            for visit in track.visits
        ]
        with_tasks = tuple(step for step in steps if step.tasks)
        if with_tasks:
            found[track.id] = with_tasks
    return found
