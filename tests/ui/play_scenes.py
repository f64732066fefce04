"""The dialogs of an exercise and of what comes after it, for the gallery.

Each asks one question with the longest words that it gets.
"""

from __future__ import annotations

from collections.abc import Callable

from vb_wizard.presenters.how import HowView
from vb_wizard.ui.dialogs.questions import Questions

HOW = HowView(
    "Begin: Bedreiging van de burgemeester na het sluiten van een pand x",
    "Een rustige oefening van ongeveer drie kwartier voor het bestuurssecretariaat.",
    (("show", "Met een groep"), ("room", "Zonder laptops"), ("alone", "Alleen")),
    ("Met een groep: u leidt, de groep ziet een groot scherm.", "Alleen: u speelt in uw eigen tempo."),
    (("plein", "Naam van het plein", "Marktplein"), ("wijk", "Naam van de wijk", "De Buurt")),
    tuple((f"rol{at}", role) for at, role in enumerate(("Burgemeester", "Secretaris", "Communicatie", "Beveiliging"))),
)  # fmt: skip
_LESSON = "Het kaartje met nummers lag in de la van iemand die vrij was; leg er een bij de balie."

PLAY_QUESTIONS: dict[str, Callable[[Questions], object]] = {
    "begin an exercise": lambda asks: asks.how(HOW),
    "own inject": lambda asks: asks.own_inject(),
    "trainer's note": lambda asks: asks.play_note(),
    "lesson": lambda asks: asks.lesson(),
    "step back": lambda asks: asks.step_back("10:42", "Bel de politie"),
    "end the play": lambda asks: asks.end_play(),
    "explained": lambda asks: asks.explained("Waarom kiest u hiervoor?"),
    "keys of a play": lambda asks: asks.play_keys(),
    "change a lesson": lambda asks: asks.write_lesson(_LESSON, "Bestuurssecretaris", "2026-12-01"),
    "take a lesson": lambda asks: asks.take_lesson(_LESSON, "", ""),
    "lesson done": lambda asks: asks.proven_on(_LESSON),
    "remove a play": lambda asks: asks.remove_play("De uitslag gaat weg. Het scenario blijft."),
}
