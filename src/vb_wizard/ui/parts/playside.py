"""The lines at the right of the screen of the trainer: what is said, what is ticked, and the moments to go back to.

Neighbours: `screens.trainer_side` stacks them.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from vb_wizard.presenters.dutch import spoken
from vb_wizard.presenters.group import OptionView
from vb_wizard.presenters.play_views import BranchView, MomentRow, Said, Tick
from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.words_play import TRAINER
from vb_wizard.ui.parts.buttons import PURPLE, Button
from vb_wizard.ui.parts.column import KeptBox, tight
from vb_wizard.ui.parts.paper import paint_card
from vb_wizard.ui.parts.pressable import Pressable
from vb_wizard.ui.parts.tags import Tag
from vb_wizard.ui.parts.tasks import CheckMark
from vb_wizard.ui.parts.text import ANY_WIDTH, Text, TextBlock
from vb_wizard.ui.theme.theme import Theme


class SaidLine(QWidget):
    """A line with a tag under it."""

    def __init__(self, theme: Theme) -> None:
        """Make an empty line."""
        super().__init__()
        self.words = Text(theme, "small")
        self.tag = Tag(theme)
        box = tight(KeptBox(self), 0)
        box.addWidget(self.words)
        box.addWidget(self.tag, 0, Qt.AlignmentFlag.AlignLeft)

    def show_item(self, item: Said) -> None:
        """Show a line."""
        self.words.say(item.text)
        self.tag.say(item.tag, item.tone)


class TickLine(QWidget):
    """Something to tick. `ticked` carries its id and whether it is on from now on."""

    ticked = Signal(str, bool)

    def __init__(self, theme: Theme) -> None:
        """Make an empty line."""
        super().__init__()
        self._item = Tick("", "", "")
        self.mark = CheckMark(theme)
        self.mark.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.words = Text(theme, "small")
        row = tight(QHBoxLayout(self), theme.px("xs"))
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1, Qt.AlignmentFlag.AlignVCenter)
        self.mark.clicked.connect(lambda: self.ticked.emit(self._item.id, not self._item.is_on))

    def show_item(self, item: Tick) -> None:
        """Show what can be ticked."""
        self._item = item
        self.mark.setObjectName(f"tick:{item.id}")
        self.mark.show_mark("done" if item.is_on else "open", item.name)
        self.words.say(item.text)


class GiveLine(QWidget):
    """Something to give to the group with a button. `given` carries its id."""

    given = Signal(str)

    def __init__(self, theme: Theme, words: str) -> None:
        """Make an empty line; `words` stand on the button."""
        super().__init__()
        self._id = ""
        self.words = Text(theme, "small")
        self.tag = Tag(theme)
        self.button = Button(theme, words, PURPLE)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        said = tight(KeptBox(), 0)
        said.addWidget(self.words)
        said.addWidget(self.tag, 0, Qt.AlignmentFlag.AlignLeft)
        row = tight(QHBoxLayout(self), theme.px("s"))
        row.addLayout(said, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.button.clicked.connect(lambda: self.given.emit(self._id))

    def show_item(self, item: Tick) -> None:
        """Show what can be given."""
        self._id = item.id
        self.words.say(item.text)
        self.tag.say(item.state, item.tone)
        self.button.setObjectName(f"give:{item.id}")
        self.button.setAccessibleName(item.name)


class BranchLine(QWidget):
    """A branch, with a button to go to it. `wanted` carries its id."""

    wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        """Make an empty line."""
        super().__init__()
        self._id = ""
        self.words = Text(theme, "small")
        self.tag = Tag(theme)
        self.button = Button(theme, "", PURPLE)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = tight(QHBoxLayout(self), theme.px("s"))
        row.addWidget(self.words, 1)
        row.addWidget(self.tag)
        row.addWidget(self.button)
        self.button.clicked.connect(lambda: self.wanted.emit(self._id))

    def show_item(self, item: BranchView) -> None:
        """Show a branch."""
        self._id = item.id
        self.words.say(item.text)
        self.tag.say(TRAINER.branch_here if item.is_here else "", Tone.BRAND)
        self.button.setObjectName(f"branch:{item.id}")
        self.button.label(item.open_words)
        self.button.setAccessibleName(item.open_words)
        self.button.setHidden(item.is_here)


class OptionLine(Pressable):
    """An answer to a question of the exercise, as high as its words. `chosen` carries its id."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        """Make an empty line."""
        super().__init__(theme)
        self._item = OptionView("", "", "", 0)
        self.clicked.connect(lambda: self.chosen.emit(self._item.id))

    def show_item(self, item: OptionView) -> None:
        """Draw an answer; one with a vote is the one that was chosen."""
        self._item = item
        self.setObjectName(f"alone_option:{item.id}")
        self.setText(item.text)
        self.setAccessibleName(item.text)
        self.updateGeometry()
        self.update()

    def _words(self) -> TextBlock:
        return TextBlock(self._theme, "small-strong", self._item.text)

    def heightForWidth(self, width: int) -> int:
        """Return the height that shows all words."""
        px = self._theme.px
        room = max(1, width - 2 * px("m"))
        return max(self._words().height(room) + 2 * px("s"), px("target-small"))

    def sizeHint(self) -> QSize:
        """Return a usual width, and the height of a single line."""
        return QSize(self._theme.px("rail-left"), self.heightForWidth(ANY_WIDTH))

    def minimumSizeHint(self) -> QSize:
        """Return the least size."""
        return QSize(self._theme.px("page"), self._theme.px("target-small"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the answer in a frame; a bold one when it was chosen."""
        theme, px, is_chosen = self._theme, self._theme.px, bool(self._item.votes)
        painter = QPainter(self)
        fill = "exercise-soft" if is_chosen or self.underMouse() else "card"
        width = "bold-line" if is_chosen else "hair"
        paint_card(painter, theme, QRectF(self.rect()), fill, "exercise", "radius-s", width)
        words, room = self._words(), max(1, self.width() - 2 * px("m"))
        words.draw(painter, px("m"), (self.height() - words.height(room)) / 2, room, theme.colour("exercise"))


class MomentLine(Pressable):
    """A moment of the play; a press goes back to it. `wanted` carries its number."""

    wanted = Signal(int)

    def __init__(self, theme: Theme) -> None:
        """Make an empty line."""
        super().__init__(theme)
        self._item = MomentRow(0, "", "")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(lambda: self.wanted.emit(self._item.number))

    def show_item(self, item: MomentRow) -> None:
        """Draw a moment."""
        self._item = item
        said = spoken(item.at, item.text, item.detail)
        self.setObjectName(f"moment:{item.number}")
        self.setText(item.text)
        self.setAccessibleName(said if item.is_now else TRAINER.course_go.format(what=said))
        self.setToolTip("" if item.is_now else self.accessibleName())
        self.updateGeometry()
        self.update()

    def _blocks(self) -> tuple[TextBlock, TextBlock]:
        style = "rail-strong" if self._item.is_now else "rail"
        words = TextBlock(self._theme, style, f"{self._item.at}  {self._item.text}")
        return words, TextBlock(self._theme, "rail-note", self._item.detail)

    def _left(self) -> int:
        return self._theme.px("s") + self._theme.px("dot") + self._theme.px("s")

    def heightForWidth(self, width: int) -> int:
        """Return the height that shows all words."""
        room = max(1, width - self._left() - self._theme.px("s"))
        words = sum(block.height(room) for block in self._blocks())
        return max(words + 2 * self._theme.px("s"), self._theme.px("target-small"))

    def sizeHint(self) -> QSize:
        """Return a usual width, and the height of single lines."""
        return QSize(self._theme.px("rail-left"), self.heightForWidth(ANY_WIDTH))

    def minimumSizeHint(self) -> QSize:
        """Return the least size."""
        return QSize(self._theme.px("page"), self._theme.px("target-small"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the moment: a sign in a dot, the words, and what the group did."""
        theme, px, item = self._theme, self._theme.px, self._item
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if item.is_now or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("brand-soft"))
            painter.drawRoundedRect(QRectF(self.rect()), px("radius-s"), px("radius-s"))
        tone = "ink-soft" if item.tone is Tone.PLAIN else str(item.tone)
        side = px("dot")
        dot = QRectF(px("s"), px("s"), side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(tone))
        painter.drawEllipse(dot)
        inset = side / 5
        ink = "card" if item.tone is Tone.PLAIN else f"on-{item.tone}"
        theme.draw_icon(painter, item.icon or "dash", dot.adjusted(inset, inset, -inset, -inset), ink)
        room = max(1, self.width() - self._left() - px("s"))
        words, detail = self._blocks()
        top = px("s") + words.draw(painter, self._left(), px("s"), room, theme.colour("ink"))
        detail.draw(painter, self._left(), top, room, theme.colour("ink-soft"))
