"""An article that may apply: what it is, the highest penalty, whether a complaint is needed, and what the office changes.

Neighbours: `screens.centre` shows a column of these under the text of a step.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from vb_wizard.presenters.views import OffenceView
from vb_wizard.presenters.words import CASE
from vb_wizard.ui.parts.column import Column, KeptBox, tight
from vb_wizard.ui.parts.heading import Heading
from vb_wizard.ui.parts.paper import Paper
from vb_wizard.ui.parts.roles import GROUP
from vb_wizard.ui.parts.tags import Tag
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.theme.theme import Theme


class EffectLine(QWidget):
    """One thing that is different here, behind a dash."""

    def __init__(self, theme: Theme) -> None:
        """Make an empty line."""
        super().__init__()
        box = tight(QHBoxLayout(self), theme.px("s"))
        dash = Text(theme, "body", "brand")
        dash.say("–")
        self.text = Text(theme, "body")
        box.addWidget(dash, 0, Qt.AlignmentFlag.AlignTop)
        box.addWidget(self.text, 1)

    def show_item(self, said: str) -> None:
        """Show a sentence."""
        self.text.say(said)


class OffenceCard(Paper):
    """One article."""

    accessible_role = GROUP

    def __init__(self, theme: Theme) -> None:
        """Make an empty card."""
        super().__init__(theme)
        self.name = Text(theme, "strong")
        self.article = Text(theme, "small", "ink-soft", below="xs")
        self.complaint = Tag(theme)
        self.what = Text(theme, "body")
        self.maximum = Text(theme, "body", below="xs")
        self.effects = Column(lambda: EffectLine(theme), 0)
        self.source = Text(theme, "small", "ink-soft")
        px = theme.px
        box = tight(KeptBox(self), 0, px("l"), px("m"), px("l"), px("m"))
        head = tight(QHBoxLayout(), px("m"))
        head.addWidget(self.name, 1)
        head.addWidget(self.complaint, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(head)
        for part in (self.article, self.what, self.maximum, self.effects):
            box.addWidget(part)
        box.addSpacing(px("xs"))
        box.addWidget(self.source)

    def show_item(self, item: OffenceView) -> None:
        """Draw an article."""
        self.setObjectName(f"offence:{item.id}")
        self.setAccessibleName(f"{item.name}. {item.article}. {item.complaint}")
        self.name.say(item.name)
        self.article.say(item.article)
        self.complaint.say(item.complaint, item.tone)
        self.what.say(item.what)
        self.maximum.say(f"{CASE.maximum} {item.maximum}", ((CASE.maximum, "ink"),))
        self.effects.show_items(item.effects)
        self.source.say(item.source)


class OffencePanel(QWidget):
    """The articles that may apply, under the sentence that says that they are possibilities."""

    def __init__(self, theme: Theme) -> None:
        """Make an empty panel."""
        super().__init__()
        self.title = Heading(theme, "subtitle")
        self.note = Text(theme, "body", "ink-soft")
        self.cards = Column(lambda: OffenceCard(theme), theme.px("s"))
        box = tight(KeptBox(self), theme.px("s"), 0, 0, 0, theme.px("xl"))
        for part in (self.title, self.note, self.cards):
            box.addWidget(part)
        self.title.say(CASE.offences)

    def show_offences(self, offences: tuple[OffenceView, ...]) -> None:
        """Show these articles, or say that there is none."""
        self.note.say(CASE.offences_note if offences else CASE.no_offences)
        self.cards.show_items(offences)
