"""The map of a flow."""

from __future__ import annotations

from tests.fakes.case_store import MemoryCaseStore
from tests.fakes.small_office import NOW, services
from vb_wizard.application.desk import CaseDesk
from vb_wizard.application.office import Office
from vb_wizard.domain.journal import Mark
from vb_wizard.presenters.map import MapNode, MapView, Walked, present_map


def a_case() -> tuple[Office, CaseDesk]:
    """Return an office with a case at its list of actions, one of them postponed."""
    office = Office(services(MemoryCaseStore()))
    desk = office.open_door("incident")
    desk.answer(desk.state.focus, "nee")
    desk.answer(desk.state.focus, ("wethouder",))
    desk.mark(desk.state.focus, "bellen", Mark.POSTPONED, reason="morgen")
    return office, desk


def node(view: MapView, name: str) -> MapNode:
    """Return a step of the map."""
    return next(one for one in view.nodes if one.id == name)


def test_the_route_is_drawn_with_where_the_case_stands() -> None:
    """Walked steps, the present one and the others differ, and so do the ways that were taken."""
    office, desk = a_case()
    view = present_map(office, desk, "hoofd", NOW)
    assert view.nodes[0].id == "gevaar"
    assert node(view, "gevaar").walked is Walked.PASSED
    assert node(view, "acties").walked is Walked.HERE
    assert node(view, "zij").walked is Walked.NOT_YET
    taken = {(edge.start, edge.end) for edge in view.edges if edge.was_taken}
    assert {("gevaar", "wie"), ("wie", "kanaal"), ("kanaal", "acties")} <= taken
    assert ("wie", "zij") not in taken


def test_a_step_says_what_is_open_postponed_and_due() -> None:
    """The badge counts, and the lines have the answer, the ways on and the source."""
    office, desk = a_case()
    view = present_map(office, desk, "hoofd", NOW)
    badge = node(view, "acties").badge
    assert "1 uitgesteld" in badge
    assert "acties open" in badge
    assert "25 nov" in badge
    lines = node(view, "gevaar").lines
    assert any(line.startswith("Antwoord: Nee") for line in lines)
    assert any(line.startswith("Naar 'Nood'") for line in lines)
    assert lines[-1].startswith("Bron: Het boek")


def test_looking_writes_nothing_and_needs_no_case() -> None:
    """A map changes no journal; without a case every step is drawn as not walked."""
    office, desk = a_case()
    length = len(desk.case.journal)
    present_map(office, desk, "hoofd", NOW)
    assert len(desk.case.journal) == length
    view = present_map(office, None, "zorg", NOW)
    assert {one.walked for one in view.nodes} == {Walked.NOT_YET}
    assert not any(walked for _, _, walked in view.flows)
