"""The list of injects as a file with cells: CSV that a Dutch Excel opens with a double click, and ODS.

Neighbours: `presenters.sheets.msel` makes the rows, `msel_look` dresses the sheet, `msel_reading` makes injects of what is read. A file
may have been made by anybody: a text never becomes a formula, and a package is measured before it is unpacked.
"""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from xml.etree import ElementTree as ET

from odfdo import Cell, Document, Element, Row, Table

from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.fiction import MARK
from vb_wizard.exchange.msel_look import BODY, HEAD, ROW, SHEET, columns, dress
from vb_wizard.exchange.odt_parts import clean
from vb_wizard.exchange.sheet_csv import guarded
from vb_wizard.presenters.sheets.msel import COLUMNS
from vb_wizard.presenters.sheets.msel import Row as Words

MOST_BYTES = 4 * 1024 * 1024
MOST_CELLS = 200
MOST_ROWS = 2000
_GUARD = "'"
_SAFE = "Er is niets overgenomen."
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_STAMP = (2026, 1, 1, 0, 0, 0)
"""One moment on every part, so that the same list gives the same bytes."""


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a file: where it begins (from 1) and its cells."""

    number: int
    cells: tuple[str, ...]


def to_csv(rows: Sequence[Words]) -> bytes:
    """Return the headings and the rows: UTF-8 with a byte order mark, a semicolon between the cells, every cell in quotes."""
    target = io.StringIO(newline="")
    writer = csv.writer(target, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows([[_guarded(row[column]) for column in COLUMNS] for row in rows])
    return target.getvalue().encode("utf-8-sig")


def _guarded(cell: str) -> str:
    # A guard that stands there already gets one of its own, so that reading takes away what writing put there.
    return f"{_GUARD}{cell}" if cell.startswith(_GUARD) else guarded(cell)


def _unguarded(cell: str) -> str:
    rest = cell.removeprefix(_GUARD)
    return rest if rest != cell and _guarded(rest) == cell else cell


def from_csv(content: bytes) -> tuple[Line, ...]:
    """Read the rows of a CSV file, the headings first.

    Raises:
        KnownError: it is too large or not CSV in UTF-8.
    """
    _not_too_large(len(content))
    try:
        text = content.decode("utf-8-sig")
        head = text.partition("\n")[0]
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=max(";,\t", key=head.count), strict=True)
        # Rows are counted as a spreadsheet shows them: a cell may hold more than one line.
        return tuple(
            Line(number, tuple(_unguarded(_plain(cell)) for cell in cells))
            for number, cells in enumerate(reader, start=1)
        )
    except (UnicodeDecodeError, csv.Error) as error:
        raise KnownError(
            "Dit bestand is geen CSV in UTF-8.",
            _SAFE,
            "Bewaar het als 'CSV UTF-8' of als ODS, en lees het opnieuw.",
        ) from error


def _plain(cell: str) -> str:
    return cell.replace("\r\n", "\n").replace("\r", "\n")


def to_ods(rows: Sequence[Words]) -> bytes:
    """Return the headings and the rows as OpenDocument; the same list gives the same bytes."""
    document = Document("spreadsheet")
    document.body.clear()
    dress(document)
    table = Table(f"{MARK} draaiboek", style=SHEET)
    for column in columns():
        table.append(column)
    head = Element.from_tag("table:table-header-rows")
    head.append(_row(dict(zip(COLUMNS, COLUMNS, strict=True)), HEAD))
    table.append(head)
    for words in rows:
        table.append(_row(words, BODY))
    document.body.append(table)
    target = io.BytesIO()
    document.save(target)
    return _settled(target.getvalue())


def _row(words: Words, style: str) -> Row:
    row = Row(style=ROW)
    for column in COLUMNS:
        row.append_cell(Cell(text=clean(words[column]), cell_type="string", style=style))
    return row


def _settled(packed: bytes) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(packed)) as old, zipfile.ZipFile(target, "w") as new:
        for entry in old.infolist():
            if entry.filename == "meta.xml":
                continue
            part = zipfile.ZipInfo(entry.filename, _STAMP)
            part.compress_type = entry.compress_type
            content = old.read(entry)
            if entry.filename == "META-INF/manifest.xml":
                content = b"".join(one for one in content.splitlines(keepends=True) if b"meta.xml" not in one)
            new.writestr(part, content)
    return target.getvalue()


def from_ods(content: bytes) -> tuple[Line, ...]:
    """Read the rows of the first sheet of an ODS file, the headings first.

    Raises:
        KnownError: it is too large or no ODS.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            part = package.getinfo("content.xml")
            _not_too_large(part.file_size)
            with package.open(part) as file:
                xml = file.read(MOST_BYTES + 1)
        _not_too_large(len(xml))
        if b"<!DOCTYPE" in xml or b"<!ENTITY" in xml:
            raise ValueError("a document type in a spreadsheet")
        root = ET.fromstring(xml)  # noqa: S314 - measured, and without entities
        sheet = next(root.iter(f"{_TABLE}table"))
        return tuple(_lines(sheet))
    except (
        zipfile.BadZipFile,
        KeyError,
        ET.ParseError,
        StopIteration,
        ValueError,
        NotImplementedError,
        RuntimeError,
    ) as error:
        raise KnownError(
            "Dit bestand is geen rekenblad in ODS.",
            _SAFE,
            "Bewaar het als ODS of als 'CSV UTF-8', en lees het opnieuw.",
        ) from error


def _lines(sheet: ET.Element) -> Iterator[Line]:
    number = 1
    for row in sheet.iter(f"{_TABLE}table-row"):
        cells = tuple(_cells(row))
        times = int(row.get(f"{_TABLE}number-rows-repeated", "1"))
        while cells and not cells[-1]:
            cells = cells[:-1]
        # An empty rest of the sheet is one row that is repeated a million times.
        for ahead in range(times if cells else 0):
            if number + ahead > MOST_ROWS:
                return
            yield Line(number + ahead, cells)
        number += times


def _cells(row: ET.Element) -> Iterator[str]:
    count = 0
    for cell in row:
        if cell.tag not in (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"):
            continue
        text = "\n".join("".join(_words(one)) for one in cell.findall(f"{_TEXT}p"))
        for _ in range(min(int(cell.get(f"{_TABLE}number-columns-repeated", "1")), MOST_CELLS)):
            count += 1
            if count > MOST_CELLS:
                return
            yield text


def _words(element: ET.Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        match child.tag.removeprefix(_TEXT):
            case "s":
                yield " " * min(int(child.get(f"{_TEXT}c", "1")), MOST_CELLS)
            case "tab":
                yield "\t"
            case "line-break":
                yield "\n"
            case _:
                yield from _words(child)
        yield child.tail or ""


def _not_too_large(size: int) -> None:
    if size > MOST_BYTES:
        raise KnownError(
            f"Dit bestand is groter dan {MOST_BYTES // 1024 // 1024} MB.",
            _SAFE,
            "Haal eruit wat geen inject is, en lees het opnieuw.",
        )
