"""The screen of the trainer: the inject and the question of now at the left, what nobody else sees at the right.

Neighbours: `trainer_head` has its buttons, `trainer_side` its right side; `controllers.play_controller` listens.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vb_wizard.presenters.play_views import PlayTimes, TrainerView
from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.words_play import NEWS, TRAINER
from vb_wizard.ui.parts.bars import Strip
from vb_wizard.ui.parts.buttons import PURPLE, SECONDARY, Button
from vb_wizard.ui.parts.column import Column, tight
from vb_wizard.ui.parts.flow import FlowRow
from vb_wizard.ui.parts.heading import Heading
from vb_wizard.ui.parts.live import announce
from vb_wizard.ui.parts.paper import Line
from vb_wizard.ui.parts.play import AdviserCard, NewsCard, VoteRow, by_side
from vb_wizard.ui.parts.tabs import TabBar
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.screens.play_keys import TRAINER as TRAINER_KEYS
from vb_wizard.ui.screens.play_keys import Act, bind
from vb_wizard.ui.screens.trainer_head import TrainerHead
from vb_wizard.ui.screens.trainer_side import PlayScroll, TrainerSide
from vb_wizard.ui.theme.theme import Theme


class TrainerScreen(QWidget):
    """Shows a play to the trainer. `acted` carries what is wanted and, where it is about one thing, its id."""

    acted = Signal(str, str)
    voted = Signal(str, str, int)
    counted = Signal(str, str, int)
    went_back = Signal(int)
    ticked = Signal(str, str, bool)
    branch_wanted = Signal(str)
    is_exercise = True

    def __init__(self, theme: Theme) -> None:
        """Make an empty screen."""
        super().__init__()
        self._theme = theme
        self._view: TrainerView | None = None
        self._shows_answer = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(TRAINER.title)
        self.head = TrainerHead(theme)
        self.side = TrainerSide(theme)
        self.news = NewsCard(theme)
        self.empty = Text(theme, "lead", "ink-soft")
        self.kicker = Text(theme, "small-strong", "exercise")
        self.ask = Heading(theme, "title", below="s")
        self.advisers = Column(lambda: AdviserCard(theme), theme.px("s"))
        self.options = Column(self._option, theme.px("s"))
        self.close_poll = Button(theme, TRAINER.close_poll, PURPLE)
        self.coming = Text(theme, "body", "ink-soft")
        self.answer = Button(theme, TRAINER.show_answer, SECONDARY)
        self.warning = Strip(theme, Tone.WARN)
        self.tabs = TabBar(theme, (TRAINER.inject_tab, TRAINER.trainer_tab), TRAINER.tabs)
        self._assemble()
        self._connect()
        bind(self, TRAINER_KEYS, lambda act: self.acted.emit(act, ""), self._vote_at)

    def _assemble(self) -> None:
        px = self._theme.px
        inner = QWidget()
        box = self._left = tight(
            QVBoxLayout(inner), px("m"), px("centre-margin"), px("xl"), px("centre-margin"), px("xl")
        )
        for part in (self.warning, self.empty, self.news, self.kicker, self.ask, self.advisers, self.options):
            box.addWidget(part)
        box.addWidget(self.close_poll, 0, Qt.AlignmentFlag.AlignLeft)
        box.addStretch(1)
        box.addWidget(self.coming)
        box.addWidget(Line(self._theme))
        box.addWidget(FlowRow(px("m"), self.answer))
        self.area = PlayScroll(inner)
        body = QWidget()
        row = tight(QHBoxLayout(body))
        row.addWidget(self.area, 1)
        row.addWidget(self.side)
        whole = tight(QVBoxLayout(self))
        whole.addWidget(self.head)
        whole.addWidget(self.tabs)
        whole.addWidget(body, 1)
        for button in (self.close_poll, self.answer):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _connect(self) -> None:
        self.head.acted.connect(self.acted)
        self.side.ticked.connect(self.ticked)
        self.side.hint_wanted.connect(lambda name: self.acted.emit(Act.HINT, name))
        self.side.poll_wanted.connect(lambda name: self.acted.emit(Act.ASK, name))
        self.side.moment_wanted.connect(self.went_back)
        self.side.branch_wanted.connect(self.branch_wanted)
        self.side.note_wanted.connect(lambda: self.acted.emit(Act.NOTE, ""))
        self.side.lesson_wanted.connect(lambda: self.acted.emit(Act.LESSON, ""))
        self.close_poll.clicked.connect(lambda: self.acted.emit(Act.CLOSE_POLL, ""))
        self.answer.clicked.connect(self.turn_answer)
        self.tabs.chosen.connect(self._show_tab)

    def _option(self) -> VoteRow:
        row = VoteRow(self._theme)
        row.voted.connect(lambda name: self._vote(name, 1))
        row.counted.connect(self._count)
        return row

    def _vote(self, option: str, step: int) -> None:
        view = self._view
        if view is not None and view.poll is not None:
            self.voted.emit(view.poll.id, option, step)

    def _count(self, option: str, count: int) -> None:
        view = self._view
        if view is not None and view.poll is not None:
            self.counted.emit(view.poll.id, option, count)

    def _vote_at(self, at: int, step: int) -> None:
        poll = self._view.poll if self._view is not None else None
        if poll is not None and at < len(poll.options):
            self._vote(poll.options[at].id, step)

    def show_view(self, view: TrainerView, picture: Path | None) -> None:
        """Draw a play; `picture` is the file of the inject, None when there is none."""
        old, self._view = self._view, view
        self.head.show_view(view)
        self.warning.say((view.warning,) if view.warning else ())
        self.empty.say("" if view.news is not None else TRAINER.none)
        self.news.setHidden(view.news is None)
        if view.news is not None and (old is None or old.news != view.news):
            self.news.show_news(view.news.lead, view.news.news, picture)
        poll = view.poll
        if old is None or old.poll is None or poll is None or old.poll.id != poll.id:
            self._shows_answer = False
        self.kicker.say("" if poll is None else NEWS.dilemma if poll.advisers else NEWS.ask)
        self.ask.say(poll.ask if poll is not None else "")
        self.advisers.show_items(by_side(poll))
        self.options.show_items(poll.options if poll is not None else ())
        self.close_poll.setHidden(poll is None)
        self.coming.say(view.coming)
        self._show_answer()

    def show_times(self, times: PlayTimes) -> None:
        """Move the clocks on."""
        self.head.show_times(times)

    def turn_answer(self) -> None:
        """Show the answer of the protocol to the trainer, or hide it."""
        self._shows_answer = not self._shows_answer
        self._show_answer()
        if self._shows_answer and self._view is not None and self._view.protocol:
            announce(self, self._view.protocol)

    def _show_answer(self) -> None:
        view = self._view
        if view is None:
            return
        self.answer.setHidden(not view.protocol)
        self.answer.label(f"{TRAINER.hide_answer if self._shows_answer else TRAINER.show_answer}  Ctrl+T")
        self.side.show_view(view, self._shows_answer)

    def event(self, event: QEvent) -> bool:
        """Take Ctrl+T before the window does, which would wear another theme."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and _is_answer(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Start and pause on the space bar; show the answer on Ctrl+T."""
        if event.isAutoRepeat():
            return
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.acted.emit(Act.RUN, "")
        elif _is_answer(event):
            self.turn_answer()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the right side behind a tab where there is no room beside the inject."""
        width, px = event.size().width(), self._theme.px
        self._collapsed = width < px("rails-from")
        wide = px("rail-right") + px("huge") if width >= px("wide-from") else px("rail-right-narrow")
        self.side.setMinimumWidth(0 if self._collapsed else wide)
        self.side.setMaximumWidth(width if self._collapsed else wide)
        if event.size().height() < px("short-below"):
            # In a low window the inject goes before the buttons that are seldom pressed: those scroll with it.
            self._left.insertWidget(0, self.head.second)
        else:
            self.head.take_back()
        self._show_tab(self.tabs.current())
        super().resizeEvent(event)

    def _show_tab(self, at: int) -> None:
        collapsed = getattr(self, "_collapsed", False)
        self.tabs.setHidden(not collapsed)
        self.area.setHidden(collapsed and at != 0)
        self.side.setHidden(collapsed and at != 1)

    def take_focus(self) -> None:
        """Give the keyboard to the screen itself, so that the keys of the trainer work."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)


def _is_answer(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_T and event.modifiers() == Qt.KeyboardModifier.ControlModifier
