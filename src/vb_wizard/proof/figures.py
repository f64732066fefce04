"""Figures of a flow: how large it is, how it reads, and on what it rests.

Neighbours: `readability` measures the prose; `cli report` prints the figures, and tests keep them within bounds.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from vb_wizard.domain.book import Book
from vb_wizard.domain.catalogue import Catalogue
from vb_wizard.domain.citations import Basis, Citation
from vb_wizard.domain.flow import Flow, StepKind
from vb_wizard.proof.readability import Readability, measure, prose_of

_WEAKEST_FIRST = (Basis.EDITORIAL, Basis.DERIVED, Basis.STATED)


@dataclass(frozen=True, slots=True)
class FlowFigures:
    """The figures of one flow, or of all together.

    `resting` counts steps and tasks by the weakest basis that each has: what is partly own judgement counts as that.
    `oldest` is the date of the oldest dated source, `undated` how many sources have no date.
    """

    steps: int
    questions: int
    tasks: int
    prose: Readability
    resting: Mapping[Basis, int]
    oldest: date | None
    undated: int

    def share(self, basis: Basis) -> float:
        """Return which part of the steps and tasks rests on this basis, from 0 to 1."""
        return self.resting.get(basis, 0) / max(sum(self.resting.values()), 1)


def figures_of(flows: Iterable[Flow], book: Book) -> FlowFigures:
    """Return the figures of one or more flows, read as one text."""
    chosen = tuple(flows)
    catalogue = book.catalogue
    steps = [step for flow in chosen for step in flow.steps.values()]
    cited = [citations for flow in chosen for citations in _cited(flow, catalogue)]
    used = {one.doc for citations in cited for one in citations if one.doc in catalogue.sources}
    dates = [catalogue.sources[doc].as_of for doc in used]
    return FlowFigures(
        steps=len(steps),
        questions=sum(step.kind is StepKind.ASK for step in steps),
        tasks=sum(len(step.tasks) for step in steps),
        prose=measure(text for flow in chosen for text in prose_of(flow, catalogue)),
        resting=Counter(_weakest(citations) for citations in cited if citations),
        oldest=min((day for day in dates if day is not None), default=None),
        undated=dates.count(None),
    )


def _cited(flow: Flow, catalogue: Catalogue) -> Iterator[tuple[Citation, ...]]:
    """Yield the sources of each step and task; a question lends those of its fact, a task those of its step."""
    for step in flow.steps.values():
        fact = catalogue.facts.get(step.subject) if step.kind is StepKind.ASK else None
        yield step.sources or (fact.sources if fact is not None else ())
        yield from (task.sources or step.sources for task in step.tasks)


def _weakest(citations: Iterable[Citation]) -> Basis:
    found = {one.basis for one in citations}
    return next(basis for basis in _WEAKEST_FIRST if basis in found)
