"""The smallest change of what is known with which a condition holds: the exact answer to "why not?".

Neighbours: `conditions` says what holds, `facts` which answers there are; `engine.bring` asks the same of a whole way through a flow.
A fact that was not asked counts as `onbekend`, as in every condition, so giving it its first answer is a change like any other.
Nothing is guessed: every set of as few facts as possible is found, and for each fact every answer that will do.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product

from vb_wizard.domain.conditions import UNKNOWN, All, Any, Condition, Is, Not, Value, holds, tests_in
from vb_wizard.domain.facts import Fact, FactKind

Look = tuple[bool, ...]
"""Which tests on a fact hold: all that a condition can see of an answer."""


@dataclass(frozen=True, slots=True)
class Move:
    """One fact that must change, and the answers that will do: each is the whole new answer, as near to the present one as can be.

    Of a fact without fixed answers only `ingevuld` and `onbekend` are told apart.
    """

    fact: str
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """Facts that must change together; of each any of its answers will do, whichever is taken of the others."""

    moves: tuple[Move, ...]


def smallest_changes(
    condition: Condition, known: Mapping[str, Value], facts: Mapping[str, Fact]
) -> tuple[Change, ...]:
    """Return every change of as few facts as possible with which a condition holds.

    Args:
        condition: the condition.
        known: the answers so far, by fact id.
        facts: the facts of the catalogue, by id.

    Returns:
        The changes; one without moves when the condition holds already, and none when no answers make it hold.
    """
    tests = tests_by_fact([condition])
    names = tuple(tests)
    now = {name: look_of(facts[name], known.get(name, UNKNOWN), tests[name]) for name in names}
    others = {
        name: [look for look in looks_of(facts[name], tests[name]) if look != now[name]] for name in names
    }
    for size in range(len(names) + 1):
        found: list[Change] = []
        for chosen in combinations(names, size):
            ways = [
                way
                for way in product(*(others[name] for name in chosen))
                if _holds_on(condition, tests, {**now, **dict(zip(chosen, way, strict=True))})
            ]
            for box in boxes(ways):
                moves = (
                    Move(name, nearest(facts[name], known.get(name, UNKNOWN), tests[name], looks))
                    for name, looks in zip(chosen, box, strict=True)
                )
                found.append(Change(tuple(moves)))
        if found:
            return tuple(found)
    return ()


def tests_by_fact(conditions: Iterable[Condition]) -> dict[str, tuple[Is, ...]]:
    """Return the different tests that conditions do, by fact, in reading order."""
    found: dict[str, dict[Is, None]] = {}
    for condition in conditions:
        for test in tests_in(condition):
            found.setdefault(test.fact, {})[test] = None
    return {fact: tuple(tests) for fact, tests in found.items()}


def look_of(fact: Fact, value: Value, tests: Sequence[Is]) -> Look:
    """Return which tests on a fact hold when this is its answer."""
    free = frozenset({fact.id}) if fact.is_free else frozenset[str]()
    return tuple(holds(test, {fact.id: value}, free) for test in tests)


def looks_of(fact: Fact, tests: Sequence[Is]) -> tuple[Look, ...]:
    """Return every look that some answer to a fact has, in the order of the answers; also that of not having been asked."""
    found = dict.fromkeys(look_of(fact, _value(fact, one), tests) for one in _single(fact))
    if fact.kind is not FactKind.CHOICES:
        return tuple(found)
    # "Dat weet ik niet" stands alone.
    alone = dict.fromkeys(look_of(fact, (one,), tests) for one in fact.answer_ids if one != UNKNOWN)
    together, waiting = dict(alone), list(alone)
    while waiting:
        look = waiting.pop(0)
        for other in alone:
            both = _together((look, other))
            if both not in together:
                together[both] = None
                waiting.append(both)
    return tuple({**found, **together})


def boxes(ways: Iterable[tuple[Look, ...]]) -> Iterator[tuple[frozenset[Look], ...]]:
    """Yield ways again as boxes: for each fact a set of looks, all of which go with all of those of the other facts."""
    ways = list(ways)
    if not ways:
        return
    if not ways[0]:
        yield ()
        return
    rests: dict[Look, list[tuple[Look, ...]]] = {}
    for first, *rest in ways:
        rests.setdefault(first, []).append(tuple(rest))
    same: dict[frozenset[tuple[Look, ...]], list[Look]] = {}
    for first, of_first in rests.items():
        same.setdefault(frozenset(of_first), []).append(first)
    for of_same, firsts in same.items():
        # A set has no order of its own; the first that has these ways tells it.
        ordered = [rest for rest in rests[firsts[0]] if rest in of_same]
        for box in boxes(ordered):
            yield (frozenset(firsts), *box)


def nearest(fact: Fact, now: Value, tests: Sequence[Is], looks: frozenset[Look]) -> tuple[Value, ...]:
    """Return the answers with one of these looks; of a fact with several answers those that differ least from the present one."""
    if fact.kind is not FactKind.CHOICES:
        values = (_value(fact, one) for one in _single(fact))
        return tuple(value for value in values if look_of(fact, value, tests) in looks)
    present = frozenset((now,) if isinstance(now, str) else now) - {UNKNOWN}
    real = [one for one in fact.answer_ids if one != UNKNOWN]
    seen = {one: look_of(fact, (one,), tests) for one in real}
    for size in range(1, len(real) + 1):
        sets = (present ^ frozenset(differing) for differing in combinations(real, size))
        fitting = [chosen for chosen in sets if chosen and _together(seen[one] for one in chosen) in looks]
        if fitting:
            values = (tuple(one for one in fact.answer_ids if one in chosen) for chosen in fitting)
            return tuple(values)
    return ((UNKNOWN,),) if look_of(fact, (UNKNOWN,), tests) in looks else ()


def _together(looks: Iterable[Look]) -> Look:
    """Return the look of several answers together: they pass every test that one of them passes."""
    return tuple(any(passed) for passed in zip(*looks, strict=True))


def _single(fact: Fact) -> tuple[str, ...]:
    """Return the single answers of a fact, with "not asked" among them when there is no such answer."""
    ids = fact.answer_ids
    return ids if UNKNOWN in ids else (*ids, UNKNOWN)


def _value(fact: Fact, answer: str) -> Value:
    return (answer,) if fact.kind is FactKind.CHOICES else answer


def _holds_on(condition: Condition, tests: Mapping[str, Sequence[Is]], looks: Mapping[str, Look]) -> bool:
    """Tell whether a condition holds when these are the looks of its facts."""
    return passes(
        condition,
        {
            test: passed
            for name, look in looks.items()
            for test, passed in zip(tests[name], look, strict=True)
        },
    )


def passes(condition: Condition, passed: Mapping[Is, bool]) -> bool:
    """Tell whether a condition holds when this is what each of its tests gives."""
    match condition:
        case Is():
            return passed[condition]
        case All(parts):
            return all(passes(part, passed) for part in parts)
        case Any(parts):
            return any(passes(part, passed) for part in parts)
        case Not(part):
            return not passes(part, passed)
