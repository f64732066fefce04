"""A small protocol for the dossier's tests: every kind of answer, term and source once. Its texts are samples, not content."""

from __future__ import annotations

from datetime import date

from vb_wizard.domain.book import Book
from vb_wizard.domain.catalogue import Catalogue, Contact, Note, Role
from vb_wizard.domain.citations import Basis, Citation, Seen, Source
from vb_wizard.domain.conditions import Is
from vb_wizard.domain.deadlines import Span, Strength, Term, Unit, Weekend
from vb_wizard.domain.facts import Answer, Fact, FactKind
from vb_wizard.domain.flow import Branch, Flow, FlowKind, Phase, Step, StepKind, Task

UNKNOWN = Answer("onbekend", "Dat weet ik niet")
YES_NO = (Answer("ja", "Ja"), Answer("nee", "Nee"), UNKNOWN)


def _cite(doc: str, at: str, basis: Basis = Basis.STATED) -> tuple[Citation, ...]:
    return (Citation(doc, at, basis),)


FACTS = (
    Fact("gevaar", FactKind.YES_NO, "Is er nu direct gevaar?", "Direct gevaar", answers=YES_NO, register=18),
    Fact(
        "doelwit", FactKind.CHOICES, "Wie is het doelwit?", "Doelwit", register=5, sources=_cite("kader", "hoofdstuk 2"),
        answers=(Answer("burgemeester", "Burgemeester"), Answer("gezin", "Gezin"), UNKNOWN),
    ),
    Fact(
        "kanaal", FactKind.CHOICE, "Hoe kwam het binnen?", "Kanaal", register=3,
        answers=(Answer("mail", "E-mail"), Answer("telefoon", "Telefoon"), UNKNOWN),
    ),
    Fact("moment", FactKind.MOMENT, "Wanneer kwam het binnen?", "Binnengekomen", register=1),
    Fact("tekst", FactKind.TEXT, "Wat staat er letterlijk?", "Letterlijke tekst", register=7),
    Fact("adres", FactKind.ADDRESS, "Waar verblijft de burgemeester?", "Verblijfplaats", register=9, sensitive=True),
    Fact("rustig", FactKind.YES_NO, "Is het weer rustig?", "Rustig", answers=YES_NO),
    Fact("wens", FactKind.YES_NO, "Wil iemand een gesprek?", "Gesprek gewenst", answers=YES_NO),
)  # fmt: skip

LAW = Term((Span(90, Unit.DAY), Span(3, Unit.MONTH)), "moment", Strength.HARD, Weekend.BACK)
TASKS = (
    Task(
        "bewaren",
        "Bewaar het origineel met alle kopregels",
        who="secretaris",
        sources=_cite("kader", "hoofdstuk 4"),
    ),
    Task("politie", "Bel de politie en noem uw ambt", who="secretaris", within=Term((Span(0, Unit.NOW),))),
    Task(
        "aangifte",
        "Doe aangifte met domicilie op het gemeentehuis",
        who="jurist",
        within=Term((Span(2, Unit.WORKDAY),)),
    ),
    Task(
        "klacht",
        "Dien een klacht in",
        who="jurist",
        within=LAW,
        sources=_cite("wet", "voorbeeldartikel 1", Basis.DERIVED),
    ),
    Task("wissen", "Vraag om verwijdering van het bericht", who="adviseur"),
    Task("camera", "Vraag de camerabeelden op", who="adviseur"),
)


def _step(step_id: str, kind: StepKind, subject: str, *ways: Branch | str, **more: object) -> Step:
    branches = tuple(Branch(way) if isinstance(way, str) else way for way in ways)
    base = {"phase": Phase.DURING, "title": "", "sources": _cite("kader", "hoofdstuk 1"), **more}
    return Step(id=step_id, kind=kind, subject=subject, branches=branches, **base)  # type: ignore[arg-type]


def _flow(flow_id: str, title: str, kind: FlowKind, *steps: Step) -> Flow:
    by_id = {step.id: step for step in steps}
    return Flow(flow_id, title, "2026.11", date(2026, 11, 1), kind, "Een voorbeeld.", steps[0].id, by_id)


TRUNK = _flow(
    "stam", "Voorbeeldprotocol", FlowKind.TRUNK,
    _step("gevaar", StepKind.ASK, "gevaar", "doelwit"),
    _step("doelwit", StepKind.ASK, "doelwit", "kanaal"),
    _step("kanaal", StepKind.ASK, "kanaal", Branch("bewijs", Is("kanaal", ("mail",))), "terugbellen"),
    _step("terugbellen", StepKind.DO, "Bel terug", "bewijs", tasks=(Task("terug", "Bel het nummer terug", who="secretaris"),)),
    _step("bewijs", StepKind.RUN, "bewijs", "adres", title="Bewijs veiligstellen"),
    _step("adres", StepKind.ASK, "adres", "acties"),
    _step("acties", StepKind.DO, "Meld en bewaar", "rustig", tasks=TASKS, start=("nazorg",), notes=("geen_adres",)),
    _step("rustig", StepKind.ASK, "rustig", Branch("klaar", Is("rustig", ("ja",))), "klaar", again=True),
    _step("klaar", StepKind.END, "Het is klaar.", title="Afgerond"),
)  # fmt: skip
EVIDENCE = _flow(
    "bewijs", "Bewijs", FlowKind.TRACK,
    _step("moment", StepKind.ASK, "moment", "tekst"),
    _step("tekst", StepKind.ASK, "tekst", "klaar", sources=_cite("eigen", "bewijs", Basis.EDITORIAL)),
    _step("klaar", StepKind.END, "Klaar.", title="Klaar"),
)  # fmt: skip
CARE = _flow(
    "nazorg", "Nazorg", FlowKind.TRACK,
    _step("wens", StepKind.ASK, "wens", "gesprek"),
    _step(
        "gesprek", StepKind.DO, "Praat met wie geraakt is", "klaar",
        tasks=(Task("opvang", "Voer het eerste opvanggesprek", who="vertrouwens", within=Term((Span(72, Unit.HOUR),))),),
    ),
    _step("klaar", StepKind.END, "Klaar.", title="Klaar"),
)  # fmt: skip
ACUTE = _flow(
    "acuut", "Direct gevaar", FlowKind.INTERRUPT,
    _step("weg", StepKind.DO, "Breng u in veiligheid", "klaar", tasks=(Task("weg", "Ga naar een veilige kamer"),)),
    _step("klaar", StepKind.END, "Het gevaar is weg.", title="Voorbij"),
)  # fmt: skip


def sample_book() -> Book:
    """Return the protocol."""
    sources = (
        Source(
            "kader",
            "Voorbeeldkader veilig bestuur",
            "Uitgever van het kader",
            date(2026, 2, 24),
            date(2027, 3, 1),
            Seen.WHOLE,
        ),
        Source("wet", "Voorbeeldwet", "Uitgever van de wet", None, date(2026, 11, 1), Seen.EXCERPT),
        Source("eigen", "Eigen redactie", "vb-wizard", date(2026, 11, 1), date(2027, 11, 1), Seen.WHOLE),
    )
    roles = {
        "secretaris": "Bestuurssecretaris",
        "jurist": "Jurist",
        "adviseur": "Adviseur OOV",
        "vertrouwens": "Vertrouwenspersoon",
    }
    catalogue = Catalogue(
        facts={fact.id: fact for fact in FACTS},
        contacts={"politie": Contact("politie", "Politie, geen spoed", "Melden", number="010-1234567")},
        sources={source.id: source for source in sources},
        roles={role: Role(role, name) for role, name in roles.items()},
        notes={"geen_adres": Note("geen_adres", "Zet nergens het adres.", _cite("kader", "hoofdstuk 6"))},
    )
    return Book("ab" * 32, catalogue, {flow.id: flow for flow in (TRUNK, EVIDENCE, CARE, ACUTE)})
