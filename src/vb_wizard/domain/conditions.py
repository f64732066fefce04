"""Conditions as data: what must hold before a branch is taken or a task appears.

Neighbours: `facts` gives the answers a condition may name, `flow` hangs conditions on branches and tasks.
Nothing here is ever built from code in a file; the reader translates plain mappings into these four shapes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

UNKNOWN = "onbekend"
"""The answer "dat weet ik niet"; a fact that was not asked yet counts as this."""

FILLED = "ingevuld"
"""What a condition may ask of a fact without fixed answers (text, person, moment, number, address)."""

Value = str | tuple[str, ...]
"""What was answered: one answer id or text, or for several choices the ids in catalogue order."""


@dataclass(frozen=True, slots=True)
class Is:
    """The fact has one of these answers."""

    fact: str
    answers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class All:
    """Every part holds; without parts it always holds."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Any:
    """At least one part holds."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """The part does not hold."""

    part: Condition


Condition = Is | All | Any | Not

ALWAYS = All(())


def holds(condition: Condition, facts: Mapping[str, Value], free: frozenset[str] = frozenset()) -> bool:
    """Tell whether a condition holds.

    Args:
        condition: the condition.
        facts: the answers known so far, by fact id.
        free: ids of facts without fixed answers, which can only be `ingevuld` or `onbekend`.
    """
    match condition:
        case Is(fact, answers):
            value = facts.get(fact, UNKNOWN) or UNKNOWN
            if fact in free:
                return (UNKNOWN if value == UNKNOWN else FILLED) in answers
            return value in answers if isinstance(value, str) else any(one in answers for one in value)
        case All(parts):
            return all(holds(part, facts, free) for part in parts)
        case Any(parts):
            return any(holds(part, facts, free) for part in parts)
        case Not(part):
            return not holds(part, facts, free)


def verdict(
    condition: Condition, known: Mapping[str, Value], free: frozenset[str] = frozenset()
) -> bool | None:
    """Tell whether a condition holds whatever the facts that are not known turn out to be; None when that depends on them."""
    match condition:
        case Is(fact, _):
            return holds(condition, known, free) if fact in known else None
        case All(parts):
            seen = [verdict(part, known, free) for part in parts]
            return False if False in seen else None if None in seen else True
        case Any(parts):
            seen = [verdict(part, known, free) for part in parts]
            return True if True in seen else None if None in seen else False
        case Not(part):
            inner = verdict(part, known, free)
            return None if inner is None else not inner


def tests_in(condition: Condition) -> Iterator[Is]:
    """Yield every test on a fact inside a condition, in reading order."""
    match condition:
        case Is():
            yield condition
        case All(parts) | Any(parts):
            for part in parts:
                yield from tests_in(part)
        case Not(part):
            yield from tests_in(part)


def facts_in(condition: Condition) -> frozenset[str]:
    """Return the ids of the facts that a condition looks at."""
    return frozenset(test.fact for test in tests_in(condition))
