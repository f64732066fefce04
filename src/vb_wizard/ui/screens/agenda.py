"""The agenda: everything that is due over all cases, late first, each with how it was computed and a way to put it off.

Neighbours: `controllers.agenda_controller` shows it; `parts.terms` draws the cards.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from vb_wizard.presenters.agenda import AgendaView
from vb_wizard.presenters.words_finding import AGENDA
from vb_wizard.ui.parts.buttons import Button
from vb_wizard.ui.parts.column import Column
from vb_wizard.ui.parts.improvements import ImprovementList
from vb_wizard.ui.parts.page import Page
from vb_wizard.ui.parts.terms import AgendaCard
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.theme.theme import Theme


class AgendaScreen(Page):
    """Shows what is due. `opened`, `snooze_wanted` and `wake_wanted` carry the row that is meant."""

    opened = Signal(object)
    snooze_wanted = Signal(object)
    wake_wanted = Signal(object)
    export_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        """Make an empty screen."""
        super().__init__(theme, AGENDA.title, AGENDA.back)
        say = Text(theme, "lead", "ink-soft")
        say.say(AGENDA.say)
        self.said = Text(theme, "body-strong")
        self.messages = Text(theme, "body", "warn")
        self.export = Button(theme, AGENDA.export)
        self.export.setObjectName("agenda:export")
        self.cards = Column(lambda: self._make(theme), theme.px("s"))
        self.empty = Text(theme, "body", "ink-soft")
        self.improvements = ImprovementList(theme, leads_on=True)
        for part in (say, self.said, self.messages, self.cards, self.empty, self.improvements):
            self.add(part)
        self.add_aside(self.export)
        self.export.clicked.connect(self.export_wanted)

    def _make(self, theme: Theme) -> AgendaCard:
        card = AgendaCard(theme)
        card.opened.connect(self.opened)
        card.snooze_wanted.connect(self.snooze_wanted)
        card.wake_wanted.connect(self.wake_wanted)
        return card

    def show_view(self, view: AgendaView) -> None:
        """Draw the cards."""
        total = len(view.rows)
        words = AGENDA.late if view.late else AGENDA.none_late
        self.said.say(words.format(late=view.late, total=total) if total else "")
        self.messages.say("\n".join(view.messages))
        self.cards.show_items(view.rows)
        self.empty.say("" if total else AGENDA.empty)
        self.improvements.show_rows(view.improvements)
        self.export.setEnabled(bool(total))

    def take_focus(self) -> None:
        """Give the keyboard to what is due first, or to the way back."""
        first = next((card for card in self.cards.rows() if isinstance(card, AgendaCard)), None)
        (first.open if first is not None else self.back).setFocus(Qt.FocusReason.OtherFocusReason)
