"""The dossier on paper, through the print dialog of the system.

Neighbours: `pages` draws; `controllers.dossier` asks for it.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QProgressDialog, QWidget

from vb_wizard.domain.errors import KnownError
from vb_wizard.presenters.words import DOSSIER
from vb_wizard.presenters.words_dialogs import DIALOG
from vb_wizard.ui.dialogs.pages import Pages

_DPI = 200


def has_printer() -> bool:
    """Return whether the system knows a printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def print_pdf(pdf: bytes, window: QWidget) -> bool:
    """Ask for a printer and print; returns whether the whole dossier was sent.

    Raises:
        KnownError: there is no printer, or the pages cannot be drawn.
    """
    if not has_printer():
        raise KnownError(DOSSIER.no_printer)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    if QPrintDialog(printer, window).exec() != QPrintDialog.DialogCode.Accepted:
        return False
    return send(pdf, printer, window)


def send(pdf: bytes, printer: QPrinter, window: QWidget) -> bool:
    """Print all pages, with a progress bar; returns False when the user stops it.

    Raises:
        KnownError: the pages cannot be drawn, or the printer refuses.
    """
    pages = Pages(pdf)
    progress = QProgressDialog("", DIALOG.cancel, 0, len(pages), window)
    progress.setWindowModality(Qt.WindowModality.WindowModal)
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        pages.close()
        raise KnownError(DOSSIER.not_printed, DOSSIER.not_saved_safe, DOSSIER.no_printer_to_do)
    try:
        for number, picture in enumerate(pages.all(_DPI)):
            progress.setLabelText(DOSSIER.printing.format(page=number + 1, pages=len(pages)))
            progress.setValue(number)
            if progress.wasCanceled():
                printer.abort()
                return False
            if number:
                printer.newPage()
            paper = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
            size = picture.size().scaled(paper.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
            painter.drawImage(QRectF(0, 0, size.width(), size.height()), picture)
        return True
    finally:
        painter.end()
        progress.close()
        pages.close()
