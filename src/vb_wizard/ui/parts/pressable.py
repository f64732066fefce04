"""Pressable: a painted area that is one button, as high as its words need. Enter presses it as the space bar does.

Neighbours: doors, rows of tables, lines of the rails and answers are such areas; each paints itself.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from vb_wizard.ui.theme.theme import Theme

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Pressable(QAbstractButton):
    """One button; whoever inherits gives `heightForWidth` and paints. A key that is held presses once."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Take the size that the words need."""
        super().__init__(parent)
        self._theme = theme
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        # The policy of a button is fixed by itself, and then the height for its width is asked but not obeyed.
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter as well."""
        if event.key() in ENTER:
            if not event.isAutoRepeat():
                self.click()
            event.accept()
            return
        super().keyPressEvent(event)

    def hasHeightForWidth(self) -> bool:
        """Tell layouts to ask for the height."""
        return True
