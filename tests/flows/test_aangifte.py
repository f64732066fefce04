"""The flow on melding, aangifte and klacht: what it asks of whom, and which terms it sets."""

from __future__ import annotations

import itertools
from datetime import datetime

import pytest

from tests.flows.walking import walk
from vb_wizard.calendars import DutchCalendar
from vb_wizard.domain.book import Book
from vb_wizard.domain.conditions import Value
from vb_wizard.domain.deadlines import Strength, due
from vb_wizard.domain.flow import StepKind
from vb_wizard.domain.moments import AMSTERDAM
from vb_wizard.domain.offences import possible
from vb_wizard.presenters.terms import how_words

DONE: dict[str, Value] = {
    "bedreiging": "concreet",
    "functie_verband": "ja",
    "vrees_wraak": "nee",
    "wie_doet_aangifte": "getroffene",
    "aangifte_aangenomen": "ja",
    "vpt_in_aangifte": "ja",
    "besluit_justitie": "nog_niet",
    "moment_kennis": "2026-11-23T09:00:00+01:00",
    "moment_klacht": "2026-11-24T09:00:00+01:00",
}


def facts(behaviour: str, who: str, **more: Value) -> dict[str, Value]:
    """Return the answers of an aangifte that is taken, for this behaviour against this person."""
    return {**DONE, "soort_gedrag": (behaviour,), "wie_getroffen": (who,), **more}


@pytest.mark.parametrize("who", ["burgemeester", "wethouder", "raadslid", "gezin", "griffier_secretaris"])
@pytest.mark.parametrize("link", ["ja", "nee", "onbekend"])
def test_the_klacht_comes_exactly_when_an_article_needs_it(book: Book, who: str, link: str) -> None:
    """The flow and the list of articles say the same about the klacht, for every kind of behaviour."""
    for behaviour in book.catalogue.facts["soort_gedrag"].answer_ids:
        known = facts(behaviour, who, functie_verband=link)
        walked = walk(book, "aangifte", known)
        needed = any(one.complaint for one in possible(book, known))
        assert ("klacht" in walked.steps) == needed, behaviour
        assert ("klacht_aan_balie" in walked.tasks) == needed, behaviour
        assert ("klacht_bedenktijd" in walked.tasks) == needed, behaviour


def test_following_somebody_brings_the_klacht_whatever_was_ticked(book: Book) -> None:
    """Who saw that somebody is followed gets the klacht for stalking, also when he did not choose that word."""
    walked = walk(book, "aangifte", facts("bedreiging", "burgemeester", waarneming="volgen_opwachten"))
    assert "klacht" in walked.tasks


def test_speaking_right_only_where_it_exists(book: Book) -> None:
    """The task to announce speaking is there exactly when an article that gives the right may apply."""
    for behaviour in book.catalogue.facts["soort_gedrag"].answer_ids:
        known = facts(behaviour, "wethouder", bedreiging="geen", geweld_gebruikt="ja")
        walked = walk(book, "aangifte", known)
        given = any(
            citation.at == "artikel 51e"
            for one in possible(book, known)
            for effect in one.effects
            for citation in effect.sources
        )
        assert ("spreekrecht" in walked.tasks) == given, behaviour
    for behaviour in ("doxing", "belediging", "vernieling", "dwang", "indringen"):
        known = facts(behaviour, "raadslid", bedreiging="geen", besluit_justitie="vervolgt")
        assert "spreken_op_zitting" not in walk(book, "aangifte", known).tasks, behaviour


def test_the_burgemeester_does_not_sign_for_the_gemeente_in_his_own_case(book: Book) -> None:
    """Another signs when he or his family was hit; for a raadslid the gemeente signs as usual."""
    for who, step in (
        ("burgemeester", "ander_tekent"),
        ("gezin", "ander_tekent"),
        ("raadslid", "gemeente_doet"),
    ):
        walked = walk(book, "aangifte", facts("bedreiging", who, wie_doet_aangifte="gemeente"))
        assert step in walked.steps, who


def test_a_known_name_does_not_hope_for_a_number(book: Book) -> None:
    """Who fears revenge reads what a number can do; a burgemeester also that it hardly helps him."""
    shown = {
        who: walk(book, "aangifte", facts("bedreiging", who, vrees_wraak="onbekend")).tasks
        for who in ("burgemeester", "naaste_medewerker")
    }
    assert all("getuige_op_nummer" in tasks for tasks in shown.values())
    assert "nummer_bestuurder" in shown["burgemeester"]
    assert "nummer_bestuurder" not in shown["naaste_medewerker"]


def test_after_a_refusal_there_is_a_melding_and_a_way_to_the_court(book: Book) -> None:
    """Refusal leads to the hulpofficier, then to a melding, then to paper and the gerechtshof."""
    walked = walk(
        book, "aangifte", facts("bedreiging", "wethouder", aangifte_aangenomen="nee", aangifte_alsnog="nee")
    )
    assert (
        walked.steps.index("weigering")
        < walked.steps.index("melding")
        < walked.steps.index("na_de_weigering")
    )
    assert {"hulpofficier_spreken", "melding_doen", "beklag_na_weigering"} <= walked.tasks.keys()


def test_who_only_reports_keeps_the_term_of_the_klacht_in_sight(book: Book) -> None:
    """A melding is no klacht: the hard term goes on, and is counted from the same moment."""
    known = facts(
        "belaging", "raadslid", bedreiging="geen", geweld_gebruikt="nee", melding_of_aangifte="melding"
    )
    walked = walk(book, "aangifte", known)
    assert walked.steps.index("melding_kennis") < walked.steps.index("melding")
    term = walked.tasks["melding_klachttermijn"].within
    assert term is not None
    assert (term.start, term.strength) == ("moment_kennis", Strength.HARD)
    calm = walk(
        book, "aangifte", {"bedreiging": "geen", "vermoeden_strafbaar": "nee", "geweld_gebruikt": "nee"}
    )
    assert "melding_klachttermijn" not in calm.tasks


def test_grave_facts_and_abuse_of_office_bring_the_duty_to_report(book: Book) -> None:
    """160 and 162 are named for arson and leaks, and not for an insult."""
    for behaviour, is_duty in (("brand_explosief", True), ("geheim_gelekt", True), ("belediging", False)):
        assert ("plicht" in walk(book, "aangifte", facts(behaviour, "wethouder")).steps) == is_duty, behaviour
    shot = walk(book, "aangifte", facts("bedreiging", "wethouder", waarneming="schot_explosie_brand"))
    assert "plicht_zwaar" in shot.tasks


@pytest.mark.parametrize(
    ("decision", "strength"),
    [
        ("niet_verder", Strength.HARD),
        ("strafbeschikking", Strength.HARD),
        ("geen_onderzoek", Strength.ADVICE),
    ],
)
def test_only_two_decisions_start_a_hard_term(book: Book, decision: str, strength: Strength) -> None:
    """12k and 12l have three months; for any other decision the flow only advises."""
    walked = walk(book, "aangifte", facts("bedreiging", "wethouder", besluit_justitie=decision))
    terms = [
        walked.tasks[one].within for one in ("beklag_termijn", "beklag_zonder_termijn") if one in walked.tasks
    ]
    assert [term.strength for term in terms if term is not None] == [strength]


def test_the_days_to_withdraw_count_from_the_filing(book: Book) -> None:
    """Eight days after the day of filing, and moved back from a free day."""
    task = walk(book, "aangifte", facts("belaging", "burgemeester")).tasks["klacht_bedenktijd"]
    assert task.within is not None
    filed = datetime(2026, 11, 24, 9, 0, tzinfo=AMSTERDAM)
    assert due(task.within, filed, DutchCalendar()).at.date().isoformat() == "2026-12-02"


def test_both_days_of_the_klacht_are_told(book: Book) -> None:
    """The deadline names the end of the 90 days and of the three months, and takes the earliest."""
    task = walk(book, "aangifte", facts("belaging", "burgemeester")).tasks["klacht"]
    assert task.within is not None
    ends = due(task.within, datetime(2026, 9, 15, 9, 0, tzinfo=AMSTERDAM), DutchCalendar())
    words = how_words(ends, "Eerste kennis")
    assert "90 dagen: 14 december 2026. 3 maanden: 15 december 2026. De vroegste telt." in words


def test_nothing_is_asked_twice(book: Book) -> None:
    """No way through the flow asks the same fact at two steps, and no step asks again what is known."""
    flow = book.flows["aangifte"]
    asking = {step.id: step.subject for step in flow.steps.values() if step.kind is StepKind.ASK}
    assert not any(flow.steps[step].again for step in asking)
    for behaviour, refused, who in itertools.product(
        ("belaging", "bedreiging"), ("ja", "nee", "alleen_melding"), ("getroffene", "gemeente", "gemachtigde")
    ):
        known = facts(behaviour, "wethouder", aangifte_aangenomen=refused, wie_doet_aangifte=who)
        steps = walk(book, "aangifte", known).steps
        asked = [asking[step] for step in steps if step in asking]
        assert len(asked) == len(set(asked))


def test_a_private_matter_gets_no_code(book: Book) -> None:
    """The code for the public task is asked for when it may be about the office, and not when it surely is not."""
    for link, asked in (("ja", True), ("onbekend", True), ("nee", False)):
        walked = walk(book, "aangifte", facts("bedreiging", "wethouder", functie_verband=link))
        assert ("vpt_noemen" in walked.tasks) == asked
        assert ("vpt" in walked.steps) == asked
