"""Aiming: answers with which a flow takes one wanted way.

Neighbours: `search` begins each plan with such answers and then lets it take as much else as it can.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import islice

from vb_wizard.application.training.coverage import Way
from vb_wizard.application.training.covering.plans import Ground, Spot
from vb_wizard.domain.conditions import FILLED, UNKNOWN, Value, holds
from vb_wizard.domain.facts import Fact, FactKind
from vb_wizard.domain.flow import Flow, Step, StepKind, facts_of, targets
from vb_wizard.proof.values import UNASKED, values_by_fact

_MOST_STEPS = 3000
_MOST_TRIES = 4000
_FEW = 24
"""How many answers are tried at a step that is only passed; at the step of the wanted way all are."""
_FAR = 10**6
_SAMPLE = {
    FactKind.MOMENT: "2026-11-23 10:00",
    FactKind.NUMBER: "3",
    FactKind.PERSON: "Persoon uit het voorbeeld",
    FactKind.ADDRESS: "Voorbeeldadres",
}
_SAMPLE_TEXT = "Tekst uit het voorbeeld"


@dataclass(frozen=True, slots=True)
class Aim:
    """Answers that take a way: facts, what is answered otherwise the first time, and which premises do not hold."""

    facts: Mapping[str, Value] = field(default_factory=dict)
    turns: Mapping[Spot, Value] = field(default_factory=dict)
    denied: frozenset[Spot] = frozenset()


def sample(fact: Fact) -> str:
    """Return something that a fact without fixed answers can be filled with."""
    return _SAMPLE.get(fact.kind, _SAMPLE_TEXT)


class Aiming:
    """Looks for answers, at random but the same for the same source of chance."""

    def __init__(self, ground: Ground, chance: random.Random) -> None:
        """Prepare which answers the flows can tell apart."""
        self._ground = ground
        self._chance = chance
        facts = dict(ground.book.catalogue.facts)
        self._values: dict[str, list[Value]] = {}
        for flow in ground.book.flows.values():
            for name, values in values_by_fact(flow, facts, ground.asked).items():
                known = self._values.setdefault(name, [])
                known += [
                    value for value in (_answer(facts[name], one) for one in values) if value not in known
                ]
        self._away: dict[Spot, dict[str, int]] = {}

    def any_value(self, name: str) -> Value:
        """Return an answer to a question, at random."""
        fact = self._ground.book.catalogue.facts[name]
        if fact.is_free:
            return self._chance.choice((sample(fact), UNKNOWN))
        if fact.kind is not FactKind.CHOICES:
            return self._chance.choice(fact.answer_ids)
        known = [answer for answer in fact.answer_ids if answer != UNKNOWN]
        count = self._chance.choice((0, 1, 1, 1, 2, 3, len(known)))
        chosen = set(self._chance.sample(known, min(count, len(known))))
        return tuple(answer for answer in known if answer in chosen) or (UNKNOWN,)

    def at(self, way: Way) -> Aim | None:
        """Return answers with which the flow of a way takes it, once that flow is entered at its start; None when none were found."""
        flow, what = self._ground.book.flows[way[0]], way[2]
        stack: list[tuple[str, Aim, frozenset[str]]] = [(flow.start, Aim(), frozenset())]
        for _ in range(_MOST_STEPS):
            if not stack:
                return None
            step_id, aim, been = stack.pop()
            if step_id in been or step_id not in self._distances(flow, way[1]):
                continue
            step, spot = flow.steps[step_id], (flow.id, step_id)
            if step_id != way[1]:
                onward = sorted(self._passing(flow, step, aim, way[1]), key=lambda one: -one[0])
                stack += [(go, after, been | {step_id}) for _, go, after in onward]
            elif what == "if_not":
                return replace(aim, denied=aim.denied | {spot})
            elif not what.startswith("next "):
                return aim
            elif found := self._taking(step, spot, aim, int(what.removeprefix("next "))):
                return found
        return None

    def _taking(self, step: Step, spot: Spot, aim: Aim, branch: int) -> Aim | None:
        tries = islice(self._fillings(step, aim.facts, _MOST_TRIES), _MOST_TRIES)
        for facts in tries:
            if self._branch(step, facts) == branch:
                return replace(aim, facts=facts)
        for value in self._turned(step, aim):
            if self._branch(step, {**aim.facts, step.subject: value}) == branch:
                return replace(aim, turns={**aim.turns, spot: value})
        return None

    def _passing(self, flow: Flow, step: Step, aim: Aim, goal: str) -> Iterator[tuple[float, str, Aim]]:
        """Yield how a step can be passed: how far the goal is then, the next step, and the answers."""
        away, spot = self._distances(flow, goal), (flow.id, step.id)

        def far(go: str) -> float:
            return away.get(go, _FAR) + self._chance.random() / 2

        for facts in islice(self._fillings(step, aim.facts, _FEW), _FEW * 8):
            if taken := self._branch(step, facts):
                go = step.branches[taken - 1].go
                yield far(go), go, replace(aim, facts=facts)
        for value in self._turned(step, aim):
            if taken := self._branch(step, {**aim.facts, step.subject: value}):
                go = step.branches[taken - 1].go
                yield far(go) + 1, go, replace(aim, turns={**aim.turns, spot: value})
        if step.if_not:
            yield far(step.if_not) + 1, step.if_not, replace(aim, denied=aim.denied | {spot})

    def _fillings(self, step: Step, facts: Mapping[str, Value], most: int) -> Iterator[dict[str, Value]]:
        """Yield the facts with answers to everything open that a step asks or looks at."""
        looked = sorted(facts_of(step) - {step.subject})
        named = ([step.subject] if step.kind is StepKind.ASK else []) + looked
        openly = [name for name in named if name not in facts and name in self._values]
        lists = [self._chance.sample(self._values[name], len(self._values[name]))[:most] for name in openly]

        def fill(number: int, so_far: dict[str, Value]) -> Iterator[dict[str, Value]]:
            if number == len(openly):
                yield so_far
                return
            for value in lists[number]:
                yield from fill(number + 1, {**so_far, openly[number]: value})

        return fill(0, dict(facts))

    def _turned(self, step: Step, aim: Aim) -> list[Value]:
        """Return what a question that comes again can be answered the first time, when its later answer is fixed already."""
        return self._values.get(step.subject, []) if step.again and step.subject in aim.facts else []

    def _branch(self, step: Step, facts: Mapping[str, Value]) -> int:
        free = self._ground.book.free_facts
        return next((n for n, one in enumerate(step.branches, 1) if holds(one.when, facts, free)), 0)

    def _distances(self, flow: Flow, goal: str) -> dict[str, int]:
        """Return how many steps each step of a flow lies before a goal."""
        key = (flow.id, goal)
        if key not in self._away:
            before: dict[str, list[str]] = {}
            for step in flow.steps.values():
                for target in targets(step):
                    before.setdefault(target, []).append(step.id)
            away, waiting = {goal: 0}, [goal]
            for here in waiting:
                for earlier in before.get(here, []):
                    if earlier not in away:
                        away[earlier] = away[here] + 1
                        waiting.append(earlier)
            self._away[key] = away
        return self._away[key]


def _answer(fact: Fact, value: Value) -> Value:
    """Return a value that the proof tries, as somebody would answer it."""
    return sample(fact) if value == FILLED else UNKNOWN if value == UNASKED else value
