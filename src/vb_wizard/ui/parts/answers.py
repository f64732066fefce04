"""An answer: one large painted button with a key cap, the words, and a line of help.

Neighbours: `screens.ask` shows a column of these. Role: radio button for one answer, check box for several.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from vb_wizard.presenters.dutch import spoken
from vb_wizard.presenters.views import AnswerView
from vb_wizard.presenters.words import CASE
from vb_wizard.ui.parts.paper import paint_card
from vb_wizard.ui.parts.pressable import ENTER, Pressable
from vb_wizard.ui.parts.text import ANY_WIDTH, TextBlock
from vb_wizard.ui.theme.theme import Theme


class AnswerButton(Pressable):
    """Shows an answer. `confirmed` says that Enter was pressed on an answer that is already chosen.

    `taken` says that the user chose it or left it. A screen reader does so without a click.
    """

    confirmed = Signal()
    taken = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make an empty answer."""
        super().__init__(theme, parent)
        self.answer = AnswerView("", "", "", "", False)
        self._several = False
        self._is_set = False
        self.setCheckable(True)
        self.toggled.connect(lambda _on: None if self._is_set else self.taken.emit())
        self._layout_words()

    def _layout_words(self) -> None:
        self._say = TextBlock(self._theme, "answer", self.answer.say)
        self._help = TextBlock(self._theme, "help", self.answer.help)

    def show_item(self, item: tuple[AnswerView, bool]) -> None:
        """Draw an answer; the second says whether several may be chosen."""
        self.answer, self._several = item
        self.choose(self.answer.is_chosen)
        self.setAutoExclusive(not self._several)
        self.setText(self.answer.say)
        self.setObjectName(f"answer:{self.answer.id}")
        self.setAccessibleName(spoken(self.answer.say, self.answer.help))
        self.setAccessibleDescription(CASE.key.format(key=self.answer.key) if self.answer.key else "")
        self._layout_words()
        self.updateGeometry()
        self.update()

    def choose(self, chosen: bool) -> None:
        """Choose or leave this answer, also when it is exclusive."""
        exclusive, self._is_set = self.autoExclusive(), True
        self.setAutoExclusive(False)
        self.setChecked(chosen)
        self.setAutoExclusive(exclusive)
        self._is_set = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses, and confirms what is chosen already."""
        if event.key() not in ENTER:
            super().keyPressEvent(event)
            return
        event.accept()
        if event.isAutoRepeat():
            return
        if self.isChecked() or self._several:
            self.confirmed.emit()
        else:
            self.click()

    def _text_left(self) -> int:
        return self._theme.px("l") + self._theme.px("keycap") + self._theme.px("m") + self._theme.px("hair")

    def heightForWidth(self, width: int) -> int:
        """Return the height that shows all words."""
        room = max(1, width - self._text_left() - self._theme.px("l"))
        words = self._say.height(room) + self._help.height(room)
        return max(words + 2 * self._theme.px("m") + self._theme.px("xs"), self._theme.px("target-big"))

    def sizeHint(self) -> QSize:
        """Return a usual width, and the height of a single line: the true height follows the width."""
        width = self._theme.px("dialog")
        return QSize(width, self.heightForWidth(ANY_WIDTH))

    def minimumSizeHint(self) -> QSize:
        """Return the least size; the height follows the width."""
        return QSize(self._theme.px("keycap") * 4, self._theme.px("target-big"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the answer."""
        theme, chosen = self._theme, self.isChecked()
        painter = QPainter(self)
        box = QRectF(self.rect())
        border = "brand" if chosen or self.underMouse() else "line"
        paint_card(painter, theme, box, "card", border, width="bold-line" if chosen else "hair")
        self._paint_cap(painter, chosen)
        left = self._text_left()
        room = max(1, self.width() - left - theme.px("l"))
        top = (self.height() - self._say.height(room) - self._help.height(room)) / 2
        top += self._say.draw(painter, left, top, room, theme.colour("ink"))
        self._help.draw(painter, left, top, room, theme.colour("ink-soft"))

    def _paint_cap(self, painter: QPainter, chosen: bool) -> None:
        theme = self._theme
        side = theme.px("keycap")
        cap = QRectF(theme.px("l"), (self.height() - side) / 2, side, side)
        paint_card(
            painter, theme, cap, "brand" if chosen else "surface", "brand" if chosen else "line", "radius-s"
        )
        ink = "on-brand" if chosen else "ink-soft"
        if chosen and self._several:
            inset = side / 5
            theme.draw_icon(painter, "check", cap.adjusted(inset, inset, -inset, -inset), ink)
            return
        key = TextBlock(theme, "note-strong", self.answer.key)
        width = key.natural_width()
        top = cap.y() + (side - theme.line("note-strong")) / 2
        key.draw(painter, cap.x() + (side - width) / 2, top, width + side, theme.colour(ink))
