"""A choice out of a list that folds out. The arrow is drawn here, and a wheel that passes over it changes nothing.

Neighbours: the preview of cards and the list of exercises.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyledItemDelegate

from vb_wizard.ui.theme.theme import Theme

_LEAST_LETTERS = 12


class Choice(QComboBox):
    """Shows what is chosen; `chosen` is its id."""

    def __init__(self, theme: Theme, options: Sequence[tuple[str, str]], name: str) -> None:
        """Make a choice of these options (id, words); `name` is what a screen reader says."""
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LEAST_LETTERS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # The delegate that comes with a combo box draws the rows of the platform; this one listens to the stylesheet.
        self.setItemDelegate(QStyledItemDelegate(self))
        self.offer(options)

    def offer(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer these options; what was chosen stays chosen when it is still among them."""
        before = self.chosen()
        self.clear()
        for option, words in options:
            self.addItem(words, option)
        self.choose(before)

    def chosen(self) -> str:
        """Return the id of what is chosen, empty when there is nothing."""
        return str(self.currentData() or "")

    def choose(self, option: str) -> None:
        """Choose by id; an id that is not there chooses the first."""
        self.setCurrentIndex(max(0, self.findData(option)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page, which scrolls under it."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrow over the field."""
        super().paintEvent(event)
        side = self._theme.px("icon-small")
        box = QRectF(self.width() - side - self._theme.px("m"), (self.height() - side) / 2, side, side)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._theme.draw_icon(painter, "down", box, "ink")
