"""The panel of the first start: three questions, each of which may stay empty. It never stands between anybody and the doors.

Neighbours: `screens.start` shows it below the doors, `controllers.welcome_controller` keeps what is filled in.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from vb_wizard.presenters.welcome import WelcomeView
from vb_wizard.presenters.words_welcome import WELCOME
from vb_wizard.ui.parts.buttons import Button
from vb_wizard.ui.parts.choices import SettingLine
from vb_wizard.ui.parts.column import tight
from vb_wizard.ui.parts.heading import Heading
from vb_wizard.ui.parts.paper import Paper
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.theme.theme import Theme


class WelcomePanel(Paper):
    """Asks; `closed` says that somebody is done or skipped it."""

    municipality_changed = Signal(str)
    user_changed = Signal(str)
    number_changed = Signal(str, str)
    closed = Signal()

    def __init__(self, theme: Theme, view: WelcomeView) -> None:
        """Make the panel with what is known already."""
        super().__init__(theme)
        self.setObjectName("welcome")
        self._theme = theme
        self._rows: list[QBoxLayout] = []
        px = theme.px
        self.municipality = SettingLine(theme, WELCOME.municipality, "welcome:municipality")
        self.user = SettingLine(theme, WELCOME.user, "welcome:user")
        self.numbers = {
            row.contact: SettingLine(theme, row.label, f"welcome:{row.contact}") for row in view.numbers
        }
        heading, say = Heading(theme, "subtitle"), Text(theme, "body", "ink-soft")
        heading.say(WELCOME.title)
        say.say(WELCOME.say)
        box = tight(QVBoxLayout(self), px("m"), px("l"), px("l"), px("l"), px("l"))
        box.addWidget(heading)
        box.addWidget(say)
        box.addLayout(self._row(self.municipality, self.user))
        if view.numbers:
            caption = Text(theme, "note-strong", "ink")
            caption.say(WELCOME.numbers)
            box.addWidget(caption)
            box.addLayout(self._row(*self.numbers.values()))
        self.done, self.skip = Button(theme, WELCOME.done), Button(theme, WELCOME.skip)
        self.done.setObjectName("welcome:done")
        self.skip.setObjectName("welcome:skip")
        buttons = tight(QHBoxLayout(), px("s"))
        for button in (self.done, self.skip):
            buttons.addWidget(button)
            button.clicked.connect(self.closed)
        buttons.addStretch(1)
        box.addLayout(buttons)
        self._fill(view)

    def _row(self, *parts: QWidget) -> QBoxLayout:
        row = tight(QBoxLayout(QBoxLayout.Direction.TopToBottom), self._theme.px("l"))
        for part in parts:
            row.addWidget(part, 1)
        self._rows.append(row)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the fields below each other where there is no room beside each other."""
        is_narrow = event.size().width() < self._theme.px("table-from")
        way = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        for row in self._rows:
            row.setDirection(way)
        super().resizeEvent(event)

    def _fill(self, view: WelcomeView) -> None:
        self.municipality.show_text(view.municipality)
        self.user.show_text(view.user)
        self.municipality.left.connect(self.municipality_changed)
        self.user.left.connect(self.user_changed)
        for row in view.numbers:
            line = self.numbers[row.contact]
            line.show_text(row.number)
            line.edit.setAccessibleName(WELCOME.number.format(label=row.label))
            line.left.connect(lambda number, contact=row.contact: self.number_changed.emit(contact, number))
