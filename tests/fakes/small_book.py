"""A small book that uses every feature of the engine once, made without files."""

from __future__ import annotations

from datetime import date

from vb_wizard.domain.book import Book
from vb_wizard.domain.catalogue import Catalogue, Contact, Door, Instrument, InstrumentState, Note, Role
from vb_wizard.domain.citations import Basis, Citation, Seen, Source
from vb_wizard.domain.conditions import Is
from vb_wizard.domain.deadlines import Span, Strength, Term, Unit, Weekend
from vb_wizard.domain.facts import Answer, Fact, FactKind
from vb_wizard.domain.flow import (
    Branch,
    ContactUse,
    Flow,
    FlowKind,
    InstrumentUse,
    Phase,
    Step,
    StepKind,
    Task,
)

CITATION = Citation("boek", "blz. 1", Basis.STATED)
AS_OF = date(2026, 11, 1)


def fact(fact_id: str, kind: FactKind, *answers: str) -> Fact:
    """Return a fact; a closed one also gets the answer "dat weet ik niet"."""
    ids = ("ja", "nee") if kind is FactKind.YES_NO else answers
    said = tuple(Answer(one, one.replace("_", " ").capitalize()) for one in ids)
    closed = (*said, Answer("onbekend", "Dat weet ik niet")) if said else ()
    return Fact(fact_id, kind, f"Vraag naar {fact_id}?", fact_id.capitalize(), answers=closed)


def step(step_id: str, kind: StepKind, subject: str, *ways: Branch | str, **more: object) -> Step:
    """Return a step; a way that is only a name is taken always."""
    branches = tuple(Branch(way) if isinstance(way, str) else way for way in ways)
    base = {"phase": Phase.DURING, "title": step_id.capitalize(), "sources": (CITATION,), **more}
    return Step(id=step_id, kind=kind, subject=subject, branches=branches, **base)  # type: ignore[arg-type]


def flow(flow_id: str, kind: FlowKind, start: str, *steps: Step) -> Flow:
    """Return a flow."""
    return Flow(
        flow_id,
        f"Lijst {flow_id}",
        "2026.11",
        AS_OF,
        kind,
        "Een voorbeeld.",
        start,
        {one.id: one for one in steps},
    )


def when(fact_id: str, answer: str, go: str) -> Branch:
    """Return a branch that is taken on one answer."""
    return Branch(go, Is(fact_id, (answer,)))


KLACHT = Term((Span(90, Unit.DAY), Span(3, Unit.MONTH)), "kennis", Strength.HARD, Weekend.BACK)
TASKS = (
    Task(
        "bellen", "Bel de politie", who="secretaris", contacts=(ContactUse("politie", "Zij beoordelen dit."),)
    ),
    Task(
        "alleen_mail",
        "Bewaar de e-mail",
        when=Is("kanaal", ("mail",)),
        instruments=(InstrumentUse("log", "regel 1"),),
    ),
    Task("aangifte", "Doe aangifte", within=Term((Span(2, Unit.WORKDAY),)), return_at="nog"),
    Task("klacht", "Dien een klacht in", within=KLACHT),
)

TRUNK = flow(
    "hoofd",
    FlowKind.TRUNK,
    "gevaar",
    step("gevaar", StepKind.ASK, "gevaar", when("gevaar", "ja", "nood"), "wie", phase=Phase.BEFORE),
    step("nood", StepKind.RUN, "acuut", "wie"),
    step("wie", StepKind.ASK, "wie", when("wie", "burgemeester", "zij"), "kanaal"),
    step("zij", StepKind.RUN, "kring", "kanaal"),
    step("kanaal", StepKind.ASK, "kanaal", "acties"),
    step(
        "acties",
        StepKind.DO,
        "Doe dit nu",
        "nog",
        tasks=TASKS,
        start=("zorg",),
        notes=("niet_wissen",),
        contacts=(ContactUse("loco"),),
        premise="De dader is weg.",
        if_not="gevaar_uitleg",
    ),
    step("gevaar_uitleg", StepKind.INFORM, "De dader is er **nog**.", "nog"),
    step(
        "nog",
        StepKind.ASK,
        "nog",
        when("nog", "ja", "weer"),
        "einde",
        again=True,
        phase=Phase.AFTER,
        tasks=(),
    ),
    step("weer", StepKind.DO, "Houd vol", "nog", tasks=(Task("volhouden", "Houd vol"),), phase=Phase.AFTER),
    step("einde", StepKind.END, "Het is klaar.", lift=("niet_wissen",), phase=Phase.AFTER),
)
CIRCLE = flow(
    "kring",
    FlowKind.TRACK,
    "loco",
    step("loco", StepKind.ASK, "loco", "klaar"),
    step("klaar", StepKind.END, "Klaar."),
)
CARE = flow(
    "zorg",
    FlowKind.TRACK,
    "wens",
    step("wens", StepKind.ASK, "wens", "praten"),
    step(
        "praten",
        StepKind.DO,
        "Praat",
        "klaar",
        tasks=(Task("gesprek", "Voer een gesprek", within=Term((Span(72, Unit.HOUR),))),),
    ),
    step("klaar", StepKind.END, "Klaar."),
)
ACUTE = flow(
    "acuut",
    FlowKind.INTERRUPT,
    "situatie",
    step("situatie", StepKind.ASK, "situatie", "doen", again=True),
    step(
        "doen",
        StepKind.DO,
        "Breng u in veiligheid",
        "geweken",
        tasks=(Task("weg", "Ga weg"),),
        contacts=(ContactUse("politie"),),
    ),
    step("geweken", StepKind.ASK, "geweken", when("geweken", "ja", "klaar"), "doen", again=True),
    step("klaar", StepKind.END, "Het gevaar is weg."),
)

FACTS = (
    fact("gevaar", FactKind.YES_NO),
    fact("wie", FactKind.CHOICES, "burgemeester", "wethouder"),
    fact("kanaal", FactKind.CHOICE, "mail", "telefoon"),
    fact("nog", FactKind.YES_NO),
    fact("loco", FactKind.TEXT),
    fact("wens", FactKind.YES_NO),
    fact("situatie", FactKind.CHOICE, "deur", "straat"),
    fact("geweken", FactKind.YES_NO),
    fact("kennis", FactKind.MOMENT),
)


def small_book() -> Book:
    """Return the book."""
    catalogue = Catalogue(
        facts={one.id: one for one in FACTS},
        contacts={
            "politie": Contact("politie", "Politie", "Spoed", number="112", urgent=True),
            "hulplijn": Contact("hulplijn", "Hulplijn", "Advies", number="070-1234567", verify=True),
            "loco": Contact("loco", "Loco-burgemeester", "Vervangt", local=True, fallback="hulplijn"),
        },
        instruments={"log": Instrument("log", "Bewijslog", "eigen_model", "Een lijst.", InstrumentState.OWN)},
        sources={"boek": Source("boek", "Het boek", "Uitgever", AS_OF, date(2027, 11, 1), Seen.WHOLE)},
        roles={"secretaris": Role("secretaris", "Bestuurssecretaris")},
        notes={"niet_wissen": Note("niet_wissen", "Wis niets.")},
        doors={
            "incident": Door(
                "incident",
                1,
                "Nu een incident",
                "Start meteen.",
                "Start",
                "danger",
                "hoofd",
                "",
                {"kanaal": "mail"},
            ),
            "voorbereiden": Door(
                "voorbereiden", 2, "Voorbereiden", "Regel het.", "Start", "plain", "zorg", once=True
            ),
            "oefenen": Door("oefenen", 3, "Oefenen", "Speel.", "Kies", "exercise", "", "scenarios"),
        },
    )
    flows = {one.id: one for one in (TRUNK, CIRCLE, CARE, ACUTE)}
    return Book("klein", catalogue, flows, {"hoofd.yaml": "tekst"})
