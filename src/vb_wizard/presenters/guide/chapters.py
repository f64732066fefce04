"""The chapters of the guide that hold for every exercise: what it is, the room, the script, safety, and how to choose.

Neighbours: `script` and `safety` are the two long ones; `assemble` puts the exercises behind them. This is the trainer's craft and our own
editing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from vb_wizard.application.guide import GuideRequest
from vb_wizard.presenters.dossier.view import Cell, Column, Row, Run, Table, bold
from vb_wizard.presenters.guide.levels import LEVELS
from vb_wizard.presenters.guide.safety import safety
from vb_wizard.presenters.guide.script import script, times
from vb_wizard.presenters.guide.shapes import OWN, pairs, prose
from vb_wizard.presenters.guide.view import GuideChapter, GuidePart


def chapters(request: GuideRequest) -> tuple[GuideChapter, ...]:
    """Return the chapters in order."""
    return (_what(request), _room(), script(), safety(request.book), _choose(request))


def _what(request: GuideRequest) -> GuideChapter:
    levels = Counter(one.exercise.level for one in request.exercises)
    counted = ", ".join(
        f"{levels[level]} {group.lower()}" for level, (group, _) in LEVELS.items() if levels[level]
    )
    return GuideChapter(
        "Wat dit is",
        (
            GuidePart(
                prose(
                    "Met deze oefeningen oefent een groep wat zij doet als iemand een bestuurder bedreigt. De groep werkt in de "
                    "echte wizard. U bepaalt wat er binnenkomt en wanneer.",
                    f"In deze bundel staan {len(request.exercises)} oefeningen: {counted}. Alles erin is bedacht. "
                    "Er staan geen echte namen, adressen of nummers in.",
                    "De bundel komt uit dezelfde bestanden als de oefeningen op het scherm. Verandert een oefening of een lijst? "
                    "Maak de bundel dan opnieuw. Op elke bladzijde staat van welke dag zij is.",
                )
            ),
            GuidePart(
                prose(
                    "Een oefening is geen toets van mensen. U kijkt of afspraken, nummers en lijsten werken.",
                    "Er zijn vragen met een antwoord: dat geeft het protocol. Er zijn dilemma's zonder antwoord: die geeft u terug "
                    "aan de groep.",
                    "Kritiek op een bestuurder is geen agressie. Enkele oefeningen gaan juist daarover.",
                ),
                "Waar het om gaat",
            ),
            GuidePart(times(), "Hoeveel tijd u neemt"),
            GuidePart(
                prose(
                    "Bladzijden met een oefening dragen het woord OEFENING. Laat ze niet slingeren. Wie een losse bladzijde vindt, "
                    "kan denken dat er echt iets is gebeurd.",
                    "Deelnemers krijgen deze bundel niet vooraf: de verrassingen staan erin.",
                ),
                "Voor wie deze bundel is",
            ),
        ),
        OWN,
    )


def _room() -> GuideChapter:
    parts = (_people(), _screens(), _roles(), _before())
    return GuideChapter("Het klaarzetten", parts, OWN)


def _people() -> GuidePart:
    return GuidePart(
        pairs(
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
    )


def _screens() -> GuidePart:
    return GuidePart(
        pairs(
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
                "Kies bij het scenario Papier of bestand en maak de kaarten. Knip ze uit. Deze bladzijden houdt u zelf.",
            ),
            ("Geluid", "Zet het geluid zacht. Speel nooit een knal, een schot of een sirene af."),
        ),
        "De schermen",
    )


def _roles() -> GuidePart:
    return GuidePart(
        pairs(
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
    )


def _before() -> GuidePart:
    return GuidePart(
        prose(
            "1. Speel de oefening één keer alleen door, met deze bundel ernaast.",
            "2. Vul de woorden van uw eigen gemeente in. Gebruik geen echte namen en geen echte adressen.",
            "3. Waarschuw receptie, bode en beveiliging: er is een oefening. Zeg van hoe laat tot hoe laat.",
            "4. Vraag vooraf wie dit onderwerp liever overslaat. Vraag niet waarom.",
            "5. Spreek af wie na afloop bereikbaar is voor de deelnemers.",
            "6. Test scherm, geluid en licht een uur vooraf.",
        ),
        "Wat u vooraf doet",
    )


def _choose(request: GuideRequest) -> GuideChapter:
    rows: list[Row] = []
    for level, (group, _) in LEVELS.items():
        found = [one for one in request.exercises if one.exercise.level is level]
        if not found:
            continue
        rows.append(Row(group=group))
        for one in found:
            exercise = one.exercise
            texts = (one.scenario.title, f"{exercise.minutes} min", str(len(exercise.roles)), exercise.aim)
            cells: Sequence[Cell] = [
                Cell(((bold(texts[0]),),)),
                Cell(((Run(texts[1]),),)),
                Cell(((Run(texts[2]),),)),
                Cell(((Run(texts[3]),),), is_fine=True),
            ]
            rows.append(Row(tuple(cells)))
    columns = (Column("Oefening", 34), Column("Spelen", 10), Column("Rollen", 8), Column("Doel", 48))
    return GuideChapter(
        "Een oefening kiezen",
        (
            GuidePart(
                pairs(
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
        OWN,
    )
