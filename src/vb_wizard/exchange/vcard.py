"""Cards out of a vCard file, versions 2.1, 3.0 and 4.0: what can be read is read, and what cannot is named with its line.

Neighbours: fulfils `CardFormat` of `application.cards`; `vcard_lines` gives the lines, `vcard_writing` writes. Sources of the
form: RFC 6350, RFC 2426 and vCard 2.1 of the versit consortium.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import unquote

from vb_wizard.application.cards import Card, CardNumber, ReadCards
from vb_wizard.exchange.vcard_lines import CardLine, WrongLine, lines_of

LIMIT_BYTES = 8 * 1024 * 1024
OWN_ID = "X-VB-WIZARD-CONTACT"
_VERSIONS = ("2.1", "3.0", "4.0")
_CARD = "VCARD"
_KINDS: Mapping[str, str] = {
    "cell": "mobiel",
    "work": "werk",
    "home": "thuis",
    "fax": "fax",
    "pager": "pieper",
}
_PARTING = re.compile(r"(?<!\\);")
_MOST_SAID = 40


@dataclass
class _Draft:
    """A card while it is read."""

    line: int
    texts: dict[str, str] = field(default_factory=dict)
    numbers: list[tuple[int, CardNumber]] = field(default_factory=list)

    def done(self) -> Card:
        name = self.texts.get("FN") or _whole_name(self.texts.get("N", "")) or self.texts.get("ORG", "")
        about = dict.fromkeys(filter(None, (self.texts.get(part, "") for part in ("TITLE", "ROLE", "ORG"))))
        about.pop(name, None)
        # The number that is preferred comes first; the order of the file holds among equals.
        numbers = [number for _, number in sorted(self.numbers, key=lambda one: one[0])]
        return Card(
            " ".join(name.split()), tuple(numbers), tuple(about), self.line, self.texts.get(OWN_ID, "")
        )


def read_cards(content: bytes) -> ReadCards:
    """Return the cards of a file; never raises, whatever the bytes are."""
    if len(content) > LIMIT_BYTES:
        size = LIMIT_BYTES // (1024 * 1024)
        return ReadCards(
            wrong=(
                f"Het bestand is groter dan {size} MB. Bewaar de kaartjes zonder foto's en probeer het opnieuw.",
            )
        )
    reading = _Reading()
    for line in lines_of(content):
        reading.take(line)
    return reading.end()


class _Reading:
    """Takes lines and keeps cards and complaints."""

    def __init__(self) -> None:
        self._cards: list[Card] = []
        self._wrong: list[str] = []
        self._draft: _Draft | None = None
        self._inside: list[str] = []
        self._was_outside = False

    def take(self, line: CardLine | WrongLine) -> None:
        if isinstance(line, WrongLine):
            self._complain(line.number, line.reason)
        elif line.name == "BEGIN":
            self._begin(line)
        elif line.name == "END":
            self._end(line)
        elif self._draft is None:
            if not self._was_outside:
                self._complain(
                    line.number, "Deze regel hoort bij geen kaartje: er staat geen BEGIN:VCARD voor."
                )
            self._was_outside = True
        elif not self._inside:
            self._keep(self._draft, line)

    def _begin(self, line: CardLine) -> None:
        kind = line.text().strip().upper()
        if self._draft is None and kind == _CARD:
            self._draft, self._was_outside = _Draft(line.number), False
        elif kind == _CARD and not self._inside:
            self._complain(
                line.number,
                f"Hier begint een nieuw kaartje, maar dat van regel {self._open().line} had nog geen END:VCARD.",
                "Beide zijn wel gelezen; kijk ze goed na.",
            )
            self._close()
            self._draft = _Draft(line.number)
        elif self._draft is not None:
            self._inside.append(kind)

    def _open(self) -> _Draft:
        return self._draft or _Draft(0)

    def _end(self, line: CardLine) -> None:
        if self._inside:
            self._inside.pop()
        elif self._draft is not None:
            self._close()
        else:
            self._complain(line.number, "Hier eindigt een kaartje dat niet is begonnen.")

    def _close(self) -> None:
        draft = self._open()
        self._draft, self._inside = None, []
        card = draft.done()
        if not card.name:
            self._complain(
                draft.line, "Op dit kaartje staat geen naam.", "Kijk aan het nummer van wie het is."
            )
        self._cards.append(card)

    def _keep(self, draft: _Draft, line: CardLine) -> None:
        if line.name == "TEL":
            self._keep_number(draft, line)
        elif line.name == "VERSION" and line.value.strip() not in _VERSIONS:
            self._complain(
                line.number,
                f"Versie {line.value.strip()[:_MOST_SAID] or '(leeg)'} is onbekend.",
                "De wizard kent 2.1, 3.0 en 4.0. Kijk goed na wat er is gelezen.",
            )
        elif line.name == "N":
            draft.texts.setdefault("N", line.raw_text())
        elif line.name == "ORG":
            parts = [part.strip() for part in _PARTING.split(line.raw_text())]
            draft.texts.setdefault("ORG", ", ".join(filter(None, map(CardLine.plain, parts))))
        elif line.name in ("FN", "TITLE", "ROLE", OWN_ID):
            draft.texts.setdefault(line.name, line.text().strip())

    def _keep_number(self, draft: _Draft, line: CardLine) -> None:
        written = line.text().strip()
        if written.lower().startswith("tel:"):
            written = unquote(written[4:]).split(";")[0]
        if not any(sign.isdigit() for sign in written):
            said = f"'{written[:_MOST_SAID]}' is geen telefoonnummer." if written else "Het nummer is leeg."
            self._complain(line.number, said, "Vul het nummer later zelf in bij Contacten.")
            return
        types = [one.casefold() for one in line.types()]
        kinds = [words for kind, words in _KINDS.items() if kind in types]
        is_first = "pref" in types or line.parameter("PREF") == "1"
        is_last = "fax" in types or "pager" in types
        draft.numbers.append((2 if is_last else 0 if is_first else 1, CardNumber(written, ", ".join(kinds))))

    def _complain(self, number: int, what: str, do: str = "Deze regel is overgeslagen.") -> None:
        self._wrong.append(f"Regel {number}: {what} {do}")

    def end(self) -> ReadCards:
        if self._draft is not None:
            self._complain(
                self._draft.line,
                "Dit kaartje heeft geen einde (END:VCARD).",
                "Misschien is het bestand afgekapt; kijk goed na wat er is gelezen.",
            )
            self._close()
        return ReadCards(tuple(self._cards), tuple(self._wrong))


def _whole_name(written: str) -> str:
    """Return a name that is written in parts (family; given; more; before; after) as it is said."""
    family, given, more, before, after = [
        CardLine.plain(part) for part in (*_PARTING.split(written), *[""] * 5)[:5]
    ]
    return " ".join(part.strip() for part in (before, given, more, family, after) if part.strip())


class VCards:
    """Reads and writes vCard files. Fulfils the port `CardFormat`."""

    def read(self, content: bytes) -> ReadCards:
        """Return the cards of a file; never raises, whatever the bytes are."""
        return read_cards(content)

    def write(self, cards: Sequence[Card]) -> bytes:
        """Return a file with these cards."""
        return b"".join(_written(cards))


def _written(cards: Sequence[Card]) -> Iterator[bytes]:
    from vb_wizard.exchange.vcard_writing import card_bytes

    return (card_bytes(card) for card in cards)
