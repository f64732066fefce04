"""The score on the case screen, the start card and in the dossier."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.fakes.case_store import FixedClock
from tests.fakes.scored_book import scored_book
from tests.fakes.small_office import NOW, small_office
from vb_wizard.application.desk import CaseDesk
from vb_wizard.application.office import Office
from vb_wizard.domain.book import Book
from vb_wizard.presenters.case import present_case
from vb_wizard.presenters.dossier.score import score_section
from vb_wizard.presenters.dossier.view import Table
from vb_wizard.presenters.readiness import present_readiness
from vb_wizard.presenters.start import present_start
from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.views import InputKind


@pytest.fixture
def book() -> Book:
    """Return the small book with a preparation of two items."""
    return scored_book()


def prepared(office: Office, *answers: str) -> CaseDesk:
    """Return the preparation with these answers."""
    desk = office.open_door("voorbereiden")
    for answer in answers:
        desk.answer(desk.state.focus, answer)
    return desk


def test_the_list_says_how_each_item_stands_and_what_to_do_first(book: Book) -> None:
    """What is to be done stands on top; an item opens the question that has to be answered again."""
    office = small_office(book=book)
    view = present_readiness(prepared(office, "ja", "2025-03-03T00:00", "deels"), NOW)
    assert view is not None
    assert (view.total, view.share, view.first) == ("0 van 2 op orde", 0.0, "Nu eerst: Vul de kaart in.")
    assert [(row.id, row.state, row.tone, row.icon) for row in view.rows] == [
        ("kaart", "deels geregeld", Tone.WARN, "cross"),
        ("oefening", "verlopen", Tone.WARN, "past"),
    ]
    assert view.rows[1].detail == (
        "Laatst op 3 maart 2025, en goed tot en met 3 maart 2026. Plan een oefening."
    )
    assert [row.place.step if row.place else "" for row in view.rows] == ["kaart", "geoefend_op"]


def test_what_was_not_asked_cannot_be_opened(book: Book) -> None:
    """Halfway the list is whole already; what lies ahead says so and is no button."""
    view = present_readiness(prepared(small_office(book=book), "onbekend"), NOW)
    assert view is not None
    assert [(row.state, row.place is None) for row in view.rows] == [
        ("niet bekend", False),
        ("nog niet gevraagd", False),
    ]
    first = present_readiness(small_office(book=book).open_door("voorbereiden"), NOW)
    assert first is not None
    assert [row.place is None for row in first.rows] == [False, True]


def test_everything_in_order_says_when_to_look_again(book: Book) -> None:
    """The earliest day on which something grows old is the day to look again."""
    desk = prepared(small_office(book=book), "ja", "2026-11-01T00:00", "ja", "2026-10-01T00:00")
    view = present_readiness(desk, NOW)
    assert view is not None
    assert (view.total, view.share) == ("2 van 2 op orde", 1.0)
    assert view.first == "Alles is op orde. Kijk opnieuw op 1 april 2027."
    assert view.rows[0].detail == "Laatst op 1 november 2026. Goed tot en met 1 november 2027."


def test_an_item_without_a_day_has_no_proof(book: Book) -> None:
    """Arranged without a day does not count, and opens the question for the day."""
    view = present_readiness(prepared(small_office(book=book), "ja", "onbekend", "nee"), NOW)
    assert view is not None
    row = view.rows[1]
    assert (row.state, row.icon, row.detail) == ("geen bewijs", "bang", "Plan een oefening.")
    assert row.place is not None
    assert row.place.step == "geoefend_op"


def test_the_start_card_shows_the_score_and_it_falls_back_by_itself(book: Book) -> None:
    """The card of the preparation counts items, not ticks; a year later the same case scores less."""
    clock = FixedClock(NOW)
    office = small_office(book=book, clock=clock)
    assert present_start(office, NOW).doors[1].progress_text == "0 van 2 op orde"
    prepared(office, "ja", "2026-11-01T00:00", "nee").close()
    door = present_start(office, NOW).doors[1]
    assert (door.progress, door.progress_text) == (0.5, "1 van 2 op orde")
    clock.moment = NOW + timedelta(days=400)
    assert present_start(office, clock.moment).doors[1].progress_text == "0 van 2 op orde"


def test_a_case_without_a_score_shows_none(book: Book) -> None:
    """An incident has no score on its screen, and no chapter on it in its dossier."""
    office = small_office(book=book)
    desk = office.start_case("hoofd", "Dreigmail")
    assert present_case(desk, office, NOW).readiness is None
    assert score_section(desk.state, book, NOW) is None


def test_only_the_day_is_asked_and_said(book: Book) -> None:
    """A fact of which the day matters has a field for a day, and its answer has no time."""
    office = small_office(book=book)
    desk = prepared(office, "ja")
    question = present_case(desk, office, NOW).centre.question
    assert question is not None
    assert question.input is InputKind.DAY
    desk.answer(desk.state.focus, "2026-03-03T14:25")
    assert desk.state.facts["geoefend_op"].value == "2026-03-03T00:00:00+01:00"
    assert any(item.detail.startswith("3 maart 2026 ·") for item in present_case(desk, office, NOW).route)


def test_the_dossier_has_a_row_for_every_item(book: Book) -> None:
    """In the order of the file: name, standing, last day and until when; what is open says what to do."""
    desk = prepared(small_office(book=book), "ja", "2026-11-01T00:00", "nee")
    section = score_section(desk.state, book, NOW)
    assert section is not None
    assert section.intro == "1 van 2 op orde. Nu eerst: Vul de kaart in."
    (table,) = section.parts
    assert isinstance(table, Table)
    said = [
        [" ".join(run.text for line in (*cell.lines, *cell.small) for run in line) for cell in row.cells]
        for row in table.rows
    ]
    assert said == [
        ["Geoefend", "", "1 november 2026", "1 november 2027"],
        ["Kaart ingevuld Vul de kaart in.", "", "–", "–"],
    ]
    assert [row.cells[1].tag.text for row in table.rows if row.cells[1].tag] == ["op orde", "niet geregeld"]
