"""The contact book: keeps what the office fills in and checks, and takes back what was kept last.

Neighbours: `settings` keeps; `controllers.contacts_controller` and the import of cards write through this.
"""

from __future__ import annotations

from collections.abc import Sequence

from vb_wizard.application.ports import OfficeContact
from vb_wizard.application.practice import Seen

_MOST_KEPT = 50


class ContactBook:
    """What the office filled in, with what stood there before each change of this session."""

    def __init__(self, office: Seen) -> None:
        """Keep the office; nothing is read until it is needed."""
        self._office = office
        self._before: list[tuple[OfficeContact, ...]] = []

    def fill(self, contact: str, name: str, number: str) -> None:
        """Keep a name and a number. A check belongs to the number that was checked: another number has none.

        Raises:
            KnownError: they cannot be written; what stood there still stands there.
        """
        self.keep([self.filled(contact, name, number)])

    def check(self, contact: str, name: str, number: str) -> None:
        """Keep a name and a number, and that somebody checked the number today.

        Raises:
            KnownError: as for `fill`.
        """
        national = self._office.book.catalogue.contacts[contact].number
        today = f"{self._office.clock.now():%Y-%m-%d}"
        self.keep([OfficeContact(contact, name, number, today, number or national)])

    def filled(self, contact: str, name: str, number: str) -> OfficeContact:
        """Return a contact with another name and number, as it would be kept."""
        stands = self._stands(contact)
        if number == stands.number:
            return OfficeContact(contact, name, number, stands.verified_on, stands.verified_number)
        return OfficeContact(contact, name, number)

    def _stands(self, contact: str) -> OfficeContact:
        return self._office.settings.contacts().get(contact) or OfficeContact(contact)

    def keep(self, contacts: Sequence[OfficeContact]) -> None:
        """Keep these contacts together, all or none.

        Raises:
            KnownError: as for `fill`.
        """
        before = tuple(self._stands(one.contact) for one in contacts)
        self._office.settings.save_contacts(contacts)
        self._before = [*self._before, before][-_MOST_KEPT:]

    @property
    def last(self) -> tuple[str, ...]:
        """The contacts that the last change was about; empty when there is nothing to take back."""
        return tuple(one.contact for one in self._before[-1]) if self._before else ()

    def undo(self) -> tuple[str, ...]:
        """Put back what stood there before the last change; returns the contacts, empty when there is nothing to take back.

        Raises:
            KnownError: it cannot be written; nothing changed.
        """
        if not self._before:
            return ()
        self._office.settings.save_contacts(self._before[-1])
        return tuple(one.contact for one in self._before.pop())
