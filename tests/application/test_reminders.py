"""Reminders: when something asks for attention, and that it asks once."""

from __future__ import annotations

from datetime import datetime, timedelta
from types import SimpleNamespace

import pytest

from tests.fakes.small_office import NOW
from vb_wizard.application.agenda import AgendaItem
from vb_wizard.application.reminders import Reminders, asks_for_attention


def item(at: datetime, whole_day: bool = False, task: str = "bel") -> AgendaItem:
    """Something that is due, as far as a reminder looks at it."""
    case = SimpleNamespace(header=SimpleNamespace(id="zaak"))
    state = SimpleNamespace(place="stap", task=task)
    return SimpleNamespace(case=case, state=state, at=at, whole_day=whole_day)  # type: ignore[return-value]


class Agenda:
    """An office with a clock and an agenda that tests change."""

    def __init__(self, *items: AgendaItem) -> None:
        self.items = list(items)
        self.now = NOW
        self.clock = SimpleNamespace(now=lambda: self.now)

    def readable_cases(self) -> tuple[tuple[object, ...], tuple[str, ...]]:
        """No cases are needed."""
        return (), ()

    def agenda(self, _cases: object) -> list[AgendaItem]:
        """Return what is due."""
        return self.items


@pytest.mark.parametrize(
    ("late", "whole_day", "asks"),
    [
        (timedelta(minutes=-16), False, False),
        (timedelta(minutes=-15), False, True),
        (timedelta(hours=5), False, True),
        (timedelta(days=-1), True, False),
        (timedelta(hours=-14), True, True),
        (timedelta(days=3), True, True),
    ],
)
def test_something_asks_a_quarter_before_its_time_or_on_its_day(
    late: timedelta, whole_day: bool, asks: bool
) -> None:
    """A term with an hour asks shortly before; one of a whole day asks from the morning of that day."""
    assert asks_for_attention(item(NOW - late, whole_day), NOW) is asks


def test_a_day_begins_in_the_morning() -> None:
    """Nobody is reminded in the middle of the night of something that has all day."""
    night = NOW.replace(hour=0, minute=5)
    assert not asks_for_attention(item(NOW.replace(hour=23, minute=59), whole_day=True), night)


def test_each_term_asks_once_and_again_when_it_moves() -> None:
    """The same sentence every minute would only be in the way."""
    agenda = Agenda(item(NOW))
    reminders = Reminders(agenda)  # type: ignore[arg-type]
    assert reminders.is_due()
    assert not reminders.is_due()
    agenda.items.append(item(NOW, task="meld"))
    assert reminders.is_due()
    agenda.items[0] = item(NOW + timedelta(hours=1))
    assert not reminders.is_due()
    agenda.now += timedelta(hours=1)
    assert reminders.is_due()
