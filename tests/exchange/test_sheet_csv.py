"""Sheets as CSV: what a Dutch spreadsheet program can open without changing or running anything."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import date

import pytest

from tests.fakes.small_book import small_book
from vb_wizard.exchange.sheet_csv import guarded, to_csv
from vb_wizard.presenters.sheets import Sheet, SheetRow, flow_sheet

SHEET = flow_sheet(small_book(), "hoofd", date(2026, 11, 23))


def read_back(content: bytes) -> list[list[str]]:
    """The cells, as a spreadsheet program reads them."""
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))


def with_cell(text: str) -> Sheet:
    """The sheet with one row, of which the first cell is this text."""
    row = SHEET.rows[0]
    return replace(SHEET, rows=(SheetRow((text, *row.cells[1:])),))


def test_what_is_written_is_read_back() -> None:
    """One row of headings, then every row of the sheet, also cells with line ends, quotes, semicolons and accents."""
    awkward = 'één "woord"; en\nnog een regel'
    sheet = replace(with_cell(awkward), rows=(*with_cell(awkward).rows, *SHEET.rows))
    content = to_csv(sheet)
    assert content.startswith(b"\xef\xbb\xbf")
    head, *rows = read_back(content)
    assert head == [column.title for column in sheet.columns]
    assert rows == [list(row.cells) for row in sheet.rows]


@pytest.mark.parametrize(
    "text", ["=1+1", "+31 6", "-2", "@SUM(A1)", "\t=1", "\r=1", " =1+1", '=HYPERLINK("x")', "\n=1"]
)
def test_no_cell_is_a_formula(text: str) -> None:
    """A text that a spreadsheet would compute gets an apostrophe in front, and keeps its own words."""
    assert guarded(text) == f"'{text}"
    assert read_back(to_csv(with_cell(text)))[1][0].startswith("'")


@pytest.mark.parametrize("text", ["", "112", "0900-8844", "Bel - nu", "1. Het boek"])
def test_a_plain_text_stays_as_it_is(text: str) -> None:
    """A number to dial, a list and an empty cell are written as they are."""
    assert guarded(text) == text
