"""The fixed Dutch words of the screens where somebody looks something up: the log, the search and the agenda.

Neighbours: as `words`, of which these are the continuation.
"""

from __future__ import annotations


class LogWords:
    """Words of the log screen."""

    __slots__ = ()

    title: str = "Logboek"
    say: str = "Alles wat is vastgelegd, het nieuwste boven. Een verbetering staat bij wat er eerst stond; er verdwijnt niets."
    list: str = "Regels van het logboek"
    row_name: str = "{day} {when}, {tag}: {text} {small} Door {by}"
    search: str = "Zoek in het logboek"
    search_hint: str = "Zoek in het logboek …"
    kinds: tuple[tuple[str, str], ...] = (
        ("answer", "Antwoorden"),
        ("task", "Acties"),
        ("call", "Gesprekken"),
        ("note", "Notities"),
        ("evidence", "Bewijs"),
        ("case", "Verloop"),
    )
    count: str = "{shown} van {total} regels"
    one: str = "1 regel"
    all: str = "{total} regels"
    empty: str = "Geen regel past hierbij. Maak de zoekregel leeg of zet een soort uit."
    written: str = "{day}, {when} · {tag} · door {by}"
    back: str = "Terug naar de zaak"


class SearchWords:
    """Words of the search."""

    __slots__ = ()

    title: str = "Zoeken"
    label: str = "Zoek in zaken, stappen, contacten, hulpmiddelen en het logboek"
    hint: str = "Zoek een zaak, stap, contact, hulpmiddel of regel …"
    results: str = "Gevonden"
    start: str = "Typ een paar letters. Met de pijltjes kiest u, met Enter gaat u erheen."
    nothing: str = "Niets gevonden voor '{words}'. Probeer een ander woord."
    found: str = "{count} gevonden"
    row_name: str = "{label}: {title}. {detail}"
    no_link: str = "{title}: {detail}"


class AgendaWords:
    """Words of the agenda."""

    __slots__ = ()

    title: str = "Agenda"
    say: str = "Wat er in alle open zaken moet gebeuren. Wat te laat is, staat boven."
    heads: tuple[str, ...] = ("Termijn", "Actie", "Zaak", "Wie")
    empty: str = "Er staat geen actie met een termijn open."
    late: str = "{late} te laat, {total} in totaal"
    none_late: str = "{total} in totaal, niets te laat"
    export: str = "Bewaar als agenda (.ics) …"
    files: str = "Agenda (*.ics)"
    exported: str = "De agenda is bewaard als {name}. De titels zeggen niets over de zaak."
    nothing: str = "Er is niets om te bewaren."
    how: str = "Hoe de termijnen zijn berekend"
    how_line: str = "{action}: {how} Bron: {source}"
    back: str = "Terug"


LOG = LogWords()
SEARCH = SearchWords()
AGENDA = AgendaWords()
