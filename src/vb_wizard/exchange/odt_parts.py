"""The parts of a letter as elements of OpenDocument: paragraphs, headings, lists, tables and signatures.

Neighbours: `odt` puts them in a file. Text is only ever set as text, so that nothing in it can become markup.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

from odfdo import Document, Element, Header, Paragraph, Span

from vb_wizard.presenters.letters.view import (
    Card,
    Cards,
    Cell,
    Column,
    Heading,
    Items,
    Line,
    Look,
    Part,
    Prose,
    Signatures,
    Table,
    plain,
    text_of,
)

BODY = "Text_20_body"
KEPT = "Text_20_body_20_kept"
"""As `BODY`, on the same page as what follows."""
_WIDTH_CM = 16.5
_LOOKS = {Look.BOLD: "Strong_20_Emphasis", Look.BLANK: "Invullen", Look.MONO: "Code"}
_LONG_CELL = 600
"""Characters from which a row may be split over two pages."""
_SIGN = Table(
    "Ondertekening",
    (Column("Wie", 30), Column("Naam", 26), Column("Datum", 16), Column("Handtekening", 28)),
    (),
)
_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_KEPT_MARKS = frozenset("\u200c\u200d\u200e\u200f")
"""Invisible marks that other scripts and joined emoji need; marks that turn the order of text around are not among them."""


def clean(text: str) -> str:
    """Return text as XML can hold it and as it looks, in composed form; line breaks become newlines."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(_allowed(char) for char in unicodedata.normalize("NFC", _BREAKS.sub("\n", text)))


def _allowed(char: str) -> str:
    category = unicodedata.category(char)
    if category == "Cs" or char in "\ufffe\uffff":
        return "\ufffd"
    if category in ("Cc", "Cf") and char not in "\n\t" and char not in _KEPT_MARKS:
        return ""
    return char


def paragraph(line: Line, style: str) -> Paragraph:
    """Return a paragraph."""
    made = Paragraph(style=style)
    _fill(made, line)
    return made


def _fill(made: Paragraph | Header, line: Line) -> None:
    for run in line:
        text = clean(run.text)
        style = _LOOKS.get(run.look)
        if text:
            made.append(Span(text, style=style) if style else text)


class Body:
    """The body of a document that is being written."""

    def __init__(self, document: Document) -> None:
        """Write in this document."""
        self._body = document.body
        self._styles = document.content.get_element("//office:automatic-styles")
        self._columns: set[int] = set()
        self._tables = 0
        self._sections = 0

    def add(self, element: Element) -> None:
        """Add an element at the end."""
        self._body.append(element)

    def heading(self, line: Line, level: int) -> None:
        """Add a heading."""
        made = Header(level)
        made.style = f"Heading_20_{level}"
        _fill(made, line)
        self.add(made)

    def part(self, part: Part, after: Part | None = None) -> None:
        """Add a part of a letter; what leads into a table or a signature stays on the page of what comes after it."""
        match part:
            case Heading(line):
                self.heading(line, 2)
            case Prose(lines):
                leads = isinstance(after, Table | Signatures)
                for line in lines:
                    self.add(paragraph(line, KEPT if leads else BODY))
            case Items(lines, ticks):
                self.add(_list(lines, "Vinkjes" if ticks else "Streepjes"))
            case Cards(cards):
                self._cards(cards)
            case Table():
                self._table(part, "")
            case Signatures(lines):
                rows = tuple(((line,), (), (), ()) for line in lines)
                self._table(Table(_SIGN.name, _SIGN.columns, rows), "Tekenrij")

    def _cards(self, cards: Iterable[Card]) -> None:
        """Add cards in two columns; a card that does not fit goes to the next column or page as a whole."""
        self._sections += 1
        made = Element.from_tag("text:section")
        made.set_attribute("text:style-name", "Kolommen")
        made.set_attribute("text:name", f"Kaarten {self._sections}")
        for card in cards:
            head = Header(2)
            head.style = "Heading_20_2"
            _fill(head, card.title)
            made.append(head)
            made.append(_list(card.ticks, "Vinkjes", card=True))
        self.add(made)

    def _table(self, table: Table, row_style: str) -> None:
        """Add a table; its headings are repeated on every page."""
        self._tables += 1
        made = Element.from_tag("table:table")
        made.set_attribute("table:name", clean(f"{table.name} {self._tables}"))
        made.set_attribute("table:style-name", "Tekentabel" if row_style else "Tabel")
        for column in table.columns:
            made.append(self._column(column.share))
        heads = Element.from_tag("table:table-header-rows")
        heads.append(
            _row([_cell((plain(one.title),), "Kopcel", "Table_20_Heading") for one in table.columns], "Rij")
        )
        made.append(heads)
        for cells in table.rows:
            made.append(_body_row(cells, len(table.columns), row_style))
        self.add(made)

    def _column(self, share: int) -> Element:
        if share not in self._columns:
            self._columns.add(share)
            style = Element.from_tag("style:style")
            style.set_attribute("style:name", f"Kolom{share}")
            style.set_attribute("style:family", "table-column")
            width = Element.from_tag("style:table-column-properties")
            width.set_attribute("style:column-width", f"{share * _WIDTH_CM / 100:.2f}cm")
            style.append(width)
            assert self._styles is not None  # noqa: S101 - our own template has them
            self._styles.append(style)
        column = Element.from_tag("table:table-column")
        column.set_attribute("table:style-name", f"Kolom{share}")
        return column


def _list(lines: Sequence[Line], style: str, *, card: bool = False) -> Element:
    made = Element.from_tag("text:list")
    made.set_attribute("text:style-name", style)
    kept, last = ("Kaartlijst", "Kaartslot") if card else ("Lijst", "Lijst")
    for number, line in enumerate(lines, 1):
        item = Element.from_tag("text:list-item")
        item.append(paragraph(line, kept if number < len(lines) else last))
        made.append(item)
    return made


def _body_row(cells: Sequence[Cell], columns: int, style: str) -> Element:
    if len(cells) == 1 and columns > 1:
        whole = _cell(cells[0], "Kopcel", "Table_20_Heading")
        whole.set_attribute("table:number-columns-spanned", str(columns))
        hidden = [Element.from_tag("table:covered-table-cell") for _ in range(columns - 1)]
        return _row([whole, *hidden], "Rij")
    length = max(sum(len(text_of(line)) for line in cell) for cell in cells)
    made = [_cell(cell, "Cel", "Table_20_Contents") for cell in cells]
    return _row(made, style or ("LangeRij" if length > _LONG_CELL else "Rij"))


def _row(cells: Iterable[Element], style: str) -> Element:
    made = Element.from_tag("table:table-row")
    made.set_attribute("table:style-name", style)
    for cell in cells:
        made.append(cell)
    return made


def _cell(lines: Cell, cell_style: str, style: str) -> Element:
    made = Element.from_tag("table:table-cell")
    made.set_attribute("table:style-name", cell_style)
    made.set_attribute("office:value-type", "string")
    for line in lines or ((),):
        made.append(paragraph(line, style))
    return made
