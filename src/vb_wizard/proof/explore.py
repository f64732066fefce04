"""Explores all ways through one flow: every step with every combination of answers that can matter there.

A state is a step and what is known of the facts that are still looked at from there on. Facts may be known before the flow
starts, so a fact that was not met yet may be anything. Neighbours: the route and choice rules read the result.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import product

from vb_wizard.domain.book import Book
from vb_wizard.domain.conditions import UNKNOWN, Value, holds
from vb_wizard.domain.flow import Flow, Step, StepKind, entries, facts_of
from vb_wizard.proof.liveness import Liveness
from vb_wizard.proof.values import UNASKED, are_all_tried, values_by_fact

MAX_STATES = 60_000

Known = tuple[tuple[str, Value], ...]
"""What is known, by fact, in order of name."""

State = tuple[str, Known]
Facts = dict[str, Value]


@dataclass
class Exploration:
    """What was found.

    `outcomes` says for each step which branch each combination of the facts it looks at leads to, None for no branch.
    `arrivals` are the combinations with which a step can be reached, and `examples` the same as they came about on one way.
    `is_complete` is False when there were too many combinations to try them all.
    """

    values: Mapping[str, tuple[Value, ...]]
    outcomes: dict[str, dict[Known, int | None]] = field(default_factory=dict)
    arrivals: dict[str, set[Known]] = field(default_factory=dict)
    successors: dict[State, set[State]] = field(default_factory=dict)
    examples: dict[State, Known] = field(default_factory=dict)
    is_complete: bool = True

    def let_go(self) -> None:
        """Forget everything, one after the other."""
        for states in (self.outcomes, self.arrivals, self.successors, self.examples):
            while states:
                states.popitem()


def explore(flow: Flow, book: Book, asked: frozenset[str]) -> Exploration:
    """Walk a flow in every way.

    Args:
        flow: the flow.
        book: gives the facts and the flows that are run from this one.
        asked: the facts that can ever become known.
    """
    return _Explorer(flow, book, asked).run()


class _Explorer:
    def __init__(self, flow: Flow, book: Book, asked: frozenset[str]) -> None:
        self._flow = flow
        self._book = book
        self._free = book.free_facts
        values = values_by_fact(flow, dict(book.catalogue.facts), asked)
        self._found = Exploration(values, is_complete=all(map(are_all_tried, values.values())))
        self._looked_at = {step.id: _looked_at(step) for step in flow.steps.values()}
        self._forgotten = {step.id: _asked_again_in(step, book) for step in flow.steps.values()}
        self._liveness = Liveness(flow, self._found.values, self._forgotten, self._free)

    def run(self) -> Exploration:
        """Walk breadth first from every step at which the flow can begin."""
        waiting: list[tuple[State, Facts]] = [
            ((entry, ()), {})
            for entry in entries(self._flow, self._book.flows.values())
            if entry in self._flow.steps
        ]
        seen = self._found.successors
        seen.update({state: set() for state, _ in waiting})
        while waiting:
            following: list[tuple[State, Facts]] = []
            for state, known in waiting:
                for after, facts in self._leave(state, known):
                    seen[state].add(after)
                    if after not in seen:
                        seen[after] = set()
                        following.append((after, facts))
            waiting = following
            if len(seen) > MAX_STATES:
                self._found.is_complete = False
                break
        return self._found

    def _leave(self, state: State, known: Facts) -> Iterator[tuple[State, Facts]]:
        """Yield every state that follows, each with the answers of one way to it, so that an example can really occur."""
        step = self._flow.steps[state[0]]
        self._found.arrivals.setdefault(step.id, set()).add(state[1])
        self._found.examples[state] = tuple((name, known[name]) for name, _ in state[1])
        outcomes = self._found.outcomes.setdefault(step.id, {})
        known = {fact: value for fact, value in known.items() if fact not in self._forgotten[step.id]}
        looked_at = self._looked_at[step.id]
        for facts in self._possible(step, known):
            seen = tuple([(name, facts[name]) for name in looked_at])
            if seen in outcomes:
                taken = outcomes[seen]
            else:
                taken = outcomes[seen] = self._taken(step, facts)
            if taken is not None:
                yield from self._arrive(step.branches[taken].go, facts)
        if step.if_not:
            yield from self._arrive(step.if_not, known)

    def _taken(self, step: Step, facts: Facts) -> int | None:
        """Return the number of the branch that is taken, or None."""
        return next(
            (number for number, one in enumerate(step.branches) if holds(one.when, facts, self._free)), None
        )

    def _possible(self, step: Step, known: Facts) -> Iterable[Facts]:
        """Yield everything that may be known when a step is left."""
        open_facts: dict[str, tuple[Value, ...]] = {}
        if (
            step.kind is StepKind.ASK
            and step.subject in self._found.values
            and not (not step.again and known.get(step.subject))
        ):
            open_facts[step.subject] = self._found.values[step.subject]
        for fact in self._looked_at[step.id]:
            if fact not in known and fact not in open_facts:
                open_facts[fact] = tuple(
                    UNASKED if _is_unknown(one) else one for one in self._found.values[fact]
                )
        for chosen in product(*open_facts.values()):
            yield {**known, **dict(zip(open_facts, chosen, strict=True))}

    def _arrive(self, step_id: str, facts: Facts) -> Iterator[tuple[State, Facts]]:
        if step_id in self._flow.steps:
            yield (step_id, self._liveness.matter(step_id, facts)), facts


def _is_unknown(value: Value) -> bool:
    return value in (UNKNOWN, (UNKNOWN,))


def _looked_at(step: Step) -> tuple[str, ...]:
    return tuple(sorted(facts_of(step)))


def _asked_again_in(step: Step, book: Book) -> frozenset[str]:
    """Return the facts that may have changed when a `run` comes back, because the other flow asks them again."""
    found: set[str] = set()
    waiting, seen = [step.subject] if step.kind is StepKind.RUN else [], set[str]()
    while waiting:
        flow = book.flows.get(waiting.pop())
        if flow is None or flow.id in seen:
            continue
        seen.add(flow.id)
        found |= {one.subject for one in flow.steps.values() if one.kind is StepKind.ASK and one.again}
        waiting += [one.subject for one in flow.steps.values() if one.kind is StepKind.RUN]
    return frozenset(found)
