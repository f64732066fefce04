"""Contacts as the office has them: the catalogue and what the office filled in as one, and whether the number was checked lately.

Neighbours: `settings` keeps what was filled in; the contacts screen and the export read this. Today is an argument.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from vb_wizard.application.ports import OfficeContact
from vb_wizard.application.settings import OfficeSettings
from vb_wizard.domain.book import Book
from vb_wizard.domain.catalogue import Contact
from vb_wizard.domain.deadlines import Span, day_after
from vb_wizard.domain.flow import Covers


class Check(StrEnum):
    """How sure it is that a contact can be reached. `PLAIN`: there is nothing to check."""

    LATE = "late"
    NEVER = "never"
    EMPTY = "empty"
    FINE = "fine"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class KnownContact:
    """A contact with what the office filled in.

    The days are None while nobody checked the number, and `good_until` also while no list says how long a check counts.
    """

    contact: Contact
    own: OfficeContact
    check: Check
    checked_on: date | None = None
    good_until: date | None = None

    @property
    def number(self) -> str:
        """The number to call, that of the office before that of the catalogue; empty when there is none."""
        return self.own.number or self.contact.number

    @property
    def name(self) -> str:
        """What the office calls it, or empty."""
        return self.own.name or self.contact.own_name


def fresh_for(book: Book) -> Span | None:
    """Return how long the check of a number counts, by the first list that says so."""
    items = (item for flow in book.flows.values() for item in flow.score)
    return next((item.fresh for item in items if item.covers is Covers.CONTACTS), None)


def known_contacts(book: Book, settings: OfficeSettings, today: date) -> Iterator[KnownContact]:
    """Yield every contact that somebody can call or look up, in the order of the catalogue.

    Contacts that lapsed, and those that nobody calls directly, are left out.

    Args:
        book: the flows with their catalogue.
        settings: what the office filled in.
        today: the Dutch day on which a check must still count.
    """
    own, fresh = settings.contacts(), fresh_for(book)
    for contact in book.catalogue.contacts.values():
        if not contact.is_gone and not contact.via:
            yield _known(contact, own.get(contact.id) or OfficeContact(contact.id), fresh, today)


def _known(contact: Contact, own: OfficeContact, fresh: Span | None, today: date) -> KnownContact:
    if contact.local and not own.number and not contact.number:
        return KnownContact(contact, own, Check.EMPTY)
    if not (contact.local or contact.verify or own.number):
        return KnownContact(contact, own, Check.PLAIN)
    checked_on = checked_day(own, own.number or contact.number)
    # A check of a later day is a plan, and proves nothing.
    if checked_on is None or checked_on > today:
        return KnownContact(contact, own, Check.NEVER)
    good_until = day_after(checked_on, fresh) if fresh is not None else None
    is_late = good_until is not None and good_until < today
    return KnownContact(contact, own, Check.LATE if is_late else Check.FINE, checked_on, good_until)


def checked_day(own: OfficeContact, number: str) -> date | None:
    """Return the day on which somebody checked this number, or None when nobody did or the day cannot be read.

    A file of an earlier version does not say which number was checked; its day counts for the number that stands there.
    """
    if own.verified_number and own.verified_number != number:
        return None
    try:
        return date.fromisoformat(own.verified_on)
    except ValueError:
        return None
