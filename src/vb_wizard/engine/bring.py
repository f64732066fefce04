"""What would bring a step onto the route: the fewest facts to change, or premises to deny, on a way through its flow.

Neighbours: `ahead` says what is sure to come, `reach` what can come at all; `domain.changes` answers the same for one condition.
A way through a flow is a chain of branches, of which each says what some facts must look like. What another flow asks is taken as
it is known now; a question that is asked anew at each visit is a fact of its own there.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count, product

from vb_wizard.domain.changes import Look, Move, boxes, look_of, looks_of, nearest, passes, tests_by_fact
from vb_wizard.domain.conditions import UNKNOWN, Is, Value
from vb_wizard.domain.facts import Fact
from vb_wizard.domain.flow import Flow, Step, StepKind, targets

Asked = tuple[str, str]
"""A fact, and the step that asks it anew (empty for a fact that is asked once)."""

_Looks = frozenset[Look]


@dataclass(frozen=True, slots=True)
class Detour:
    """What together brings a step: facts to answer otherwise, and steps whose premise does not hold."""

    moves: tuple[Move, ...]
    denied: tuple[str, ...] = ()

    @property
    def size(self) -> int:
        """How many things it takes."""
        return len(self.moves) + len(self.denied)


@dataclass(frozen=True, slots=True)
class _Way:
    """A way through the flow as far as it goes.

    `wanted` is what the steps ahead may still see of the facts that were looked at, `latest` where a fact was asked anew last,
    `changed` the facts that must have another answer than they have, `denied` the steps whose premise must not hold.
    """

    step: str
    wanted: frozenset[tuple[Asked, _Looks]] = frozenset()
    latest: frozenset[tuple[str, str]] = frozenset()
    changed: frozenset[Asked] = frozenset()
    denied: frozenset[str] = frozenset()

    @property
    def cost(self) -> int:
        return len(self.changed) + len(self.denied)


def detours(
    flow: Flow, target: str, known: Mapping[str, Value], facts: Mapping[str, Fact], starts: Iterable[str]
) -> tuple[Detour, ...]:
    """Return every smallest detour to a step.

    Args:
        flow: the flow.
        target: a step of it.
        known: the answers so far, by fact id.
        facts: the facts of the catalogue, by id.
        starts: the steps at which the flow can begin.

    Returns:
        The detours; one with nothing in it when what is known leads there, and none when nothing does.
    """
    starts = tuple(starts)
    search = _Search(flow, target, known, facts)
    return tuple(one for way in search.smallest(starts) for one in search.spelled(way, starts))


class _Search:
    """Goes through a flow to one step: first which facts must change, the fewest first, then to what."""

    def __init__(
        self, flow: Flow, target: str, known: Mapping[str, Value], facts: Mapping[str, Fact]
    ) -> None:
        self._flow, self._target, self._known, self._facts = flow, target, known, facts
        self._by_step = {
            step.id: tests_by_fact(branch.when for branch in step.branches) for step in flow.steps.values()
        }
        branches = (branch.when for step in flow.steps.values() for branch in step.branches)
        self._tests = tests_by_fact(branches)
        self._looks = {name: frozenset(looks_of(facts[name], tests)) for name, tests in self._tests.items()}
        self._now = {
            name: look_of(facts[name], known.get(name, UNKNOWN), tests) for name, tests in self._tests.items()
        }
        self._ahead = _ahead(flow, target, self._by_step)

    def smallest(self, starts: Iterable[str]) -> Iterator[_Way]:
        """Yield a way for each set of as few things as possible that brings the step."""
        # The number keeps ways of the same cost in the order in which they were found.
        number = count()
        waiting = [(0, next(number), _Way(start)) for start in starts if start in self._ahead]
        best: dict[tuple[object, ...], int] = {}
        seen: set[_Way] = set()
        found: dict[tuple[object, ...], _Way] = {}
        least = None
        while waiting:
            cost, _, way = heapq.heappop(waiting)
            if least is not None and cost > least:
                break
            if way in seen or cost > best.setdefault(self._outlook(way), cost):
                continue
            seen.add(way)
            if way.step == self._target:
                least = cost
                found.setdefault((way.changed, way.denied), way)
                continue
            for on in self._on(way):
                heapq.heappush(waiting, (on.cost, next(number), on))
        yield from found.values()

    def _outlook(self, way: _Way) -> tuple[object, ...]:
        """Return all of a way that makes a difference to what it still takes."""
        ahead = {test.fact for test in self._ahead[way.step]}
        return way.step, way.wanted, way.latest, frozenset(one for one in way.changed if one[0] in ahead)

    def _on(self, way: _Way) -> Iterator[_Way]:
        """Yield the way one step further, once for each branch and each combination of answers that takes it."""
        step = self._flow.steps[way.step]
        if step.kind is StepKind.ASK and step.again:
            latest = frozenset(
                {*(one for one in way.latest if one[0] != step.subject), (step.subject, step.id)}
            )
            way = replace(way, latest=latest)
        if step.if_not in self._ahead:
            yield self._forgetting(replace(way, step=step.if_not, denied=way.denied | {step.id}))
        wanted = dict(way.wanted)
        asked = self._asked(step, dict(way.latest))
        kinds = [self._kinds(step, name, wanted.get((name, at), self._looks[name])) for name, at in asked]
        for go, ways in self._leads(step, [list(one) for one in kinds]).items():
            if go not in self._ahead:
                continue
            for box in boxes(ways):
                then, changed = dict(wanted), set(way.changed)
                for one, kind, chosen in zip(asked, kinds, box, strict=True):
                    then[one] = frozenset[Look]().union(*(kind[look] for look in chosen))
                    if self._now[one[0]] not in then[one]:
                        changed.add(one)
                kept = frozenset(then.items())
                yield self._forgetting(replace(way, step=go, wanted=kept, changed=frozenset(changed)))

    def _asked(self, step: Step, latest: Mapping[str, str]) -> list[Asked]:
        return [(name, latest.get(name, "")) for name in self._by_step[step.id]]

    def _kinds(self, step: Step, name: str, looks: _Looks) -> dict[Look, _Looks]:
        """Return looks by what this step sees of them."""
        here = [self._tests[name].index(test) for test in self._by_step[step.id][name]]
        found: dict[Look, set[Look]] = {}
        for look in sorted(looks):
            found.setdefault(tuple(look[at] for at in here), set()).add(look)
        return {seen: frozenset(of_seen) for seen, of_seen in found.items()}

    def _leads(self, step: Step, seen: Sequence[Sequence[Look]]) -> dict[str, list[tuple[Look, ...]]]:
        """Return for each step that can come next what this step then sees of each fact."""
        tests = self._by_step[step.id]
        found: dict[str, list[tuple[Look, ...]]] = {}
        for looks in product(*seen):
            go = _next(step, tests, looks)
            if go is not None:
                found.setdefault(go, []).append(looks)
        return found

    def _forgetting(self, way: _Way) -> _Way:
        """Let go of what no step ahead looks at; that a fact must change is not let go of."""
        ahead = self._ahead[way.step]
        facts = {test.fact for test in ahead}
        wanted = []
        for one, looks in way.wanted:
            tests = self._tests[one[0]]
            here = [at for at, test in enumerate(tests) if test in ahead]
            kinds = {tuple(look[at] for at in here) for look in looks}
            wider = frozenset(look for look in self._looks[one[0]] if tuple(look[at] for at in here) in kinds)
            if wider != self._looks[one[0]]:
                wanted.append((one, wider))
        latest = frozenset(one for one in way.latest if one[0] in facts)
        return replace(way, wanted=frozenset(wanted), latest=latest)

    def spelled(self, way: _Way, starts: Iterable[str]) -> Iterator[Detour]:
        """Yield a way in answers: every answer to the facts that it changes with which the step is passed."""
        changed = sorted(way.changed)
        others = [
            [look for look in sorted(self._looks[name]) if look != self._now[name]] for name, _ in changed
        ]
        good = [
            looks
            for looks in product(*others)
            if any(
                self._passes(start, dict(zip(changed, looks, strict=True)), way.denied) for start in starts
            )
        ]
        for box in boxes(good):
            moves = (
                Move(
                    name, nearest(self._facts[name], self._known.get(name, UNKNOWN), self._tests[name], looks)
                )
                for (name, _), looks in zip(changed, box, strict=True)
            )
            yield Detour(tuple(moves), tuple(sorted(way.denied)))

    def _passes(self, start: str, changed: Mapping[Asked, Look], denied: frozenset[str]) -> bool:
        """Tell whether a walk with these looks passes the step."""
        at: str | None = start
        latest: dict[str, str] = {}
        passed: set[str] = set()
        while at is not None and at not in passed:
            if at == self._target:
                return True
            passed.add(at)
            step = self._flow.steps[at]
            if step.kind is StepKind.ASK and step.again:
                latest[step.subject] = step.id
            looks = []
            for one in self._asked(step, latest):
                look, tests = changed.get(one, self._now[one[0]]), self._tests[one[0]]
                looks.append(tuple(look[tests.index(test)] for test in self._by_step[at][one[0]]))
            at = step.if_not if at in denied else _next(step, self._by_step[at], looks)
        return False


def _next(step: Step, tests: Mapping[str, Sequence[Is]], looks: Sequence[Look]) -> str | None:
    """Tell where a step leads when it sees this of the facts that its branches look at."""
    passed = dict(
        pair for of, look in zip(tests.values(), looks, strict=True) for pair in zip(of, look, strict=True)
    )
    return next((branch.go for branch in step.branches if passes(branch.when, passed)), None)


def _ahead(
    flow: Flow, target: str, by_step: Mapping[str, Mapping[str, Sequence[Is]]]
) -> dict[str, frozenset[Is]]:
    """Return every step that can lead to the target, with the tests that it and the steps between do."""
    before: dict[str, list[str]] = {}
    for step in flow.steps.values():
        for following in targets(step):
            before.setdefault(following, []).append(step.id)
    # The target itself is where a way ends: what it looks at does not count.
    ahead: dict[str, frozenset[Is]] = {target: frozenset()}
    waiting = [target]
    while waiting:
        following = waiting.pop()
        for name in before.get(following, ()):
            tests = ahead[following].union(*by_step[name].values())
            if (name != target and not tests <= ahead.get(name, frozenset())) or name not in ahead:
                ahead[name] = ahead.get(name, frozenset()) | tests
                waiting.append(name)
    return ahead
