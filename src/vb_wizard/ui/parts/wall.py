"""The papers for the wall: a button for each office that has one.

Neighbours: the contacts screen shows it, because the numbers that stand there stand on the papers too.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vb_wizard.presenters.words_contacts import CONTACTS
from vb_wizard.ui.parts.buttons import Button
from vb_wizard.ui.parts.column import tight
from vb_wizard.ui.parts.flow import FlowRow
from vb_wizard.ui.parts.heading import Caption
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.theme.theme import Theme


class Wall(QWidget):
    """A line about the papers with their buttons. `wanted` carries the office."""

    wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        """Make it empty and hidden."""
        super().__init__()
        self._theme = theme
        self._offices: tuple[tuple[str, str], ...] = ()
        self.buttons: tuple[Button, ...] = ()
        self._row = FlowRow(theme.px("s"))
        say = Text(theme, "small", "ink-soft")
        say.say(CONTACTS.wall_say)
        box = tight(QVBoxLayout(self), theme.px("xs"))
        box.addSpacing(theme.px("s"))
        box.addWidget(Caption(theme, CONTACTS.wall))
        box.addWidget(say)
        box.addWidget(self._row)
        self.hide()

    def show_offices(self, offices: Sequence[tuple[str, str]]) -> None:
        """Draw a button for each office; the same offices keep their buttons, and with them the keyboard."""
        if tuple(offices) == self._offices:
            return
        self._offices = tuple(offices)
        for button in self.buttons:
            button.deleteLater()
        self.buttons = tuple(self._button(*office) for office in offices)
        for button in self.buttons:
            self._row.add(button)
        self.setHidden(not offices)

    def _button(self, office: str, name: str) -> Button:
        button = Button(self._theme, CONTACTS.factsheet.format(office=name))
        button.setObjectName(f"factsheet:{office}")
        button.clicked.connect(lambda: self.wanted.emit(office))
        return button
