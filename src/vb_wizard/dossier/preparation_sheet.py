"""The preparation on paper.

Neighbours: `presenters.sheets.preparation_sheet` makes the rows, `sheets` draws them; fulfils `application.prepared.PreparationPrinter`.
"""

from __future__ import annotations

from pathlib import Path

from vb_wizard.application.prepared import PreparationRequest
from vb_wizard.dossier.sheets import SheetPrinter
from vb_wizard.presenters.sheets.preparation_sheet import preparation_sheet


class PreparationSheets:
    """Prints the preparation as a landscape sheet."""

    def __init__(self, assets: Path) -> None:
        """Keep where the fonts are; they are read with the first sheet."""
        self._printer = SheetPrinter(assets)

    def print(self, request: PreparationRequest) -> tuple[str, bytes]:
        """Return a sensible file name and the PDF; the same request gives the same bytes.

        Raises:
            KnownError: a font is missing.
        """
        sheet = preparation_sheet(request)
        return f"{sheet.id}-{sheet.checked:%Y-%m-%d}.pdf", self._printer.print(sheet)
