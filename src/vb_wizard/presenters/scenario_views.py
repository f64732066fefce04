"""What the screen with scenarios shows, as frozen data, and which scenarios a filter leaves.

Neighbours: `presenters.scenarios` makes these; `ui.screens.scenarios` draws them.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from vb_wizard.presenters.experience import ProposalView
from vb_wizard.presenters.start_views import Tone


class Filter(StrEnum):
    """What scenarios are chosen by."""

    LEVEL = "level"
    KIND = "kind"
    WHOM = "whom"
    ROLE = "role"
    DONE = "done"


class Order(StrEnum):
    """In which order scenarios stand; what the office made itself always comes first."""

    NAME = "name"
    SHORT = "short"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class ScenarioRow:
    """A scenario that can be played, or an exercise that was begun: `case_id` is then the case to go on with.

    `values` are what it is chosen by, several for a filter of which more can hold; `facts` are lines with the word before each.
    """

    id: str
    title: str
    summary: str
    case_id: str = ""
    state: str = ""
    tone: Tone = Tone.PLAIN
    icon: str = ""
    lines: tuple[tuple[str, str], ...] = ()
    values: Mapping[Filter, tuple[str, ...]] = field(default_factory=dict)
    minutes: int = 0
    """How long it is played with a group; 0 when there is no exercise of its own."""
    is_new: bool = True
    is_own: bool = False
    can_edit: bool = False
    trouble: str = ""
    """Why a scenario of the office cannot be played, or empty."""


@dataclass(frozen=True, slots=True)
class ScenariosView:
    """The screen with scenarios. `begun` are exercises to go on with, `options` what can be chosen for each filter (id, words)."""

    rows: tuple[ScenarioRow, ...]
    begun: tuple[ScenarioRow, ...] = ()
    options: Mapping[Filter, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    gone: tuple[str, str] = ("", "")
    """The id and the title of what was removed last and can be put back; empty for nothing."""
    proposal: ProposalView | None = None


def chosen_scenarios(
    rows: Sequence[ScenarioRow], chosen: Mapping[Filter, str], words: str, order: Order = Order.NAME
) -> tuple[ScenarioRow, ...]:
    """Return the scenarios that a filter leaves, in order.

    Args:
        rows: all scenarios.
        chosen: the id that was chosen for each filter; an empty one leaves all.
        words: what was typed; every word must occur somewhere in the row.
        order: where equal, they stand as they came: by name.
    """
    wanted = words.casefold().split()
    left = (
        row
        for row in rows
        if all(value in row.values.get(name, ()) for name, value in chosen.items() if value)
        and all(word in _text(row) for word in wanted)
    )
    return tuple(sorted(left, key=lambda row: _place(row, order)))


def _place(row: ScenarioRow, order: Order) -> tuple[bool, float]:
    keys = {Order.NAME: 0.0, Order.SHORT: row.minutes or math.inf, Order.NEW: float(not row.is_new)}
    return not row.is_own, keys[order]


def _text(row: ScenarioRow) -> str:
    return " ".join(
        (row.title, row.summary, row.state, row.trouble, *(text for _, text in row.lines))
    ).casefold()
