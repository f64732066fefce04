"""The route stays short, and every part of it can be reached."""

from __future__ import annotations

import pytest

from tests.fakes.small_office import NOW, small_office
from vb_wizard.application.desk import CaseDesk
from vb_wizard.presenters.route import route_items
from vb_wizard.presenters.views import ItemState


@pytest.fixture
def desk() -> CaseDesk:
    """Return a case in which the loop of the trunk was walked six times."""
    found = small_office().start_case("hoofd", "Lang")
    for value in ("nee", ("wethouder",), "mail"):
        found.answer(found.state.focus, value)
    found.go_on(found.state.focus)
    for _ in range(6):
        found.answer(found.state.focus, "ja")
        found.go_on(found.state.focus)
    return found


def labels(desk: CaseDesk) -> list[str]:
    """Return the lines."""
    return [item.label for item in route_items(desk, NOW)]


def test_what_lies_far_back_is_counted(desk: CaseDesk) -> None:
    """Three steps before the current one are shown, the others are one line."""
    assert labels(desk) == ["13 eerdere stappen", "Weer", "Nog", "Weer", "Nog", "Einde"]


def test_the_counting_line_opens_the_nearest_step(desk: CaseDesk) -> None:
    """Opening it moves the window back, and what is left out on both sides is counted."""
    for _ in range(2):
        line = route_items(desk, NOW)[0]
        assert line.place is not None
        desk.go_to(line.place.track, line.place.path, line.place.visit)
    shown = route_items(desk, NOW)
    assert sum(item.is_focus for item in shown) == 1
    assert [item.label for item in shown if "stappen" in item.label] == [
        "5 eerdere stappen",
        "5 latere stappen",
    ]
    assert shown[-2].state is ItemState.CURRENT


def test_walking_over_the_counting_lines_reaches_the_first_step(desk: CaseDesk) -> None:
    """However long the route, the first step can be reached by opening the first line."""
    for _ in range(20):
        first = route_items(desk, NOW)[0].place
        assert first is not None
        desk.go_to(first.track, first.path, first.visit)
    assert desk.state.focus.path == "hoofd.gevaar"


def test_a_short_route_is_shown_whole() -> None:
    """With few steps nothing is counted."""
    desk = small_office().start_case("hoofd", "Kort")
    desk.answer(desk.state.focus, "nee")
    assert labels(desk) == ["Gevaar", "Wie", "Kanaal", "Acties", "Nog", "Einde"]
