"""Tags: small words on a soft colour, such as a deadline or a phase. The word says it; the colour helps.

Neighbours: rails, cards and tables.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from vb_wizard.presenters.start_views import Tone
from vb_wizard.ui.parts.text import TextBlock, elided
from vb_wizard.ui.theme.theme import Theme

_COLOURS = {
    Tone.PLAIN: ("surface", "ink-soft"),
    Tone.BRAND: ("brand-soft", "brand"),
    Tone.DANGER: ("danger-soft", "danger"),
    Tone.WARN: ("warn-soft", "warn"),
    Tone.OK: ("ok-soft", "ok"),
    Tone.EXERCISE: ("exercise-soft", "exercise"),
}


def tag_height(theme: Theme) -> int:
    """Return the height of a tag."""
    return round(theme.line("tag")) + theme.px("xs")


def tag_width(theme: Theme, text: str, icon: str = "") -> int:
    """Return the width of a tag with these words."""
    space = theme.px("icon-small") + theme.px("xs") if icon else 0
    return TextBlock(theme, "tag", text).natural_width() + space + 2 * theme.px("s")


def paint_tag(painter: QPainter, theme: Theme, box: QRectF, text: str, tone: Tone, icon: str = "") -> None:
    """Draw a tag in a box; words that do not fit give way with …."""
    fill, ink = _COLOURS[tone]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(fill))
    painter.drawRoundedRect(box, theme.px("tag-radius"), theme.px("tag-radius"))
    side = theme.px("icon-small")
    left = box.x() + theme.px("s")
    if icon:
        theme.draw_icon(painter, icon, QRectF(left, box.y() + (box.height() - side) / 2, side, side), ink)
        left += side + theme.px("xs")
    room = int(box.right() - left - theme.px("s")) + theme.px("bold-line")
    block = TextBlock(theme, "tag", elided(theme, "tag", text, room))
    block.draw(painter, left, box.y() + (box.height() - theme.line("tag")) / 2, room * 2, theme.colour(ink))


class Tag(QLabel):
    """One tag; an icon can stand before its words."""

    def __init__(self, theme: Theme, icon: str = "", parent: QWidget | None = None) -> None:
        """Make an empty, hidden tag."""
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._tone = Tone.PLAIN
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.hide()

    def wear(self, icon: str) -> None:
        """Show another icon before the words that are said next."""
        self._icon = icon

    def say(self, text: str, tone: Tone = Tone.PLAIN) -> None:
        """Show a text in a tone; an empty text hides the tag."""
        self._tone = tone
        self.setText(text)
        self.setHidden(not text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the words with room around them."""
        return QSize(tag_width(self._theme, self.text(), self._icon), tag_height(self._theme))

    def minimumSizeHint(self) -> QSize:
        """Return the least size: the words may give way with …."""
        return QSize(min(self.sizeHint().width(), self._theme.px("target")), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tag."""
        paint_tag(QPainter(self), self._theme, QRectF(self.rect()), self.text(), self._tone, self._icon)
