"""The chapter with the script: what a trainer does and says from the hour before until the end; and the time of each level.

Neighbours: `chapters` puts it in its place. This is the trainer's craft and our own editing.
"""

from __future__ import annotations

from vb_wizard.domain.exercise import MINUTES
from vb_wizard.presenters.dossier.view import Cell, Column, Row, Run, Style, Table, bold
from vb_wizard.presenters.guide.levels import BRIEFING, DEBRIEF, LEVELS
from vb_wizard.presenters.guide.safety import STOP_WORD
from vb_wizard.presenters.guide.shapes import OWN, prose
from vb_wizard.presenters.guide.view import GuideChapter, GuidePart

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


def script() -> GuideChapter:
    """Return the chapter."""
    rows = tuple(
        Row((Cell(((bold(when),),)), Cell(((Run(do),),)), Cell(((Run(say, Style.ITALIC),),) if say else ())))
        for when, do, say in _SCRIPT
    )
    return GuideChapter(
        "Het script, van minuut tot minuut",
        (
            GuidePart(
                Table((Column("Wanneer", 22), Column("Wat u doet", 40), Column("Wat u zegt", 38)), rows)
            ),
            GuidePart(
                prose(
                    "Bij een teaser doet u alleen: welkom, stopwoord, start, vraag, één zin van ieder.",
                    "Loopt het uit? Sla berichten over. Sla de nabespreking nooit over.",
                    "Gaat het te goed? Speel een bericht dat alleen u start. Gaat het te zwaar? Bevries, en stop liever te vroeg.",
                ),
                "Schuiven met de tijd",
            ),
        ),
        OWN,
    )


def times() -> Table:
    """Return how much time each level takes."""
    rows = tuple(
        Row(
            tuple(
                Cell(((Run(text),),))
                for text in (
                    name.capitalize(),
                    f"{BRIEFING[level]} min",
                    f"{MINUTES[level][0]} tot {MINUTES[level][1]} min",
                    f"{DEBRIEF[level]} min",
                )
            )
        )
        for level, (_, name) in LEVELS.items()
    )
    columns = (Column("Niveau", 31), Column("Vooraf", 23), Column("Spelen", 23), Column("Nabespreken", 23))
    return Table(columns, rows)
