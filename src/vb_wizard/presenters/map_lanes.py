"""The whole case as one map: each track a lane, with the steps that were walked, where it stands and what is sure to come.

Neighbours: `presenters.map` draws one flow; `ui.parts.maplanes` draws the lanes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import takewhile

from vb_wizard.application.agenda import AgendaItem, agenda
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
    lanes = _Lanes(desk, agenda(desk.case, book, office.workdays), now)
    for lane, track in enumerate(state.tracks):
        lanes.add(lane, track)
    return MapView(
        flow=LANES,
        title=MAP.lanes,
        about="",
        nodes=tuple(lanes.nodes),
        edges=tuple(lanes.edges),
        flows=flow_choices(book, desk),
        first=lanes.stands_in.get(_name(state.focus_visit), lanes.nodes[0].id),
        lanes=tuple(_title(book, state, track) for track in state.tracks),
    )


class _Lanes:
    """Lays one track after the other. `stands_in` says in which node a visit stands, for a node can hold several."""

    def __init__(self, desk: CaseDesk, items: Sequence[AgendaItem], now: datetime) -> None:
        self._desk = desk
        self._items = items
        self._now = now
        self._rows: dict[str, int] = {}
        self._lane_of: dict[str, int] = {}
        self.stands_in: dict[str, str] = {}
        self.nodes: list[MapNode] = []
        self.edges: list[MapEdge] = []

    def add(self, lane: int, track: TrackState) -> None:
        """Lay what was walked of a track, and what lies ahead of it."""
        book, state = self._desk.compiled.book, self._desk.state
        opener = _opener(book, state, track)
        row, before = self._rows.get(opener, -1) + 1, self.stands_in.get(opener, "")
        for visits in _folded(book, state, track):
            name = _name(visits[-1])
            self._lay(name, (visits[-1].flow, visits[-1].step), visits, lane, row)
            if before:
                # What opened the lane stands in another one: that is no step on the way.
                self.edges.append(MapEdge(before, name, "", was_taken=self._lane_of[before] == lane))
            self._rows.update((_name(one), row) for one in visits)
            self.stands_in.update((_name(one), name) for one in visits)
            self._lane_of[name] = lane
            before, row = name, row + 1
        for path in track.ahead[:_AHEAD]:
            flow_id, _, step_id = path.partition(".")
            name = f"{track.id}:{path}"
            self._lay(name, (flow_id, step_id), (), lane, row)
            self.edges.append(MapEdge(before, name, "", was_taken=False))
            before, row = name, row + 1

    def _lay(self, name: str, step: tuple[str, str], visits: tuple[Visit, ...], lane: int, row: int) -> None:
        node = map_node(self._desk.compiled.book, *step, visits, self._desk, self._items, self._now)
        self.nodes.append(replace(node, id=name, lane=lane, row=row))


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
