"""The preparation as data: what is overdue stands on top, and each item says since when and where it is asked."""

from __future__ import annotations

from dataclasses import replace

from tests.fakes.scored_book import scored_book
from tests.fakes.small_office import NOW, small_office
from vb_wizard.application.office import Office
from vb_wizard.application.preparation import preparation
from vb_wizard.application.prepared import PreparationRequest
from vb_wizard.presenters.preparation import present_preparation
from vb_wizard.presenters.sheets.preparation_sheet import preparation_sheet


def prepared(*answers: str) -> Office:
    """Return an office with these answers in its preparation."""
    office = small_office(book=scored_book())
    desk = office.open_door("voorbereiden")
    for answer in answers:
        desk.answer(desk.state.focus, answer)
    desk.close()
    return office


def groups(office: Office) -> dict[str, list[tuple[str, str]]]:
    """Return the items under each caption, with the step that they open."""
    view = present_preparation(preparation(office), NOW)
    return {
        group.caption: [(row.id, row.place.step if row.place else "") for row in group.rows]
        for group in view.groups
    }


def test_before_anybody_began_everything_can_be_opened() -> None:
    """Nothing was asked, no case was made, and each item leads to the start of the list."""
    view = present_preparation(preparation(small_office(book=scored_book())), NOW)
    assert (view.total, view.share, view.go_on) == ("0 van 2 op orde", 0.0, "Begin met de lijst")
    (group,) = view.groups
    assert group.caption == "Nog niet gevraagd"
    assert all(row.can_open and row.place is None for row in group.rows)
    assert view.counts == "Nog open: 2 nog niet gevraagd."


def test_what_is_out_of_date_stands_on_top_and_asks_for_its_proof() -> None:
    """An old proof opens the question for the day; what was not asked opens where the list stands."""
    assert groups(prepared("ja", "2025-03-03T00:00")) == {
        "Over de datum": [("oefening", "geoefend_op")],
        "Nog niet gevraagd": [("kaart", "kaart")],
    }
    assert groups(prepared("nee", "ja", "2026-11-01T00:00")) == {
        "Nog te regelen": [("oefening", "geoefend")],
        "Op orde": [("kaart", "kaart")],
    }


def test_what_gets_out_of_date_first_is_said_with_its_day() -> None:
    """Among the items in order the first one to expire is named, and the first thing to do is the one that is open."""
    view = present_preparation(preparation(prepared("ja", "2026-11-01T00:00", "ja", "2026-11-02T00:00")), NOW)
    assert view.soonest == "Het eerst verloopt: Kaart ingevuld, na 2 mei 2027."
    assert (view.counts, view.go_on) == ("", "Ga verder met de lijst")
    assert [row.id for row in view.groups[0].rows] == ["kaart", "oefening"]


def test_the_sheet_has_a_row_for_every_item_with_its_dates() -> None:
    """The order is that of the screen, days are written out, and the last column is empty to write in."""
    office = prepared("ja", "2025-03-03T00:00")
    sheet = preparation_sheet(PreparationRequest(preparation(office), "Gemeente X", NOW))
    assert dict(sheet.summary)["Gemeente"] == "Gemeente X"
    assert dict(sheet.summary)["Stand"] == "0 van 2 op orde, 23 november 2026"
    assert [row.cells[:5] for row in sheet.rows] == [
        ("1", "Geoefend", "verlopen", "3 maart 2025", "3 maart 2026"),
        ("2", "Kaart ingevuld", "nog niet gevraagd", "–", "–"),
    ]
    assert all(len(row.cells) == len(sheet.columns) for row in sheet.rows)
    assert sheet.columns[-1].to_sign
    again = preparation_sheet(PreparationRequest(preparation(office), "Gemeente X", NOW))
    assert again == replace(sheet)
