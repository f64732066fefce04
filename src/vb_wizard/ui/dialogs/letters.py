"""The choice of a letter, a sheet or another file: a list, and below it when to use what is chosen.

Neighbours: `letter_questions` opens it; `controllers.letter_controller` and `controllers.paper_controller` make what is chosen.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QListWidget, QVBoxLayout, QWidget

from vb_wizard.presenters.views import LetterItem
from vb_wizard.ui.dialogs.ending import Ending
from vb_wizard.ui.parts.column import tight
from vb_wizard.ui.parts.heading import Heading
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.theme.theme import Theme


@dataclass(frozen=True, slots=True)
class ListWords:
    """The words of the choice: its title, the sentence under that, the name of the list, and the button."""

    title: str
    say: str
    list: str
    ok: str


class LettersDialog(QDialog):
    """Lets somebody choose. `chosen` is the letter that Enter, a double click or the button took."""

    def __init__(
        self, theme: Theme, parent: QWidget, letters: Sequence[LetterItem], words: ListWords
    ) -> None:
        """Show these letters, the first of them marked."""
        super().__init__(parent)
        self._letters = tuple(letters)
        self.chosen: LetterItem | None = None
        self.setWindowTitle(words.title)
        px = theme.px
        self.setMinimumWidth(min(px("dialog"), parent.width()))
        heading, say = Heading(theme, "subtitle"), Text(theme, "body", "ink-soft")
        heading.say(words.title)
        say.say(words.say)
        self.list = QListWidget()
        self.list.setObjectName("letters")
        self.list.setAccessibleName(words.list)
        # A quarter of the window is the least, so that the words and the buttons have room at every scale.
        self.list.setMinimumHeight(min(px("dialog") * 3 // 5, parent.height() // 4))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for letter in self._letters:
            self.list.addItem(letter.title)
        self.about = Text(theme, "small", "ink-soft")
        buttons = Ending(theme, words.ok)
        self.ok, self.cancel = buttons.ok, buttons.cancel
        box = tight(QVBoxLayout(self), px("s"), px("xxl"), px("xl"), px("xxl"), px("xl"))
        for part in (heading, say, self.list, self.about):
            box.addWidget(part)
        box.addLayout(buttons)
        self.list.currentRowChanged.connect(self._show)
        self.list.itemActivated.connect(lambda _item: self._take())
        self.ok.clicked.connect(self._take)
        self.cancel.clicked.connect(self.reject)
        self.list.setCurrentRow(0)
        self.resize(QSize(px("dialog"), px("dialog")).boundedTo(parent.size()))
        self.list.setFocus()

    def _show(self, row: int) -> None:
        self.about.say(self._letters[row].for_what if row >= 0 else "")

    def _take(self) -> None:
        row = self.list.currentRow()
        if row >= 0:
            self.chosen = self._letters[row]
            self.accept()
