"""Headings: labels that a screen reader announces as headings.

Neighbours: `text.Text` draws; `app` installs the factory once.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.theme.theme import Theme


class Heading(Text):
    """A heading in a text style."""

    def __init__(self, theme: Theme, style: str = "title", colour: str = "ink", below: str = "") -> None:
        """Make an empty heading."""
        super().__init__(theme, style, colour, below=below)
        self.accessible: QAccessibleInterface | None = None


class Caption(Heading):
    """The small heading over a group, shown in capitals but read as written."""

    def __init__(self, theme: Theme, text: str) -> None:
        """Show the text at once."""
        super().__init__(theme, "caption", "ink-soft")
        self.say(text.upper())
        self.setAccessibleName(text)


class _HeadingInterface(QAccessibleWidget):
    def __init__(self, label: Text) -> None:
        super().__init__(label, QAccessible.Role.Heading, label.accessibleName())
        self._label = label

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Name:
            return self._label.accessibleName() or self._label.text()
        return super().text(kind)


def _make(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, Heading):
        return None
    # Qt does not keep the Python half of an interface alive; the heading does.
    thing.accessible = _HeadingInterface(thing)
    return thing.accessible


def install_heading_role() -> None:
    """Let screen readers know headings as headings; call once, before the first window."""
    QAccessible.installFactory(_make)
