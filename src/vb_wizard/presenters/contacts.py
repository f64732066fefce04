"""The contacts screen as data: what the office filled in beside the national catalogue, and whether it was checked lately.

Neighbours: `application.contact_checks` weighs each contact, `ui.screens.contacts` draws the rows.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from vb_wizard.application.contact_checks import Check, KnownContact, fresh_for, known_contacts
from vb_wizard.application.practice import Seen
from vb_wizard.domain.book import Book
from vb_wizard.engine.core import office_holders
from vb_wizard.presenters import dutch
from vb_wizard.presenters.citations import sources_line
from vb_wizard.presenters.contact_views import ContactRow, ContactsView
from vb_wizard.presenters.factsheet import factsheet_name
from vb_wizard.presenters.overlay import contact_line
from vb_wizard.presenters.phone import dialled
from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.terms import span_words
from vb_wizard.presenters.words_contacts import CONTACTS

_SIGNS: Mapping[Check, tuple[Tone, str]] = {
    Check.LATE: (Tone.WARN, "past"),
    Check.NEVER: (Tone.WARN, "bang"),
    Check.EMPTY: (Tone.WARN, "dash"),
    Check.FINE: (Tone.OK, "check"),
    Check.PLAIN: (Tone.PLAIN, ""),
}
_FIRST = (Check.LATE, Check.NEVER, Check.EMPTY)


def present_contacts(
    office: Seen, like: ContactsView | None = None, undo: Sequence[str] = ()
) -> ContactsView:
    """Return the rows: first what must be checked again, then the contacts of the office, then the national ones.

    Args:
        office: the catalogue and what was filled in, as the open case sees them.
        like: an earlier view whose order is kept, so that nothing moves while somebody works in it; None for a fresh order.
        undo: the contacts that the last change was about.
    """
    book, today = office.book, dutch.local(office.clock.now()).date()
    known = {one.contact.id: one for one in known_contacts(book, office.settings, today)}
    if like is None:
        late = frozenset(name for name, one in known.items() if one.check is Check.LATE)
        order = sorted(known, key=lambda name: _place(known[name]))
    else:
        late, order = like.late, [row.id for row in like.rows if row.id in known]
    rows = (_row(known[name], known, book) for name in order)
    return ContactsView(
        office.settings.municipality,
        office.settings.user,
        tuple(_practised(row) if office.is_exercise else row for row in rows),
        ()
        if office.is_exercise
        else tuple((one.answer.id, factsheet_name(one).lower()) for one in office_holders(book)),
        late,
        "" if office.is_exercise else _summary(known.values(), book),
        dutch.listing([known[name].contact.name for name in undo if name in known]),
        not office.is_exercise,
    )


def _place(one: KnownContact) -> tuple[bool, bool, int, str]:
    is_late = one.check is Check.LATE
    urgency = _FIRST.index(one.check) if one.check in _FIRST else len(_FIRST)
    return not is_late, not one.contact.local, urgency, one.contact.name


def _row(one: KnownContact, known: Mapping[str, KnownContact], book: Book) -> ContactRow:
    contact, own = one.contact, one.own
    tone, icon = _SIGNS[one.check]
    return ContactRow(
        id=contact.id,
        label=contact.name,
        for_what=contact.for_what,
        is_local=contact.local,
        check=one.check,
        number=one.number,
        dial=dialled(one.number),
        own_name=own.name,
        own_number=own.number,
        state=CONTACTS.checks.get(one.check, ""),
        tone=tone,
        icon=icon,
        checked=_checked(one),
        lines=tuple(_lines(one, known)),
        source=sources_line(book, contact.sources),
        link=contact.link,
        is_fixed=contact.is_fixed,
        can_check=one.check in (Check.LATE, Check.NEVER, Check.FINE),
    )


def _practised(row: ContactRow) -> ContactRow:
    """Return a contact as an exercise shows it: nobody fills in or checks a number there."""
    left_out = (CONTACTS.national_number, CONTACTS.overlaid)
    return replace(
        row,
        check=Check.PLAIN,
        own_name="",
        own_number="",
        state="",
        tone=Tone.PLAIN,
        icon="",
        checked="",
        lines=tuple(line for line in row.lines if line[0] not in left_out),
        can_check=False,
        can_change=False,
    )


def _checked(one: KnownContact) -> str:
    if one.checked_on is None:
        return ""
    day = dutch.long_date(one.checked_on)
    if one.good_until is None:
        return CONTACTS.checked_on.format(day=day)
    return CONTACTS.checked_until.format(day=day, until=dutch.long_date(one.good_until))


def _lines(one: KnownContact, known: Mapping[str, KnownContact]) -> Iterable[tuple[str, str]]:
    contact, own = one.contact, one.own
    if contact.not_for:
        yield CONTACTS.not_for, contact.not_for
    if contact.hours:
        yield CONTACTS.hours, contact.hours
    if not contact.local and own.number and contact.number:
        yield CONTACTS.national_number, contact.number
    overlaid = contact_line(contact)
    if overlaid:
        yield CONTACTS.overlaid, overlaid
    otherwise = known.get(contact.fallback)
    if otherwise is not None:
        yield CONTACTS.otherwise, " · ".join(filter(None, (otherwise.contact.name, otherwise.number)))


def _summary(known: Iterable[KnownContact], book: Book) -> str:
    checks = [one.check for one in known]
    said = [
        CONTACTS.some.format(number=checks.count(check), state=CONTACTS.checks[check])
        for check in _FIRST
        if checks.count(check)
    ]
    head = CONTACTS.open.format(states=dutch.listing(said)) if said else CONTACTS.all_fine
    fresh = fresh_for(book)
    return f"{head} {CONTACTS.again.format(time=span_words(fresh))}" if fresh else head
