"""The contacts screen: what the office fills in, beside the national numbers. Every field is kept when it is left.

Neighbours: `controllers.contacts` keeps what is typed.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from vb_wizard.presenters.views import ContactRow, ContactsView, Tone
from vb_wizard.presenters.words import CONTACTS
from vb_wizard.ui.parts.buttons import Button
from vb_wizard.ui.parts.column import Column, tight
from vb_wizard.ui.parts.flow import FlowRow
from vb_wizard.ui.parts.heading import Caption, Heading
from vb_wizard.ui.parts.inputs import Now
from vb_wizard.ui.parts.paper import Paper
from vb_wizard.ui.parts.roles import GROUP
from vb_wizard.ui.parts.tags import Tag
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.parts.wall import Wall
from vb_wizard.ui.theme.theme import Theme


class _Field(QWidget):
    """A label over a line."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__()
        self.edit = QLineEdit()
        label = Text(theme, "note-strong", "ink-soft")
        label.say(words)
        label.setBuddy(self.edit)
        box = tight(QVBoxLayout(self), theme.px("xs"))
        box.addWidget(label)
        box.addWidget(self.edit)
        self.edit.setAccessibleName(words)


class ContactEditor(Paper):
    """One contact with its fields. `changed` carries id, name, number and the date of checking."""

    changed = Signal(str, str, str, str)
    accessible_role = GROUP

    def __init__(self, theme: Theme, now: Now) -> None:
        """Make an empty editor."""
        super().__init__(theme)
        self._now = now
        self._row: ContactRow | None = None
        self.label = Text(theme, "strong")
        self.for_what = Text(theme, "small", "ink-soft")
        self.national = Text(theme, "small-strong", "ink-soft")
        self.remark = Tag(theme)
        self.checked = Tag(theme, "check")
        self.name = _Field(theme, CONTACTS.name)
        self.number = _Field(theme, CONTACTS.number)
        self.check = Button(theme, CONTACTS.check_now)
        self._assemble(theme)
        self.name.edit.editingFinished.connect(self._keep)
        self.number.edit.editingFinished.connect(self._keep)
        self.check.clicked.connect(self._check)

    def _assemble(self, theme: Theme) -> None:
        px = theme.px
        words = tight(QVBoxLayout(), px("bold-line"))
        for part in (self.label, self.for_what, self.national):
            words.addWidget(part)
        words.addWidget(FlowRow(px("xs"), self.remark, self.checked))
        words.addStretch(1)
        fields = tight(QVBoxLayout(), px("s"))
        row = tight(QHBoxLayout(), px("m"))
        row.addWidget(self.name, 3)
        row.addWidget(self.number, 2)
        fields.addLayout(row)
        fields.addWidget(self.check, 0, Qt.AlignmentFlag.AlignLeft)
        fields.addStretch(1)
        self._box = tight(QHBoxLayout(self), px("l"), px("l"), px("m"), px("l"), px("m"))
        self._box.addLayout(words, 2)
        self._box.addLayout(fields, 3)

    def set_stacked(self, stacked: bool) -> None:
        """Put the fields under the words, or beside them."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._box.setDirection(down if stacked else across)

    def show_item(self, item: tuple[ContactRow, bool]) -> None:
        """Draw a contact; the second says whether the fields stand under the words. What is being typed stays."""
        row, stacked = item
        same = self._row is not None and self._row.id == row.id
        self._row = row
        self.set_stacked(stacked)
        self.setObjectName(f"editor:{row.id}")
        self.setAccessibleName(row.label)
        self.label.say(row.label)
        self.for_what.say(row.for_what)
        national = CONTACTS.national_number.format(number=row.national_number) if row.national_number else ""
        self.national.say(row.from_overlay or national)
        self.remark.say(row.remark, Tone.WARN)
        self.checked.say(CONTACTS.verified.format(date=row.verified_on) if row.verified_on else "", Tone.OK)
        for field, words, text in (
            (self.name, CONTACTS.name, row.name),
            (self.number, CONTACTS.number, row.number),
        ):
            field.edit.setAccessibleName(CONTACTS.field.format(field=words, label=row.label))
            if not (same and field.edit.hasFocus() and field.edit.isModified()):
                field.edit.setText(text)
        self.name.edit.setObjectName(f"name:{row.id}")
        self.number.edit.setObjectName(f"number:{row.id}")
        self.check.setObjectName(f"verify:{row.id}")
        self.check.setAccessibleName(CONTACTS.check_now_name.format(label=row.label))

    def _keep(self) -> None:
        if self._row is None:
            return
        name, number = self.name.edit.text().strip(), self.number.edit.text().strip()
        if (name, number) != (self._row.name, self._row.number):
            # A new number has not been checked by anybody yet.
            checked = self._row.verified_on if number == self._row.number else ""
            self.changed.emit(self._row.id, name, number, checked)

    def _check(self) -> None:
        if self._row is not None:
            name, number = self.name.edit.text().strip(), self.number.edit.text().strip()
            self.changed.emit(self._row.id, name, number, f"{self._now():%Y-%m-%d}")


class ContactsScreen(QScrollArea):
    """Shows the contacts, the municipality and who uses the wizard."""

    contact_changed = Signal(str, str, str, str)
    municipality_changed = Signal(str)
    user_changed = Signal(str)
    factsheet_wanted = Signal(str)
    back_wanted = Signal()

    def __init__(self, theme: Theme, now: Now) -> None:
        """Make an empty screen; `now` returns the time in the Netherlands."""
        super().__init__()
        self._theme = theme
        self._now = now
        self._view: ContactsView | None = None
        self._stacked = False
        self.municipality = _Field(theme, CONTACTS.municipality)
        self.user = _Field(theme, CONTACTS.user)
        self.back = Button(theme, CONTACTS.back)
        self.local = Column(self._make, theme.px("s"))
        self.national = Column(self._make, theme.px("s"))
        self.wall = Wall(theme)
        self._assemble()
        self.municipality.edit.setObjectName("municipality")
        self.user.edit.setObjectName("user")
        self.municipality.edit.editingFinished.connect(self._keep_municipality)
        self.user.edit.editingFinished.connect(self._keep_user)
        self.back.clicked.connect(self.back_wanted)
        self.wall.wanted.connect(self.factsheet_wanted)

    def _make(self) -> ContactEditor:
        editor = ContactEditor(self._theme, self._now)
        editor.changed.connect(self.contact_changed)
        return editor

    def _assemble(self) -> None:
        px = self._theme.px
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        inner = QWidget()
        inner.setMaximumWidth(px("page-most"))
        self._box = tight(QVBoxLayout(inner), px("m"), px("page"), px("huge"), px("page"), px("huge"))
        title, say = Heading(self._theme), Text(self._theme, "lead", "ink-soft")
        title.say(CONTACTS.title)
        say.say(CONTACTS.say)
        head = tight(QHBoxLayout(), px("l"))
        head.addWidget(title, 1)
        head.addWidget(self.back)
        self._box.addLayout(head)
        self._box.addWidget(say)
        own = tight(QHBoxLayout(), px("m"))
        own.addWidget(self.municipality, 1)
        own.addWidget(self.user, 1)
        self._box.addLayout(own)
        self._box.addWidget(self.wall)
        self._captions = []
        for words, column in ((CONTACTS.local, self.local), (CONTACTS.national, self.national)):
            caption = Caption(self._theme, words)
            self._captions.append(caption)
            self._box.addSpacing(px("s"))
            self._box.addWidget(caption)
            self._box.addWidget(column)
        self._box.addStretch(1)
        self.setWidget(inner)
        self.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)

    def show_view(self, view: ContactsView) -> None:
        """Draw the contacts."""
        self._view = view
        for field, text in ((self.municipality, view.municipality), (self.user, view.user)):
            if not (field.edit.hasFocus() and field.edit.isModified()):
                field.edit.setText(text)
        self.wall.show_offices(view.factsheets)
        local = [(row, self._stacked) for row in view.rows if row.is_local]
        national = [(row, self._stacked) for row in view.rows if not row.is_local]
        for caption, column, rows in zip(
            self._captions, (self.local, self.national), (local, national), strict=True
        ):
            column.show_items(rows)
            caption.setHidden(not rows)

    def _keep_municipality(self) -> None:
        text = self.municipality.edit.text().strip()
        if self._view is not None and text != self._view.municipality:
            self.municipality_changed.emit(text)

    def _keep_user(self) -> None:
        text = self.user.edit.text().strip()
        if self._view is not None and text != self._view.user:
            self.user_changed.emit(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put fields under words where there is no room beside them."""
        px, width = self._theme.px, event.size().width()
        side = px("page") if width >= px("four-doors-from") else px("l")
        self._box.setContentsMargins(side, px("xxl"), side, px("xxl"))
        stacked = width < px("table-from")
        if stacked != self._stacked:
            self._stacked = stacked
            if self._view is not None:
                self.show_view(self._view)
        super().resizeEvent(event)

    def take_focus(self, contact: str = "") -> None:
        """Give the keyboard to a contact, or to the first field."""
        for column in (self.local, self.national):
            for row in column.rows():
                if isinstance(row, ContactEditor) and row.objectName() == f"editor:{contact}":
                    row.number.edit.setFocus()
                    self.ensureWidgetVisible(row)
                    return
        self.municipality.edit.setFocus()
