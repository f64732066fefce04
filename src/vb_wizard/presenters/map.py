"""The map as data: one flow as steps and ways, with the route that was walked, where it stands, and what is open or due there.

Neighbours: `engine.replay` gives the route; `ui.screens.map` draws it. Looking at a map never changes a case.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from vb_wizard.application.agenda import AgendaItem, agenda
from vb_wizard.application.desk import CaseDesk
from vb_wizard.application.office import Office
from vb_wizard.domain.book import Book
from vb_wizard.domain.case import Visit
from vb_wizard.domain.flow import Flow, Step, StepKind
from vb_wizard.domain.journal import Mark, Place
from vb_wizard.presenters import dutch
from vb_wizard.presenters.citations import sources_line
from vb_wizard.presenters.condition_words import condition_words
from vb_wizard.presenters.facts import value_words
from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.terms import due_tone, item_words
from vb_wizard.presenters.words_finding import MAP
from vb_wizard.presenters.words_sources import SOURCES
from vb_wizard.presenters.words_step import PROGRESS


class Walked(StrEnum):
    """Where a step stands on the route."""

    PASSED = "passed"
    HERE = "here"
    NOT_YET = "not_yet"


@dataclass(frozen=True, slots=True)
class MapNode:
    """A step. `badge` says in few words what is open, postponed or due there; `lines` is everything, for whoever looks closer."""

    id: str
    title: str
    kind: StepKind
    walked: Walked
    badge: str
    tone: Tone
    lines: tuple[str, ...]
    place: Place | None
    path: str = ""
    """The step, as `flow.step`."""
    lane: int = 0
    row: int = 0
    """Where it stands in a map of lanes."""


@dataclass(frozen=True, slots=True)
class MapEdge:
    """A way between two steps; `label` says when it is taken, `was_taken` whether the route went this way."""

    start: str
    end: str
    label: str
    was_taken: bool


@dataclass(frozen=True, slots=True)
class MapView:
    """The map of one flow, the step it starts with first, and the flows that can be chosen as (id, title, whether the case walks it)."""

    flow: str
    title: str
    about: str
    nodes: tuple[MapNode, ...]
    edges: tuple[MapEdge, ...]
    flows: tuple[tuple[str, str, bool], ...]
    lanes: tuple[str, ...] = ()
    """The titles of the lanes, for a map of all tracks."""
    first: str = ""
    """The step to begin with: where the user was looking, where the case stands, or where it was last."""


LANES = "*"
"""The choice of all tracks of a case beside each other, among the flows."""


def present_map(office: Office, desk: CaseDesk | None, flow_id: str, now: datetime) -> MapView:
    """Return the map of a flow.

    Args:
        office: gives the flows on disk and the calendar.
        desk: the case that is open, whose route is drawn, or None.
        flow_id: which flow; an unknown one gives the first.
        now: the aware moment from which terms are worded.
    """
    book = desk.compiled.book if desk is not None else office.book
    flow = book.flows.get(flow_id) or next(iter(book.flows.values()))
    visits = _visits(desk, flow.id)
    items = agenda(desk.case, book, office.workdays) if desk is not None else ()
    taken = _taken(desk, flow.id)
    return MapView(
        flow=flow.id,
        title=flow.title,
        about=flow.about,
        nodes=tuple(
            map_node(book, flow.id, step.id, visits.get(step.id, ()), desk, items, now)
            for step in sorted(flow.steps.values(), key=lambda step: step.id != flow.start)
        ),
        edges=tuple(_edges(book, flow, taken)),
        flows=flow_choices(book, desk),
        first=_first(desk, visits) or flow.start,
    )


def _first(desk: CaseDesk | None, visits: Mapping[str, Sequence[Visit]]) -> str:
    """Return the step of a flow to begin with, empty when the case did not walk it."""
    if desk is None:
        return ""
    here = {track.current.place for track in desk.state.tracks}
    ranked = [
        ((visit.place == desk.state.focus, visit.place in here, visit.arrived_at), step)
        for step, of_step in visits.items()
        for visit in of_step
    ]
    return max(ranked)[1] if ranked else ""


def flow_choices(book: Book, desk: CaseDesk | None) -> tuple[tuple[str, str, bool], ...]:
    """Return what can be drawn as (id, title, whether the case walks it); with a case its tracks beside each other come first."""
    if desk is None:
        return tuple((one.id, one.title, False) for one in book.flows.values())
    walked = {visit.flow for track in desk.state.tracks for visit in track.visits}
    return (
        (LANES, MAP.lanes, False),
        *((one.id, one.title, one.id in walked) for one in book.flows.values()),
    )


def _visits(desk: CaseDesk | None, flow_id: str) -> Mapping[str, Sequence[Visit]]:
    found: dict[str, list[Visit]] = {}
    for track in desk.state.tracks if desk is not None else ():
        for visit in track.visits:
            if visit.flow == flow_id:
                found.setdefault(visit.step, []).append(visit)
    return found


def _taken(desk: CaseDesk | None, flow_id: str) -> frozenset[tuple[str, str]]:
    """Return the ways that the route went, in any track."""
    found: set[tuple[str, str]] = set()
    for track in desk.state.tracks if desk is not None else ():
        before: dict[str, str] = {}
        for visit in track.visits:
            if visit.flow == flow_id:
                outer = visit.place.path.rpartition("/")[0]
                if outer in before:
                    found.add((before[outer], visit.step))
                before[outer] = visit.step
    return frozenset(found)


def map_node(
    book: Book,
    flow_id: str,
    step_id: str,
    visits: Sequence[Visit],
    desk: CaseDesk | None,
    items: Sequence[AgendaItem],
    now: datetime,
) -> MapNode:
    """Return a step as it is drawn, with what is open, postponed and due at these visits of it."""
    flow = book.flows[flow_id]
    step = flow.steps[step_id]
    last = visits[-1] if visits else None
    here = {track.current.place for track in desk.state.tracks} if desk is not None else set()
    walked = Walked.NOT_YET if last is None else Walked.HERE if last.place in here else Walked.PASSED
    places = {visit.place for visit in visits}
    states = [task for task in desk.state.tasks if task.place in places] if desk is not None else []
    postponed = sum(task.mark is Mark.POSTPONED for task in states)
    left = sum(task.is_open for task in states) - postponed
    due = next((item for item in items if item.state.place in places), None)
    parts = [
        item_words(due, now) if due is not None else "",
        PROGRESS.open(left) if left else "",
        MAP.postponed.format(n=postponed) if postponed else "",
    ]
    return MapNode(
        id=step.id,
        title=step.title,
        kind=step.kind,
        walked=walked,
        badge=" · ".join(filter(None, parts)) if last is not None else "",
        tone=due_tone(due.at, now) if due is not None else Tone.PLAIN,
        lines=tuple(filter(None, _lines(book, flow, step, last, now))),
        place=last.place if last is not None else None,
        path=f"{flow_id}.{step_id}",
    )


def _lines(book: Book, flow: Flow, step: Step, last: Visit | None, now: datetime) -> list[str]:
    fact = book.catalogue.facts[step.subject] if step.kind is StepKind.ASK else None
    said = fact.ask if fact else book.flows[step.subject].title if step.kind is StepKind.RUN else step.subject
    lines = [said, *(f"• {task.say}" for task in step.tasks), step.why]
    if fact and last is not None and last.answer is not None:
        when = dutch.near_moment(last.answer.since, now)
        lines.insert(1, MAP.answer.format(value=value_words(fact, last.answer.value), moment=when))
    ways = [
        MAP.way.format(step=flow.steps[branch.go].title, when=words)
        for branch in step.branches
        if (words := condition_words(branch.when, book.catalogue.facts))
    ]
    lines += ways
    lines.append(SOURCES.source.format(source=sources_line(book, step.sources)) if step.sources else "")
    return lines


def _edges(book: Book, flow: Flow, taken: frozenset[tuple[str, str]]) -> list[MapEdge]:
    found: dict[tuple[str, str], list[str]] = {}
    for step in flow.steps.values():
        for branch in step.branches:
            words = condition_words(branch.when, book.catalogue.facts)
            found.setdefault((step.id, branch.go), []).append(
                words or (MAP.otherwise if len(step.branches) > 1 else "")
            )
        if step.if_not:
            found.setdefault((step.id, step.if_not), []).append(PROGRESS.opted_out)
    return [
        MapEdge(start, end, "; ".join(filter(None, words)), (start, end) in taken)
        for (start, end), words in found.items()
    ]
