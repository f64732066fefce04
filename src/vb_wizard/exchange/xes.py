"""The results of plays as an event log in XES (IEEE 1849-2016), for programs that mine processes.

Neighbours: `application.training.results` says what goes along; `cli results` writes the bytes.

One trace is one branch of a play. Its time is that of the story, with its zone. A task has the standard life cycle: `schedule` when
the wizard showed it, `complete` when it was done or handed over, `suspend` when it was put off, `manualskip` when it was set aside.
Everything else that happened stands beside it as `complete`. `vbw:kind` tells them apart: whoever lays the log beside the protocol
takes the events with kind `task` and transition `complete`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from xml.etree import ElementTree as ET

from vb_wizard.application.training.results import Happened, Plain, Results, TaskChange

_XES = "http://www.xes-standard.org/"
OWN = "urn:vb-wizard:xes:1"
"""Names our extension: vbw:kind, side, flow, step, track, due, seconds, scenario, level, exercise, and the rest of an entry."""
_EXTENSIONS = (
    ("Concept", "concept", f"{_XES}concept.xesext"),
    ("Time", "time", f"{_XES}time.xesext"),
    ("Lifecycle", "lifecycle", f"{_XES}lifecycle.xesext"),
    ("Organizational", "org", f"{_XES}org.xesext"),
    ("vb-wizard", "vbw", OWN),
)
_NAMED_BY = ("inject", "poll", "dilemma", "hint", "milestone", "extra", "contact", "fact", "step", "flow")
"""What the name of an event is taken from: the first of these that it has."""
_NOBODY = "onbekend"
_ANY_TIME = "1970-01-01T00:00:00+00:00"


def to_xes(every: Sequence[Results]) -> bytes:
    """Return the file as UTF-8; the same results give the same bytes."""
    # The version is a number in the schema of the standard.
    log = ET.Element("log", {"xes.version": "1849.2016", "xes.features": "", "xmlns": _XES})
    for name, prefix, uri in _EXTENSIONS:
        ET.SubElement(log, "extension", {"name": name, "prefix": prefix, "uri": uri})
    traces = ET.SubElement(log, "global", {"scope": "trace"})
    _add(traces, "concept:name", _NOBODY)
    events = ET.SubElement(log, "global", {"scope": "event"})
    _add(events, "concept:name", _NOBODY)
    _set(events, "date", "time:timestamp", _ANY_TIME)
    _add(events, "lifecycle:transition", "complete")
    _add(events, "org:role", _NOBODY)
    _add(events, "vbw:kind", _NOBODY)
    ET.SubElement(log, "classifier", {"name": "Wat", "keys": "concept:name"})
    ET.SubElement(log, "classifier", {"name": "Wat en stand", "keys": "concept:name lifecycle:transition"})
    _add(log, "concept:name", "OEFENING · vb-wizard")
    _add(log, "lifecycle:model", "standard")
    for results in every:
        _trace(log, results)
    ET.indent(log, " ")
    text: bytes = ET.tostring(log, encoding="UTF-8", xml_declaration=True)
    return text + b"\n"


def _trace(log: ET.Element, results: Results) -> None:
    trace = ET.SubElement(log, "trace")
    _add(trace, "concept:name", f"{results.play}/{results.branch}")
    _add(trace, "vbw:exercise", True)
    _add(trace, "vbw:scenario", results.scenario)
    _add(trace, "vbw:level", results.level.value)
    _add(trace, "vbw:flow", results.flow)
    _add(trace, "vbw:flows_sha256", results.flows_sha256)
    for one in _in_time(results):
        event = ET.SubElement(trace, "event")
        if isinstance(one, TaskChange):
            _task(event, one)
        else:
            _other(event, one)


def _in_time(results: Results) -> list[Happened | TaskChange]:
    """Return everything in the order of the story. What the journal says about a task is told by its life cycle."""
    every: list[Happened | TaskChange] = [one for one in results.events if one.kind != "task_marked"]
    every += results.tasks
    return sorted(every, key=lambda one: one.at)


def _task(event: ET.Element, one: TaskChange) -> None:
    _head(event, one.task, one.at, one.change.value, one.role)
    _add(event, "vbw:kind", "task")
    _add(event, "vbw:side", "group")
    _add(event, "vbw:flow", one.task.partition(".")[0])
    _add(event, "vbw:step", one.step)
    _add(event, "vbw:track", one.track)
    if one.due is not None:
        _set(event, "date", "vbw:due", one.due.isoformat(timespec="milliseconds"))


def _other(event: ET.Element, one: Happened) -> None:
    named = (str(one.data[key]) for key in _NAMED_BY if one.data.get(key))
    _head(event, next(named, one.kind), one.at, "complete", "trainer" if one.by_trainer else one.role)
    _add(event, "vbw:kind", one.kind)
    _add(event, "vbw:side", "trainer" if one.by_trainer else "group")
    if one.seconds is not None:
        _add(event, "vbw:seconds", one.seconds)
    for key, value in one.data.items():
        _add(event, f"vbw:{key}", value)


def _head(event: ET.Element, name: str, at: datetime, transition: str, role: str) -> None:
    _add(event, "concept:name", name)
    _set(event, "date", "time:timestamp", at.isoformat(timespec="milliseconds"))
    _add(event, "lifecycle:transition", transition)
    _add(event, "org:role", role or _NOBODY)


def _add(parent: ET.Element, key: str, value: Plain) -> None:
    match value:
        case bool():
            _set(parent, "boolean", key, "true" if value else "false")
        case int():
            _set(parent, "int", key, str(value))
        case str():
            _set(parent, "string", key, _printable(value))
        case tuple():
            _set(parent, "string", key, _printable(" ".join(value)))


def _set(parent: ET.Element, kind: str, key: str, value: str) -> None:
    ET.SubElement(parent, kind, {"key": key, "value": value})


def _printable(text: str) -> str:
    """Return a text that XML can hold."""
    return "".join(char if char.isprintable() else "\ufffd" for char in text)
