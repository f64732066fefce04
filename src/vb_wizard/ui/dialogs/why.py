"""Why this step, and why not something else: a panel over the case that is only read.

Neighbours: `presenters.why` makes the view; the button under a step and Ctrl+W ask for it.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vb_wizard.domain.journal import Place
from vb_wizard.presenters.why import WhyFact, WhyNot, WhyView
from vb_wizard.presenters.words_dialogs import DIALOG
from vb_wizard.presenters.words_why import WHY
from vb_wizard.ui.dialogs.following import FollowingDialog
from vb_wizard.ui.dialogs.scrolling import Scrolling
from vb_wizard.ui.parts.buttons import NORMAL, PRIMARY, Button
from vb_wizard.ui.parts.column import Column, KeptBox, tight
from vb_wizard.ui.parts.heading import Caption, Heading
from vb_wizard.ui.parts.paper import Paper
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.theme.theme import Theme


class FactLine(QWidget):
    """An answer behind a step, with a button to its question. `opened` carries the place."""

    opened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        """Make an empty line."""
        super().__init__()
        self._place: Place | None = None
        self.text = Text(theme, "body")
        self.go = Button(theme, WHY.go)
        self.go.clicked.connect(lambda: self.opened.emit(self._place))
        row = tight(QHBoxLayout(self), theme.px("m"))
        row.addWidget(self.text, 1)
        row.addWidget(self.go, 0, Qt.AlignmentFlag.AlignTop)

    def show_item(self, fact: WhyFact) -> None:
        """Show an answer."""
        self._place = fact.place
        self.text.say(f"{fact.label}: {fact.answer}", ((f"{fact.label}:", "ink"),))
        self.go.setHidden(fact.place is None)
        # The words that are seen come first, for who works by voice.
        self.go.setAccessibleName(f"{WHY.go}: {fact.label}")
        self.go.setAccessibleDescription(WHY.go_name.format(label=fact.label))


class AbsentCard(Paper):
    """Something that does not stand here, and what would bring it."""

    def __init__(self, theme: Theme) -> None:
        """Make an empty card."""
        super().__init__(theme)
        self.kind = Text(theme, "small-strong", "ink-soft")
        self.name = Text(theme, "strong", "ink-soft", below="xs")
        self.ways = Text(theme, "body")
        px = theme.px
        box = tight(KeptBox(self), 0, px("l"), px("m"), px("l"), px("m"))
        for part in (self.kind, self.name, self.ways):
            box.addWidget(part)

    def show_item(self, item: WhyNot) -> None:
        """Show it."""
        self.kind.say(item.kind)
        self.name.say(item.name)
        self.ways.say("\n".join(item.ways))
        self.setAccessibleName(f"{item.kind}: {item.name}. {' '.join(item.ways)}")


class WhyDialog(FollowingDialog):
    """Shows why; `place` is the question that was chosen, or None."""

    def __init__(self, theme: Theme, view: WhyView, parent: QWidget) -> None:
        """Fill the panel."""
        super().__init__(parent)
        self._theme = theme
        self.place: Place | None = None
        self.setWindowTitle(WHY.title.format(title=view.title))
        self.setAccessibleDescription(" ".join((*view.how, *_told(view.now), *_told(view.earlier))))
        px = theme.px
        inner = QWidget()
        # Room for the scroll bar, which is drawn over what it scrolls.
        self._box = tight(KeptBox(inner), px("s"), 0, 0, px("m"), px("m"))
        self._fill(view)
        self._box.addStretch(1)
        self._area = Scrolling(inner)
        close = Button(theme, DIALOG.close, PRIMARY, NORMAL)
        close.setObjectName("ok")
        close.clicked.connect(self.reject)
        box = tight(QVBoxLayout(self), px("m"), px("xxl"), px("xl"), px("xxl"), px("xl"))
        box.addWidget(self._area, 1)
        box.addWidget(close)
        close.setFocus()
        self.resize(min(px("centre-most"), parent.width()), min(px("centre-most"), parent.height()))

    def _fill(self, view: WhyView) -> None:
        heading = Heading(self._theme, "subtitle", below="s")
        heading.say(WHY.title.format(title=view.title))
        self._box.addWidget(heading)
        for sentence in view.how:
            self._say(sentence)
        self._facts(WHY.now, view.now)
        self._facts(WHY.earlier, view.earlier)
        if view.source:
            self._caption(WHY.source)
            self._say(view.source, "ink-soft")
        self._caption(WHY.absent)
        self._say(WHY.absent_say if view.absent else WHY.nothing_absent, "ink-soft")
        cards = Column(lambda: AbsentCard(self._theme), self._theme.px("s"))
        cards.show_items(view.absent)
        self._box.addWidget(cards)

    def _facts(self, words: str, facts: tuple[WhyFact, ...]) -> None:
        if facts:
            self._caption(words)
            column = Column(self._line, self._theme.px("s"))
            column.show_items(facts)
            self._box.addWidget(column)

    def _line(self) -> FactLine:
        line = FactLine(self._theme)
        line.opened.connect(self._choose)
        return line

    def _caption(self, words: str) -> None:
        self._box.addSpacing(self._theme.px("m"))
        self._box.addWidget(Caption(self._theme, words))

    def _say(self, words: str, colour: str = "ink") -> None:
        text = Text(self._theme, "body", colour)
        text.say(words)
        self._box.addWidget(text)

    def _choose(self, place: Place) -> None:
        self.place = place
        self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll with the arrow keys."""
        if not self._area.scroll_by_key(event):
            super().keyPressEvent(event)


def _told(facts: tuple[WhyFact, ...]) -> tuple[str, ...]:
    return tuple(f"{fact.label}: {fact.answer}." for fact in facts)
