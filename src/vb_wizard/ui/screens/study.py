"""What stands beside the case of who practises alone: what came in, what there is to say about the last step, and the way on.

Neighbours: `shelf` puts it at the right of the case screen; `controllers.study_controller` fills it.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vb_wizard.presenters.alone import AloneView, FeedbackView
from vb_wizard.presenters.words_alone import ALONE
from vb_wizard.ui.parts.buttons import NORMAL, PURPLE, Button, Kind
from vb_wizard.ui.parts.column import Column, KeptBox, tight
from vb_wizard.ui.parts.heading import Caption, Heading
from vb_wizard.ui.parts.live import announce
from vb_wizard.ui.parts.paper import Ground, Paper
from vb_wizard.ui.parts.play import AdviserCard, NewsCard, by_side
from vb_wizard.ui.parts.playside import OptionLine, SaidLine
from vb_wizard.ui.parts.roles import GROUP
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.screens.trainer_side import PlayScroll, SideCard
from vb_wizard.ui.theme.theme import Theme

_FILLED = Kind("exercise", "exercise", "on-exercise")


class FeedbackCard(Paper):
    """What there is to say about a step that was left."""

    accessible_role = GROUP

    def __init__(self, theme: Theme) -> None:
        """Make an empty card."""
        super().__init__(theme)
        self._said = ""
        self.title = Heading(theme, "strong")
        self.lead = Text(theme, "small-strong", "ink-soft")
        self.tasks = Column(lambda: SaidLine(theme), theme.px("xs"))
        self.differs = Column(lambda: SaidLine(theme), theme.px("xs"))
        self.why = Text(theme, "small")
        self.source = Text(theme, "note", "ink-soft")
        self.wear(strip="exercise")
        px = theme.px
        box = tight(KeptBox(self), px("s"), px("l"), px("m"), px("l"), px("m"))
        for part in (self.title, self.lead, self.tasks, self.differs, self.why, self.source):
            box.addWidget(part)

    def show_feedback(self, view: FeedbackView | None) -> None:
        """Show it, or nothing."""
        self.setHidden(view is None)
        if view is None:
            return
        self.setAccessibleName(view.title)
        self.title.say(view.title)
        self.lead.say(view.lead)
        self.tasks.show_items(view.tasks)
        self.differs.show_items(view.differs)
        self.tasks.setHidden(not view.tasks)
        self.differs.setHidden(not view.differs)
        self.why.say(view.why)
        self.source.say(view.source)
        said = " ".join((view.title, *(one.text for one in (*view.tasks, *view.differs))))
        if said != self._said and self.isVisible():
            announce(self, said)
        self._said = said


class StudyPanel(Ground):
    """Stands at the right of the case."""

    next_wanted = Signal()
    stop_wanted = Signal()
    answered = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        """Make an empty panel."""
        super().__init__(theme, "surface", "l")
        self.setObjectName("study")
        self._view: AloneView | None = None
        px = theme.px
        self.setFixedWidth(px("rail-right-narrow"))
        self.say = Text(theme, "small", "ink-soft")
        self.say.say(ALONE.say)
        self.news = NewsCard(theme)
        self.ask = Heading(theme, "strong")
        self.advisers = Column(lambda: AdviserCard(theme), px("s"))
        self.options = Column(self._option, px("s"))
        self.chosen = Text(theme, "small-strong")
        self.protocol = Text(theme, "small")
        self.next = Button(theme, ALONE.next, _FILLED, NORMAL, "arrow")
        self.stop = Button(theme, ALONE.stop, PURPLE)
        self.next.setObjectName("alone_next")
        self.stop.setObjectName("alone_stop")
        self.none = Text(theme, "small", "ink-soft")
        self.feedback = FeedbackCard(theme)
        self.question = SideCard(
            theme, ALONE.question, self.ask, self.advisers, self.options, self.chosen, self.protocol
        )
        inner = QWidget()
        box = tight(QVBoxLayout(inner), px("m"), px("l"), px("l"), px("l"), px("l"))
        box.addWidget(Caption(theme, ALONE.title))
        for part in (self.say, self.news, self.question):
            box.addWidget(part)
        box.addWidget(self.next, 0, Qt.AlignmentFlag.AlignLeft)
        box.addWidget(self.none)
        box.addWidget(self.feedback)
        box.addStretch(1)
        box.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignLeft)
        self.area = PlayScroll(inner)
        tight(QVBoxLayout(self)).addWidget(self.area)
        self.next.clicked.connect(self.next_wanted)
        self.stop.clicked.connect(self.stop_wanted)

    def _option(self) -> OptionLine:
        option = OptionLine(self._theme)
        option.chosen.connect(self._answer)
        return option

    def _answer(self, option: str) -> None:
        if self._view is not None and self._view.poll is not None:
            self.answered.emit(self._view.poll.id, option)

    def show_view(self, view: AloneView, picture: Path | None) -> None:
        """Show what came in and what there is to say."""
        old, self._view = self._view, view
        self.news.setHidden(view.news is None)
        if view.news is not None and (old is None or old.news != view.news):
            self.news.show_news(view.lead, view.news, picture)
            if old is not None:
                announce(self, f"{view.news.title}. {view.news.text}")
        poll = view.poll
        self.question.setHidden(poll is None)
        self.ask.say(poll.ask if poll is not None else "")
        self.advisers.show_items(by_side(poll))
        self.options.show_items(poll.options if poll is not None else ())
        self.chosen.say(view.chosen)
        self.protocol.say(view.protocol)
        self.next.setHidden(not view.has_more)
        self.none.say("" if view.has_more else ALONE.next_none)
        self.feedback.show_feedback(view.feedback)
        if old is not None and old.feedback != view.feedback and view.feedback is not None:
            self._bring(self.feedback)
        elif old is not None and (old.news, old.poll is None) != (view.news, view.poll is None):
            self._bring(self.news if old.news != view.news else self.question)

    def _bring(self, part: QWidget) -> None:
        """Scroll a part into sight, once it has its place."""
        QTimer.singleShot(0, self, lambda: self.area.ensureWidgetVisible(part))
