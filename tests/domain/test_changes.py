"""The smallest change of what is known with which a condition holds, held against trying everything."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations, product

from hypothesis import given
from hypothesis import strategies as st
from tests.fakes.small_book import fact

from vb_wizard.domain.changes import Change, smallest_changes
from vb_wizard.domain.conditions import FILLED, UNKNOWN, All, Any, Condition, Is, Not, Value, facts_in, holds
from vb_wizard.domain.facts import Fact, FactKind

FACTS = {
    one.id: one
    for one in (
        fact("gevaar", FactKind.YES_NO),
        fact("kanaal", FactKind.CHOICE, "mail", "brief", "telefoon"),
        fact("wie", FactKind.CHOICES, "burgemeester", "wethouder", "raadslid"),
        fact("kennis", FactKind.MOMENT),
    )
}
FREE = frozenset({"kennis"})


def answers_of(one: Fact) -> tuple[Value, ...]:
    """Return every answer that can be given, and that of not having been asked."""
    if one.kind is not FactKind.CHOICES:
        return one.answer_ids
    real = [answer for answer in one.answer_ids if answer != UNKNOWN]
    return (
        *(chosen for size in range(1, len(real) + 1) for chosen in combinations(real, size)),
        (UNKNOWN,),
    )


def assignments(names: list[str], facts: Mapping[str, Fact] = FACTS) -> Iterator[dict[str, Value]]:
    """Yield every way to answer these facts."""
    for values in product(*(answers_of(facts[name]) for name in names)):
        yield dict(zip(names, values, strict=True))


def tried(condition: Condition, known: Mapping[str, Value]) -> tuple[int | None, set[frozenset[str]]]:
    """Return, by trying every answer to every fact, how few facts must change at least and which sets of so few will do."""
    names = sorted(facts_in(condition))
    least: int | None = None
    which: set[frozenset[str]] = set()
    for given_ in assignments(names):
        if not holds(condition, {**known, **given_}, FREE):
            continue
        moved = frozenset(name for name in names if given_[name] != known.get(name, unasked(name)))
        if least is None or len(moved) < least:
            least, which = len(moved), set()
        if len(moved) == least:
            which.add(moved)
    return least, which


def unasked(name: str) -> Value:
    """Return the answer as which a fact counts that was not asked."""
    return (UNKNOWN,) if FACTS[name].kind is FactKind.CHOICES else UNKNOWN


def made(changes: tuple[Change, ...]) -> Iterator[dict[str, Value]]:
    """Yield every way to carry out one of these changes."""
    for change in changes:
        for values in product(*(move.values for move in change.moves)):
            yield {move.fact: value for move, value in zip(change.moves, values, strict=True)}


tests_ = st.sampled_from(sorted(FACTS)).flatmap(
    lambda name: st.lists(st.sampled_from(FACTS[name].answer_ids), min_size=1, max_size=3, unique=True).map(
        lambda ids: Is(name, tuple(ids))
    )
)
conditions = st.recursive(
    tests_,
    lambda part: (
        st.lists(part, min_size=1, max_size=3).map(lambda parts: All(tuple(parts)))
        | st.lists(part, min_size=1, max_size=3).map(lambda parts: Any(tuple(parts)))
        | part.map(Not)
    ),
    max_leaves=6,
)
known_answers = st.fixed_dictionaries(
    {}, optional={name: st.sampled_from(answers_of(one)) for name, one in FACTS.items()}
)


@given(conditions, known_answers)
def test_the_changes_are_the_smallest_and_all_of_them(condition: Condition, known: dict[str, Value]) -> None:
    """Of any condition: each change makes it hold, none is smaller, no set of facts is missing, and none is named twice."""
    changes = smallest_changes(condition, known, FACTS)
    least, which = tried(condition, known)
    ways = list(made(changes))
    assert all(holds(condition, {**known, **way}, FREE) for way in ways)
    assert {frozenset(way) for way in ways} == which
    assert {len(way) for way in ways} <= {least}
    assert len({tuple(sorted(way.items(), key=str)) for way in ways}) == len(ways)


@given(conditions, known_answers)
def test_every_answer_that_will_do_is_named(condition: Condition, known: dict[str, Value]) -> None:
    """Of facts with one answer each: whatever small change makes the condition hold is among those that are named."""
    names = sorted(facts_in(condition))
    several = {name for name in names if FACTS[name].kind is FactKind.CHOICES}
    least, _ = tried(condition, known)
    named = list(made(smallest_changes(condition, known, FACTS)))
    for given_ in assignments(names):
        moved = {name: value for name, value in given_.items() if value != known.get(name, unasked(name))}
        is_smallest = holds(condition, {**known, **given_}, FREE) and len(moved) == least
        if is_smallest and not several & moved.keys():
            assert moved in named


def test_what_holds_needs_no_change_and_what_cannot_hold_has_none() -> None:
    """One empty change, and no change at all."""
    danger = Is("gevaar", ("ja",))
    assert smallest_changes(danger, {"gevaar": "ja"}, FACTS) == (Change(()),)
    assert smallest_changes(All((danger, Not(danger))), {}, FACTS) == ()


def test_answers_that_will_do_for_one_fact_are_said_together() -> None:
    """Two answers to one question are one change, and one of two facts are two."""
    either = Any((Is("kanaal", ("mail", "brief")), Is("gevaar", ("ja",))))
    found = smallest_changes(either, {"gevaar": "nee"}, FACTS)
    assert [[(move.fact, move.values) for move in change.moves] for change in found] == [
        [("kanaal", ("mail", "brief"))],
        [("gevaar", ("ja",))],
    ]


def test_of_several_answers_the_present_ones_are_kept() -> None:
    """What was ticked stays ticked, and only what is in the way goes."""
    known: dict[str, Value] = {"wie": ("wethouder",)}
    (more,) = smallest_changes(Is("wie", ("burgemeester",)), known, FACTS)
    assert more.moves[0].values == (("burgemeester", "wethouder"),)
    both = {"wie": ("burgemeester", "wethouder")}
    (less,) = smallest_changes(Not(Is("wie", ("burgemeester",))), both, FACTS)
    assert less.moves[0].values == (("wethouder",),)


def test_a_fact_without_fixed_answers_is_filled_in_or_not() -> None:
    """A moment that is known is `ingevuld`, whatever it is."""
    filled = Is("kennis", (FILLED,))
    (change,) = smallest_changes(filled, {}, FACTS)
    assert change.moves[0].values == (FILLED,)
    assert smallest_changes(filled, {"kennis": "2026-11-23T09:00:00+01:00"}, FACTS) == (Change(()),)
