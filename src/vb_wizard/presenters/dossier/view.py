"""What a dossier shows, as frozen data: cover, summary and sections made of a few plain shapes.

Neighbours: the other modules of this package fill these; the package `vb_wizard.dossier` draws them. No fonts and no measures here.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Style(StrEnum):
    """How a run of text is set."""

    PLAIN = "plain"
    BOLD = "bold"
    SOFT = "soft"
    STRUCK = "struck"
    ITALIC = "italic"
    MONO = "mono"
    LATE = "late"


class Tone(StrEnum):
    """What the colour of a tag says; the word on the tag says it too."""

    NEUTRAL = "neutral"
    BRAND = "brand"
    OK = "ok"
    WARN = "warn"
    DANGER = "danger"
    EXERCISE = "exercise"


@dataclass(frozen=True, slots=True)
class Run:
    """Text in one style. The text is literal: nothing in it is ever read as markup."""

    text: str
    style: Style = Style.PLAIN


Line = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Tag:
    """A word on a coloured ground."""

    text: str
    tone: Tone = Tone.NEUTRAL


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: a tag or lines of text (in finer type when `is_fine`), and smaller lines under it."""

    lines: tuple[Line, ...] = ()
    small: tuple[Line, ...] = ()
    tag: Tag | None = None
    is_fine: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, and its share of the width in hundredths."""

    title: str
    share: int


@dataclass(frozen=True, slots=True)
class Row:
    """A row of cells, or with `group` a line over the whole width that heads the rows below it."""

    cells: tuple[Cell, ...] = ()
    group: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under columns. The headings are repeated on every page."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Pairs:
    """Names with what they stand for."""

    rows: tuple[tuple[str, Line], ...]


@dataclass(frozen=True, slots=True)
class Prose:
    """Paragraphs; with `together` they stay on one page."""

    lines: tuple[Line, ...]
    together: bool = False


class ChipState(StrEnum):
    """Where a chip stands on the route."""

    PASSED = "passed"
    HERE = "here"
    BESIDE = "beside"


@dataclass(frozen=True, slots=True)
class Chip:
    """One stop of the route."""

    label: str
    state: ChipState


Part = Table | Pairs | Prose


@dataclass(frozen=True, slots=True)
class Section:
    """A chapter of the dossier. `intro` is one soft sentence under the title; with `together` it stays on one page."""

    title: str
    parts: tuple[Part, ...]
    intro: str = ""
    together: bool = False


@dataclass(frozen=True, slots=True)
class Cover:
    """The head of the first page."""

    municipality: str
    title: str
    subtitle: str
    pairs: Pairs
    logo: bytes = b""
    """The logo of the municipality as a PNG, or empty."""


@dataclass(frozen=True, slots=True)
class Summary:
    """The rest of the first page. `done_more` and `open_more` say what was left out to fit, and where it stands."""

    brief: Prose
    quotes: tuple[Line, ...]
    done: Table
    done_more: str
    open: Table
    open_more: str
    route: tuple[Chip, ...]


@dataclass(frozen=True, slots=True)
class DossierView:
    """A whole dossier. `made_at` is the aware moment that the file names as its date.

    `summaries` say the same ever shorter: the first that fits on the first page is printed.
    """

    document_title: str
    author: str
    tags: tuple[Tag, ...]
    cover: Cover
    summaries: tuple[Summary, ...]
    sections: tuple[Section, ...]
    header: str
    footer_left: str
    footer_middle: str
    made_at: datetime
    language: str = "nl"
    keywords: str = ""
    summary_titles: tuple[str, str, str, str, str] = field(
        default=("In het kort", "Wat is gedaan", "Wat staat open", "Route", "Inhoud")
    )


def line(*parts: str | Run) -> Line:
    """Return a line of plain texts and runs."""
    return tuple(part if isinstance(part, Run) else Run(part) for part in parts)


def cell(*parts: str | Run, small: tuple[str, ...] = ()) -> Cell:
    """Return a cell with one line, and smaller lines under it; empty texts give no line."""
    runs = tuple(run for run in line(*parts) if run.text)
    return Cell((runs,) if runs else (), tuple(line(text) for text in small if text))


def aside(text: str) -> Cell:
    """Return a cell in finer type, for what stands in every row."""
    return Cell((line(text),) if text else (), is_fine=True)


def bold(text: str) -> Run:
    """Return bold text."""
    return Run(text, Style.BOLD)


def struck(text: str) -> Run:
    """Return text that was corrected later."""
    return Run(text, Style.STRUCK)


def soft(text: str) -> Run:
    """Return text that stands back."""
    return Run(text, Style.SOFT)


def mono(text: str) -> Run:
    """Return text in the face for hash values."""
    return Run(text, Style.MONO)


def late(text: str) -> Run:
    """Return text that says that a term has passed."""
    return Run(text, Style.LATE)
