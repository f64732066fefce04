"""The agenda as data: everything that is due over all open cases, soonest first, with how each moment was computed.

Neighbours: `application.agenda` computes it; `ui.screens.agenda` draws the rows; the start screen shows the first five.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from vb_wizard.application.agenda import AgendaItem
from vb_wizard.application.office import Office
from vb_wizard.domain.journal import Mark
from vb_wizard.presenters import dutch
from vb_wizard.presenters.improvements import ImprovementRow, present_improvements
from vb_wizard.presenters.start import attention_row
from vb_wizard.presenters.term_account import TermView, law_words, term_view
from vb_wizard.presenters.views import AttentionRow
from vb_wizard.presenters.words_finding import AGENDA


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """Something that is due: what the start screen shows of it, which task it is, and the account of its term."""

    what: AttentionRow
    task: str
    term: TermView
    snoozed: str = ""
    """Until when it was put off and why, or empty."""
    law: str = ""
    """That no agreement moves this term, when it is one of the law."""


@dataclass(frozen=True, slots=True)
class AgendaView:
    """The agenda: late first, because late is soonest. `messages` are cases that could not be read."""

    rows: tuple[AgendaRow, ...]
    late: int
    messages: tuple[str, ...] = ()
    improvements: tuple[ImprovementRow, ...] = ()
    """What was agreed after an exercise and is still to be done."""


def present_agenda(office: Office, now: datetime) -> AgendaView:
    """Return everything that is due; a case that cannot be read becomes a message, not a failure."""
    cases, messages = office.readable_cases()
    items = office.agenda(cases)
    return AgendaView(
        rows=tuple(
            AgendaRow(
                attention_row(office, item, now),
                item.task.id,
                term_view(item, office.book_of(item.case.header), office.workdays, now),
                _snoozed(item, now),
                law_words(item),
            )
            for item in items
        ),
        late=sum(item.at < now for item in items),
        messages=messages,
        improvements=present_improvements((one for one in office.improvements.all() if one.is_open), now),
    )


def _snoozed(item: AgendaItem, now: datetime) -> str:
    """Return until when an action was put off, and that the law does not wait for that."""
    if item.state.mark is not Mark.POSTPONED:
        return ""
    reason = item.state.reason.rstrip(".")
    if item.until is not None:
        moment = dutch.near_moment(item.until, now)
        words = AGENDA.until_for if reason else AGENDA.until
        said = words.format(moment=moment, reason=reason) if reason else words.format(moment=moment)
    else:
        said = AGENDA.put_off_for.format(reason=reason) if reason else AGENDA.put_off
    return " ".join(filter(None, (said, law_words(item))))
