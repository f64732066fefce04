"""The chapters of the guide that hold for every exercise: what it is, the room, the script, safety, and how to choose.

Neighbours: `assemble` puts the exercises behind them. This is the trainer's craft and our own editing; what the flows say about care
and whom to call is taken from the flows, with their sources.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from vb_wizard.application.guide import GuideRequest
from vb_wizard.domain.book import Book
from vb_wizard.domain.exercise import MINUTES, Level
from vb_wizard.presenters.citations import sources_line
from vb_wizard.presenters.dossier.view import Cell, Column, Line, Pairs, Prose, Row, Run, Style, Table, bold
from vb_wizard.presenters.guide.exercise_pages import LEVELS
from vb_wizard.presenters.guide.view import GuideChapter, GuidePart

STOP_WORD = "Stop, echt"
"""Two words that nobody says by chance in a story."""
_OWN = "Eigen redactie van vb-wizard."
_CARE = ("nazorg.eerste_gesprek", "nazorg.twijfel_klein", "nazorg.slachtofferhulp_gebeld")
"""Tasks of the flow on care that hold for participants too; one that a flow folder of its own does not have is left out."""
_CALL = ("vertrouwenspersoon", "bedrijfsarts", "ondersteuningsteam", "slachtofferhulp")
"""Whom a participant can call afterwards; those that the catalogue has are printed, as it has them."""
_BRIEFING = {Level.TEASER: 5, Level.TALK: 10, Level.EXERCISE: 20}
_DEBRIEF = {Level.TEASER: 10, Level.TALK: 20, Level.EXERCISE: 45}
"""Minutes before and after the play; our own editing."""


def chapters(request: GuideRequest) -> tuple[GuideChapter, ...]:
    """Return the chapters in order."""
    return (_what(request), _room(), _script(), _safety(request.book), _choose(request))


def _prose(*texts: str) -> Prose:
    return Prose(tuple((Run(text),) for text in texts))


def _pairs(*rows: tuple[str, str]) -> Pairs:
    return Pairs(tuple((name, (Run(text),)) for name, text in rows))


def _what(request: GuideRequest) -> GuideChapter:
    levels = Counter(one.exercise.level for one in request.exercises)
    counted = ", ".join(f"{levels[level]} × {name}" for level, (_, name) in LEVELS.items() if levels[level])
    return GuideChapter(
        "Wat dit is",
        (
            GuidePart(
                _prose(
                    "Met deze oefeningen oefent een groep wat zij doet als iemand een bestuurder bedreigt. De groep werkt in de "
                    "echte wizard. U bepaalt wat er binnenkomt en wanneer.",
                    f"In deze bundel staan {len(request.exercises)} oefeningen: {counted}. Alles erin is bedacht. "
                    "Er staan geen echte namen, adressen of nummers in.",
                    "De bundel komt uit dezelfde bestanden als de oefeningen op het scherm. Verandert een oefening of een lijst? "
                    "Maak de bundel dan opnieuw. Op elke bladzijde staat van welke dag zij is.",
                )
            ),
            GuidePart(
                _prose(
                    "Een oefening is geen toets van mensen. U kijkt of afspraken, nummers en lijsten werken.",
                    "Er zijn vragen met een antwoord: dat geeft het protocol. Er zijn dilemma's zonder antwoord: die geeft u terug "
                    "aan de groep.",
                    "Kritiek op een bestuurder is geen agressie. Enkele oefeningen gaan juist daarover.",
                ),
                "Waar het om gaat",
            ),
            GuidePart(
                _prose(
                    "Bladzijden met een oefening dragen het woord OEFENING. Laat ze niet slingeren. Wie een losse bladzijde vindt, "
                    "kan denken dat er echt iets is gebeurd.",
                    "Deelnemers krijgen deze bundel niet vooraf: de verrassingen staan erin.",
                ),
                "Voor wie deze bundel is",
            ),
        ),
        _OWN,
    )


def _room() -> GuideChapter:
    return GuideChapter(
        "Het klaarzetten",
        (
            GuidePart(
                _pairs(
                    (
                        "De zaal",
                        "Een kamer met een deur die dicht kan. Eén tafel, stoelen in een kring, geen publiek.",
                    ),
                    (
                        "Een tweede plek",
                        "Een rustige plek vlakbij, met water. Daar kan iemand even heen, zonder uitleg.",
                    ),
                    ("De groep", "Vier tot acht spelers. Meer mensen? Geef hun een rol als waarnemer."),
                    ("U", "Eén trainer. Bij een lange oefening ook een tweede, die op de mensen let."),
                    ("Telefoons", "Op stil en van tafel. Wie bereikbaar moet zijn, zegt dat vooraf."),
                ),
                "De zaal en de mensen",
            ),
            GuidePart(
                _pairs(
                    (
                        "Twee schermen",
                        "Het grote scherm is van de groep. Op uw eigen scherm ziet u wat komt. Draai het weg.",
                    ),
                    (
                        "Eén scherm",
                        "De groep ziet de wizard. U werkt met deze bundel en leest voor wat er binnenkomt.",
                    ),
                    (
                        "Zonder laptop",
                        "Print de oefening en knip elk bericht uit als kaart. 'Wat het protocol vraagt' is uw antwoordblad.",
                    ),
                    ("Geluid", "Zet het geluid zacht. Speel nooit een knal, een schot of een sirene af."),
                ),
                "De schermen",
            ),
            GuidePart(
                _pairs(
                    (
                        "Verdelen",
                        "Geef ieder een rolkaart. Laat ieder zelf kiezen of ruilen. Een rol weigeren mag altijd.",
                    ),
                    (
                        "Niet doen",
                        "Laat niemand het eigen gezin spelen. Laat wie echt bedreigd is, niet de bedreigde spelen.",
                    ),
                    ("De wizard", "Eén speler bedient de wizard en leest hardop wat er staat."),
                    (
                        "Waarnemers",
                        "Een waarnemer schrijft op wie wat besluit en hoe laat. Niet wie iets fout doet.",
                    ),
                ),
                "De rollen",
            ),
            GuidePart(
                _prose(
                    "1. Speel de oefening één keer alleen door, met deze bundel ernaast.",
                    "2. Vul de woorden van uw eigen gemeente in. Gebruik geen echte namen en geen echte adressen.",
                    "3. Waarschuw receptie, bode en beveiliging: er is een oefening. Zeg van hoe laat tot hoe laat.",
                    "4. Vraag vooraf wie dit onderwerp liever overslaat. Vraag niet waarom.",
                    "5. Spreek af wie na afloop bereikbaar is voor de deelnemers.",
                    "6. Test scherm, geluid en licht een uur vooraf.",
                ),
                "Wat u vooraf doet",
            ),
        ),
        _OWN,
    )


_SCRIPT = (
    (
        "Een uur vooraf",
        "Zet de zaal klaar. Start de oefening op uw scherm. Hang het stopwoord op.",
        "",
    ),
    (
        "Minuut 0: welkom",
        "Doe de deur dicht. Noem de tijd en het doel.",
        "Welkom. Dit is een oefening. Alles is bedacht. We kijken naar afspraken, niet naar mensen.",
    ),
    (
        "Minuut 2: stopwoord",
        "Noem het stopwoord en laat het één keer samen zeggen.",
        f"Zegt iemand '{STOP_WORD}'? Dan stopt alles meteen. U hoeft nooit te zeggen waarom. U mag ook gewoon weglopen.",
    ),
    (
        "Minuut 4: rollen",
        "Deel de kaarten uit. Vraag of iemand wil ruilen.",
        "Lees uw kaart voor uzelf. Past hij niet bij u? Ruil dan.",
    ),
    (
        "Minuut 6: regels",
        "Zeg dat niemand echt belt. Bellen doet de groep in de wizard of met u.",
        "Wilt u iemand bellen? Zeg het hardop. Ik neem op.",
    ),
    (
        "Start",
        "Geef het eerste bericht. Lees het rustig voor. Geef de groep stilte.",
        "Het is nu de tijd van het verhaal. Dit komt binnen.",
    ),
    (
        "Tijdens het spelen",
        "Volg de bladzijde van de oefening. Speel wie belt of binnenkomt. Geef een hint als de groep vastloopt.",
        "Wat weet u zeker? Wie mist u nog?",
    ),
    (
        "Bevriezen",
        "Zet het verhaal stil bij een vraag, een dilemma, veel drukte of veel stilte. De klok staat dan ook stil.",
        "We staan even stil. Niemand doet iets. Kies eerst voor uzelf, daarna praten we.",
    ),
    (
        "Dilemma",
        "Laat twee mensen de adviseurs voorlezen. Laat daarna stemmen. Vraag om uitleg.",
        "Kunt u dit morgen uitleggen aan de buitenwereld? En thuis?",
    ),
    (
        "Laatste minuut",
        "Kondig het einde aan. Zet het verhaal stil.",
        "Het verhaal stopt hier. Alles wat we hoorden, is bedacht. Leg uw rol neer.",
    ),
    (
        "Nabespreken 1: stoom",
        "Iedereen één zin, u als laatste. Nog niets uitleggen.",
        "Met welk gevoel zit u hier?",
    ),
    (
        "Nabespreken 2: wat gebeurde er",
        "Loop de leerdoelen langs. Leg ernaast wat het protocol vraagt.",
        "Wat meldde u? Wie belde u? Wat schreef u op?",
    ),
    (
        "Nabespreken 3: morgen",
        "Schrijf hoogstens drie afspraken op, elk met een naam en een dag.",
        "Wat doen we vanaf morgen anders?",
    ),
    (
        "Afsluiten",
        "Bedank iedereen. Zeg wie er vandaag en deze week bereikbaar is. Ruim alle papieren op.",
        "De oefening is klaar. Blijf gerust nog even zitten. Ik blijf ook.",
    ),
)


def _script() -> GuideChapter:
    rows = tuple(
        Row((Cell(((bold(when),),)), Cell(((Run(do),),)), Cell(((Run(say, Style.ITALIC),),) if say else ())))
        for when, do, say in _SCRIPT
    )
    times = tuple(
        Row(
            tuple(
                Cell(((Run(text),),))
                for text in (
                    name.capitalize(),
                    f"{_BRIEFING[level]} min",
                    f"{MINUTES[level][0]} tot {MINUTES[level][1]} min",
                    f"{_DEBRIEF[level]} min",
                )
            )
        )
        for level, (_, name) in LEVELS.items()
    )
    return GuideChapter(
        "Het script, van minuut tot minuut",
        (
            GuidePart(
                Table((Column("Wanneer", 22), Column("Wat u doet", 40), Column("Wat u zegt", 38)), rows)
            ),
            GuidePart(
                Table(
                    (
                        Column("Niveau", 31),
                        Column("Vooraf", 23),
                        Column("Spelen", 23),
                        Column("Nabespreken", 23),
                    ),
                    times,
                ),
                "Hoeveel tijd u neemt",
            ),
            GuidePart(
                _prose(
                    "Bij een teaser doet u alleen: welkom, stopwoord, start, vraag, één zin van ieder.",
                    "Loopt het uit? Sla berichten over. Sla de nabespreking nooit over.",
                    "Gaat het te goed? Speel een bericht dat alleen u start. Gaat het te zwaar? Bevries, en stop liever te vroeg.",
                ),
                "Schuiven met de tijd",
            ),
        ),
        _OWN,
    )


def _safety(book: Book) -> GuideChapter:
    return GuideChapter(
        "Veiligheid van de deelnemers",
        (
            GuidePart(
                _prose(
                    f"Het stopwoord is: {STOP_WORD}. Iedereen mag het zeggen, ook een waarnemer en ook u.",
                    "Na het stopwoord: leg de papieren neer, zet het verhaal stil, doe het licht aan. Zeg hardop dat het een "
                    "oefening is. Vraag niet wie het zei of waarom.",
                    "Ga pas verder als iedereen dat wil. Twijfelt er één? Dan stopt u en bespreekt u na.",
                ),
                "Het stopwoord",
            ),
            GuidePart(
                _prose(
                    "Iedereen mag eruit stappen: vooraf, tijdens en zonder reden. Iemand die zelf is bedreigd, hoort dat apart en op "
                    "tijd, zodat niemand het ziet.",
                    "Loopt iemand weg? Dan gaat één vaste persoon mee. De rest speelt niet door tot die persoon het zegt.",
                    "Oefeningen over kinderen, schoten en een explosie zijn zwaar. Zeg vooraf waar het over gaat.",
                    "Raak niemand aan. Ga niet tussen iemand en de deur staan. Gebruik geen wapen, ook geen nepwapen.",
                ),
                "Wie mag eruit stappen",
            ),
            GuidePart(
                _prose(
                    "Blijf na afloop een half uur in de zaal. Vraag ieder apart hoe het is. Luister vooral.",
                    "Bel dezelfde dag wie stil was, wegliep of het stopwoord gebruikte.",
                    "Bel na een week iedereen één keer. Vraag: slaapt u goed, denkt u er nog aan, wat hebt u nodig?",
                    "Komt er een echt verhaal boven? Dan is het geen oefening meer. Volg de gewone weg: melden en opvang.",
                    "Schrijf over deelnemers niets op wat over hun gezondheid gaat.",
                ),
                "Nazorg: dezelfde dag en na een week",
            ),
            GuidePart(_care(book), "Wat de lijsten over nazorg zeggen"),
            GuidePart(Pairs(tuple(_called(book))), "Wie een deelnemer kan bellen"),
            GuidePart(
                _prose(
                    "Komt er tijdens de oefening een echte melding binnen? Zeg dan 'Geen oefening', stop, en werk in een nieuwe zaak.",
                    "Schrijf op elk papier OEFENING. Bel nooit een echt nummer. Plaats niets online.",
                ),
                "Als het echt wordt",
            ),
        ),
        f"{_OWN} Wat uit de lijsten komt, heeft zijn eigen bron.",
    )


def _care(book: Book) -> Prose:
    lines: list[Line] = []
    for name in _CARE:
        flow, _, task_id = name.partition(".")
        steps = book.flows[flow].steps.values() if flow in book.flows else ()
        for step in steps:
            for task in step.tasks:
                if task.id == task_id:
                    source = sources_line(book, task.sources or step.sources)
                    lines += [(bold(task.say), Run(f" {task.help}")), (Run(source, Style.SOFT),)]
    return Prose(tuple(lines))


def _called(book: Book) -> Iterator[tuple[str, Line]]:
    for name in _CALL:
        contact = book.catalogue.contacts.get(name)
        if contact is not None:
            number = contact.number or "het nummer staat bij Contacten"
            yield contact.name, (bold(number), Run(f". {contact.for_what}."))


def _choose(request: GuideRequest) -> GuideChapter:
    rows: list[Row] = []
    for level, (group, _) in LEVELS.items():
        found = [one for one in request.exercises if one.exercise.level is level]
        if not found:
            continue
        rows.append(Row(group=group))
        for one in found:
            roles = request.book.catalogue.roles
            who = ", ".join(roles[role].name for role in one.exercise.roles if role in roles)
            texts = (one.scenario.title, f"{one.exercise.minutes} min", one.exercise.aim, who)
            cells: Sequence[Cell] = [
                Cell(((bold(texts[0]),),)),
                Cell(((Run(texts[1]),),)),
                Cell(((Run(texts[2]),),), is_fine=True),
                Cell(((Run(texts[3]),),), is_fine=True),
            ]
            rows.append(Row(tuple(cells)))
    columns = (Column("Oefening", 28), Column("Spelen", 10), Column("Doel", 36), Column("Rollen", 26))
    return GuideChapter(
        "Een oefening kiezen",
        (
            GuidePart(
                _pairs(
                    (
                        "Nog nooit geoefend",
                        "Begin met het gesprek over de zeven vragen, of met een teaser over kritiek.",
                    ),
                    ("Weinig tijd", "Een teaser aan het begin van een overleg. Eén vraag is genoeg."),
                    (
                        "Met de raad",
                        "Kies een verhaal met een raadslid. Speel geen besluit dat echt op de agenda staat.",
                    ),
                    (
                        "Met het kabinet",
                        "Kies een gesprek over post, telefoon of een bericht aan de burgemeester.",
                    ),
                    (
                        "Na een echt incident",
                        "Wacht. Oefen pas als de getroffenen dat zelf willen, en nooit hetzelfde verhaal.",
                    ),
                    ("Lange oefening", "Alleen met een groep die al een gesprek deed, en met twee trainers."),
                ),
                "Waar u op let",
            ),
            GuidePart(Table(columns, tuple(rows)), "Alle oefeningen"),
        ),
        _OWN,
    )
