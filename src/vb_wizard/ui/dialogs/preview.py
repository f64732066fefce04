"""A paper before it leaves the computer: its real pages, and the buttons to save and to print.

Neighbours: `pages` draws; `controllers.dossier` does what was chosen.
"""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from vb_wizard.presenters.words import DOSSIER
from vb_wizard.presenters.words_dialogs import DIALOG
from vb_wizard.ui.dialogs.pages import Pages
from vb_wizard.ui.dialogs.scrolling import Scrolling
from vb_wizard.ui.parts.buttons import NORMAL, PRIMARY, SECONDARY, Button
from vb_wizard.ui.parts.column import tight
from vb_wizard.ui.parts.heading import Heading
from vb_wizard.ui.parts.pile import Pile
from vb_wizard.ui.parts.sheet import Sheets
from vb_wizard.ui.theme.theme import Theme

_DPI = 96
SAVE, PRINT = "save", "print"


class PreviewDialog(QDialog):
    """Shows pages one under the other; a page is drawn when it comes in sight. `choice` is what the user wants then."""

    def __init__(self, theme: Theme, parent: QWidget, pages: Pages, title: str = "") -> None:
        """Show the pages; `title` says what it is."""
        super().__init__(parent)
        self._theme = theme
        self._pages = pages
        self.choice = ""
        title = title or DOSSIER.title
        self.setWindowTitle(title)
        self._pile = Pile(self._name, theme.px("m"))
        self._pile.setAccessibleName(DOSSIER.preview)
        self._area = Scrolling(self._pile)
        # Other pages come in sight also when only the dialog becomes higher.
        self._area.verticalScrollBar().rangeChanged.connect(self._pile.look)
        self._assemble(title)
        dpi = self._fit(parent.size())
        self._sheets = Sheets(pages.draw, dpi)
        self._pile.show_pages(self._sheets, pages.sizes(dpi))

    def _assemble(self, title: str) -> None:
        theme, px = self._theme, self._theme.px
        heading = Heading(theme, "subtitle")
        heading.say(title)
        row = tight(QHBoxLayout(), px("s"))
        row.addWidget(heading, 1)
        for words, kind, choice in (
            (DOSSIER.save, PRIMARY, SAVE),
            (DOSSIER.print, SECONDARY, PRINT),
            (DIALOG.close, SECONDARY, ""),
        ):
            button = Button(theme, words, kind, NORMAL)
            button.setObjectName(f"dossier:{choice}")
            button.clicked.connect(lambda _=False, choice=choice: self._choose(choice))
            row.addWidget(button)
        box = tight(QVBoxLayout(self), px("m"), px("xl"))
        box.addLayout(row)
        box.addWidget(self._area, 1)

    def _fit(self, most: QSize) -> float:
        """Be as wide as a page, but within `most`; returns the dots per inch at which a page is as wide as there is room for."""
        px, dpi = self._theme.px, _DPI * self._theme.scale / 100
        page = max((size.width() for size in self._pages.sizes(dpi)), default=0)
        around = 2 * px("m") + 2 * px("xl") + self._area.verticalScrollBar().sizeHint().width()
        self.resize(QSize(max(page + around, px("centre-most")), px("centre-most")).boundedTo(most))
        return dpi * min(1, (self.width() - around) / page) if page else dpi

    def _name(self, number: int) -> str:
        return DOSSIER.printing.format(page=number + 1, pages=len(self._pages))

    def _choose(self, choice: str) -> None:
        self.choice = choice
        self.done(QDialog.DialogCode.Accepted if choice else QDialog.DialogCode.Rejected)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll with the arrow keys."""
        if not self._area.scroll_by_key(event):
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Let the PDF go before the dialog goes."""
        self._sheets.clear()
        self._pages.close()
        super().done(result)
