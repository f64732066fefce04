"""Changes in words: what to answer so that something comes along, as the screens say it.

Neighbours: `domain.changes` and `engine.bring` find the changes; `condition_words` says a condition as a whole.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import reduce

from vb_wizard.domain.changes import Change, Move
from vb_wizard.domain.conditions import FILLED, UNKNOWN, Value
from vb_wizard.domain.facts import Fact, FactKind
from vb_wizard.domain.flow import Flow
from vb_wizard.engine.bring import Detour
from vb_wizard.presenters.dutch import listing
from vb_wizard.presenters.facts import value_words
from vb_wizard.presenters.words_step import STEP
from vb_wizard.presenters.words_terms import MOMENTS
from vb_wizard.presenters.words_why import CHANGE

_MOST_WAYS = 5
"""More ways than this help nobody; how many there are is said."""


def change_lines(
    changes: Sequence[Change], known: Mapping[str, Value], facts: Mapping[str, Fact]
) -> tuple[str, ...]:
    """Return a sentence for each change that makes something come along, or one that says that nothing does."""
    if not changes:
        return (CHANGE.none_brings,)
    ways = [_joined(moves_words(change.moves, known, facts)) for change in changes]
    return _told(ways, CHANGE.brings)


def detour_lines(
    detours: Sequence[Detour], flow: Flow, known: Mapping[str, Value], facts: Mapping[str, Fact]
) -> tuple[str, ...]:
    """Return a sentence for each detour that brings a step of a flow onto the route."""
    if not detours:
        return (CHANGE.none_leads,)
    if not detours[0].size:
        return (CHANGE.by_itself,)
    ways = []
    for one in detours:
        said = moves_words(one.moves, known, facts)
        said += [CHANGE.deny.format(step=flow.steps[name].title) for name in one.denied]
        ways.append(_joined(said))
    return _told(ways, CHANGE.leads)


def moves_words(moves: Sequence[Move], known: Mapping[str, Value], facts: Mapping[str, Fact]) -> list[str]:
    """Return what to answer to each fact, with what its answer is now."""
    return [_move(move, known.get(move.fact), facts[move.fact]) for move in moves]


def _told(ways: list[str], start: str) -> tuple[str, ...]:
    shown = [start.format(way=ways[0]), *(CHANGE.other.format(way=way) for way in ways[1:_MOST_WAYS])]
    if left := len(ways) - len(shown):
        shown.append(CHANGE.more(left))
    return tuple(shown)


def _joined(said: list[str]) -> str:
    return reduce(lambda one, other: CHANGE.and_also.format(one=one, other=other), said)


def _move(move: Move, now: Value | None, fact: Fact) -> str:
    at_present = CHANGE.now.format(value=_quoted(fact, now)) if now is not None else CHANGE.not_yet
    wanted = _several(move, now, fact) if fact.kind is FactKind.CHOICES else _single(move, fact)
    return CHANGE.move.format(fact=fact.short, wanted=wanted, now=at_present)


def _single(move: Move, fact: Fact) -> str:
    if move.values == (FILLED,):
        return CHANGE.fill_in
    return listing([_quoted(fact, value) for value in move.values], MOMENTS.either)


def _several(move: Move, now: Value | None, fact: Fact) -> str:
    """Return which answers to tick besides the present ones, which to leave out, or else the whole new answer."""
    present = frozenset(now if isinstance(now, tuple) else ()) - {UNKNOWN}
    sets = [frozenset(value) for value in move.values]
    if all(present < one and len(one - present) == 1 for one in sets):
        more = [answer for answer in fact.answer_ids if any(answer in one - present for one in sets)]
        said = listing([_quoted(fact, answer) for answer in more], MOMENTS.either)
        return CHANGE.tick.format(answers=said) if present else said
    if len(sets) == 1 and sets[0] < present:
        gone = [answer for answer in fact.answer_ids if answer in present - sets[0]]
        return CHANGE.without.format(answers=listing([_quoted(fact, answer) for answer in gone]))
    whole = [listing([_quoted(fact, answer) for answer in value]) for value in move.values]
    return listing(whole[:_MOST_WAYS], MOMENTS.either)


def _quoted(fact: Fact, value: Value) -> str:
    if value == UNKNOWN:
        return f'"{STEP.unknown}"'
    if not isinstance(value, str):
        return listing([_quoted(fact, one) for one in value])
    return f'"{value_words(fact, value)}"'
