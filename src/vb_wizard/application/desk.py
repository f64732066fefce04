"""The desk: everything a user can do with one opened case.

Neighbours: `moves` looks around, `safekeeping` keeps evidence, `session` writes; `ui` and the scenario player call these methods.
A method that would change nothing writes nothing, and one that was meant for a step that is no longer shown does nothing: a
double click or a held key cannot answer the next question.
"""

from __future__ import annotations

from datetime import datetime

from vb_wizard.application.answers import checked
from vb_wizard.application.log_line import split_time
from vb_wizard.application.safekeeping import CaseSafekeeping
from vb_wizard.domain.conditions import Value
from vb_wizard.domain.deadlines import Strength
from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.flow import Step, StepKind
from vb_wizard.domain.journal import (
    Answered,
    Called,
    CallResult,
    Closed,
    Continued,
    Mark,
    Noted,
    OptedOut,
    Place,
    Renamed,
    Reopened,
    TaskMarked,
)

NEEDS_REASON = frozenset({Mark.NOT_POSSIBLE, Mark.NOT_APPLICABLE})


class CaseDesk(CaseSafekeeping):
    """One opened case with everything that can be done in it."""

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

    def snooze(self, place: Place, task_id: str, until: datetime, reason: str) -> None:
        """Put a task off until an aware moment ahead. To whom it was handed over is kept; `wake` takes it back.

        Raises:
            KnownError: the reason is missing, the moment has passed, or the entry cannot be kept.
        """
        if not reason.strip():
            raise KnownError("Schrijf kort op waarom.", "Er is niets veranderd.", "Vul een reden in.")
        if until <= self._clock.now():
            raise KnownError(
                "Dit moment is al voorbij.", "Er is niets veranderd.", "Kies een moment dat nog komt."
            )
        self.mark(place, task_id, Mark.POSTPONED, reason, self._handed_to(place, task_id), until)

    def wake(self, place: Place, task_id: str) -> None:
        """Take back that a task was put off: it is open again, or with whom it was handed over to."""
        to = self._handed_to(place, task_id)
        self.mark(place, task_id, Mark.DELEGATED if to else Mark.OPEN, to=to)

    def _handed_to(self, place: Place, task_id: str) -> str:
        return next((task.to for task in self.state.tasks_at(place) if task.task == task_id), "")

    def call(
        self,
        contact: str,
        name: str,
        number: str,
        result: CallResult,
        text: str = "",
        happened_at: datetime | None = None,
    ) -> None:
        """Log a call: to which contact (id or empty), the name and number as dialled, how it ended.

        `happened_at` is the aware moment of the call; without it a time at the start of the text, and otherwise now.
        """
        said, moment = split_time(text, self._clock.now())
        self._write(Called(contact, name.strip(), number.strip(), result, said), happened_at or moment)

    def note(self, text: str, happened_at: datetime | None = None) -> None:
        """Write a line in the log; empty text writes nothing. `happened_at` is as with a call."""
        said, moment = split_time(text, self._clock.now())
        if said:
            self._write(Noted(said), happened_at or moment)

    def close_case(self, reason: str = "") -> None:
        """Close the case; from then on only notes and looking are possible, until it is reopened.

        Raises:
            KnownError: a term of the law is open and no reason was given, or the entry cannot be kept.
        """
        if self.state.is_closed:
            return
        said = self.open_legal_terms()
        if said and not reason.strip():
            others = f" (en nog {len(said) - 1})" if len(said) > 1 else ""
            raise KnownError(
                f"Er staat nog een wettelijke termijn open: {said[0]}{others}.",
                "De zaak is niet gesloten.",
                "Handel die af, of sluit opnieuw en schrijf op waarom het toch mag.",
            )
        self._write(Closed(reason.strip()))

    def open_legal_terms(self) -> tuple[str, ...]:
        """Return what each open task with a term of the law asks, in the order of the route."""
        # A closed case no longer shows its terms, so a forgotten one would be lost without a word.
        tasks = (self.task(state.place, state.task) for state in self.state.tasks if state.is_open)
        return tuple(task.say for task in tasks if task.within and task.within.strength is Strength.HARD)

    def reopen(self, reason: str = "") -> None:
        """Open the case again."""
        if self.state.is_closed:
            self._write(Reopened(reason.strip()))

    def rename(self, title: str) -> None:
        """Give the case another title; empty or unchanged does nothing."""
        if title.strip() and title.strip() != self.state.title:
            self._write(Renamed(title.strip()))

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
