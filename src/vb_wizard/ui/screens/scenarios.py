"""The screen with scenarios: find one by what happens, by role or by what was not done yet, and practise with it.

Neighbours: `controllers.start_controller` shows it behind the door to practise.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from vb_wizard.presenters.scenario_views import ScenarioRow, ScenariosView, chosen_scenarios
from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.words_debrief import PLAYS
from vb_wizard.presenters.words_papers import PAPERS
from vb_wizard.presenters.words_training import SCENARIOS
from vb_wizard.ui.parts.buttons import PURPLE, Button
from vb_wizard.ui.parts.column import Column, KeptBox, still, tight
from vb_wizard.ui.parts.flow import FlowRow
from vb_wizard.ui.parts.heading import Caption
from vb_wizard.ui.parts.live import Live
from vb_wizard.ui.parts.page import Page
from vb_wizard.ui.parts.paper import Paper
from vb_wizard.ui.parts.practised import PractisedCard
from vb_wizard.ui.parts.roles import GROUP
from vb_wizard.ui.parts.scenario_filters import ScenarioFilters
from vb_wizard.ui.parts.tags import Tag
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.theme.theme import Theme


class ScenarioCard(Paper):
    """One scenario, or an exercise that was begun. Each signal carries its id."""

    accessible_role = GROUP
    play_wanted = Signal(str)
    copy_wanted = Signal(str)
    edit_wanted = Signal(str)
    remove_wanted = Signal(str)
    paper_wanted = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        """Make an empty card."""
        super().__init__(theme)
        self._id = ""
        self.title = Text(theme, "strong")
        self.state = Tag(theme)
        self.own = Tag(theme)
        self.trouble = Text(theme, "small-strong", "warn")
        self.summary = Text(theme, "body", "ink")
        self.lines = Text(theme, "small", "ink-soft")
        self.play = Button(theme, SCENARIOS.play, PURPLE)
        self.copy = Button(theme, SCENARIOS.copy)
        self.paper = Button(theme, PAPERS.button)
        self.edit = Button(theme, SCENARIOS.edit)
        self.remove = Button(theme, SCENARIOS.remove)
        self._assemble(theme)
        self.play.clicked.connect(lambda: self.play_wanted.emit(self._id))
        self.copy.clicked.connect(lambda: self.copy_wanted.emit(self._id))
        self.paper.clicked.connect(lambda: self.paper_wanted.emit(self._id, self.title.text()))
        self.edit.clicked.connect(lambda: self.edit_wanted.emit(self._id))
        self.remove.clicked.connect(lambda: self.remove_wanted.emit(self._id))

    def _assemble(self, theme: Theme) -> None:
        px = theme.px
        words = tight(KeptBox(), px("xs"))
        words.addWidget(self.title)
        tags = tight(QHBoxLayout(), px("xs"))
        tags.addWidget(self.own)
        tags.addWidget(self.state)
        tags.addStretch(1)
        words.addLayout(tags)
        words.addWidget(self.trouble)
        words.addWidget(self.summary)
        words.addWidget(self.lines)
        top = tight(QHBoxLayout(), px("l"))
        top.addLayout(words, 1)
        top.addWidget(self.play, 0, Qt.AlignmentFlag.AlignTop)
        column = tight(QVBoxLayout(self), px("s"), px("l"), px("m"), px("l"), px("m"))
        column.addLayout(top)
        self._row = FlowRow(px("s"), self.paper, self.edit, self.copy, self.remove)
        column.addWidget(self._row)

    def show_item(self, item: ScenarioRow) -> None:
        """Draw a scenario."""
        self._id = item.id
        self.setObjectName(f"scenario:{item.id}")
        self.setAccessibleName(item.title)
        self.title.say(item.title)
        self.state.wear(item.icon)
        self.state.say(item.state, item.tone)
        self.own.wear("")
        self.own.say(SCENARIOS.own if item.is_own else "", Tone.EXERCISE)
        self.trouble.say(item.trouble)
        self.trouble.setHidden(not item.trouble)
        self.summary.say(item.summary)
        self.summary.setHidden(not item.summary)
        said = "\n".join(f"{lead} {text}" for lead, text in item.lines)
        self.lines.say(said, tuple((lead, "ink-soft") for lead, _ in item.lines))
        self.play.setObjectName(f"play:{item.id}")
        words, name = (
            (SCENARIOS.go_on, SCENARIOS.go_on_name) if item.case_id else (SCENARIOS.play, SCENARIOS.play_name)
        )
        self.play.label(words)
        self.play.setAccessibleName(name.format(title=item.title))
        self.play.setHidden(bool(item.trouble))
        for button, part, said, is_there in (
            (self.paper, "paper", PAPERS.button_name, not item.case_id and not item.trouble),
            (self.copy, "copy", SCENARIOS.copy_name, not item.case_id and not item.trouble),
            (self.edit, "edit", SCENARIOS.edit_name, item.can_edit),
            (self.remove, "remove", SCENARIOS.remove_name, item.is_own),
        ):
            button.setObjectName(f"{part}:{item.id}")
            button.setAccessibleName(said.format(title=item.title))
            button.setHidden(not is_there)
        self._row.setHidden(all(one.isHidden() for one in (self.paper, self.copy, self.edit, self.remove)))


class ScenariosScreen(Page):
    """Shows the scenarios."""

    scenario_chosen = Signal(str)
    copy_wanted = Signal(str)
    edit_wanted = Signal(str)
    remove_wanted = Signal(str)
    put_back_wanted = Signal(str)
    plays_wanted = Signal()
    guide_wanted = Signal()
    bring_wanted = Signal()
    paper_wanted = Signal(str, str)
    picked_anew = Signal(dict)
    """What is chosen among the filters, to be remembered."""

    def __init__(self, theme: Theme) -> None:
        """Make an empty screen."""
        super().__init__(theme, SCENARIOS.title, SCENARIOS.back)
        self.plays = Button(theme, PLAYS.open, PURPLE)
        self.plays.setObjectName("scenarios:plays")
        self.plays.clicked.connect(self.plays_wanted)
        self._view: ScenariosView | None = None
        self.picked = ScenarioFilters(theme)
        self.search, self.filters = self.picked.search, self.picked.choices
        self.count = Live(theme, "small-strong", "ink-soft")
        self.guide = Button(theme, SCENARIOS.guide)
        self.guide.setObjectName("scenarios:guide")
        self.bring = Button(theme, PAPERS.bring)
        self.bring.setObjectName("scenarios:bring")
        self.add_aside(self.plays)
        self.empty = Text(theme, "body", "ink-soft")
        self.clear = Button(theme, SCENARIOS.clear)
        self.put_back = Button(theme, "")
        self.put_back.setObjectName("scenarios:put_back")
        self.begun = Column(self._make, theme.px("s"))
        self.rows = Column(self._make, theme.px("s"), at_once=10)
        self.rows.grown.connect(self.grown)
        self._assemble()
        self.picked.changed.connect(self._pick)
        self.clear.clicked.connect(self.show_all)
        self.put_back.clicked.connect(self._want_back)
        self.guide.clicked.connect(self.guide_wanted)
        self.bring.clicked.connect(self.bring_wanted)

    def _assemble(self) -> None:
        theme, px = self._theme, self._theme.px
        say = Text(theme, "lead", "ink-soft")
        say.say(SCENARIOS.say)
        self.add(say)
        self.proposal = PractisedCard(theme)
        self.proposal.wanted.connect(self._find)
        self.add(self.proposal)
        self._go_on = Caption(theme, SCENARIOS.go_on_with)
        self.add(self._go_on)
        self.add(self.begun)
        self.add(Caption(theme, SCENARIOS.scenarios))
        self.add(self.picked)
        self.add(self.count)
        self.add(self.empty)
        self.add(FlowRow(px("s"), self.clear, self.put_back, self.guide, self.bring))
        self.add(self.rows)

    def _make(self) -> ScenarioCard:
        card = ScenarioCard(self._theme)
        card.play_wanted.connect(self.scenario_chosen)
        card.copy_wanted.connect(self.copy_wanted)
        card.edit_wanted.connect(self.edit_wanted)
        card.remove_wanted.connect(self.remove_wanted)
        card.paper_wanted.connect(self.paper_wanted)
        return card

    def show_view(self, view: ScenariosView) -> None:
        """Draw the scenarios; the filter and the search stay as they are."""
        self._view = view
        self.picked.offer(view.options)
        self._draw()

    def show_all(self) -> None:
        """Take the filter away."""
        self.picked.clear()

    def _want_back(self) -> None:
        if self._view is not None:
            self.put_back_wanted.emit(self._view.gone[0])

    def _find(self, title: str) -> None:
        """Leave only the scenario of this title, with the keyboard at it."""
        self.show_all()
        self.search.setText(title)
        first = next(iter(self.rows.rows()), None)
        if isinstance(first, ScenarioCard):
            first.play.setFocus(Qt.FocusReason.OtherFocusReason)

    def _pick(self) -> None:
        self.picked_anew.emit(self.picked.kept())
        self._draw()

    def _draw(self) -> None:
        view = self._view
        if view is None:
            return
        picked = self.picked
        rows = chosen_scenarios(view.rows, picked.chosen(), picked.words, picked.chosen_order)
        self.proposal.show_proposal(view.proposal)
        self.begun.show_items(view.begun)
        self._go_on.setHidden(not view.begun)
        with still(self):
            self.rows.show_items(rows)
        gone = SCENARIOS.put_back.format(title=view.gone[1]) if view.gone[0] else ""
        self.put_back.label(gone)
        self.put_back.setHidden(not gone)
        total = len(view.rows)
        self.count.say(SCENARIOS.count.format(shown=len(rows), total=total) if total else "")
        nothing = SCENARIOS.nothing if total else SCENARIOS.empty
        self.empty.say("" if rows else nothing)
        self.clear.setHidden(not (picked.is_set and total))

    def narrow(self, is_narrow: bool) -> None:
        """Put two filters in a row where there is no room for more."""
        self.picked.place(is_narrow=is_narrow)

    def take_focus(self) -> None:
        """Give the keyboard to an exercise that was begun, else to the search."""
        first = next(iter(self.begun.rows()), None)
        target = first.play if isinstance(first, ScenarioCard) else self.search
        target.setFocus(Qt.FocusReason.OtherFocusReason)
