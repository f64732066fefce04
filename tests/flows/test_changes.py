"""Every condition of the national flows: the smallest change to make it hold, from every state, against trying everything."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import combinations, product

from vb_wizard.domain import conditions
from vb_wizard.domain.book import Book
from vb_wizard.domain.changes import smallest_changes
from vb_wizard.domain.conditions import UNKNOWN, Condition, Value, facts_in, holds
from vb_wizard.domain.facts import Fact, FactKind

_MOST = 70_000
"""A condition with more pairs of states than this, of which there are a handful, is tried from states spread over all of them."""


def conditions_of(book: Book) -> Iterator[Condition]:
    """Yield every condition under which a way is taken or a task, an article or an effect applies."""
    for step in (step for flow in book.flows.values() for step in flow.steps.values()):
        yield from (branch.when for branch in step.branches)
        yield from (task.when for task in step.tasks)
    for offence in book.catalogue.offences.values():
        yield from (offence.when, offence.complaint_when, *(effect.when for effect in offence.effects))


def lean(condition: Condition, facts: Mapping[str, Fact]) -> dict[str, Fact]:
    """Return the facts of a condition with the answers that it names, `onbekend`, and one of the others, which are all alike."""
    found = {}
    for name in sorted(facts_in(condition)):
        named = {
            answer for test in conditions.tests_in(condition) if test.fact == name for answer in test.answers
        }
        named |= {UNKNOWN, *[answer for answer in facts[name].answer_ids if answer not in named][:1]}
        kept = tuple(answer for answer in facts[name].answers if answer.id in named)
        found[name] = replace(facts[name], answers=kept)
    return found


def answers_of(fact: Fact) -> list[Value]:
    """Return every answer to a fact, and that of not having been asked."""
    ids = [*dict.fromkeys((*fact.answer_ids, UNKNOWN))]
    if fact.kind is not FactKind.CHOICES:
        return list(ids)
    real = [one for one in ids if one != UNKNOWN]
    sets = [chosen for size in range(1, len(real) + 1) for chosen in combinations(real, size)]
    return [*sets, (UNKNOWN,)]


def test_the_smallest_change_is_that_of_trying_everything(book: Book) -> None:
    """For each condition and each way to have answered its facts: as few facts, all such sets of facts, and answers that work."""
    free = book.free_facts
    seen: set[Condition] = set()
    states = 0
    for condition in conditions_of(book):
        facts = lean(condition, book.catalogue.facts)
        if condition in seen:
            continue
        seen.add(condition)
        names = list(facts)
        all_ways = list(product(*(answers_of(one) for one in facts.values())))
        good = [way for way in all_ways if holds(condition, dict(zip(names, way, strict=True)), free)]
        for now in all_ways[:: 1 + (len(all_ways) * len(good)) // _MOST]:
            known = dict(zip(names, now, strict=True))
            moved = [frozenset(at for at, value in enumerate(way) if value != now[at]) for way in good]
            least = min((len(one) for one in moved), default=0)
            wanted = {frozenset(names[at] for at in one) for one in moved if len(one) == least}
            changes = smallest_changes(condition, known, facts)
            assert {frozenset(move.fact for move in change.moves) for change in changes} == wanted
            for change in changes:
                for way in product(*(move.values for move in change.moves)):
                    given = {move.fact: value for move, value in zip(change.moves, way, strict=True)}
                    assert holds(condition, {**known, **given}, free)
            states += 1
    assert len(seen) > 300
    assert states > 2000
