"""Headings: labels that a screen reader announces as headings.

Neighbours: `text.Text` draws; `roles` tells the reader.
"""

from __future__ import annotations

from vb_wizard.ui.parts.roles import HEADING
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.theme.theme import Theme


class Heading(Text):
    """A heading in a text style."""

    accessible_role = HEADING

    def __init__(self, theme: Theme, style: str = "title", colour: str = "ink", below: str = "") -> None:
        """Make an empty heading."""
        super().__init__(theme, style, colour, below=below)


class Caption(Heading):
    """The small heading over a group, shown in capitals but read as written."""

    def __init__(self, theme: Theme, text: str) -> None:
        """Show the text at once."""
        super().__init__(theme, "caption", "ink-soft")
        self.name(text)

    def name(self, text: str) -> None:
        """Show another text."""
        self.say(text.upper())
        self.setAccessibleName(text)
