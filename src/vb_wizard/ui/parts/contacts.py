"""A contact in the right rail: who, why this one, the number, and the buttons to call and to note the call.

Neighbours: `screens.help_rail` shows a column of these; `dialogs.dial_code` shows the code to dial with a mobile.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from vb_wizard.presenters.views import ContactView, Tone
from vb_wizard.presenters.words import HELP
from vb_wizard.ui.parts.buttons import PRIMARY, RED, SECONDARY, Button
from vb_wizard.ui.parts.column import KeptBox, tight
from vb_wizard.ui.parts.flow import FlowRow
from vb_wizard.ui.parts.paper import Paper
from vb_wizard.ui.parts.roles import GROUP
from vb_wizard.ui.parts.tags import Tag
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.theme.theme import Theme

_STRIPS = {
    Tone.DANGER: "danger",
    Tone.WARN: "warn",
    Tone.OK: "ok",
    Tone.BRAND: "brand",
    Tone.EXERCISE: "exercise",
}
_SHORT_NUMBER = 4


class ContactCard(Paper):
    """One contact."""

    call_wanted = Signal(object)
    accessible_role = GROUP
    note_wanted = Signal(object)
    fill_wanted = Signal(object)
    code_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        """Make an empty card."""
        super().__init__(theme)
        self.contact: ContactView | None = None
        self.name = Text(theme, "strong")
        self.why = Text(theme, "small", "ink-soft")
        self.tag = Tag(theme)
        self.remark = Text(theme, "small", "ink-soft")
        self.number = Text(theme, "number")
        self.alarm = Text(theme, "alarm", "danger")
        self.call = Button(theme, HELP.call)
        self.note = Button(theme, HELP.note_call)
        self.qr_button = Button(theme, HELP.qr)
        self.fill_in = Button(theme, HELP.fill_in)
        self._assemble()
        self.call.clicked.connect(lambda: self.call_wanted.emit(self.contact))
        self.note.clicked.connect(lambda: self.note_wanted.emit(self.contact))
        self.fill_in.clicked.connect(lambda: self.fill_wanted.emit(self.contact))
        self.qr_button.clicked.connect(lambda: self.code_wanted.emit(self.contact))

    def _assemble(self) -> None:
        px = self._theme.px
        box = tight(KeptBox(self), 0, px("l") - px("hair"), px("m"), px("m"), px("m"))
        gap = px("s") - px("ring-gap")
        self._buttons = FlowRow(gap, self.call, self.note, self.qr_button, self.fill_in)
        for part in (self.name, self.why):
            box.addWidget(part)
        box.addWidget(self.tag, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.number, self.alarm, self.remark):
            box.addWidget(part)
        box.addSpacing(px("xs"))
        box.addWidget(self._buttons)

    def show_item(self, item: tuple[ContactView, bool]) -> None:
        """Draw a contact; the second says whether it is the first one."""
        contact, is_first = item
        self.contact = contact
        short = bool(contact.number) and len(contact.number) <= _SHORT_NUMBER and contact.tone is Tone.DANGER
        self.setObjectName(f"contact:{contact.id}")
        self.setAccessibleName(contact.name)
        self.name.say(contact.name)
        self.why.say(contact.why)
        self.tag.say(contact.tag, Tone.WARN if contact.is_missing else contact.tone)
        self.remark.say(contact.remark)
        self.number.say("" if short else contact.number)
        self.alarm.say(contact.number if short else "")
        self.call.set_kind(RED if short else (PRIMARY if is_first else SECONDARY))
        self._name_buttons(contact)
        self.wear(strip=_STRIPS.get(contact.tone, ""))

    def _name_buttons(self, contact: ContactView) -> None:
        can_call = bool(contact.dial)
        self.call.setVisible(can_call)
        self.qr_button.setVisible(can_call)
        self.note.setVisible(bool(contact.number) or not contact.is_missing)
        self.fill_in.setVisible(contact.is_missing)
        self.call.setObjectName(f"call:{contact.id}")
        self.note.setObjectName(f"note:{contact.id}")
        self.call.setAccessibleName(
            HELP.call_name.format(name=contact.name, number=contact.number or contact.dial)
        )
        self.note.setAccessibleName(HELP.note_call_name.format(name=contact.name))
        self.fill_in.setAccessibleName(HELP.fill_in_name.format(name=contact.name))
        self.qr_button.setAccessibleName(HELP.qr_name.format(name=contact.name))
        shown = (self.call, self.note, self.fill_in)
        self._buttons.setHidden(all(button.isHidden() for button in shown))
