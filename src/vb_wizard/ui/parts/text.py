"""Text as the window sets it: wrapped, on a fixed line height, with an optional strong start.

Neighbours: every painted part draws with `TextBlock`; `Text` is the same as a label in a layout.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy

from vb_wizard.ui.theme.theme import Theme

_LINE_SEPARATOR = "\N{LINE SEPARATOR}"
ANY_WIDTH = 1_000_000
"""So wide that nothing wraps."""


class TextBlock:
    """A text in one style, laid out for a width. `leads` are starts (text, colour token) that are set strong before the rest.

    Laying out is what costs time, so equal texts share it: most of what a step shows stood on the screen before.
    """

    def __init__(
        self,
        theme: Theme,
        style: str,
        text: str,
        leads: tuple[tuple[str, str], ...] = (),
        right: bool = False,
    ) -> None:
        """Prepare the text; line breaks in it are kept; `right` sets it against the right side."""
        self._lines = theme.kept(
            (_Lines, style, text, leads, right), lambda: _Lines(theme, style, text, leads, right)
        )

    def natural_width(self) -> int:
        """Return the width of the text on one line per line break."""
        return self._lines.natural_width()

    def height(self, width: int) -> int:
        """Return the height at this width; an empty text takes none."""
        return self._lines.height(width)

    def draw(self, painter: QPainter, x: float, y: float, width: int, colour: QColor) -> int:
        """Draw the text with its top left at x, y; returns the height."""
        return self._lines.draw(painter, x, y, width, colour)


class _Lines:
    """The lines of a text, at the width that was asked for last; the heights at earlier widths are remembered."""

    def __init__(
        self, theme: Theme, style: str, text: str, leads: tuple[tuple[str, str], ...], right: bool
    ) -> None:
        self._text = text.replace("\r\n", "\n").replace("\n", _LINE_SEPARATOR)
        self._line = theme.line(style)
        self._layout = QTextLayout(self._text, theme.font(style))
        option = QTextOption()
        option.setAlignment(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        self._mark(theme, leads)
        self._width = -1
        self._heights: dict[int, int] = {}
        self._natural = -1

    def _mark(self, theme: Theme, leads: tuple[tuple[str, str], ...]) -> None:
        if not leads:
            return
        # This class brings enumerations of hundreds of members, and the first picture has no lead.
        from PySide6.QtGui import QTextCharFormat

        ranges = []
        for lead, colour in leads:
            at = self._text.find(lead)
            if at < 0 or not lead:
                continue
            part = QTextLayout.FormatRange()
            part.start, part.length = at, len(lead)
            form = QTextCharFormat()
            form.setForeground(theme.colour(colour))
            form.setFontWeight(theme.font("strong").weight())
            part.format = form
            ranges.append(part)
        if ranges:
            self._layout.setFormats(ranges)

    def natural_width(self) -> int:
        if self._natural < 0:
            self._arrange(ANY_WIDTH)
            lines = (self._layout.lineAt(row) for row in range(self._layout.lineCount()))
            self._natural = ceil(max((line.naturalTextWidth() for line in lines), default=0.0))
        return self._natural

    def height(self, width: int) -> int:
        if not self._text:
            return 0
        # Layouts ask for the same few widths again and again.
        if width not in self._heights:
            self._arrange(width)
        return self._heights[width]

    def _arrange(self, width: int) -> None:
        self._layout.beginLayout()
        self._width = width
        y = 0.0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, y + (self._line - line.height()) / 2))
            y += self._line
        self._layout.endLayout()
        self._heights[width] = ceil(y)

    def draw(self, painter: QPainter, x: float, y: float, width: int, colour: QColor) -> int:
        height = self.height(width)
        if height:
            if width != self._width:
                self._arrange(width)
            painter.setPen(colour)
            self._layout.draw(painter, QPointF(x, y))
        return height


def elided(theme: Theme, style: str, text: str, width: int) -> str:
    """Return the text on one line, with … at the end when it does not fit."""
    return QFontMetricsF(theme.font(style)).elidedText(
        " ".join(text.split()), Qt.TextElideMode.ElideRight, width
    )


def draw_runs(
    painter: QPainter,
    theme: Theme,
    style: str,
    runs: Sequence[tuple[str, str, bool]],
    box: QRectF,
) -> None:
    """Draw runs (text, colour token, struck through) after each other on one line; what does not fit gives way with …."""
    left = box.x()
    for text, colour, is_struck in runs:
        font = QFont(theme.font(style))
        font.setStrikeOut(is_struck)
        measure = QFontMetricsF(font)
        room = box.right() - left
        words = measure.elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.setPen(theme.colour(colour))
        painter.drawText(
            QPointF(left, box.y() + (theme.line(style) + measure.ascent() - measure.descent()) / 2), words
        )
        left += measure.horizontalAdvance(words)
        if words != text or left >= box.right():
            break


class Text(QLabel):
    """A label that wraps on the line height of its style. Its role and name for a screen reader are those of a label."""

    def __init__(
        self, theme: Theme, style: str = "body", colour: str = "ink", right: bool = False, below: str = ""
    ) -> None:
        """Make an empty label; it is hidden while it is empty. `below` names the space under it."""
        super().__init__()
        self._theme = theme
        self._style = style
        self._colour = colour
        self._right = right
        self._below = theme.px(below) if below else 0
        self._leads: tuple[tuple[str, str], ...] = ()
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._block = TextBlock(theme, style, "")
        self.hide()

    def say(self, text: str, leads: tuple[tuple[str, str], ...] = (), colour: str = "") -> None:
        """Show a text; an empty text hides the label."""
        colour = colour or self._colour
        self.setHidden(not text)
        if text == self.text() and leads == self._leads and colour == self._colour:
            return
        self._leads, self._colour = leads, colour
        self._block = TextBlock(self._theme, self._style, text, leads, self._right)
        self.setText(text)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Tell layouts to ask for the height."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at this width."""
        return self._block.height(width) + self._below

    def sizeHint(self) -> QSize:
        """Return the size of the text without wrapping."""
        width = self._block.natural_width()
        return QSize(width, self._block.height(width) + self._below)

    def minimumSizeHint(self) -> QSize:
        """Return the least size: any width will do, as the text wraps."""
        return QSize(1, ceil(self._theme.line(self._style)) if self.text() else 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the text."""
        painter = QPainter(self)
        self._block.draw(painter, 0, 0, self.width(), self._theme.colour(self._colour))
