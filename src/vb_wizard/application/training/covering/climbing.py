"""Climbing: makes a plan better, one answer at a time.

Neighbours: `search` and `thinning` say what better is; `plans` says what a changed plan takes.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

from vb_wizard.application.training.coverage import Way
from vb_wizard.application.training.covering.aiming import Aiming
from vb_wizard.application.training.covering.plans import Ground, Plan, Spot, Taken
from vb_wizard.domain.flow import StepKind, facts_of, targets

_PATIENCE = 45
"""After so many changes that brought nothing a plan is as good as it gets."""

Score = Callable[[Taken], float]


class Climber:
    """Changes plans at random, but the same for the same source of chance."""

    def __init__(self, ground: Ground, aiming: Aiming, chance: random.Random) -> None:
        """Prepare which step comes before which."""
        self._ground = ground
        self._aiming = aiming
        self._chance = chance
        self._before = _before(ground)

    def climb(self, plan: Plan, taken: Taken, wanted: set[Way], score: Score) -> tuple[Plan, Taken]:
        """Change answers as long as that brings something.

        Args:
            plan: where to begin.
            taken: what it takes.
            wanted: the ways to go for.
            score: how good a plan is that takes this; more is better.
        """
        best, idle = score(taken), 0
        while idle < _PATIENCE:
            other = self._change(plan, taken, wanted)
            seen = self._ground.take(other)
            reached = score(seen)
            idle = 0 if reached > best else idle + 1
            if reached >= best:
                plan, taken, best = other, seen, reached
        return plan, taken

    def _change(self, plan: Plan, taken: Taken, wanted: set[Way]) -> Plan:
        """Change one answer: at a step on the route that has a wanted way, or at one that could lead to such a step."""
        missed = sorted(wanted - taken.ways)
        here = [way[:2] for way in missed if way[:2] in taken.steps]
        if here and self._chance.random() < 0.6:
            return self._change_at(plan, self._chance.choice(here))
        if missed and self._chance.random() < 0.7:
            return self._change_at(plan, self._nearest(self._chance.choice(missed)[:2], taken.steps))
        return self._change_fact(plan, self._chance.choice(sorted(plan.facts)))

    def _change_at(self, plan: Plan, spot: Spot) -> Plan:
        step = self._ground.book.flows[spot[0]].steps[spot[1]]
        if step.if_not and self._chance.random() < 0.4:
            return replace(plan, denied=plan.denied ^ {spot})
        if spot in self._ground.again and self._chance.random() < 0.5:
            return replace(plan, turns={**plan.turns, spot: self._aiming.any_value(step.subject)})
        looked = facts_of(step) | ({step.subject} if step.kind is StepKind.ASK else set())
        names = sorted(looked & plan.facts.keys()) or sorted(plan.facts)
        return self._change_fact(plan, self._chance.choice(names))

    def _change_fact(self, plan: Plan, name: str) -> Plan:
        return replace(plan, facts={**plan.facts, name: self._aiming.any_value(name)})

    def _nearest(self, goal: Spot, reached: frozenset[Spot]) -> Spot:
        """Return the step on the route that lies closest before a goal; the goal itself when none does."""
        waiting, been = [goal], {goal}
        for spot in waiting:
            if spot in reached:
                return spot
            fresh = [one for one in self._before.get(spot, ()) if one not in been]
            been.update(fresh)
            waiting += fresh
        return goal


def _before(ground: Ground) -> dict[Spot, list[Spot]]:
    """Return which steps lead to each step, also into a flow that is run or opened."""
    found: dict[Spot, list[Spot]] = {}
    flows = ground.book.flows
    for flow in flows.values():
        for step in flow.steps.values():
            onward = [(flow.id, target) for target in targets(step)]
            onward += [(name, flows[name].start) for name in step.start]
            if step.kind is StepKind.RUN:
                onward.append((step.subject, step.enter or flows[step.subject].start))
            for spot in onward:
                found.setdefault(spot, []).append((flow.id, step.id))
    return found
