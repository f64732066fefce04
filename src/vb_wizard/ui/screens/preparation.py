"""The preparation: how ready the office is, what to do first, and every item with its proof. One press opens its question.

Neighbours: `controllers.preparation_controller` shows it and opens the list; `parts.readiness` draws an item.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vb_wizard.presenters.preparation import PreparationGroup, PreparationView
from vb_wizard.presenters.words_debrief import EXPERIENCE
from vb_wizard.presenters.words_preparation import PREPARATION
from vb_wizard.ui.parts.buttons import NORMAL, PRIMARY, Button
from vb_wizard.ui.parts.column import Column, KeptBox, tight
from vb_wizard.ui.parts.flow import FlowRow
from vb_wizard.ui.parts.heading import Caption, Heading
from vb_wizard.ui.parts.improvements import ImprovementList
from vb_wizard.ui.parts.page import Page
from vb_wizard.ui.parts.practised import PractisedCard
from vb_wizard.ui.parts.readiness import Bar, ReadinessItem
from vb_wizard.ui.parts.roles import GROUP
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.theme.theme import Theme


class _Group(QWidget):
    """Items that stand alike, under their caption."""

    accessible_role = GROUP
    opened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._caption = Caption(theme, "")
        self.items = Column(self._make, theme.px("s"))
        box = tight(KeptBox(self), theme.px("s"), 0, theme.px("s"), 0, 0)
        box.addWidget(self._caption)
        box.addWidget(self.items)

    def _make(self) -> ReadinessItem:
        item = ReadinessItem(self._theme)
        item.opened.connect(self.opened)
        return item

    def show_item(self, group: PreparationGroup) -> None:
        caption = PREPARATION.group.format(caption=group.caption, count=len(group.rows))
        self._caption.say(caption.upper())
        self._caption.setAccessibleName(caption)
        self.setAccessibleName(caption)
        self.items.show_items(group.rows)


class PreparationScreen(Page):
    """Shows the preparation. `opened` carries where an item is asked, None for where the list begins."""

    opened = Signal(object)
    go_on_wanted = Signal()
    print_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        """Make an empty screen."""
        super().__init__(theme, PREPARATION.title, PREPARATION.back)
        self.say = Text(theme, "lead", "ink-soft")
        self.total = Heading(theme, "subtitle")
        self.bar = Bar(theme)
        self.first = Text(theme, "strong")
        self.counts = Text(theme, "body", "ink-soft")
        self.go_on = Button(theme, "", PRIMARY, NORMAL)
        self.go_on.setObjectName("preparation:go_on")
        self.print = Button(theme, PREPARATION.print, measure=NORMAL)
        self.print.setObjectName("preparation:print")
        self.groups = Column(self._make_group, theme.px("m"))
        hint = Text(theme, "small", "ink-soft")
        hint.say(PREPARATION.opens)
        score = tight(QVBoxLayout(), theme.px("s"))
        for part in (self.total, self.bar, self.first, self.counts):
            score.addWidget(part)
        self.add(self.say)
        self.add(score)
        self.add(FlowRow(theme.px("s"), self.go_on, self.print))
        self.improvements = ImprovementList(theme)
        self.proposal = PractisedCard(theme, EXPERIENCE.to_practise)
        self.add(self.improvements)
        self.add(hint)
        self.add(self.groups)
        self.add(self.proposal)
        self.go_on.clicked.connect(self.go_on_wanted)
        self.print.clicked.connect(self.print_wanted)

    def _make_group(self) -> _Group:
        group = _Group(self._theme)
        group.opened.connect(self.opened)
        return group

    def show_view(self, view: PreparationView) -> None:
        """Draw the preparation."""
        self.say.say(view.say)
        self.total.say(view.total)
        self.bar.show_share(view.share)
        self.first.say(view.first)
        self.counts.say(" ".join(filter(None, (view.counts, view.soonest))))
        self.go_on.label(view.go_on)
        self.improvements.show_rows(view.improvements)
        self.groups.show_items(view.groups)
        self.proposal.show_proposal(view.proposal)

    def take_focus(self) -> None:
        """Give the keyboard to the button that goes on with the list."""
        self.go_on.setFocus(Qt.FocusReason.OtherFocusReason)
