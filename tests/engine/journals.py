"""A writer of journals for the engine's tests: short calls in, entries out, a minute apart."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from tests.fakes.small_book import small_book
from vb_wizard.domain.case import CaseState
from vb_wizard.domain.conditions import Value
from vb_wizard.domain.journal import Answered, CaseOpened, Continued, Entry, Event, Place
from vb_wizard.engine.machine import compile_book
from vb_wizard.engine.replay import replay

START = datetime(2026, 11, 23, 9, 0, tzinfo=ZoneInfo("Europe/Amsterdam"))
COMPILED = compile_book(small_book())


class Journal:
    """Collects entries; `state` replays them."""

    def __init__(self) -> None:
        """Open a case on the trunk."""
        self.entries: list[Entry] = []
        self.add(CaseOpened("hoofd", "Voorbeeld"))

    def add(self, *events: Event) -> CaseState:
        """Add events, a minute apart, and return the state."""
        for event in events:
            at = START + timedelta(minutes=len(self.entries))
            self.entries.append(
                Entry(len(self.entries) + 1, f"e{len(self.entries)}", at, at, "secretaris", event)
            )
        return self.state

    def answer(self, value: Value) -> CaseState:
        """Answer the question that is shown."""
        place = self.state.focus
        return self.add(Answered(COMPILED.flows[place.flow].flow.steps[place.step].subject, value, place))

    def go_on(self) -> CaseState:
        """Leave the step that is shown."""
        return self.add(Continued(self.state.focus))

    @property
    def state(self) -> CaseState:
        """The state now."""
        return replay(COMPILED, self.entries)


def place(path: str, track: str = "hoofd", visit: int = 1) -> Place:
    """Return a place."""
    return Place(track, path, visit)


def at_actions() -> Journal:
    """Return a journal that stands at the list of actions of the trunk."""
    journal = Journal()
    for value in ("nee", ("wethouder",), "mail"):
        journal.answer(value)
    return journal
