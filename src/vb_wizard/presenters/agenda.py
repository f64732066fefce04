"""The agenda as data: everything that is due over all open cases, soonest first, with how each moment was computed.

Neighbours: `application.agenda` computes it; `ui.screens.agenda` draws the rows; the start screen shows the first five.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from vb_wizard.application.agenda import AgendaItem
from vb_wizard.application.office import Office
from vb_wizard.domain.deadlines import FROM_OPENED, FROM_STEP
from vb_wizard.presenters.citations import sources_line
from vb_wizard.presenters.start import attention_row
from vb_wizard.presenters.terms import how_words
from vb_wizard.presenters.views import AttentionRow
from vb_wizard.presenters.words_terms import TERMS


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """Something that is due: what the start screen shows of it, how the moment was found, and by which source."""

    what: AttentionRow
    how: str
    source: str


@dataclass(frozen=True, slots=True)
class AgendaView:
    """The agenda: late first, because late is soonest. `messages` are cases that could not be read."""

    rows: tuple[AgendaRow, ...]
    late: int
    messages: tuple[str, ...] = ()


def present_agenda(office: Office, now: datetime) -> AgendaView:
    """Return everything that is due; a case that cannot be read becomes a message, not a failure."""
    cases, messages = office.readable_cases()
    items = office.agenda(cases)
    return AgendaView(
        rows=tuple(
            AgendaRow(attention_row(office, item, now), _how(office, item), _source(office, item))
            for item in items
        ),
        late=sum(item.at < now for item in items),
        messages=messages,
    )


def _how(office: Office, item: AgendaItem) -> str:
    if item.due is None or item.at == item.until:
        return TERMS.agreed_only
    start = item.due.term.start
    book = office.book_of(item.case.header)
    name = "" if start in (FROM_STEP, FROM_OPENED) else book.catalogue.facts[start].short
    return how_words(item.due, name)


def _source(office: Office, item: AgendaItem) -> str:
    return sources_line(office.book_of(item.case.header), item.task.sources or item.step.sources)
