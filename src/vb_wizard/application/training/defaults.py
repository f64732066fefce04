"""An exercise for a scenario that has none: its summary, notes and evidence come in at the times of the story.

Neighbours: `plays` uses this, so that every scenario can be played with a group.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from vb_wizard.application.training.clock import StoryClock
from vb_wizard.domain.cues import AtMoment, Cue
from vb_wizard.domain.exercise import Exercise, Goal, Inject, InjectKind, Level
from vb_wizard.domain.moments import Moment
from vb_wizard.domain.scenario import Evidence, Note, Scenario

_MINUTES = 30
_WORDS = "De groep volgt de lijst van begin tot eind."


def with_exercise(scenario: Scenario) -> Scenario:
    """Return the scenario with an exercise: its own, or one of half an hour that follows from its story."""
    return scenario if scenario.exercise is not None else replace(scenario, exercise=_made(scenario))


def _made(scenario: Scenario) -> Exercise:
    clock = StoryClock(scenario.clock)
    start = clock.now()
    injects = [_inject("begin", InjectKind.PHONE, scenario.title, scenario.summary, 0)]
    for number, line in enumerate(scenario.story, start=1):
        clock.move(line.at)
        minutes = int((clock.now() - start) / timedelta(minutes=1))
        match line.act:
            case Note(text):
                injects.append(
                    _inject(f"bericht_{number}", InjectKind.VISITOR, "Er komt een bericht", text, minutes)
                )
            case Evidence(name, text):
                injects.append(_inject(f"stuk_{number}", InjectKind.MAIL, name, text, minutes))
    length = clock.now() - start
    # The end lies after the last line, however long the story is.
    pace = max(1, -(-int(length / timedelta(minutes=1)) // _MINUTES))
    goal = Goal("lijst_volgen", _WORDS, expects=scenario.expect.advised)
    return Exercise(Level.TALK, _MINUTES, scenario.summary, pace, goals=(goal,), injects=tuple(injects))


def _inject(name: str, kind: InjectKind, title: str, text: str, minutes: int) -> Inject:
    cue: Cue = AtMoment(Moment(minutes))
    return Inject(name, kind, title, text, cue)
