"""The fact-check sheets: what a lawyer reads before a flow is used, as rows for paper and for a spreadsheet."""

from vb_wizard.presenters.sheets.catalogue_sheets import CATALOGUE_SHEETS
from vb_wizard.presenters.sheets.flow_sheet import flow_sheet
from vb_wizard.presenters.sheets.view import Sheet, SheetColumn, SheetRow

__all__ = ["CATALOGUE_SHEETS", "Sheet", "SheetColumn", "SheetRow", "flow_sheet"]
