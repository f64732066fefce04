"""Pressure, an offer, a leak or an own interest: what must be reported, to whom, and what happens to the decision."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.flows.walking import walk
from vb_wizard.calendars import DutchCalendar
from vb_wizard.domain.book import Book
from vb_wizard.domain.conditions import Value
from vb_wizard.domain.deadlines import Strength, due
from vb_wizard.presenters.dutch import AMSTERDAM

INSIDE = ("ambtenaar", "bestuurder", "raadslid", "burgemeester", "secretaris_griffier")


def told(**facts: Value) -> dict[str, Value]:
    """The answers about an offer by an outsider to a wethouder, with a decision coming, with these answers changed."""
    return {
        "druk_soort": "aanbod", "bedreiging": "geen", "betrokken_persoon": "inwoner", "besluit_nadert": "ja",
        "wie_getroffen": ("wethouder",), **facts,
    }  # fmt: skip


@pytest.mark.parametrize("inside", [*INSIDE, "onbekend"])
def test_a_crime_from_inside_must_be_reported_at_once(book: Book, inside: str) -> None:
    """When somebody of the government may be involved, article 162 makes reporting a duty, by law and at once."""
    walked = walk(book, "integriteit", told(betrokken_persoon=inside))
    assert walked.cites("plicht_162", "sv", "artikel 162, lid 1")
    term = walked.tasks["plicht_162"].within
    assert term is not None
    assert term.strength is Strength.HARD
    assert walked.cites("info_officier", "sv", "artikel 162, lid 2")


def test_a_citizen_who_offers_money_is_no_duty_and_it_is_said(book: Book) -> None:
    """Active bribery by a citizen is not in the list of article 162: reporting is advised, not ordered, and the text says so."""
    walked = walk(book, "integriteit", told())
    assert "plicht_162" not in walked.tasks
    assert walked.cites("omkoping_burger", "sr", "artikel 177")
    assert walked.tasks["omkoping_burger"].within is None
    explained = book.flows["integriteit"].steps["plicht"].subject
    assert "artikel 177" in explained.split("staat niet in die plicht")[1]
    assert "plicht" in walked.steps


@pytest.mark.parametrize(
    ("involved", "step"),
    [
        ("burgemeester", "buiten_burgemeester"),
        ("onbekend", "buiten_burgemeester"),
        ("secretaris_griffier", "buiten_secretaris"),
        ("bestuurder", "via_burgemeester"),
        ("inwoner", "via_burgemeester"),
    ],
)
def test_nobody_hears_it_who_may_be_involved(book: Book, involved: str, step: str) -> None:
    """The commissaris hears it when the burgemeester may be involved or nobody knows, the burgemeester when the secretaris may be."""
    walked = walk(book, "integriteit", told(betrokken_persoon=involved))
    assert {"via_burgemeester", "buiten_burgemeester", "buiten_secretaris"} & set(walked.steps) == {step}
    assert ("cdk_bellen" in walked.tasks) is (step == "buiten_burgemeester")


@pytest.mark.parametrize("kind", ["aanbod", "druk", "juridisch", "infiltratie", "onbekend"])
def test_one_stops_writes_down_and_does_not_investigate(book: Book, kind: str) -> None:
    """Each kind of pressure starts with the same three: promise nothing, write it down at once, look for nothing."""
    walked = walk(book, "integriteit", told(druk_soort=kind))
    assert {"niets_toezeggen", "letterlijk_opschrijven", "niet_zelf_onderzoeken"} <= walked.tasks.keys()


@pytest.mark.parametrize(
    ("threat", "added"), [("concreet", True), ("algemeen", True), ("onbekend", True), ("geen", False)]
)
def test_a_threat_that_is_added_goes_to_the_police(book: Book, threat: str, added: bool) -> None:
    """With a threat beside the pressure the list on threats comes up, and no decision is turned back because of it."""
    walked = walk(book, "integriteit", told(druk_soort="druk", bedreiging=threat))
    assert ("gedreigd_lijst" in walked.tasks) is added
    assert ("gedreigd_besluit" in walked.tasks) is added
    assert ("rccb" in walked.contacts) is added


@pytest.mark.parametrize("coming", ["ja", "onbekend"])
def test_a_coming_decision_is_protected(book: Book, coming: str) -> None:
    """The decision does not bend, another one signs, and what happened is written down."""
    walked = walk(book, "integriteit", told(besluit_nadert=coming))
    assert walked.cites("niet_wijken", "awb", "artikel 3:3")
    assert walked.cites("andere_portefeuillehouder", "awb", "artikel 2:4")
    assert "afweging_vastleggen" in walked.tasks


def test_a_raadslid_votes_freely_and_the_raad_stands_together(book: Book) -> None:
    """A raadslid has no portfolio to hand over: the raad draws a line together."""
    walked = walk(book, "integriteit", told(wie_getroffen=("raadslid",)))
    assert "raad_samen" in walked.tasks
    assert "andere_portefeuillehouder" not in walked.tasks


def test_a_leak_about_one_person_has_the_term_of_a_klacht(book: Book) -> None:
    """For a leak the term of article 66 runs from the day it was known, to the earlier of 90 days and three months, on a working day."""
    walked = walk(book, "integriteit", told(druk_soort="lek", betrokken_persoon="raadslid"))
    term = walked.tasks["lek_klacht"].within
    assert term is not None
    assert term.strength is Strength.HARD
    ends = due(term, datetime(2026, 9, 26, 9, tzinfo=AMSTERDAM), DutchCalendar())
    assert ends.at.date().isoformat() == "2026-12-24"
    assert walked.cites("lek_raadslid", "gemeentewet", "artikel 89, lid 5")
    assert {"lek_gevaar", "lek_aangifte"} <= walked.tasks.keys()


@pytest.mark.parametrize(
    ("hit", "task"),
    [
        ("burgemeester", "belang_burgemeester"),
        ("wethouder", "belang_wethouder"),
        ("raadslid", "belang_raadslid"),
    ],
)
def test_an_own_interest_is_taken_out_by_office(book: Book, hit: str, task: str) -> None:
    """For a burgemeester the loco signs, for a wethouder another one, and for a raadslid the griffier is asked."""
    walked = walk(book, "integriteit", told(druk_soort="belang", wie_getroffen=(hit,)))
    assert walked.tasks.keys() & {"belang_burgemeester", "belang_wethouder", "belang_raadslid"} == {task}
    assert walked.end == "klaar_belang"


def test_the_line_that_was_not_confirmed_is_offered_with_doubt(book: Book) -> None:
    """Whoever is sent to the Vertrouwenslijn Integriteit is told to check whether it still exists."""
    task = walk(book, "integriteit", told(betrokken_persoon="ambtenaar")).tasks["eigen_lijn"]
    assert "of de lijn nog bestaat" in task.help
