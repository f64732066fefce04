"""The contacts screen as data: what the office filled in, beside the national catalogue.

Neighbours: `application.office` keeps the office's contacts, `ui.screens.contacts` draws the rows.
"""

from __future__ import annotations

from vb_wizard.application.office import Office
from vb_wizard.application.ports import OfficeContact
from vb_wizard.domain.catalogue import Contact
from vb_wizard.engine.core import office_holders
from vb_wizard.presenters.factsheet import factsheet_name
from vb_wizard.presenters.overlay import contact_line
from vb_wizard.presenters.views import ContactRow, ContactsView
from vb_wizard.presenters.words_sources import STATES


def present_contacts(office: Office) -> ContactsView:
    """Return the rows: contacts that the office fills in first, then the national ones, each by name.

    Contacts that lapsed, and those that nobody calls directly, have nothing to fill in.
    """
    own = office.settings.contacts()
    called = (one for one in office.book.catalogue.contacts.values() if not one.is_gone and not one.via)
    contacts = sorted(called, key=lambda one: (not one.local, one.name))
    rows = tuple(_row(contact, own.get(contact.id)) for contact in contacts)
    holders = office_holders(office.book)
    sheets = tuple((holder.answer.id, factsheet_name(holder).lower()) for holder in holders)
    return ContactsView(office.settings.municipality, office.settings.user, rows, sheets)


def _row(contact: Contact, own: OfficeContact | None) -> ContactRow:
    own = own or OfficeContact(contact.id)
    if contact.local and not own.number and not contact.number:
        remark = STATES.not_filled
    elif contact.verify and not own.verified_on:
        remark = STATES.check
    else:
        remark = ""
    return ContactRow(
        id=contact.id,
        label=contact.name,
        for_what=contact.for_what,
        national_number="" if contact.local else contact.number,
        is_local=contact.local,
        name=own.name,
        number=own.number,
        verified_on=own.verified_on,
        remark=remark,
        from_overlay=contact_line(contact),
    )
