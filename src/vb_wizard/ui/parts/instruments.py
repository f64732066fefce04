"""An instrument in the right rail: what it is, what part of it to use, and buttons to open it and to make its letter.

Neighbours: `screens.help_rail` shows a column of these.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from vb_wizard.presenters.views import InstrumentView, LetterItem, Tone
from vb_wizard.presenters.words import HELP
from vb_wizard.presenters.words_letters import LETTER
from vb_wizard.ui.parts.buttons import Button
from vb_wizard.ui.parts.column import KeptBox, tight
from vb_wizard.ui.parts.paper import Paper
from vb_wizard.ui.parts.roles import GROUP
from vb_wizard.ui.parts.tags import Tag
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.theme.theme import Theme


class InstrumentCard(Paper):
    """One instrument. `open_wanted` carries the link, `letter_wanted` the letters that fill it."""

    open_wanted = Signal(str)
    accessible_role = GROUP
    letter_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        """Make an empty card."""
        super().__init__(theme)
        self._link = ""
        self._letters: tuple[LetterItem, ...] = ()
        self.tag = Tag(theme)
        self.name = Text(theme, "strong")
        self.what = Text(theme, "small", "ink-soft")
        self.remark = Text(theme, "small", "ink-soft")
        self.open = Button(theme, HELP.open)
        self.make = Button(theme, LETTER.make)
        px = theme.px
        box = tight(KeptBox(self), 0, px("l") - px("hair"), px("m"), px("m"), px("m"))
        box.addWidget(self.tag, 0, Qt.AlignmentFlag.AlignLeft)
        box.addSpacing(px("xs"))
        for part in (self.name, self.what, self.remark):
            box.addWidget(part)
        box.addSpacing(px("xs"))
        box.addWidget(self.open)
        box.addWidget(self.make)
        self.make.clicked.connect(lambda: self.letter_wanted.emit(self._letters))
        self.open.clicked.connect(lambda: self.open_wanted.emit(self._link))

    def show_item(self, item: InstrumentView) -> None:
        """Draw an instrument."""
        self._link = item.link
        self._letters = item.letters
        self.setObjectName(f"instrument:{item.id}")
        self.tag.say(item.tag, Tone.BRAND)
        self.setAccessibleName(item.name)
        self.name.say(item.name)
        self.what.say(item.what)
        self.remark.say(item.remark)
        self.open.setVisible(bool(item.link))
        self.open.setAccessibleName(HELP.open_name.format(name=item.name))
        self.make.setVisible(bool(item.letters))
        self.make.setObjectName(f"letter:{item.id}")
        self.make.setAccessibleName(LETTER.make_name.format(name=item.name))
