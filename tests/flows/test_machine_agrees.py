"""The compiled machine and the meaning of a flow agree on every edge of the national flows."""

from __future__ import annotations

import itertools
import math

from vb_wizard.domain.book import Book
from vb_wizard.domain.conditions import UNKNOWN, Value, facts_in
from vb_wizard.domain.facts import Fact, FactKind
from vb_wizard.domain.flow import Step, next_step
from vb_wizard.engine.machine import CompiledBook

_MAX_EXAMPLES = 3000


def assignments(book: Book, step: Step) -> list[dict[str, Value]]:
    """Return every combination of answers that the branches of a step look at, and the case in which nothing is known."""
    names = sorted(
        set().union(*(facts_in(branch.when) for branch in step.branches)) if step.branches else set()
    )
    values = [_values(book.catalogue.facts[name]) for name in names]
    limited = itertools.islice(itertools.product(*values), 0, None, _stride(math.prod(map(len, values))))
    return [{}, *(dict(zip(names, values, strict=True)) for values in limited)]


def _stride(count: int) -> int:
    """Return how far apart to take examples when there are too many: a stride that shares no factor comes along every answer."""
    stride = count // _MAX_EXAMPLES + 1
    while stride > 1 and math.gcd(stride, count) > 1:
        stride += 1
    return stride


def _values(fact: Fact) -> tuple[Value, ...]:
    """Return every answer alone, and for a choice of several all that can go together, for a branch that wants more than one."""
    together = tuple(one for one in fact.answer_ids if one != UNKNOWN)
    return (*fact.answer_ids, together) if fact.kind is FactKind.CHOICES else fact.answer_ids


def test_the_machine_goes_where_the_flow_says(book: Book, compiled: CompiledBook) -> None:
    """For every step and every combination of answers that it tests, both lead to the same step."""
    edges = set()
    for flow in book.flows.values():
        for step in flow.steps.values():
            for facts in assignments(book, step):
                meant = next_step(step, facts, book.free_facts)
                assert compiled.flows[flow.id].advance(step.id, facts) == meant, (flow.id, step.id, facts)
                assert compiled.flows[flow.id].lead(step.id, facts) == meant, (flow.id, step.id, facts)
                edges.add((flow.id, step.id, meant))
            if step.if_not:
                assert compiled.flows[flow.id].advance(step.id, {}, opted_out=True) == step.if_not
    written = {
        (flow.id, step.id, branch.go)
        for flow in book.flows.values()
        for step in flow.steps.values()
        for branch in step.branches
    }
    assert written <= edges, f"never taken: {sorted(written - edges)}"
