"""What the contacts screen shows, as frozen data.

Neighbours: `presenters.contacts` makes these; `ui.screens.contacts` draws them.
"""

from __future__ import annotations

from dataclasses import dataclass

from vb_wizard.application.contact_checks import Check
from vb_wizard.presenters.start_views import Tone


@dataclass(frozen=True, slots=True)
class ContactRow:
    """A contact.

    `number` is what is called now and `dial` the same for a telephone; `own_name` and `own_number` are what the office typed.
    `state` are the words on the tag about the last check, `icon` the sign before them, and `checked` the same with its days.
    `lines` say when not to call, when somebody answers, whom else to call and where this comes from.
    """

    id: str
    label: str
    for_what: str
    is_local: bool
    check: Check
    number: str = ""
    dial: str = ""
    own_name: str = ""
    own_number: str = ""
    state: str = ""
    tone: Tone = Tone.PLAIN
    icon: str = ""
    checked: str = ""
    lines: tuple[tuple[str, str], ...] = ()
    """Each with the word before it, such as `Niet voor:`."""
    source: str = ""
    link: str = ""
    can_check: bool = False
    is_fixed: bool = False
    """True when no office has another number for it."""
    can_change: bool = True
    """False in an exercise."""


@dataclass(frozen=True, slots=True)
class ContactsView:
    """The contacts screen. `late` are the contacts at the top, because their check is too old; the others follow in their order.

    `summary` says how many need attention, `undo` what can be taken back (empty: nothing), and `factsheets` are the offices
    that get a page for the wall: id and name.
    """

    municipality: str
    user: str
    rows: tuple[ContactRow, ...]
    factsheets: tuple[tuple[str, str], ...] = ()
    late: frozenset[str] = frozenset()
    summary: str = ""
    undo: str = ""
    can_change: bool = True
    """False in an exercise: nothing is filled in or checked there."""


def chosen_contacts(rows: tuple[ContactRow, ...], kinds: frozenset[str], words: str) -> frozenset[str]:
    """Return the ids of the contacts that a filter leaves.

    Args:
        rows: all contacts.
        kinds: values of `Check`, and `local` or `national`; nothing chosen leaves all.
        words: what was typed; every word must occur, and a number is found with or without its signs.
    """
    checks, sides = kinds & set(Check), kinds - set(Check)
    wanted = words.casefold().split()
    return frozenset(
        row.id
        for row in rows
        if (not checks or row.check in checks)
        and (not sides or ("local" if row.is_local else "national") in sides)
        and all(word in _text(row) for word in wanted)
    )


def _text(row: ContactRow) -> str:
    lines = " ".join(text for _, text in row.lines)
    parts = (row.label, row.own_name, row.for_what, row.number, row.dial, row.state, lines)
    return " ".join(parts).casefold()
