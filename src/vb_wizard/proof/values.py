"""Values: which answers of a fact a flow can tell apart, so that only those have to be tried.

Neighbours: `explore` tries them, `choices` prints them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations

from vb_wizard.domain.conditions import FILLED, UNKNOWN, Condition, Is, Value, tests_in
from vb_wizard.domain.facts import Fact, FactKind
from vb_wizard.domain.flow import Flow

UNASKED = ""
"""A fact that was looked at before anybody asked it: counts as unknown, and may still become anything."""

MAX_GROUPS = 10
"""A choice of several with more different answers than this has too many combinations; they are tried one and two at a time."""


def conditions_of(flow: Flow) -> Iterator[Condition]:
    """Yield every condition in a flow."""
    for step in flow.steps.values():
        yield from (branch.when for branch in step.branches)
        yield from (task.when for task in step.tasks)


def values_by_fact(flow: Flow, facts: dict[str, Fact], asked: frozenset[str]) -> dict[str, tuple[Value, ...]]:
    """Return for every fact that a flow tests the answers to try, one for each group that the flow treats alike.

    Args:
        flow: the flow.
        facts: the catalogue.
        asked: the facts that can ever become known; the others stay unknown.
    """
    tests: dict[str, list[Is]] = {}
    for condition in conditions_of(flow):
        for test in tests_in(condition):
            tests.setdefault(test.fact, []).append(test)
    return {
        name: _values(facts[name], found) if name in asked else (UNKNOWN,) for name, found in tests.items()
    }


def are_all_tried(values: tuple[Value, ...]) -> bool:
    """Tell whether the answers to try are all there are: false for a choice of several with too many combinations."""
    ones = sum(isinstance(value, tuple) and len(value) == 1 and value != (UNKNOWN,) for value in values)
    return ones <= MAX_GROUPS


def _values(fact: Fact, tests: Iterable[Is]) -> tuple[Value, ...]:
    if fact.is_free:
        return (FILLED, UNKNOWN)
    groups: dict[tuple[bool, ...], str] = {}
    several = fact.kind is FactKind.CHOICES
    for answer in fact.answer_ids:
        if not (several and answer == UNKNOWN):
            groups.setdefault(tuple(answer in test.answers for test in tests), answer)
    if not several:
        return tuple(groups.values())
    ones = tuple(groups.values())
    sizes = range(1, len(ones) + 1 if len(ones) <= MAX_GROUPS else 3)
    return (*(chosen for size in sizes for chosen in combinations(ones, size)), (UNKNOWN,))
