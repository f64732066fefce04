"""What a letter shows, as frozen data: headings, paragraphs, lists, tables and signatures.

Neighbours: the other modules of this package fill these; `vb_wizard.exchange` writes the file. No fonts and no measures here.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Look(StrEnum):
    """How a run of text is set. A blank is what somebody still has to fill in."""

    PLAIN = "plain"
    BOLD = "bold"
    BLANK = "blank"
    MONO = "mono"


@dataclass(frozen=True, slots=True)
class Run:
    """Text in one look. The text is literal: nothing in it is ever read as markup."""

    text: str
    look: Look = Look.PLAIN


Line = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading under the title."""

    line: Line


@dataclass(frozen=True, slots=True)
class Prose:
    """Paragraphs."""

    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Items:
    """A list, with boxes to tick or with dashes."""

    lines: tuple[Line, ...]
    ticks: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, and its share of the width in hundredths."""

    title: str
    share: int


Cell = tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under columns. A row of one cell is a heading over the whole width."""

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Signatures:
    """Who signs, a line each."""

    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """What to tick in one situation: a heading and its boxes, never parted by a page."""

    title: Line
    ticks: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Cards:
    """Cards beside each other."""

    cards: tuple[Card, ...]


Part = Heading | Prose | Items | Table | Signatures | Cards


@dataclass(frozen=True, slots=True)
class LetterView:
    """A whole letter. `made_at` is the aware moment that the file names as its date; `author` is empty unless the office set it."""

    title: str
    facts: tuple[tuple[str, str], ...]
    """What stands under the title: names with what they stand for."""
    model: str
    """The sentence that this is a model."""
    parts: tuple[Part, ...]
    header: str
    footer: str
    author: str
    made_at: datetime
    exercise: str = ""
    """The sentence that this belongs to an exercise, empty for a real case."""
    sources: str = ""
    logo: bytes = b""
    """The logo of the municipality as a PNG, or empty; `author` says what it shows."""
    language: str = "nl"
    country: str = "NL"


def plain(text: str) -> Line:
    """Return a line of plain text."""
    return (Run(text),)


def bold(text: str) -> Line:
    """Return a line of bold text."""
    return (Run(text, Look.BOLD),)


def blank(about: str = "") -> Run:
    """Return what is still to be filled in, visible as such."""
    return Run(f"[in te vullen: {about}]" if about else "[in te vullen]", Look.BLANK)


def text_of(line: Line) -> str:
    """Return the text of a line."""
    return "".join(run.text for run in line)
