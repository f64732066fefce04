"""Two plays side by side: the same questions for both, in a table a subject.

Neighbours: `controllers.plays_controller` shows it; `presenters.debrief_beside` words it.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vb_wizard.presenters.debrief_views import BesideRow, BesideView
from vb_wizard.presenters.words_debrief import BESIDE
from vb_wizard.ui.parts.buttons import NORMAL, PRIMARY, Button
from vb_wizard.ui.parts.column import Column, KeptBox, tight
from vb_wizard.ui.parts.heading import Heading
from vb_wizard.ui.parts.page import Page
from vb_wizard.ui.parts.rows import Cell, Row
from vb_wizard.ui.parts.tables import Table
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.theme.theme import Theme

_SHARES = (4, 3, 3)


class _Group(QWidget):
    """A subject with its table."""

    def __init__(self, theme: Theme, screen: BesideScreen) -> None:
        super().__init__()
        self._theme, self._screen = theme, screen
        self.caption = Heading(theme, "strong")
        self.table: Table | None = None
        self._box = tight(KeptBox(self), theme.px("s"), 0, theme.px("s"), 0, 0)
        self._box.addWidget(self.caption)

    def show_item(self, item: tuple[str, tuple[str, str], tuple[BesideRow, ...]]) -> None:
        """Draw a subject."""
        caption, heads, rows = item
        self.caption.say(caption)
        if self.table is not None:
            self.table.hide()
            self.table.deleteLater()
        self.table = Table(self._theme, (BESIDE.what, *heads), _SHARES, "", opens=False)
        self._box.addWidget(self.table)
        self.table.show_rows([_row(one, heads) for one in rows])
        self.table.set_stacked(self._screen.is_narrow)


def _row(one: BesideRow, heads: tuple[str, str]) -> Row:
    name = BESIDE.row_name.format(what=one.what, first=heads[0], a=one.first, second=heads[1], b=one.second)
    return Row((Cell(one.what), Cell(one.first), Cell(one.second)), None, "", name)


class BesideScreen(Page):
    """Shows two plays."""

    is_exercise = is_after = True
    paper_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        """Make an empty screen."""
        super().__init__(theme, BESIDE.title, BESIDE.back)
        self.is_narrow = False
        self.paper = Button(theme, BESIDE.paper, PRIMARY, NORMAL)
        self.paper.setObjectName("beside:paper")
        self.add_aside(self.paper)
        say = Text(theme, "lead", "ink-soft")
        say.say(BESIDE.say)
        self.groups = Column(lambda: _Group(theme, self), theme.px("m"))
        self.add(say)
        self.add(self.groups)
        self.paper.clicked.connect(self.paper_wanted)

    def show_view(self, view: BesideView) -> None:
        """Draw both plays."""
        self.groups.show_items([(caption, view.heads, rows) for caption, rows in view.groups])

    def narrow(self, is_narrow: bool) -> None:
        """Put the cells of a row below each other where there is no room."""
        self.is_narrow = is_narrow
        for group in self.groups.rows():
            if isinstance(group, _Group) and group.table is not None:
                group.table.set_stacked(is_narrow)

    def take_focus(self) -> None:
        """Give the keyboard to the paper."""
        self.paper.setFocus()
