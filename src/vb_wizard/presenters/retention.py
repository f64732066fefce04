"""Closed cases that are kept longer than the office wants, as one sentence. Nothing is ever thrown away by itself.

Neighbours: `application.settings` knows for how long, `start` shows the sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from vb_wizard.application.office import Office
from vb_wizard.domain.case import Case
from vb_wizard.domain.journal import Closed
from vb_wizard.presenters.words import START


def present_retention(office: Office, cases: Sequence[Case], now: datetime) -> tuple[str, ...]:
    """Return a sentence when closed cases are older than the office keeps them, by their numbers; none otherwise.

    Args:
        office: whose term it is.
        cases: the cases to look at; exercises are not among them.
        now: the aware moment.
    """
    months = office.settings.retention_months
    if not months:
        return ()
    old = [case.header.number for case in cases if _age(case, now.date()) >= months]
    return (START.kept_long.format(months=months, cases=", ".join(sorted(old))),) if old else ()


def _age(case: Case, today: date) -> int:
    """Return how many whole months ago a case was closed; -1 while it is open."""
    closed = next((one.at.date() for one in reversed(case.journal) if isinstance(one.event, Closed)), None)
    if not case.state.is_closed or closed is None:
        return -1
    return (today.year - closed.year) * 12 + today.month - closed.month - (today.day < closed.day)
