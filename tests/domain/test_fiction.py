"""Fiction: what stands in an exercise for every number, address and name of the real world."""

from __future__ import annotations

import dataclasses
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vb_wizard.domain.book import Book
from vb_wizard.domain.case import CaseHeader
from vb_wizard.domain.catalogue import Catalogue, Contact
from vb_wizard.domain.exercise import Exercise, Inject, InjectKind, Level, Question
from vb_wizard.domain.fiction import Fiction, is_fictional, marked, plain, refuse_mixed
from vb_wizard.domain.journal import Answered, Called, CallResult, Noted
from vb_wizard.domain.play import Commented, Frozen, LessonNoted, Started

ALARM = Contact("alarm", "Alarm", "Gevaar", number="112", urgent=True)
DESK = Contact("balie", "Balie", "Vragen", number="0900-8844", link="https://voorbeeld.example")
OWN = Contact("loco", "Loco", "Vervangt", local=True, own_name="Merkernaam")
FICTION = Fiction([ALARM, DESK, OWN], ["06-12345678", "1234"], ["Merkernaam Drie"], "Merkerdam")
BOOK = Book(
    "0" * 64, Catalogue(contacts={one.id: one for one in (ALARM, DESK, OWN)}), {}, {"a.yaml": "tekst"}
)


def header(*, is_exercise: bool) -> CaseHeader:
    """Return the header of a case or an exercise."""
    at = datetime(2026, 11, 23, tzinfo=ZoneInfo("Europe/Amsterdam"))
    return CaseHeader("a", "O-2026-001", "", "f", at, "0" * 64, is_exercise)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Bel 112.", "Bel 112 (oefening)."),
        ("Bel 112 (oefening).", "Bel 112 (oefening)."),
        ("112, of 0900-8844", "112 (oefening), of 0000-000002"),
        ("0900 88 44", "0000-000002"),
        ("06-12345678 en +31 6 12 34 56 78 en 0031612345678", "0000-000000 en 0000-000000 en 0000-000000"),
        ("+31 (0)6 12345678", "0000-000000"),
        ("nummer van een ander: 070 123 45 67", "nummer van een ander: 0000-000000"),
        ("+32 2 555 12 12", "0000-000000"),
        (
            "op 23-11-2026 om 09:14, zaak 2026-112, blz. 1234",
            "op 23-11-2026 om 09:14, zaak 2026-112, blz. 1234",
        ),
        ("artikel 285 Sr, 1 jaar, 06-11-2026", "artikel 285 Sr, 1 jaar, 06-11-2026"),
        ("https://voorbeeld.example/0900-8844", "https://voorbeeld.example/0900-8844"),
        ("mail naar chef@merkerdam.nl", "mail naar oefening@voorbeeld.example"),
    ],
)
def test_numbers_and_addresses_are_substituted_and_nothing_else(text: str, said: str) -> None:
    """A number is known however it is written; days, articles and numbers of cases stay."""
    assert FICTION.text(text) == said
    assert FICTION.text(said) == said


def test_names_of_the_office_are_substituted_in_what_is_typed() -> None:
    """The municipality becomes that of every exercise, also inflected and without capitals; part of a longer word is no name."""
    assert FICTION.said("Merkernaam Drie uit Merkerdam, Merkernaam Drieluik") == (
        "(naam uit de oefening) uit Voorbeeldstad, Merkernaam Drieluik"
    )
    assert FICTION.said("de Merkerdamse haven, MERKERDAM, merkerdam") == (
        "de Voorbeeldstad haven, Voorbeeldstad, Voorbeeldstad"
    )


def test_a_short_name_is_a_name_only_with_its_capital() -> None:
    """Somebody called Wil does not take a verb out of every text."""
    fiction = Fiction([], names=["Wil"], place="Best")
    assert fiction.said("Wil wil de beste, in Best") == (
        "(naam uit de oefening) wil de beste, in Voorbeeldstad"
    )


def test_a_scenario_of_the_office_is_played_without_what_is_real() -> None:
    """Texts of an exercise are substituted; names of its parts, by which they find each other, are not."""
    exercise = Exercise(
        Level.TALK,
        30,
        "Oefenen in Merkerdam",
        injects=(Inject("merkerdam", InjectKind.MAIL, "Mail", "Merkerdam belt 06-12345678."),),
    )
    made = FICTION.exercise(exercise).injects[0]
    assert (made.id, made.title, made.text) == ("merkerdam", "Mail", "Voorbeeldstad belt 0000-000000.")


def test_an_answer_that_is_only_a_number_is_substituted() -> None:
    """The group may vote for 112, and never reads it bare; the id of the answer stays."""
    question = Question("wie_belt", "Wie belt u?", {"spoed": "112", "buur": "De buren"})
    asked = FICTION.exercise(Exercise(Level.TALK, 30, "Oefenen", questions=(question,))).questions[0]
    assert (asked.id, dict(asked.options)) == ("wie_belt", {"spoed": "112 (oefening)", "buur": "De buren"})


def test_what_a_trainer_types_is_substituted() -> None:
    """Variables, improvised messages, remarks and lessons lose what is real before they are kept."""
    started = FICTION.play_event(Started("s", "tekst: Merkerdam", "z", {"gemeente": "Merkerdam"}))
    assert started.variables == {"gemeente": "Voorbeeldstad"}
    assert FICTION.play_event(LessonNoted("Bel 112", "Merkernaam Drie", "2026-12-01")) == LessonNoted(
        "Bel 112 (oefening)", "(naam uit de oefening)", "2026-12-01"
    )
    assert FICTION.play_event(Commented("in Merkerdam")) == Commented("in Voorbeeldstad")
    assert FICTION.play_event(Frozen(True)) == Frozen(True)


def test_the_book_of_an_exercise_reaches_nobody() -> None:
    """Each contact has a number that cannot be dialled, and no link or name of its own; the texts of the files are gone."""
    made = FICTION.book(BOOK)
    contacts = made.catalogue.contacts
    assert [one.number for one in contacts.values()] == [
        "112 (oefening)", "0000-000002", "0000-000003",
    ]  # fmt: skip
    assert all(is_fictional(one.number) and not one.link and not one.own_name for one in contacts.values())
    assert [one.name for one in contacts.values()] == ["Alarm", "Balie", "Loco"]
    assert made.is_fiction
    assert made.texts == {}
    assert BOOK.catalogue.contacts["balie"].number == "0900-8844"


def test_what_is_recorded_is_substituted_and_answers_that_are_chosen_are_not() -> None:
    """Typed words of an entry lose what is real; the id of an answer or a contact stays."""
    called = FICTION.event(
        Called("balie", "Merkernaam Drie", "0900-8844", CallResult.REACHED, "112 gebeld"), frozenset()
    )
    assert called == Called(
        "balie", "(naam uit de oefening)", "0000-000002", CallResult.REACHED, "112 (oefening) gebeld"
    )
    assert FICTION.event(Answered("vrij", "bel 112"), frozenset({"vrij"})) == Answered(
        "vrij", "bel 112 (oefening)"
    )
    assert FICTION.event(Answered("keuze", "112"), frozenset()) == Answered("keuze", "112")
    assert FICTION.event(Noted("niets"), frozenset()) == Noted("niets")


@given(st.integers(10**8, 10**9 - 1), st.sampled_from(["0{}", "+31{}", "0031{}", "+31 (0){}", "tel. 0{}"]))
def test_no_dutch_number_comes_through(digits: int, way: str) -> None:
    """Whatever ten digits somebody types, they are gone, and doing it twice changes nothing."""
    said = FICTION.said(way.format(digits))
    assert str(digits) not in plain(said)
    assert FICTION.said(said) == said


def test_an_exercise_and_what_is_real_are_never_mixed() -> None:
    """A desk or a paper for an exercise refuses the real book, the real office and a real number, and one for a case the fiction."""
    fiction = FICTION.book(BOOK)
    refuse_mixed(header(is_exercise=True), fiction, "Gemeente Voorbeeldstad", ["", "0000-000002"])
    refuse_mixed(header(is_exercise=False), BOOK, "Gemeente Merkerdam", ["06-12345678"])
    practice, real = header(is_exercise=True), header(is_exercise=False)
    for one, book, place, number in (
        (practice, BOOK, "", ""),
        (real, fiction, "", ""),
        (practice, fiction, "Gemeente Merkerdam", ""),
        (practice, fiction, "", "06-12345678"),
        (practice, dataclasses.replace(fiction, is_fiction=False), "", ""),
    ):
        with pytest.raises(ValueError, match="O-2026-001"):
            refuse_mixed(one, book, place, [number])


def test_names_carry_the_mark_only_in_an_exercise() -> None:
    """A file of an exercise can be known by its name."""
    assert marked("dossier.pdf", header(is_exercise=True)) == "OEFENING-dossier.pdf"
    assert marked("dossier.pdf", header(is_exercise=False)) == "dossier.pdf"


def test_the_logo_of_the_office_stays_out_of_an_exercise() -> None:
    """A paper of an exercise is refused when it comes with a logo."""
    with pytest.raises(ValueError, match="what the office filled in"):
        refuse_mixed(header(is_exercise=True), FICTION.book(BOOK), logo=b"png")


def test_fiction_over_fiction_stays_as_it_is() -> None:
    """An exercise that is opened on a book of an exercise, such as another branch of a play, says it once."""
    book = FICTION.book(BOOK)
    again = Fiction(book.catalogue.contacts.values())
    assert again.number_of("alarm") == FICTION.number_of("alarm")
