"""The questions about contacts: a code to dial, and the cards of a file.

Neighbours: `questions` asks these with all others; `dial_code` and `cards` are the dialogs.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from vb_wizard.presenters.words_contacts import CARDS
from vb_wizard.ui.dialogs.asked import asked
from vb_wizard.ui.theme.theme import Theme

if TYPE_CHECKING:
    from vb_wizard.presenters.card_views import CardChoice, CardsView


class ContactQuestions:
    """Shows dialogs about contacts over a window."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        """Keep what the dialogs need."""
        self._theme = theme
        self._window = window

    def dial_code(self, name: str, number: str, dial: str, copy: Callable[[], None]) -> None:
        """Show a code to dial a number with a mobile; `copy` is called when the user wants to copy the number."""
        from vb_wizard.ui.dialogs.dial_code import DialCodeDialog

        dialog = DialCodeDialog(self._theme, self._window, name, number, dial)
        dialog.copy.clicked.connect(copy)
        dialog.copy.clicked.connect(dialog.say_copied)
        asked(dialog)

    def card_file(self) -> Path | None:
        """Ask for a file with cards."""
        name, _ = QFileDialog.getOpenFileName(self._window, CARDS.choose_file, "", CARDS.files)
        return Path(name) if name else None

    def cards(self, view: CardsView) -> Sequence[CardChoice] | None:
        """Show the preview of cards; returns what was chosen."""
        from vb_wizard.ui.dialogs.cards import CardsDialog

        dialog = CardsDialog(self._theme, self._window, view)
        return dialog.choices if asked(dialog) else None
