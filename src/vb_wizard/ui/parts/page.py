"""A page that scrolls: a title with a way back, and parts below each other in a column of readable width.

Neighbours: the screens about the wizard itself.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from vb_wizard.ui.parts.buttons import Button
from vb_wizard.ui.parts.column import tight
from vb_wizard.ui.parts.heading import Caption, Heading
from vb_wizard.ui.theme.theme import Theme


class Page(QScrollArea):
    """The page. Parts are added from top to bottom."""

    back_wanted = Signal()
    grown = Signal()

    def __init__(self, theme: Theme, title: str, back: str) -> None:
        """Make a page with a title and the words of the button that leads back."""
        super().__init__()
        self._theme = theme
        px = theme.px
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.back = Button(theme, back)
        heading = Heading(theme)
        heading.say(title)
        inner = QWidget()
        inner.setMaximumWidth(px("page-most"))
        self._box = tight(QVBoxLayout(inner), px("m"), px("page"), px("huge"), px("page"), px("huge"))
        head = tight(QHBoxLayout(), px("l"))
        head.addWidget(heading, 1)
        head.addWidget(self.back)
        self._head = head
        self._box.addLayout(head)
        self._box.addStretch(1)
        self.setWidget(inner)
        self.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        self.back.clicked.connect(self.back_wanted)

    def add(self, part: QWidget | QLayout, caption: str = "") -> None:
        """Add a part at the end, with a caption above it when there is one."""
        at = self._box.count() - 1
        if caption:
            self._box.insertSpacing(at, self._theme.px("s"))
            self._box.insertWidget(at + 1, Caption(self._theme, caption))
            at += 2
        if isinstance(part, QWidget):
            self._box.insertWidget(at, part)
        else:
            self._box.insertLayout(at, part)

    def add_aside(self, part: QWidget) -> None:
        """Add a part in the head, before the way back."""
        self._head.insertWidget(self._head.count() - 1, part)

    def narrow(self, _is_narrow: bool) -> None:
        """Put cells below each other where there is no room; a page without cells has nothing to do."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the margins out in a narrow window."""
        px, width = self._theme.px, event.size().width()
        side = px("page") if width >= px("four-doors-from") else px("l")
        self._box.setContentsMargins(side, px("xxl"), side, px("xxl"))
        self.narrow(width < px("table-from"))
        super().resizeEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Scroll the whole of what gets the keyboard into sight; Qt is content when the cursor in it is seen."""
        moved = super().focusNextPrevChild(forward)
        focus, inner = self.focusWidget(), self.widget()
        if moved and inner is not None and inner.isAncestorOf(focus):
            half = focus.height() // 2
            at = focus.mapTo(inner, QPoint(0, half))
            self.ensureVisible(at.x(), at.y(), 0, half + self._theme.px("m"))
        return moved

    def take_focus(self) -> None:
        """Give the keyboard to the way back."""
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)
