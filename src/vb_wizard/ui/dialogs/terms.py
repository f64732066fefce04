"""How the terms of a case were computed, and by which source: a panel that is only read.

Neighbours: `presenters.term_account` makes the accounts; the left rail asks for it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from vb_wizard.presenters.term_account import TermView
from vb_wizard.presenters.words_dialogs import DIALOG
from vb_wizard.presenters.words_finding import AGENDA
from vb_wizard.ui.dialogs.scrolling import Scrolling
from vb_wizard.ui.parts.buttons import NORMAL, PRIMARY, Button
from vb_wizard.ui.parts.column import Column, tight
from vb_wizard.ui.parts.heading import Heading
from vb_wizard.ui.parts.terms import TermCard
from vb_wizard.ui.theme.theme import Theme


class TermsDialog(QDialog):
    """Shows the account of every term."""

    def __init__(self, theme: Theme, views: Sequence[TermView], parent: QWidget) -> None:
        """Fill the panel."""
        super().__init__(parent)
        self.setWindowTitle(AGENDA.how)
        px = theme.px
        heading = Heading(theme, "subtitle", below="s")
        heading.say(AGENDA.how)
        self.cards = Column(lambda: TermCard(theme), px("s"))
        self.cards.show_items(views)
        inner = QWidget()
        # Room for the scroll bar, which is drawn over what it scrolls.
        content = tight(QVBoxLayout(inner), px("s"), 0, 0, px("m"), px("m"))
        content.addWidget(heading)
        content.addWidget(self.cards)
        content.addStretch(1)
        self._area = Scrolling(inner)
        close = Button(theme, DIALOG.close, PRIMARY, NORMAL)
        close.setObjectName("ok")
        close.clicked.connect(self.reject)
        box = tight(QVBoxLayout(self), px("m"), px("xxl"), px("xl"), px("xxl"), px("xl"))
        box.addWidget(self._area, 1)
        box.addWidget(close)
        close.setFocus()
        self.resize(min(px("centre-most"), parent.width()), min(px("centre-most"), parent.height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll with the arrow keys."""
        if not self._area.scroll_by_key(event):
            super().keyPressEvent(event)
