"""Parts of the debrief: the head of each of its three parts with the way there, facts in words, and the line for a note.

Neighbours: `screens.debrief` shows them; `lanes`, `votes` and `lessons` are the others.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from vb_wizard.presenters.debrief_views import FactRow
from vb_wizard.presenters.words_debrief import DEBRIEF
from vb_wizard.ui.parts.buttons import Button
from vb_wizard.ui.parts.choices import Choice
from vb_wizard.ui.parts.column import Column, KeptBox, tight
from vb_wizard.ui.parts.flow import FlowRow
from vb_wizard.ui.parts.heading import Heading
from vb_wizard.ui.parts.paper import Paper
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.theme.theme import Theme


class PartHead(QWidget):
    """The head of a part: its name, and what the group does there. `way` is the button that leads to it."""

    def __init__(self, theme: Theme, short: str, title: str, say: str) -> None:
        """Make a head."""
        super().__init__()
        heading, words = Heading(theme), Text(theme, "lead", "ink-soft")
        heading.say(title)
        words.say(say)
        box = tight(KeptBox(self), theme.px("xs"), 0, theme.px("xl"))
        box.addWidget(heading)
        box.addWidget(words)
        self.way = Button(theme, short)
        self.way.setObjectName(f"debrief:part:{short[:1]}")
        self.way.setAccessibleName(DEBRIEF.parts_name.format(part=title))


class FactLine(QWidget):
    """A fact: its title, and words below it."""

    def __init__(self, theme: Theme) -> None:
        """Make an empty line."""
        super().__init__()
        self.title = Text(theme, "body-strong")
        self.words = Text(theme, "body", "ink-soft")
        box = tight(KeptBox(self), theme.px("hair"))
        box.addWidget(self.title)
        box.addWidget(self.words)

    def show_item(self, row: FactRow) -> None:
        """Draw a fact."""
        self.title.say(row.title)
        self.words.say(row.words)


class FactList(Paper):
    """Facts below each other on one card, or a sentence that there are none."""

    def __init__(self, theme: Theme, nothing: str) -> None:
        """Make an empty list; `nothing` is that sentence."""
        super().__init__(theme)
        px = theme.px
        self.rows = Column(lambda: FactLine(theme), px("s"))
        self._nothing, self._said = nothing, Text(theme, "body", "ink-soft")
        box = tight(QVBoxLayout(self), 0, px("l"), px("m"), px("l"), px("m"))
        box.addWidget(self.rows)
        box.addWidget(self._said)

    def show_rows(self, rows: tuple[FactRow, ...]) -> None:
        """Draw them."""
        self.rows.show_items(rows)
        self._said.say("" if rows else self._nothing)


class NoteEntry(QWidget):
    """A line for a note, with what it is about. `noted` carries the text and the label."""

    noted = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        """Make an empty line."""
        super().__init__()
        self._label = ""
        self.label = Choice(theme, DEBRIEF.note_label, "note_label", DEBRIEF.labels)
        self.edit = QLineEdit()
        self.edit.setObjectName("debrief:note")
        self.edit.setPlaceholderText(DEBRIEF.note_hint)
        self.edit.setAccessibleName(DEBRIEF.note)
        self.add = Button(theme, DEBRIEF.note_add)
        self.add.setObjectName("debrief:add_note")
        self.add.setAccessibleName(DEBRIEF.note)
        box = tight(KeptBox(self), theme.px("s"))
        for part in (self.label, self.edit, FlowRow(theme.px("s"), self.add)):
            box.addWidget(part)
        self.label.chosen.connect(self._choose)
        self.add.clicked.connect(self._note)
        self.edit.returnPressed.connect(self._note)
        self.label.show_choice("")

    def _choose(self, label: str) -> None:
        self._label = label
        self.label.show_choice(label)

    def _note(self) -> None:
        if self.edit.text().strip():
            self.noted.emit(self.edit.text(), self._label)

    def clear(self) -> None:
        """Empty the line, because the note was kept."""
        self.edit.clear()
