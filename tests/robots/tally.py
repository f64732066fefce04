"""Counts slips, and chooses which are made at a point of a story.

Neighbours: `slipping` makes them, `stories` prints the table.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from tests.robots.slips import Slip

MOST = 2
"""In so many actions every slip must be undone."""

TWICE = (Slip.DOUBLE, Slip.HELD)
"""Slips that do the right thing as well, so that there is room for one of them at a point."""


@dataclass(frozen=True)
class Situation:
    """Where a slip is made: the step (`flow.step`), and whether an action of it is ticked."""

    step: str
    is_tick: bool = False


Choose = Callable[[Situation, Sequence[Slip]], Sequence[Slip]]
"""Which of the slips that can be made in a situation are made there."""


@dataclass
class Tally:
    """How often each slip was made, the most actions that undid it, and what went wrong."""

    made: Counter[Slip] = field(default_factory=Counter)
    most: Counter[Slip] = field(default_factory=Counter)
    troubles: Counter[Slip | None] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    lost: int = 0
    doubled: int = 0

    def add(self, slip: Slip, actions: int) -> None:
        """Count a slip."""
        self.made[slip] += 1
        self.most[slip] = max(self.most[slip], actions)

    def say(self, slip: Slip | None, where: str, trouble: str) -> None:
        """Keep what went wrong; without a slip the story itself did."""
        self.troubles[slip] += 1
        self.wrong.append(f"{where}: {slip or 'story'}: {trouble}")

    def table(self) -> str:
        """Return a line for each kind of slip, and what was lost and doubled in all."""
        lines = [f"{'slip':<28}{'made':>8}{'most actions to undo':>24}{'troubles':>12}"]
        lines += [
            f"{slip:<28}{self.made[slip]:>8}{self.most[slip]:>24}{self.troubles[slip]:>12}" for slip in Slip
        ]
        lines.append(
            f"{self.made.total()} slips, {self.lost} entries lost, {self.doubled} doubled, {len(self.wrong)} troubles"
        )
        return "\n".join(lines)


def in_turn(offset: int = 0) -> Choose:
    """Return a choice of one slip at each point, the next one each time."""
    turn = [offset]

    def choose(_here: Situation, slips: Sequence[Slip]) -> Sequence[Slip]:
        turn[0] += 1
        return (slips[turn[0] % len(slips)],)

    return choose


class OnceEach:
    """Chooses slips in every situation, each once over all stories: a step behaves alike whoever tells the story."""

    def __init__(self, most: int = len(Slip)) -> None:
        """Try at most this many kinds in one situation; which ones goes round, so that every kind is tried in many situations."""
        self._most = most
        self._tried: dict[Situation, set[Slip]] = {}
        self._turn = 0

    def __call__(self, here: Situation, slips: Sequence[Slip]) -> Sequence[Slip]:
        """Choose what was not tried here before, and at most one slip that does the right thing as well."""
        tried = self._tried.setdefault(here, set())
        new = [slip for slip in slips if slip not in tried]
        if not new:
            return ()
        self._turn += 1
        at = self._turn % len(new)
        new = [*new[at:], *new[:at]]
        twice = next((slip for slip in new if slip in TWICE), None)
        chosen = [slip for slip in new if slip not in TWICE or slip is twice][: self._most - len(tried)]
        tried.update(chosen)
        return chosen
