"""Laying an overlay over a book: what comes out, where each part was written, and that the book that goes in stays as it was."""

from __future__ import annotations

from copy import deepcopy
from datetime import date

from tests.fakes.small_book import small_book

from vb_wizard.domain.citations import Basis, Citation
from vb_wizard.domain.deadlines import Span, Strength, Term, Unit
from vb_wizard.domain.flow import ContactUse, Task
from vb_wizard.domain.overlay import (
    AddedTask,
    ContactFill,
    Overlay,
    StepChange,
    TaskChange,
    TermChange,
    TextChange,
    TurnedOff,
)
from vb_wizard.domain.overlaying import lay_over

OWN = Citation("eigen", "punt 1", Basis.STATED)
CARE = ("flows", "zorg", "steps", "praten")


def overlay(**parts: object) -> Overlay:
    """An overlay with these parts."""
    return Overlay("proef", "Proef", "Kantoor", date(2026, 11, 1), ("eigen",), **parts)  # type: ignore[arg-type]


def test_the_book_that_goes_in_stays_as_it_was() -> None:
    """Neither the national book nor the overlay is changed, so two overlays cannot touch each other."""
    book = small_book()
    before = deepcopy(book)
    first = overlay(tasks=(TaskChange("zorg", "gesprek", texts={"say": "Praat bij"}),))
    second = overlay(fills={"loco": ContactFill("De loco", "000")})
    kept = deepcopy((first, second))
    one, other = lay_over(book, first).book, lay_over(book, second).book
    assert (book, first, second) == (before, *kept)
    assert one.flows["zorg"].steps["praten"].tasks[0].say == "Praat bij"
    assert other.flows["zorg"] is book.flows["zorg"]
    assert one.catalogue.contacts == book.catalogue.contacts
    assert lay_over(book, first).book == one


def test_tasks_come_where_they_were_asked_for() -> None:
    """Before, after and last; each knows its place in the overlay, and a task that moved its place in the national flow."""
    added = tuple(
        AddedTask(Task(name, name), before=before, after=after)
        for name, before, after in (
            ("laatst", "", ""),
            ("eerst", "gesprek", ""),
            ("dan", "", "eerst"),
            ("gesprek", "", ""),
        )
    )
    merged = lay_over(small_book(), overlay(steps=(StepChange("zorg", "praten", added=added),)))
    tasks = merged.book.flows["zorg"].steps["praten"].tasks
    assert [task.id for task in tasks] == ["eerst", "dan", "gesprek", "laatst"]
    places = [merged.origin((*CARE, "tasks", number, "say")) for number in range(4)]
    assert places == [
        ("overlay", "steps", "zorg.praten", "add", 1, "say"),
        ("overlay", "steps", "zorg.praten", "add", 2, "say"),
        (*CARE, "tasks", 0, "say"),
        ("overlay", "steps", "zorg.praten", "add", 0, "say"),
    ]
    assert merged.cause((*CARE, "tasks")) == ("overlay", "steps", "zorg.praten")
    assert merged.cause(("flows", "kring")) == ("overlay", "overlay")


def test_own_contacts_and_sources_come_first_and_replace_nothing() -> None:
    """What a task had stays; the term keeps what the overlay does not say."""
    book = small_book()
    change = TaskChange(
        "zorg",
        "gesprek",
        contacts=(ContactUse("loco"),),
        within=TermChange((Span(1, Unit.DAY),)),
        sources=(OWN,),
    )
    merged = lay_over(book, overlay(tasks=(change,)))
    task = merged.book.flows["zorg"].steps["praten"].tasks[0]
    national = book.flows["zorg"].steps["praten"].tasks[0]
    assert task.contacts == (ContactUse("loco"), *national.contacts)
    assert task.sources == (OWN, *national.sources)
    assert task.within == Term((Span(1, Unit.DAY),))
    assert merged.origin((*CARE, "tasks", 0, "within", "from"))[:3] == ("overlay", "tasks", "zorg.gesprek")
    hard = Term((Span(3, Unit.MONTH),), "kennis", Strength.HARD)
    assert TermChange((Span(2, Unit.MONTH),)).on(hard) == Term(
        (Span(2, Unit.MONTH),), "kennis", Strength.HARD
    )


def test_a_task_that_is_turned_off_is_gone_and_remembered() -> None:
    """The book says which task was turned off, in the words of both."""
    merged = lay_over(
        small_book(), overlay(tasks=(TaskChange("zorg", "gesprek", off="Dat doet een ander."),))
    )
    assert merged.book.flows["zorg"].steps["praten"].tasks == ()
    assert merged.book.overlay is not None
    assert merged.book.overlay.off == (
        TurnedOff("zorg", "gesprek", "Voer een gesprek", "Dat doet een ander."),
    )


def test_only_local_contacts_are_filled_in() -> None:
    """A national contact keeps its name and number whatever the overlay says; only the checking of its number can be told."""
    fill = ContactFill("Een ander", "000", "overdag", "", verify=False)
    contacts = lay_over(
        small_book(), overlay(fills={"loco": fill, "politie": fill, "hulplijn": fill})
    ).book.catalogue.contacts
    assert (contacts["loco"].own_name, contacts["loco"].number, contacts["loco"].hours) == (
        "Een ander",
        "000",
        "overdag",
    )
    assert contacts["politie"].number == "112"
    assert contacts["politie"].own_name == ""
    assert (contacts["hulplijn"].number, contacts["hulplijn"].verify) == ("070-1234567", False)


def test_what_is_not_there_is_left_out() -> None:
    """A change of something that the national version does not have changes nothing."""
    book = small_book()
    gone = overlay(
        tasks=(TaskChange("zorg", "weg", texts={"say": "x"}), TaskChange("weg", "gesprek", off="x")),
        steps=(StepChange("zorg", "weg", added=(AddedTask(Task("n", "N")),)),),
        texts=(TextChange("notes", "weg", {"say": "x"}),),
        fills={"weg": ContactFill("x")},
    )
    merged = lay_over(book, gone).book
    assert merged.flows == book.flows
    assert merged.catalogue == book.catalogue
