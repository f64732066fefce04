"""What the office agreed to arrange after an exercise, each with its owner, its day and what can be done with it.

Neighbours: `screens.preparation` and `screens.agenda` show it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from vb_wizard.presenters.improvements import ImprovementRow
from vb_wizard.presenters.words_debrief import IMPROVEMENTS
from vb_wizard.ui.parts.buttons import Button
from vb_wizard.ui.parts.column import Column, KeptBox, tight
from vb_wizard.ui.parts.flow import FlowRow
from vb_wizard.ui.parts.heading import Caption, Heading
from vb_wizard.ui.parts.paper import Paper
from vb_wizard.ui.parts.roles import GROUP
from vb_wizard.ui.parts.tags import Tag
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.theme.theme import Theme


class ImprovementCard(Paper):
    """One of them. Each signal carries the row."""

    accessible_role = GROUP
    tick_wanted = Signal(object)
    drop_wanted = Signal(object)

    def __init__(self, theme: Theme, *, can_change: bool = True) -> None:
        """Make an empty card; without `can_change` it is only read."""
        super().__init__(theme)
        px = theme.px
        self._row: ImprovementRow | None = None
        self.title = Heading(theme, "strong")
        self.tag = Tag(theme)
        self.words = Text(theme, "small", "ink-soft")
        self.tick = Button(theme, IMPROVEMENTS.tick)
        self.drop = Button(theme, IMPROVEMENTS.drop)
        box = tight(KeptBox(self), px("xs"), px("l"), px("m"), px("l"), px("m"))
        box.addWidget(self.tag, 0, Qt.AlignmentFlag.AlignLeft)
        box.addWidget(self.title)
        box.addWidget(self.words)
        buttons = FlowRow(px("s"), self.tick, self.drop)
        buttons.setHidden(not can_change)
        box.addWidget(buttons)
        self.tick.clicked.connect(lambda: self.tick_wanted.emit(self._row))
        self.drop.clicked.connect(lambda: self.drop_wanted.emit(self._row))

    def show_item(self, row: ImprovementRow) -> None:
        """Draw it."""
        self._row = row
        self.setAccessibleName(f"{row.state}: {row.text}")
        self.title.say(row.text)
        self.tag.wear(row.icon)
        self.tag.say(row.state, row.tone)
        self.words.say(row.words)
        self.tick.label(IMPROVEMENTS.tick if row.is_open else IMPROVEMENTS.untick)
        for button, name in ((self.tick, "tick"), (self.drop, "drop")):
            button.setObjectName(f"improvement_{name}:{row.id}")
            button.setAccessibleName(IMPROVEMENTS.button_name.format(button=button.text(), text=row.text))


class ImprovementList(QWidget):
    """All of them under a caption; hidden while there are none."""

    tick_wanted = Signal(object)
    drop_wanted = Signal(object)
    go_wanted = Signal()

    def __init__(self, theme: Theme, *, leads_on: bool = False) -> None:
        """Make an empty list; with `leads_on` a button leads to the preparation."""
        super().__init__()
        self._theme = theme
        self._leads_on = leads_on
        self.rows = Column(self._make, theme.px("s"))
        self.go = Button(theme, IMPROVEMENTS.go)
        self.go.setObjectName("improvements:go")
        self.go.setHidden(not leads_on)
        say = Text(theme, "body", "ink-soft")
        say.say(IMPROVEMENTS.say)
        box = tight(KeptBox(self), theme.px("s"), 0, theme.px("s"), 0, 0)
        for part in (Caption(theme, IMPROVEMENTS.caption), say, self.rows, FlowRow(theme.px("s"), self.go)):
            box.addWidget(part)
        self.go.clicked.connect(self.go_wanted)
        self.hide()

    def _make(self) -> ImprovementCard:
        card = ImprovementCard(self._theme, can_change=not self._leads_on)
        card.tick_wanted.connect(self.tick_wanted)
        card.drop_wanted.connect(self.drop_wanted)
        return card

    def show_rows(self, rows: Sequence[ImprovementRow]) -> None:
        """Draw them."""
        self.rows.show_items(rows)
        self.setHidden(not rows)
