"""Readiness: for each item of a score, whether it is arranged, since when that is proven, and whether the proof is still fresh.

Neighbours: `flow` holds the items, `presenters.readiness` words the result. Today is an argument: there is no clock here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from vb_wizard.domain.conditions import UNKNOWN, Value
from vb_wizard.domain.deadlines import day_after
from vb_wizard.domain.flow import ScoreItem
from vb_wizard.domain.moments import AMSTERDAM

ARRANGED = "ja"
"""The one answer with which an item can be in order; "no", "partly" and "I do not know" all take the careful route."""

ANSWERS = frozenset({ARRANGED, "nee"})
"""What the fact of an item must at least offer."""


class Standing(StrEnum):
    """How an item stands."""

    IN_ORDER = "in_order"
    OUTDATED = "outdated"
    NO_PROOF = "no_proof"
    NOT_ARRANGED = "not_arranged"
    NOT_ASKED = "not_asked"


@dataclass(frozen=True, slots=True)
class ItemStanding:
    """An item with its standing. `answer` is what was answered, empty when it was not; the days are None without proof."""

    item: ScoreItem
    standing: Standing
    answer: Value = ""
    proven_on: date | None = None
    good_until: date | None = None


@dataclass(frozen=True, slots=True)
class Readiness:
    """All items with their standing, in the order of the file."""

    items: tuple[ItemStanding, ...]

    @property
    def total(self) -> int:
        """How many items there are."""
        return len(self.items)

    @property
    def in_order(self) -> int:
        """How many items are in order today."""
        return sum(one.standing is Standing.IN_ORDER for one in self.items)


def readiness(score: Iterable[ScoreItem], facts: Mapping[str, Value], today: date) -> Readiness:
    """Weigh every item of a score.

    Args:
        score: the items.
        facts: what is known, by fact; a fact that is not there was not asked.
        today: the Dutch day on which the proof must still be fresh. Proof of a later day is a plan, and proves nothing.
    """
    return Readiness(tuple(_weighed(item, facts, today) for item in score))


def _weighed(item: ScoreItem, facts: Mapping[str, Value], today: date) -> ItemStanding:
    answer = facts.get(item.fact, "")
    if not answer:
        return ItemStanding(item, Standing.NOT_ASKED)
    if answer != ARRANGED:
        return ItemStanding(item, Standing.NOT_ARRANGED, answer)
    proven_on = _day(facts.get(item.proof, UNKNOWN))
    if proven_on is None or proven_on > today:
        return ItemStanding(item, Standing.NO_PROOF, answer)
    good_until = day_after(proven_on, item.fresh)
    standing = Standing.IN_ORDER if today <= good_until else Standing.OUTDATED
    return ItemStanding(item, standing, answer, proven_on, good_until)


def _day(value: Value) -> date | None:
    """Return the Dutch day of a moment, or None when it is unknown."""
    if not isinstance(value, str) or value in ("", UNKNOWN):
        return None
    moment = datetime.fromisoformat(value)
    return (moment.astimezone(AMSTERDAM) if moment.tzinfo is not None else moment).date()
