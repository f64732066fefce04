"""Exercises: which scenarios were practised, how long a story is, and what it comes along.

Neighbours: `player` plays a story by itself; the screen with scenarios shows this.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from vb_wizard.application.registry import CaseRegistry
from vb_wizard.application.titles import EXERCISE_TITLE
from vb_wizard.application.training.clock import StoryClock
from vb_wizard.application.training.play_state import Phase
from vb_wizard.application.training.plays import PlayRow
from vb_wizard.domain.book import Book
from vb_wizard.domain.case import CaseHeader
from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Practised:
    """When a scenario was begun last, and whether it was walked to its end then or ever before."""

    begun_at: datetime
    is_done: bool


def practised(
    office: CaseRegistry,
    scenarios: Iterable[Scenario],
    exercises: Iterable[CaseHeader],
    plays: Iterable[PlayRow] = (),
) -> Mapping[str, Practised]:
    """Return which scenarios were practised, by id. An exercise that cannot be read counts as begun.

    Args:
        office: reads the exercises.
        scenarios: what can be played.
        exercises: the cases that were begun, newest first.
        plays: what those cases belong to, when there were injects: one that was ended was done.
    """
    played = {branch.branch: (play.scenario, branch) for play in plays for branch in play.branches}
    by_title = {EXERCISE_TITLE.format(title=one.title): one.id for one in scenarios}
    found: dict[str, Practised] = {}
    for header in exercises:
        scenario, branch = played.get(header.id, (by_title.get(header.title), None))
        if scenario is None:
            continue
        # The case of a play lives in the time of its story.
        begun_at = branch.begun_at if branch is not None else header.opened_at
        is_done = branch is not None and branch.phase is Phase.ENDED
        before = found.get(scenario, Practised(begun_at, is_done))
        # Once done is done: an older exercise need not be read then.
        is_done = is_done or before.is_done or _is_done(office, header)
        found[scenario] = Practised(max(begun_at, before.begun_at), is_done)
    return found


def _is_done(office: CaseRegistry, header: CaseHeader) -> bool:
    try:
        state = office.look(header).state
    except KnownError:
        return False
    return state.is_closed or state.tracks[0].ended


def story_length(scenario: Scenario) -> timedelta:
    """Return how much time passes in a story, from its start to its last line."""
    clock = StoryClock(scenario.clock)
    start = clock.now()
    for line in scenario.story:
        clock.move(line.at)
    return clock.now() - start


def practised_flows(scenario: Scenario, book: Book) -> tuple[str, ...]:
    """Return the titles of the lists that a story must come along, in the order of the book.

    The one it starts with is named only when it is the only one.
    """
    expect = scenario.expect
    dotted = (*expect.reached, *expect.advised, *expect.order, *expect.deadlines, *expect.by)
    wanted = {*expect.opened, *expect.ended, *(name.partition(".")[0] for name in dotted)} - {scenario.flow}
    return tuple(flow.title for name, flow in book.flows.items() if name in (wanted or {scenario.flow}))
