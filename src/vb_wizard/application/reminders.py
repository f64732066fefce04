"""Reminders: whether something became due since the last look. Nothing in them says what.

Neighbours: `agenda` knows what is due when; the window looks every minute and says one neutral sentence.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from vb_wizard.application.agenda import AgendaItem
from vb_wizard.application.office import Office

AHEAD = timedelta(minutes=15)
"""How long before its moment something asks for attention."""
MORNING = 8
"""The hour from which something that is due on a day asks for attention on that day."""


class Reminders:
    """Remembers what was told already, as long as the wizard is open."""

    def __init__(self, office: Office) -> None:
        """Keep the office; nothing is read yet."""
        self._office = office
        self._told: set[tuple[object, ...]] = set()

    def is_due(self) -> bool:
        """Return whether something asks for attention that did not before. A term that moves asks again.

        Raises:
            KnownError: the cases cannot be read.
        """
        now = self._office.clock.now()
        cases, _ = self._office.readable_cases()
        due = {_key(item) for item in self._office.agenda(cases) if asks_for_attention(item, now)}
        fresh = due - self._told
        self._told |= fresh
        return bool(fresh)


def asks_for_attention(item: AgendaItem, now: datetime) -> bool:
    """Return whether something is due, or so soon that somebody should look; `now` is aware."""
    if item.whole_day:
        local = now.astimezone(item.at.tzinfo)
        return local.date() > item.at.date() or (local.date() == item.at.date() and local.hour >= MORNING)
    return now >= item.at - AHEAD


def _key(item: AgendaItem) -> tuple[object, ...]:
    return item.case.header.id, item.state.place, item.state.task, item.at
