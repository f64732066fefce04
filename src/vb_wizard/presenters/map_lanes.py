"""The whole case as one map: each track a lane, with the steps that were walked, where it stands and what is sure to come.

Neighbours: `presenters.map` draws one flow; `ui.parts.maplanes` draws the lanes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import takewhile

from vb_wizard.application.agenda import agenda
from vb_wizard.application.desk import CaseDesk
from vb_wizard.application.office import Office
from vb_wizard.application.route import shown_visits
from vb_wizard.application.why import arrivals
from vb_wizard.domain.book import Book
from vb_wizard.domain.case import CaseState, TrackState, Visit
from vb_wizard.domain.flow import StepKind
from vb_wizard.presenters.map import LANES, MapEdge, MapNode, MapView, flow_choices, map_node
from vb_wizard.presenters.words_finding import MAP

_AHEAD = 3
"""So many steps that are sure to come are drawn below where a track stands."""


def present_lanes(office: Office, desk: CaseDesk, now: datetime) -> MapView:
    """Return every track of a case beside the others, each beginning below the step that opened it.

    Args:
        office: gives the calendar.
        desk: the opened case; nothing is written.
        now: the aware moment from which terms are worded.
    """
    book, state = desk.compiled.book, desk.state
    items = agenda(desk.case, book, office.workdays)
    rows: dict[str, int] = {}
    stands_in: dict[str, str] = {}
    lane_of: dict[str, int] = {}
    nodes: list[MapNode] = []
    edges: list[MapEdge] = []
    for lane, track in enumerate(state.tracks):
        opener = _opener(book, state, track)
        row = rows.get(opener, -1) + 1
        before = stands_in.get(opener, "")
        for visits in _folded(book, state, track):
            visit = visits[-1]
            name = _name(visit)
            node = map_node(book, visit.flow, visit.step, visits, desk, items, now)
            nodes.append(replace(node, id=name, lane=lane, row=row))
            if before:
                # What opened the lane stands in another one: that is no step on the way.
                edges.append(MapEdge(before, name, "", was_taken=lane_of[before] == lane))
            rows.update((_name(one), row) for one in visits)
            stands_in.update((_name(one), name) for one in visits)
            lane_of[name] = lane
            before, row = name, row + 1
        for path in track.ahead[:_AHEAD]:
            flow_id, _, step_id = path.partition(".")
            node = map_node(book, flow_id, step_id, (), desk, items, now)
            name = f"{track.id}:{path}"
            nodes.append(replace(node, id=name, lane=lane, row=row))
            edges.append(MapEdge(before, name, "", was_taken=False))
            before, row = name, row + 1
    return MapView(
        flow=LANES,
        title=MAP.lanes,
        about="",
        nodes=tuple(nodes),
        edges=tuple(edges),
        flows=flow_choices(book, desk),
        first=stands_in.get(_name(state.focus_visit), nodes[0].id),
        lanes=tuple(_title(book, state, track) for track in state.tracks),
    )


def _folded(book: Book, state: CaseState, track: TrackState) -> Iterator[tuple[Visit, ...]]:
    """Yield the visits of a lane one by one, and those of a list within it that was walked to its end together, that list last."""
    shown = {visit.place for visit in shown_visits(book, track)}
    within = ""
    for at, visit in enumerate(track.visits):
        path = visit.place.path
        if within and path.startswith(within):
            continue
        within = ""
        if book.flows[visit.flow].steps[visit.step].kind is not StepKind.RUN:
            if visit.place in shown:
                yield (visit,)
            continue
        inside = _inside(track.visits[at + 1 :], f"{path}/")
        is_open = track.current in inside or state.focus in {one.place for one in inside}
        if inside and not is_open:
            within = f"{path}/"
            yield (*inside, visit)


def _inside(visits: Sequence[Visit], within: str) -> tuple[Visit, ...]:
    return tuple(takewhile(lambda one: one.place.path.startswith(within), visits))


def _name(visit: Visit) -> str:
    return f"{visit.place.track}:{visit.place.path}:{visit.place.visit}"


def _title(book: Book, state: CaseState, track: TrackState) -> str:
    title = book.flows[track.flow].title
    if track.lapsed:
        return MAP.lapsed.format(title=title)
    return MAP.trunk.format(title=title) if track.id == state.flow else title


def _opener(book: Book, state: CaseState, track: TrackState) -> str:
    """Return the step below which a track begins: the one that opened it, or where the trunk stood at that moment."""
    if track.id == state.flow:
        return ""
    since = arrivals(book, state, track)[0].since
    trunk = shown_visits(book, state.tracks[0])
    if since is None or since.place.track != state.flow:
        earlier = [visit for visit in trunk if visit.arrived_at <= track.opened_at]
        since = earlier[-1] if earlier else trunk[0]
    return _name(since)
