"""The fixed Dutch words of making a paper or a file of an exercise.

Neighbours: as `words`, of which these are the continuation.
"""

from __future__ import annotations

from collections.abc import Mapping

from vb_wizard.presenters.wording import Plural, Wording


class PapersWords(Wording):
    """Words of choosing what is made."""

    __slots__ = ()

    button: str = "Papier of bestand …"
    button_name: str = "Papier of bestand van {title}"
    title: str = "Papier of bestand maken"
    list: str = "Wat u kunt maken"
    ok: str = "Maak"
    kinds: Mapping[str, str] = {
        "pages": "Bladen voor de trainer (PDF)",
        "cards": "Kaarten voor de groep (PDF)",
        "trainer": "Blad bij de kaarten (PDF)",
        "ods": "Draaiboek als rekenblad (ODS)",
        "csv": "Draaiboek als tekst met puntkomma's (CSV)",
        "pack": "Pakket om te delen",
    }
    for_what: Mapping[str, str] = {
        "pages": "Alles van deze oefening op een paar bladzijden: doelen, rollen, wat er wanneer binnenkomt, wat het protocol "
        "vraagt en waarom, en vragen voor de nabespreking. Geef dit niet aan de groep.",
        "cards": "Voor een zaal zonder laptops: berichten, vragen en stemkaarten om uit te knippen. Er staat niets op dat de "
        "groep nog niet mag weten.",
        "trainer": "Hoort bij de kaarten: wanneer u welke kaart geeft, en wat het protocol dan vraagt. Alleen voor u.",
        "ods": "Alle berichten op een rij, met tijd, tekst, verwachte actie en leerdoel. Voor LibreOffice of Excel. Alleen voor u.",
        "csv": "Hetzelfde draaiboek, voor een ander programma. Alleen voor u.",
        "pack": "Het scenario met zijn beelden en geluiden in één bestand, voor een andere gemeente die deze wizard gebruikt.",
    }
    files: Mapping[str, str] = {
        "ods": "OpenDocument-rekenblad (*.ods)",
        "csv": "CSV-bestand (*.csv)",
        "pack": "Scenario voor de wizard (*.vbscenario)",
        "list": "Draaiboek (*.ods *.csv)",
        "xes": "Logboek XES (*.xes)",
        "jsonl": "JSON-regels (*.jsonl)",
    }
    read: str = "Aangepast draaiboek inlezen"
    read_for: str = (
        "Hebt u het rekenblad veranderd? Daarvan maakt de wizard een nieuw eigen scenario. Klopt een vak niet, dan zegt hij "
        "welke rij en kolom, en wat u doet."
    )
    bring: str = "Pakket overnemen …"
    choose_file: str = "Kies een bestand"
    reading: str = "De wizard leest het bestand."
    taken: str = "{title} staat nu bij uw eigen scenario's, bovenaan in de lijst."
    not_taken: str = "Dit bestand is niet overgenomen; er is niets veranderd."
    more: Plural = Plural("Er is nog {n} punt.", "Er zijn nog {n} punten.")
    not_read: str = "Het bestand {name} kan niet worden gelezen."
    not_read_safe: str = "Er is niets overgenomen."
    not_read_to_do: str = "Kijk of het er nog is en of u het mag openen."
    working: str = "De wizard maakt het bestand."
    results: str = "Bewaar voor onderzoek …"
    all_results: str = "Bewaar alles voor onderzoek …"
    results_say: str = "Wat er in een oefening gebeurde, zonder namen, zonder getypte tekst en zonder de dag."
    result_kinds: Mapping[str, str] = {
        "xes": "Logboek voor procesanalyse (XES)",
        "jsonl": "Gegevens op regels (JSON Lines)",
    }
    results_for: Mapping[str, str] = {
        "xes": "Een standaard voor programma's die een werkwijze onderzoeken (IEEE 1849-2016).",
        "jsonl": "Op elke regel één gegeven. Voor eigen onderzoek of een rekenprogramma.",
    }


PAPERS = PapersWords()
