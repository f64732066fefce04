"""What lapsed, what was not found and whom nobody calls directly: what the screen and the dossier say of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.fakes.small_book import small_book
from tests.fakes.small_office import NOW, small_office
from vb_wizard.application.office import Office
from vb_wizard.application.ports import OfficeContact
from vb_wizard.domain.book import Book
from vb_wizard.domain.catalogue import Catalogue, Contact, Instrument, InstrumentState
from vb_wizard.domain.flow import ContactUse, InstrumentUse
from vb_wizard.presenters.case import present_case
from vb_wizard.presenters.contacts import present_contacts
from vb_wizard.presenters.dossier.gone import gone_section
from vb_wizard.presenters.dossier.view import Table
from vb_wizard.presenters.states import instrument_state
from vb_wizard.presenters.views import CaseView

APP = Instrument(
    "app", "Oude app", "formulier", "Een app.", InstrumentState.LAPSED, "https://x.invalid", "log"
)
FILM = Instrument("film", "Film", "document", "Een film.", InstrumentState.NOT_FOUND)
OLD = Contact("oud", "Oude dienst", "Vroeger", replaced_by="dienst")
SERVICE = Contact("dienst", "Dienst", "Beveiliging", via="loco", fallback="hulplijn")


@pytest.fixture
def book() -> Book:
    """Return the small book with a first step that names something lapsed, something lost and somebody out of reach."""
    made = small_book()
    trunk = made.flows["hoofd"]
    first = replace(
        trunk.steps["gevaar"],
        instruments=tuple(InstrumentUse(name) for name in ("log", "app", "film")),
        contacts=(ContactUse("dienst"), ContactUse("oud")),
    )
    flows = {**made.flows, "hoofd": replace(trunk, steps={**trunk.steps, "gevaar": first})}
    known = made.catalogue
    catalogue = replace(
        known,
        instruments={**known.instruments, "app": APP, "film": FILM},
        contacts={**known.contacts, "oud": OLD, "dienst": SERVICE},
    )
    return replace(made, flows=flows, catalogue=catalogue)


def opened(book: Book) -> tuple[Office, CaseView]:
    """Return an office and the first screen of a new case."""
    office = small_office(book=book)
    return office, present_case(office.start_case("hoofd", "Dreigmail"), office, NOW)


def test_what_lapsed_is_named_and_not_offered(book: Book) -> None:
    """A lapsed instrument says what to use now and cannot be opened; its successor says what it replaces."""
    _, view = opened(book)
    remarks = {one.id: (one.remark, one.link) for one in view.instruments}
    assert remarks["app"] == ("vervallen, gebruik nu Bewijslog", "")
    assert remarks["log"] == ("In plaats van: Oude app (vervallen)", "")
    assert remarks["film"] == ("niet gevonden, vraag ernaar", "")


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (InstrumentState.SUPERSEDED, "vervangen, gebruik nu Bewijslog"),
        (InstrumentState.NOT_FOUND, "niet gevonden, gebruik nu Bewijslog"),
        (InstrumentState.UNVERIFIED, "controleer voor gebruik, gebruik nu Bewijslog"),
        (InstrumentState.IN_FORCE, ""),
    ],
)
def test_each_state_has_its_words(book: Book, state: InstrumentState, said: str) -> None:
    """The words say what is wrong with an instrument, and what to use when something takes its place."""
    assert instrument_state(replace(APP, state=state), book.catalogue) == said
    assert instrument_state(replace(APP, state=InstrumentState.OWN, replaced_by=""), Catalogue()) == ""


def test_whom_nobody_calls_directly_leads_to_somebody(book: Book) -> None:
    """A contact behind another says who that is, and dials the first in line with a number."""
    office, view = opened(book)
    contact = view.contacts[0]
    assert (contact.tag, contact.dial, contact.is_missing) == ("niet rechtstreeks", "0701234567", False)
    assert contact.remark == (
        "Belt u niet zelf. Loopt via Loco-burgemeester. Bel anders Hulplijn: 070-1234567"
    )
    office.settings.save_contact(OfficeContact("loco", number="0411-111111"))
    desk = office.start_case("hoofd", "Nog een")
    assert present_case(desk, office, NOW).contacts[0].dial == "0411111111"


def test_a_lapsed_contact_says_whom_to_call_now(book: Book) -> None:
    """The old name stays findable, and the number is that of whoever leads to the new one."""
    _, view = opened(book)
    contact = view.contacts[1]
    assert (contact.name, contact.tag, contact.dial) == ("Oude dienst", "vervallen", "0701234567")
    assert contact.remark.startswith("Vervallen. Gebruik nu Dienst.")


def test_there_is_nothing_to_fill_in_for_them(book: Book) -> None:
    """The contacts screen leaves out what lapsed and what nobody calls."""
    office, _ = opened(book)
    shown = {row.id for row in present_contacts(office).rows}
    assert shown == {"politie", "hulplijn", "loco"}


def test_the_dossier_says_what_to_use_instead(book: Book) -> None:
    """A chapter lists what the walked flow names and nobody can use, and is left out when there is no such thing."""
    office, _ = opened(book)
    state = office.start_case("hoofd", "Derde").state
    section = gone_section(state, book)
    assert section is not None
    (table,) = section.parts
    assert isinstance(table, Table)
    said = [
        tuple("".join(run.text for line in cell.lines for run in line) for cell in row.cells)
        for row in table.rows
    ]
    assert said == [
        ("Oude app", "Vervallen, gebruik nu Bewijslog."),
        ("Film", "Niet gevonden, vraag ernaar."),
        ("Oude dienst", "Vervallen. Gebruik nu Dienst."),
    ]
    assert gone_section(state, small_book()) is None
