"""Sheets on paper: the same rows as the CSV, none lost, on landscape pages that say what they belong to."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import replace
from datetime import date

import pypdfium2
import pytest

from tests.dossier.pdftext import font_names, metadata, page_texts
from tests.dossier.sample import ASSETS
from tests.fakes.small_book import small_book
from vb_wizard.dossier.sheets import LANDSCAPE, SheetPrinter
from vb_wizard.exchange.sheet_csv import to_csv
from vb_wizard.presenters.sheets import Sheet, SheetRow, flow_sheet

TODAY = date(2026, 11, 23)


@pytest.fixture(scope="module")
def sheets() -> SheetPrinter:
    """A printer that reads the fonts once."""
    return SheetPrinter(ASSETS)


def tall_sheet() -> Sheet:
    """A sheet of many rows, with a row that is taller than a page."""
    sheet = flow_sheet(small_book(), "hoofd", TODAY)
    long = "\n".join(f"Regel {number} van een heel lange uitleg over wat u doet." for number in range(120))
    head, *rest = sheet.rows
    tall = SheetRow((*head.cells[:3], long, *head.cells[4:]), heads=True)
    return replace(sheet, rows=(head, tall, *rest, *rest))


def bare(text: str) -> str:
    """A text without white space, and without the hyphens that reading a page back may take for a broken word."""
    return re.sub(r"[\s\-\ufffe\x02]", "", text)


def stands_in(cell: str, pages: list[str]) -> bool:
    """Tell whether a cell stands on a page, or begins at one page and goes on over the next."""
    if any(cell in page for page in pages):
        return True
    for number, page in enumerate(pages[:-1]):
        for cut in range(len(cell) - 1, 0, -1):
            if cell[:cut] in page:
                return stands_in(cell[cut:], pages[number + 1 :])
    return False


def test_paper_and_spreadsheet_say_the_same(sheets: SheetPrinter) -> None:
    """Every cell of the CSV stands in the PDF, also of a row that is taller than a page."""
    sheet = tall_sheet()
    pages = [bare(text) for text in page_texts(sheets.print(sheet))]
    rows = list(csv.reader(io.StringIO(to_csv(sheet).decode("utf-8-sig"), newline=""), delimiter=";"))[1:]
    assert len(rows) == len(sheet.rows) > 20
    lost = [cell for row in rows for cell in row if not stands_in(bare(cell), pages)]
    assert lost == []


def test_each_row_is_printed_once(sheets: SheetPrinter) -> None:
    """The words of the rows occur as often on paper as in the CSV."""
    sheet = tall_sheet()
    text = bare(" ".join(page_texts(sheets.print(sheet))))
    for word in ("Beldepolitie", "Regel77vaneen", "Dieneenklachtin", "wettelijketermijn"):
        assert text.count(word) == sum(bare(cell).count(word) for row in sheet.rows for cell in row.cells)


def test_every_page_has_the_headings_and_its_number(sheets: SheetPrinter) -> None:
    """Pages are landscape A4, and each repeats the headings and names flow, version, date, hash and its place."""
    sheet = tall_sheet()
    pdf = sheets.print(sheet)
    sizes = [page.get_size() for page in pypdfium2.PdfDocument(pdf)]
    assert all(size == pytest.approx(LANDSCAPE, abs=0.1) for size in sizes)
    pages = page_texts(pdf)
    assert len(pages) > 2
    for number, text in enumerate(pages, 1):
        assert all(bare(column.title) in bare(text) for column in sheet.columns)
        assert f"{number} van {len(pages)}" in text
        assert "hoofd 2026.11 · 1 november 2026 · klein" in text


def test_the_first_page_has_the_figures(sheets: SheetPrinter) -> None:
    """The summary stands above the table."""
    sheet = tall_sheet()
    first = bare(page_texts(sheets.print(sheet))[0])
    assert all(bare(name) in first and bare(value) in first for name, value in sheet.summary)


def test_the_same_sheet_gives_the_same_bytes(sheets: SheetPrinter) -> None:
    """Two prints are equal, in the bundled fonts only, with a title of their own."""
    sheet = tall_sheet()
    pdf = sheets.print(sheet)
    assert pdf == SheetPrinter(ASSETS).print(sheet)
    assert all("Atkinson" in name for name in font_names(pdf))
    assert metadata(pdf)["Title"] == "Controleblad van de lijst hoofd: Lijst hoofd"
