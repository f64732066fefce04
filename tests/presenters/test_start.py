"""What the start screen shows."""

from __future__ import annotations

from datetime import timedelta

from tests.fakes.case_store import FixedClock
from tests.fakes.small_book import small_book
from tests.fakes.small_office import NOW, MemoryFlowLibrary, services, small_office
from vb_wizard.application.office import Office
from vb_wizard.domain.findings import Finding
from vb_wizard.domain.journal import Mark
from vb_wizard.presenters.start import present_start
from vb_wizard.presenters.views import Tone


def test_doors_come_in_order_and_the_preparation_shows_its_progress() -> None:
    """A door without given facts shows how many of its actions are done."""
    office = small_office()
    doors = present_start(office, NOW).doors
    assert [door.key for door in doors] == ["1", "2", "3"]
    assert doors[1].progress_text == "0 van 1 gereed"
    desk = office.open_door("voorbereiden")
    desk.answer(desk.state.focus, "ja")
    desk.mark(desk.state.focus, "gesprek", Mark.DONE)
    desk.close()
    assert present_start(office, NOW).doors[1].progress_text == "1 van 1 gereed"
    assert doors[0].progress is None


def test_the_preparation_is_one_case_that_is_opened_again() -> None:
    """Going through the door twice does not make two cases."""
    office = small_office()
    office.open_door("voorbereiden").close()
    office.open_door("voorbereiden").close()
    assert len(office.headers()) == 1


def test_an_incident_is_a_new_case_with_what_the_door_says() -> None:
    """The facts of the door are answers of the user who chose it."""
    desk = small_office().open_door("incident")
    assert desk.state.facts["kanaal"].value == "mail"
    assert [entry.event.kind for entry in desk.case.journal] == ["case_opened", "answered"]


def test_late_actions_come_first_and_say_how_late() -> None:
    """Over all cases the soonest is first; late ones wear the danger tone."""
    clock = FixedClock(NOW)
    office = small_office(clock=clock)
    desk = office.open_door("incident")
    for value in ("nee", ("wethouder",)):
        desk.answer(desk.state.focus, value)
    desk.close()
    rows = present_start(office, NOW + timedelta(days=5)).attention
    assert rows[0].action == "Doe aangifte"
    assert rows[0].when == "3 dagen te laat"
    assert rows[0].tone is Tone.DANGER
    assert rows[0].case.endswith("Lijst hoofd")


def test_a_case_shows_phase_progress_and_last_entry() -> None:
    """The list of cases says where a case stands."""
    office = small_office()
    desk = office.open_door("incident")
    desk.answer(desk.state.focus, "nee")
    desk.close()
    row = present_start(office, NOW).cases[0]
    assert (row.phase, row.progress, row.last) == ("Tijdens", "1 van ± 5 stappen", "09:00")


def test_errors_in_the_flows_are_told() -> None:
    """The same findings as `check` gives stand on the start screen."""
    finding = Finding("hoofd.yaml", 3, 1, "VB301", "Deze stap is niet te bereiken.", "Haal hem weg.")
    office = Office(services(library=MemoryFlowLibrary(small_book(), [finding])))
    assert "VB301" in present_start(office, NOW).messages[0]
