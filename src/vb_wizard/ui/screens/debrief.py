"""The debrief of a play in three parts: the facts from a timeline on, how it was, and the lessons.

Neighbours: `controllers.debrief_controller` shows it; the parts draw what `presenters.debrief` words.
"""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout

from vb_wizard.presenters import dutch
from vb_wizard.presenters.debrief_views import ContactLine, DebriefView, FactRow, NoteGroup, TermRow
from vb_wizard.presenters.words_debrief import DEBRIEF
from vb_wizard.ui.parts.buttons import NORMAL, PRIMARY, Button
from vb_wizard.ui.parts.choice import Choice
from vb_wizard.ui.parts.column import Column, still, tight
from vb_wizard.ui.parts.debriefparts import FactList, NoteEntry, PartHead
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
    noted = Signal(str, str)
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
        self.terms_said = Text(theme, "body", "ink-soft")
        heads = (DEBRIEF.term, DEBRIEF.due, DEBRIEF.did_at, "")
        self.terms = Table(theme, heads, (5, 2, 2, 2), DEBRIEF.no_terms, opens=False)
        self.late = Column(lambda: LateCard(theme), gap)
        self.decisions = FactList(theme, DEBRIEF.no_decisions)
        heads = (DEBRIEF.contact, DEBRIEF.asks, DEBRIEF.did, "")
        self.contacts = Table(theme, heads, (4, 3, 3, 2), DEBRIEF.no_contacts, opens=False)
        self.not_called = Text(theme, "body", "ink-soft")
        self.unseen = FactList(theme, DEBRIEF.none_unseen)
        self.votes = Column(lambda: VoteCard(theme), gap)
        self.dilemmas = Column(self._make_dilemma, gap)
        self.goals = Column(lambda: GoalCard(theme), gap)
        self.notes = FactList(theme, DEBRIEF.no_notes)
        self.questions = FactList(theme, DEBRIEF.no_questions)
        self.note = NoteEntry(theme)
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
        """Put the parts in the order in which a group talks: the facts, then how it was, then what is learned."""
        self.parts = [PartHead(theme, *words) for words in DEBRIEF.parts]
        for head in self.parts:
            head.way.clicked.connect(lambda _on=False, to=head: self._go_to(to))
        self.add(FlowRow(theme.px("s"), *(head.way for head in self.parts)))
        for head, fill in zip(self.parts, (self._facts, self._feelings, self._lessons), strict=True):
            self.add(head)
            fill(theme)

    def _facts(self, theme: Theme) -> None:
        self.add(self._said(theme, DEBRIEF.lanes_say), DEBRIEF.lanes)
        self.add(self.strip)
        card = self.lane_card = Paper(theme)
        inside = tight(QVBoxLayout(card), 0, theme.px("hair"))
        inside.addWidget(LaneHeads(theme))
        inside.addWidget(self.lanes)
        self.add(card)
        self.add(self.terms_said, DEBRIEF.terms)
        self.add(self.terms)
        self._add_list(theme, "late", self.late, DEBRIEF.late, DEBRIEF.none_late)
        self.add(self.decisions, DEBRIEF.decisions)
        self._add_list(theme, "votes", self.votes, DEBRIEF.votes, DEBRIEF.no_votes)
        self.add(self._said(theme, DEBRIEF.contacts_say), DEBRIEF.contacts)
        self.add(self.contacts)
        self.add(self.not_called)
        self.add(self.unseen, DEBRIEF.unseen)

    def _feelings(self, theme: Theme) -> None:
        self._add_list(theme, "dilemmas", self.dilemmas, DEBRIEF.dilemmas, DEBRIEF.no_dilemmas)
        self.add(self.notes, DEBRIEF.notes)
        self.add(self.note)
        self.note.noted.connect(self.noted)

    def _lessons(self, theme: Theme) -> None:
        self.add(self.goals, DEBRIEF.goals)
        self.add(self.questions, DEBRIEF.questions)
        self.add_lesson = Button(theme, DEBRIEF.lesson_add)
        self.add_lesson.setObjectName("debrief:add_lesson")
        self.add_lesson.clicked.connect(lambda: self.lesson_wanted.emit(None))
        self.add(self._said(theme, DEBRIEF.lessons_say), DEBRIEF.lessons)
        self._add_list(theme, "lessons", self.lessons, "", DEBRIEF.no_lessons)
        self.add(FlowRow(theme.px("s"), self.add_lesson))

    def _add_list(self, theme: Theme, name: str, part: Column, caption: str, nothing: str) -> None:
        """Add a column, with a sentence for when there is nothing in it."""
        self._empty[name] = self._said(theme, nothing)
        self.add(self._empty[name], caption)
        self.add(part)

    def _go_to(self, head: PartHead) -> None:
        """Bring a part to the top."""
        self.verticalScrollBar().setValue(head.y())

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
        self.short.say("\n".join(filter(None, (view.as_asked, view.terms_said, view.well))))
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
        self.terms_said.say(view.terms_said)
        self.terms.show_rows([_term(one) for one in view.terms])
        self.decisions.show_rows(view.decisions)
        self.contacts.show_rows([_contact(one) for one in view.contacts])
        self.not_called.say(view.not_called)
        self.unseen.show_rows(view.unseen)
        self.questions.show_rows(view.questions)
        self.lane_card.setHidden(not view.lanes)
        self.notes.show_rows(tuple(_notes(one) for one in view.notes))

    def narrow(self, is_narrow: bool) -> None:
        """Put the cells of a row below each other where there is no room."""
        self.terms.set_stacked(is_narrow)
        self.contacts.set_stacked(is_narrow)

    def take_focus(self) -> None:
        """Give the keyboard to the paper, which is what most want first."""
        self.paper.setFocus()


def _term(one: TermRow) -> Row:
    cells = (Cell(one.what), Cell(one.due), Cell(one.did), Cell(one.state, tag=one.tone))
    return Row(cells, None, "", dutch.spoken(one.what, f"{DEBRIEF.due}: {one.due}", one.did, one.state))


def _notes(one: NoteGroup) -> FactRow:
    return FactRow(one.label, "\n".join(f"{at}  {text}" for at, text in one.lines))


def _contact(one: ContactLine) -> Row:
    cells = (Cell(one.name), Cell(one.asked), Cell(one.did), Cell(one.state, tag=one.tone))
    return Row(
        cells, None, "", dutch.spoken(one.name, f"{DEBRIEF.asks}: {one.asked}", f"{DEBRIEF.did}: {one.did}")
    )
