"""Closing: what must be done first, who hears what, whose lesson it is, and how long the file is kept."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.flows.walking import walk
from vb_wizard.calendars import DutchCalendar
from vb_wizard.domain.book import Book
from vb_wizard.domain.conditions import FILLED, Value
from vb_wizard.domain.deadlines import due
from vb_wizard.domain.flow import StepKind
from vb_wizard.presenters.dutch import AMSTERDAM

CLOSED = "gesloten"


def told(**facts: Value) -> dict[str, Value]:
    """The answers of a case of a burgemeester in which all is done, with these answers changed."""
    return {
        "wie_getroffen": ("burgemeester",), "bedreiging": "concreet", "nog_open": ("niets",), "open_termijn": "nee",
        "dader_geregistreerd": "nee", "lessen": ("niets",), "bewaar_grondslag": "selectielijst",
        "bewaar_tot": FILLED, "bewaar_eigenaar": FILLED, **facts,
    }  # fmt: skip


def test_a_case_in_which_all_is_done_is_closed(book: Book) -> None:
    """With nothing open and the retention chosen the case ends as closed."""
    assert walk(book, "afsluiten", told()).end == CLOSED


@pytest.mark.parametrize("still", ["dreiging", "strafzaak", "nazorg", "schade", "onbekend"])
def test_a_case_in_which_something_runs_stays_open(book: Book, still: str) -> None:
    """Whatever still runs keeps the case open, with an owner and a next moment; not knowing does too."""
    walked = walk(book, "afsluiten", told(nog_open=(still,)))
    assert walked.end == "blijft_open"
    assert {"volgend_moment", "eigenaar"} <= walked.tasks.keys()


@pytest.mark.parametrize("term", ["ja", "onbekend"])
def test_an_open_term_of_the_law_needs_a_written_reason(book: Book, term: str) -> None:
    """With an open legal term the case is only closed when somebody wrote why."""
    assert walk(book, "afsluiten", told(open_termijn=term)).end == "blijft_open"
    walked = walk(book, "afsluiten", told(open_termijn=term, reden_sluiten=FILLED))
    assert walked.end == CLOSED
    assert walked.cites("klacht_beslissen", "sr", "artikelen 64, 66 en 88")
    assert walked.cites("beklag_beslissen", "sv", "artikelen 12k en 12l")


@pytest.mark.parametrize("missing", ["bewaar_grondslag", "bewaar_tot", "bewaar_eigenaar"])
def test_no_case_is_closed_without_ground_day_and_owner_of_the_file(book: Book, missing: str) -> None:
    """Each of the three is obligatory: without it the case waits, and the privacy officer has a date."""
    walked = walk(book, "afsluiten", told(**{missing: "onbekend"}))
    assert walked.end == "wacht_op_termijn"
    assert walked.tasks["bewaartermijn_kiezen"].within is not None


def test_destruction_is_due_on_the_day_that_was_chosen(book: Book) -> None:
    """The decision to destroy is dated on the chosen day, and belongs to somebody."""
    task = walk(book, "afsluiten", told()).tasks["vernietigen"]
    assert task.within is not None
    assert task.within.start == "bewaar_tot"
    assert task.who == "functionaris_gegevens"
    kept = datetime(2032, 11, 23, 12, tzinfo=AMSTERDAM)
    assert due(task.within, kept, DutchCalendar()).at.date() == kept.date()


def test_retention_says_what_is_known_and_that_no_term_was_found(book: Book) -> None:
    """The explanation names no term that is not in a law, and dates each that is."""
    text = book.flows["afsluiten"].steps["bewaren_uitleg"].subject
    assert "geen vaste wettelijke termijn gevonden" in text
    assert text.lower().count("stand per") == 3


@pytest.mark.parametrize(("ground", "shown"), [("huisverbod", True), ("selectielijst", False)])
def test_only_a_temporary_ban_has_its_five_years(book: Book, ground: str, shown: bool) -> None:
    """The five years of the law on temporary bans come up for such a ban only."""
    walked = walk(book, "afsluiten", told(bewaar_grondslag=ground))
    assert ("huisverbod_weg" in walked.tasks) is shown


@pytest.mark.parametrize("listed", ["ja", "onbekend"])
def test_who_is_on_a_list_hears_it_and_comes_off(book: Book, listed: str) -> None:
    """Whoever was listed or warned is told, gets an end date, and the ground is checked."""
    walked = walk(book, "afsluiten", told(dader_geregistreerd=listed))
    assert {"lijst_weet", "lijst_einddatum", "lijst_grond"} <= walked.tasks.keys()


@pytest.mark.parametrize(
    ("hit", "task"),
    [
        ("burgemeester", "delen_ngb"),
        ("wethouder", "delen_wethouders"),
        ("raadslid", "delen_nvr"),
        ("commissielid", "delen_nvr"),
        ("naaste_medewerker", ""),
    ],
)
def test_the_lesson_goes_to_the_own_association(book: Book, hit: str, task: str) -> None:
    """Each office shares its evaluation with its own association; staff have none."""
    walked = walk(book, "afsluiten", told(wie_getroffen=(hit,)))
    assert walked.tasks.keys() & {"delen_ngb", "delen_wethouders", "delen_nvr"} == ({task} if task else set())


@pytest.mark.parametrize(("decided", "asked"), [("maatregelen", True), ("geen", False)])
def test_the_chief_prosecutor_evaluates_his_own_measures(book: Book, decided: str, asked: bool) -> None:
    """When there were measures the HOvJ is asked to evaluate them; the gemeente does not judge them."""
    assert ("hovj_evalueert" in walk(book, "afsluiten", told(besluit_hovj=decided)).tasks) is asked


def test_every_lesson_has_an_owner_and_a_date(book: Book) -> None:
    """Each lesson that can be chosen becomes a task with who does it and before when; not knowing plans them all."""
    choices = {answer.id for answer in book.catalogue.facts["lessen"].answers} - {"niets", "onbekend"}
    for lesson in choices:
        walked = walk(book, "afsluiten", told(lessen=(lesson,)))
        task = walked.tasks[f"les_{lesson}"]
        assert task.who, lesson
        assert task.within is not None, lesson
    everything = walk(book, "afsluiten", told(lessen=("onbekend",)))
    assert {f"les_{one}" for one in choices} <= everything.tasks.keys()


def test_there_is_one_way_to_closed(book: Book) -> None:
    """Only the step on keeping the file leads to closed, so no route goes around the conditions."""
    steps = book.flows["afsluiten"].steps
    assert [step.id for step in steps.values() if any(branch.go == CLOSED for branch in step.branches)] == [
        "bewaren"
    ]
    assert steps[CLOSED].kind is StepKind.END
