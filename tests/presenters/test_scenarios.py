"""The screen with scenarios."""

from __future__ import annotations

from datetime import datetime

from tests.fakes.small_office import NOW, small_office
from vb_wizard.domain.scenario import Expectation, Scenario
from vb_wizard.presenters.scenarios import present_scenarios

CLOCK = datetime(2026, 11, 23, 9, 0)  # noqa: DTZ001 - a scenario is written in Dutch time


def scenario(name: str, title: str) -> Scenario:
    """Return a scenario without a story."""
    return Scenario(name, title, "Samenvatting", "hoofd", CLOCK, "secretaris", {}, (), Expectation())


def test_exercises_that_were_begun_come_before_the_scenarios() -> None:
    """The last exercises stand first, so that one can go on after a pause; scenarios follow by title."""
    office = small_office()
    for number in range(4):
        office.start_case("hoofd", f"Oefening {number}", is_exercise=True).close()
    view = present_scenarios(
        [scenario("b", "Brief"), scenario("a", "Aanbod")], office.headers(exercises=True), NOW
    )
    assert [bool(row.case_id) for row in view.rows] == [True, True, True, False, False]
    assert view.rows[0].title == "O-2026-004 · Oefening 3"
    assert view.rows[0].summary == "Begonnen: 09:00"
    assert [row.id for row in view.rows[3:]] == ["a", "b"]


def test_exercises_never_stand_among_the_cases() -> None:
    """The list of cases and the agenda know no exercises."""
    office = small_office()
    office.start_case("hoofd", "Oefening", is_exercise=True).close()
    assert not office.headers()
    assert not office.agenda(office.look(header) for header in office.headers())
