"""Every scenario plays to its end and as expected, and can be replayed from its journal alone."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest

from tests.fakes.small_office import services
from tests.flows.conftest import FLOWS
from vb_wizard.application.office import Office
from vb_wizard.application.training.clock import StoryClock
from vb_wizard.application.training.player import Player
from vb_wizard.application.training.verdict import differences
from vb_wizard.calendars import DutchCalendar
from vb_wizard.domain.book import Book
from vb_wizard.engine.replay import replay
from vb_wizard.exchange.journal_lines import from_lines, to_lines
from vb_wizard.flowfiles.library import FlowFolder

NAMES = sorted(path.stem for path in (FLOWS / "scenarios").glob("*.yaml"))
CASES = set(range(1, 22))


@pytest.mark.parametrize("name", NAMES)
def test_a_scenario_goes_as_expected_and_replays(name: str, library: FlowFolder, book: Book) -> None:
    """The story holds its expectations; its journal, written out and read back, gives the same state."""
    scenario = next(one for one in library.scenarios() if one.id == name)
    clock = StoryClock(scenario.clock)
    numbers = itertools.count(1)
    office = Office(
        services(book=book, clock=clock, workdays=DutchCalendar(), new_id=lambda: f"r{next(numbers)}")
    )
    desk = office.start_case(scenario.flow, scenario.title)
    seen = Player(scenario, desk, clock).play()
    assert differences(scenario, seen, desk.case, book, DutchCalendar()) == ()
    assert replay(desk.compiled, from_lines(to_lines(desk.case.journal))) == desk.state


@pytest.mark.parametrize("name", NAMES)
def test_the_expectations_of_a_scenario_can_fail(name: str, library: FlowFolder, book: Book) -> None:
    """The same story judged on a case in which nothing happened is not as expected."""
    scenario = next(one for one in library.scenarios() if one.id == name)
    untouched = replace(scenario, story=())
    clock = StoryClock(scenario.clock)
    desk = Office(services(book=book, clock=clock)).start_case(scenario.flow, scenario.title)
    seen = Player(untouched, desk, clock).play()
    assert differences(scenario, seen, desk.case, book, DutchCalendar())


def test_every_known_case_has_its_scenario(library: FlowFolder) -> None:
    """The cases that were asked for each have their scenario."""
    assert {scenario.case for scenario in library.scenarios()} >= CASES
    assert len(NAMES) >= 30
