"""Cards of a debrief: a lesson, something that came late, and a goal.

Neighbours: `screens.debrief` shows them.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from vb_wizard.presenters.debrief_views import GoalRow, LateRow, LessonRow
from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.words_debrief import DEBRIEF
from vb_wizard.ui.parts.buttons import Button
from vb_wizard.ui.parts.column import KeptBox, tight
from vb_wizard.ui.parts.flow import FlowRow
from vb_wizard.ui.parts.heading import Heading
from vb_wizard.ui.parts.paper import Paper
from vb_wizard.ui.parts.roles import GROUP
from vb_wizard.ui.parts.tags import Tag
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.theme.theme import Theme


class _Card(Paper):
    """A title, a tag, and lines below."""

    accessible_role = GROUP

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        px = theme.px
        self.title = Heading(theme, "strong")
        self.tag = Tag(theme)
        self.lines = Text(theme, "body", "ink")
        self.small = Text(theme, "small", "ink-soft")
        self.box = tight(KeptBox(self), px("xs"), px("l"), px("m"), px("l"), px("m"))
        self.box.addWidget(self.title)
        self.box.addWidget(self.tag, 0, Qt.AlignmentFlag.AlignLeft)
        self.box.addWidget(self.lines)
        self.box.addWidget(self.small)

    def draw(self, title: str, words: str = "", small: str = "") -> None:
        """Draw what stands on it."""
        self.setAccessibleName(title)
        self.title.say(title)
        self.lines.say(words)
        self.small.say(small)


class LateCard(_Card):
    """Something that came later than the protocol asks."""

    def show_item(self, row: LateRow) -> None:
        """Draw it."""
        self.draw(row.title, row.words, row.cost)
        self.wear(strip="warn" if row.has_cost else "")


class GoalCard(_Card):
    """A goal and what shows it."""

    def show_item(self, row: GoalRow) -> None:
        """Draw it."""
        self.draw(row.say, "", "\n".join(row.lines))
        self.tag.wear(row.icon)
        self.tag.say(row.state, row.tone)


class LessonCard(_Card):
    """A lesson. Both signals carry the row."""

    edit_wanted = Signal(object)
    take_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        """Make an empty card."""
        super().__init__(theme)
        self._row: LessonRow | None = None
        self.edit = Button(theme, DEBRIEF.lesson_edit)
        self.take = Button(theme, DEBRIEF.lesson_take)
        self.box.addWidget(FlowRow(theme.px("s"), self.take, self.edit))
        self.edit.clicked.connect(lambda: self.edit_wanted.emit(self._row))
        self.take.clicked.connect(lambda: self.take_wanted.emit(self._row))

    def show_item(self, row: LessonRow) -> None:
        """Draw a lesson; one that was taken over is not offered again."""
        self._row = row
        self.draw(row.text, "", row.words)
        self.tag.wear("check")
        self.tag.say(row.taken, Tone.OK)
        self.take.setHidden(bool(row.taken))
        for button, name in ((self.edit, "edit"), (self.take, "take")):
            button.setObjectName(f"lesson_{name}:{row.number}")
            button.setAccessibleName(DEBRIEF.lesson_name.format(button=button.text(), text=row.text))
