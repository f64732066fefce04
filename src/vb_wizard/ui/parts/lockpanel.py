"""The lock in the settings: choosing a code, taking it away, and after how long the wizard locks itself.

Neighbours: `screens.settings` shows it, `controllers.guard_controller` carries it out.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vb_wizard.application.lock import LEAST
from vb_wizard.presenters.words_guard import LOCK
from vb_wizard.ui.parts.buttons import Button
from vb_wizard.ui.parts.choices import Choice
from vb_wizard.ui.parts.column import tight
from vb_wizard.ui.parts.live import Live
from vb_wizard.ui.parts.paper import Paper
from vb_wizard.ui.parts.secret import SecretLine
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.theme.theme import Theme


class LockPanel(Paper):
    """Shows whether there is a code, and what can be done about it."""

    code_chosen = Signal(str, str)
    removal_wanted = Signal(str)
    minutes_chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        """Make the panel; `show_state` says which half of it is seen."""
        super().__init__(theme)
        self.say = Text(theme, "body", "ink-soft")
        self.said = Live(theme, "small-strong", "warn")
        self.new = SecretLine(theme, LOCK.new.format(least=LEAST), "lock:new")
        self.again = SecretLine(theme, LOCK.again, "lock:again")
        self.turn_on = Button(theme, LOCK.turn_on)
        self.turn_on.setObjectName("lock:on")
        self.code = SecretLine(theme, LOCK.now, "lock:secret")
        self.turn_off = Button(theme, LOCK.turn_off)
        self.turn_off.setObjectName("lock:off")
        self.minutes = Choice(theme, LOCK.after, "lock_after", LOCK.minutes)
        px = theme.px
        self._off, self._on = QWidget(), QWidget()
        off, on = tight(QVBoxLayout(self._off), px("m")), tight(QVBoxLayout(self._on), px("m"))
        for field in (self.new, self.again, self.code):
            field.setMaximumWidth(px("dialog"))
        for part in (self.new, self.again):
            off.addWidget(part)
        off.addWidget(self.turn_on, 0, Qt.AlignmentFlag.AlignLeft)
        on.addWidget(self.minutes)
        on.addWidget(self.code)
        on.addWidget(self.turn_off, 0, Qt.AlignmentFlag.AlignLeft)
        box = tight(QVBoxLayout(self), px("m"), px("l"), px("m"), px("l"), px("l"))
        for row in (self.say, self._off, self._on, self.said):
            box.addWidget(row)
        self.turn_on.clicked.connect(self._choose)
        self.again.edit.returnPressed.connect(self._choose)
        self.turn_off.clicked.connect(self._remove)
        self.code.edit.returnPressed.connect(self._remove)
        self.minutes.chosen.connect(self.minutes_chosen)

    def _choose(self) -> None:
        self.code_chosen.emit(self.new.take(), self.again.take())

    def _remove(self) -> None:
        self.removal_wanted.emit(self.code.take())

    def show_state(self, is_set: bool, minutes: int) -> None:
        """Show what can be done with or without a code."""
        self.say.say(LOCK.panel_on if is_set else LOCK.panel_off)
        self._on.setVisible(is_set)
        self._off.setVisible(not is_set)
        self.minutes.show_choice(str(minutes))

    def tell(self, words: str) -> None:
        """Say what came of it."""
        self.said.say(words)
