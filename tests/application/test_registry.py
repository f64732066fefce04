"""Cases keep the flows that they were opened with."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.fakes.case_store import MemoryCaseStore
from tests.fakes.small_book import small_book
from tests.fakes.small_office import NOW, MemoryBookShelf, MemoryFlowLibrary, services
from vb_wizard.application.office import Office
from vb_wizard.application.session import random_id
from vb_wizard.domain.book import Book
from vb_wizard.domain.errors import KnownError, UsageError
from vb_wizard.presenters.case import present_case


def newer_book() -> Book:
    """Return a book in which the first question is another one."""
    book = small_book()
    flow = book.flows["hoofd"]
    return replace(book, sha256="nieuw", flows={**book.flows, "hoofd": replace(flow, start="kanaal")})


def office_on(book: Book, store: MemoryCaseStore, kept: Book) -> Office:
    """Return an office with a book on disk, and another one in the texts of its cases."""
    return Office(
        services(store, library=MemoryFlowLibrary(book), shelf=MemoryBookShelf(kept), new_id=random_id)
    )


def test_newer_flows_are_announced_and_not_applied() -> None:
    """A case goes on with the flows that it keeps, and says that there is a newer version."""
    store = MemoryCaseStore()
    office_on(small_book(), store, small_book()).start_case("hoofd", "Oud").close()
    office = office_on(newer_book(), store, small_book())
    desk = office.open_case("2026-001")
    assert desk.state.focus.step == "gevaar"
    assert "nieuwere versie van het protocol" in present_case(desk, office, NOW).message
    assert office.start_case("hoofd", "Nieuw").state.focus.step == "kanaal"


def test_changed_texts_of_a_case_are_refused_and_the_case_is_given_back() -> None:
    """When the kept texts no longer fit their hash the case is not opened on something else, and is not left locked."""
    store = MemoryCaseStore()
    office_on(small_book(), store, small_book()).start_case("hoofd", "Oud").close()
    spoiled = office_on(newer_book(), store, replace(small_book(), sha256="anders"))
    for _ in range(2):
        with pytest.raises(KnownError, match="protocoltekst van zaak 2026-001 is veranderd"):
            spoiled.open_case("2026-001")


def test_a_case_opens_also_when_the_flows_on_disk_are_broken() -> None:
    """Broken flows on disk do not lock the cases away: each brings its own."""

    class Broken(MemoryFlowLibrary):
        def book(self) -> Book:
            raise KnownError("De lijsten zijn niet te gebruiken.")

    store = MemoryCaseStore()
    office_on(small_book(), store, small_book()).start_case("hoofd", "Oud").close()
    office = Office(services(store, library=Broken(small_book()), new_id=random_id))
    assert office.open_case("2026-001").state.focus.step == "gevaar"


def test_a_case_that_is_open_can_be_read_but_not_opened_again() -> None:
    """The second desk is refused with a sentence; reading for a dossier goes on."""
    office = office_on(small_book(), MemoryCaseStore(), small_book())
    desk = office.start_case("hoofd", "Zaak")
    with pytest.raises(KnownError, match="al open"):
        office.open_case(desk.case.header.id)
    case, _ = office.read_case("2026-001")
    assert case.state == desk.state


def test_an_unknown_flow_is_refused() -> None:
    """A case cannot be started on a flow that does not exist."""
    with pytest.raises(UsageError, match="bestaat niet"):
        office_on(small_book(), MemoryCaseStore(), small_book()).start_case("weg", "Weg")
