"""Questions about what is to be made: a letter of a case, or a paper or file of an exercise.

Neighbours: `questions` asks these with all others; `letters` is the dialog.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from vb_wizard.presenters.words_letters import LETTER
from vb_wizard.presenters.words_papers import PAPERS
from vb_wizard.ui.dialogs.asked import asked
from vb_wizard.ui.theme.theme import Theme

if TYPE_CHECKING:
    from vb_wizard.presenters.views import LetterItem


class LetterQuestions:
    """Shows the choice over a window."""

    _theme: Theme
    _window: QWidget

    def letter(self, letters: Sequence[LetterItem]) -> LetterItem | None:
        """Let the user choose a letter."""
        return self._chosen(letters, LETTER.title, LETTER.say, LETTER.list, LETTER.ok)

    def paper(self, papers: Sequence[LetterItem], about: str) -> LetterItem | None:
        """Let the user choose what is made; `about` says of what."""
        return self._chosen(papers, PAPERS.title, about, PAPERS.list, PAPERS.ok)

    def exercise_file(self, files: str) -> Path | None:
        """Ask for a file with a scenario or a list of injects."""
        name, _ = QFileDialog.getOpenFileName(self._window, PAPERS.choose_file, "", files)
        return Path(name) if name else None

    def _chosen(self, items: Sequence[LetterItem], *words: str) -> LetterItem | None:
        # A start does not pay for dialogs.
        from vb_wizard.ui.dialogs.letters import LettersDialog, ListWords

        dialog = LettersDialog(self._theme, self._window, items, ListWords(*words))
        asked(dialog)
        return dialog.chosen
