"""The fixed Dutch words of the screen with scenarios.

Neighbours: as `words`, of which these are the continuation.
"""

from __future__ import annotations

from collections.abc import Mapping

from vb_wizard.presenters.wording import Plural, Wording


class ScenariosWords(Wording):
    """Words of the screen with scenarios."""

    __slots__ = ()

    title: str = "Oefenen"
    say: str = "Kies een scenario. Een oefening is een eigen zaak met een paarse band. Uw echte zaken blijven zoals ze zijn."
    search: str = "Zoek een scenario"
    search_hint: str = "Zoek op titel of verhaal …"
    filters: Mapping[str, str] = {
        "level": "Niveau en duur",
        "kind": "Wat er gebeurt",
        "whom": "Wie het raakt",
        "role": "Wie de wizard bedient",
        "done": "Al geoefend",
    }
    all: str = "Alles"
    states: Mapping[str, str] = {
        "not_done": "nog niet gedaan",
        "begun": "begonnen",
        "done": "gedaan",
    }
    levels: Mapping[str, str] = {
        "teaser": "kort, om te beginnen",
        "gesprek": "half uur, ook voor beginners",
        "oefening": "lang, voor wie al oefende",
    }
    level: str = "Met een groep:"
    level_words: Plural = Plural("{level} ({n} minuut spelen)", "{level} ({n} minuten spelen)")
    goals: str = "Leerdoelen:"
    order: str = "Volgorde"
    orders: Mapping[str, str] = {
        "name": "op naam",
        "short": "kort eerst",
        "new": "nog niet gedaan eerst",
    }
    guide: str = "Handleiding voor de trainer …"
    guide_title: str = "Handleiding voor de trainer"
    done_on: str = "gedaan, het laatst begonnen op {day}"
    begun_on: str = "begonnen op {day}"
    count: str = "{shown} van {total} scenario's"
    go_on_with: str = "Verder waar u was"
    scenarios: str = "Scenario's"
    kind: str = "Wat er gebeurt:"
    role: str = "U bent:"
    practises: str = "U oefent:"
    length: str = "Lengte:"
    length_words: Plural = Plural(
        "{n} moment in het verhaal, over {time}", "{n} momenten in het verhaal, over {time}"
    )
    minutes: Plural = Plural("{n} minuut", "{n} minuten")
    hours: Plural = Plural("{n} uur", "{n} uur")
    days: Plural = Plural("{n} dag", "{n} dagen")
    play: str = "Start oefening"
    play_name: str = "Start oefening {title}"
    go_on: str = "Ga verder"
    go_on_name: str = "Ga verder met {title}"
    own: str = "eigen"
    copy: str = "Maak kopie"
    copy_name: str = "Maak kopie van {title}"
    edit: str = "Bewerk"
    edit_name: str = "Bewerk {title}"
    remove: str = "Verwijder"
    remove_name: str = "Verwijder {title}"
    removed: str = "{title} is weg uit de lijst. U kunt dit scenario nog terugzetten."
    put_back: str = "Zet terug: {title}"
    is_back: str = "{title} staat weer in de lijst."
    copied: str = (
        "Uw eigen kopie staat bovenaan in de lijst. Het scenario waar u van uitging, blijft zoals het is."
    )
    not_playable: str = "Dit scenario is nog niet te spelen. {what}"
    draft: str = "Concept:"
    draft_say: str = "er zijn wijzigingen die u nog niet hebt opgeslagen"
    clear: str = "Toon alles"
    empty: str = "Er zijn geen scenario's gevonden."
    nothing: str = "Geen scenario past hierbij. Maak de zoekregel leeg of kies overal Alles."
    back: str = "Terug"


SCENARIOS = ScenariosWords()
