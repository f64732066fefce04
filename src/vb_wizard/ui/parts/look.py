"""The panel beside the map: the chosen step, part by part, only to be read.

Neighbours: `screens.map` places it; `presenters.map_look` fills it.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from vb_wizard.presenters.map_look import LookPart, LookView
from vb_wizard.presenters.words_finding import MAP
from vb_wizard.ui.parts.buttons import Button
from vb_wizard.ui.parts.column import Column, KeptBox, tight
from vb_wizard.ui.parts.heading import Heading
from vb_wizard.ui.parts.roles import SCROLLED
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.theme.theme import Theme


class LookPartBlock(QWidget):
    """A caption with sentences under it."""

    def __init__(self, theme: Theme) -> None:
        """Make an empty part."""
        super().__init__()
        self.caption = Heading(theme, "small-strong", "brand")
        self.words = Text(theme, "body")
        box = tight(KeptBox(self), 0, 0, 0, 0, theme.px("s"))
        box.addWidget(self.caption)
        box.addWidget(self.words)

    def show_item(self, part: LookPart) -> None:
        """Show a part; what does not apply is greyed, and its caption says so."""
        self.caption.say(part.caption, colour="ink-soft" if part.is_soft else "brand")
        self.words.say("\n".join(part.lines), colour="ink-soft" if part.is_soft else "ink")


class LookPanel(QScrollArea):
    """Shows a step. Up and down scroll it, left leads back to the map."""

    accessible_role = SCROLLED
    go_wanted = Signal()
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        """Make an empty panel."""
        super().__init__()
        px = theme.px
        self.setObjectName("map_look")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(MAP.described)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.title = Heading(theme, "subtitle")
        self.state = Text(theme, "small-strong", "ink-soft", below="s")
        self.parts = Column(lambda: LookPartBlock(theme), px("xs"))
        self.go = Button(theme, MAP.go)
        self.go.setObjectName("map_go")
        inner = QWidget()
        said = tight(QVBoxLayout(inner), px("s"), px("l"), px("m"), px("l"), px("m"))
        for part in (self.title, self.state):
            said.addWidget(part)
        said.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeft)
        said.addWidget(self.parts)
        said.addStretch(1)
        self.setWidget(inner)
        self.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        self.go.clicked.connect(self.go_wanted)

    def show_title(self, title: str, state: str, can_go: bool) -> None:
        """Show at once which step it is, before the rest is known."""
        self.title.say(title)
        self.state.say(state)
        self.go.setHidden(not can_go)

    def show_look(self, view: LookView) -> None:
        """Show a step."""
        self.parts.show_items(view.parts)
        self.verticalScrollBar().setValue(0)
        self.setAccessibleName(MAP.look.format(title=view.title))
        said = (f"{part.caption}: {' '.join(part.lines)}" for part in view.parts)
        self.setAccessibleDescription(" ".join((self.state.text(), *said)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead back to the map on the arrow to the left; the other keys scroll."""
        # Escape is taken: twice it hides the window.
        if event.key() == Qt.Key.Key_Left:
            self.left.emit()
        else:
            super().keyPressEvent(event)
