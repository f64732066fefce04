"""The cards for direct danger: one per situation, short, with the emergency number first."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.fakes.small_office import services
from tests.flows.walks import walk
from vb_wizard.application.office import Office
from vb_wizard.application.training.clock import StoryClock
from vb_wizard.application.training.player import Player
from vb_wizard.domain.book import Book
from vb_wizard.domain.flow import StepKind
from vb_wizard.domain.scenario import Expectation, Line, Scenario, Walk

MAX_TASKS = 7
MAX_WORDS = 12


def test_every_situation_has_its_own_card(book: Book) -> None:
    """Each answer leads to a card of its own, and "dat weet ik niet" to one that works everywhere."""
    situations = book.catalogue.facts["acuut_situatie"].answer_ids
    cards = {
        said: walk(book, "acuut", {"acuut_situatie": said, "acuut_gevaar_geweken": "ja"}).steps[1]
        for said in situations
    }
    assert len(set(cards.values())) == len(situations) == 12
    assert cards["onbekend"] == "acuut.weet_niet"


def test_a_card_is_short_and_starts_with_what_comes_first(book: Book) -> None:
    """A card has few actions of few words; at least one of the first three is for this very moment and one is 112."""
    for step in book.flows["acuut"].steps.values():
        if step.kind is not StepKind.DO:
            continue
        assert len(step.tasks) <= MAX_TASKS, step.id
        assert any(task.within is not None for task in step.tasks[:3]), step.id
        for task in step.tasks:
            assert len(task.say.split()) <= MAX_WORDS, task.id


def test_a_card_helps_to_remember_the_person_or_keeps_the_traces(book: Book) -> None:
    """Where a person is there, the card or the one after it says what to remember; where a thing is, that it stays."""
    after = walk(book, "acuut", {"acuut_gevaar_geweken": "ja"})
    assert {"acuut.daarna_signalement", "acuut.daarna_plek"} <= after.tasks.keys()
    for card in ("pakket_poeder", "brand_explosief"):
        assert "bewijs_niet_aanraken" in book.flows["acuut"].steps[card].notes


@pytest.mark.parametrize(("said", "then"), [("ja", "daarna"), ("nee", "situatie"), ("onbekend", "afwachten")])
def test_nobody_goes_on_before_it_is_safe(book: Book, said: str, then: str) -> None:
    """Only a plain yes leads out; danger leads back to the situation, doubt to staying where one is."""
    branches = book.flows["acuut"].steps["gevaar_geweken"].branches
    chosen = {"ja": branches[0].go, "nee": branches[1].go, "onbekend": branches[2].go}
    assert chosen[said] == then
    assert walk(book, "acuut", {"acuut_gevaar_geweken": said}).ended is (said == "ja")


@pytest.mark.parametrize(
    ("sign", "card"),
    [("pakket_poeder", "pakket_poeder"), ("bommelding", "bom"), ("agressor_onderweg", "onderweg")],
)
@pytest.mark.parametrize("trunk", ["stappenplan", "geweldsprotocol"])
def test_a_known_emergency_is_not_asked_again(book: Book, trunk: str, sign: str, card: str) -> None:
    """Whoever said what it is gets that card at once; the question of the red button is skipped."""
    met = walk(
        book,
        trunk,
        {"direct_gevaar": "nee", "aanleiding": "nu", "waarneming": sign, "acuut_gevaar_geweken": "ja"},
    )
    assert f"acuut.{card}" in met.steps
    assert "acuut.situatie" not in met.steps


@pytest.mark.parametrize("sign", ["agressor_aanwezig", "schot_explosie_brand", "lichamelijk_geweld"])
def test_a_sign_with_several_cards_is_asked_about(book: Book, sign: str) -> None:
    """Where the sign alone does not say which card fits, the situation is asked."""
    met = walk(
        book,
        "stappenplan",
        {"direct_gevaar": "nee", "aanleiding": "nu", "waarneming": sign, "acuut_gevaar_geweken": "ja"},
    )
    assert "acuut.situatie" in met.steps


@pytest.mark.parametrize("trunk", ["stappenplan", "geweldsprotocol"])
def test_what_was_done_in_danger_stays_when_the_danger_is_over(book: Book, trunk: str) -> None:
    """Saying that the danger is over takes nothing of the acute list off the route, whichever trunk opened the case."""
    facts = {"direct_gevaar": "ja", "acuut_situatie": "aan_de_deur", "acuut_gevaar_geweken": "ja"}
    start = datetime(2026, 11, 23, 9, 0)  # noqa: DTZ001 - a scenario is written in Dutch time
    story = (Line(Walk("acuut.aan_de_deur")), Line(Walk("acuut.daarna")))
    scenario = Scenario("proef", "Proef", "", trunk, start, "bode", facts, story, Expectation())
    clock = StoryClock(start)
    desk = Office(services(book=book, clock=clock)).start_case(trunk, "Proef")
    Player(scenario, desk, clock).play()
    assert desk.state.lapsed == ()
    assert f"{trunk}.acuut_nu/acuut.aan_de_deur" in {
        visit.place.path for visit in desk.state.tracks[0].visits
    }
