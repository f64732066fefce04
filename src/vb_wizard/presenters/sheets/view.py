"""What a fact-check sheet shows, as frozen data: a summary above one table, every cell plain text.

Neighbours: `flow_sheet` and `catalogue_sheets` fill these; `dossier.sheets` draws them and `exchange.sheet_csv` writes them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from vb_wizard.domain.citations import Citation


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column: its heading, and its share of the width on paper.

    `bold` sets the first line of a heading row apart, `to_sign` leaves the column empty to sign in.
    """

    title: str
    share: int
    to_sign: bool = False
    bold: bool = False


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One text a column; several lines in a cell are parted by newlines. `heads` is the row of a step, above its tasks."""

    cells: tuple[str, ...]
    heads: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """A whole sheet. `id` names the file, `checked` is the day on which the review dates were compared, `mark` identifies the text."""

    id: str
    title: str
    subtitle: str
    summary: tuple[tuple[str, str], ...]
    columns: tuple[SheetColumn, ...]
    rows: tuple[SheetRow, ...]
    checked: date
    mark: str


SIGN = SheetColumn("Akkoord, paraaf, opmerking", 16, to_sign=True)
"""The last column of every sheet."""

Cited = tuple[Citation, ...]
"""What one row rests on."""
