"""The fixed Dutch words of what guards the screen: the lock and the reminders.

Neighbours: as `words`, of which these are a continuation.
"""

from __future__ import annotations

from collections.abc import Mapping

from vb_wizard.presenters.wording import Wording


class LockWords(Wording):
    """Words of the lock: its window and its part of the settings."""

    __slots__ = ()

    title: str = "Vergrendeld"
    say: str = "Typ uw code om verder te gaan. Alles staat zoals u het achterliet."
    code: str = "Uw code"
    open: str = "Ga verder"
    wrong: str = "Deze code klopt niet."
    wrong_wait: str = "Deze code klopt niet. Wacht nog {seconds} s."
    danger: str = "Is er nu direct gevaar? Bel 112. Daarvoor hebt u de wizard niet nodig."
    forgotten: str = (
        "Code vergeten? Er gaat niets verloren. Vraag uw beheerder; in de handleiding staat wat hij doet."
    )
    panel: str = "Slot"
    panel_off: str = (
        "Met een code kan niemand meekijken als u even weg bent. De code houdt kijkers weg; "
        "wie bij uw account op deze computer kan, kan het slot weghalen."
    )
    panel_on: str = "Het slot staat aan. De wizard vraagt uw code bij het starten, na twee keer Esc, en als u een tijd niets doet."
    new: str = "Nieuwe code (minstens {least} tekens)"
    again: str = "Nog een keer dezelfde code"
    turn_on: str = "Zet het slot aan"
    now: str = "Uw code nu"
    turn_off: str = "Haal het slot weg"
    is_on: str = "Het slot staat aan."
    is_off: str = "Het slot is weg."
    after: str = "Vergrendel na"
    minutes: Mapping[str, str] = {
        "0": "nooit vanzelf",
        "5": "5 minuten",
        "10": "10 minuten",
        "15": "15 minuten",
        "30": "30 minuten",
    }
    no_code: str = "Er is nog geen code. Kies die bij Instellingen, onder Slot."
    to_settings: str = "Naar Instellingen"


class ReminderWords(Wording):
    """Words of the reminders. None of them says anything about a case."""

    __slots__ = ()

    title: str = "Herinnering"
    say: str = "Er is iets dat aandacht vraagt."
    look: str = "Bekijk de agenda"
    panel: str = "Herinneringen"
    panel_say: str = "De wizard herinnert u als er een termijn komt, zolang hij open staat. Er staat nooit bij waar het over gaat."
    choice: str = "Herinneringen"
    choices: Mapping[str, str] = {"1": "Aan", "0": "Uit"}


LOCK = LockWords()
REMINDER = ReminderWords()
