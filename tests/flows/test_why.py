"""Why and why not, over whole stories on the national flows."""

from __future__ import annotations

import itertools

import pytest

from tests.fakes.small_office import services
from tests.flows.test_scenarios import NAMES
from vb_wizard.application.office import Office
from vb_wizard.application.training.clock import StoryClock
from vb_wizard.application.training.player import Player
from vb_wizard.application.why import arrivals
from vb_wizard.domain.book import Book
from vb_wizard.domain.changes import smallest_changes
from vb_wizard.domain.conditions import holds
from vb_wizard.engine.bring import detours
from vb_wizard.flowfiles.library import FlowFolder
from vb_wizard.presenters.why import present_why


@pytest.mark.parametrize("name", NAMES[::14])
def test_every_step_of_a_story_can_tell_why(name: str, library: FlowFolder, book: Book) -> None:
    """Each visit follows from a rule that its own answers fulfil, each missing action from a change, and nothing is written."""
    scenario = next(one for one in library.scenarios() if one.id == name)
    clock, numbers = StoryClock(scenario.clock), itertools.count(1)
    office = Office(services(book=book, clock=clock, new_id=lambda: f"r{next(numbers)}"))
    desk = office.start_case(scenario.flow, scenario.title)
    Player(scenario, desk, clock).play()
    state, length = desk.state, len(desk.case.journal)
    free = book.free_facts
    told = 0
    for track in state.tracks:
        for visit, arrival in zip(track.visits, arrivals(book, state, track), strict=True):
            values = {one.fact: one.known.value for one in arrival.decisions if one.known is not None}
            assert holds(arrival.rule, {**state.values, **values}, free)
            if arrival.since is not None and not arrival.since.opted_out and arrival.since.flow == visit.flow:
                ways = book.flows[visit.flow].steps[arrival.since.step].branches
                assert (visit.step, arrival.rule) in {(way.go, way.when) for way in ways}
            told += 1
    assert told >= 5
    view = present_why(desk, clock.now())
    assert view.how
    assert view.source
    assert len(desk.case.journal) == length


def test_every_task_can_come_along_and_every_step_can_be_reached(book: Book) -> None:
    """No condition of a task is impossible, and something brings every step of the lists that are walked most."""
    facts = book.catalogue.facts
    for flow in book.flows.values():
        for step in flow.steps.values():
            for task in step.tasks:
                assert smallest_changes(task.when, {}, facts), (flow.id, step.id, task.id)
    for name in ("stappenplan", "acuut", "nazorg"):
        flow = book.flows[name]
        for step in flow.steps:
            assert detours(flow, step, {}, facts, [flow.start]), (name, step)
