"""A view of the preparation, made by hand. Names and texts are samples."""

from __future__ import annotations

from vb_wizard.presenters.preparation import PreparationGroup, PreparationView
from vb_wizard.presenters.readiness_views import ReadinessRow
from vb_wizard.presenters.start_views import Tone

LONG = "Afspraken met de politie over het melden van een risicovol optreden"
PREPARED = PreparationView(
    "Voorbereiden",
    "Wat u nu regelt, hoeft u straks niet te bedenken.",
    "1 van 3 op orde",
    1 / 3,
    "Nu eerst: Bel elk nummer een keer en noteer de datum.",
    "1 over de datum en 1 nog niet gevraagd.",
    f"Het eerst verloopt: {LONG}, na 3 maart 2027.",
    "Ga verder met de lijst",
    (
        PreparationGroup(
            "Over de datum", (ReadinessRow("a", LONG, "verlopen", Tone.WARN, "past", LONG, None, True),)
        ),
        PreparationGroup(
            "Nog niet gevraagd",
            (ReadinessRow("b", "B", "nog niet gevraagd", Tone.PLAIN, "dash", "Doe b.", None, True),),
        ),
        PreparationGroup("Op orde", (ReadinessRow("c", "C", "op orde", Tone.OK, "check", LONG, None, True),)),
    ),
)
