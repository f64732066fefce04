"""What somebody sees or hears, each as a button of its own: the short way from the start screen to whom to call.

Neighbours: `overview` places it under the doors.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vb_wizard.presenters.views import SignView
from vb_wizard.presenters.words import START
from vb_wizard.ui.parts.buttons import QUIET_LINE, SIGN, Button
from vb_wizard.ui.parts.column import renew, tight
from vb_wizard.ui.parts.flow import FlowRow
from vb_wizard.ui.parts.heading import Caption
from vb_wizard.ui.theme.theme import Theme


class SignButton(Button):
    """One sign."""

    def __init__(self, theme: Theme) -> None:
        """Make an empty button."""
        super().__init__(theme, "", QUIET_LINE, SIGN)

    def show_item(self, sign: SignView) -> None:
        """Show this sign from now on."""
        self.sign = sign
        self.setObjectName(f"sign:{sign.id}")
        self.label(sign.short)
        self.setAccessibleName(sign.short)
        self.setAccessibleDescription(sign.say)
        self.setToolTip(sign.say)


class Signs(QWidget):
    """Shows signs in rows that wrap. `chosen` carries the sign."""

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        """Make an empty row."""
        super().__init__()
        self._theme = theme
        self._buttons: list[SignButton] = []
        self._shown: tuple[SignView, ...] = ()
        self._row = FlowRow(theme.px("s"))
        box = tight(QVBoxLayout(self), theme.px("s"), 0, 0, 0, theme.px("l"))
        box.addWidget(Caption(theme, START.signs))
        box.addWidget(self._row)
        self.hide()

    def show_signs(self, signs: Sequence[SignView]) -> None:
        """Show these signs; without signs nothing is shown."""
        if tuple(signs) == self._shown:
            return
        self._shown = tuple(signs)
        for _ in signs[len(self._buttons) :]:
            self._buttons.append(self._make())
        for button, sign in zip(self._buttons, signs, strict=False):
            button.show_item(sign)
        for at, button in enumerate(self._buttons):
            button.setHidden(at >= len(signs))
        self.setHidden(not signs)
        renew(self._row)

    def _make(self) -> SignButton:
        button = SignButton(self._theme)
        button.clicked.connect(lambda: self.chosen.emit(button.sign))
        self._row.add(button)
        return button
