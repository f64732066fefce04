"""Care after an incident: for whom there is which doctor, what no leads to, and on which day somebody asks again."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.flows.walking import walk
from vb_wizard.calendars import DutchCalendar
from vb_wizard.domain.book import Book
from vb_wizard.domain.conditions import Value
from vb_wizard.domain.deadlines import due
from vb_wizard.presenters.dutch import AMSTERDAM

INCIDENT = datetime(2026, 11, 23, 8, 40, tzinfo=AMSTERDAM)
TODAY: dict[str, Value] = {
    "stand_twee_weken": "nog_niet",
    "twijfel_getroffene": ("geen",),
    "hulp_nodig": ("geen",),
}


def told(**facts: Value) -> dict[str, Value]:
    """The answers of one victim who wants care, with these answers added."""
    return {**TODAY, "wil_opvang": "ja", "ook_geraakt": ("niemand",), "gezondheidsklachten": "ja", **facts}


@pytest.mark.parametrize("office", ["burgemeester", "wethouder", "raadslid"])
def test_the_college_arranges_a_doctor_for_three_offices(book: Book, office: str) -> None:
    """Burgemeester, wethouder and raadslid get the occupational doctor of article 3.3.5."""
    walked = walk(book, "nazorg", told(wie_getroffen=(office,)))
    assert walked.cites("bedrijfsarts_bieden", "rechtspositiebesluit", "artikel 3.3.5")
    assert "arts_ander" not in walked.steps


@pytest.mark.parametrize(
    "other", ["commissielid", "gezin", "naaste_medewerker", "griffier_secretaris", "ander"]
)
def test_nobody_else_is_sent_to_that_doctor(book: Book, other: str) -> None:
    """A commissielid, the family and staff never see the step of article 3.3.5, nor the doctor's number."""
    walked = walk(book, "nazorg", told(wie_getroffen=(other,)))
    assert "arts" not in walked.steps
    assert "bedrijfsarts_bieden" not in walked.tasks
    assert "bedrijfsarts" not in walked.contacts
    assert "huisarts_bieden" in walked.tasks


def test_a_commissielid_is_told_what_does_count(book: Book) -> None:
    """The commissielid hears of the own doctor, and that medical costs can be refunded by article 3.4.4."""
    walked = walk(book, "nazorg", told(wie_getroffen=("commissielid",)))
    assert walked.cites("commissielid_arts", "rechtspositiebesluit", "artikel 3.4.4")


def test_two_offices_hit_at_once_see_both_routes(book: Book) -> None:
    """A raadslid and a commissielid in one incident each get their own doctor."""
    walked = walk(book, "nazorg", told(wie_getroffen=("raadslid", "commissielid")))
    assert {"arts", "arts_ander"} <= set(walked.steps)
    assert {"bedrijfsarts_bieden", "commissielid_arts"} <= set(walked.tasks)


@pytest.mark.parametrize(
    ("answer", "asked_again"), [("nee", {"opnieuw_vragen"}), ("later", {"na_rust_vragen", "opnieuw_vragen"})]
)
def test_no_is_an_answer_and_is_asked_again(book: Book, answer: str, asked_again: set[str]) -> None:
    """Who declines is noted without a reason and asked again after two weeks; who wants rest first also after three days."""
    walked = walk(book, "nazorg", told(wil_opvang=answer, wie_getroffen=("wethouder",)))
    assert asked_again | {"nee_noteren"} <= set(walked.tasks)
    assert ("na_rust_vragen" in walked.tasks) == (answer == "later")


def test_a_no_is_not_followed_by_questions_about_doubt(book: Book) -> None:
    """Who says no is not asked what is on his mind."""
    assert "twijfel_vraag" not in walk(book, "nazorg", told(wil_opvang="nee")).steps


@pytest.mark.parametrize(
    ("touched", "steps"),
    [
        (("partner",), {"gezin"}),
        (("kinderen",), {"gezin", "kinderen"}),
        (("medewerker",), {"omgeving"}),
        (("getuige", "collega"), {"omgeving", "collegas"}),
        (("onbekend",), {"gezin", "kinderen", "omgeving", "collegas"}),
        (("niemand",), set[str]()),
    ],
)
def test_everybody_who_was_touched_has_a_step_of_his_own(
    book: Book, touched: tuple[str, ...], steps: set[str]
) -> None:
    """Partner, children, who took the call, witnesses and colleagues each come by; not knowing brings them all."""
    walked = walk(book, "nazorg", told(ook_geraakt=touched))
    assert {"gezin", "kinderen", "omgeving", "collegas"} & set(walked.steps) == steps


@pytest.mark.parametrize("doubt", ["verward", "klein", "schuld", "bang", "alleen"])
def test_every_doubt_gets_an_answer(book: Book, doubt: str) -> None:
    """Pity for a confused person, making it small, guilt, fear and being alone are each answered; not knowing answers them all."""
    walked = walk(book, "nazorg", told(twijfel_getroffene=(doubt,)))
    assert f"twijfel_{doubt}" in walked.tasks
    assert f"twijfel_{doubt}" in walk(book, "nazorg", told(twijfel_getroffene=("onbekend",))).tasks


@pytest.mark.parametrize(
    ("need", "contact"),
    [("luisteren", "vertrouwenspersoon"), ("volgende_stap", "ondersteuningsteam"), ("praktisch", "slachtofferhulp"), ("schok", "arq_ivp")],
)  # fmt: skip
def test_a_need_leads_to_the_line_that_is_for_it(book: Book, need: str, contact: str) -> None:
    """Each need brings an action with the line that serves it, and few others."""
    before = walk(book, "nazorg", told()).tasks.keys()
    walked = walk(book, "nazorg", told(hulp_nodig=(need,)))
    added = {name: task for name, task in walked.tasks.items() if name not in before}
    assert contact in {use.contact for task in added.values() for use in task.contacts}
    assert len(added) <= 4


def test_the_line_nobody_could_confirm_is_only_offered_to_be_checked(book: Book) -> None:
    """The Vertrouwenslijn is shown with the words to check whether it still exists, and nowhere else in this flow."""
    walked = walk(book, "nazorg", told(hulp_nodig=("luisteren",)))
    naming = [
        task
        for task in walked.tasks.values()
        if any(use.contact == "vertrouwenslijn" for use in task.contacts)
    ]
    assert [task.id for task in naming] == ["luisteren_vertrouwenslijn"]
    assert "nog bestaat" in naming[0].say


@pytest.mark.parametrize(
    ("task", "day"),
    [
        ("gesprek_72", "2026-11-26"),
        ("na_twee_weken", "2026-12-07"),
        ("na_zes_weken", "2027-01-18"),
        ("na_drie_maanden", "2027-02-23"),
        ("na_een_jaar", "2027-11-23"),
    ],
)
def test_care_has_its_dates_from_the_day_of_the_incident(book: Book, task: str, day: str) -> None:
    """Within 72 hours, after two weeks, within eight weeks, after three months and after a year: all set on the first day."""
    term = walk(book, "nazorg", told()).tasks[task].within
    assert term is not None
    assert term.start == "moment_incident"
    assert due(term, INCIDENT, DutchCalendar()).at.date().isoformat() == day


def test_complaints_that_stay_bring_an_expert(book: Book) -> None:
    """Complaints after two weeks change the help at once, after eight weeks bring an expert and open the list on costs."""
    walked = walk(book, "nazorg", told(stand_twee_weken="klachten", stand_acht_weken="klachten"))
    assert {"bijsturen", "deskundige"} <= set(walked.steps)
    assert book.flows["nazorg"].steps["deskundige"].start == ("schade",)
    unknown = walk(book, "nazorg", told(stand_twee_weken="onbekend", stand_acht_weken="onbekend"))
    assert {"bijsturen", "deskundige"} <= set(unknown.steps)


def test_health_is_kept_apart_wherever_it_comes_up(book: Book) -> None:
    """Each answer about health is sensitive, and the steps about a doctor raise the note on keeping it apart."""
    for fact in (
        "gezondheidsklachten",
        "twijfel_getroffene",
        "hulp_nodig",
        "stand_twee_weken",
        "stand_acht_weken",
    ):
        assert book.catalogue.facts[fact].sensitive, fact
    for step in ("arts", "arts_ander", "bijsturen", "deskundige"):
        assert "medisch_apart" in book.flows["nazorg"].steps[step].notes, step
