"""The contacts: keeps what the office fills in and checks, field by field, and takes it back.

Neighbours: `screens.contacts` says what was typed; `application.contact_book` keeps it; `cards_controller` is about vCards.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from vb_wizard.application.contact_book import ContactBook
from vb_wizard.application.office import Office
from vb_wizard.application.practice import Seen
from vb_wizard.presenters.contacts import present_contacts
from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.words import HELP
from vb_wizard.presenters.words_contacts import CONTACTS
from vb_wizard.ui.controllers.case_controller import CaseController
from vb_wizard.ui.controllers.outside import Outside
from vb_wizard.ui.controllers.telling import attempt
from vb_wizard.ui.dialogs.answers import Asks
from vb_wizard.ui.parts.live import announce
from vb_wizard.ui.window import Window

if TYPE_CHECKING:
    from vb_wizard.presenters.contact_views import ContactRow, ContactsView
    from vb_wizard.ui.screens.case import CaseScreen
    from vb_wizard.ui.screens.contacts import ContactsScreen


class ContactsController:
    """Works on the contacts of the office."""

    def __init__(
        self,
        window: Window,
        office: Office,
        cases: CaseController,
        asks: Asks,
        outside: Outside,
        back: Callable[[], None],
    ) -> None:
        """Listen to the window; `back` shows what was shown before, `cases` has the case that is open."""
        self._window = window
        self._office = office
        self._cases = cases
        self._asks = asks
        self._outside = outside
        self._back = back
        self._view: ContactsView | None = None
        self._real = ContactBook(office)
        window.start_made.connect(lambda screen: screen.contacts_wanted.connect(self.show))
        window.case_made.connect(self._connect_case)
        window.contacts_made.connect(self._connect_contacts)

    @property
    def seen(self) -> Seen:
        """The office as the case that is open sees it: in an exercise it is fiction, and keeps nothing."""
        desk = self._cases.desk
        is_exercise = desk is not None and desk.case.header.is_exercise
        return self._office.seen_from(desk.case.header) if desk is not None and is_exercise else self._office

    @property
    def book(self) -> ContactBook:
        """What keeps the contacts."""
        seen = self.seen
        return ContactBook(seen) if seen.is_exercise else self._real

    def _connect_case(self, screen: CaseScreen) -> None:
        screen.right.fill_wanted.connect(lambda contact: self.show(contact.id))

    def _connect_contacts(self, screen: ContactsScreen) -> None:
        screen.filled.connect(self._fill)
        screen.checked.connect(self._check)
        screen.undo_wanted.connect(self.undo)
        screen.call_wanted.connect(self._call)
        screen.copy_wanted.connect(self._copy)
        screen.code_wanted.connect(self._show_code)
        screen.link_wanted.connect(self._open)
        screen.municipality_changed.connect(lambda name: self._set(self.seen.settings.set_municipality, name))
        screen.user_changed.connect(lambda name: self._set(self.seen.settings.set_user, name))
        screen.back_wanted.connect(self._back)

    def show(self, contact: str = "") -> None:
        """Show the contacts in a fresh order, with the keyboard on one of them when it is named."""

        def act() -> None:
            self._view = None
            self.draw()
            self._window.contacts.show_all()
            if contact:
                self._window.contacts.take_focus(contact)

        attempt(self._window, act)

    def draw(self) -> None:
        """Draw the contacts; what stands there keeps its place."""
        self._view = present_contacts(self.seen, self._view, self.book.last)
        self._window.show_contacts(self._view)

    def _label(self, contact: str) -> str:
        known = self._office.book.catalogue.contacts.get(contact)
        return known.name if known is not None else contact

    def _fill(self, contact: str, name: str, number: str) -> None:
        if attempt(self._window, lambda: self.book.fill(contact, name, number)):
            announce(self._window.contacts, CONTACTS.saved.format(label=self._label(contact)))
        self.draw()

    def _check(self, contact: str, name: str, number: str) -> None:
        if attempt(self._window, lambda: self.book.check(contact, name, number)):
            announce(self._window.contacts, CONTACTS.checked.format(label=self._label(contact)))
        self.draw()

    def undo(self) -> None:
        """Put back what stood there before the last change."""
        labels = ", ".join(self._label(contact) for contact in self.book.last)
        if attempt(self._window, self.book.undo):
            self._window.message.tell(CONTACTS.undone.format(label=labels), Tone.OK)
        self.draw()

    def _call(self, row: ContactRow) -> None:
        self._outside.copy(row.dial)
        words = HELP.dialled if self._outside.call(row.dial) else HELP.not_dialled
        self._window.message.tell(words.format(number=row.number))

    def _copy(self, row: ContactRow) -> None:
        self._outside.copy(row.dial)
        self._window.message.tell(CONTACTS.copied.format(number=row.number, label=row.label), Tone.OK)

    def _show_code(self, row: ContactRow) -> None:
        self._asks.dial_code(row.label, row.number, row.dial, lambda: self._outside.copy(row.dial))

    def _open(self, row: ContactRow) -> None:
        if not self._outside.open_link(row.link):
            self._outside.copy(row.link)
            self._window.message.tell(HELP.not_opened.format(link=row.link), Tone.WARN)

    def _set(self, keep: Callable[[str], None], name: str) -> None:
        if attempt(self._window, lambda: keep(name)):
            announce(self._window.contacts, CONTACTS.setting_saved)
        self.draw()
