"""The route in the left column: what was answered or done, where we are, and what is sure to come.

Neighbours: `application.route` says on which steps a user can stand, `presenters.case` puts the route on the screen.
The column stays short: parts that were walked to their end are one line, and far from where the user looks steps are counted.
"""

from __future__ import annotations

from datetime import datetime

from vb_wizard.application.desk import CaseDesk
from vb_wizard.application.route import shown_visits
from vb_wizard.domain.case import TrackState, Visit, VisitState
from vb_wizard.domain.flow import StepKind
from vb_wizard.domain.journal import Mark
from vb_wizard.presenters import dutch
from vb_wizard.presenters.facts import value_words
from vb_wizard.presenters.views import ItemState, RouteItem
from vb_wizard.presenters.words_step import PROGRESS

_STATES = {
    VisitState.PASSED: ItemState.DONE,
    VisitState.CURRENT: ItemState.CURRENT,
    VisitState.ENDED: ItemState.DONE,
}
_DETAIL_LENGTH = 48
_BEFORE, _AFTER, _AHEAD = 3, 2, 3
"""How many lines stand before the one that is looked at, between it and where the track stands, and after that."""


def route_items(desk: CaseDesk, now: datetime) -> tuple[RouteItem, ...]:
    """Return the route of the track that is shown."""
    return (*_near(_walked_items(desk, now)), *_ahead(desk, desk.state.focus_track))


def _walked_items(desk: CaseDesk, now: datetime) -> list[RouteItem]:
    """Return a line for each step, and one for a part that was walked to its end and in which nobody looks."""
    track, focus = desk.state.focus_track, desk.state.focus
    shown = shown_visits(desk.compiled.book, track)
    places = {visit.place for visit in shown}
    items: list[RouteItem] = []
    folded = ""
    for visit in track.visits:
        path = visit.place.path
        if folded and path.startswith(folded):
            continue
        folded = ""
        within = f"{path}/"
        if desk.step(visit.place).kind is StepKind.RUN:
            inside = [
                one
                for one in shown
                if one.place.path.startswith(within) and one.place.visit == visit.place.visit
            ]
            is_walked = visit.state is VisitState.PASSED and not track.current.place.path.startswith(within)
            if inside and is_walked and not focus.path.startswith(within):
                folded = within
                items.append(_folded(desk, visit, inside))
        elif visit.place in places:
            items.append(_walked(desk, visit, now))
    return items


def _near(items: list[RouteItem]) -> list[RouteItem]:
    """Return the lines around the one that is looked at, and the last; what lies between is counted and can be reached."""
    last = len(items) - 1
    focus = next((index for index, item in enumerate(items) if item.is_focus), last)
    near: list[RouteItem] = []
    gap: list[RouteItem] = []
    for index, item in enumerate(items):
        if focus - _BEFORE <= index <= focus + _AFTER or index == last:
            near += _counted(gap, is_before=index <= focus)
            near.append(item)
            gap = []
        else:
            gap.append(item)
    return near


def _counted(gap: list[RouteItem], *, is_before: bool) -> list[RouteItem]:
    """Return one line for several; it opens the step nearest to where the user looks. One step is said as it is."""
    if len(gap) < 2:
        return gap
    nearest, words = (gap[-1], PROGRESS.earlier) if is_before else (gap[0], PROGRESS.later)
    return [RouteItem(words(len(gap)), "", ItemState.DONE, nearest.place)]


def _ahead(desk: CaseDesk, track: TrackState) -> tuple[RouteItem, ...]:
    """Return the next steps that are sure to come, and how many come after those."""
    names = [name.split(".") for name in track.ahead]
    titles = [desk.compiled.flows[flow].flow.steps[step].title for flow, step in names]
    near = titles if len(titles) <= _AHEAD + 1 else titles[:_AHEAD]
    items = [RouteItem(title, "", ItemState.TODO, None) for title in near]
    if left := len(titles) - len(near):
        items.append(RouteItem(PROGRESS.still(left), "", ItemState.TODO, None))
    return tuple(items)


def _folded(desk: CaseDesk, visit: Visit, inside: list[Visit]) -> RouteItem:
    places = {one.place for one in inside}
    left = sum(task.is_open for task in desk.state.tasks if task.place in places)
    waits = desk.step(inside[-1].place).waits
    detail = PROGRESS.open(left) if left else PROGRESS.waits if waits else PROGRESS.ended
    state = ItemState.TODO if waits else ItemState.DONE
    return RouteItem(desk.step(visit.place).title, detail, state, inside[0].place)


def _walked(desk: CaseDesk, visit: Visit, now: datetime) -> RouteItem:
    step = desk.step(visit.place)
    detail = ""
    if step.kind is StepKind.ASK and visit.answer is not None:
        words = value_words(desk.compiled.book.catalogue.facts[step.subject], visit.answer.value)
        detail = f"{_short(words)} · {dutch.near_moment(visit.answer.since, now)}"
    elif visit.opted_out:
        detail = PROGRESS.opted_out
    elif step.kind is StepKind.DO:
        tasks = desk.state.tasks_at(visit.place)
        done = sum(task.mark is not Mark.OPEN for task in tasks)
        detail = PROGRESS.done.format(done=done, total=len(tasks)) if tasks else ""
    return RouteItem(step.title, detail, _STATES[visit.state], visit.place, visit.place == desk.state.focus)


def _short(words: str) -> str:
    return words if len(words) <= _DETAIL_LENGTH else f"{words[: _DETAIL_LENGTH - 1].rstrip()}…"
