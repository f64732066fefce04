"""The lines of a vCard file: unfolded, decoded, and split into a name, parameters and a value, with the number of their first line.

Neighbours: `vcard` makes cards of them. Parameters are read by `icalendar`: a calendar file (RFC 5545) and a card
(RFC 6350) are written in the same lines. What is older than that, vCard 2.1, is made equal here first.
"""

from __future__ import annotations

import codecs
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass

from icalendar.parser import Contentline, Parameters

_BARE = re.compile(r";([A-Za-z0-9-]+)(?=;|$)")
_GROUP = re.compile(r"^[A-Za-z0-9-]+\.")
_QUOTED = re.compile(r"[;=]quoted-printable(?=[;:])", re.IGNORECASE)
_BASE64 = re.compile(r"[;=](?:base64|b)(?=[;:])", re.IGNORECASE)
_BASE64_LINE = re.compile(r"^[A-Za-z0-9+/=]+$")
_ESCAPED = re.compile(r"\\(.)")
_ENCODINGS = frozenset({"quoted-printable", "base64", "8bit", "7bit"})
_MOST_SAID = 40


@dataclass(frozen=True, slots=True)
class WrongLine:
    """A line that cannot be read; `reason` is Dutch."""

    number: int
    reason: str


@dataclass(frozen=True, slots=True)
class CardLine:
    """A line. `value` is what stands after the colon, as it is written."""

    number: int
    name: str
    parameters: Parameters
    value: str

    def parameter(self, name: str) -> str:
        """Return a parameter, or empty."""
        found = self.parameters.get(name, "")
        return str(found[0]) if isinstance(found, list) else str(found)

    def types(self) -> list[str]:
        """Return what stands in TYPE; several may stand in one, with commas between."""
        found = self.parameters.get("TYPE", [])
        several = found if isinstance(found, list) else [found]
        return [part for one in several for part in str(one).split(",")]

    def raw_text(self) -> str:
        """Return the value as text, with its escapes."""
        if self.parameter("ENCODING").casefold() not in ("quoted-printable", "q"):
            return self.value
        octets = quopri.decodestring(self.value.encode("utf-8", "replace"))
        return _decoded(octets, self.parameter("CHARSET"))

    def text(self) -> str:
        """Return the value as text."""
        return self.plain(self.raw_text())

    @staticmethod
    def plain(written: str) -> str:
        """Return a text without its escapes."""
        return _ESCAPED.sub(lambda found: "\n" if found.group(1) in "nN" else found.group(1), written)


def lines_of(content: bytes) -> Iterator[CardLine | WrongLine]:
    """Yield the lines of a file; never raises, whatever the bytes are."""
    for number, text in _unfolded(content):
        yield _line(number, text)


def _decoded(octets: bytes, charset: str = "") -> str:
    """Return bytes as text: by their charset when it is known, else UTF-8, and else the letters of an old Windows."""
    for encoding in filter(None, (charset, "utf-8")):
        try:
            return octets.decode(encoding)
        except (LookupError, UnicodeDecodeError):
            continue
    return octets.decode("cp1252", "replace")


def _physical(content: bytes) -> Iterator[str]:
    for mark, encoding in ((codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16")):
        if content.startswith(mark):
            yield from re.split(r"\r\n|\r|\n", content.decode(encoding, "replace"))
            return
    # A file that was put together from others may hold several encodings: each line is read by itself.
    for line in re.split(rb"\r\n|\r|\n", content.removeprefix(codecs.BOM_UTF8)):
        yield _decoded(line)


def _unfolded(content: bytes) -> Iterator[tuple[int, str]]:
    """Yield whole lines with the number of the first of the lines that they stand on."""
    held: tuple[int, str] | None = None
    goes_on = False
    for number, line in enumerate(_physical(content), start=1):
        if held is not None and goes_on:
            held = (held[0], held[1][:-1] + line)
        elif held is not None and line[:1] in (" ", "\t"):
            held = (held[0], held[1] + line[1:])
        elif held is not None and _is_more_base64(held[1], line):
            held = (held[0], held[1] + line)
        else:
            if held is not None:
                yield held
            held = (number, line) if line.strip() else None
        goes_on = held is not None and held[1].endswith("=") and bool(_QUOTED.search(_head(held[1]) + ":"))
    if held is not None:
        yield held


def _is_more_base64(held: str, line: str) -> bool:
    """Tell whether a line belongs to a picture that is written without folding."""
    return bool(_BASE64.search(_head(held) + ":") and _BASE64_LINE.match(line) and ":" not in line)


def _head(text: str) -> str:
    """Return what stands before the first colon that is not between quotes."""
    is_quoted = False
    for at, sign in enumerate(text):
        if sign == '"':
            is_quoted = not is_quoted
        elif sign == ":" and not is_quoted:
            return text[:at]
    return text


def _line(number: int, text: str) -> CardLine | WrongLine:
    head = _head(text)
    if len(head) == len(text):
        return WrongLine(number, f"'{text.strip()[:_MOST_SAID]}' heeft geen dubbele punt.")
    try:
        whole = f"{_with_names(_GROUP.sub('', head.strip()))}:"
        name, parameters, _ = Contentline(whole).parts()  # type: ignore[no-untyped-call]  # why - the library has no types here
    except ValueError:
        return WrongLine(number, f"'{head.strip()[:_MOST_SAID]}' is geen onderdeel van een visitekaartje.")
    return CardLine(number, str(name).upper(), parameters, text[len(head) + 1 :])


def _with_names(head: str) -> str:
    """Write the parameters of vCard 2.1, which have no names (`TEL;CELL`), as later versions do (`TEL;TYPE=CELL`)."""

    def named(found: re.Match[str]) -> str:
        word = found.group(1)
        return f";{'ENCODING' if word.casefold() in _ENCODINGS else 'TYPE'}={word}"

    return _joined(_BARE.sub(named, head))


def _joined(head: str) -> str:
    """Write parameters with the same name, which a reader of calendars takes only once, as one."""
    name, *parts = head.split(";") if '"' not in head else [head]
    values: dict[str, list[str]] = {}
    for part in parts:
        key, _, value = part.partition("=")
        values.setdefault(key.strip().upper(), []).append(value)
    return ";".join([name, *(f"{key}={','.join(several)}" for key, several in values.items())])
