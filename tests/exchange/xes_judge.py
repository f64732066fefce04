"""A judge from outside: reads a log in XES with pm4py, lays it beside the protocol and says what differs.

It knows the file and the protocol, and nothing else of ours. The protocol is a process tree: tracks beside each other, steps one after
another, the tasks of a step in any order. Tracks share no task, so each is aligned by itself.

An alignment looks for the cheapest explanation, and with all moves equally dear a late task can be explained by moving what overtook
it. With a later step always dearer than everything before it, the cheapest explanation moves exactly what was overtaken.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import pm4py
    from pm4py.algo.conformance.alignments.petri_net import algorithm as alignments
    from pm4py.objects.log.importer.xes import importer
    from pm4py.objects.log.obj import Event, EventLog, Trace
    from pm4py.objects.process_tree.obj import Operator, ProcessTree

from vb_wizard.application.training.reference import Reference

Steps = tuple[tuple[str, ...], ...]
NOTHING = ">>"


def read(path: Path) -> EventLog:
    """Read a file as pm4py does."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return importer.apply(str(path), parameters={"show_progress_bar": False})


def judged(trace: Trace, model: Reference) -> set[str]:
    """Return what differs, by the ids of the debrief. `skipped` and `not_done` are one: a log does not know what comes later."""
    tasks = [one for one in trace if one["vbw:kind"] == "task"]
    stands = {
        stand: [one["concept:name"] for one in tasks if one["lifecycle:transition"] == stand]
        for stand in ("schedule", "complete", "suspend", "manualskip")
    }
    found: set[str] = set()
    done = stands["complete"]
    known = model.positions
    missing = set(stands["schedule"]) - set(known) - set(done)
    for track, steps in _own_steps(model).items():
        line = [name for name in done if known.get(name, ("",))[0] == track]
        in_log, in_model = _moves(line, steps)
        found |= {f"order:{name}" for name in in_log & in_model}
        missing |= in_model - in_log
    extra, _ = _moves([name for name in done if name not in known], ())
    found |= {f"not_asked:{name}" for name in extra if known}
    for name in missing - set(stands["suspend"]):
        found.add(f"missing:{name}" if name in stands["schedule"] else f"not_reached:{name}")
    return found | set(_late(tasks, trace)) | set(_calls(trace)) | set(_ways(trace, model))


def _own_steps(model: Reference) -> Mapping[str, Steps]:
    known = model.positions
    return {
        track: tuple(
            tuple(name for name in step.tasks if known[name] == (track, number))
            for number, step in enumerate(steps)
        )
        for track, steps in model.tracks.items()
    }


def _moves(line: list[str], steps: Steps) -> tuple[set[str], set[str]]:
    """Return the tasks that the best alignment moves in the log alone, and those that it moves in the model alone."""
    tree = _sequence([step for step in steps if step])
    net, start, end = pm4py.convert_to_petri_net(tree)
    dear = dict(_prices(steps, line))
    prices = {one: dear.get(one.label, 0) for one in net.transitions}
    parameters: dict[str, Any] = {
        "model_cost_function": prices,
        "sync_cost_function": {one: 0 for one in net.transitions if one.label},
        "trace_cost_function": [dear.get(name, 1) for name in line],
        "ret_tuple_as_trans_desc": False,
    }
    trace = Trace([Event({"concept:name": name}) for name in line])
    # Counts in whole numbers, so that prices may grow large, and is fast on a protocol that leaves much open.
    exact = alignments.Variants.VERSION_DIJKSTRA_LESS_MEMORY
    best = alignments.apply_trace(trace, net, start, end, parameters, exact)["alignment"]
    in_log = {log for log, other in best if other == NOTHING}
    return in_log, {other for log, other in best if log == NOTHING and other is not None}


def _prices(steps: Steps, line: list[str]) -> Iterator[tuple[str, int]]:
    """Yield the price of each task: one of a later step costs more than all that were done in earlier steps together."""
    price, total = 1, 0
    for step in steps:
        yield from ((name, price if name in line else 1) for name in step)
        total += price * sum(name in line for name in step)
        price = total + 1


def _sequence(steps: Iterable[tuple[str, ...]]) -> ProcessTree:
    blocks = [_block(Operator.PARALLEL, [ProcessTree(label=name) for name in step]) for step in steps]
    return _block(Operator.SEQUENCE, blocks) if blocks else ProcessTree()


def _block(operator: Operator, children: list[ProcessTree]) -> ProcessTree:
    if len(children) == 1:
        return children[0]
    made = ProcessTree(operator=operator, children=children)
    for child in children:
        child.parent = made
    return made


def _late(tasks: list[Event], trace: Trace) -> Iterator[str]:
    ended = max(one["time:timestamp"] for one in trace)
    done = {
        one["concept:name"]: one["time:timestamp"]
        for one in tasks
        if one["lifecycle:transition"] == "complete"
    }
    settled = {
        one["concept:name"] for one in tasks if one["lifecycle:transition"] in ("suspend", "manualskip")
    }
    for one in tasks:
        name = one["concept:name"]
        until = done.get(name) or (None if name in settled else ended)
        if "vbw:due" in one and until is not None and until > one["vbw:due"]:
            yield f"late:{name}"


def _calls(trace: Trace) -> Iterator[str]:
    calls = [one for one in trace if one["vbw:kind"] == "called" and one["vbw:contact"]]
    yield from {f"wrong_contact:{one['vbw:contact']}" for one in calls if not one["vbw:asked"]}
    through = {one["vbw:contact"] for one in calls if one["vbw:result"] != "niet_bereikt"}
    yield from {f"contact_missed:{one['vbw:contact']}" for one in calls if one["vbw:contact"] not in through}


def _ways(trace: Trace, model: Reference) -> Iterator[str]:
    opened = {one["vbw:flow"] for one in trace if one["vbw:kind"] == "track_opened"}
    yield from (f"not_asked:{flow}" for flow in opened if model.tracks and flow not in model.tracks)
