"""Votes as bars with their numbers, and a dilemma with its advisers and whether the choice can be explained.

Neighbours: `screens.debrief` shows them.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from vb_wizard.presenters.debrief_views import DilemmaView, VoteBar, VoteView
from vb_wizard.presenters.words_debrief import DEBRIEF
from vb_wizard.ui.parts.buttons import Button
from vb_wizard.ui.parts.choices import Choice
from vb_wizard.ui.parts.column import Column, KeptBox, tight
from vb_wizard.ui.parts.flow import FlowRow
from vb_wizard.ui.parts.heading import Heading
from vb_wizard.ui.parts.live import Live
from vb_wizard.ui.parts.paper import Paper
from vb_wizard.ui.parts.roles import GROUP, TEXT
from vb_wizard.ui.parts.text import ANY_WIDTH, Text, TextBlock
from vb_wizard.ui.theme.theme import Theme


class VoteLine(QWidget):
    """One answer: its words, a bar, and the number."""

    accessible_role = TEXT

    def __init__(self, theme: Theme) -> None:
        """Make an empty line."""
        super().__init__()
        self._theme = theme
        self._bar = VoteBar("", 0, 0.0)
        self._label = self._count = TextBlock(theme, "body", "")
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_item(self, bar: VoteBar) -> None:
        """Draw an answer."""
        self._bar = bar
        self._label = TextBlock(self._theme, "body", bar.label)
        said = f"{bar.votes} · {bar.word}" if bar.word else str(bar.votes)
        self._count = TextBlock(self._theme, "body-strong", said)
        self.setAccessibleName(f"{bar.label}: {DEBRIEF.vote_total(bar.votes)}. {bar.word}".rstrip(". "))
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        """Return the height that shows all words."""
        px = self._theme.px
        return self._label.height(max(1, width)) + self._count.height(ANY_WIDTH) + px("xs") + px("s")

    def hasHeightForWidth(self) -> bool:
        """The height follows the width."""
        return True

    def sizeHint(self) -> QSize:
        """Return a usual width, and the height of single lines."""
        return QSize(self._theme.px("dialog"), self.heightForWidth(ANY_WIDTH))

    def minimumSizeHint(self) -> QSize:
        """Return the least size; the height follows the width."""
        return QSize(self._theme.px("field-short"), self._theme.px("target"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words and the bar."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = self._label.draw(painter, 0, 0, self.width(), theme.colour("ink")) + theme.px("xs")
        high = self._count.height(ANY_WIDTH)
        most = max(1, self.width() - self._count.natural_width() - 2 * theme.px("m"))
        wide = most * self._bar.share
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("brand" if self._bar.word else "control"))
        bar = theme.px("m")
        painter.drawRoundedRect(QRectF(0, top + (high - bar) / 2, wide, bar), bar / 3, bar / 3)
        self._count.draw(painter, wide + theme.px("s") * (wide > 0), top, most, theme.colour("ink"))


class VoteCard(Paper):
    """A question with its votes."""

    accessible_role = GROUP

    def __init__(self, theme: Theme) -> None:
        """Make an empty card."""
        super().__init__(theme)
        px = theme.px
        self.ask = Heading(theme, "strong")
        self.total = Text(theme, "small", "ink-soft")
        self.bars = Column(lambda: VoteLine(theme), px("xs"))
        self.protocol = Text(theme, "body", "ink-soft")
        self._box = tight(KeptBox(self), px("s"), px("l"), px("m"), px("l"), px("m"))
        for part in (self.ask, self.total, self.bars, self.protocol):
            self._box.addWidget(part)

    def show_item(self, view: VoteView) -> None:
        """Draw a question."""
        self.setAccessibleName(view.ask)
        self.ask.say(view.ask)
        self.total.say(view.total)
        self.bars.show_items(view.bars)
        self.protocol.say(view.protocol)


class DilemmaCard(VoteCard):
    """A dilemma. `explained` carries its id, the answer and the words; `problem` is said here when no answer was chosen."""

    explained = Signal(str, str, str)

    def __init__(self, theme: Theme) -> None:
        """Make an empty card."""
        super().__init__(theme)
        self._id = ""
        self.chosen = Text(theme, "body-strong", "ink")
        self.advisers = Text(theme, "body", "ink")
        self._place = QWidget()
        self._in_place = tight(KeptBox(self._place), theme.px("s"))
        self.answer: Choice | None = None
        self.how = QLineEdit()
        self.how.setPlaceholderText(DEBRIEF.how_hint)
        self.keep = Button(theme, DEBRIEF.keep)
        self.problem = Live(theme, "small-strong", "danger")
        how = Text(theme, "note-strong", "ink-soft")
        how.say(DEBRIEF.how)
        how.setBuddy(self.how)
        for part in (self.chosen, self.advisers, self._place, how, self.how, self.problem):
            self._box.addWidget(part)
        self._box.addWidget(FlowRow(theme.px("s"), self.keep))
        self.keep.clicked.connect(self._keep)
        self.how.returnPressed.connect(self._keep)

    def show_item(self, view: DilemmaView) -> None:  # type: ignore[override]  # why - a dilemma holds the vote that a card shows
        """Draw a dilemma; words that are being typed stay."""
        super().show_item(view.vote)
        is_other = self._id != view.vote.id
        self._id = view.vote.id
        self.chosen.say(view.chosen)
        self.advisers.say("\n".join(view.advisers))
        if self.answer is None:
            self.answer = Choice(self._theme, DEBRIEF.explain, f"explained:{self._id}", DEBRIEF.explained)
            self._in_place.addWidget(self.answer)
            self.answer.chosen.connect(lambda _option: self.problem.say(""))
            self.answer.chosen.connect(self._choose)
        self._answer = view.answer
        self.answer.show_choice(view.answer)
        self.how.setObjectName(f"how:{self._id}")
        self.keep.setObjectName(f"explain:{self._id}")
        self.how.setAccessibleName(f"{DEBRIEF.how} {view.vote.ask}")
        self.keep.setAccessibleName(DEBRIEF.keep_name.format(ask=view.vote.ask))
        if is_other or not (self.how.hasFocus() and self.how.isModified()):
            self.how.setText(view.text)
        self.problem.say("")

    def _choose(self, option: str) -> None:
        self._answer = option
        self.explained.emit(self._id, option, self.how.text())

    def _keep(self) -> None:
        if not self._answer:
            self.problem.say(DEBRIEF.choose_first)
            return
        self.how.setModified(False)
        self.explained.emit(self._id, self._answer, self.how.text())
