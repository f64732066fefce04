"""The subject of a proof: the book, its scenarios, and how far they could be read.

Neighbours: every rule takes a subject; `explore` computes what several rules share, once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from vb_wizard.domain.book import Book
from vb_wizard.domain.catalogue import Catalogue, Contact, Instrument, Note, Offence
from vb_wizard.domain.citations import Citation
from vb_wizard.domain.conditions import tests_in
from vb_wizard.domain.facts import Fact
from vb_wizard.domain.findings import Path
from vb_wizard.domain.flow import Flow, Step, StepKind, Task, targets
from vb_wizard.domain.scenario import Scenario
from vb_wizard.proof.explore import Exploration, explore
from vb_wizard.proof.values import conditions_of


@dataclass(frozen=True)
class Subject:
    """What is examined.

    `lost` are names that exist in a file but could not be read: rules about names stay silent on them. `is_whole` is False when
    anything could not be read: rules about what is missing or unused stay silent. `media` are the names of the pictures and
    sounds beside the scenarios.
    """

    book: Book
    scenarios: tuple[Scenario, ...] = ()
    lost: frozenset[str] = frozenset()
    is_whole: bool = True
    media: frozenset[str] = frozenset()
    _explored: dict[str, Exploration] = field(default_factory=dict, repr=False, compare=False)

    @property
    def catalogue(self) -> Catalogue:
        """The catalogue of the book."""
        return self.book.catalogue

    @property
    def flows(self) -> Mapping[str, Flow]:
        """The flows of the book."""
        return self.book.flows

    def steps(self, flows: Iterable[Flow] | None = None) -> Iterator[tuple[Path, Flow, Step]]:
        """Yield every step of these flows, or of all, with its path."""
        for flow in self.flows.values() if flows is None else flows:
            for step in flow.steps.values():
                yield ("flows", flow.id, "steps", step.id), flow, step

    def tasks(self, flows: Iterable[Flow] | None = None) -> Iterator[tuple[Path, Flow, Step, Task]]:
        """Yield every task of these flows, or of all, with its path."""
        for path, flow, step in self.steps(flows):
            for number, task in enumerate(step.tasks):
                yield (*path, "tasks", number), flow, step, task

    @cached_property
    def sound_flows(self) -> tuple[Flow, ...]:
        """The flows that name only steps, facts and answers that exist.

        Rules about routes and choices look at these alone: a name that is wrong is one finding, not also a gap, a step that
        cannot be reached and a loop.
        """
        return tuple(flow for flow in self.flows.values() if self._is_sound(flow))

    def _is_sound(self, flow: Flow) -> bool:
        facts = self.catalogue.facts
        tests = [test for condition in conditions_of(flow) for test in tests_in(condition)]
        return (
            flow.start in flow.steps
            and all(name in flow.steps for step in flow.steps.values() for name in targets(step))
            and all(step.subject in facts for step in flow.steps.values() if step.kind is StepKind.ASK)
            and all(
                test.fact in facts and set(test.answers) <= set(facts[test.fact].answer_ids) for test in tests
            )
        )

    def cited(self) -> Iterator[tuple[Path, tuple[Citation, ...]]]:
        """Yield everything that cites a source, with its path."""
        catalogue = self.catalogue
        sections: Mapping[str, Mapping[str, Fact | Contact | Instrument | Note | Offence]] = {
            "facts": catalogue.facts,
            "contacts": catalogue.contacts,
            "instruments": catalogue.instruments,
            "notes": catalogue.notes,
            "offences": catalogue.offences,
        }
        for section, entries in sections.items():
            for name, entry in entries.items():
                yield ("catalogue", section, name), entry.sources
        for offence in catalogue.offences.values():
            for number, effect in enumerate(offence.effects):
                yield ("catalogue", "offences", offence.id, "effects", number), effect.sources
        for path, _, step in self.steps():
            yield path, step.sources
        for path, _, _, task in self.tasks():
            yield path, task.sources
        for flow in self.flows.values():
            for number, item in enumerate(flow.score):
                yield ("flows", flow.id, "score", number), item.sources
        for letter in self.book.letters.values():
            yield ("letters", letter.id), letter.sources

    @cached_property
    def asked(self) -> frozenset[str]:
        """Facts that can ever become known: asked by a step, given by a door, or filled in on the registration form."""
        asked = {step.subject for _, _, step in self.steps() if step.kind is StepKind.ASK}
        given = {fact for door in self.catalogue.doors.values() for fact in door.given}
        registered = {fact.id for fact in self.catalogue.facts.values() if fact.register}
        return frozenset(asked | given | registered)

    def of_book(self, book: Book) -> Subject:
        """Return the subject of a book that shares flows with this one; what was explored of a shared flow is not done again."""
        other = replace(self, book=book, _explored={})
        if _ways(other) != _ways(self):
            return other
        shared = {
            name: one for name, one in self._explored.items() if book.flows.get(name) is self.flows[name]
        }
        return replace(other, _explored=shared)

    def explored(self, flow: Flow) -> Exploration:
        """Return all ways through a flow, computed once."""
        if flow.id not in self._explored:
            self._explored[flow.id] = explore(flow, self.book, self.asked)
        return self._explored[flow.id]

    def let_go(self) -> None:
        """Forget what was explored, in small pieces: tens of thousands of states in one go would keep every other thread waiting."""
        while self._explored:
            self._explored.popitem()[1].let_go()


def _ways(subject: Subject) -> tuple[object, ...]:
    """Return what the ways through one flow have of the rest of the book: what each fact can be, and how every flow runs."""
    answers = {fact.id: fact.answer_ids for fact in subject.catalogue.facts.values()}
    return subject.asked, answers, {path: _bare(step) for path, _, step in subject.steps()}


def _bare(step: Step) -> Step:
    """Return a step without what is only read or done there."""
    leads = step.kind in (StepKind.ASK, StepKind.RUN)
    return replace(
        step, title="", subject=step.subject if leads else "", say="", why="", premise="", sources=(), contacts=(), instruments=(),
        tasks=(), start=(), notes=(), lift=(),
    )  # fmt: skip
