"""The toolkit: each of its items, instruments and contacts lives in the catalogue, and what lapsed is only named."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.flows.toolkit import Row, flows_of, is_about_contacts, rows, states_of
from vb_wizard.domain.book import Book
from vb_wizard.domain.catalogue import InstrumentState
from vb_wizard.domain.uses import Use, contact_uses, instrument_uses

ROWS = rows()
LISTED = [row for row in ROWS if row.section != "Lapsed or superseded"]
LOST = {
    "presentatie_hoort_erbij", "geweldsprotocol_2009", "factsheets_ambtsdragers", "factsheets_vertrouwenslijn", "rechtsbijstand",
}  # fmt: skip


def test_the_page_has_every_row() -> None:
    """17 items of the toolkit page, 27 instruments, 19 contacts and 41 roles: a row that disappears is missed."""
    assert Counter(row.section for row in LISTED) == {
        "Items of the toolkit page": 17,
        "Instruments": 27,
        "Contact directory": 19,
        "Role glossary": 41,
    }
    numbers = [row.item[:3] for row in LISTED if row.section == "Instruments"]
    assert numbers == [f"I{number:02}" for number in range(1, 28)]
    assert len({(row.section, row.item) for row in ROWS}) == len(ROWS)


@pytest.mark.parametrize("row", LISTED, ids=lambda row: f"{row.section[:4]}-{row.item[:30]}")
def test_a_row_is_in_the_catalogue_and_in_use(book: Book, row: Row) -> None:
    """The ids exist, the states are those of the catalogue, and every flow that is named uses it."""
    assert row.ids
    assert row.states == states_of(book, row)
    found = flows_of(book, row)
    assert set(row.flows) <= found
    unused_may_be = is_about_contacts(row) and set(row.states) <= {"via", "lapsed"}
    assert row.flows or unused_may_be


def test_what_lapsed_is_listed_with_what_replaces_it(book: Book) -> None:
    """The last table holds exactly what is gone, and its successor is not gone itself."""
    catalogue = book.catalogue
    gone = {one.id: one.replaced_by for one in catalogue.instruments.values() if one.is_gone}
    gone |= {one.id: one.replaced_by for one in catalogue.contacts.values() if one.is_gone}
    assert gone == {row.ids[0]: row.flows[0] for row in ROWS if row not in LISTED}
    assert not gone.keys() & set(gone.values())
    assert {
        "meldapp",
        "nctb",
        "cbb",
        "vast_pakket_woning",
        "circulaire_2014",
        "circulaires_oud",
    } <= gone.keys()


def test_what_lapsed_is_no_ones_tool(book: Book) -> None:
    """No action works with or calls what lapsed; a step that names it shows its successor too."""
    instruments, contacts = instrument_uses(book), contact_uses(book)
    for uses, entries in ((instruments, book.catalogue.instruments), (contacts, book.catalogue.contacts)):
        for one in entries.values():
            if not one.is_gone:
                continue
            assert not [use for use in uses[one.id] if use.task]
            named = {(use.flow, use.step) for use in uses[one.id] if use.step}
            assert named <= {(use.flow, use.step) for use in uses[one.replaced_by]}


def test_what_was_not_found_says_so(book: Book) -> None:
    """Exactly these items could not be found, and the text of each says so."""
    lost = [one for one in book.catalogue.instruments.values() if one.state is InstrumentState.NOT_FOUND]
    assert {one.id for one in lost} == LOST
    for one in lost:
        assert "niet gevonden" in one.what, one.id
        assert one.id == "geweldsprotocol_2009" or not one.link, one.id


def test_every_contact_is_complete(book: Book) -> None:
    """A contact says what for and what not for, and has a source; a number has hours, and is checked unless it is 112."""
    for one in book.catalogue.contacts.values():
        assert one.for_what, one.id
        assert one.not_for, one.id
        assert one.sources, one.id
        assert bool(one.hours) == bool(one.number), one.id
        if one.number and one.number != "112":
            assert one.verify, one.id
        if not one.number and not one.is_gone and one.id != "explosievenverkenning":
            assert book.catalogue.contacts[one.fallback].number, one.id


def test_every_instrument_is_complete(book: Book) -> None:
    """An instrument says what it is, has a source, and is linked when it is in force and has a page."""
    without_page = {"civiel_verbod"}
    for one in book.catalogue.instruments.values():
        assert one.what.endswith("."), one.id
        assert one.sources, one.id
        if one.state is InstrumentState.IN_FORCE and one.id not in without_page:
            assert one.link, one.id


def test_uses_are_found_down_to_the_part(book: Book) -> None:
    """The desk card is used in the aangifte, at a task and with the point of the card that helps there."""
    uses = instrument_uses(book)["baliekaart"]
    assert any(use.flow == "aangifte" and use.task and use.part for use in uses)
    assert Use("voorbereiden") in instrument_uses(book)["contactenkaart"]
    assert all(use.task or use.step for use in contact_uses(book)["hovj"])
    assert contact_uses(book)["nctb"] == ()
