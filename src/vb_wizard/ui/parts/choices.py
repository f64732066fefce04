"""Fields of the settings: a line that is kept when it is left, and a choice between a few buttons.

Neighbours: `screens.settings` and its panels are made of these.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from vb_wizard.presenters.words_house import SETTINGS
from vb_wizard.ui.parts.buttons import PRIMARY, SECONDARY, Button
from vb_wizard.ui.parts.column import tight
from vb_wizard.ui.parts.flow import FlowRow
from vb_wizard.ui.parts.roles import GROUP
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.theme.theme import Theme


class SettingLine(QWidget):
    """A label over a line, kept when it is left. `left` carries what was typed."""

    left = Signal(str)

    def __init__(self, theme: Theme, words: str, name: str, hint: str = "") -> None:
        """Make an empty line under its words; `name` is that of the object."""
        super().__init__()
        self._shown = ""
        label = Text(theme, "note-strong", "ink-soft")
        label.say(words)
        self.edit = QLineEdit()
        self.edit.setObjectName(name)
        self.edit.setAccessibleName(words)
        self.edit.setPlaceholderText(hint)
        label.setBuddy(self.edit)
        box = tight(QVBoxLayout(self), theme.px("xs"))
        box.addWidget(label)
        box.addWidget(self.edit)
        self.edit.editingFinished.connect(self._keep)

    def show_text(self, text: str) -> None:
        """Show what is kept; what is being typed stays."""
        self._shown = text
        if not (self.edit.hasFocus() and self.edit.isModified()):
            self.edit.setText(text)

    def _keep(self) -> None:
        text = self.edit.text().strip()
        self.edit.setModified(False)
        if text != self._shown:
            self._shown = text
            self.left.emit(text)


class Choice(QWidget):
    """Buttons of which one is chosen, radio buttons to a screen reader. `chosen` carries its id."""

    chosen = Signal(str)
    accessible_role = GROUP

    def __init__(self, theme: Theme, words: str, name: str, options: Mapping[str, str]) -> None:
        """Make a button for each option (its id, its words); none is chosen yet."""
        super().__init__()
        label = Text(theme, "note-strong", "ink-soft")
        label.say(words)
        self.setAccessibleName(words)
        self._shown = ""
        self._buttons = {}
        for option, said in options.items():
            button = Button(theme, said)
            button.setObjectName(f"{name}:{option}")
            button.setAccessibleName(SETTINGS.choice_name.format(choice=words, words=said))
            button.setCheckable(True)
            button.setAutoExclusive(True)
            # A screen reader turns a button without a click.
            button.toggled.connect(lambda on, option=option: self._take(option) if on else None)
            self._buttons[option] = button
        box = tight(QVBoxLayout(self), theme.px("xs"))
        box.addWidget(label)
        box.addWidget(FlowRow(theme.px("s"), *self._buttons.values()))

    def _take(self, option: str) -> None:
        if option != self._shown:
            self._shown = option
            self.chosen.emit(option)

    def show_choice(self, option: str) -> None:
        """Show which one is chosen."""
        self._shown = option
        for one, button in self._buttons.items():
            is_chosen = one == option
            button.setChecked(is_chosen)
            button.set_kind(PRIMARY if is_chosen else SECONDARY)
