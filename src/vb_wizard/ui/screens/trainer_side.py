"""The right side of the screen of the trainer: what nobody else sees.

Neighbours: `trainer` puts it beside the inject; `parts.playside` are its lines.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from vb_wizard.presenters.play_views import TrainerView
from vb_wizard.presenters.words_play import TRAINER
from vb_wizard.ui.parts.buttons import PURPLE, Button
from vb_wizard.ui.parts.column import Column, KeptBox, tight
from vb_wizard.ui.parts.heading import Caption, Heading
from vb_wizard.ui.parts.paper import Ground, Paper
from vb_wizard.ui.parts.playside import BranchLine, GiveLine, MomentLine, SaidLine, TickLine
from vb_wizard.ui.parts.roles import GROUP
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.theme.theme import Theme

_KEYS = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class PlayScroll(QScrollArea):
    """A part that scrolls but leaves the keys of a clicker to the screen."""

    def __init__(self, inner: QWidget) -> None:
        """Show a widget."""
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inner)
        self.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave what the clicker sends to the screen."""
        if event.key() in _KEYS:
            event.ignore()
        else:
            super().keyPressEvent(event)


class SideCard(Paper):
    """A card with a heading and one part, hidden while it has nothing."""

    accessible_role = GROUP

    def __init__(self, theme: Theme, title: str, *parts: QWidget) -> None:
        """Make a card around parts."""
        super().__init__(theme)
        self.setAccessibleName(title)
        heading = Heading(theme, "strong")
        heading.say(title)
        px = theme.px
        box = tight(KeptBox(self), px("xs"), px("l"), px("m"), px("l"), px("m"))
        box.addWidget(heading)
        for part in parts:
            box.addWidget(part)


class TrainerSide(Ground):
    """What only the trainer sees. Signals carry ids."""

    ticked = Signal(str, str, bool)
    hint_wanted = Signal(str)
    poll_wanted = Signal(str)
    moment_wanted = Signal(int)
    branch_wanted = Signal(str)
    note_wanted = Signal()
    lesson_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        """Make an empty side."""
        super().__init__(theme, "surface", "l")
        px = theme.px

        def column(make: Callable[[], QWidget], gap: str = "xs") -> Column:
            return Column(make, px(gap))

        self.note = Text(theme, "small")
        self.protocol = Text(theme, "small")
        self.goals = column(lambda: SaidLine(theme))
        self.asked = column(lambda: SaidLine(theme))
        self.asked_none = Text(theme, "small", "ink-soft")
        self.differs = column(lambda: SaidLine(theme))
        self.differs_none = Text(theme, "small", "ink-soft")
        self.milestones = column(lambda: self._tick("milestone"))
        self.extra = column(lambda: self._tick("extra"))
        self.hints = column(lambda: self._give(TRAINER.give, "hint"), "s")
        self.polls = column(lambda: self._give(TRAINER.polls_ask, "poll"), "s")
        self.roles = column(lambda: SaidLine(theme))
        self.course = column(self._moment)
        self.branches = column(self._branch, "s")
        self.notes = column(lambda: SaidLine(theme))
        self.add_note = Button(theme, TRAINER.add_note, PURPLE)
        self.add_lesson = Button(theme, TRAINER.add_lesson, PURPLE)
        for button in (self.add_note, self.add_lesson):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.add_note.clicked.connect(self.note_wanted)
        self.add_lesson.clicked.connect(self.lesson_wanted)
        self._assemble()

    def _assemble(self) -> None:
        theme, px = self._theme, self._theme.px
        inner = QWidget()
        box = tight(QVBoxLayout(inner), px("s"), px("l"), px("l"), px("l"), px("l"))
        adding = QWidget()
        row = tight(QHBoxLayout(adding), px("s"), 0, px("xs"), 0, 0)
        row.addWidget(self.add_note)
        row.addWidget(self.add_lesson)
        row.addStretch(1)
        self._cards = {
            "note": SideCard(theme, TRAINER.note, self.note),
            "protocol": SideCard(theme, TRAINER.answer, self.protocol),
            "asked": SideCard(theme, TRAINER.asked, self.asked, self.asked_none),
            "differs": SideCard(theme, TRAINER.differs, self.differs, self.differs_none),
            "hints": SideCard(theme, TRAINER.hints, self.hints),
            "milestones": SideCard(theme, TRAINER.milestones, self.milestones),
            "extra": SideCard(theme, TRAINER.extra, self.extra),
            "polls": SideCard(theme, TRAINER.polls, self.polls),
            "goals": SideCard(theme, TRAINER.goals, self.goals),
            "roles": SideCard(theme, TRAINER.roles, self.roles),
            "notes": SideCard(theme, TRAINER.notes, self.notes, adding),
        }
        self._branch_head = Caption(theme, TRAINER.branches)
        first = ("note", "protocol", "asked", "differs")
        course = [Caption(theme, TRAINER.course), self.course, self._branch_head, self.branches]
        rest = [card for name, card in self._cards.items() if name not in first]
        parts = [Caption(theme, TRAINER.only), *(self._cards[name] for name in first), *course, *rest]
        for part in parts:
            box.addWidget(part)
        box.addStretch(1)
        self.area = PlayScroll(inner)
        tight(QVBoxLayout(self)).addWidget(self.area)

    def _tick(self, what: str) -> TickLine:
        line = TickLine(self._theme)
        line.ticked.connect(lambda name, on: self.ticked.emit(what, name, on))
        return line

    def _give(self, words: str, what: str) -> GiveLine:
        line = GiveLine(self._theme, words)
        line.given.connect(self.hint_wanted if what == "hint" else self.poll_wanted)
        return line

    def _moment(self) -> MomentLine:
        line = MomentLine(self._theme)
        line.wanted.connect(self.moment_wanted)
        return line

    def _branch(self) -> BranchLine:
        line = BranchLine(self._theme)
        line.wanted.connect(self.branch_wanted)
        return line

    def show_view(self, view: TrainerView, shows_answer: bool) -> None:
        """Show what only the trainer sees; the answer of the protocol to a question only when it is asked for."""
        note = view.news.note if view.news is not None else ""
        self.note.say(note)
        self.protocol.say(view.protocol if shows_answer else "")
        self.asked_none.say("" if view.asked else TRAINER.asked_none)
        self.differs_none.say("" if view.differs else TRAINER.differs_none)
        filled: dict[str, bool] = {"note": bool(note), "protocol": bool(view.protocol) and shows_answer}
        for name in ("goals", "asked", "differs", "milestones", "extra", "hints", "polls", "roles", "notes"):
            items = getattr(view, name)
            getattr(self, name).show_items(items)
            filled[name] = bool(items) or name in ("asked", "differs", "notes")
        for name, is_filled in filled.items():
            self._cards[name].setHidden(not is_filled)
        self.course.show_items(tuple(reversed(view.course)))
        self.branches.show_items(view.branches)
        self._branch_head.setHidden(not view.branches)
