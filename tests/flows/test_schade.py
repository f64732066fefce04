"""Costs and damage: per role what is paid and by which article, and what is never promised."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.flows.walking import walk
from vb_wizard.calendars import DutchCalendar
from vb_wizard.domain.book import Book
from vb_wizard.domain.conditions import Value
from vb_wizard.domain.deadlines import Strength, due
from vb_wizard.presenters.dutch import AMSTERDAM

BESLUIT, REGELING = "rechtspositiebesluit", "regeling_rechtspositie"
OFFICES = ("burgemeester", "wethouder", "raadslid", "commissielid")
OTHERS = ("naaste_medewerker", "griffier_secretaris", "ander")
HOME_ADVICE = {"advies_aanvragen", "advies_overnemen", "keurmerk", "verhuizen_advies"}


def told(role: str, **facts: Value) -> dict[str, Value]:
    """The answers for one role with every kind of damage and an unsafe home, with these answers changed."""
    return {
        "wie_getroffen": (role,), "ook_geraakt": ("niemand",), "soort_schade": ("spullen", "letsel", "kosten"), "woning_onveilig": "ja",
        "elders_wonen": "nee", "ernstig_letsel": "ja", "besluit_justitie": "nog_niet", "afwezigheid": "lang", **facts,
    }  # fmt: skip


@pytest.mark.parametrize("role", ["burgemeester", "wethouder", "raadslid"])
def test_security_costs_of_three_offices_rest_on_their_own_article(book: Book, role: str) -> None:
    """Burgemeester, wethouder and raadslid have their security costs paid by article 3.3.1, without tax by 3.3.8."""
    walked = walk(book, "schade", told(role))
    assert walked.cites("werkgeverskosten", BESLUIT, "artikel 3.3.1")
    assert walked.cites("geen_belasting", BESLUIT, "artikel 3.3.8")
    assert "werkgeverskosten_commissie" not in walked.tasks


def test_a_commissielid_has_them_by_another_article(book: Book) -> None:
    """A commissielid has security costs by article 3.4.4, and is told that the doctor and the home advice are not his."""
    walked = walk(book, "schade", told("commissielid"))
    assert walked.cites("werkgeverskosten_commissie", BESLUIT, "artikel 3.4.4")
    assert "Niet de bedrijfsarts" in walked.tasks["werkgeverskosten_commissie"].help
    assert "werkgeverskosten" not in walked.tasks
    assert "bedrijfsarts" not in walked.contacts


@pytest.mark.parametrize("role", OFFICES)
def test_medical_costs_are_for_all_four_offices(book: Book, role: str) -> None:
    """Article 3.3.6 holds for all four, never pays lost income, and the fractievoorzitters are heard on other damage."""
    walked = walk(book, "schade", told(role))
    assert walked.cites("dokterskosten", BESLUIT, "artikel 3.3.6", "artikel 3.4.4")
    assert walked.cites("geen_loon", BESLUIT, "artikel 3.3.6")
    assert "fractievoorzitters" in walked.tasks["andere_schade"].help


@pytest.mark.parametrize("role", OTHERS)
def test_staff_are_paid_by_their_own_rules(book: Book, role: str) -> None:
    """Griffier, secretaris and staff get nothing from the rules for office holders; their employer arranges it."""
    walked = walk(book, "schade", told(role))
    assert {"medewerker_hr", "medewerker_scan", "letsel_medewerker"} <= walked.tasks.keys()
    assert not walked.tasks.keys() & {
        "werkgeverskosten",
        "werkgeverskosten_commissie",
        "dokterskosten",
        "kvk_formulier",
    }
    assert "betalen" not in walked.steps


@pytest.mark.parametrize("role", ["burgemeester", "wethouder"])
def test_the_home_advice_is_adopted_and_paid_for_two_offices(book: Book, role: str) -> None:
    """Burgemeester and wethouder go from the CCV to the BVA, the gemeente follows the advice, and the certificate is named."""
    walked = walk(book, "schade", told(role))
    assert walked.cites("advies_overnemen", REGELING, "artikel 3.9")
    assert {"ccv", "bva"} <= walked.contacts
    assert "keurmerk" in walked.tasks


@pytest.mark.parametrize("role", ["raadslid", "commissielid", *OTHERS])
@pytest.mark.parametrize("moved", ["nee", "tijdelijk", "verhuizen", "onbekend"])
def test_nobody_else_ever_gets_the_route_of_the_home_advice(book: Book, role: str, moved: str) -> None:
    """A raadslid, a commissielid and staff are never sent along article 3.9, wherever they live."""
    walked = walk(book, "schade", told(role, elders_wonen=moved))
    assert not walked.tasks.keys() & HOME_ADVICE
    assert "huis_veilig" not in walked.steps
    assert "bva" not in walked.contacts


def test_the_old_package_is_named_as_lapsed(book: Book) -> None:
    """The fixed amount of before 2024 appears once, with the words that it lapsed, and the scan of about 2019 is not promised."""
    naming = [
        task
        for flow in book.flows.values()
        for step in flow.steps.values()
        for task in step.tasks
        if "2.400" in task.say + task.help
    ]
    assert [task.id for task in naming] == ["oud_pakket"]
    assert "vervallen" in naming[0].help
    assert walk(book, "schade", told("raadslid")).tasks["raadslid_oude_scan"].say.startswith("Reken niet op")


def test_a_move_gives_a_new_right_to_advice(book: Book) -> None:
    """A burgemeester who moves asks for new advice, and for exemption when he leaves the gemeente."""
    walked = walk(book, "schade", told("burgemeester", elders_wonen="verhuizen"))
    assert walked.cites("verhuizen_advies", REGELING, "artikel 3.9")
    assert walked.cites("verhuizen_buiten", "gemeentewet", "artikel 71")


def test_the_college_decides_without_the_victim(book: Book) -> None:
    """A member of the college has no part in deciding on his own costs; a raadslid never had one."""
    assert "college_zonder_getroffene" in walk(book, "schade", told("wethouder")).tasks
    assert "college_zonder_getroffene" not in walk(book, "schade", told("raadslid")).tasks


def test_family_is_told_honestly_what_there_is(book: Book) -> None:
    """Family gets a step of its own: its own claim on the perpetrator and its own insurance."""
    walked = walk(book, "schade", told("raadslid", ook_geraakt=("partner",)))
    assert {"gezin_eigen_schade", "gezin_polis"} <= walked.tasks.keys()
    assert "betalen_gezin" not in walk(book, "schade", told("raadslid")).steps


@pytest.mark.parametrize(("severe", "reached"), [("ja", True), ("onbekend", True), ("nee", False)])
def test_the_fund_comes_up_for_severe_injury(book: Book, severe: str, reached: bool) -> None:
    """The Schadefonds is for severe injury by a violent crime; not knowing prepares the request."""
    walked = walk(book, "schade", told("raadslid", ernstig_letsel=severe))
    assert ("schadefonds_aanvragen" in walked.tasks) is reached
    if reached:
        term = walked.tasks["schadefonds_aanvragen"].within
        assert term is not None
        assert due(term, datetime(2026, 11, 23, 9, tzinfo=AMSTERDAM), DutchCalendar()).at.year == 2036


def test_liability_insurance_is_not_sold_as_help(book: Book) -> None:
    """Every route with damage warns that the policy of the college is about liability."""
    assert all("collegepolis_grens" in walk(book, "schade", told(role)).tasks for role in (*OFFICES, *OTHERS))


@pytest.mark.parametrize(
    ("decided", "step"), [("vervolgt", "voegen"), ("onbekend", "voegen"), ("niet_verder", "zonder_strafzaak")]
)
def test_damage_is_claimed_in_the_criminal_case_or_elsewhere(book: Book, decided: str, step: str) -> None:
    """With a case the victim joins it, at the latest at the hearing; without one there are other ways."""
    walked = walk(book, "schade", told("wethouder", besluit_justitie=decided))
    assert step in walked.steps
    if step == "voegen":
        assert walked.cites("op_de_zitting", "sv", "artikel 51g")


def test_absence_is_told_to_the_commissaris_in_time(book: Book) -> None:
    """Only for a burgemeester: eight days and six weeks from the first day, by law, moved back to a working day."""
    walked = walk(book, "schade", told("burgemeester"))
    first = datetime(2026, 11, 20, 9, tzinfo=AMSTERDAM)
    for task, day in (("acht_dagen", "2026-11-27"), ("zes_weken", "2026-12-31")):
        term = walked.tasks[task].within
        assert term is not None
        assert (term.strength, term.start) == (Strength.HARD, "eerste_dag_afwezig")
        assert due(term, first, DutchCalendar()).at.date().isoformat() == day
    assert all(
        "acht_dagen" not in walk(book, "schade", told(role)).tasks
        for role in ("wethouder", "raadslid", *OTHERS)
    )


@pytest.mark.parametrize(
    ("status", "task"),
    [("aangewezen", "kadaster"), ("niet_opgenomen", "kadaster_niet"), ("onbekend", "kadaster_niet")],
)
def test_the_kadaster_is_only_for_persons_in_the_system(book: Book, status: str, task: str) -> None:
    """Shielding in the Kadaster is offered to who was designated; anyone else is told not to count on it."""
    walked = walk(book, "schade", told("burgemeester", stelsel_status=status))
    assert walked.tasks.keys() & {"kadaster", "kadaster_niet"} == {task}


def test_what_nobody_looked_up_is_said_to_be_so(book: Book) -> None:
    """The rule on the register of persons was not read, and the action says that it must be checked."""
    task = walk(book, "schade", told("burgemeester")).tasks["brp"]
    assert "niet nagekeken" in task.help
    assert {one.basis.value for one in task.sources} == {"editorial"}
