"""The fixed Dutch words of the screens where somebody looks something up: the log, the search, the agenda, the map, and why.

Neighbours: as `words`, of which these are the continuation.
"""

from __future__ import annotations

from collections.abc import Mapping

from vb_wizard.presenters.wording import Plural, Wording


class LogWords(Wording):
    """Words of the log screen."""

    __slots__ = ()

    title: str = "Logboek"
    say: str = "Alles wat is vastgelegd, het nieuwste boven. Een verbetering staat bij wat er eerst stond; er verdwijnt niets."
    list: str = "Regels van het logboek"
    row_name: str = "{day} {when}, {tag}: {text} {small} Door {by}"
    search: str = "Zoek in het logboek"
    search_hint: str = "Zoek in het logboek …"
    kinds: Mapping[str, str] = {
        "answer": "Antwoorden",
        "task": "Acties",
        "call": "Gesprekken",
        "note": "Notities",
        "evidence": "Bewijs",
        "case": "Verloop",
    }
    count: str = "{shown} van {total} regels"
    all: Plural = Plural("{n} regel", "{n} regels")
    empty: str = "Geen regel past hierbij. Maak de zoekregel leeg of zet een soort uit."
    written: str = "{day}, {when} · {tag} · door {by}"
    back: str = "Terug naar de zaak"


class SearchWords(Wording):
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
    labels: Mapping[str, str] = {
        "step": "stap",
        "contact": "contact",
        "case": "zaak",
        "instrument": "waarmee",
        "log": "logboek",
    }


class AgendaWords(Wording):
    """Words of the agenda."""

    __slots__ = ()

    title: str = "Agenda"
    say: str = "Wat er in alle open zaken moet gebeuren. Wat te laat is, staat boven."
    empty: str = "Er staat geen actie met een termijn open."
    open: str = "Naar deze actie"
    snooze: str = "Uitstellen …"
    wake: str = "Uitstel intrekken"
    about: str = "{button}: {action}, {case}"
    put_off: str = "Uitgesteld."
    put_off_for: str = "Uitgesteld: {reason}."
    until: str = "Uitgesteld tot {moment}."
    until_for: str = "Uitgesteld tot {moment}: {reason}."
    snoozed: str = "Uitgesteld. Het staat met de reden in het logboek. U kunt het uitstel altijd intrekken."
    woken: str = "Het uitstel is ingetrokken. Ook dat staat in het logboek."
    late: str = "{late} te laat, {total} in totaal"
    none_late: str = "{total} in totaal, niets te laat"
    export: str = "Bewaar als agenda (.ics) …"
    files: str = "Agenda (*.ics)"
    exported: str = "De agenda is bewaard als {name}. De titels zeggen niets over de zaak."
    nothing: str = "Er is niets om te bewaren."
    how: str = "Hoe de termijnen zijn berekend"
    how_show: str = "Hoe is dit berekend?"
    how_hide: str = "Verberg de berekening"
    back: str = "Terug"


class MapWords(Wording):
    """Words of the map."""

    __slots__ = ()

    title: str = "Kaart"
    drawing: str = "Kaart van de lijst. Met de pijltjes kiest u een stap, met Enter bekijkt u haar."
    flow: str = "Lijst: {title}. Kies een andere lijst"
    flows: str = "Lijsten"
    walked: str = "{title} (in deze zaak)"
    lanes: str = "Alle lijsten van deze zaak naast elkaar"
    trunk: str = "{title} (hoofdroute)"
    lapsed: str = "{title} (vervallen)"
    look: str = "Deze stap bekijken: {title}"
    search: str = "Zoek een stap"
    search_help: str = "Met Enter gaat u naar de volgende stap met deze woorden."
    described: str = "Uitleg bij de stap"
    larger: str = "Kaart groter (+)"
    smaller: str = "Kaart kleiner (-)"
    whole: str = "Alles"
    whole_name: str = "Alles: de hele kaart (0)"
    go: str = "Naar deze stap"
    back: str = "Terug"
    export: str = "Bewaar als plaatje …"
    file_name: str = "kaart.svg"
    files: str = "Plaatje (*.svg);;PDF (*.pdf)"
    exported: str = "De kaart is bewaard als {name}."
    node_name: str = "{title}, {kind}, {state}. {badge}"
    kinds: Mapping[str, str] = {
        "ask": "vraag",
        "do": "acties",
        "inform": "uitleg",
        "run": "andere lijst",
        "end": "einde",
    }
    states: Mapping[str, str] = {
        "passed": "geweest",
        "here": "hier bent u",
        "not_yet": "niet geweest",
    }
    postponed: str = "{n} uitgesteld"
    answer: str = "Antwoord: {value} ({moment})"
    way: str = "Naar '{step}': {when}"
    otherwise: str = "anders"


LOG = LogWords()
SEARCH = SearchWords()
AGENDA = AgendaWords()
MAP = MapWords()
