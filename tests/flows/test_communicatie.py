"""Who hears what: one line for each audience, what is never said, secrecy and its traps, and requests for papers."""

from __future__ import annotations

import itertools

import pytest

from tests.flows.walking import walk
from vb_wizard.domain.book import Book
from vb_wizard.domain.conditions import Value

AUDIENCES = {
    "gezin": ("aan_gezin", "gezin_zin"), "college": ("aan_college", "college_inlichten"), "medewerkers": ("binnen", "collegas_bericht"),
    "buren": ("aan_buren", "buren_zin"), "cdk": ("aan_cdk", "cdk_zin"),
}  # fmt: skip
GEMEENTEWET, WOO = "gemeentewet", "woo"


def told(**facts: Value) -> dict[str, Value]:
    """The answers of a case in which nobody has to hear anything, with these answers changed."""
    return {
        "wie_getroffen": ("burgemeester",), "publiek_bekend": "nee", "wie_inlichten": ("niemand",), "raad_inlichten": "nee",
        "informatie_verzoek": ("geen",), "zelf_naar_buiten": "nee", **facts,
    }  # fmt: skip


@pytest.mark.parametrize("chosen", [*itertools.combinations(AUDIENCES, 2)])
def test_each_audience_that_is_chosen_comes_by_once(book: Book, chosen: tuple[str, str]) -> None:
    """Every pair of audiences brings exactly their two steps."""
    walked = walk(book, "communicatie", told(wie_inlichten=chosen))
    steps = [step for step in walked.steps if step in {one for one, _ in AUDIENCES.values()}]
    assert sorted(steps) == sorted(AUDIENCES[one][0] for one in chosen)


@pytest.mark.parametrize("audience", AUDIENCES)
def test_each_audience_has_a_line_of_its_own(book: Book, audience: str) -> None:
    """Family, college, staff, neighbours and commissaris each get words that can be said as they stand."""
    step, task = AUDIENCES[audience]
    walked = walk(book, "communicatie", told(wie_inlichten=(audience,)))
    assert step in walked.steps
    assert walked.tasks[task].help.startswith("Bijvoorbeeld: ")


@pytest.mark.parametrize(("hit", "shown"), [("raadslid", True), ("commissielid", True), ("wethouder", False)])
def test_the_fractie_is_part_of_the_circle_of_a_raadslid(book: Book, hit: str, shown: bool) -> None:
    """Who sits in the raad agrees with the fractie on what it knows; a member of the college has none to tell."""
    assert ("kring_fractie" in walk(book, "communicatie", told(wie_getroffen=(hit,))).tasks) is shown


def test_not_knowing_whom_to_tell_keeps_it_inside(book: Book) -> None:
    """Not knowing informs family, college and staff, and neither the neighbours nor the raad on paper."""
    walked = walk(book, "communicatie", told(wie_inlichten=("onbekend",), raad_inlichten="onbekend"))
    assert {"aan_gezin", "aan_college", "binnen", "raad_mondeling"} <= set(walked.steps)
    assert not {"aan_buren", "aan_cdk", "raad_stukken", "raad_besloten"} & set(walked.steps)


@pytest.mark.parametrize("known", ["ja", "nee", "onbekend"])
def test_the_limits_are_always_shown(book: Book, known: str) -> None:
    """On every route one reads what may be said and what never: measures, addresses, threat information, the perpetrator."""
    walked = walk(book, "communicatie", told(publiek_bekend=known))
    assert "grens" in walked.steps
    never = book.flows["communicatie"].steps["grens"].subject.split("nooit")[1]
    assert all(word in never for word in ("beveiliging", "woont", "dreiging", "dader"))


def test_the_press_gets_one_answer_about_security(book: Book) -> None:
    """When it is known, every question about security gets the same words, and the threat itself is not shared."""
    walked = walk(book, "communicatie", told(publiek_bekend="ja"))
    assert walked.cites("vraag_beveiliging", "circulaire_2026", "paragraaf 5.2")
    assert {"getroffene_eerst", "korte_reactie", "berichten_niet_delen"} <= walked.tasks.keys()


def test_papers_for_the_raad_show_both_traps(book: Book) -> None:
    """Only the raad can lift secrecy of what it holds, and what a commissie gets must go to the raad; the interest comes from the Woo."""
    walked = walk(book, "communicatie", told(raad_inlichten="stukken"))
    assert walked.cites("eerst_jurist", GEMEENTEWET, "artikel 89, lid 4")
    assert walked.cites("commissie_valkuil", GEMEENTEWET, "artikel 88, lid 5")
    assert walked.cites("grond_kiezen", WOO, "artikel 5.1, lid 1 en 2")
    assert walked.cites("lek_gevolg", "sr", "artikel 272")
    assert "De getroffene beslist niet mee" in walked.tasks["geheim_op_stuk"].help


def test_a_closed_meeting_brings_no_papers(book: Book) -> None:
    """In a closed meeting secrecy holds by law, the minutes are apart, and nothing is handed out."""
    walked = walk(book, "communicatie", told(raad_inlichten="besloten"))
    assert walked.cites("besloten_geheim", GEMEENTEWET, "artikel 23, lid 4")
    assert walked.cites("besloten_verslag", GEMEENTEWET, "artikel 23, lid 5")
    assert "besloten_geen_stuk" in walked.tasks


@pytest.mark.parametrize(
    ("hit", "himself"),
    [("burgemeester", True), ("onbekend", True), ("wethouder", False), ("raadslid", False)],
)
def test_the_burgemeester_does_not_speak_about_himself(book: Book, hit: str, himself: bool) -> None:
    """When it is about the burgemeester another one tells the raad and another one chairs it."""
    spoken = walk(book, "communicatie", told(wie_getroffen=(hit,), raad_inlichten="mondeling"))
    closed = walk(book, "communicatie", told(wie_getroffen=(hit,), raad_inlichten="besloten"))
    assert ("wie_spreekt" in spoken.tasks) is himself
    assert ("besloten_voorzitter" in closed.tasks) is himself


def test_a_request_for_papers_is_weighed_by_the_law(book: Book) -> None:
    """What never goes out, what is weighed with reasons, and the stronger reason after five years; the term is said to be unchecked."""
    walked = walk(book, "communicatie", told(informatie_verzoek=("woo",)))
    assert walked.cites("woo_altijd", WOO, "artikel 5.1, lid 1 onder d")
    assert walked.cites("woo_wegen", WOO, "artikel 5.1, lid 2 en 3")
    assert walked.cites("woo_vijf_jaar", WOO, "artikel 5.3")
    assert "niet nagekeken" in walked.tasks["woo_termijn"].help


def test_whoever_threatens_may_ask_for_his_own_file(book: Book) -> None:
    """The one who threatens gets what is about him and nothing about others, after the OM was asked."""
    walked = walk(book, "communicatie", told(informatie_verzoek=("eigen_dossier",)))
    assert walked.cites("eigen_los", WOO, "artikel 5.5")
    assert "Geen adres" in walked.tasks["eigen_los"].help
    assert "eigen_om" in walked.tasks


def test_removal_online_comes_after_the_evidence(book: Book) -> None:
    """Evidence is first in the list, and nothing is erased."""
    walked = walk(book, "communicatie", told(informatie_verzoek=("online",)))
    step = book.flows["communicatie"].steps["online_weg"]
    assert step.tasks[0].id == "online_bewijs"
    assert "niets_wissen" in step.notes
    assert "online_weg" in walked.steps


@pytest.mark.parametrize("wants", ["ja", "onbekend"])
def test_whoever_wants_to_tell_it_himself_asks_first(book: Book, wants: str) -> None:
    """The victim reads what he may tell, and police, OM and family are asked before."""
    walked = walk(book, "communicatie", told(zelf_naar_buiten=wants))
    assert walked.steps.index("zelf_mag") < walked.steps.index("eerst_overleg")
    assert {"vraag_politie", "gezin_akkoord"} <= walked.tasks.keys()
