"""The contacts screen as data: what stands first, what is said of a check, and what a filter leaves."""

from __future__ import annotations

from tests.fakes.small_office import small_office
from vb_wizard.application.contact_book import ContactBook
from vb_wizard.application.contact_checks import Check
from vb_wizard.application.office import Office
from vb_wizard.application.ports import OfficeContact
from vb_wizard.presenters.contact_views import ContactsView, chosen_contacts
from vb_wizard.presenters.contacts import present_contacts
from vb_wizard.presenters.phone import spoken


def rows(view: ContactsView) -> list[str]:
    """Return the ids in order."""
    return [row.id for row in view.rows]


def test_an_empty_office_says_what_is_to_be_done() -> None:
    """Nothing is filled in: the own contacts come first, and the summary counts."""
    view = present_contacts(small_office())
    loco = next(row for row in view.rows if row.id == "loco")
    assert rows(view)[0] == "loco"
    assert (loco.check, loco.number, loco.can_check) == (Check.EMPTY, "", False)
    assert "1 nog niet ingevuld" in view.summary.lower()


def test_the_order_stays_while_somebody_works_in_it() -> None:
    """A view that is like an earlier one keeps its order with the data of now; a fresh one does not."""
    office = small_office()
    first = present_contacts(office)
    ContactBook(office).check("loco", "", "06 1")
    again = present_contacts(office, first)
    assert rows(again) == rows(first)
    assert next(row for row in again.rows if row.id == "loco").check is Check.FINE


def test_a_check_is_told_with_its_day() -> None:
    """The row says on which day the number was checked."""
    office = small_office()
    office.settings.save_contact(OfficeContact("loco", "Wethouder Zorg", "06 1", "2026-11-20"))
    loco = next(row for row in present_contacts(office).rows if row.id == "loco")
    assert (loco.state, loco.number, loco.dial) == ("nagekeken", "06 1", "061")
    assert loco.checked == "Nagekeken op 20 november 2026."


def test_a_filter_combines_kinds_and_words() -> None:
    """Kinds of one sort add up, both sorts and every word narrow down."""
    office: Office = small_office()
    view = present_contacts(office)
    every = frozenset(rows(view))
    assert chosen_contacts(view.rows, frozenset(), "") == every
    local = chosen_contacts(view.rows, frozenset({"local"}), "")
    assert local == {row.id for row in view.rows if row.is_local}
    assert chosen_contacts(view.rows, frozenset({"local", "national"}), "") == every
    assert chosen_contacts(view.rows, frozenset({"empty", "national"}), "") == frozenset()
    assert "politie" in chosen_contacts(view.rows, frozenset(), "112")
    assert chosen_contacts(view.rows, frozenset(), "112 xyz") == frozenset()


def test_a_number_is_said_digit_by_digit() -> None:
    """In the groups in which it is written; a long row is split, and a plus is said."""
    assert spoken("112") == "een een twee"
    assert spoken("0900-8844") == "nul negen nul nul, acht acht vier vier"
    assert spoken("0703738314") == "nul zeven nul, drie zeven drie, acht drie, een vier"
    assert spoken("0612345678901") == "nul zes een, twee drie vier, vijf zes zeven, acht negen, nul een"
    assert spoken("+31 10") == "plus, drie een, een nul"
    assert spoken("sein") == ""
