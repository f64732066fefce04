"""The bound: how many stories are needed at least, however cleverly they are chosen.

Two ways exclude each other when no story takes both: they leave the same step, they belong to different trunks, or they need
different answers to the same question. So many ways that all exclude each other need as many stories.
Neighbours: `search` finds a set of stories, which is never smaller than this.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from vb_wizard.application.training.coverage import all_ways
from vb_wizard.application.training.covering.plans import Ground
from vb_wizard.domain.conditions import UNKNOWN, verdict
from vb_wizard.domain.facts import FactKind
from vb_wizard.domain.flow import Flow, FlowKind, Step, StepKind, entries, facts_of

_ROUNDS = 200

Allowed = Mapping[str, int]
"""Which answers to a question are still possible, as a bit an answer; a question that is not named can have any."""


@dataclass(frozen=True, slots=True)
class _Need:
    """What a way asks of a story: where it leaves, its trunk (empty: any), and the possible answers."""

    step: tuple[str, str]
    is_branch: bool
    trunk: str
    allowed: Allowed


def fewest(ground: Ground, seed: int = 1) -> int:
    """Return a number of stories below which no set can take every way: the largest group of ways found that exclude each other.

    Only questions with one answer count that are never asked again, because they have the same answer throughout a story.
    """
    needs = list(_needs(ground))
    against = [
        sum(1 << other for other, one in enumerate(needs) if number != other and _exclude(need, one))
        for number, need in enumerate(needs)
    ]
    chance = random.Random(seed)  # noqa: S311 - no secret: the same every time is the point
    return max((len(_group(against, chance)) for _ in range(_ROUNDS)), default=0)


def _group(against: Sequence[int], chance: random.Random) -> list[int]:
    """Return numbers that all exclude each other, taken one by one where most stays possible."""
    possible, group = (1 << len(against)) - 1, list[int]()
    while possible:
        waiting = [number for number in range(len(against)) if possible >> number & 1]
        some = chance.sample(waiting, min(len(waiting), 40))
        best = max(some, key=lambda number: (possible & against[number]).bit_count())
        group.append(best)
        possible &= against[best]
    return group


def _exclude(one: _Need, other: _Need) -> bool:
    if one.trunk and other.trunk and one.trunk != other.trunk:
        return True
    if one.step == other.step and one.is_branch and other.is_branch:
        return True
    return any(not bits & other.allowed[name] for name, bits in one.allowed.items() if name in other.allowed)


def _needs(ground: Ground) -> Iterator[_Need]:
    turning = frozenset(ground.again.values())
    answers = {
        name: fact.answer_ids if UNKNOWN in fact.answer_ids else (*fact.answer_ids, UNKNOWN)
        for name, fact in ground.book.catalogue.facts.items()
        if fact.kind is not FactKind.CHOICES and name not in turning
    }
    flows = ground.book.flows
    before = {
        flow.id: _before(flow, entries(flow, flows.values()), answers, ground.book.free_facts)
        for flow in flows.values()
    }
    for (flow_id, step_id, what), _ in all_ways(ground.book):
        step, spot = flows[flow_id].steps[step_id], (flow_id, step_id)
        if spot[1] not in before[flow_id]:
            continue
        allowed, is_branch = dict(before[flow_id][step_id]), what.startswith("next ")
        if is_branch:
            narrowed = _narrowed(
                step, int(what.removeprefix("next ")) - 1, allowed, answers, ground.book.free_facts
            )
            if narrowed is None:
                continue
            allowed = narrowed
        trunk = flow_id if flows[flow_id].kind is FlowKind.TRUNK and not _is_run(ground, flow_id) else ""
        yield _Need(spot, is_branch and not facts_of(step) & turning, trunk, allowed)


def _before(
    flow: Flow, entered: Sequence[str], answers: Mapping[str, Sequence[str]], free: frozenset[str]
) -> dict[str, dict[str, int]]:
    """Return which answers are possible where a step of a flow is reached: those with which some way leads there."""
    found: dict[str, dict[str, int]] = {step: {} for step in entered}
    waiting = list(found)
    while waiting:
        step = flow.steps[waiting.pop()]
        here = found[step.id]
        onward = [
            (branch.go, _narrowed(step, number, here, answers, free))
            for number, branch in enumerate(step.branches)
        ]
        onward += [(step.if_not, here)] if step.if_not else []
        for go, allowed in onward:
            if allowed is None:
                continue
            known = found.get(go)
            joined = (
                dict(allowed) if known is None else {n: known[n] | allowed[n] for n in known if n in allowed}
            )
            if joined != known:
                found[go] = joined
                waiting.append(go)
    return found


def _narrowed(
    step: Step, number: int, here: Allowed, answers: Mapping[str, Sequence[str]], free: frozenset[str]
) -> dict[str, int] | None:
    """Return which answers are possible after a branch was taken; None when it can never be."""
    after = dict(here)
    for name in sorted(facts_of(step) & answers.keys()):
        bits = 0
        for place, answer in enumerate(answers[name]):
            known = {name: answer}
            taken = verdict(step.branches[number].when, known, free)
            passed = any(verdict(earlier.when, known, free) for earlier in step.branches[:number])
            bits |= (taken is not False and not passed) << place
        after[name] = bits & here.get(name, bits)
        if not after[name]:
            return None
    return after


def _is_run(ground: Ground, flow_id: str) -> bool:
    """Tell whether a flow can be run from another."""
    steps = (step for flow in ground.book.flows.values() for step in flow.steps.values())
    return any(step.kind is StepKind.RUN and step.subject == flow_id for step in steps)
