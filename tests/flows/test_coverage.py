"""The scenarios together come along every step of the national flows and take every way between them."""

from __future__ import annotations

from tests.fakes.small_office import services
from vb_wizard.application.office import Office
from vb_wizard.application.training.clock import StoryClock
from vb_wizard.application.training.coverage import Coverage, missing
from vb_wizard.application.training.player import Player
from vb_wizard.calendars import DutchCalendar
from vb_wizard.domain.book import Book
from vb_wizard.flowfiles.library import FlowFolder


def test_every_step_is_visited_and_every_way_is_taken(library: FlowFolder, book: Book) -> None:
    """Nothing in the flows is without a scenario that plays it."""
    coverage = Coverage()
    for scenario in library.scenarios():
        clock = StoryClock(scenario.clock)
        office = Office(services(book=book, clock=clock, workdays=DutchCalendar()))
        desk = office.start_case(scenario.flow, scenario.title)
        Player(scenario, desk, clock, coverage=coverage).play()
    left = list(missing(coverage, book))
    assert not left, "\n".join(left)
