"""From file to domain: every short form is written out and every default filled in."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from tests.fakes.kitchen_sink import changed, kitchen_sink
from vb_wizard.domain import scenario as story
from vb_wizard.domain.book import Book
from vb_wizard.domain.catalogue import Contact, Door, Instrument, InstrumentState
from vb_wizard.domain.citations import Basis, Citation, Seen, Source
from vb_wizard.domain.conditions import ALWAYS, All, Any, Is, Not
from vb_wizard.domain.deadlines import Span, Strength, Term, Unit, Weekend
from vb_wizard.domain.facts import Answer, FactKind
from vb_wizard.domain.flow import Branch, ContactUse, FlowKind, InstrumentUse, Phase, ScoreItem, StepKind
from vb_wizard.domain.journal import CallResult, Mark
from vb_wizard.flowfiles.reading import read

CHAPTER_1 = Citation("handboek", "hoofdstuk 1", Basis.STATED)


@pytest.fixture(scope="module")
def book() -> Book:
    """Give the book of the kitchen sink."""
    found = read(kitchen_sink()).book
    assert found is not None
    return found


def test_the_head_of_a_flow(book: Book) -> None:
    """Title, version, day, kind and what it carries come through."""
    flow = book.flows["stam"]
    assert (flow.title, flow.version, flow.as_of) == (
        "Hoofdlijst van het voorbeeld",
        "2026.11",
        date(2026, 11, 23),
    )
    assert (flow.kind, flow.start, flow.carries) == (FlowKind.TRUNK, "gevaar", ("meldkaart",))
    assert list(flow.steps)[:3] == ["gevaar", "veilig", "wie"]
    assert book.interrupt is book.flows["alarm"]


def test_a_step_with_everything(book: Book) -> None:
    """Long and short forms of contacts, instruments and sources give the same kind of thing."""
    step = book.flows["stam"].steps["veilig"]
    assert (step.kind, step.phase, step.subject, step.title) == (
        StepKind.DO, Phase.DURING, "Breng iedereen in veiligheid", "Breng iedereen in veiligheid",
    )  # fmt: skip
    assert step.contacts == (ContactUse("meldkamer", "Zij sturen hulp."), ContactUse("beveiliging"))
    assert step.instruments == (InstrumentUse("meldkaart", "punt 1"),)
    assert step.sources == (CHAPTER_1, Citation("redactie", "volgorde", Basis.EDITORIAL))
    assert (step.premise, step.if_not, step.notes) == ("Er is nog direct gevaar.", "wie", ("deur_dicht",))
    assert step.branches == (Branch("wie", ALWAYS),)


def test_titles_come_from_what_a_step_is_about(book: Book) -> None:
    """A question takes the short name of the fact, a run the title of the other flow, a list its own words."""
    steps = book.flows["stam"].steps
    assert steps["gevaar"].title == "Direct gevaar"
    assert steps["bewaren"].title == "Bewijs bewaren"
    assert steps["afronden"].title == "Rond het af"


def test_conditions(book: Book) -> None:
    """All, any, not, one answer and several answers."""
    tasks = {task.id: task for task in book.flows["stam"].steps["veilig"].tasks}
    assert tasks["gezin_waarschuwen"].when == All(
        (Is("wie_geraakt", ("gezin", "beiden_anders")), Not(Is("moment_incident", ("onbekend",))))
    )
    assert tasks["bellen"].when == ALWAYS
    assert book.flows["stam"].steps["bewaren"].branches == (
        Branch("afronden", Any((Is("wie_geraakt", ("gezin",)), Is("direct_gevaar", ("ja",))))),
        Branch("terugkijken"),
    )


def test_several_keys_in_one_condition_must_all_hold() -> None:
    """A mapping with two facts is the same as `all` of the two."""
    texts = changed(
        "stam.yaml", "{when: {nog_onrust: ja}, go", "{when: {nog_onrust: ja, direct_gevaar: nee}, go"
    )
    book = read(texts).book
    assert book is not None
    assert book.flows["stam"].steps["terugkijken"].branches[0].when == All(
        (Is("nog_onrust", ("ja",)), Is("direct_gevaar", ("nee",)))
    )


@pytest.mark.parametrize(
    ("written", "spans"),
    [
        ("direct", (Span(0, Unit.NOW),)),
        ("1 uur", (Span(1, Unit.HOUR),)),
        ("72 uur", (Span(72, Unit.HOUR),)),
        ("1 dag", (Span(1, Unit.DAY),)),
        ("3 dagen", (Span(3, Unit.DAY),)),
        ("2 werkdagen", (Span(2, Unit.WORKDAY),)),
        ("6 weken", (Span(6, Unit.WEEK),)),
        ("3 maanden", (Span(3, Unit.MONTH),)),
        ("{span: 4 uur}", (Span(4, Unit.HOUR),)),
        ("{span: [90 dagen, 3 maanden]}", (Span(90, Unit.DAY), Span(3, Unit.MONTH))),
    ],
)
def test_terms(written: str, spans: tuple[Span, ...]) -> None:
    """Each way to write a term, with the defaults of the format."""
    book = read(changed("stam.yaml", "within: 2 werkdagen", f"within: {written}")).book
    assert book is not None
    assert book.flows["stam"].steps["afronden"].tasks[0].within == Term(
        spans, "step", Strength.NORM, Weekend.STAY
    )


def test_a_term_of_the_law(book: Book) -> None:
    """The long form keeps start, strength and what a weekend does."""
    assert book.flows["stam"].steps["veilig"].tasks[2].within == Term(
        (Span(90, Unit.DAY), Span(3, Unit.MONTH)), "moment_incident", Strength.HARD, Weekend.BACK
    )


def test_facts(book: Book) -> None:
    """A yes or no has its three answers by itself and may give some other words; others keep the order of the file."""
    facts = book.catalogue.facts
    assert facts["direct_gevaar"].answers == (
        Answer("ja", "Ja, of misschien", "Iemand is nu onveilig."), Answer("nee", "Nee"), Answer("onbekend", "Dat weet ik niet"),
    )  # fmt: skip
    assert facts["direct_gevaar"].register == 18
    assert facts["wie_geraakt"].sensitive
    assert facts["wie_geraakt"].answer_ids == ("bestuurder", "gezin", "beiden_anders", "onbekend")
    assert [fact.id for fact in facts.values() if fact.on_cover] == ["moment_incident"]
    assert (facts["moment_incident"].kind, facts["moment_incident"].is_free) == (FactKind.MOMENT, True)


def test_the_rest_of_the_catalogue(book: Book) -> None:
    """Contacts, instruments, sources and doors come through with their defaults."""
    catalogue = book.catalogue
    assert catalogue.contacts["beveiliging"] == Contact(
        "beveiliging", "Beveiliging van het gemeentehuis", "Toegang en toezicht", local=True, fallback="meldkamer",
        sources=(Citation("redactie", "lokale contacten", Basis.EDITORIAL),),
    )  # fmt: skip
    assert catalogue.contacts["meldkamer"].number == "112"
    assert catalogue.instruments["oude_kaart"] == Instrument(
        "oude_kaart",
        "Oude kaart",
        "kaart",
        "De kaart van vroeger.",
        InstrumentState.SUPERSEDED,
        replaced_by="meldkaart",
        sources=(Citation("handboek", "bijlage", Basis.STATED),),
    )
    assert catalogue.sources["redactie"] == Source(
        "redactie", "Eigen redactie", "vb-wizard", None, date(2027, 11, 23), Seen.WHOLE
    )
    assert catalogue.doors["incident"] == Door(
        "incident",
        1,
        "Nu een incident",
        "Start meteen.",
        "Start",
        "danger",
        "stam",
        "",
        {"direct_gevaar": "ja"},
        signs="soort_bewijs",
    )
    assert catalogue.doors["oefenen"].action == "scenarios"


def test_a_story() -> None:
    """Each kind of line, the times, and what is expected."""
    (found,) = read(kitchen_sink()).scenarios
    assert (found.clock, found.by, found.case) == (datetime(2026, 11, 23, 8, 55), "secretaris", 1)  # noqa: DTZ001
    assert found.facts["wie_geraakt"] == ("gezin",)
    acts = [line.act for line in found.story]
    assert acts[:4] == [
        story.Walk("stam.veilig"),
        story.MarkTask("stam.bellen", Mark.DONE),
        story.Call("meldkamer", CallResult.REACHED, "Hulp komt eraan"),
        story.MarkTask(
            "stam.plaats_noemen", Mark.POSTPONED, "De melder weet het niet", "", "2026-11-23 12:00"
        ),
    ]
    assert acts[4:10] == [
        story.Evidence("brief.txt", "De tekst van de brief", "postvak"),
        story.Walk("deel.soort"),
        story.Answer({"soort_bewijs": "bericht"}),
        story.Note("De bode ziet een man bij de deur"),
        story.Acute(True),
        story.Acute(False),
    ]
    assert acts[11:15] == [
        story.Back(1),
        story.MarkTask("stam.verslag", Mark.DELEGATED, "Hij was erbij", "bode"),
        story.OpenTrack("spoor"),
        story.Walk("end", "spoor"),
    ]
    assert [line.at for line in found.story][:5] == [
        story.Moment(0, "08:56"), story.Moment(1), story.Moment(1), story.Moment(1), story.Moment(2),
    ]  # fmt: skip
    assert (
        kitchen_sink()["scenarios/verhaal.yaml"]
        .splitlines()[found.story[0].line - 1]
        .strip()
        .startswith('- {at: "08:56"')
    )
    assert found.expect.deadlines == {"stam.verslag": date(2026, 11, 25)}
    assert found.expect.not_advised == ("deel.envelop",)


def test_a_score(book: Book) -> None:
    """An item keeps what it counts, its proof, how long that holds and its source."""
    assert book.flows["stam"].score == (
        ScoreItem(
            "rust", "Het is rustig", "nog_onrust", "moment_incident", Span(12, Unit.MONTH), "Vraag het opnieuw.",
            (Citation("handboek", "hoofdstuk 4", Basis.DERIVED),),
        ),
    )  # fmt: skip
    assert book.flows["deel"].score == ()


def test_a_fact_of_which_the_day_matters() -> None:
    """`whole_day` is off by itself and comes through when it is on."""
    texts = changed(
        "catalogue/facts.yaml",
        "moment_incident: {kind: moment,",
        "moment_incident: {kind: moment, whole_day: true,",
    )
    book = read(texts).book
    assert book is not None
    assert book.catalogue.facts["moment_incident"].whole_day


def test_contacts_that_are_not_called(book: Book) -> None:
    """Who leads to a contact and who replaced it come through, and so does an instrument that was not found."""
    contacts = book.catalogue.contacts
    assert contacts["opsporing"].via == "meldkamer"
    assert (contacts["opsporing"].is_gone, contacts["centrale"].is_gone) == (False, True)
    assert contacts["centrale"].replaced_by == "meldkamer"
    assert book.catalogue.instruments["film"].state is InstrumentState.NOT_FOUND
    assert not book.catalogue.instruments["film"].is_gone
