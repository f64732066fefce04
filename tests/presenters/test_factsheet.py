"""The factsheet as data: it says what the flows say, to whom, with what, and where that stands."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from tests.fakes.wall_book import wall_book, with_tasks
from vb_wizard.application.ports import FactsheetRequest, OfficeContact
from vb_wizard.domain.book import Book
from vb_wizard.domain.errors import UsageError
from vb_wizard.domain.moments import AMSTERDAM
from vb_wizard.presenters.factsheet import FactsheetView, SheetTask, factsheet_view

MADE = datetime(2026, 11, 23, 12, tzinfo=AMSTERDAM)


def view(book: Book | None = None, office: str = "burgemeester", **own: OfficeContact) -> FactsheetView:
    """The factsheet of an office, with what the office filled in."""
    return factsheet_view(FactsheetRequest(book or wall_book(), office, "Gemeente Ergens", MADE, "1.0", own))


def tasks(shown: FactsheetView) -> list[SheetTask]:
    """All tasks of a factsheet, from top to bottom."""
    return [task for block in shown.blocks for task in block.tasks]


def test_the_page_says_what_the_flow_says() -> None:
    """When the text of a task changes in the flow, the page changes with it."""
    assert "Bel de politie" in [task.say for task in tasks(view())]
    changed = with_tasks(wall_book(), "hoofd", "acties", bellen={"say": "Bel de brandweer"})
    said = [task.say for task in tasks(view(changed))]
    assert "Bel de brandweer" in said
    assert "Bel de politie" not in said


def test_a_block_without_tasks_is_left_out() -> None:
    """The blocks are the first hour, day and week, in that order; an empty one is not shown."""
    assert [block.title for block in view().blocks] == ["Eerste uur", "Eerste dag", "Eerste week"]
    empty = with_tasks(wall_book(), "acuut", "doen", weg={"core": False})
    assert [block.title for block in view(empty).blocks] == ["Eerste dag", "Eerste week"]


def test_a_task_names_who_whom_and_with_what() -> None:
    """A task shows its role, its contact with the number, its instrument and a term that the block does not say."""
    shown = {task.say: task for task in tasks(view(office="wethouder"))}
    bellen, mail, klacht = shown["Bel de politie"], shown["Bewaar de e-mail"], shown["Dien een klacht in"]
    assert (bellen.who, bellen.help, bellen.term) == ("Bestuurssecretaris", "Hij kent het dossier.", "")
    assert bellen.contact is not None
    assert (bellen.contact.name, bellen.contact.number) == ("Politie", "112")
    assert mail.means == "Bewijslog"
    assert klacht.term == "de vroegste van 90 dagen of 3 maanden (wettelijke termijn)"


def test_numbers_are_those_of_the_catalogue_and_of_the_office() -> None:
    """A number comes from the catalogue; what the office filled in goes first, and an empty one names whom to call until then."""
    mail = next(task for task in tasks(view(office="wethouder")) if task.say == "Bewaar de e-mail")
    assert mail.contact is not None
    assert (mail.contact.name, mail.contact.number, mail.contact.otherwise) == (
        "Loco-burgemeester", "", "070-1234567",
    )  # fmt: skip
    own = OfficeContact("loco", "Loco van Ergens", "010-5550123")
    mail = next(task for task in tasks(view(office="wethouder", loco=own)) if task.say == "Bewaar de e-mail")
    assert mail.contact is not None
    assert (mail.contact.name, mail.contact.number, mail.contact.otherwise) == (
        "Loco van Ergens", "010-5550123", "",
    )  # fmt: skip


def test_a_number_that_nobody_checked_is_marked() -> None:
    """A national number to be verified carries the mark until the office checked it or filled in its own."""
    book = wall_book()
    contacts = book.catalogue.contacts
    verify = {**contacts, "politie": replace(contacts["politie"], verify=True)}
    book = replace(book, catalogue=replace(book.catalogue, contacts=verify))
    first = tasks(view(book))[0].contact
    checked = tasks(view(book, politie=OfficeContact("politie", verified_on="2026-11-01")))[0].contact
    assert first is not None
    assert checked is not None
    assert (first.check, checked.check) == (True, False)


def test_a_contact_that_others_reach_is_not_called() -> None:
    """A contact that is reached through another shows that other one."""
    book = wall_book()
    contacts = book.catalogue.contacts
    through = {**contacts, "politie": replace(contacts["politie"], via="hulplijn")}
    shown = view(replace(book, catalogue=replace(book.catalogue, contacts=through)))
    assert {task.contact.name for task in tasks(shown) if task.contact} <= {"Hulplijn", "Loco-burgemeester"}


def test_the_law_differs_for_each_office() -> None:
    """What the law changes is what holds for this office and not for everybody."""
    said = [(one.lead, one.say) for one in view().laws]
    assert said == [("Dreigen", "De straf is een derde hoger."), ("Schelden", "Het ambt telt mee.")]
    assert [one.lead for one in view(office="wethouder").laws] == ["Schelden"]
    assert view().laws_as_of == " (stand 1 november 2026)"


def test_notes_that_are_lifted_do_not_always_hold() -> None:
    """A note stands on the page when this office can come across it and no step lifts it."""
    assert [one.say for one in view().notes] == ["Zeg niets over maatregelen."]


def test_every_mark_is_a_source_at_the_foot() -> None:
    """Each task, note and sentence of the law cites a number that the foot explains, with the date of the version."""
    shown = view()
    marks = [*(task.marks for task in tasks(shown)), *(one.marks for one in (*shown.laws, *shown.notes))]
    assert set(marks) == {"1v"}
    assert shown.sources == ("1 Het boek, stand 1 november 2026",)
    assert shown.mark == "Gemaakt op 23 november 2026 · lijsten van 1 november 2026 · klein · vb-wizard 1.0"


def test_an_office_without_a_page_is_told() -> None:
    """Who has no factsheet is told who has."""
    with pytest.raises(UsageError, match="Kies uit: burgemeester of wethouder"):
        view(office="onbekend")
