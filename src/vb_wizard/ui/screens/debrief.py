"""The debrief of a play: two lanes of time, what came late, contacts, votes, dilemmas, goals, notes and lessons.

Neighbours: `controllers.debrief_controller` shows it; the parts draw what `presenters.debrief` words.
"""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from vb_wizard.presenters import dutch
from vb_wizard.presenters.debrief_views import ContactLine, DebriefView
from vb_wizard.presenters.words_debrief import DEBRIEF
from vb_wizard.ui.parts.buttons import NORMAL, PRIMARY, Button
from vb_wizard.ui.parts.choice import Choice
from vb_wizard.ui.parts.column import Column, still, tight
from vb_wizard.ui.parts.flow import FlowRow
from vb_wizard.ui.parts.heading import Caption, Heading
from vb_wizard.ui.parts.lanes import LaneHeads, LaneLine, LaneStrip
from vb_wizard.ui.parts.lessons import GoalCard, LateCard, LessonCard
from vb_wizard.ui.parts.page import Page
from vb_wizard.ui.parts.paper import Paper
from vb_wizard.ui.parts.rows import Cell, Row
from vb_wizard.ui.parts.tables import Table
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.parts.votes import DilemmaCard, VoteCard
from vb_wizard.ui.theme.theme import Theme


class DebriefScreen(Page):
    """Shows a debrief. `explained` carries a dilemma, an answer and words; lessons come as their row, None for a new one."""

    is_exercise = is_after = True
    paper_wanted = Signal()
    again_wanted = Signal()
    course_chosen = Signal(str)
    explained = Signal(str, str, str)
    noted = Signal(str)
    lesson_wanted = Signal(object)
    take_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        """Make an empty screen."""
        super().__init__(theme, DEBRIEF.title, DEBRIEF.back)
        self.paper = Button(theme, DEBRIEF.paper, PRIMARY, NORMAL)
        self.paper.setObjectName("debrief:paper")
        self.again = Button(theme, DEBRIEF.again)
        self.again.setObjectName("debrief:again")
        self.again.clicked.connect(self.again_wanted)
        self.add_aside(self.again)
        self.add_aside(self.paper)
        self._make_head(theme)
        gap = theme.px("s")
        self.strip = LaneStrip(theme)
        self.lanes = Column(lambda: LaneLine(theme), 0)
        self.late = Column(lambda: LateCard(theme), gap)
        self.contacts = Table(
            theme,
            (DEBRIEF.contact, DEBRIEF.asks, DEBRIEF.did, ""),
            (4, 3, 3, 2),
            DEBRIEF.no_contacts,
            opens=False,
        )
        self.votes = Column(lambda: VoteCard(theme), gap)
        self.dilemmas = Column(self._make_dilemma, gap)
        self.goals = Column(lambda: GoalCard(theme), gap)
        self.notes = Text(theme, "body", "ink")
        self.lessons = Column(self._make_lesson, gap)
        self._empty: dict[str, Text] = {}
        self._assemble(theme)
        self.paper.clicked.connect(self.paper_wanted)

    def _make_head(self, theme: Theme) -> None:
        self.name = Heading(theme, "subtitle")
        self.played = Text(theme, "body", "ink-soft")
        self.aim = Text(theme, "body", "ink-soft")
        self.message = Text(theme, "body-strong", "warn")
        self.courses = Choice(theme, (), DEBRIEF.course)
        self.courses.setObjectName("debrief:course")
        self.courses.currentIndexChanged.connect(lambda _at: self.course_chosen.emit(self.courses.chosen()))
        self.short = Text(theme, "body", "ink")
        self.take_along = Text(theme, "body-strong", "ink")
        lead = Text(theme, "lead", "ink-soft")
        lead.say(DEBRIEF.lead)
        for part in (lead, self.name, self.played, self.aim, self.message, self.courses):
            self.add(part)
        card = Paper(theme)
        px = theme.px
        box = tight(QVBoxLayout(card), px("s"), px("l"), px("m"), px("l"), px("m"))
        box.addWidget(self.short)
        box.addWidget(Caption(theme, DEBRIEF.take_along))
        box.addWidget(self.take_along)
        self.add(card, DEBRIEF.short)

    def _assemble(self, theme: Theme) -> None:
        self.add(self._said(theme, DEBRIEF.lanes_say), DEBRIEF.lanes)
        self.add(self.strip)
        card = Paper(theme)
        inside = tight(QVBoxLayout(card), 0, theme.px("hair"))
        inside.addWidget(LaneHeads(theme))
        inside.addWidget(self.lanes)
        self.lane_card = card
        self.add(card)
        for name, part, caption, nothing in (
            ("late", self.late, DEBRIEF.late, DEBRIEF.none_late),
            ("contacts", self.contacts, DEBRIEF.contacts, DEBRIEF.contacts_say),
            ("votes", self.votes, DEBRIEF.votes, DEBRIEF.no_votes),
            ("dilemmas", self.dilemmas, DEBRIEF.dilemmas, DEBRIEF.no_dilemmas),
        ):
            self._empty[name] = self._said(theme, nothing)
            self.add(self._empty[name], caption)
            self.add(part)
        self.add(self.goals, DEBRIEF.goals)
        self.note = QLineEdit()
        self.note.setObjectName("debrief:note")
        self.note.setPlaceholderText(DEBRIEF.note_hint)
        self.note.setAccessibleName(DEBRIEF.note)
        self.add_note = Button(theme, DEBRIEF.note_add)
        self.add_note.setObjectName("debrief:add_note")
        self.add_note.setAccessibleName(DEBRIEF.note)
        self.add(self.notes, DEBRIEF.notes)
        self.add(self.note)
        self.add(FlowRow(theme.px("s"), self.add_note))
        self._empty["lessons"] = self._said(theme, DEBRIEF.no_lessons)
        self.add_lesson = Button(theme, DEBRIEF.lesson_add)
        self.add_lesson.setObjectName("debrief:add_lesson")
        self.add(self._said(theme, DEBRIEF.lessons_say), DEBRIEF.lessons)
        self.add(self._empty["lessons"])
        self.add(self.lessons)
        self.add(FlowRow(theme.px("s"), self.add_lesson))
        self.add_note.clicked.connect(self._add_note)
        self.note.returnPressed.connect(self._add_note)
        self.add_lesson.clicked.connect(lambda: self.lesson_wanted.emit(None))

    @staticmethod
    def _said(theme: Theme, words: str) -> Text:
        text = Text(theme, "body", "ink-soft")
        text.say(words)
        return text

    def _make_dilemma(self) -> DilemmaCard:
        card = DilemmaCard(self._theme)
        card.explained.connect(self.explained)
        return card

    def _make_lesson(self) -> LessonCard:
        card = LessonCard(self._theme)
        card.edit_wanted.connect(self.lesson_wanted)
        card.take_wanted.connect(self.take_wanted)
        return card

    def _add_note(self) -> None:
        if self.note.text().strip():
            self.noted.emit(self.note.text())

    def clear_note(self) -> None:
        """Empty the line for a note, because it was kept."""
        self.note.clear()

    def show_view(self, view: DebriefView) -> None:
        """Draw a debrief."""
        self.name.say(view.title)
        self.played.say(view.played)
        self.aim.say(view.aim)
        self.message.say(view.message)
        with QSignalBlocker(self.courses):
            self.courses.offer(view.courses)
            self.courses.choose(view.branch)
        self.courses.setHidden(not view.courses)
        self.short.say("\n".join(filter(None, (view.as_asked, view.well))))
        numbered = (f"{at}. {text}" for at, text in enumerate(view.take_along, 1))
        self.take_along.say("\n".join(numbered) or DEBRIEF.nothing_to_take)
        self.strip.show_marks(view.strip, view.strip_ends, view.strip_name)
        lists: dict[str, tuple[Column, tuple[object, ...]]] = {
            "lanes": (self.lanes, view.lanes),
            "late": (self.late, view.late),
            "votes": (self.votes, view.votes),
            "dilemmas": (self.dilemmas, view.dilemmas),
            "goals": (self.goals, view.goals),
            "lessons": (self.lessons, view.lessons),
        }
        with still(self.viewport()):
            for name, (column, items) in lists.items():
                column.show_items(items)
                if name in self._empty:
                    self._empty[name].setHidden(bool(items))
        self.contacts.show_rows([_contact(one) for one in view.contacts])
        self.lane_card.setHidden(not view.lanes)
        self.notes.say("\n".join(f"{at}  {text}" for at, text in view.notes) or DEBRIEF.no_notes)

    def narrow(self, is_narrow: bool) -> None:
        """Put the cells of a contact below each other where there is no room."""
        self.contacts.set_stacked(is_narrow)

    def take_focus(self) -> None:
        """Give the keyboard to the paper, which is what most want first."""
        self.paper.setFocus()


def _contact(one: ContactLine) -> Row:
    cells = (Cell(one.name), Cell(one.asked), Cell(one.did), Cell(one.state, tag=one.tone))
    return Row(
        cells, None, "", dutch.spoken(one.name, f"{DEBRIEF.asks}: {one.asked}", f"{DEBRIEF.did}: {one.did}")
    )
