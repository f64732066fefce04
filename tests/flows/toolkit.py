"""The tables in docs/toolkit.md, read back, with what catalogue and flows say about the same rows."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from vb_wizard.domain.book import Book
from vb_wizard.domain.catalogue import Contact
from vb_wizard.domain.uses import contact_uses, instrument_uses

PAGE = Path(__file__).parents[2] / "docs" / "toolkit.md"
_ROW = re.compile(r"^\| (?!Item|---)(.+?) \| (.+?) \| (.+?) \| (.+?) \|$")
_SECTION = re.compile(r"^## (.+)$")


class Row(NamedTuple):
    """One row: what it is called elsewhere, the ids in the catalogue, their states, and flows that use them."""

    section: str
    item: str
    ids: tuple[str, ...]
    states: tuple[str, ...]
    flows: tuple[str, ...]


def rows() -> list[Row]:
    """Return the rows of the page."""
    found, section = [], ""
    for line in PAGE.read_text(encoding="utf-8").splitlines():
        if heading := _SECTION.match(line):
            section = heading[1]
        elif row := _ROW.match(line):
            listed = [tuple(re.findall(r"`(\w+)`", row[number])) for number in (2, 3, 4)]
            found.append(Row(section, row[1], *listed))
    return found


def is_about_contacts(row: Row) -> bool:
    """Tell whether a row names contacts; an instrument and a contact may share an id."""
    return row.section in ("Contact directory", "Role glossary")


def states_of(book: Book, row: Row) -> tuple[str, ...]:
    """Return the state of each instrument of a row, or how each contact is reached."""
    catalogue = book.catalogue
    if is_about_contacts(row):
        return tuple(_reached(catalogue.contacts[name]) for name in row.ids)
    return tuple(
        catalogue.instruments[name].state.value
        if name in catalogue.instruments
        else _reached(catalogue.contacts[name])
        for name in row.ids
    )


def _reached(contact: Contact) -> str:
    if contact.is_gone:
        return "lapsed"
    if contact.local or contact.via:
        return "local" if contact.local else "via"
    return "number" if contact.number else "page" if contact.link else "fallback"


def flows_of(book: Book, row: Row) -> set[str]:
    """Return the flows that use anything a row names."""
    known = contact_uses(book) if is_about_contacts(row) else instrument_uses(book)
    return {use.flow for name in row.ids for use in known[name]}
