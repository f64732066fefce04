"""The gate: the window that asks for the code. It stands in the place of the wizard and says nothing about a case.

Neighbours: `cover` shows it and takes it away; `application.lock` says whether a code is right.
"""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from vb_wizard.application.lock import ScreenLock
from vb_wizard.presenters.words_guard import LOCK
from vb_wizard.ui.dialogs.scrolling import Scrolling
from vb_wizard.ui.parts.buttons import NORMAL, PRIMARY, Button
from vb_wizard.ui.parts.column import tight
from vb_wizard.ui.parts.focus import FocusRing
from vb_wizard.ui.parts.heading import Heading
from vb_wizard.ui.parts.live import Live
from vb_wizard.ui.parts.paper import Ground, Paper
from vb_wizard.ui.parts.secret import SecretLine
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.theme.theme import Theme

_TICK_MS = 500


class Gate(Ground):
    """Asks for the code until it is right. `opened` says that it was."""

    opened = Signal()

    def __init__(self, app: QApplication, window: QWidget, theme: Theme, lock: ScreenLock) -> None:
        """Make a gate before a window; it is not shown yet."""
        super().__init__(theme, "surface")
        self._window = window
        self._lock = lock
        self.setWindowTitle(LOCK.title)
        self.code = SecretLine(theme, LOCK.code, "gate:secret")
        self.open = Button(theme, LOCK.open, PRIMARY, NORMAL)
        self.open.setObjectName("gate:enter")
        self.said = Live(theme, "small-strong", "warn")
        self._ring = FocusRing(theme, app, self)
        self._assemble(theme)
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self._show_wait)
        self.open.clicked.connect(self._try)
        self.code.edit.returnPressed.connect(self._try)
        self._show_wait()

    def _assemble(self, theme: Theme) -> None:
        px = theme.px
        paper = Paper(theme)
        paper.setFixedWidth(min(px("dialog"), self._window.width() - px("page")))
        box = tight(QVBoxLayout(paper), px("m"), px("xxl"), px("xl"), px("xxl"), px("xl"))
        heading = Heading(theme)
        heading.say(LOCK.title)
        box.addWidget(heading)
        for words, style, colour in ((LOCK.say, "body", "ink-soft"), (LOCK.danger, "body-strong", "danger")):
            text = Text(theme, style, colour)
            text.say(words)
            box.addWidget(text)
        box.addWidget(self.code)
        box.addWidget(self.said)
        box.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        forgotten = Text(theme, "small", "ink-soft")
        forgotten.say(LOCK.forgotten)
        box.addWidget(forgotten)
        inner = QWidget()
        around = tight(QVBoxLayout(inner), 0, 0, px("l"), 0, px("l"))
        # No alignment: a layout that aligns a part does not ask how high it is at its width.
        row = tight(QHBoxLayout())
        row.addStretch(1)
        row.addWidget(paper)
        row.addStretch(1)
        around.addStretch(1)
        around.addLayout(row)
        around.addStretch(2)
        area = Scrolling(inner)
        tight(QVBoxLayout(self)).addWidget(area)

    def _try(self) -> None:
        typed = self.code.take()
        if self._lock.try_code(typed):
            self._tick.stop()
            self.opened.emit()
        else:
            self._show_wait(is_wrong=True)

    def _show_wait(self, is_wrong: bool = False) -> None:
        seconds = ceil(self._lock.wait.total_seconds())
        had_to_wait = not self.code.edit.isEnabled()
        for part in (self.code.edit, self.open):
            part.setEnabled(not seconds)
        if seconds:
            self.said.say(LOCK.wrong_wait.format(seconds=seconds))
            self._tick.start()
            return
        self._tick.stop()
        if is_wrong:
            self.said.say(LOCK.wrong)
        elif had_to_wait:
            self.said.say("")
        self.take_focus()

    def take_focus(self) -> None:
        """Give the keyboard to the code."""
        self.code.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave the wizard too: everything is on disk, and the next start asks for the code again."""
        super().closeEvent(event)
        self._window.close()
