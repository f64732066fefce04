"""A code to dial a number with a mobile, as large as the window allows, with the number in digits and in words.

Neighbours: the contacts screen and the cards at the right of a case ask for it; `parts.qr` draws the code.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from vb_wizard.presenters.phone import spoken
from vb_wizard.presenters.words_contacts import DIAL_CODE
from vb_wizard.presenters.words_dialogs import DIALOG
from vb_wizard.ui.dialogs.scrolling import Scrolling
from vb_wizard.ui.parts.buttons import NORMAL, PRIMARY, SECONDARY, Button
from vb_wizard.ui.parts.column import tight
from vb_wizard.ui.parts.heading import Heading
from vb_wizard.ui.parts.live import announce
from vb_wizard.ui.parts.qr import QrCode
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.theme.theme import Theme


class DialCodeDialog(QDialog):
    """Shows the code. `copy` is the button that copies the number."""

    def __init__(self, theme: Theme, parent: QWidget, name: str, number: str, dial: str) -> None:
        """Show the code of a number.

        Args:
            theme: how it looks.
            parent: the window that it stands over.
            name: who is called.
            number: the number as it is written.
            dial: the number as it is dialled.
        """
        super().__init__(parent)
        self._theme = theme
        px, words = theme.px, spoken(number)
        self.setWindowTitle(DIAL_CODE.title)
        # The heading, two lines of words and the buttons need about this much beside the code.
        room = parent.height() - 2 * px("page") - 2 * px("target-big") - 2 * px("huge")
        self.code = QrCode(theme, max(px("qr"), min(px("qr-large"), room, parent.width() - 2 * px("page"))))
        self.code.show_number(name, dial, words)
        self.number = Text(theme, "alarm")
        self.number.say(number)
        self.words = Text(theme, "small", "ink-soft")
        self.words.say(DIAL_CODE.words.format(words=words))
        self.said = Text(theme, "small-strong", "ok")
        self.copy = Button(theme, DIAL_CODE.copy, SECONDARY, NORMAL)
        self.copy.setObjectName("copy")
        self.close_button = Button(theme, DIALOG.close, PRIMARY, NORMAL)
        self.close_button.setObjectName("ok")
        self.close_button.clicked.connect(self.accept)
        self._assemble(name, parent)
        self.close_button.setFocus()

    def _assemble(self, name: str, parent: QWidget) -> None:
        theme, px = self._theme, self._theme.px
        heading, say = Heading(theme, "subtitle"), Text(theme, "body", "ink-soft")
        heading.say(name)
        say.say(DIAL_CODE.say)
        inner = QWidget()
        inside = tight(QVBoxLayout(inner), px("s"), px("xxl"), px("xl"), px("xxl"), px("s"))
        for part in (heading, self.number):
            inside.addWidget(part)
        inside.addWidget(self.code, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (say, self.words, self.said):
            inside.addWidget(part)
        inside.addStretch(1)
        buttons = tight(QHBoxLayout(), px("s"), px("xxl"), px("s"), px("xxl"), px("xl"))
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        whole = tight(QVBoxLayout(self))
        whole.addWidget(Scrolling(inner), 1)
        whole.addLayout(buttons)
        width = min(max(px("dialog"), self.code.width() + 2 * px("page")), parent.width())
        needed = inside.totalHeightForWidth(width) + buttons.totalSizeHint().height() + px("s")
        self.resize(width, min(needed, parent.height()))

    def say_copied(self) -> None:
        """Tell that the number was copied."""
        self.said.say(DIAL_CODE.copied)
        announce(self.said, DIAL_CODE.copied)
