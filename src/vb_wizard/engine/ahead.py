"""What is sure to come: the steps that every way forward passes.

Neighbours: `machine` remembers these for each flow, `replay` puts them in the route as still to do. Nothing is guessed: a
step that depends on an answer that is not known yet is left out.
"""

from __future__ import annotations

from collections.abc import Mapping

from vb_wizard.domain.conditions import Value
from vb_wizard.domain.flow import Flow, Step, StepKind, possible_targets


def sure_steps(flow: Flow, step_id: str, known: Mapping[str, Value], free: frozenset[str]) -> tuple[str, ...]:
    """Return the ids of the steps after `step_id` that lie on every way to an end, in the order in which they come.

    A question whose answer is known is left out: it will be passed. What is asked again is not known: it can be another answer.
    """
    again = {step.subject for step in flow.steps.values() if step.again}
    known = {fact: value for fact, value in known.items() if fact not in again}
    ways = {step.id: possible_targets(step, known, free) for step in flow.steps.values()}
    reachable = _reachable(ways, step_id, without="")
    ends = {step for step in reachable if flow.steps[step].kind is StepKind.END}
    sure = {
        step for step in reachable if step != step_id and not ends & _reachable(ways, step_id, without=step)
    }
    # On a chain that every way passes, an earlier step reaches more of the others.
    ordered = sorted(sure, key=lambda step: (-len(_reachable(ways, step, without="") & sure), step))
    return tuple(step for step in ordered if not _will_be_passed(flow.steps[step], known))


def _will_be_passed(step: Step, known: Mapping[str, Value]) -> bool:
    return step.kind is StepKind.ASK and not step.again and step.subject in known


def _reachable(ways: Mapping[str, tuple[str, ...]], start: str, *, without: str) -> set[str]:
    found, waiting = {start}, [start]
    while waiting:
        for target in ways[waiting.pop()]:
            if target not in found and target != without:
                found.add(target)
                waiting.append(target)
    return found
