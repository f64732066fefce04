"""What changes while the keyboard is elsewhere, said aloud: who does not see it hears it.

Neighbours: every part with a count, a refusal or a state that changes by itself.
"""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from vb_wizard.ui.parts.text import Text


def announce(widget: QWidget, text: str) -> None:
    """Let a screen reader say a text."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class Live(Text):
    """A text that is said aloud whenever it says something else, while it can be seen."""

    def say(self, text: str, leads: tuple[tuple[str, str], ...] = (), colour: str = "") -> None:
        """Show a text, and say it when it is another one than before."""
        is_other = text != self.text()
        super().say(text, leads, colour)
        if text and is_other and self.isVisible():
            announce(self, text)
