"""Thinning: drops plans of which the others take everything, or can be made to.

Neighbours: `search` collects the plans, `climbing` changes one.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence

from vb_wizard.application.training.coverage import Way
from vb_wizard.application.training.covering.climbing import Climber
from vb_wizard.application.training.covering.plans import Plan, Taken

Planned = tuple[Plan, Taken]
"""A plan and what it takes."""

_HELPERS = 25
"""How many other plans are asked to take over what a plan has for itself."""


def smallest(plans: Iterable[Planned]) -> tuple[Planned, ...]:
    """Return plans that together take as much as all do: each time what takes most, and then none that the others make needless."""
    waiting, chosen = list(plans), list[Planned]()
    left = _all(waiting)
    while left:
        best = max(waiting, key=lambda one: len(one[1].ways & left))
        waiting.remove(best)
        chosen.append(best)
        left -= best[1].ways
    for one in sorted(chosen, key=lambda one: len(one[1].ways)):
        if not _own(chosen, chosen.index(one)):
            chosen.remove(one)
    return tuple(chosen)


def _all(plans: Iterable[Planned]) -> set[Way]:
    return set[Way]().union(*(taken.ways for _, taken in plans))


def _own(plans: Sequence[Planned], number: int) -> set[Way]:
    """Return the ways that one plan takes and no other."""
    others = (taken.ways for at, (_, taken) in enumerate(plans) if at != number)
    return set(plans[number][1].ways).difference(*others)


class Thinner:
    """Tries to do without a plan, by changing others so that they take what only that plan took."""

    def __init__(self, climber: Climber, chance: random.Random) -> None:
        """Prepare."""
        self._climber = climber
        self._chance = chance

    def thinned(self, plans: tuple[Planned, ...], number: int) -> tuple[Planned, ...]:
        """Return the plans without one, and with others in a changed form; or the same plans when that cannot be done.

        Args:
            plans: what there is; together they keep taking what they take.
            number: which to drop, counted round from the one with the least of its own.
        """
        own = [_own(plans, at) for at in range(len(plans))]
        order = sorted(range(len(plans)), key=lambda at: (len(own[at]), at))
        if not order:
            return plans
        drop = order[number % len(order)]
        left, changed = set(own[drop]), dict[int, Planned]()
        spots = {way[:2] for way in left}
        others = [at for at in order if at != drop]
        others.sort(key=lambda at: self._chance.random() - len(spots & plans[at][1].steps))
        for at in others[:_HELPERS]:
            if left:
                changed[at] = self._taken_over(plans[at], own[at], left)
                left -= changed[at][1].ways
        fewer = smallest(changed.get(at, one) for at, one in enumerate(plans) if at != drop)
        # Two plans that were changed can both have lost what they had in common.
        return plans if _all(plans) - _all(fewer) else fewer

    def _taken_over(self, planned: Planned, own: set[Way], left: set[Way]) -> Planned:
        """Return a plan so changed that it takes more of what is left, and still all that is its own."""

        def score(taken: Taken) -> float:
            if not own <= taken.ways:
                return -1
            new = taken.ways & left
            return 3 * len(new) + len({way[:2] for way in left - new} & taken.steps)

        return self._climber.climb(*planned, left, score)
