"""The fixed Dutch words of the first start.

Neighbours: as `words`, of which these are a continuation.
"""

from __future__ import annotations

from vb_wizard.presenters.wording import Wording


class WelcomeWords(Wording):
    """Words of the panel that asks three things once."""

    __slots__ = ()

    title: str = "Voor het eerst hier"
    say: str = (
        "Drie vragen, als u nu tijd hebt. Laat leeg wat u niet weet; wat u invult is meteen bewaard. "
        "Is er iets aan de hand? Kies dan gewoon hierboven."
    )
    municipality: str = "1. Welke gemeente?"
    user: str = "2. Wie gebruikt de wizard? (functie)"
    numbers: str = "3. Drie nummers die u vaak nodig hebt"
    number: str = "Telefoonnummer van {label}"
    done: str = "Ik ben klaar"
    skip: str = "Sla over (Esc)"
    closed: str = "U vindt dit later bij Instellingen en Contacten."


WELCOME = WelcomeWords()
