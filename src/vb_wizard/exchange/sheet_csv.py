"""A fact-check sheet as CSV that a Dutch spreadsheet program opens with a double click.

Neighbours: `presenters.sheets` makes the rows, `cli sheet` writes the bytes. UTF-8 with a byte order mark, a semicolon between the
cells, every cell in quotes, one row of headings.
"""

from __future__ import annotations

import csv
import io

from vb_wizard.presenters.sheets import Sheet

_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_GUARD = "'"


def to_csv(sheet: Sheet) -> bytes:
    """Return the headings and the rows of a sheet."""
    target = io.StringIO(newline="")
    writer = csv.writer(target, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow([column.title for column in sheet.columns])
    writer.writerows([[guarded(cell) for cell in row.cells] for row in sheet.rows])
    return target.getvalue().encode("utf-8-sig")


def guarded(cell: str) -> str:
    """Return a cell that no spreadsheet reads as a formula: the text comes from files that anybody may have written.

    See https://owasp.org/www-community/attacks/CSV_Injection: white space in front does not take the danger away, so it does not
    hide a sign here either.
    """
    is_formula = cell.startswith(("\t", "\r")) or cell.lstrip().startswith(_STARTS_A_FORMULA)
    return f"{_GUARD}{cell}" if is_formula else cell
