"""The fixed Dutch words for why a step is there, and what would bring what is not.

Neighbours: as `words`, of which these are the continuation.
"""

from __future__ import annotations

from vb_wizard.presenters.wording import Plural, Wording


class WhyWords(Wording):
    """Words of the panel that says why a step is there."""

    __slots__ = ()

    look: str = "Waarom deze stap?"
    look_not: Plural = Plural(
        "Waarom deze stap? En waarom {n} actie niet?", "Waarom deze stap? En waarom {n} acties niet?"
    )
    title: str = "Waarom deze stap: {title}"
    now: str = "Dit antwoord besliste"
    earlier: str = "Eerder op de weg hierheen"
    go: str = "Naar deze vraag"
    go_name: str = "Naar de vraag {label}"
    source: str = "Bron van deze stap"
    absent: str = "Wat hier niet bij staat"
    absent_say: str = "Een ander antwoord kan ook uw route veranderen. Kijken verandert niets."
    nothing_absent: str = "Bij deze stap ontbreekt niets: alles wat erbij kan horen, staat er."
    opened: str = "Met deze stap begint de lijst '{list}'. Die hoort bij hoe u de zaak opende."
    acute: str = "U drukte op de rode knop. Daarmee begint deze lijst."
    by_hand: str = "U opende de lijst '{list}' zelf. Met deze stap begint zij."
    started: str = "De stap '{step}' opende de lijst '{list}'. Met deze stap begint zij."
    run: str = "De stap '{step}' gaat verder met de lijst '{list}'. Met deze stap begint zij."
    denied: str = "U koos bij de stap '{step}' dat dit niet meer klopt: {premise}"
    only_way: str = "Na de stap '{step}' komt altijd deze stap."
    chosen: str = "Na de stap '{step}' komt deze stap bij: {when}."
    otherwise: str = "Na de stap '{step}' komt deze stap als het volgende niet geldt: {when}."
    came: str = "U kwam hier op {moment}."
    no_answer: str = "nog geen antwoord"
    action: str = "Actie"
    contact: str = "Wie bel ik"
    instrument: str = "Waarmee"
    dealt_with: str = "Dit hoort bij een actie die niet meer open staat: {task}"


class ChangeWords(Wording):
    """Words for what to answer so that something comes along."""

    __slots__ = ()

    none_brings: str = "Geen enkel antwoord brengt dit erbij."
    brings: str = "Dit komt erbij als u antwoordt: {way}."
    none_leads: str = "Geen enkel antwoord brengt u hier."
    leads: str = "Deze stap komt op uw route als u antwoordt: {way}."
    by_itself: str = "Met de antwoorden van nu ligt deze stap op de weg door deze lijst."
    deny: str = "'{step}': kies 'Klopt niet meer'"
    other: str = "Of: {way}."
    more: Plural = Plural("En nog {n} andere manier.", "En nog {n} andere manieren.")
    and_also: str = "{one}; en {other}"
    move: str = "{fact}: {wanted} ({now})"
    now: str = "nu: {value}"
    not_yet: str = "nu nog geen antwoord"
    fill_in: str = "vul dit in"
    tick: str = "kruis ook {answers} aan"
    without: str = "zonder {answers}"


class LookWords(Wording):
    """Words of the panel in which a step of the map is looked at."""

    __slots__ = ()

    about: str = "Waar het om gaat"
    answer: str = "Uw antwoord"
    tasks: str = "Acties"
    contacts: str = "Wie bel ik"
    instruments: str = "Waarmee"
    absent: str = "Deze actie staat er niet bij"
    why: str = "Waarom u hier kwam"
    bring: str = "Wat u hier zou brengen"
    onward: str = "Verder naar"
    source: str = "Bron"
    run: str = "Deze stap gaat verder met de lijst '{list}'."
    answered: str = "{value} ({moment})"
    task: str = "• {task}"
    marked: str = "• {task} ({mark})"
    told: str = "• {what}: {said}"
    named: str = "• {what}"
    way: str = "• '{step}': {when}"
    always: str = "altijd"
    denied: str = "als dit niet meer klopt: {premise}"
    not_begun: str = "Deze lijst is nog niet begonnen."
    begins: str = "Zij begint bij de stap '{step}' van '{list}'."
    begun_at: str = "In deze zaak begon deze lijst bij {steps}."
    step: str = "'{step}'"


WHY = WhyWords()
LOOK = LookWords()
CHANGE = ChangeWords()
