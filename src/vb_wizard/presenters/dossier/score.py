"""The chapter on readiness: how many items of a score are in order on the day of the dossier, and the proof of each.

Neighbours: `presenters.readiness` words the same on the screen.
"""

from __future__ import annotations

from datetime import datetime

from vb_wizard.domain.book import Book
from vb_wizard.domain.case import CaseState
from vb_wizard.domain.readiness import ItemStanding, Standing
from vb_wizard.presenters.dossier.view import Cell, Column, Row, Section, Table, Tag, Tone, cell
from vb_wizard.presenters.dutch import long_date
from vb_wizard.presenters.readiness import first_words, scored_flow, state_words, total_words, weigh

_COLUMNS = (Column("Onderdeel", 46), Column("Stand", 20), Column("Laatst", 17), Column("Goed tot en met", 17))
_TONES = {Standing.IN_ORDER: Tone.OK, Standing.NOT_ASKED: Tone.NEUTRAL}


def score_section(state: CaseState, book: Book, now: datetime) -> Section | None:
    """Return the readiness of the flow with a score on the route, or None when there is none."""
    flow = scored_flow(book, state)
    if flow is None:
        return None
    weighed = weigh(flow, state, now)
    intro = f"{total_words(weighed)}. {first_words(weighed)}"
    return Section("Hoe klaar u bent", (Table(_COLUMNS, tuple(_row(one) for one in weighed.items)),), intro)


def _row(one: ItemStanding) -> Row:
    todo = one.item.todo if one.standing is not Standing.IN_ORDER else ""
    tag = Tag(state_words(one), _TONES.get(one.standing, Tone.WARN))
    last = long_date(one.proven_on) if one.proven_on is not None else "–"
    until = long_date(one.good_until) if one.good_until is not None else "–"
    return Row((cell(one.item.title, small=(todo,)), Cell(tag=tag), cell(last), cell(until)))
