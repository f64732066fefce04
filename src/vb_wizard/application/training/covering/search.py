"""The search: plans that together take every way, and then fewer of them.

Neighbours: `aiming` gives each plan its first answers, `climbing` makes it better, `thinning` drops what the others can do.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from vb_wizard.application.training.coverage import Way, all_ways
from vb_wizard.application.training.covering.aiming import Aim, Aiming
from vb_wizard.application.training.covering.climbing import Climber
from vb_wizard.application.training.covering.plans import Ground, Plan, Taken
from vb_wizard.application.training.covering.thinning import Planned, Thinner, smallest

_STARTS = 6
_MISSES = 12
"""After so many plans for one way that did not take it, the way is left."""

Told = Callable[[int, int], bool]
"""Hears how many plans there are and how many ways are left; returns False to stop with what there is."""


@dataclass(frozen=True, slots=True)
class Found:
    """A set of plans with what each takes, and the ways that none of them takes."""

    plans: tuple[Planned, ...]
    left: frozenset[Way]


@dataclass
class _SoFar:
    plans: list[Planned] = field(default_factory=list)
    left: set[Way] = field(default_factory=set)
    misses: dict[Way, int] = field(default_factory=dict)

    def add(self, way: Way, plan: Plan, taken: Taken) -> None:
        if taken.ways & self.left:
            self.plans.append((plan, taken))
            self.left -= taken.ways
        if way not in taken.ways:
            self.misses[way] = self.misses.get(way, 0) + 1


class Search:
    """Collects plans. The same seed gives the same plans."""

    def __init__(self, ground: Ground, seed: int = 1) -> None:
        """Prepare."""
        self._ground = ground
        self._chance = random.Random(seed)  # noqa: S311 - no secret: the same every time is the point
        self._aiming = Aiming(ground, self._chance)
        self._climber = Climber(ground, self._aiming, self._chance)
        self._all = frozenset(way for way, _ in all_ways(ground.book))

    def run(self, told: Told, rounds: int = 0) -> Found:
        """Search until every way is taken, or those that are left were tried often enough; then try to do with fewer plans.

        Args:
            told: is told how far it is, and may stop it.
            rounds: how often to try to drop a plan.
        """
        so_far = _SoFar(left=set(self._all))
        goes_on = True
        while goes_on and (
            wanted := [way for way in sorted(so_far.left) if so_far.misses.get(way, 0) < _MISSES]
        ):
            way = self._chance.choice(wanted)
            so_far.add(way, *self._plan_for(way, so_far.left))
            goes_on = told(len(so_far.plans), len(so_far.left))
        plans = smallest(so_far.plans)
        thinner = Thinner(self._climber, self._chance)
        for number in range(rounds if goes_on else 0):
            plans = thinner.thinned(plans, number)
            if not told(len(plans), len(so_far.left)):
                break
        return Found(plans, frozenset(so_far.left))

    def _plan_for(self, way: Way, left: set[Way]) -> Planned:
        """Return a plan that takes a way, when it can be found, and as many of the others that are left as it can."""

        def score(taken: Taken) -> float:
            new = taken.ways & left
            near = {one[:2] for one in left - new} & taken.steps
            aimed = 1000 if way in new else 300 if way[:2] in taken.steps else 0
            return aimed + 3 * len(new) + len(near) - 4 * len(taken.unfinished)

        aim = self._aiming.at(way) or Aim()
        trunk = way[0] if way[0] in self._ground.trunks else self._chance.choice(self._ground.trunks)
        plans = [self._filled(trunk, aim) for _ in range(_STARTS)]
        plan, taken = max(((plan, self._ground.take(plan)) for plan in plans), key=lambda one: score(one[1]))
        return self._climber.climb(plan, taken, left, score)

    def _filled(self, trunk: str, aim: Aim) -> Plan:
        rest = {name: self._aiming.any_value(name) for name in sorted(self._ground.asked - aim.facts.keys())}
        return Plan(trunk, {**rest, **aim.facts}, dict(aim.turns), aim.denied)
