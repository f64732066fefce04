"""A QR code of a telephone number, to dial with a mobile. Drawn here; nothing leaves the computer.

Neighbours: `dialogs.dial_code` shows it large.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

from vb_wizard.presenters.words_contacts import DIAL_CODE
from vb_wizard.ui.parts.roles import PICTURE
from vb_wizard.ui.theme.theme import Theme

_QUIET = 4
"""The empty border that a reader needs, in modules."""


class QrCode(QLabel):
    """Shows `tel:` and a number, dark on light in every theme, because readers ask for that."""

    accessible_role = PICTURE

    def __init__(self, theme: Theme, side: int) -> None:
        """Make an empty code of this many px on each side."""
        super().__init__()
        self._theme = theme
        self._rows: tuple[tuple[int, ...], ...] = ()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFixedSize(side, side)

    def show_number(self, name: str, dial: str, words: str) -> None:
        """Encode a number.

        Args:
            name: who is called.
            dial: the digits; short numbers stay as they are, because no telephone dials a country code before them.
            words: the number digit by digit, for who cannot see the code.
        """
        import segno

        code = segno.make(f"tel:{dial}", error="m", micro=False)
        self._rows = tuple(tuple(row) for row in code.matrix)
        said = DIAL_CODE.code_name.format(name=name, words=words)
        self.setText(said)
        self.setAccessibleName(said)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the modules, each a whole number of px so that all are equally large."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("on-dark"))
        side = self.width() // (len(self._rows) + 2 * _QUIET)
        edge = (self.width() - side * len(self._rows)) // 2
        dark = self._theme.colour("on-light")
        for y, row in enumerate(self._rows):
            for x, is_dark in enumerate(row):
                if is_dark:
                    painter.fillRect(edge + x * side, edge + y * side, side, side, dark)
