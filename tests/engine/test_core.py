"""The core: which tasks belong on the page of an office, and when each is due."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.fakes.small_book import step
from tests.fakes.wall_book import wall_book, with_tasks
from vb_wizard.domain.book import Book
from vb_wizard.domain.deadlines import FROM_OPENED, Span, Term, Unit
from vb_wizard.domain.flow import FlowKind, Phase, StepKind, Task
from vb_wizard.engine.core import Bucket, bucket_of, core_tasks, office_holders


def ids(book: Book, office: str) -> list[str]:
    """The tasks on the page of an office, in order."""
    holder = next(one for one in office_holders(book) if one.answer.id == office)
    return [one.task.id for one in core_tasks(book, holder)]


def test_offices_come_from_the_catalogue() -> None:
    """Who gets a page is what the catalogue marks, and nothing else."""
    book = wall_book()
    assert [(one.fact.id, one.answer.id) for one in office_holders(book)] == [
        ("wie", "burgemeester"),
        ("wie", "wethouder"),
    ]
    assert [one.known for one in office_holders(book)] == [
        {"wie": ("burgemeester",)},
        {"wie": ("wethouder",)},
    ]
    bare = {name: replace(fact, answers=()) for name, fact in book.catalogue.facts.items()}
    assert office_holders(replace(book, catalogue=replace(book.catalogue, facts=bare))) == ()


def test_a_task_that_cannot_apply_is_left_out() -> None:
    """A condition on the office decides; a condition on anything else stays open, and the task stays."""
    book = wall_book()
    assert ids(book, "burgemeester") == ["weg", "bellen", "aangifte", "klacht"]
    assert ids(book, "wethouder") == ["weg", "bellen", "alleen_mail", "aangifte", "klacht"]


def test_only_what_is_marked_is_on_the_page() -> None:
    """Without the mark a task is on no page."""
    book = with_tasks(wall_book(), "hoofd", "acties", bellen={"core": False})
    assert "bellen" not in ids(book, "burgemeester")


def test_what_is_due_first_stands_first() -> None:
    """Tasks go by hour, day and week; a term longer than a week stands last."""
    book = wall_book()
    holder = office_holders(book)[0]
    buckets = [one.bucket for one in core_tasks(book, holder)]
    assert buckets == [Bucket.HOUR, Bucket.DAY, Bucket.WEEK, Bucket.WEEK]
    book = with_tasks(book, "hoofd", "acties", bellen={"within": Term((Span(2, Unit.MONTH),))})
    assert ids(book, "burgemeester") == ["weg", "aangifte", "bellen", "klacht"]


@pytest.mark.parametrize(
    ("phase", "kind", "within", "expected"),
    [
        (Phase.DURING, FlowKind.TRUNK, Span(0, Unit.NOW), Bucket.HOUR),
        (Phase.DURING, FlowKind.TRUNK, Span(1, Unit.HOUR), Bucket.HOUR),
        (Phase.DURING, FlowKind.TRUNK, Span(4, Unit.HOUR), Bucket.DAY),
        (Phase.DURING, FlowKind.TRUNK, Span(24, Unit.HOUR), Bucket.DAY),
        (Phase.DURING, FlowKind.TRUNK, Span(72, Unit.HOUR), Bucket.WEEK),
        (Phase.DURING, FlowKind.TRUNK, Span(0, Unit.DAY), Bucket.DAY),
        (Phase.DURING, FlowKind.TRUNK, Span(1, Unit.WORKDAY), Bucket.DAY),
        (Phase.DURING, FlowKind.TRUNK, Span(2, Unit.WORKDAY), Bucket.WEEK),
        (Phase.DURING, FlowKind.TRUNK, Span(6, Unit.WEEK), Bucket.WEEK),
        (Phase.DURING, FlowKind.TRUNK, None, Bucket.DAY),
        (Phase.DURING, FlowKind.INTERRUPT, None, Bucket.HOUR),
        (Phase.AFTER, FlowKind.TRACK, None, Bucket.WEEK),
        (Phase.AFTER, FlowKind.TRACK, Span(0, Unit.NOW), Bucket.DAY),
        (Phase.BEFORE, FlowKind.TRACK, Span(0, Unit.NOW), None),
    ],
)
def test_the_term_and_the_phase_choose_the_block(
    phase: Phase, kind: FlowKind, within: Span | None, expected: Bucket | None
) -> None:
    """A term decides, the phase where there is none, and what comes after an incident is never due within the hour."""
    flow = replace(wall_book().flows["hoofd"], kind=kind)
    task = Task("taak", "Doe het", within=Term((within,)) if within else None)
    assert bucket_of(flow, step("stap", StepKind.DO, "Doe", phase=phase), task) is expected


def test_a_term_from_the_opening_counts_as_it_is() -> None:
    """Only a term that counts from a late step is moved to the first day."""
    flow = wall_book().flows["hoofd"]
    late = step("stap", StepKind.DO, "Doe", phase=Phase.AFTER)
    task = Task("taak", "Doe het", within=Term((Span(1, Unit.HOUR),), start=FROM_OPENED))
    assert bucket_of(flow, late, task) is Bucket.HOUR
