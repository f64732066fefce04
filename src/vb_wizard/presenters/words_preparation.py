"""The fixed words of the preparation.

Neighbours: as `words`, of which these are the continuation.
"""

from __future__ import annotations

from collections.abc import Mapping

from vb_wizard.presenters.wording import Wording


class PreparationWords(Wording):
    """Words of the screen with the preparation."""

    __slots__ = ()

    title: str = "Voorbereiden"
    back: str = "Terug"
    begin: str = "Begin met de lijst"
    go_on: str = "Ga verder met de lijst"
    print: str = "Afdrukken …"
    opens: str = "Enter of een klik opent de vraag die erbij hoort."
    sheet: str = "Hoe klaar u bent"
    groups: Mapping[str, str] = {
        "outdated": "Over de datum",
        "to_do": "Nog te regelen",
        "not_asked": "Nog niet gevraagd",
        "fine": "Op orde",
    }
    counted: Mapping[str, str] = {
        "outdated": "{number} over de datum",
        "to_do": "{number} nog te regelen",
        "not_asked": "{number} nog niet gevraagd",
    }
    group: str = "{caption} ({count})"
    counts: str = "Nog open: {counts}."
    soonest: str = "Het eerst verloopt: {title}, na {day}."


PREPARATION = PreparationWords()
