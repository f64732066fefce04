"""The preparation: what must be in order, with dated proof, and tasks only for what is not."""

from __future__ import annotations

from datetime import date

import pytest

from vb_wizard.domain.book import Book
from vb_wizard.domain.citations import Basis
from vb_wizard.domain.deadlines import Strength
from vb_wizard.domain.flow import Flow, ScoreItem, StepKind, next_step
from vb_wizard.domain.readiness import readiness

TWELVE = {
    "besproken", "protocol", "meldpunt", "contact_politie", "contactenkaart", "beveiligingsadvies", "zelfscan",
    "aangifte_afspraak", "loco", "gezin", "risicomoment", "registratie",
}  # fmt: skip
MORE = {
    "nummers", "woningscan", "training", "gesprek", "netwerk", "verzekering", "bewaartermijn", "raadsvoorzitter", "rollen",
    "gebouw", "privegegevens",
}  # fmt: skip


@pytest.fixture(scope="module")
def flow(book: Book) -> Flow:
    """Return the preparation."""
    return book.flows["voorbereiden"]


def asking(flow: Flow, fact: str) -> str:
    """Return the step that asks a fact."""
    (found,) = [one.id for one in flow.steps.values() if one.kind is StepKind.ASK and one.subject == fact]
    return found


def test_everything_that_must_be_ready_is_counted(flow: Flow) -> None:
    """The twelve of the readiness check, the two replacements apart, and what was added; the explanation says how many."""
    assert {item.id for item in flow.score} == TWELVE | MORE
    assert f"{len(flow.score)} onderdelen" in flow.steps["uitleg"].subject


def test_yes_asks_for_the_day_and_anything_else_gives_tasks(flow: Flow) -> None:
    """Yes leads to the day of the proof; partly, no and unknown lead to a list of actions, of which one has a term."""
    for item in flow.score:
        step = flow.steps[asking(flow, item.fact)]
        assert next_step(step, {item.fact: "ja"}) == asking(flow, item.proof)
        ways = {next_step(step, {item.fact: answer}) for answer in ("deels", "nee", "onbekend")}
        (way,) = ways
        assert way is not None
        todo = flow.steps[way]
        assert todo.kind is StepKind.DO
        dated = [task for task in todo.tasks if task.within is not None]
        assert [task.within.strength for task in dated if task.within] == [Strength.ADVICE], item.id
        after = {next_step(flow.steps[way], {}), next_step(flow.steps[asking(flow, item.proof)], {})}
        assert len(after) == 1, item.id


def test_own_terms_say_that_they_are_our_own(flow: Flow) -> None:
    """How long proof counts and when to follow up stands in no source: each says that it is our own judgement."""
    for item in flow.score:
        assert any(one.basis is Basis.EDITORIAL for one in item.sources), item.id
        assert len(item.sources) > 1 or item.sources[0].doc == "redactie", item.id
    for step in flow.steps.values():
        for task in step.tasks:
            cited = task.sources or step.sources
            assert task.within is None or any(one.basis is Basis.EDITORIAL for one in cited), task.id


def test_the_day_of_proof_is_a_day(book: Book, flow: Flow) -> None:
    """Only the day is asked, and it may be unknown."""
    for item in flow.score:
        assert book.catalogue.facts[item.proof].whole_day
        assert {"ja", "deels", "nee", "onbekend"} == set(book.catalogue.facts[item.fact].answer_ids)


def test_the_two_replacements_are_apart(book: Book, flow: Flow) -> None:
    """The office goes to a wethouder, the chair of the raad to the longest-serving raadslid."""
    facts = book.catalogue.facts
    assert "wethouder" in facts["klaar_loco"].ask
    assert "langstzittende raadslid" in facts["klaar_raadsvoorzitter"].hint
    for name in ("klaar_loco", "klaar_raadsvoorzitter"):
        assert [(one.doc, one.at) for one in facts[name].sources] == [("gemeentewet", "artikel 77")]


def test_the_talk_has_seven_questions_of_our_own(flow: Flow) -> None:
    """Seven questions in own words, and the presentation is said not to have been found."""
    talk = flow.steps["zeven_vragen"]
    assert talk.subject.count("\n- ") == 7
    assert 'presentatie "Het hoort er gewoon bij"' in talk.subject
    assert "niet gevonden" in talk.subject
    assert [use.instrument for use in talk.instruments] == ["gespreksvragen", "presentatie_hoort_erbij"]
    assert next_step(talk, {}) == asking(flow, "klaar_gesprek")


@pytest.mark.parametrize(("today", "in_order"), [(date(2026, 6, 1), 23), (date(2028, 7, 1), 0)])
def test_all_of_it_grows_old(flow: Flow, today: date, in_order: int) -> None:
    """With everything done on one day all is in order that month, and nothing more than two years later."""
    score: tuple[ScoreItem, ...] = flow.score
    facts = {item.fact: "ja" for item in score} | {item.proof: "2026-05-20T00:00:00+02:00" for item in score}
    assert readiness(score, facts, today).in_order == in_order
