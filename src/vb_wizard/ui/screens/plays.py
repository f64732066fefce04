"""Earlier plays: to their debrief, two of them side by side, or away with one.

Neighbours: `controllers.plays_controller` shows it from the screen to practise.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal

from vb_wizard.presenters.plays import PlayLine
from vb_wizard.presenters.words_debrief import PLAYS
from vb_wizard.presenters.words_papers import PAPERS
from vb_wizard.ui.parts.buttons import PRIMARY, PURPLE, SECONDARY, Button
from vb_wizard.ui.parts.column import Column, KeptBox, tight
from vb_wizard.ui.parts.flow import FlowRow
from vb_wizard.ui.parts.heading import Heading
from vb_wizard.ui.parts.page import Page
from vb_wizard.ui.parts.paper import Paper
from vb_wizard.ui.parts.roles import GROUP
from vb_wizard.ui.parts.tags import Tag
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.theme.theme import Theme


class PlayCard(Paper):
    """One play. Each signal carries its id, the last one the row."""

    accessible_role = GROUP
    debrief_wanted = Signal(str)
    chosen = Signal(str)
    remove_wanted = Signal(object)
    results_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        """Make an empty card."""
        super().__init__(theme)
        px = theme.px
        self._row: PlayLine | None = None
        self._play = ""
        self.title = Heading(theme, "strong")
        self.tag = Tag(theme)
        self.small = Text(theme, "small", "ink-soft")
        self.debrief = Button(theme, PLAYS.debrief, PURPLE)
        self.choose = Button(theme, PLAYS.choose)
        self.results = Button(theme, PAPERS.results)
        self.remove = Button(theme, PLAYS.remove)
        box = tight(KeptBox(self), px("xs"), px("l"), px("m"), px("l"), px("m"))
        box.addWidget(self.title)
        box.addWidget(self.tag, 0, Qt.AlignmentFlag.AlignLeft)
        box.addWidget(self.small)
        box.addWidget(FlowRow(px("s"), self.debrief, self.choose, self.results, self.remove))
        self.debrief.clicked.connect(lambda: self.debrief_wanted.emit(self._play))
        self.choose.clicked.connect(lambda: self.chosen.emit(self._play))
        self.results.clicked.connect(lambda: self.results_wanted.emit(self._play))
        self.remove.clicked.connect(lambda: self.remove_wanted.emit(self._row))

    def show_item(self, row: PlayLine) -> None:
        """Draw a play."""
        self._row, self._play = row, row.play
        self.setAccessibleName(f"{row.title}, {row.begun}")
        self.title.say(row.title)
        self.tag.wear(row.icon)
        self.tag.say(row.state, row.tone)
        self.small.say(" · ".join(filter(None, (row.begun, row.courses))))
        self.choose.set_kind(PRIMARY if row.is_first else SECONDARY)
        self.choose.label(PLAYS.chosen if row.is_first else PLAYS.choose)
        for button, name in (
            (self.debrief, "debrief"),
            (self.choose, "choose"),
            (self.results, "results"),
            (self.remove, "remove"),
        ):
            button.setObjectName(f"play_{name}:{row.play}")
            button.setAccessibleName(
                PLAYS.button_name.format(button=button.text(), title=row.title, begun=row.begun)
            )


class PlaysScreen(Page):
    """Shows the plays."""

    is_exercise = is_after = True
    debrief_wanted = Signal(str)
    chosen = Signal(str)
    remove_wanted = Signal(object)
    results_wanted = Signal(str)
    """Of one play, or of all when it is empty."""

    def __init__(self, theme: Theme) -> None:
        """Make an empty screen."""
        super().__init__(theme, PLAYS.title, PLAYS.back)
        self.results = Button(theme, PAPERS.all_results)
        self.results.setObjectName("plays:results")
        self.results.clicked.connect(lambda: self.results_wanted.emit(""))
        say = Text(theme, "lead", "ink-soft")
        say.say(PLAYS.say)
        self.empty = Text(theme, "body", "ink-soft")
        self.rows = Column(self._make, theme.px("s"))
        for part in (say, FlowRow(theme.px("s"), self.results), self.empty, self.rows):
            self.add(part)

    def _make(self) -> PlayCard:
        card = PlayCard(self._theme)
        card.debrief_wanted.connect(self.debrief_wanted)
        card.chosen.connect(self.chosen)
        card.remove_wanted.connect(self.remove_wanted)
        card.results_wanted.connect(self.results_wanted)
        return card

    def show_rows(self, rows: Sequence[PlayLine]) -> None:
        """Draw the plays."""
        self.rows.show_items(rows)
        self.empty.say("" if rows else PLAYS.empty)
        self.results.setHidden(not rows)

    def take_focus(self) -> None:
        """Give the keyboard to the newest play, or to the way back."""
        first = next((card for card in self.rows.rows() if isinstance(card, PlayCard)), None)
        (first.debrief if first is not None else self.back).setFocus(Qt.FocusReason.OtherFocusReason)
