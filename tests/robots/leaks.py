"""What may never come out of an exercise: an office with recognisable data in every field, and every real number of the catalogue.

Neighbours: `tainting` plays exercises in this office and looks for leaks in all that comes out.
"""

from __future__ import annotations

import os
import random
import re
from collections.abc import Iterator
from pathlib import Path

from vb_wizard.application.ports import OfficeContact
from vb_wizard.compose import KEY_FILE_ONLY, build
from vb_wizard.domain.book import Book
from vb_wizard.domain.fiction import plain

MUNICIPALITY = "Merkerdam"
USER = "Chef Merkerhof"
PERSON = "Merkernaam"
MAIL = "post@merkerdam.nl"
OVERLAY = "Merkerlaag"
OVERLAID_NUMBER = "076-5557777"
_SHORT = 4
_JOINED = re.compile(r"(?<=\d)[ ().\u00a0-]{1,2}(?=\d)")

_OVERLAY_TEXT = f"""overlay: merker
title: "{OVERLAY} van het kantoor"
office: {MUNICIPALITY}
as_of: "2026-11-23"
documents: [protocol_epe]
based_on: {{aangifte: "2026.11"}}

fill:
  bode_beveiliging: {{name: "{OVERLAY} de post", number: "{OVERLAID_NUMBER}"}}

steps:
  aangifte.gemeente_doet:
    add:
      - id: merker_eigen
        before: aangever_kiezen
        say: Ga naar de {OVERLAY}straat
        help: Dat is ons eigen adres.
        who: gemeentesecretaris
        contact: gemeentesecretaris
        source: {{doc: protocol_epe, at: onze eigen straat, basis: stated}}
"""


def number_of(at: int) -> str:
    """Return the marker number of the contact at this place."""
    return f"06-5553{at:04d}"


class Leaks:
    """Looks for markers and for real numbers, however they are written."""

    def __init__(self, book: Book) -> None:
        """Know the numbers of a catalogue."""
        real = {plain(one.number) for one in book.catalogue.contacts.values() if one.number}
        count = len(book.catalogue.contacts)
        marked = {plain(number_of(at)) for at in range(count)} | {plain(OVERLAID_NUMBER)}
        self._long = tuple(sorted(number for number in real | marked if len(number) > _SHORT))
        self._short = tuple(
            re.compile(rf"(?<![\w.,:/-]){number}(?![\w:])(?!\s*\(oefening)")
            for number in sorted(real)
            if len(number) <= _SHORT
        )
        self._words = tuple(word.lower() for word in (MUNICIPALITY, "Merkerhof", PERSON, MAIL, OVERLAY))
        self._count = count

    def found(self, text: str) -> Iterator[str]:
        """Yield what is in a text and may not be."""
        flat = " ".join(text.split())
        lower = flat.lower()
        yield from (word for word in self._words if word in lower)
        joined = _JOINED.sub("", flat)
        for number in self._long:
            # Written from abroad the first zero is gone.
            for written in {number, f"31{number[1:]}"}:
                if written in joined:
                    yield written
        for pattern in self._short:
            for hit in pattern.finditer(flat):
                yield flat[max(0, hit.start() - 20) : hit.end() + 20]

    def number(self, dice: random.Random) -> str:
        """Return a marker number as somebody might type it."""
        digits = plain(number_of(dice.randrange(self._count)))
        ways = (
            digits,
            f"+31{digits[1:]}",
            f"0031 {digits[1:]}",
            f"06 {digits[2:6]} {digits[6:]}",
            f"+31 (0)6 {digits[2:]}",
        )
        return dice.choice(ways)

    def typed(self, dice: random.Random) -> str:
        """Return words with a marker in them."""
        ways = (
            f"Gebeld met {PERSON}{dice.randrange(self._count)} op {self.number(dice)}.",
            f"{USER} belt 112 en mailt naar {MAIL}",
            f"Naar het huis in {MUNICIPALITY}, nummer {self.number(dice)}",
        )
        return dice.choice(ways)


def marker_office(data: Path, *, has_overlay: bool = True) -> Leaks:
    """Fill a data folder with an office that is recognisable in every field; returns what to look for.

    Args:
        data: the data folder.
        has_overlay: whether the office has a list of its own; reading and examining it takes seconds.
    """
    os.environ[KEY_FILE_ONLY] = "1"
    data.mkdir(parents=True, exist_ok=True)
    if has_overlay:
        (data / "aanvulling.yaml").write_text(_OVERLAY_TEXT, encoding="utf-8")
    house = build(data)
    try:
        office = house.office
        assert (office.book.overlay is not None) is has_overlay, office.messages()
        office.settings.set_municipality(MUNICIPALITY)
        office.settings.set_user(USER)
        contacts = office.book.catalogue.contacts.values()
        numbers = ["" if one.is_fixed else number_of(at) for at, one in enumerate(contacts)]
        office.settings.save_contacts(
            [
                OfficeContact(one.id, f"{PERSON}{at}", number, "2026-11-01", number)
                for at, (one, number) in enumerate(zip(contacts, numbers, strict=True))
            ]
        )
        return Leaks(office.book)
    finally:
        house.close()
