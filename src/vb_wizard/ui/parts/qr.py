"""A QR code of a telephone number, to dial with a mobile. Drawn here; nothing leaves the computer.

Neighbours: `contacts` shows it under a contact.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

from vb_wizard.presenters.words import HELP
from vb_wizard.ui.theme.theme import Theme

_QUIET = 4
"""The empty border that a reader needs, in modules."""


class QrCode(QLabel):
    """Shows `tel:` and a number, dark on light in every theme, because readers ask for that."""

    def __init__(self, theme: Theme) -> None:
        """Make an empty code."""
        super().__init__()
        self._theme = theme
        self._rows: tuple[tuple[int, ...], ...] = ()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFixedSize(theme.px("qr"), theme.px("qr"))

    def show_number(self, dial: str) -> None:
        """Encode a number."""
        import segno

        code = segno.make(f"tel:{dial}", error="m", micro=False)
        self._rows = tuple(tuple(row) for row in code.matrix)
        self.setText(HELP.qr_alt.format(number=dial))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the modules."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("on-dark"))
        side = self.width() / (len(self._rows) + 2 * _QUIET)
        for y, row in enumerate(self._rows):
            for x, dark in enumerate(row):
                if dark:
                    box = QRectF((x + _QUIET) * side, (y + _QUIET) * side, side, side)
                    painter.fillRect(box.toAlignedRect(), self._theme.colour("on-light"))
