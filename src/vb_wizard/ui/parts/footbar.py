"""The bar at the bottom: the clock, one line to note what happens, evidence, and that everything is saved.

Neighbours: `screens.case` stands above it.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.words import FOOT
from vb_wizard.ui.parts.buttons import Button
from vb_wizard.ui.parts.column import tight
from vb_wizard.ui.parts.live import announce
from vb_wizard.ui.parts.moments import write_time
from vb_wizard.ui.parts.paper import Ground
from vb_wizard.ui.parts.tags import Tag
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.theme.theme import Theme


class FootBar(Ground):
    """The bottom bar. A note stays in the line until `note_kept` says that it is on disk."""

    noted = Signal(str)
    evidence_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the bar."""
        super().__init__(theme, "card", "t", parent)
        self.clock = Text(theme, "strong")
        self.line = QLineEdit()
        self.line.setObjectName("log_line")
        self.line.setPlaceholderText(FOOT.line_hint)
        self.line.setAccessibleName(FOOT.line)
        self.line.setAccessibleDescription(FOOT.line_time)
        self.line.setToolTip(FOOT.line_time)
        self.line.setMinimumWidth(theme.px("keycap"))
        self.evidence = Button(theme, FOOT.evidence)
        self.evidence.setObjectName("evidence")
        self.saved = Tag(theme, "check")
        self.saved.setMaximumWidth(theme.px("saved-most"))
        px = theme.px
        self.setFixedHeight(px("foot-bar"))
        row = tight(QHBoxLayout(self), px("m"), px("xl"), 0, px("xl"), 0)
        row.addWidget(self.clock, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.line, 1)
        row.addWidget(self.evidence)
        row.addSpacing(px("xs"))
        row.addWidget(self.saved)
        self.line.returnPressed.connect(self._note)
        self.evidence.clicked.connect(self.evidence_wanted)

    def _note(self) -> None:
        if text := self.line.text().strip():
            self.noted.emit(text)

    def note_kept(self) -> None:
        """Empty the line: the note is on disk."""
        self.line.clear()

    def show_time(self, now: datetime) -> bool:
        """Show the time as `09:14`; returns whether it is another one."""
        time = write_time(now)
        is_other = time != self.clock.text()
        if is_other:
            self.clock.say(time)
            self.clock.setAccessibleName(FOOT.clock.format(time=time))
        return is_other

    def show_saved(self, saved: str, how: str = "") -> None:
        """Show that everything is saved; a change is said aloud. `how` is one sentence on how and where."""
        if saved != self.saved.text():
            self.saved.say(saved, Tone.OK)
            self.saved.setAccessibleName(FOOT.saved.format(saved=saved))
            self.saved.setToolTip(how or saved)
            self.saved.setAccessibleDescription(how)
            announce(self.saved, FOOT.saved.format(saved=saved))
        self._fit(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the saved state out where the line would have no room; the tool tip keeps it."""
        self._fit(event.size().width())
        super().resizeEvent(event)

    def _fit(self, width: int) -> None:
        self.saved.setHidden(not self.saved.text() or width < self._theme.px("saved-from"))
