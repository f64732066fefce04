"""One contact on the contacts screen: what it is for and when not, its number with what can be done, and the fields of the office.

Neighbours: `screens.contacts` shows a column of these.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from vb_wizard.presenters.contact_views import ContactRow
from vb_wizard.presenters.words_contacts import CONTACTS
from vb_wizard.ui.parts.buttons import PRIMARY, Button
from vb_wizard.ui.parts.column import KeptBox, tight
from vb_wizard.ui.parts.flow import FlowRow
from vb_wizard.ui.parts.paper import Paper
from vb_wizard.ui.parts.roles import GROUP
from vb_wizard.ui.parts.tags import Tag
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.theme.theme import Theme


class Field(QWidget):
    """A label over a line."""

    def __init__(self, theme: Theme, words: str) -> None:
        """Make an empty field with these words over it."""
        super().__init__()
        self.edit = QLineEdit()
        self.label = Text(theme, "note-strong", "ink-soft")
        self.label.say(words)
        self.label.setBuddy(self.edit)
        box = tight(QVBoxLayout(self), theme.px("xs"))
        box.addWidget(self.label)
        box.addWidget(self.edit)
        self.edit.setAccessibleName(words)

    def show_text(self, text: str) -> None:
        """Show a text, unless somebody is typing here."""
        if not (self.edit.hasFocus() and self.edit.isModified()):
            self.edit.setText(text)
            # A long text is read from its start.
            self.edit.setCursorPosition(0)


class ContactEditor(Paper):
    """One contact. `filled` and `checked` carry its id with name and number; the others carry the row."""

    accessible_role = GROUP
    filled = Signal(str, str, str)
    checked = Signal(str, str, str)
    call_wanted = Signal(object)
    copy_wanted = Signal(object)
    code_wanted = Signal(object)
    link_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        """Make an empty editor."""
        super().__init__(theme)
        self.row: ContactRow | None = None
        self.label = Text(theme, "strong")
        self.for_what = Text(theme, "body")
        self.state = Tag(theme)
        self.when = Text(theme, "note", "ink-soft")
        self.lines = Text(theme, "small", "ink-soft")
        self.source = Text(theme, "note", "ink-soft")
        self.number = Text(theme, "number")
        self.missing = Text(theme, "small", "ink-soft")
        self.call = Button(theme, CONTACTS.call, PRIMARY)
        self.copy = Button(theme, CONTACTS.copy)
        self.code = Button(theme, CONTACTS.qr)
        self.open = Button(theme, CONTACTS.page)
        self.check = Button(theme, CONTACTS.check_now)
        self.own_name = Field(theme, CONTACTS.name)
        self.own_number = Field(theme, CONTACTS.number)
        self._assemble()
        for button, wanted in (
            (self.call, self.call_wanted),
            (self.copy, self.copy_wanted),
            (self.code, self.code_wanted),
            (self.open, self.link_wanted),
        ):
            button.clicked.connect(lambda _=False, wanted=wanted: wanted.emit(self.row))
        self.own_name.edit.editingFinished.connect(self._keep)
        self.own_number.edit.editingFinished.connect(self._keep)
        self.check.clicked.connect(self._check)

    def _assemble(self) -> None:
        px = self._theme.px
        words = tight(KeptBox(), px("bold-line"))
        words.addWidget(self.label)
        words.addWidget(self.state, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.for_what, self.lines, self.when, self.source):
            words.addWidget(part)
        words.addStretch(1)
        side = tight(KeptBox(), px("s"))
        # Without the fields, as in an exercise, nothing else would keep room for the number.
        side.addStrut(px("dialog") // 3)
        for part in (self.number, self.missing):
            side.addWidget(part)
        side.addWidget(FlowRow(px("s"), self.call, self.copy, self.code, self.open, self.check))
        fields = tight(QHBoxLayout(), px("m"))
        fields.addWidget(self.own_name, 1)
        fields.addWidget(self.own_number, 1)
        side.addLayout(fields)
        side.addStretch(1)
        self._box = tight(QHBoxLayout(self), px("xl"), px("l"), px("m"), px("l"), px("m"))
        self._box.addLayout(words, 1)
        self._box.addLayout(side, 1)

    def show_item(self, item: tuple[ContactRow, bool]) -> None:
        """Draw a contact; the second says whether the fields stand under the words. What is being typed stays."""
        row, stacked = item
        same = self.row is not None and self.row.id == row.id
        self.row = row
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._box.setDirection(down if stacked else across)
        self.setObjectName(f"editor:{row.id}")
        self.setAccessibleName(row.label)
        self.label.say(row.label)
        self.for_what.say(row.for_what)
        self.state.wear(row.icon)
        self.state.say(row.state, row.tone)
        self.when.say(row.checked)
        said = [f"{lead} {text}" for lead, text in row.lines]
        self.lines.say("\n".join(said), tuple((lead, "ink-soft") for lead, _ in row.lines))
        self.source.say(f"{CONTACTS.source} {row.source}" if row.source else "")
        self.number.say(row.number)
        self.missing.say(
            CONTACTS.fixed if row.is_fixed and row.can_change else "" if row.number else CONTACTS.no_number
        )
        self.own_name.setVisible(row.can_change)
        self.own_number.setVisible(row.can_change and not row.is_fixed)
        self.own_number.label.say(CONTACTS.number if row.is_local else CONTACTS.own_number)
        for field, text in ((self.own_name, row.own_name), (self.own_number, row.own_number)):
            if not same:
                field.edit.setModified(False)
            field.show_text(text)
        self._name_parts(row)

    def _name_parts(self, row: ContactRow) -> None:
        for button in (self.call, self.copy, self.code):
            button.setVisible(bool(row.dial))
        self.open.setVisible(bool(row.link))
        self.check.setVisible(row.can_check)
        for button, name, words in (
            (self.call, "call", CONTACTS.call_name),
            (self.copy, "copy", CONTACTS.copy_name),
            (self.code, "qr", CONTACTS.qr_name),
            (self.open, "open", CONTACTS.page_name),
            (self.check, "verify", CONTACTS.check_now_name),
        ):
            button.setObjectName(f"{name}:{row.id}")
            button.setAccessibleName(words.format(label=row.label, number=row.number))
        for field, name in ((self.own_name, "name"), (self.own_number, "number")):
            field.edit.setObjectName(f"{name}:{row.id}")
            field.edit.setAccessibleName(CONTACTS.field.format(field=field.label.text(), label=row.label))

    def _typed(self) -> tuple[str, str]:
        return self.own_name.edit.text().strip(), self.own_number.edit.text().strip()

    def _keep(self) -> None:
        if self.row is not None and self._typed() != (self.row.own_name, self.row.own_number):
            self.filled.emit(self.row.id, *self._typed())

    def _check(self) -> None:
        if self.row is not None:
            self.checked.emit(self.row.id, *self._typed())
