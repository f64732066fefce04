"""The session: one opened case with its journal, its state and the writing of entries.

Neighbours: `moves` and `desk` build on it; `engine.replay` gives the state, a `CaseFile` keeps the entries.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import datetime, timedelta

from vb_wizard.application.ports import CaseFile, Clock
from vb_wizard.domain.case import Case, CaseState
from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.fiction import Fiction, refuse_mixed
from vb_wizard.domain.flow import Step, Task
from vb_wizard.domain.journal import NAVIGATION, Entry, Event, Noted, Place, Reopened
from vb_wizard.engine.machine import CompiledBook
from vb_wizard.engine.replay import Replay

_ALLOWED_WHEN_CLOSED = (Reopened, Noted, *NAVIGATION)
_CLOCK_SLACK = timedelta(minutes=1)


def random_id() -> str:
    """Return an id that no other entry has."""
    return uuid.uuid4().hex


class CaseSession:
    """One opened case. Each entry is durable before the state moves. Not for several threads."""

    def __init__(
        self,
        file: CaseFile,
        compiled: CompiledBook,
        clock: Clock,
        by: str,
        new_id: Callable[[], str] = random_id,
        fiction: Fiction | None = None,
    ) -> None:
        """Open the desk.

        Args:
            file: the case, opened for writing; `close` gives it back.
            compiled: the flows that the case runs on.
            clock: gives the time of each entry.
            by: the role or name under which entries are written.
            new_id: makes the id of an entry.
            fiction: substitutes what is typed in an exercise; None for a case.

        Raises:
            ValueError: an exercise with what is real, or a case with what is not.
        """
        refuse_mixed(file.header, compiled.book)
        if file.header.is_exercise is (fiction is None):
            raise ValueError("what is typed in an exercise is substituted, and nothing in a case")
        self._fiction = fiction
        self._file = file
        self.compiled = compiled
        self._clock = clock
        self.by = by
        self._new_id = new_id
        self._journal = tuple(file.entries())
        self._replay = Replay(compiled, self._journal)

    @property
    def case(self) -> Case:
        """Header, journal and state as they are now."""
        return Case(self._file.header, self._journal, self._replay.state)

    @property
    def fiction(self) -> Fiction | None:
        """What substitutes the real world in an exercise; None in a case."""
        return self._fiction

    @property
    def state(self) -> CaseState:
        """The state as it is now."""
        return self._replay.state

    def close(self) -> None:
        """Give the case back, so that another window can open it."""
        self._file.close()

    def step(self, place: Place) -> Step:
        """Return the step at a place on the route."""
        return self.compiled.flows[place.flow].flow.steps[place.step]

    def task(self, place: Place, task_id: str) -> Task:
        """Return a task of a step on the route."""
        return next(task for task in self.step(place).tasks if task.id == task_id)

    @property
    def clock_jumped_back(self) -> bool:
        """Whether the clock of this machine stands before the last entry, so that new times will look too early."""
        return bool(self._journal) and self._clock.now() + _CLOCK_SLACK < self._journal[-1].at

    def _refuse_when_closed(self, event: type[Event]) -> None:
        if self.state.is_closed and not issubclass(event, _ALLOWED_WHEN_CLOSED):
            raise KnownError(
                "Deze zaak is gesloten.", "Er is niets veranderd.", "Heropen de zaak om verder te gaan."
            )

    def _write(self, event: Event, happened_at: datetime | None = None) -> None:
        self._refuse_when_closed(type(event))
        if self._fiction is not None:
            event = self._fiction.event(event, self.compiled.book.free_facts)
        now = self._clock.now()
        entry = Entry(len(self._journal) + 1, self._new_id(), now, happened_at or now, self.by, event)
        self._file.append([entry])
        self._journal = (*self._journal, entry)
        self._replay.feed(entry)
