"""The contacts screen: whom to call, what the office fills in, and which numbers must be checked. Every field is kept when it is left.

Neighbours: `controllers.contacts_controller` keeps what is typed; `parts.contact_editor` is one contact.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from vb_wizard.presenters.contact_views import ContactRow, ContactsView, chosen_contacts
from vb_wizard.presenters.words_contacts import CARDS, CONTACTS
from vb_wizard.ui.parts.buttons import PRIMARY, SECONDARY, Button
from vb_wizard.ui.parts.column import Column, still, tight
from vb_wizard.ui.parts.contact_editor import ContactEditor, Field
from vb_wizard.ui.parts.flow import FlowRow
from vb_wizard.ui.parts.heading import Caption
from vb_wizard.ui.parts.live import Live
from vb_wizard.ui.parts.page import Page
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.parts.wall import Wall
from vb_wizard.ui.theme.theme import Theme


class ContactsScreen(Page):
    """Shows the contacts, the papers for the wall, the municipality and who uses the wizard."""

    filled = Signal(str, str, str)
    checked = Signal(str, str, str)
    call_wanted = Signal(object)
    copy_wanted = Signal(object)
    code_wanted = Signal(object)
    link_wanted = Signal(object)
    undo_wanted = Signal()
    read_wanted = Signal()
    save_wanted = Signal()
    municipality_changed = Signal(str)
    user_changed = Signal(str)
    factsheet_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        """Make an empty screen."""
        super().__init__(theme, CONTACTS.title, CONTACTS.back)
        self._view: ContactsView | None = None
        self._shown: frozenset[str] = frozenset()
        self._stacked = False
        self.say = Text(theme, "lead", "ink-soft")
        self.search = QLineEdit()
        self.search.setObjectName("contacts_search")
        self.search.setPlaceholderText(CONTACTS.search_hint)
        self.search.setAccessibleName(CONTACTS.search)
        self.kinds = {kind: self._kind_button(kind, words) for kind, words in CONTACTS.kinds.items()}
        self.count = Live(theme, "small-strong", "ink-soft")
        self.empty = Text(theme, "body", "ink-soft")
        self.clear = Button(theme, CONTACTS.clear)
        self.undo = Button(theme, CONTACTS.undo)
        self.read = Button(theme, CARDS.read)
        self.save = Button(theme, CARDS.save)
        self.to_wall = Button(theme, CONTACTS.to_wall)
        gap = theme.px("s")
        self.late, self.local, self.national = (Column(self._make, gap, at_once=6) for _ in range(3))
        self.wall = Wall(theme)
        self.municipality = Field(theme, CONTACTS.municipality)
        self.user = Field(theme, CONTACTS.user)
        for column in (self.late, self.local, self.national):
            column.grown.connect(self.grown)
        self._assemble()
        self._connect()

    def _kind_button(self, kind: str, words: str) -> Button:
        button = Button(self._theme, words)
        button.setObjectName(f"contacts_kind:{kind}")
        button.setCheckable(True)
        button.toggled.connect(lambda on: button.set_kind(PRIMARY if on else SECONDARY))
        button.toggled.connect(lambda _on: self._filter())
        return button

    def _make(self) -> ContactEditor:
        editor = ContactEditor(self._theme)
        editor.filled.connect(self.filled)
        editor.checked.connect(self.checked)
        editor.call_wanted.connect(self.call_wanted)
        editor.copy_wanted.connect(self.copy_wanted)
        editor.code_wanted.connect(self.code_wanted)
        editor.link_wanted.connect(self.link_wanted)
        return editor

    def _assemble(self) -> None:
        theme, px = self._theme, self._theme.px
        self.add(self.say)
        self.add(self.search)
        self.add(FlowRow(px("s"), *self.kinds.values()))
        self.add(FlowRow(px("s"), self.undo, self.read, self.save, self.to_wall))
        for part in (self.count, self.empty):
            self.add(part)
        self.add(FlowRow(px("s"), self.clear))
        self._captions: list[QWidget] = []
        for words, column in (
            (CONTACTS.late, self.late),
            (CONTACTS.local, self.local),
            (CONTACTS.national, self.national),
        ):
            caption = Caption(theme, words)
            self._captions.append(caption)
            self.add(caption)
            self.add(column)
        self.add(self.wall)
        own = tight(QHBoxLayout(), px("m"))
        own.addWidget(self.municipality, 1)
        own.addWidget(self.user, 1)
        self.add(own, CONTACTS.own)

    def _connect(self) -> None:
        self.municipality.edit.setObjectName("municipality")
        self.user.edit.setObjectName("user")
        self.to_wall.setAccessibleName(CONTACTS.to_wall_name)
        for name, button in (("undo", self.undo), ("read", self.read), ("save", self.save)):
            button.setObjectName(f"contacts:{name}")
        self.search.textChanged.connect(self._filter)
        self.clear.clicked.connect(self.show_all)
        self.undo.clicked.connect(self.undo_wanted)
        self.read.clicked.connect(self.read_wanted)
        self.save.clicked.connect(self.save_wanted)
        self.to_wall.clicked.connect(self._go_to_wall)
        self.wall.wanted.connect(self.factsheet_wanted)
        self.municipality.edit.editingFinished.connect(self._keep_municipality)
        self.user.edit.editingFinished.connect(self._keep_user)

    def show_view(self, view: ContactsView) -> None:
        """Draw the contacts. Rows that a filter left stay while they are worked on, also when they no longer fit it."""
        fresh = self._view is None or [row.id for row in self._view.rows] != [row.id for row in view.rows]
        self._view = view
        self._offer(view.can_change)
        self.municipality.show_text(view.municipality)
        self.user.show_text(view.user)
        self.wall.show_offices(view.factsheets)
        self.to_wall.setHidden(not view.factsheets)
        self.undo.setHidden(not view.undo)
        self.undo.setAccessibleName(CONTACTS.undo_name.format(label=view.undo))
        self.undo.setToolTip(view.undo)
        if fresh:
            self._filter()
        else:
            self._draw()

    def _offer(self, can_change: bool) -> None:
        """Let things be filled in, checked, read and handed out, or in an exercise only be looked at."""
        self.say.say(CONTACTS.say if can_change else CONTACTS.say_practice)
        for kind, button in self.kinds.items():
            button.setVisible(can_change or kind in ("local", "national"))
        for part in (self.read, self.save):
            part.setVisible(can_change)
        for field in (self.municipality, self.user):
            field.edit.setReadOnly(not can_change)

    def show_all(self) -> None:
        """Take the filter away."""
        for button in self.kinds.values():
            button.setChecked(False)
        self.search.clear()
        self._filter()

    def _filter(self) -> None:
        if self._view is not None:
            kinds = frozenset(kind for kind, button in self.kinds.items() if button.isChecked())
            self._shown = chosen_contacts(self._view.rows, kinds, self.search.text())
            self._draw()

    def _draw(self) -> None:
        view = self._view
        if view is None:
            return
        rows = [row for row in view.rows if row.id in self._shown]

        def is_in(row: ContactRow) -> Column:
            if row.id in view.late:
                return self.late
            return self.local if row.is_local else self.national

        with still(self):
            for caption, column in zip(self._captions, (self.late, self.local, self.national), strict=True):
                mine = [(row, self._stacked) for row in rows if is_in(row) is column]
                column.show_items(mine)
                caption.setHidden(not mine)
        total = len(view.rows)
        self.count.say(CONTACTS.count.format(shown=len(rows), total=total, summary=view.summary))
        self.empty.say("" if rows else CONTACTS.empty)
        self.clear.setHidden(bool(rows))

    def _keep_municipality(self) -> None:
        text = self.municipality.edit.text().strip()
        if self._view is not None and text != self._view.municipality:
            self.municipality_changed.emit(text)

    def _keep_user(self) -> None:
        text = self.user.edit.text().strip()
        if self._view is not None and text != self._view.user:
            self.user_changed.emit(text)

    def _go_to_wall(self) -> None:
        self.ensureWidgetVisible(self.wall)
        next(iter(self.wall.buttons), self.to_wall).setFocus(Qt.FocusReason.OtherFocusReason)

    def narrow(self, is_narrow: bool) -> None:
        """Put the fields under the words, or beside them."""
        if is_narrow != self._stacked:
            self._stacked = is_narrow
            self._draw()

    def take_focus(self, contact: str = "") -> None:
        """Give the keyboard to a contact, or to the search."""
        for column in (self.late, self.local, self.national) if contact else ():
            column.finish()
            for row in column.rows():
                if isinstance(row, ContactEditor) and row.objectName() == f"editor:{contact}":
                    row.own_number.edit.setFocus()
                    self.ensureWidgetVisible(row)
                    return
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
