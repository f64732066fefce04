"""Views of a case made by hand, like those in the pictures of the design. Names, numbers and texts are samples."""

from __future__ import annotations

from dataclasses import replace

from vb_wizard.domain.journal import Place
from vb_wizard.presenters.pieces import PieceItem
from vb_wizard.presenters.readiness_views import ReadinessRow, ReadinessView
from vb_wizard.presenters.views import (
    AnswerView,
    CaseView,
    CentreKind,
    CentreView,
    ContactView,
    DeadlineItem,
    InputKind,
    InstrumentView,
    ItemState,
    PhaseView,
    QuestionView,
    RouteItem,
    TaskView,
    Tone,
    TrackItem,
)

HERE = Place("trunk", "trunk.concreet")
DO_HERE = Place("acuut", "acuut.veilig")

QUESTION = QuestionView(
    "concreet",
    InputKind.ONE,
    (
        AnswerView(
            "concreet",
            "1",
            "Concreet",
            "Er staat een daad, een tijd, een plaats of een middel in. Of de afzender weet waar u woont.",
            False,
        ),
        AnswerView(
            "algemeen", "2", "Algemeen", "Er wordt gedreigd, maar zonder wie, waar of wanneer.", False
        ),
        AnswerView(
            "grof",
            "3",
            "Grof, maar geen dreiging",
            "Schelden of beledigen, zonder gevolgen aan te kondigen.",
            False,
        ),
        AnswerView("onbekend", "?", "Dat weet ik niet", "De wizard kiest dan de voorzichtige route.", False),
    ),
)

ASK = CentreView(
    place=HERE,
    kind=CentreKind.ASK,
    kicker="Tijdens · vraag 4",
    tone=Tone.BRAND,
    title="Hoe concreet is de dreiging?",
    say="Kies wat het beste past bij wat u nu weet. U kunt dit antwoord later wijzigen; het logboek bewaart beide.",
    text="",
    question=QUESTION,
    tasks=(),
    forward="Verder",
    can_go_back=True,
    can_go_forward=False,
    is_past=False,
    opt_out="",
    why="Bij een concrete dreiging beoordeelt de politie het risico en besluit de driehoek over maatregelen.",
    sources="Handreiking bedreigingen, h. 4 · stand 2026-10",
)

CASE = CaseView(
    case_id="c14",
    number="2026-014",
    title="Dreigmail aan burgemeester",
    is_exercise=False,
    phases=(
        PhaseView("Voor", ItemState.DONE),
        PhaseView("Tijdens", ItemState.CURRENT),
        PhaseView("Na", ItemState.TODO),
    ),
    route=(
        RouteItem("Direct gevaar?", "Nee · 09:12", ItemState.DONE, Place("trunk", "trunk.gevaar")),
        RouteItem(
            "Wie is het doelwit?",
            "Burgemeester en gezin · 09:12",
            ItemState.DONE,
            Place("trunk", "trunk.doelwit"),
        ),
        RouteItem(
            "Wat is er gebeurd?",
            "Bedreiging, per e-mail · 09:13",
            ItemState.DONE,
            Place("trunk", "trunk.wat"),
        ),
        RouteItem("Hoe concreet is de dreiging?", "", ItemState.CURRENT, HERE, is_focus=True),
        RouteItem("Bewijs veiligstellen", "", ItemState.TODO, None),
        RouteItem("Intern melden", "", ItemState.TODO, None),
        RouteItem("Politie en aangifte", "", ItemState.TODO, None),
    ),
    tracks=(
        TrackItem("nazorg", "nazorg", "Opvang en gezin", "1 actie open", ItemState.TODO),
        TrackItem("communicatie", "", "Communicatie", "nog niet gestart", ItemState.TODO),
    ),
    deadlines=(
        DeadlineItem("vandaag 17:00", Tone.WARN, "Eerste contact nazorg", "Binnen 8 uur na de melding", HERE),
        DeadlineItem("24 nov", Tone.BRAND, "Aangifte gedaan", "Binnen 24 uur", HERE),
    ),
    standing=(),
    centre=ASK,
    contacts=(
        ContactView(
            "politie",
            "Politie, teamchef",
            "Voor beoordeling van de dreiging",
            "06 - 1234 5678",
            "0612345678",
            Tone.DANGER,
        ),
        ContactView(
            "owb",
            "Ondersteuningsteam Weerbaar Bestuur",
            "Advies bij intimidatie en dreiging",
            "070 - 373 83 14",
            "0703738314",
            Tone.PLAIN,
        ),
    ),
    instruments=(
        InstrumentView(
            "handreiking",
            "Document",
            "Handreiking bedreigingen",
            "Hoofdstuk 4: concrete bedreiging",
            "https://voorbeeld.nl/",
        ),
        InstrumentView("registratie", "Formulier", "Incidentregistratie", "Al ingevuld: 6 van 14 velden", ""),
    ),
    evidence=(),
    saved="opgeslagen · versleuteld",
    acute=False,
    is_closed=False,
)

TASKS = (
    TaskView(
        "bel",
        DO_HERE,
        "Bel 112",
        "Zeg: wie u bent, waar u bent, wat u ziet, of er een wapen is.",
        "done",
        ("21:42:20", "Secretaris"),
        False,
        True,
    ),
    TaskView(
        "ruimte",
        DO_HERE,
        "Ga naar een veilige ruimte en sluit deuren",
        "Ga niet naar buiten en ga niet in gesprek.",
        "done",
        ("21:43:02", "Secretaris"),
        False,
        True,
    ),
    TaskView(
        "waarschuw",
        DO_HERE,
        "Waarschuw huisgenoten en collega's",
        "Tel wie er is. Noem wie ontbreekt aan de meldkamer.",
        "open",
        (),
        True,
        False,
    ),
    TaskView(
        "lijn",
        DO_HERE,
        "Houd de lijn met de meldkamer open",
        "Volg de aanwijzingen. Noteer het signalement als dat veilig kan.",
        "open",
        (),
        False,
        False,
    ),
)

DO = replace(
    ASK,
    place=DO_HERE,
    kind=CentreKind.DO,
    kicker="Tijdens · direct gevaar",
    tone=Tone.DANGER,
    title="Doe dit nu, van boven naar beneden",
    say="",
    question=None,
    tasks=TASKS,
    why="",
    sources="Landelijk Geweldsprotocol voor Burgemeesters · acute situatie · stand 2026-10",
)

DOING = replace(
    CASE,
    title="Man met wapen bij ambtswoning",
    acute=True,
    centre=DO,
    route=(
        RouteItem("Direct gevaar?", "Ja · 21:42:07", ItemState.DONE, Place("acuut", "acuut.gevaar")),
        RouteItem("Breng mensen in veiligheid", "2 van 4 gedaan", ItemState.CURRENT, DO_HERE, is_focus=True),
        RouteItem("Politie ter plaatse", "", ItemState.TODO, None),
        RouteItem("Wie moet dit weten?", "", ItemState.TODO, None),
        RouteItem("Gevaar geweken?", "", ItemState.TODO, None),
    ),
    tracks=(),
    deadlines=(),
    contacts=(
        ContactView(
            "alarm", "Alarmnummer", "Levensgevaar, geweld, misdrijf op heterdaad", "112", "112", Tone.DANGER
        ),
        ContactView(
            "piket",
            "Piket OOV gemeente",
            "Organiseert opvang en informeert de driehoek",
            "06 - 1234 5600",
            "0612345600",
            Tone.PLAIN,
        ),
        ContactView("loco", "Loco-burgemeester", "", "", "", Tone.WARN, "Nog niet ingevuld", is_missing=True),
    ),
    instruments=(),
)

INFORM = replace(
    ASK,
    place=Place("trunk", "trunk.weet"),
    kind=CentreKind.INFORM,
    kicker="Na · goed om te weten",
    title="Wat de politie nu doet",
    say="",
    text=(
        "De politie beoordeelt eerst het **risico**. Dat duurt meestal een dag.\n\n"
        "- U krijgt één contactpersoon.\n- U hoort wat u zelf kunt doen.\n\n"
        "Lees meer in de [handreiking](https://voorbeeld.nl/)."
    ),
    question=None,
    can_go_forward=True,
    is_past=True,
)

END = replace(
    INFORM,
    place=Place("trunk", "trunk.klaar"),
    kind=CentreKind.END,
    title="U bent klaar met deze route",
    text="Alles staat in het logboek.",
    forward="",
    can_go_forward=False,
    is_past=False,
)

TALK = Place("trunk", "trunk.gesprek")
SCORE = ReadinessView(
    "Voorbereiden",
    "1 van 3 op orde",
    1 / 3,
    "Nu eerst: Plan een gesprek van een uur met de zeven vragen.",
    (
        ReadinessRow(
            "gesprek", "Gesprek gehouden", "niet geregeld", Tone.WARN, "cross", "Plan een gesprek.", TALK
        ),
        ReadinessRow("kaart", "Kaart ingevuld", "op orde", Tone.OK, "check", "Laatst op 1 mei 2026.", TALK),
        ReadinessRow("later", "Komt nog", "nog niet gevraagd", Tone.PLAIN, "dash", "Doe het.", None),
    ),
)
SCORED = replace(CASE, centre=END, readiness=SCORE)

LONG_WORD = "Bestuursrechtelijkehandhavingsaangelegenheden" * 3
LONG = replace(
    CASE,
    title="<b>Dreigmail & " + "zeer lange titel van een zaak " * 8,
    standing=(
        "Geen huisadres in post of e-mail.",
        "Overleg over de burgemeester gaat via de loco-burgemeester.",
    ),
    message="Er is een nieuwere versie van het protocol. Deze zaak loopt door op de versie waarmee zij begon.",
    centre=replace(
        ASK,
        title="Is dit een heel lange vraag die over meer dan een regel loopt omdat de werkelijkheid nu eenmaal ingewikkeld is?",
        question=replace(
            QUESTION,
            answers=(
                replace(QUESTION.answers[0], say=LONG_WORD, help="Lange toelichting. " * 30),
                *QUESTION.answers[1:],
            ),
        ),
    ),
    contacts=(replace(CASE.contacts[0], name=LONG_WORD, why="Waarom deze? " * 12), *CASE.contacts[1:]),
    evidence=(
        PieceItem(1, "1. schermafdruk van de mail.png · 214 kB", "", "Trek in …"),
        PieceItem(2, "2. " + LONG_WORD, "Ingetrokken: hoort bij een andere zaak", "Laat weer tellen …"),
    ),
)


def asking(kind: InputKind, value: str = "", hint: str = "") -> CaseView:
    """A case that asks for a typed answer."""
    unknown = replace(QUESTION.answers[-1], help="")
    question = QuestionView(f"fact_{kind}", kind, (unknown,), value, hint)
    return replace(
        CASE,
        centre=replace(
            ASK, place=Place("trunk", f"trunk.{kind}"), question=question, title="Wanneer is het gebeurd?"
        ),
    )


def several() -> CaseView:
    """A case with a question that takes several answers."""
    question = replace(QUESTION, input=InputKind.SEVERAL)
    return replace(CASE, centre=replace(ASK, place=Place("trunk", "trunk.meer"), question=question))
