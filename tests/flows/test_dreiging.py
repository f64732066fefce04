"""The chain from a threat to measures and back: who decides for whom, and what cannot be skipped."""

from __future__ import annotations

import pytest

from tests.flows.walks import walk
from vb_wizard.domain.book import Book
from vb_wizard.domain.conditions import Value
from vb_wizard.domain.deadlines import Strength

LOCAL: dict[str, Value] = {
    "bedreiging": "concreet",
    "politie_op_hoogte": "ja",
    "rccb_weging": "ernstig",
    "uitkomst_hovj": "lokaal",
    "advies_politie": "maatregelen",
    "besluit_hovj": "maatregelen",
    "werkt_mee": "ja",
    "toetsmoment": "2026-12-04 10:00",
    "dreiging_nu": "nog_niet",
}
REVIEWED: dict[str, Value] = {**LOCAL, "tekens_minder": ("oordeel_lager", "niets_nieuws", "gehoord")}


@pytest.mark.parametrize("target", ["burgemeester", "gezin", "onbekend"])
def test_a_threatened_mayor_is_kept_out_and_his_home_decides(book: Book, target: str) -> None:
    """For the mayor, his family or an unknown target the loco acts and the prosecutor of the place of residence is competent."""
    met = walk(book, "dreiging", {**LOCAL, "wie_getroffen": (target,)})
    assert {"dreiging.woonplaats", "dreiging.eigen_zaak"} <= set(met.steps)
    assert {
        "dreiging.hovj_woonplaats",
        "dreiging.hovj_elders",
        "dreiging.openbare_orde_loco",
    } <= met.tasks.keys()
    assert "burgemeester_beslist_niet_zelf" in met.notes
    assert "dreiging.gezag_burgemeester" not in met.tasks
    assert all(task.who != "burgemeester" for task in met.tasks.values())


@pytest.mark.parametrize(
    ("target", "own_task"),
    [
        ("wethouder", "wethouder_stemt_niet"),
        ("raadslid", "raad_beslist_niet"),
        ("commissielid", "raad_beslist_niet"),
        ("griffier_secretaris", "top_vervangen"),
        ("naaste_medewerker", "medewerker_werkgever"),
        ("ander", "medewerker_werkgever"),
    ],
)
def test_for_others_the_mayor_has_authority_over_objects(book: Book, target: str, own_task: str) -> None:
    """For anybody else the mayor takes part in the authority, and each role has what is particular to it."""
    met = walk(book, "dreiging", {**LOCAL, "wie_getroffen": (target,)})
    assert "dreiging.eigen_zaak" not in met.steps
    assert met.tasks["dreiging.gezag_burgemeester"].who == "burgemeester"
    assert {"dreiging.welke_hovj", f"dreiging.{own_task}"} <= met.tasks.keys()


def test_with_the_mayor_among_several_targets_he_still_stays_out(book: Book) -> None:
    """A threat against mayor and alderman together gives the mayor no task of authority."""
    met = walk(
        book, "dreiging", {**LOCAL, "wie_getroffen": ("burgemeester", "wethouder", "griffier_secretaris")}
    )
    assert {"dreiging.eigen_zaak", "dreiging.wie_beslist"} <= set(met.steps)
    assert all(task.who != "burgemeester" for task in met.tasks.values())


def test_the_report_comes_before_the_decision_and_may_lead_back(book: Book) -> None:
    """Only an advice leads to a decision on measures; otherwise the case goes back to the ordinary police."""
    met = walk(book, "dreiging", LOCAL)
    assert met.steps.index("dreiging.uitkomst_onderzoek") < met.steps.index("dreiging.besluit")
    back = walk(book, "dreiging", {**LOCAL, "advies_politie": "basis"})
    assert "dreiging.gewone_politie" in back.steps
    assert "dreiging.besluit" not in back.steps
    waiting = walk(book, "dreiging", {**LOCAL, "advies_politie": "onbekend"})
    assert "dreiging.navragen" in waiting.steps


def test_person_bound_measures_only_run_through_the_national_system(book: Book) -> None:
    """A call of the prosecutor to the coordinator leads into the national system, not to local measures."""
    met = walk(book, "dreiging", {**LOCAL, "uitkomst_hovj": "direct_nctv", "stelsel_status": "aangewezen"})
    assert "dreiging.aangewezen" in met.steps
    assert "dreiging.lokaal_uitvoeren" not in met.steps


def test_a_transfer_without_file_is_bridged(book: Book) -> None:
    """After designation the authority moves; as long as the file has not arrived somebody watches over what runs."""
    base = {**LOCAL, "uitkomst_hovj": "stelsel", "stelsel_status": "aangewezen"}
    assert "dreiging.lopend_blijft" in walk(book, "dreiging", base).tasks
    arrived = walk(book, "dreiging", {**base, "overdracht_ontvangen": "2026-12-01 12:00"})
    assert "dreiging.lopend_blijft" not in arrived.tasks
    assert "dreiging.aangewezen" in arrived.steps


@pytest.mark.parametrize("status", ["triage", "onbekend"])
def test_during_triage_the_prosecutor_goes_on_deciding(book: Book, status: str) -> None:
    """As long as nothing was decided nationally, the careful route is that of the prosecutor."""
    met = walk(book, "dreiging", {**LOCAL, "uitkomst_hovj": "stelsel", "stelsel_status": status})
    assert "dreiging.triage" in met.steps
    assert "dreiging.aangewezen" not in met.steps


def test_no_way_leads_past_a_review_moment(book: Book) -> None:
    """Without a day and without a criterion every route comes to the same stop, and none reaches an end."""
    for outcome in ("geen_extra", "lokaal", "stelsel", "direct_nctv", "loopt", "onbekend"):
        for weighed in ("ernstig", "niet_ernstig", "loopt", "onbekend"):
            met = walk(
                book,
                "dreiging",
                {**LOCAL, "uitkomst_hovj": outcome, "rccb_weging": weighed, "toetsmoment": "onbekend"},
            )
            assert met.steps[-1] == "dreiging.toets_afspreken", (outcome, weighed)
            assert not met.ended


def test_a_day_or_a_criterion_is_enough(book: Book) -> None:
    """With a day the check falls on that day; with a criterion alone it is looked at every two weeks."""
    day = walk(book, "dreiging", LOCAL)
    assert day.ended
    within = day.tasks["dreiging.toetsen"].within
    assert within is not None
    assert within.start == "toetsmoment"
    assert within.strength is Strength.NORM
    assert "dreiging.criterium_nakijken" not in day.tasks
    criterion = walk(book, "dreiging", {**LOCAL, "toetsmoment": "onbekend", "toets_aanleiding": "Vrijlating"})
    assert criterion.ended
    assert "dreiging.criterium_nakijken" in criterion.tasks
    assert "dreiging.toetsen" not in criterion.tasks


@pytest.mark.parametrize(
    "given",
    [
        (),
        ("oordeel_lager",),
        ("oordeel_lager", "niets_nieuws"),
        ("niets_nieuws", "gehoord", "dader_in_beeld"),
    ],
)
@pytest.mark.parametrize("judged", ["afgenomen", "weg"])
def test_scaling_down_needs_all_three_reasons(book: Book, given: tuple[str, ...], judged: str) -> None:
    """A lower judgement alone does not take measures away."""
    facts = {**LOCAL, "dreiging_nu": judged, "tekens_minder": given or ("onbekend",)}
    met = walk(book, "dreiging", facts)
    assert "dreiging.doorgaan" in met.steps
    assert "dreiging.ontbrekende_reden" in met.tasks
    assert not {"dreiging.afschalen", "dreiging.afbouwen"} & set(met.steps)


def test_with_all_three_reasons_measures_are_built_down(book: Book) -> None:
    """Less goes in steps with a new review moment; over leads to both evaluations and the end."""
    assert "dreiging.afschalen" in walk(book, "dreiging", {**REVIEWED, "dreiging_nu": "afgenomen"}).steps
    over = walk(book, "dreiging", {**REVIEWED, "dreiging_nu": "weg"})
    assert over.ended
    assert {"dreiging.evaluatie_hovj", "dreiging.terugblik"} <= over.tasks.keys()


@pytest.mark.parametrize(
    "sign",
    [
        "nieuw_bericht",
        "dichterbij",
        "wapen",
        "gezin_genoemd",
        "persoon_vrij",
        "gevoelig_besluit",
        "oproep_online",
    ],
)
@pytest.mark.parametrize("judged", ["gelijk", "onbekend"])
def test_one_sign_is_enough_to_weigh_again(book: Book, sign: str, judged: str) -> None:
    """Each sign leads to a new weighing, even when the threat is said to be as large as before."""
    met = walk(book, "dreiging", {**LOCAL, "dreiging_nu": judged, "tekens_erbij": (sign,)})
    assert "dreiging.opschalen" in met.steps


def test_refusing_to_cooperate_has_its_own_step(book: Book) -> None:
    """Anything but a plain yes is talked about, reported to the authority and written down by police and prosecutor."""
    for said in ("deels", "nee", "onbekend"):
        met = walk(book, "dreiging", {**LOCAL, "werkt_mee": said})
        assert {"dreiging.weigering_melden", "dreiging.weigering_op_papier"} <= met.tasks.keys(), said
    assert "dreiging.weigering" not in walk(book, "dreiging", LOCAL).steps


@pytest.mark.parametrize(
    ("status", "desk"), [("aangewezen", "melden_nctv"), ("niet_opgenomen", "melden_rccb")]
)
def test_a_risky_moment_is_reported_to_who_decides(book: Book, status: str, desk: str) -> None:
    """In the local domain the police weighs a public appearance, in the national system the coordinator."""
    met = walk(
        book,
        "dreiging",
        {**LOCAL, "uitkomst_hovj": "stelsel", "stelsel_status": status, "openbaar_optreden": "ja"},
    )
    assert f"dreiging.{desk}" in met.tasks


def test_the_lost_lists_are_not_printed(book: Book) -> None:
    """The criteria that were not read are named as such, with where to read them."""
    text = book.flows["dreiging"].steps["stelsel"].subject
    assert "staat hier niet" in text
    assert "wetten.overheid.nl" in text


def test_nobody_is_asked_to_cooperate_before_anything_was_decided(book: Book) -> None:
    """While the weighing is still open, secrecy is explained and cooperation is not yet asked about."""
    met = walk(
        book, "dreiging", {**LOCAL, "rccb_weging": "loopt", "besluit_hovj": "onbekend", "werkt_mee": "nee"}
    )
    assert "dreiging.medewerking" in met.steps
    assert "dreiging.werkt_mee" not in met.steps
