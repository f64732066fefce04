"""What screen and dossier say of an overlay: which one is in force, what is the office's own, and whose number goes first."""

from __future__ import annotations

import pytest

from tests.fakes.kitchen_sink import kitchen_sink, overlaid
from tests.fakes.small_office import NOW, WeekdaysOnly, small_office
from vb_wizard.application.desk import CaseDesk
from vb_wizard.application.office import Office
from vb_wizard.application.ports import DossierRequest, OfficeContact
from vb_wizard.domain.book import Book
from vb_wizard.flowfiles.reading import read
from vb_wizard.presenters.case import present_case
from vb_wizard.presenters.contacts import present_contacts
from vb_wizard.presenters.dossier.assemble import dossier_view
from vb_wizard.presenters.start import present_start

NAME = "Aanvulling Voorbeeldstad (Gemeente Voorbeeldstad, stand 20 november 2026)"


def book_of(texts: dict[str, str]) -> Book:
    """The book that these texts make."""
    book = read(texts).book
    assert book is not None
    return book


@pytest.fixture(scope="module")
def book() -> Book:
    """Return the kitchen sink with its overlay."""
    return book_of(overlaid())


@pytest.fixture
def office(book: Book) -> Office:
    """Return an office on that book."""
    return small_office(book=book)


@pytest.fixture
def desk(office: Office) -> CaseDesk:
    """Return a case at the step that the overlay changes most."""
    return office.start_case("stam", "Zaak", {"direct_gevaar": "ja"})


def test_the_start_screen_says_which_overlay_is_in_force(office: Office) -> None:
    """Name, maker and date stand there; without an overlay nothing does."""
    assert present_start(office, NOW).overlay == f"Aanvulling in gebruik: {NAME}."
    assert present_start(small_office(), NOW).overlay == ""


def test_an_own_task_says_so_with_its_place(office: Office, desk: CaseDesk) -> None:
    """A task of the office, or with its words, names the office's own document; a national task does not."""
    sources = {task.id: task.source for task in present_case(desk, office, NOW).centre.tasks}
    assert sources["deuren"].startswith("Uit uw eigen aanvulling: Protocol Voorbeeldstad, punt 1 (vermeld")
    assert sources["plaats_noemen"].startswith("Uit uw eigen aanvulling: Protocol Voorbeeldstad, punt 2")
    assert "Handboek" not in sources["plaats_noemen"]
    assert sources["bellen"] == ""


def test_an_own_text_of_a_step_says_so(office: Office, desk: CaseDesk) -> None:
    """Under the step stand its own document, the national sources and the overlay in force."""
    line = present_case(desk, office, NOW).centre.sources
    assert line.startswith("Met tekst uit uw eigen aanvulling. Protocol Voorbeeldstad, punt 1")
    assert "Handboek Voorbeeldstad, hoofdstuk 1" in line
    assert line.endswith(f"Aanvulling in gebruik: {NAME}.")


def test_what_was_typed_in_the_window_goes_first(office: Office, desk: CaseDesk) -> None:
    """Typed last, then the overlay, then the national list: name and number each by themselves."""

    def card() -> tuple[str, str, str]:
        view = next(one for one in present_case(desk, office, NOW).contacts if one.id == "beveiliging")
        return view.name, view.number, view.dial

    label = "Beveiliging van het gemeentehuis"
    assert card() == (f"{label}: De post beneden", "000-1234567", "0001234567")
    office.settings.save_contact(OfficeContact("beveiliging", "", "000-7654321"))
    assert card() == (f"{label}: De post beneden", "000-7654321", "0007654321")
    office.settings.save_contact(OfficeContact("beveiliging", "Portier", "000-7654321"))
    assert card()[0] == f"{label}: Portier"
    office.settings.save_contact(OfficeContact("beveiliging"))
    assert card()[1] == "000-1234567"


def test_the_number_that_saves_lives_stays(office: Office, desk: CaseDesk) -> None:
    """The overlay confirmed the number of the control room and could not change it."""
    first = present_case(desk, office, NOW).contacts[0]
    assert (first.id, first.number, first.tag) == ("meldkamer", "112", "")


def test_the_contacts_screen_tells_what_the_overlay_filled_in(office: Office) -> None:
    """The fields are what the office typed; beside them stands what the overlay says, and nothing is missing."""
    rows = {row.id: row for row in present_contacts(office).rows}
    said = dict(rows["beveiliging"].lines)
    assert said["Aanvulling:"] == "Uit uw eigen aanvulling: De post beneden · 000-1234567"
    assert (rows["beveiliging"].own_name, rows["beveiliging"].own_number) == ("", "")
    assert (rows["beveiliging"].number, rows["beveiliging"].state) == ("000-1234567", "nog niet nagekeken")
    assert rows["portiersloge"].state == "nog niet ingevuld"
    assert (rows["meldkamer"].number, rows["meldkamer"].state) == ("112", "")


def request(desk: CaseDesk, book: Book) -> DossierRequest:
    """What a dossier of the case is made of."""
    return DossierRequest(desk.case, book, "Gemeente Voorbeeldstad", "secretaris", NOW, "0.0", {})


def test_the_dossier_names_the_overlay_and_what_is_own(book: Book, desk: CaseDesk) -> None:
    """Cover and last chapter name it, an own task is marked wherever it is named, and so is the office's document."""
    told = repr(dossier_view(request(desk, book), WeekdaysOnly()))
    assert f"met aanvulling {NAME}" in told
    assert "Sluit de deuren aan de straat (eigen aanvulling)" in told
    assert "Document bij de eigen aanvulling" in told
    assert "die de aanvulling weglaat" not in told


def test_the_dossier_names_what_was_left_out(book: Book, desk: CaseDesk) -> None:
    """When the case walked the flow of a task that was turned off, the task is named with the reason."""
    desk.open_track("spoor")
    told = repr(dossier_view(request(desk, book), WeekdaysOnly()))
    assert "Landelijke opdrachten die de aanvulling weglaat:" in told
    assert "Vraag hoe het gaat. Reden: Dat doet de portier." in told


def test_without_an_overlay_nothing_is_said() -> None:
    """A dossier on the national flows has no word about it."""
    book = book_of(kitchen_sink())
    desk = small_office(book=book).start_case("stam", "Zaak", {"direct_gevaar": "ja"})
    assert "anvulling" not in repr(dossier_view(request(desk, book), WeekdaysOnly()))


def test_a_national_step_keeps_its_words(book: Book) -> None:
    """The overlay in force stands under every step of the case, its mark only where its words are."""
    office = small_office(book=book)
    desk = office.start_case("stam", "Zaak")
    step = book.flows["stam"].steps["gevaar"]
    line = present_case(desk, office, NOW).centre.sources
    assert step.sources
    assert "Met tekst uit" not in line
