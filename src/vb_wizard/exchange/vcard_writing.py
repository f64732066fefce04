"""A card as vCard 3.0, which telephones and mail programs of all ages read.

Neighbours: `vcard` writes files with this. Escapes and folding are those of `icalendar`. Source of the form: RFC 2426.
"""

from __future__ import annotations

from icalendar import vText
from icalendar.parser import Contentline, Contentlines, Parameters
from icalendar.prop import vN

from vb_wizard.application.cards import Card

_ID = "X-VB-WIZARD-CONTACT"


def card_bytes(card: Card) -> bytes:
    """Return the lines of a card."""
    lines = [_line("BEGIN", "VCARD"), _line("VERSION", "3.0"), _line("FN", vText(card.name))]
    lines.append(Contentline.from_parts("N", Parameters(), vN(("", card.name, "", "", ""))))
    for name, text in zip(
        ("TITLE", "ORG"), card.about if len(card.about) > 1 else ("", *card.about), strict=False
    ):
        if text:
            lines.append(_line(name, vText(text)))
    lines += [
        Contentline.from_parts("TEL", Parameters({"TYPE": "VOICE"}), vText(one.number))
        for one in card.numbers
    ]
    if card.note:
        lines.append(_line("NOTE", vText(card.note)))
    if card.contact:
        lines.append(_line(_ID, vText(card.contact)))
    lines.append(_line("END", "VCARD"))
    return bytes(Contentlines(lines).to_ical())  # type: ignore[no-untyped-call]  # why - the library has no types here


def _line(name: str, value: str) -> Contentline:
    line: Contentline = Contentline.from_parts(name, Parameters(), value)
    return line
