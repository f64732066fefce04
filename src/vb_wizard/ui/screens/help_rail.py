"""The right rail: whom to call, and with what.

Neighbours: `case` places it; `parts.contacts` and `parts.instruments` draw the cards.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vb_wizard.presenters.views import CaseView
from vb_wizard.presenters.words import CASE
from vb_wizard.ui.parts.column import Column, tight
from vb_wizard.ui.parts.contacts import ContactCard
from vb_wizard.ui.parts.instruments import InstrumentCard
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.screens.rail import Section, SideRail
from vb_wizard.ui.theme.theme import Theme


def _stack(*parts: QWidget) -> QWidget:
    holder = QWidget()
    box = tight(QVBoxLayout(holder))
    for part in parts:
        box.addWidget(part)
    return holder


class HelpRail(SideRail):
    """Shows contacts and instruments."""

    call_wanted = Signal(object)
    call_note_wanted = Signal(object)
    fill_wanted = Signal(object)
    code_wanted = Signal(object)
    link_wanted = Signal(str)
    letter_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        """Make an empty rail."""
        super().__init__(theme, "l", CASE.help_tab)
        gap = theme.px("s") + theme.px("ring-gap")
        self.contacts = Column(lambda: self._contact(theme), gap)
        self.instruments = Column(lambda: self._instrument(theme), gap)
        self._no_contacts = Text(theme, "small", "ink-soft")
        self._instrument_section = Section(theme, CASE.instruments, self.instruments, "m")
        self.box.addWidget(Section(theme, CASE.contacts, _stack(self.contacts, self._no_contacts), "m"))
        self.box.addWidget(self._instrument_section)
        self.box.addStretch(1)

    def _contact(self, theme: Theme) -> ContactCard:
        card = ContactCard(theme)
        card.call_wanted.connect(self.call_wanted)
        card.note_wanted.connect(self.call_note_wanted)
        card.fill_wanted.connect(self.fill_wanted)
        card.code_wanted.connect(self.code_wanted)
        return card

    def _instrument(self, theme: Theme) -> InstrumentCard:
        card = InstrumentCard(theme)
        card.open_wanted.connect(self.link_wanted)
        card.letter_wanted.connect(self.letter_wanted)
        return card

    def show_view(self, view: CaseView) -> None:
        """Draw the rail of a case."""
        self.contacts.show_items([(contact, at == 0) for at, contact in enumerate(view.contacts)])
        self.instruments.show_items(view.instruments)
        self._no_contacts.say("" if view.contacts else CASE.no_contacts)
        self._instrument_section.setHidden(not view.instruments)
