"""The dossier on paper, through the print dialog of the system.

Neighbours: `pages` draws; `controllers.dossier` asks for it.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.work import Stopped, reached
from vb_wizard.presenters.words import DOSSIER
from vb_wizard.ui.dialogs.asked import titled
from vb_wizard.ui.dialogs.pages import Pages

_DPI = 200


def has_printer() -> bool:
    """Return whether the system knows a printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def chosen_printer(window: QWidget) -> QPrinter | None:
    """Ask for a printer; None when the user cancels.

    Raises:
        KnownError: there is no printer.
    """
    if not has_printer():
        raise KnownError(DOSSIER.no_printer)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    # The name that stands in the list of the printer: never a word about a case.
    printer.setDocName(titled(DOSSIER.print_job, window))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    if QPrintDialog(printer, window).exec() != QPrintDialog.DialogCode.Accepted:
        return None
    return printer


def send(pdf: bytes, printer: QPrinter) -> None:
    """Print all pages, and say after each how far it is. May run in a thread of its own.

    Raises:
        KnownError: the pages cannot be drawn, or the printer refuses.
        Stopped: the user stopped it; what the printer had not printed yet is not printed.
    """
    pages = Pages(pdf)
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        pages.close()
        raise KnownError(DOSSIER.not_printed, DOSSIER.not_saved_safe, DOSSIER.no_printer_to_do)
    try:
        for number, picture in enumerate(pages.all(_DPI)):
            reached(number, len(pages))
            if number:
                printer.newPage()
            paper = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
            size = picture.size().scaled(paper.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
            painter.drawImage(QRectF(0, 0, size.width(), size.height()), picture)
    except Stopped:
        printer.abort()
        raise
    finally:
        painter.end()
        pages.close()
