"""The summary after practising alone: what was done beside what the protocol asks. No mark, no judgement.

Neighbours: `controllers.study_controller` shows it when somebody is done.
"""

from __future__ import annotations

from PySide6.QtCore import Signal

from vb_wizard.presenters.alone import SummaryView
from vb_wizard.presenters.words_alone import ALONE
from vb_wizard.ui.parts.buttons import NORMAL, PRIMARY, Button
from vb_wizard.ui.parts.column import Column
from vb_wizard.ui.parts.page import Page
from vb_wizard.ui.parts.playside import SaidLine
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.theme.theme import Theme


class SummaryScreen(Page):
    """Shows a summary."""

    is_exercise = is_after = True
    debrief_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        """Make an empty page."""
        super().__init__(theme, ALONE.summary, ALONE.back)
        say = Text(theme, "lead", "ink-soft")
        say.say(ALONE.summary_say)
        self.counted = Text(theme, "body-strong")
        self.goals = Column(lambda: SaidLine(theme), theme.px("s"))
        self.differs = Column(lambda: SaidLine(theme), theme.px("s"))
        self.debrief = Button(theme, ALONE.debrief, PRIMARY, NORMAL)
        self.debrief.setObjectName("summary:debrief")
        self.debrief.clicked.connect(self.debrief_wanted)
        self.add_aside(self.debrief)
        self.add(say)
        self.add(self.counted)
        self.add(self.goals, ALONE.goals)
        self.add(self.differs, ALONE.differs)

    def show_view(self, view: SummaryView) -> None:
        """Show what was done."""
        self.counted.say(view.counted)
        self.goals.show_items(view.goals)
        self.differs.show_items(view.differs)
