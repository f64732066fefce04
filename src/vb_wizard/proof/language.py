"""Rules about plain Dutch (VB583 and VB584): "u" and not "men", and no English word where a Dutch one serves.

Neighbours: `sentences` has the rules about length, `abbreviations` the one about abbreviations; `examine` runs these rules.
"""

from __future__ import annotations

from collections.abc import Iterator

from vb_wizard.domain.findings import Finding
from vb_wizard.proof.found import warned
from vb_wizard.proof.prose import words
from vb_wizard.proof.sentences import every_text
from vb_wizard.proof.subject import Subject

DUTCH_FOR = {
    "awareness": "bewustzijn",
    "back-up": "reservekopie",
    "briefing": "korte uitleg",
    "burn-out": "overspannen",
    "checken": "nakijken",
    "checklist": "lijst",
    "coaching": "begeleiding",
    "commitment": "inzet",
    "dashboard": "overzicht",
    "deadline": "uiterste datum",
    "debriefing": "nabespreking",
    "device": "apparaat",
    "disclaimer": "voorbehoud",
    "download": "bestand ophalen",
    "downloaden": "ophalen",
    "e-learning": "cursus op de computer",
    "escalatie": "verergering",
    "escaleren": "erger worden",
    "feedback": "terugkoppeling",
    "follow-up": "vervolg",
    "framing": "verdraaien",
    "hater": "iemand die haat",
    "issue": "kwestie",
    "logfile": "logbestand",
    "mailbox": "postvak",
    "mindset": "houding",
    "monitoren": "volgen",
    "offline": "zonder internet",
    "overrulen": "opzijzetten",
    "policy": "beleid",
    "posten": "plaatsen",
    "quickscan": "korte opname",
    "scan": "opname",
    "screening": "onderzoek",
    "screenshot": "schermafdruk",
    "screenshots": "schermafdrukken",
    "security": "beveiliging",
    "support": "steun",
    "template": "sjabloon",
    "tool": "hulpmiddel",
    "tools": "hulpmiddelen",
    "update": "nieuwe stand",
    "updates": "nieuwe berichten",
    "workshop": "bijeenkomst",
}
"""English words that come easily, with what to write. A word that Dutch made its own, such as internet, is not here."""


def not_you(subject: Subject) -> Iterator[Finding]:
    """A text says "men", so that nobody knows who does it."""
    for text in every_text(subject):
        if "men" in (word.lower() for word in words(text.text)):
            yield warned("VB583", text.path, 'Hier staat "men".', 'Schrijf "u", of noem wie het doet.')


def english_word(subject: Subject) -> Iterator[Finding]:
    """A text has an English word."""
    for text in every_text(subject):
        for word in words(text.text):
            dutch = DUTCH_FOR.get(word.lower())
            if dutch:
                yield warned("VB584", text.path, f'"{word}" is Engels.', f"Schrijf bijvoorbeeld: {dutch}.")
