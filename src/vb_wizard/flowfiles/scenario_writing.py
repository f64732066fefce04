"""Writing a scenario file: one thing a line, so that a change shows as the lines that changed.

Neighbours: `scenario_file` reads what is written here; the two give the same scenario back.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields
from datetime import date

from vb_wizard.domain.conditions import Value
from vb_wizard.domain.moments import A_MINUTE_LATER, Moment
from vb_wizard.domain.scenario import (
    Act,
    Acute,
    Answer,
    Back,
    Call,
    Deny,
    Evidence,
    Expectation,
    Line,
    MarkTask,
    Note,
    OpenTrack,
    Scenario,
    Walk,
)
from vb_wizard.flowfiles.exercise_writing import exercise_lines
from vb_wizard.flowfiles.yaml_lines import Written, block, inline, moment_text

_MOMENT = "%Y-%m-%d %H:%M"


def scenario_text(scenario: Scenario) -> str:
    """Return the text of the file of a scenario (YAML)."""
    head: dict[str, Written] = {"scenario": scenario.id, "title": scenario.title, "summary": scenario.summary}
    if scenario.case:
        head["case"] = str(scenario.case)
    head |= {"flow": scenario.flow, "clock": scenario.clock.strftime(_MOMENT), "by": scenario.by}
    lines = [f"{name}: {inline(value)}" for name, value in head.items()]
    lines += block("facts", [f"{name}: {inline(_value(value))}" for name, value in scenario.facts.items()])
    lines += block("story", [f"- {inline(_line(line))}" for line in scenario.story])
    lines += block("expect", list(_expected(scenario.expect)))
    lines += block("exercise", exercise_lines(scenario.exercise) if scenario.exercise else [])
    return "\n".join(lines) + "\n"


def _value(value: Value) -> Written:
    return value if isinstance(value, str) else list(value)


def _line(line: Line) -> Written:
    at: dict[str, Written] = {"at": moment_text(line.at)} if line.at != A_MINUTE_LATER else {}
    return at | {name: value for name, value in _act(line.act).items() if value}


def _act(act: Act) -> dict[str, Written]:
    """Return one thing that a line does, under the names of the file; what is empty is left out."""
    match act:
        case Walk(to, track):
            return {"walk": to, "track": track}
        case Answer(facts):
            return {"answer": {name: _value(value) for name, value in facts.items()}}
        case Call(contact, result, text):
            return {"call": contact, "result": result.value, "text": text}
        case MarkTask(task, mark, reason, to, until):
            return {"task": task, "as": mark.value, "reason": reason, "to": to, "until": until}
        case Note(text):
            return {"note": text}
        case Evidence(name, text, origin):
            return {"evidence": {"name": name, "text": text} | ({"origin": origin} if origin else {})}
        case OpenTrack(flow):
            return {"open": flow}
        case Acute(raised):
            return {"acute": "raise" if raised else "end"}
        case Back(steps):
            return {"back": str(steps)}
        case Deny(reason):
            return {"deny": reason}


def _expected(expect: Expectation) -> Iterator[str]:
    for one in fields(expect):
        value: tuple[str, ...] | Mapping[str, date | Moment] = getattr(expect, one.name)
        if isinstance(value, tuple):
            if value:
                yield f"{one.name}: {inline(list(value))}"
        elif value:
            yield f"{one.name}:"
            for name, when in value.items():
                yield f"  {name}: {inline(when.isoformat() if isinstance(when, date) else moment_text(when))}"
