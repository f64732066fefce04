"""The chapter on tools that cannot be used as they are named: lapsed, superseded or not found, and what to use now.

Neighbours: `presenters.states` words each state; only what the walked flows carry or their steps name is told.
"""

from __future__ import annotations

from collections.abc import Iterator

from vb_wizard.domain.book import Book
from vb_wizard.domain.case import CaseState
from vb_wizard.domain.catalogue import InstrumentState
from vb_wizard.presenters.dossier.view import Column, Row, Section, Table, cell
from vb_wizard.presenters.states import contact_state, instrument_state

_COLUMNS = (Column("Hulpmiddel of contact", 38), Column("Stand", 62))


def gone_section(state: CaseState, book: Book) -> Section | None:
    """Return what the walked flows name that cannot be used as it stands, or None when there is no such thing."""
    rows = tuple(Row((cell(name), cell(words))) for name, words in dict(_gone(state, book)).items())
    if not rows:
        return None
    intro = "Deze namen staan in oudere stukken. Hier staat wat u nu gebruikt."
    return Section("Niet meer te gebruiken", (Table(_COLUMNS, rows),), intro)


def _gone(state: CaseState, book: Book) -> Iterator[tuple[str, str]]:
    walked = {visit.flow for track in state.tracks if not track.lapsed for visit in track.visits}
    flows = [flow for flow in book.flows.values() if flow.id in walked]
    steps = [step for flow in flows for step in flow.steps.values()]
    carried = {name for flow in flows for name in flow.carries}
    carried |= {use.instrument for step in steps for use in step.instruments}
    for one in book.catalogue.instruments.values():
        if one.id in carried and (one.is_gone or one.state is InstrumentState.NOT_FOUND):
            words = instrument_state(one, book.catalogue)
            yield one.name, f"{words[0].upper()}{words[1:]}."
    called = {use.contact for step in steps for use in step.contacts}
    for contact in book.catalogue.contacts.values():
        if contact.is_gone and (contact.id in called or contact.replaced_by in called):
            yield contact.name, contact_state(contact, book.catalogue)[1]
