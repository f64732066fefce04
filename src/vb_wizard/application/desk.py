"""The desk: everything a user can do with one opened case.

Neighbours: `engine.replay` gives the state, a `CaseFile` keeps the entries, `ui` and the scenario player call these methods.
Each method writes its entry durably before the state moves. A method that would change nothing writes nothing, and one that was
meant for a step that is no longer shown does nothing: a double click or a held key cannot answer the next question.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from vb_wizard.application.answers import checked
from vb_wizard.application.ports import CaseFile, Clock
from vb_wizard.application.route import shown_visits
from vb_wizard.domain.case import Case, CaseState, Visit
from vb_wizard.domain.conditions import Value
from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.flow import Step, StepKind, Task
from vb_wizard.domain.journal import (
    NAVIGATION,
    AcuteEnded,
    AcuteRaised,
    Answered,
    Called,
    CallResult,
    Closed,
    Continued,
    Entry,
    Event,
    EvidenceAdded,
    Mark,
    Noted,
    OptedOut,
    Place,
    Renamed,
    Reopened,
    TaskMarked,
    TrackOpened,
    Went,
    WentBack,
    WentForward,
)
from vb_wizard.engine.machine import CompiledBook
from vb_wizard.engine.replay import Replay

_ALLOWED_WHEN_CLOSED = (Reopened, Noted, *NAVIGATION)
_CLOCK_SLACK = timedelta(minutes=1)
NEEDS_REASON = frozenset({Mark.NOT_POSSIBLE, Mark.NOT_APPLICABLE})


def random_id() -> str:
    """Return an id that no other entry has."""
    return uuid.uuid4().hex


class CaseDesk:
    """One opened case. Not for several threads."""

    def __init__(
        self,
        file: CaseFile,
        compiled: CompiledBook,
        clock: Clock,
        by: str,
        new_id: Callable[[], str] = random_id,
    ) -> None:
        """Open the desk.

        Args:
            file: the case, opened for writing; `close` gives it back.
            compiled: the flows that the case runs on.
            clock: gives the time of each entry.
            by: the role or name under which entries are written.
            new_id: makes the id of an entry.
        """
        self._file = file
        self.compiled = compiled
        self._clock = clock
        self.by = by
        self._new_id = new_id
        self._journal = list(file.entries())
        self._replay = Replay(compiled, self._journal)

    @property
    def case(self) -> Case:
        """Header, journal and state as they are now."""
        return Case(self._file.header, tuple(self._journal), self._replay.state)

    @property
    def state(self) -> CaseState:
        """The state as it is now."""
        return self._replay.state

    def answer(self, place: Place, value: Value) -> None:
        """Answer the question that is shown at `place`; an earlier answer there is replaced and stays in the journal.

        Raises:
            KnownError: the question has no such answer, or the entry cannot be kept.
        """
        step = self._shown(place, StepKind.ASK)
        if step is None:
            return
        kept = checked(self.compiled.book.catalogue.facts[step.subject], value)
        visit = self.state.focus_visit
        if visit.answer is not None and visit.answer.value == kept and not visit.opted_out:
            self.go_to(place.track)
        else:
            self._write(Answered(step.subject, kept, place))

    def go_on(self, place: Place) -> None:
        """Leave the actions or information shown at `place` with "Verder"; at an end, go back to the trunk."""
        step = self._shown(place)
        if step is None or step.kind is StepKind.ASK:
            return
        if step.kind is StepKind.END:
            self._leave_end(place)
        elif self.state.focus_visit == self.state.focus_track.current or self.state.focus_visit.opted_out:
            self._write(Continued(place))
        else:
            self.forward()

    def opt_out(self, place: Place, reason: str = "") -> None:
        """Say that the premise of the step shown at `place` does not hold: "klopt niet meer"."""
        step = self._shown(place)
        if step is not None and step.if_not:
            self._write(OptedOut(place, reason.strip()))

    def mark(
        self,
        place: Place,
        task_id: str,
        mark: Mark,
        reason: str = "",
        to: str = "",
        until: datetime | None = None,
    ) -> None:
        """Mark a task of a step on the route.

        Args:
            place: the step that the task belongs to.
            task_id: the task.
            mark: what became of it; `Mark.OPEN` takes an earlier mark back, visibly.
            reason: why; obligatory when it cannot or need not be done.
            to: to whom it was handed over.
            until: aware moment until which it was postponed, or when the other will report back.

        Raises:
            KnownError: a reason or a name is missing, or the entry cannot be kept.
        """
        now = next((task for task in self.state.tasks_at(place) if task.task == task_id), None)
        if now is None:
            return
        reason, to = reason.strip(), to.strip()
        if mark in NEEDS_REASON and not reason:
            raise KnownError("Schrijf kort op waarom.", "Er is niets veranderd.", "Vul een reden in.")
        if mark is Mark.DELEGATED and not to:
            raise KnownError(
                "Schrijf op aan wie u dit overdraagt.",
                "Er is niets veranderd.",
                "Vul een functie of naam in.",
            )
        if (now.mark, now.reason, now.to, now.until) != (mark, reason, to, until):
            self._write(TaskMarked(place, task_id, mark, reason, to, until.isoformat() if until else ""))

    def call(
        self,
        contact: str,
        name: str,
        number: str,
        result: CallResult,
        text: str = "",
        happened_at: datetime | None = None,
    ) -> None:
        """Log a call: to which contact (id or empty), the name and number as dialled, how it ended."""
        self._write(Called(contact, name.strip(), number.strip(), result, text.strip()), happened_at)

    def note(self, text: str, happened_at: datetime | None = None) -> None:
        """Write a line in the log; empty text writes nothing."""
        if text.strip():
            self._write(Noted(text.strip()), happened_at)

    def add_evidence(self, source: Path | bytes, name: str, origin: str = "", note: str = "") -> None:
        """Copy a file (or bytes, for something pasted) into the case and log it with its hash.

        Raises:
            KnownError: the file cannot be read or kept, or the case is closed.
        """
        self._refuse_when_closed(EvidenceAdded)
        sha256, size = self._file.add_evidence(source, name)
        number = len(self.state.evidence) + 1
        self._write(EvidenceAdded(number, Path(name).name, sha256, size, origin.strip(), note.strip()))

    def open_track(self, flow: str) -> None:
        """Open a track and show it; one that is open already is only shown."""
        if self.state.track(flow) is not None:
            self.go_to(flow)
        elif flow in self.compiled.flows:
            self._write(TrackOpened(flow))

    def go_to(self, track: str, path: str = "", visit: int = 1) -> None:
        """Look at a step on a route; without a path, at where the track stands."""
        found = self.state.track(track)
        if found is None:
            return
        place = Place(track, path, visit) if path else found.current.place
        if place == self.state.focus or found.visit_at(place) is None:
            return
        self._write(Went(track) if place == found.current.place else Went(track, path, visit))

    def back(self) -> None:
        """Go one step back along the route; at the first step nothing happens."""
        earlier = self._neighbour(-1)
        if earlier is not None:
            self._write(WentBack(earlier.place.track, earlier.place.path, earlier.place.visit))

    def forward(self) -> None:
        """Go one step forward along the route; where the track stands nothing happens."""
        later = self._neighbour(1)
        if later is None:
            return
        place = later.place
        live = later == self.state.focus_track.current
        self._write(WentForward(place.track) if live else WentForward(place.track, place.path, place.visit))

    @property
    def can_go_back(self) -> bool:
        """Whether there is an earlier step."""
        return self._neighbour(-1) is not None

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a later step."""
        return self._neighbour(1) is not None

    def raise_acute(self) -> None:
        """Enter the acute flow from wherever the case is; when it runs already, show it."""
        flow = self.compiled.book.interrupt
        if flow is None or self.state.focus.flow == flow.id:
            return
        if self.state.acute:
            self.go_to(self.state.acute)
        else:
            self._write(AcuteRaised(flow.id))

    def end_acute(self) -> None:
        """End acute danger: the case is exactly where it was."""
        if self.state.acute:
            self._write(AcuteEnded())

    def close_case(self, reason: str = "") -> None:
        """Close the case; from then on only notes and looking are possible, until it is reopened."""
        if not self.state.is_closed:
            self._write(Closed(reason.strip()))

    def reopen(self, reason: str = "") -> None:
        """Open the case again."""
        if self.state.is_closed:
            self._write(Reopened(reason.strip()))

    def rename(self, title: str) -> None:
        """Give the case another title; empty or unchanged does nothing."""
        if title.strip() and title.strip() != self.state.title:
            self._write(Renamed(title.strip()))

    def close(self) -> None:
        """Give the case back, so that another window can open it."""
        self._file.close()

    def evidence_path(self, sha256: str) -> Path | None:
        """Return a readable copy of a piece of evidence, or None when it is missing or changed."""
        return self._file.evidence_path(sha256)

    def step(self, place: Place) -> Step:
        """Return the step at a place on the route."""
        return self.compiled.flows[place.flow].flow.steps[place.step]

    def task(self, place: Place, task_id: str) -> Task:
        """Return a task of a step on the route."""
        return next(task for task in self.step(place).tasks if task.id == task_id)

    def _shown(self, place: Place, kind: StepKind | None = None) -> Step | None:
        if place != self.state.focus:
            return None
        step = self.step(place)
        return step if kind is None or step.kind is kind else None

    def _leave_end(self, place: Place) -> None:
        if place.track == self.state.acute:
            self.end_acute()
        elif place.track != self.state.flow:
            self.go_to(self.state.flow)

    def _neighbour(self, offset: int) -> Visit | None:
        visits = shown_visits(self.compiled.book, self.state.focus_track)
        here = (
            [visit.place for visit in visits].index(self.state.focus)
            if self.state.focus_visit in visits
            else -1
        )
        index = here + offset
        return visits[index] if here >= 0 and 0 <= index < len(visits) else None

    def _refuse_when_closed(self, event: type[Event]) -> None:
        if self.state.is_closed and not issubclass(event, _ALLOWED_WHEN_CLOSED):
            raise KnownError(
                "Deze zaak is gesloten.", "Er is niets veranderd.", "Heropen de zaak om verder te gaan."
            )

    def _write(self, event: Event, happened_at: datetime | None = None) -> None:
        self._refuse_when_closed(type(event))
        now = self._clock.now()
        entry = Entry(len(self._journal) + 1, self._new_id(), now, happened_at or now, self.by, event)
        self._file.append([entry])
        self._journal.append(entry)
        self._replay.feed(entry)

    @property
    def clock_jumped_back(self) -> bool:
        """Whether the clock of this machine stands before the last entry, so that new times will look too early."""
        return bool(self._journal) and self._clock.now() + _CLOCK_SLACK < self._journal[-1].at
