"""What to practise next and why, with what was practised so far. One press goes there.

Neighbours: `screens.scenarios` and `screens.preparation` show it.
"""

from __future__ import annotations

from PySide6.QtCore import Signal

from vb_wizard.presenters.experience import ProposalView
from vb_wizard.presenters.words_debrief import EXPERIENCE
from vb_wizard.ui.parts.buttons import PURPLE, Button
from vb_wizard.ui.parts.column import KeptBox, tight
from vb_wizard.ui.parts.flow import FlowRow
from vb_wizard.ui.parts.heading import Caption, Heading
from vb_wizard.ui.parts.paper import Paper
from vb_wizard.ui.parts.roles import GROUP
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.theme.theme import Theme


class PractisedCard(Paper):
    """The proposal; hidden while there is none. `wanted` carries the title of the scenario."""

    accessible_role = GROUP
    wanted = Signal(str)

    def __init__(self, theme: Theme, words: str = "") -> None:
        """Make an empty card; `words` stand on the button, in place of those that name the scenario."""
        super().__init__(theme)
        px = theme.px
        self._title = ""
        self.title = Heading(theme, "strong")
        self.reason = Text(theme, "body", "ink")
        self.so_far = Text(theme, "small", "ink-soft")
        self.go = Button(theme, words or EXPERIENCE.go, PURPLE)
        self.go.setObjectName("practised:go")
        self.wear(strip="exercise")
        box = tight(KeptBox(self), px("s"), px("l"), px("m"), px("l"), px("m"))
        box.addWidget(Caption(theme, EXPERIENCE.caption))
        for part in (self.title, self.reason, FlowRow(px("s"), self.go), self.so_far):
            box.addWidget(part)
        self.go.clicked.connect(lambda: self.wanted.emit(self._title))
        self.hide()

    def show_proposal(self, view: ProposalView | None) -> None:
        """Draw a proposal."""
        self.setHidden(view is None)
        if view is None:
            return
        self._title = view.title
        self.setAccessibleName(f"{EXPERIENCE.caption}: {view.title}")
        self.title.say(view.name)
        self.reason.say("\n".join(view.reasons))
        lead = f"{EXPERIENCE.so_far}:"
        self.so_far.say("\n".join(filter(None, (f"{lead} {view.so_far}", view.not_yet))), ((lead, "ink"),))
