"""What an answer changes: every question, explanation and task that comes with some answers to one question and not with others.

Neighbours: `engine.reach` says what is possible with each answer; `cli.differences` prints the table that docs/rollen.md shows.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from vb_wizard.domain.book import Book
from vb_wizard.domain.citations import Citation
from vb_wizard.domain.conditions import UNKNOWN, Value, verdict
from vb_wizard.domain.facts import FactKind
from vb_wizard.domain.flow import Step, StepKind
from vb_wizard.engine.reach import Reach, reach
from vb_wizard.presenters.citations import sources_line
from vb_wizard.presenters.words_sources import OFFENCES

_LEADS = (StepKind.ASK, StepKind.INFORM)
"""Steps that say something by themselves; of a list of tasks each task has its own row."""


@dataclass(frozen=True, slots=True)
class DifferenceRow:
    """One thing that not every answer brings. `marks` tells for each answer whether it can come then."""

    flow: str
    say: str
    marks: tuple[bool, ...]
    sources: str


@dataclass(frozen=True, slots=True)
class DifferenceTable:
    """The rows, by flow in the order of the book; `answers` are the heads of the columns, without "dat weet ik niet"."""

    question: str
    answers: tuple[str, ...]
    rows: tuple[DifferenceRow, ...]
    total: int
    """How many questions, explanations and tasks there are in all."""


def present_differences(book: Book, fact_id: str) -> DifferenceTable:
    """Return what each answer to one question changes, when everything else may be anything.

    Args:
        book: flows and catalogue.
        fact_id: a fact of the catalogue with fixed answers.

    Raises:
        KeyError: there is no such fact.
    """
    fact = book.catalogue.facts[fact_id]
    answers = [answer for answer in fact.answers if answer.id != UNKNOWN]
    wrap = fact.kind is FactKind.CHOICES
    known: list[Mapping[str, Value]] = [{fact_id: (one.id,) if wrap else one.id} for one in answers]
    found = [reach(book, one) for one in known]
    rows = [
        row
        for flow in book.flows.values()
        for step in flow.steps.values()
        for row in _rows(book, flow.id, step, found)
    ]
    rows += _offence_rows(book, known)
    return DifferenceTable(
        question=fact.ask,
        answers=tuple(one.short or one.say for one in answers),
        rows=tuple(row for row in rows if any(row.marks) and not all(row.marks)),
        total=len(rows),
    )


def _rows(book: Book, flow_id: str, step: Step, found: list[Reach]) -> Iterator[DifferenceRow]:
    title = book.flows[flow_id].title
    if step.kind in _LEADS:
        marks = tuple((flow_id, step.id) in one.steps for one in found)
        yield DifferenceRow(title, _words(book, step), marks, sources_line(book, _cited(book, step)))
    for task in step.tasks:
        marks = tuple((flow_id, step.id, task.id) in one.tasks for one in found)
        yield DifferenceRow(title, task.say, marks, sources_line(book, task.sources or step.sources))


def _offence_rows(book: Book, known: Sequence[Mapping[str, Value]]) -> Iterator[DifferenceRow]:
    """Yield what the office or another answer changes about an article that may apply."""
    for offence in book.catalogue.offences.values():
        for effect in offence.effects:
            marks = tuple(verdict(effect.when, one, book.free_facts) is not False for one in known)
            sources = sources_line(book, effect.sources or offence.sources)
            yield DifferenceRow(OFFENCES.title, f"{offence.name}: {effect.say}", marks, sources)


def _words(book: Book, step: Step) -> str:
    return book.catalogue.facts[step.subject].ask if step.kind is StepKind.ASK else step.title


def _cited(book: Book, step: Step) -> tuple[Citation, ...]:
    asked = book.catalogue.facts[step.subject].sources if step.kind is StepKind.ASK else ()
    return step.sources or asked
