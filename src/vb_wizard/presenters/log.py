"""The log of a case as data: every line of the journal except looking around, to filter and to search.

Neighbours: `log_rows` tells the lines when they are asked for, in the words of the dossier (`presenters.dossier.timeline`);
`ui.screens.log` draws them.
"""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter

from vb_wizard.application.desk import CaseDesk
from vb_wizard.application.office import Office
from vb_wizard.application.titles import case_title
from vb_wizard.domain.journal import NAVIGATION
from vb_wizard.presenters.dossier.corrections import Corrections
from vb_wizard.presenters.dossier.timeline import Teller
from vb_wizard.presenters.dossier.words import Words
from vb_wizard.presenters.log_rows import LogLines, LogRows


@dataclass(frozen=True, slots=True)
class LogView:
    """The log screen: rows newest first."""

    number: str
    title: str
    is_exercise: bool
    rows: LogRows


def present_log(desk: CaseDesk, office: Office) -> LogView:
    """Return every line of the journal of an open case as it is now, newest first; what was only looked at is left out."""
    case = desk.case
    # The lines are told later: what is filled in meanwhile must not come into some of them.
    contacts = dict(office.seen_from(case.header).settings.contacts())
    words = Words(desk.compiled.book, contacts)
    shown = [entry for entry in reversed(case.journal) if not isinstance(entry.event, NAVIGATION)]
    # The journal is in the order of its numbers, and sorting leaves what happened at once in the order in which it was.
    shown.sort(key=attrgetter("happened_at"), reverse=True)
    teller = Teller(words, Corrections(case.journal, words))
    lines = LogLines(shown, teller, words, {one.seq for one in case.state.lapsed})
    title = case_title(desk.compiled.book, desk.state)
    return LogView(case.header.number, title, case.header.is_exercise, LogRows(lines))
