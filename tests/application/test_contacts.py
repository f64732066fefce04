"""Whether a number was checked lately, and the book that keeps and takes back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.fakes.case_store import MemoryOfficeStore
from tests.fakes.scored_book import ITEMS, scored_book
from tests.fakes.small_office import small_office
from vb_wizard.application.contact_book import ContactBook
from vb_wizard.application.contact_checks import Check, known_contacts
from vb_wizard.application.ports import OfficeContact
from vb_wizard.application.settings import OfficeSettings
from vb_wizard.domain.book import Book
from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.flow import Covers

TODAY = date(2026, 11, 23)


def covered() -> Book:
    """Return the small book in which the check of a number counts for six months."""
    book = scored_book()
    score = (ITEMS[0], replace(ITEMS[1], covers=Covers.CONTACTS))
    return replace(book, flows={**book.flows, "zorg": replace(book.flows["zorg"], score=score)})


def check_of(own: OfficeContact, book: Book | None = None) -> Check:
    """Return how a contact stands with this filled in."""
    store = MemoryOfficeStore()
    store.save_contacts([own])
    found = known_contacts(book or covered(), OfficeSettings(store), TODAY)
    return next(one.check for one in found if one.contact.id == own.contact)


@pytest.mark.parametrize(
    ("own", "check"),
    [
        (OfficeContact("loco"), Check.EMPTY),
        (OfficeContact("loco", "Wethouder"), Check.EMPTY),
        (OfficeContact("loco", "", "06 1"), Check.NEVER),
        (OfficeContact("loco", "", "06 1", "2026-11-23"), Check.FINE),
        (OfficeContact("loco", "", "06 1", "2026-05-23"), Check.FINE),
        (OfficeContact("loco", "", "06 1", "2026-05-22"), Check.LATE),
        (OfficeContact("loco", "", "06 1", "2027-01-01"), Check.NEVER),
        (OfficeContact("loco", "", "06 1", "gisteren"), Check.NEVER),
        (OfficeContact("loco", "", "06 2", "2026-11-23", "06 1"), Check.NEVER),
        (OfficeContact("politie"), Check.PLAIN),
        (OfficeContact("politie", "", "06 1"), Check.NEVER),
    ],
)
def test_a_check_counts_as_long_as_the_list_says(own: OfficeContact, check: Check) -> None:
    """Six months to the day, only for the number that was checked, and a day that is still to come proves nothing."""
    assert check_of(own) is check


def test_without_a_term_a_check_stays_good() -> None:
    """No list says how long a check counts: then it never becomes too old by itself."""
    old = OfficeContact("loco", "", "06 1", "2019-01-01")
    assert check_of(old, scored_book()) is Check.FINE


def test_a_check_belongs_to_the_number_that_was_checked() -> None:
    """Another name keeps the day, another number loses it."""
    office = small_office()
    book = ContactBook(office)
    book.check("loco", "Piket", "06 1")
    book.fill("loco", "Dienst", "06 1")
    assert office.settings.contacts()["loco"] == OfficeContact("loco", "Dienst", "06 1", "2026-11-23", "06 1")
    book.fill("loco", "Dienst", "06 2")
    assert office.settings.contacts()["loco"] == OfficeContact("loco", "Dienst", "06 2")


def test_the_check_of_a_national_number_is_kept() -> None:
    """Nothing was filled in, and the day is kept beside the number that stood there."""
    office = small_office()
    ContactBook(office).check("politie", "", "")
    assert office.settings.contacts()["politie"] == OfficeContact("politie", "", "", "2026-11-23", "112")


def test_what_was_kept_together_is_taken_back_together() -> None:
    """One undo for one change, back to where the session began; then there is nothing left to take back."""
    office = small_office()
    book = ContactBook(office)
    book.fill("loco", "A", "1")
    book.keep([OfficeContact("loco", "B", "2"), OfficeContact("politie", "C", "")])
    assert book.last == ("loco", "politie")
    assert book.undo() == ("loco", "politie")
    assert office.settings.contacts() == {"loco": OfficeContact("loco", "A", "1")}
    assert book.undo() == ("loco",)
    assert book.undo() == ()
    assert office.settings.contacts() == {}


def test_what_could_not_be_kept_cannot_be_taken_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """A change that failed is no change."""
    office = small_office()
    book = ContactBook(office)

    def full(_contacts: object) -> None:
        raise KnownError("De schijf is vol.")

    monkeypatch.setattr(office.settings, "save_contacts", full)
    with pytest.raises(KnownError):
        book.fill("loco", "A", "1")
    assert book.last == ()
