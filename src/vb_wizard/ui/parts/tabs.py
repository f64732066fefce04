"""Tabs for a narrow window: one of a few parts is shown at a time.

Neighbours: `screens.case` puts its rails behind these.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy

from vb_wizard.ui.parts.column import tight
from vb_wizard.ui.parts.paper import Ground
from vb_wizard.ui.parts.roles import GROUP
from vb_wizard.ui.parts.text import TextBlock, elided
from vb_wizard.ui.theme.theme import Theme


class _Tab(QAbstractButton):
    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__()
        self._theme = theme
        self.setText(words)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px("page"), self._theme.px("target"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        chosen = self.isChecked()
        words = elided(theme, "body-strong", self.text(), self.width())
        block = TextBlock(theme, "body-strong", words)
        left = (self.width() - block.natural_width()) / 2
        top = (self.height() - theme.line("body-strong")) / 2
        block.draw(painter, left, top, self.width() * 2, theme.colour("brand" if chosen else "ink-soft"))
        if chosen:
            height = theme.px("strip")
            painter.fillRect(QRectF(0, self.height() - height, self.width(), height), theme.colour("brand"))


class TabBar(Ground):
    """A row of tabs; `chosen` carries the place of the tab."""

    chosen = Signal(int)
    accessible_role = GROUP

    def __init__(self, theme: Theme, words: Sequence[str], name: str) -> None:
        """Make the tabs; the first is chosen."""
        super().__init__(theme, "card", "b")
        self.setAccessibleName(name)
        self._tabs = [_Tab(theme, text) for text in words]
        row = tight(QHBoxLayout(self), theme.px("xs"), theme.px("m"), theme.px("xs"), theme.px("m"), 0)
        for at, tab in enumerate(self._tabs):
            tab.setObjectName(f"tab:{at}")
            row.addWidget(tab)
            # A screen reader turns a tab without a click.
            tab.toggled.connect(lambda on, at=at: self.chosen.emit(at) if on else None)
        self._tabs[0].setChecked(True)

    def current(self) -> int:
        """Return the place of the chosen tab."""
        return next(at for at, tab in enumerate(self._tabs) if tab.isChecked())

    def choose(self, at: int) -> None:
        """Choose a tab."""
        self._tabs[at].setChecked(True)
