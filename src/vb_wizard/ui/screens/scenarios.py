"""The screen with scenarios: choose one to practise with.

Neighbours: `controllers.start` shows it behind the door to practise.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from vb_wizard.presenters.views import ScenarioRow, ScenariosView
from vb_wizard.presenters.words import SCENARIOS
from vb_wizard.ui.parts.buttons import PURPLE, Button
from vb_wizard.ui.parts.column import Column, tight
from vb_wizard.ui.parts.heading import Heading
from vb_wizard.ui.parts.paper import Paper
from vb_wizard.ui.parts.roles import GROUP
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.theme.theme import Theme


class ScenarioCard(Paper):
    """One scenario, or an exercise that was begun. `play_wanted` carries its id."""

    play_wanted = Signal(str)
    accessible_role = GROUP

    def __init__(self, theme: Theme) -> None:
        """Make an empty card."""
        super().__init__(theme)
        self._id = ""
        self.title = Text(theme, "strong")
        self.summary = Text(theme, "body", "ink-soft")
        self.play = Button(theme, SCENARIOS.play, PURPLE)
        px = theme.px
        words = tight(QVBoxLayout(), px("bold-line"))
        words.addWidget(self.title)
        words.addWidget(self.summary)
        row = tight(QHBoxLayout(self), px("l"), px("l"), px("m"), px("l"), px("m"))
        row.addLayout(words, 1)
        row.addWidget(self.play)
        self.play.clicked.connect(lambda: self.play_wanted.emit(self._id))

    def show_item(self, item: ScenarioRow) -> None:
        """Draw a scenario."""
        self._id = item.id
        self.setObjectName(f"scenario:{item.id}")
        self.setAccessibleName(item.title)
        self.title.say(item.title)
        self.summary.say(item.summary)
        self.play.setObjectName(f"play:{item.id}")
        words, name = (
            (SCENARIOS.go_on, SCENARIOS.go_on_name) if item.case_id else (SCENARIOS.play, SCENARIOS.play_name)
        )
        self.play.label(words)
        self.play.setAccessibleName(name.format(title=item.title))


class ScenariosScreen(QScrollArea):
    """Shows the scenarios."""

    scenario_chosen = Signal(str)
    back_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        """Make an empty screen."""
        super().__init__()
        self._theme = theme
        self.back = Button(theme, SCENARIOS.back)
        self.rows = Column(self._make, theme.px("s"))
        self._empty = Text(theme, "body", "ink-soft")
        px = theme.px
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        inner = QWidget()
        inner.setMaximumWidth(px("centre-most") + 2 * px("page"))
        box = tight(QVBoxLayout(inner), px("m"), px("xxl"), px("xxl"), px("xxl"), px("xxl"))
        title, say = Heading(theme), Text(theme, "lead", "ink-soft")
        title.say(SCENARIOS.title)
        say.say(SCENARIOS.say)
        head = tight(QHBoxLayout(), px("l"))
        head.addWidget(title, 1)
        head.addWidget(self.back)
        box.addLayout(head)
        for part in (say, self.rows, self._empty):
            box.addWidget(part)
        box.addStretch(1)
        self.setWidget(inner)
        self.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        self.back.clicked.connect(self.back_wanted)

    def _make(self) -> ScenarioCard:
        card = ScenarioCard(self._theme)
        card.play_wanted.connect(self.scenario_chosen)
        return card

    def show_view(self, view: ScenariosView) -> None:
        """Draw the scenarios."""
        self.rows.show_items(view.rows)
        self._empty.say("" if view.rows else SCENARIOS.empty)

    def take_focus(self) -> None:
        """Give the keyboard to the first scenario."""
        first = next(iter(self.rows.rows()), None)
        target = first.play if isinstance(first, ScenarioCard) else self.back
        target.setFocus(Qt.FocusReason.OtherFocusReason)
