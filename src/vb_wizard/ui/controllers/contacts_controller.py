"""The contacts: keeps what the office fills in, field by field.

Neighbours: `screens.contacts` says what was typed; `application.settings` keeps it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from vb_wizard.application.office import Office
from vb_wizard.application.ports import OfficeContact
from vb_wizard.presenters.contacts import present_contacts
from vb_wizard.presenters.words import CONTACTS
from vb_wizard.ui.controllers.telling import attempt
from vb_wizard.ui.parts.live import announce
from vb_wizard.ui.window import Window

if TYPE_CHECKING:
    from vb_wizard.ui.screens.case import CaseScreen
    from vb_wizard.ui.screens.contacts import ContactsScreen


class ContactsController:
    """Works on the contacts of the office."""

    def __init__(self, window: Window, office: Office, back: Callable[[], None]) -> None:
        """Listen to the window; `back` shows what was shown before."""
        self._window = window
        self._office = office
        self._back = back
        window.start_made.connect(lambda screen: screen.contacts_wanted.connect(self.show))
        window.case_made.connect(self._connect_case)
        window.contacts_made.connect(self._connect_contacts)

    def _connect_case(self, screen: CaseScreen) -> None:
        screen.right.fill_wanted.connect(lambda contact: self.show(contact.id))

    def _connect_contacts(self, screen: ContactsScreen) -> None:
        screen.contact_changed.connect(self._keep)
        screen.municipality_changed.connect(
            lambda name: self._set(self._office.settings.set_municipality, name)
        )
        screen.user_changed.connect(lambda name: self._set(self._office.settings.set_user, name))
        screen.back_wanted.connect(self._back)

    def show(self, contact: str = "") -> None:
        """Show the contacts, with the keyboard on one of them when it is named."""

        def act() -> None:
            self._window.show_contacts(present_contacts(self._office))
            if contact:
                self._window.contacts.take_focus(contact)

        attempt(self._window, act)

    def _draw(self) -> None:
        self._window.show_contacts(present_contacts(self._office))

    def _keep(self, contact: str, name: str, number: str, verified_on: str) -> None:
        kept = OfficeContact(contact, name, number, verified_on)
        if attempt(self._window, lambda: self._office.settings.save_contact(kept)):
            announce(self._window.contacts, CONTACTS.saved.format(label=name or contact))
        self._draw()

    def _set(self, keep: Callable[[str], None], name: str) -> None:
        if attempt(self._window, lambda: keep(name)):
            announce(self._window.contacts, CONTACTS.setting_saved)
        self._draw()
