"""An exercise meets fiction alone: its desk, its papers and the office around it."""

from __future__ import annotations

import pytest

from tests.fakes.small_book import small_book
from tests.fakes.small_office import small_office
from vb_wizard.application.desk import CaseDesk
from vb_wizard.application.office import Office
from vb_wizard.application.ports import OfficeContact
from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.fiction import is_fictional
from vb_wizard.engine.machine import compile_book


@pytest.fixture
def office() -> Office:
    """Give an office with a name, a user and a contact."""
    made = small_office()
    made.settings.set_municipality("Merkerdam")
    made.settings.set_user("Chef Merkerhof")
    made.settings.save_contact(OfficeContact("loco", "Merkernaam", "06-12345678"))
    return made


def test_an_exercise_sees_a_fictional_office(office: Office) -> None:
    """Municipality, user, numbers and book are fiction for an exercise, and what is real for a case."""
    desk, case = office.start_case("hoofd", "Oefening", is_exercise=True), office.start_case("hoofd", "Zaak")
    seen = office.seen_from(desk.case.header)
    assert (seen.settings.municipality, seen.settings.user, desk.by) == (
        "Voorbeeldstad", "bestuurssecretaris", "bestuurssecretaris",
    )  # fmt: skip
    assert all(is_fictional(one.number) and not one.name for one in seen.settings.contacts().values())
    assert set(seen.settings.contacts()) == set(seen.book.catalogue.contacts)
    assert desk.compiled.book is seen.book
    assert seen.book.is_fiction
    real = office.seen_from(case.case.header)
    assert (real.settings.municipality, real.book, case.by) == ("Merkerdam", office.book, "Chef Merkerhof")


def test_an_exercise_cannot_change_the_office(office: Office) -> None:
    """Whatever is kept through what an exercise sees is refused with a sentence."""
    desk = office.start_case("hoofd", "Oefening", is_exercise=True)
    settings = office.seen_from(desk.case.header).settings
    with pytest.raises(KnownError, match="gegevens van uw kantoor niet"):
        settings.set_municipality("Elders")
    with pytest.raises(KnownError, match="gegevens van uw kantoor niet"):
        settings.save_contact(OfficeContact("loco", "Iemand", "1"))
    assert office.settings.contacts()["loco"].name == "Merkernaam"


def test_what_is_typed_in_an_exercise_is_recorded_without_what_is_real(office: Office) -> None:
    """The journal of an exercise never holds a name or a number of the office; that of a case holds what was typed."""
    said = "Merkernaam van Merkerdam op 0612345678"
    desk = office.start_case("hoofd", said, is_exercise=True)
    desk.note(said)
    written = " ".join(str(entry.event) for entry in desk.case.journal)
    assert "Merker" not in written.replace("CaseOpened", "")
    assert "0612345678" not in written
    desk.close()
    case = office.start_case("hoofd", "Zaak")
    case.note(said)
    assert said in str(case.case.journal[-1].event)


def test_a_desk_cannot_be_opened_on_the_wrong_book(office: Office) -> None:
    """Whoever hands an exercise the real book, or a case the fictional one, makes a mistake that is seen at once."""
    desk = office.start_case("hoofd", "Oefening", is_exercise=True)
    file, real = desk._file, compile_book(small_book())
    with pytest.raises(ValueError, match="never exchanged"):
        CaseDesk(file, real, office.clock, "iemand", fiction=desk._fiction)
    with pytest.raises(ValueError, match="substituted"):
        CaseDesk(file, desk.compiled, office.clock, "iemand")
    with pytest.raises(ValueError, match="never exchanged"):
        office.dossier(desk.case, office.book)
