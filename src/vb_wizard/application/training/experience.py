"""Experience: what this office practised so far, out of its exercises, and which scenario brings most that is new.

Neighbours: `coverage` walks the steps; `exercises` knows which scenarios were begun; the screens to practise and to prepare show this.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from vb_wizard.application.registry import CaseRegistry
from vb_wizard.application.titles import EXERCISE_TITLE, named_values
from vb_wizard.application.training.coverage import Coverage
from vb_wizard.domain.book import Book
from vb_wizard.domain.case import CaseHeader
from vb_wizard.domain.conditions import Value
from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.journal import Called
from vb_wizard.domain.scenario import Scenario


@dataclass(frozen=True)
class Parts:
    """What can be practised: kinds of incidents, flows, contacts and steps (`flow.step`), each by id."""

    kinds: frozenset[str] = frozenset()
    flows: frozenset[str] = frozenset()
    contacts: frozenset[str] = frozenset()
    steps: frozenset[str] = frozenset()

    def without(self, other: Parts) -> Parts:
        """Return what is here and not there."""
        return Parts(
            self.kinds - other.kinds,
            self.flows - other.flows,
            self.contacts - other.contacts,
            self.steps - other.steps,
        )

    def within(self, other: Parts) -> Parts:
        """Return what is in both."""
        return Parts(
            self.kinds & other.kinds,
            self.flows & other.flows,
            self.contacts & other.contacts,
            self.steps & other.steps,
        )


@dataclass(frozen=True)
class Experience:
    """What was practised, and of what. `scenarios` is when each was begun last; `possible` is what the scenarios offer together."""

    scenarios: Mapping[str, datetime] = field(default_factory=dict)
    done: Parts = Parts()
    possible: Parts = Parts()
    exercises: int = 0


@dataclass(frozen=True)
class Proposal:
    """The scenario to play next, what in it was never practised, and when it was begun last (None if never)."""

    scenario: Scenario
    new: Parts
    begun_at: datetime | None


def experience(
    office: CaseRegistry, scenarios: Iterable[Scenario], exercises: Iterable[CaseHeader]
) -> Experience:
    """Return what this office practised. An exercise that cannot be read counts for its scenario alone.

    Args:
        office: reads the exercises.
        scenarios: what can be played.
        exercises: the cases of exercises, newest first.
    """
    known = list(scenarios)
    by_title = {EXERCISE_TITLE.format(title=one.title): one.id for one in known}
    coverage, contacts, kinds = Coverage(), set[str](), set[str]()
    begun: dict[str, datetime] = {}
    count = 0
    for header in exercises:
        count += 1
        scenario = by_title.get(header.title)
        if scenario is not None:
            begun.setdefault(scenario, header.opened_at)
        try:
            case = office.look(header)
        except KnownError:
            continue
        book = office.book_of(header)
        coverage.look(book, case.state)
        facts = {name: known_fact.value for name, known_fact in case.state.facts.items()}
        kinds |= _kinds(book, facts)
        contacts |= {
            one.event.contact for one in case.journal if isinstance(one.event, Called) and one.event.contact
        }
    offered = [offers(one, office.book) for one in known]
    possible = Parts(
        frozenset[str]().union(*(one.kinds for one in offered)),
        frozenset[str]().union(*(one.flows for one in offered)),
        frozenset[str]().union(*(one.contacts for one in offered)),
        frozenset(f"{flow.id}.{step}" for flow in office.book.flows.values() for step in flow.steps),
    )
    steps = frozenset(f"{flow}.{step}" for flow, step in coverage.steps)
    flows = frozenset(flow for flow, _ in coverage.steps)
    done = Parts(frozenset(kinds), flows, frozenset(contacts), steps)
    return Experience(begun, done, possible, count)


def offers(scenario: Scenario, book: Book) -> Parts:
    """Return what a scenario lets a group practise, as far as its file says so."""
    expect = scenario.expect
    dotted = (*expect.reached, *expect.advised, *expect.order, *expect.by)
    flows = {scenario.flow, *expect.opened, *(name.partition(".")[0] for name in dotted)}
    return Parts(
        frozenset(_kinds(book, scenario.facts)),
        frozenset(flow for flow in flows if flow in book.flows),
        frozenset(name for name in expect.contacts if name in book.catalogue.contacts),
        frozenset(expect.reached),
    )


def propose(found: Experience, scenarios: Iterable[Scenario], book: Book) -> Proposal | None:
    """Return which scenario brings most that was never practised; None without scenarios.

    A kind of incident that was never practised goes first, then flows, contacts and steps. Among equals one that was made for a group
    goes first, then the one that was begun longest ago, then the title: the same office always gets the same answer.
    """
    ranked = []
    for one in scenarios:
        new = offers(one, book).without(found.done)
        begun = found.scenarios.get(one.id)
        rank = (
            -bool(new.kinds),
            begun is not None,
            one.exercise is None,
            -len(new.flows),
            -len(new.contacts),
            -len(new.steps),
            begun.timestamp() if begun is not None else 0.0,
            one.title.casefold(),
            one.id,
        )
        ranked.append((rank, Proposal(one, new, begun)))
    return min(ranked, key=lambda one: one[0])[1] if ranked else None


def _kinds(book: Book, facts: Mapping[str, Value]) -> set[str]:
    named = named_values(book, facts)
    return {name for name, _ in named[0]} if named else set()
