"""A line for a code: what is typed shows as dots.

Neighbours: the lock and its part of the settings.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from vb_wizard.ui.parts.column import tight
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.theme.theme import Theme


class SecretLine(QWidget):
    """A label over a line of dots, which nothing remembers or completes."""

    def __init__(self, theme: Theme, words: str, name: str) -> None:
        """Make an empty line; `name` is that of the object."""
        super().__init__()
        label = Text(theme, "note-strong", "ink-soft")
        label.say(words)
        self.edit = QLineEdit()
        self.edit.setObjectName(name)
        self.edit.setAccessibleName(words)
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
        )
        label.setBuddy(self.edit)
        self.setFocusProxy(self.edit)
        box = tight(QVBoxLayout(self), theme.px("xs"))
        box.addWidget(label)
        box.addWidget(self.edit)

    def take(self) -> str:
        """Return what was typed and empty the line."""
        text = self.edit.text()
        self.edit.clear()
        return text
