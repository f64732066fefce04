"""Liveness: which differences between answers can still matter from each step on.

Two answers that every later condition treats alike are one answer to the exploration, which keeps the number of states small.
Neighbours: `explore` brings states down to what matters.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from vb_wizard.domain.conditions import Condition, Is, Value, holds, tests_in
from vb_wizard.domain.flow import Flow, Step, StepKind, targets
from vb_wizard.proof.values import UNASKED


class Liveness:
    """What matters from each step of a flow on."""

    def __init__(
        self,
        flow: Flow,
        values: Mapping[str, tuple[Value, ...]],
        forgotten: Mapping[str, frozenset[str]],
        free: frozenset[str],
    ) -> None:
        """Look at a flow.

        Args:
            flow: the flow.
            values: the answers to try, by fact.
            forgotten: by step the facts that leave the step with any value.
            free: the facts without fixed answers.
        """
        self._steps = list(flow.steps.values())
        self._values = values
        self._forgotten = forgotten
        self._free = free
        self._plans: dict[str, Sequence[tuple[str, Mapping[Value, Value]]]] = {}

    def matter(self, step: str, facts: Mapping[str, Value]) -> tuple[tuple[str, Value], ...]:
        """Return what of the known facts can still matter on arrival at a step, in order of name."""
        # Asked hundreds of thousands of times: a list is made faster than a generator runs.
        return tuple([(name, same[facts[name]]) for name, same in self._plan(step) if name in facts])

    def _plan(self, step: str) -> Sequence[tuple[str, Mapping[Value, Value]]]:
        """Return the facts that matter from a step on, each with what its answers come down to there."""
        plan = self._plans.get(step)
        if plan is None:
            asked = self._asked[step]
            plan = self._plans[step] = [
                (name, {**same, UNASKED: UNASKED} if name in asked else same)
                for name in self._tests[step]
                for same in (self._alike(step, name),)
            ]
        return plan

    def _alike(self, step: str, fact: str) -> Mapping[Value, Value]:
        """Return for each answer the first one that all tests from a step on treat like it."""
        tests = self._tests[step][fact]
        first: dict[tuple[bool, ...], Value] = {}
        return {
            one: first.setdefault(tuple(holds(test, {fact: one}, self._free) for test in tests), one)
            for one in (*self._values[fact], UNASKED)
        }

    @cached_property
    def _tests(self) -> dict[str, dict[str, tuple[Is, ...]]]:
        """The tests that may still be made from each step on, by fact in order of name."""
        own = {step.id: frozenset(_tests_at(step)) for step in self._steps}
        live: dict[str, frozenset[Is]] = {step.id: frozenset() for step in self._steps}
        changed = True
        while changed:
            changed = False
            for step in self._steps:
                after = own[step.id].union(*(live[target] for target in targets(step) if target in live))
                fresh = self._forgotten[step.id] | (
                    {step.subject} if step.kind is StepKind.ASK and step.again else set()
                )
                after = frozenset(test for test in after if test.fact not in fresh)
                if after != live[step.id]:
                    live[step.id], changed = after, True
        found: dict[str, dict[str, tuple[Is, ...]]] = {}
        for name, tests in live.items():
            by_fact: dict[str, list[Is]] = {}
            for test in sorted(tests, key=lambda one: (one.fact, one.answers)):
                by_fact.setdefault(test.fact, []).append(test)
            found[name] = {fact: tuple(several) for fact, several in by_fact.items()}
        return found

    @cached_property
    def _asked(self) -> dict[str, frozenset[str]]:
        """The facts that may still be asked from each step on, the step itself included."""
        asked = {
            step.id: frozenset({step.subject} if step.kind is StepKind.ASK else ()) for step in self._steps
        }
        changed = True
        while changed:
            changed = False
            for step in self._steps:
                after = asked[step.id].union(*(asked[target] for target in targets(step) if target in asked))
                if after != asked[step.id]:
                    asked[step.id], changed = after, True
        return asked


def _tests_at(step: Step) -> Iterable[Is]:
    conditions: list[Condition] = [branch.when for branch in step.branches]
    conditions += [task.when for task in step.tasks]
    for condition in conditions:
        yield from tests_in(condition)
