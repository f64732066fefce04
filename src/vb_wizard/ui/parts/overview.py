"""The lower half of the start screen: what somebody sees or hears, what needs attention over all cases, and the cases.

Neighbours: `screens.start` makes this when the cases are read, because nothing can be said about them before; `tables` draws it.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.views import AttentionRow, CaseRow, StartView
from vb_wizard.presenters.words import START
from vb_wizard.ui.parts.column import tight
from vb_wizard.ui.parts.heading import Caption
from vb_wizard.ui.parts.rows import Cell, Row
from vb_wizard.ui.parts.signs import Signs
from vb_wizard.ui.parts.tables import Table
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.theme.theme import Theme

# At 1024 wide the last column holds the longest role on a line of its own: a broken word reads badly.
_MOST_ROWS = 5
_FIRST_CASES = 3
ATTENTION_STRETCH = (155, 380, 320, 214)
_CASE_STRETCH = (446, 154, 130, 235, 194)


def attention_cells(row: AttentionRow) -> Row:
    """Return something that is due as a row of a table."""
    cells = (Cell(row.when, tag=row.tone), Cell(row.action), Cell(row.case), Cell(row.who))
    return Row(cells, row, START.open, START.open_row.format(action=row.action, case=row.case))


def _case(row: CaseRow) -> Row:
    phase = Cell(START.closed, tag=Tone.PLAIN) if row.is_closed else Cell(row.phase, tag=Tone.BRAND)
    cells = (Cell(row.title, lead=row.number), Cell(row.kind), phase, Cell(row.progress), Cell(row.last))
    said = (row.number, row.title, row.kind, phase.text, row.progress, row.last)
    return Row(cells, row, "", ", ".join(part for part in said if part))


class Overview(QWidget):
    """The signs, two tables below each other, and one sentence on how and where the cases are kept."""

    sign_chosen = Signal(object)
    attention_chosen = Signal(object)
    case_chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        """Make empty tables."""
        super().__init__()
        self._theme = theme
        self.attention = Table(theme, START.attention_heads, ATTENTION_STRETCH, START.attention_empty)
        self.cases = Table(theme, START.case_heads, _CASE_STRETCH, START.cases_empty, more=START.more)
        self.attention.opened.connect(self.attention_chosen)
        self.cases.opened.connect(self.case_chosen)
        self.signs = Signs(theme)
        self.signs.chosen.connect(self.sign_chosen)
        self._view: StartView | None = None
        self._most = _MOST_ROWS
        self.above = Caption(theme, START.attention)
        box = self._box = tight(QVBoxLayout(self))
        box.addWidget(self.signs)
        self._below = QWidget()
        tight(QVBoxLayout(self._below), 0, 0, 0, 0, theme.px("xxl"))
        self._below.hide()
        box.addWidget(self._below)
        for caption, table in ((self.above, self.attention), (Caption(theme, START.cases), self.cases)):
            box.addWidget(caption)
            box.addSpacing(theme.px("xs"))
            box.addWidget(table)
            box.addSpacing(theme.px("l"))
        self.kept = Text(theme, "note", "ink-soft")
        box.addWidget(self.kept)

    def show_view(self, view: StartView) -> None:
        """Draw the rows."""
        self._view = view
        self.signs.show_signs(view.signs)
        self._show_attention()
        self.cases.show_rows([_case(row) for row in view.cases])
        self.kept.say("\n".join(filter(None, (view.overlay, view.saved))))

    def _show_attention(self) -> None:
        rows = self._view.attention if self._view is not None else ()
        self.attention.show_rows([attention_cells(row) for row in rows[: self._most]])
        self.above.name(START.attention_first if len(rows) > self._most else START.attention)

    def fit(self, room: int) -> None:
        """Leave out what asks for attention last, until the first cases stand within this height; the agenda has it all."""
        for most in range(_MOST_ROWS, 0, -1):
            if most != self._most:
                self._most = most
                self._show_attention()
            if self._first_cases_end() <= room:
                return

    def _first_cases_end(self) -> int:
        """Return how low the last of the first cases would stand, at the present width."""
        layout, width = self._box, self.width()
        layout.invalidate()
        cases = list(self.cases.rows.rows())
        heights = [row.heightForWidth(width) for row in cases]
        below = self._theme.px("l") + self.kept.heightForWidth(width) + sum(heights[_FIRST_CASES:])
        return layout.heightForWidth(width) - below

    def put_below_signs(self, part: QWidget) -> None:
        """Put something between the ways to begin and the tables."""
        inside = self._below.layout()
        if inside is not None:
            inside.addWidget(part)
        self._below.show()

    def clear_below_signs(self) -> None:
        """Leave no room between the ways to begin and the tables."""
        self._below.hide()

    def set_stacked(self, stacked: bool) -> None:
        """Put the cells of a row below each other, or beside each other."""
        self.attention.set_stacked(stacked)
        self.cases.set_stacked(stacked)
