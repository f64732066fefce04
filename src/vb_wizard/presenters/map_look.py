"""A step of the map, looked at: what it is about, its actions, whom to call, why it came or what would bring it.

Neighbours: `presenters.map` draws the map around it; `presenters.why` says why. Looking never changes a case.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from vb_wizard.application.desk import CaseDesk
from vb_wizard.application.office import Office
from vb_wizard.domain.book import Book
from vb_wizard.domain.case import Visit
from vb_wizard.domain.changes import smallest_changes
from vb_wizard.domain.conditions import Value, holds
from vb_wizard.domain.flow import Flow, Step, StepKind, Task, entries
from vb_wizard.domain.journal import Mark, Place
from vb_wizard.engine.bring import detours
from vb_wizard.presenters import dutch
from vb_wizard.presenters.change_words import change_lines, detour_lines
from vb_wizard.presenters.condition_words import condition_words
from vb_wizard.presenters.facts import value_words
from vb_wizard.presenters.why import step_source, why_here
from vb_wizard.presenters.words_finding import MAP
from vb_wizard.presenters.words_step import MARK
from vb_wizard.presenters.words_why import LOOK


@dataclass(frozen=True, slots=True)
class LookPart:
    """A part of the panel: its caption, and sentences below each other. A soft part is about what does not apply."""

    caption: str
    lines: tuple[str, ...]
    is_soft: bool = False


@dataclass(frozen=True, slots=True)
class LookView:
    """A step looked at. `place` is where the case can be opened at it, None when it was not walked."""

    title: str
    parts: tuple[LookPart, ...]
    place: Place | None


def present_look(
    office: Office, desk: CaseDesk | None, path: str, place: Place | None, now: datetime
) -> LookView:
    """Return a step as the panel of the map shows it.

    Args:
        office: gives the flows on disk when no case is open.
        desk: the case that is open, or None; nothing is written.
        path: the step, as `flow.step`.
        place: where it lies on the route, or None.
        now: the aware moment from which times are worded.
    """
    book = desk.compiled.book if desk is not None else office.book
    flow_id, _, step_id = path.partition(".")
    flow = book.flows[flow_id]
    step = flow.steps[step_id]
    visit = _visit(desk, place)
    known = desk.state.values if desk is not None else {}
    parts = (
        LookPart(LOOK.about, tuple(filter(None, (_about(book, step), step.say, step.why)))),
        LookPart(LOOK.answer, _answer(book, step, visit, now)),
        *_tasks(book, desk, step, visit, known),
        LookPart(LOOK.contacts, tuple(_contacts(book, step))),
        LookPart(LOOK.instruments, tuple(_instruments(book, step))),
        _why(book, desk, flow, step, visit, known, now),
        LookPart(LOOK.onward, tuple(_ways(book, flow, step))),
        LookPart(LOOK.source, tuple(filter(None, (step_source(book, step),)))),
    )
    return LookView(step.title, tuple(part for part in parts if part.lines), place)


def _visit(desk: CaseDesk | None, place: Place | None) -> Visit | None:
    track = desk.state.track(place.track) if desk is not None and place is not None else None
    return track.visit_at(place) if track is not None and place is not None else None


def _about(book: Book, step: Step) -> str:
    if step.kind is StepKind.ASK:
        return book.catalogue.facts[step.subject].ask
    if step.kind is StepKind.RUN:
        return LOOK.run.format(list=book.flows[step.subject].title)
    return step.subject.replace("**", "")


def _answer(book: Book, step: Step, visit: Visit | None, now: datetime) -> tuple[str, ...]:
    if visit is None or visit.answer is None:
        return ()
    words = value_words(book.catalogue.facts[step.subject], visit.answer.value)
    return (LOOK.answered.format(value=words, moment=dutch.near_moment(visit.answer.since, now)),)


def _tasks(
    book: Book, desk: CaseDesk | None, step: Step, visit: Visit | None, known: dict[str, Value]
) -> Iterator[LookPart]:
    """Yield the actions that stand at a step with what became of them, and those that do not with what would bring them."""
    marks = {}
    if desk is not None and visit is not None:
        marks = {one.task: one.mark for one in desk.state.tasks_at(visit.place)}
    free, facts = book.free_facts, book.catalogue.facts
    present = [
        task for task in step.tasks if task.id in marks or (visit is None and holds(task.when, known, free))
    ]
    yield LookPart(LOOK.tasks, tuple(_task(task, marks.get(task.id)) for task in present))
    for task in step.tasks:
        if task not in present:
            ways = change_lines(smallest_changes(task.when, known, facts), known, facts)
            yield LookPart(LOOK.absent, (task.say, *ways), is_soft=True)


def _task(task: Task, mark: Mark | None) -> str:
    if mark is None:
        return LOOK.task.format(task=task.say)
    return LOOK.marked.format(task=task.say, mark=MARK.marks[mark])


def _contacts(book: Book, step: Step) -> Iterator[str]:
    uses = (*step.contacts, *(use for task in step.tasks for use in task.contacts))
    for name in dict.fromkeys(use.contact for use in uses):
        contact = book.catalogue.contacts[name]
        why = next((use.why for use in uses if use.contact == name and use.why), contact.for_what)
        yield LOOK.told.format(what=contact.own_name or contact.name, said=why)


def _instruments(book: Book, step: Step) -> Iterator[str]:
    uses = (*step.instruments, *(use for task in step.tasks for use in task.instruments))
    for name in dict.fromkeys(use.instrument for use in uses):
        yield LOOK.named.format(what=book.catalogue.instruments[name].name)


def _why(
    book: Book,
    desk: CaseDesk | None,
    flow: Flow,
    step: Step,
    visit: Visit | None,
    known: dict[str, Value],
    now: datetime,
) -> LookPart:
    """Return why a step lies on the route, or what would bring it there."""
    if desk is not None and visit is not None:
        how, near, earlier = why_here(book, desk.state, visit, now)
        answers = (LOOK.told.format(what=one.label, said=one.answer) for one in (*near, *earlier))
        return LookPart(LOOK.why, (*how, *answers))
    begun = _begun_at(desk, flow)
    starts = begun or entries(flow, book.flows.values())
    found = detours(flow, step.id, known, book.catalogue.facts, starts)
    lines = detour_lines(found, flow, known, book.catalogue.facts)
    before = tuple(_begins(book, flow)) if not begun else ()
    if begun and not found:
        titles = [LOOK.step.format(step=flow.steps[name].title) for name in begun]
        before = (LOOK.begun_at.format(steps=dutch.listing(titles)),)
    return LookPart(LOOK.bring, (*before, *lines))


def _begun_at(desk: CaseDesk | None, flow: Flow) -> tuple[str, ...]:
    """Return the steps at which a case began a list."""
    found: dict[str, None] = {}
    for track in desk.state.tracks if desk is not None else ():
        lists: set[str] = set()
        for visit in track.visits:
            frame = visit.place.path.rpartition("/")[0]
            if visit.flow == flow.id and frame not in lists:
                lists.add(frame)
                found.setdefault(visit.step)
    return tuple(found)


def _begins(book: Book, flow: Flow) -> Iterator[str]:
    """Yield from where a list begins that was not begun."""
    yield LOOK.not_begun
    for other in book.flows.values():
        for step in other.steps.values():
            runs = step.kind is StepKind.RUN and step.subject == flow.id
            if runs or flow.id in step.start:
                yield LOOK.begins.format(step=step.title, list=other.title)


def _ways(book: Book, flow: Flow, step: Step) -> Iterator[str]:
    several = len(step.branches) > 1
    for branch in step.branches:
        words = condition_words(branch.when, book.catalogue.facts) or (
            MAP.otherwise if several else LOOK.always
        )
        yield LOOK.way.format(step=flow.steps[branch.go].title, when=words)
    if step.if_not:
        denied = LOOK.denied.format(premise=step.premise)
        yield LOOK.way.format(step=flow.steps[step.if_not].title, when=denied)
