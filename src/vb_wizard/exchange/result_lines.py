"""The results of a play as JSON Lines: a head, everything that happened in order, the deviations and the goals.

Neighbours: `application.training.results` says what goes along; `cli results` writes the bytes. The names of the keys never change
within a version; a reader passes over what it does not know.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any as Json

from vb_wizard.application.training.debrief import GoalSeen
from vb_wizard.application.training.deviations import Deviation
from vb_wizard.application.training.reference import Reference
from vb_wizard.application.training.results import Happened, Results, TaskChange

FORMAT = "vb-wizard-results"
VERSION = 1


def to_lines(results: Results) -> bytes:
    """Return the lines as UTF-8, each ended by a newline; the same results give the same bytes."""
    return "".join(_line(one) for one in _records(results)).encode()


def _line(record: Mapping[str, Json]) -> str:
    return json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n"


def _records(results: Results) -> Iterator[Mapping[str, Json]]:
    yield _head(results)
    yield from (_event(number, one) for number, one in enumerate(results.events, start=1))
    yield from map(_task, results.tasks)
    yield from map(_deviation, results.deviations)
    yield from map(_goal, results.goals)


def _head(results: Results) -> Mapping[str, Json]:
    return {
        "line": "head",
        "format": FORMAT,
        "version": VERSION,
        "mark": "OEFENING",
        "play": results.play,
        "branch": results.branch,
        "scenario": results.scenario,
        "level": results.level.value,
        "minutes": results.minutes,
        "pace": results.pace,
        "flow": results.flow,
        "flows_sha256": results.flows_sha256,
        "protocol": _model(results.model),
    }


def _event(number: int, one: Happened) -> Mapping[str, Json]:
    return {
        "line": "event",
        "number": number,
        "story_at": one.at.isoformat(),
        "seconds": one.seconds,
        "side": "trainer" if one.by_trainer else "group",
        "role": one.role,
        "kind": one.kind,
        "data": dict(one.data),
    }


def _task(change: TaskChange) -> Mapping[str, Json]:
    return {
        "line": "task",
        "story_at": change.at.isoformat(),
        "task": change.task,
        "step": change.step,
        "track": change.track,
        "change": change.change.value,
        "due": _moment(change.due),
        "role": change.role,
    }


def _deviation(deviation: Deviation) -> Mapping[str, Json]:
    return {
        "line": "deviation",
        "id": deviation.id,
        "kind": deviation.kind.value,
        "what": deviation.what,
        "story_at": _moment(deviation.at),
        "minutes": deviation.minutes,
        "other": deviation.other,
    }


def _goal(goal: GoalSeen) -> Mapping[str, Json]:
    return {
        "line": "goal",
        "goal": goal.goal.id,
        "reached": goal.is_reached,
        "seen": list(goal.seen),
        "missing": list(goal.missing),
    }


def _model(model: Reference) -> Mapping[str, Json]:
    """Return the protocol: the tracks run beside each other, their steps one after another, the tasks of a step in any order."""
    return {
        track: [{"step": step.step, "tasks": list(step.tasks)} for step in steps]
        for track, steps in model.tracks.items()
    }


def _moment(at: datetime | None) -> str | None:
    return at.isoformat() if at is not None else None
