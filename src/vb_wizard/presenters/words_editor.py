"""The fixed Dutch words of the editor of scenarios.

Neighbours: as `words`, of which these are the continuation.
"""

from __future__ import annotations

from collections.abc import Mapping

from vb_wizard.presenters.wording import Plural, Wording


class EditorWords(Wording):
    """Words of the editor of scenarios."""

    __slots__ = ()

    title: str = "Scenario bewerken"
    back: str = "Naar de lijst"
    parts: str = "Onderdelen"
    sections: Mapping[str, str] = {
        "about": "Over",
        "goals": "Doelen",
        "roles": "Rollen",
        "variables": "Variabelen",
        "injects": "Injects",
        "questions": "Vragen",
        "dilemmas": "Dilemma's",
        "hints": "Hints",
        "milestones": "Mijlpalen",
        "extra": "Extra",
    }
    say: Mapping[str, str] = {
        "about": "Hoe heet het scenario, voor wie is het en hoe lang duurt het?",
        "goals": "Wat leert de groep? Kies bij elk doel waaraan u ziet dat het is gelukt.",
        "roles": "Wie speelt er mee, en wat hoort die persoon vooraf?",
        "variables": "Wat is in uw gemeente anders? Vul het hier één keer in. Het komt in alle teksten.",
        "injects": "Een inject is nieuws dat binnenkomt: een mail, een telefoontje, een bericht. Bepaal wat het is en wanneer het komt.",
        "questions": "Een vraag aan de groep, waarover iedereen stemt.",
        "dilemmas": "Een keuze zonder goed antwoord. Een adviseur spreekt voor, een ander tegen.",
        "hints": "Hulp voor een groep die vastzit. U krijgt de hint aangeboden en beslist zelf.",
        "milestones": "Iets dat het zien waard is, zoals: de politie is bereikt.",
        "extra": "Iets goeds dat geen lijst vraagt. U vinkt het zelf aan.",
    }
    section_name: str = "{title} · {count}"
    which_item: str = "Welk onderdeel van {title}"
    item_line: str = "{title} · {note}"
    numbered: str = "{where} {number}"
    section_trouble: str = "{name}, hier klopt iets niet"
    add: Mapping[str, str] = {
        "goals": "Voeg een doel toe",
        "roles": "Voeg een rol toe",
        "variables": "Voeg een variabele toe",
        "injects": "Voeg een inject toe",
        "questions": "Voeg een vraag toe",
        "dilemmas": "Voeg een dilemma toe",
        "hints": "Voeg een hint toe",
        "milestones": "Voeg een mijlpaal toe",
        "extra": "Voeg een extra actie toe",
        "options": "Voeg een antwoord toe",
        "advisers": "Voeg een adviseur toe",
    }
    untitled: str = "(nog zonder tekst)"
    item_name: str = "{number}. {title}"
    up: str = "Omhoog"
    down: str = "Omlaag"
    duplicate: str = "Dubbel"
    remove: str = "Haal weg"
    remove_name: str = "Haal weg: {what}"
    undo: str = "Maak ongedaan"
    redo: str = "Doe opnieuw"
    save: str = "Opslaan"
    saved: str = "Opgeslagen"
    draft: str = "Concept: wordt vanzelf bewaard. Met Opslaan gaat het in de lijst."
    is_saved: str = "Opgeslagen. U kunt dit scenario nu spelen."
    is_saved_wrong: str = "Opgeslagen. U kunt dit scenario nog niet spelen: kijk rechts wat er nog moet."
    preview: str = "Zo ziet de groep het"
    not_seen: str = "De groep ziet dit niet. Het is alleen voor u."
    findings: str = "Wat er nog moet"
    fine: str = "Er is niets meer te doen. U kunt dit scenario spelen."
    wrong: Plural = Plural(
        "{n} punt moet eerst goed. Zolang kunt u dit scenario niet spelen.",
        "{n} punten moeten eerst goed. Zolang kunt u dit scenario niet spelen.",
    )
    advised: Plural = Plural(
        "U kunt dit scenario spelen. Kijk nog naar {n} punt.",
        "U kunt dit scenario spelen. Kijk nog naar {n} punten.",
    )
    must: str = "Moet: {where}"
    may: str = "Tip: {where}"
    elsewhere: str = "Het verhaal"
    nothing_filled: str = "Dit is nog leeg. Vul het in."
    too_few: str = "Hier is nog te weinig ingevuld. Voeg iets toe."
    not_chosen: str = "Kies hier iets."
    no_moment: str = "Dit is geen tijd. Typ een aantal minuten, zoals 10, of een tijd, zoals 09:10."
    choose: str = "Kies …"
    search: str = "Zoek in: {label}"
    search_hint: str = "Zoek in {count} mogelijkheden …"
    found: Plural = Plural("{n} gevonden", "{n} gevonden")
    pick: str = "Voeg toe"
    pick_name: str = "Voeg toe bij: {label}"
    wrong_field: str = "Let op: {trouble}"
    kinds: Mapping[str, str] = {
        "mail": "Een mail",
        "letter": "Een brief of kaart",
        "phone": "Een telefoontje",
        "social": "Een bericht op sociale media",
        "visitor": "Iemand komt langs",
        "press": "De pers",
        "rumour": "Een gerucht",
    }
    levels: Mapping[str, str] = {
        "teaser": "Opwarmer, ongeveer 5 minuten",
        "gesprek": "Gesprek, ongeveer een half uur",
        "oefening": "Oefening, ongeveer twee uur",
    }
    sides: Mapping[str, str] = {"for": "Spreekt voor", "against": "Spreekt tegen"}
    how: Mapping[str, str] = {
        "trainer": "Als de trainer het zegt",
        "time": "Op een tijd in het verhaal",
        "after": "Nadat iets is gedaan",
        "undone": "Als iets op een tijd nog niet is gedaan",
        "wrong": "Bij een verkeerd telefoontje",
    }
    deeds: Mapping[str, str] = {
        "task": "Een opdracht is gedaan",
        "step": "De groep is bij een stap",
        "track": "Een lijst is geopend",
        "call": "Er is gebeld met",
        "reached": "Er is iemand bereikt",
        "answer": "Een vraag in de lijst is beantwoord",
        "acute": "De rode knop is ingedrukt",
        "inject": "Een inject is getoond",
        "milestone": "Een mijlpaal is gehaald",
        "vote": "Een antwoord heeft de meeste stemmen",
    }
    which: Mapping[str, str] = {
        "task": "Welke opdracht",
        "step": "Welke stap",
        "track": "Welke lijst",
        "call": "Met wie",
        "reached": "Wie",
        "answer": "Welke vraag",
        "inject": "Welke inject",
        "milestone": "Welke mijlpaal",
        "vote": "Welk antwoord",
    }
    cue: Mapping[str, str] = {
        "how": "Wanneer",
        "kind": "Wat er gebeurt",
        "when": "Op welke tijd",
        "wait": "Hoeveel minuten later",
        "value": "Met welk antwoord",
        "contacts": "Bij wie",
    }
    cue_help: Mapping[str, str] = {
        "how": "U kunt het altijd ook zelf laten komen.",
        "when": "Typ een aantal minuten na het begin, zoals 10, of een tijd, zoals 09:10.",
        "wait": "Minuten in het verhaal. 0 is meteen.",
        "contacts": "Laat dit leeg voor iedereen die op dat moment niet op de lijst staat.",
    }
    clock_words: str = "Om {at}"
    minute_words: Plural = Plural("Na {n} minuut", "Na {n} minuten")
    after_words: str = "Na: {what}"
    undone_words: str = "Nog niet gedaan: {what}"
    labels: Mapping[str, str] = {
        "title": "Titel",
        "summary": "Het verhaal in het kort",
        "flow": "Met welke lijst begint het",
        "clock": "Begin van het verhaal",
        "role": "Wie de wizard bedient",
        "level": "Soort oefening",
        "minutes": "Hoeveel minuten aan tafel",
        "pace": "Minuten verhaal per minuut aan tafel",
        "aim": "Waar de oefening voor is",
        "goal": "Wat de groep leert",
        "expects": "Te zien aan deze opdrachten",
        "milestones": "Te zien aan deze mijlpalen",
        "extra": "Te zien aan deze extra acties",
        "key": "Rol",
        "told": "Wat deze persoon vooraf hoort",
        "what": "Wat is het",
        "value": "Wat staat er in uw gemeente",
        "kind": "Hoe het binnenkomt",
        "who": "Van wie",
        "to": "Aan wie",
        "text": "Tekst voor de groep",
        "picture": "Plaatje",
        "sound": "Geluid",
        "note": "Alleen voor de trainer",
        "ask": "De vraag",
        "option": "Antwoord {number}",
        "protocol": "Wat het protocol zegt",
        "adviser": "Adviseur {number}",
        "side": "Voor of tegen",
        "speech": "Wat deze adviseur zegt",
        "hint": "De hint",
        "milestone": "Wat er dan te zien is",
        "action": "Wat de groep doet",
        "by": "Uiterlijk wanneer",
    }
    helps: Mapping[str, str] = {
        "summary": "De trainer leest dit bij het kiezen.",
        "pace": "Bij 4 duurt een uur in het verhaal een kwartier aan tafel.",
        "value": "Schrijf {slot} in een tekst. Daar komt dit te staan.",
        "who": "Noem een functie, nooit een naam.",
        "picture": "De naam van een bestand in de map scenarios/media, met de uitgang png of jpg. Leeg mag.",
        "sound": "De naam van een bestand in de map scenarios/media, met de uitgang wav, mp3 of ogg. Leeg mag.",
        "note": "De groep ziet dit niet.",
        "protocol": "Alleen voor de trainer.",
        "by": "Aantal minuten na het begin, of een tijd. Leeg is: op elk moment.",
    }
    preview_from: str = "Van: {who}"
    preview_to: str = "Aan: {to}"
    preview_picture: str = "Plaatje: {name}"
    preview_sound: str = "Geluid: {name}"
    preview_option: str = "{number}. {text}"
    preview_adviser: str = "{role} ({side}): {say}"
    nameless_role: str = "Nog geen rol"


EDITOR = EditorWords()
