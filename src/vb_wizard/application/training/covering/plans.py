"""Plans: what a story answers to every question, and which ways through the flows that takes.

Neighbours: `search` looks for plans, `telling` makes a scenario of one; `engine.walk` gives the routes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from vb_wizard.application.training.coverage import Way, ways_along
from vb_wizard.domain.book import Book
from vb_wizard.domain.case import FactValue
from vb_wizard.domain.conditions import Value
from vb_wizard.domain.flow import FlowKind, StepKind
from vb_wizard.domain.journal import Place
from vb_wizard.engine.ledger import Given, Ledger, Stamp
from vb_wizard.engine.machine import CompiledBook, compile_book
from vb_wizard.engine.walk import walk_all

Spot = tuple[str, str]
"""A step: (flow id, step id)."""

_MOMENT = datetime(2000, 1, 1, tzinfo=UTC)
_STAMP = Stamp(_MOMENT, 1)
MOST_ROUNDS = 3
"""How often a plan answers a question that comes again; a story that goes round once more shows nothing new."""


@dataclass(frozen=True, slots=True)
class Plan:
    """A story in short: the flow that it begins with, and one answer to every question.

    `turns` are answers that a question that comes again gets the first time, before it gets the one in `facts`; `denied` are the
    steps whose premise does not hold the first time.
    """

    flow: str
    facts: Mapping[str, Value]
    turns: Mapping[Spot, Value] = field(default_factory=dict)
    denied: frozenset[Spot] = frozenset()


@dataclass(frozen=True, slots=True)
class Taken:
    """What a plan takes: the ways and the steps, and the tracks that it leaves unfinished."""

    ways: frozenset[Way]
    steps: frozenset[Spot]
    unfinished: frozenset[str]


class Ground:
    """The flows on which plans are tried."""

    def __init__(self, book: Book) -> None:
        """Compile the flows once."""
        self.book = book
        self.compiled: CompiledBook = compile_book(book)
        flows = book.flows.values()
        self.trunks = tuple(flow.id for flow in flows if flow.kind is FlowKind.TRUNK)
        self.tracks = tuple(flow.id for flow in flows if flow.kind is FlowKind.TRACK)
        questions = [
            (flow.id, step) for flow in flows for step in flow.steps.values() if step.kind is StepKind.ASK
        ]
        self.asked = frozenset(step.subject for _, step in questions)
        self.again = {(flow, step.id): step.subject for flow, step in questions if step.again}
        """The questions that come again, with their fact."""

    def take(self, plan: Plan) -> Taken:
        """Walk a plan to the end of every track, in a case in which every track is open and the red button was pressed once."""
        route = walk_all(self.compiled, self._ledger(plan))
        facts = {name: known.value for name, known in route.counting.items()}
        ways: set[Way] = set()
        for walk, _, _ in route.tracks:
            ways |= ways_along(self.book, walk.visits, facts)
        if interrupt := self.book.interrupt:
            ways |= {(interrupt.id, interrupt.start, "acute"), (interrupt.id, interrupt.start, "back")}
        return Taken(
            frozenset(ways),
            frozenset((visit.flow, visit.step) for walk, _, _ in route.tracks for visit in walk.visits),
            frozenset(walk.track for walk, _, _ in route.tracks if not walk.ended),
        )

    def _ledger(self, plan: Plan) -> Ledger:
        interrupt = self.book.interrupt
        return Ledger(
            flow=plan.flow,
            opened_at=_MOMENT,
            facts={fact: _known(value) for fact, value in plan.facts.items()},
            answers=_Answers(self.book, plan),
            continued=_Always(),
            opted_out=_Denied(plan.denied),
            opened={track: _MOMENT for track in self.tracks if track != plan.flow},
            interrupts=[(f"{interrupt.id}.1", interrupt.id, _MOMENT)] if interrupt else [],
        )


def _known(value: Value) -> FactValue:
    return FactValue(value, _MOMENT, "", 1)


class _Always(dict[Place, Stamp]):
    """Everywhere: "Verder" was pressed at every place."""

    def get(self, place: Place, default: Stamp | None = None) -> Stamp:  # type: ignore[override]  # noqa: ARG002 - the same everywhere
        """Return when."""
        return _STAMP


class _Answers(dict[Place, Given]):
    """Every question that comes again was answered, a few times."""

    def __init__(self, book: Book, plan: Plan) -> None:
        """Answer from a plan."""
        super().__init__()
        self._book = book
        self._plan = plan

    def get(self, place: Place, default: Given | None = None) -> Given | None:  # type: ignore[override]  # mypy - asked place by place
        """Return the answer that the plan gives on this visit."""
        fact = self._book.flows[place.flow].steps[place.step].subject
        first = self._plan.turns.get((place.flow, place.step)) if place.visit == 1 else None
        value = first if first is not None else self._plan.facts.get(fact)
        if value is None or place.visit > MOST_ROUNDS:
            return default
        return Given(fact, _known(value))


class _Denied(dict[Place, Stamp]):
    """The premise of some steps did not hold, the first time."""

    def __init__(self, denied: frozenset[Spot]) -> None:
        """Deny at these steps."""
        super().__init__()
        self._denied = denied

    def get(self, place: Place, default: Stamp | None = None) -> Stamp | None:  # type: ignore[override]  # mypy - asked place by place
        """Return when it was denied."""
        return _STAMP if place in self else default

    def __contains__(self, place: object) -> bool:
        """Tell whether it was denied here."""
        return isinstance(place, Place) and place.visit == 1 and (place.flow, place.step) in self._denied
