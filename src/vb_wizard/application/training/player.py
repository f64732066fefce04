"""The player: tells the story of a scenario at a desk, through the same methods that the window calls.

Neighbours: `clock` is the story's time, `verdict` compares what was seen with what the scenario expects, `ui.hands` presses the
real buttons; `cli play` prints the outcome.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from vb_wizard.application.desk import CaseDesk
from vb_wizard.application.training.clock import StoryClock
from vb_wizard.application.training.coverage import Coverage
from vb_wizard.domain.conditions import Value
from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.flow import StepKind
from vb_wizard.domain.journal import CallResult, Mark, Place
from vb_wizard.domain.moments import AMSTERDAM
from vb_wizard.domain.scenario import (
    Acute,
    Answer,
    Back,
    Call,
    Deny,
    Evidence,
    Line,
    MarkTask,
    Note,
    OpenTrack,
    Scenario,
    Walk,
)

_MAX_CLICKS = 2000
_SECONDS_PER_CLICK = 7


@dataclass
class Seen:
    """What was on the screen at some moment of the story: `flow.step`, `flow.task`, contact ids.

    A task has the moment at which it was first shown, and they stand in that order; tasks of one step in the order of the step.
    """

    steps: set[str] = field(default_factory=set)
    tasks: dict[str, datetime] = field(default_factory=dict)
    contacts: set[str] = field(default_factory=set)


class Hands(Protocol):
    """What acts for the user: the desk itself, or hands that press what is on the screen. The methods are those of the desk."""

    def answer(self, place: Place, value: Value) -> None:
        """Answer the question at a place."""

    def go_on(self, place: Place) -> None:
        """Leave the step at a place."""

    def mark(
        self, place: Place, task_id: str, mark: Mark, reason: str, to: str, until: datetime | None
    ) -> None:
        """Mark a task."""

    def call(self, contact: str, name: str, number: str, result: CallResult, text: str) -> None:
        """Log a call."""

    def note(self, text: str) -> None:
        """Write a line in the log."""

    def add_evidence(self, source: bytes, name: str, origin: str) -> None:
        """Add a file."""

    def open_track(self, flow: str) -> None:
        """Open or show a track."""

    def go_to(self, track: str, path: str = "", visit: int = 1) -> None:
        """Look at a step."""

    def opt_out(self, place: Place, reason: str) -> None:
        """Say that the premise of the step at a place does not hold."""

    def back(self) -> None:
        """Go one step back."""

    def raise_acute(self) -> None:
        """Press the red button."""

    def end_acute(self) -> None:
        """End acute danger."""


class StoryError(KnownError):
    """A line of the story cannot be played."""


class Player:
    """Plays one scenario at one desk."""

    def __init__(
        self,
        scenario: Scenario,
        desk: CaseDesk,
        clock: StoryClock,
        hands: Hands | None = None,
        coverage: Coverage | None = None,
    ) -> None:
        """Prepare.

        Args:
            scenario: the story.
            desk: a new case on the flow of the scenario.
            clock: the clock that the desk uses.
            hands: what acts; None for the desk itself.
            coverage: where to add which steps and ways the story takes.
        """
        self.scenario = scenario
        self.desk = desk
        self._clock = clock
        self._hands: Hands = hands if hands is not None else desk
        self._coverage = coverage
        self._line: Line | None = None
        self.seen = Seen()

    def play(self) -> Seen:
        """Tell the whole story and return what was seen.

        Raises:
            StoryError: a line cannot be played; the sentence names the line.
        """
        self.begin()
        for line in self.scenario.story:
            self.play_line(line)
        return self.seen

    def begin(self) -> None:
        """Look at the screen before anything happens."""
        self._look()

    def play_line(self, line: Line) -> None:
        """Play one line of the story."""
        self._line = line
        self._clock.move(line.at)
        desk = self.desk
        match line.act:
            case Walk(to, track):
                self._walk(to, track)
            case Answer(facts):
                self._answer(facts)
            case Call(contact, result, text):
                known = desk.compiled.book.catalogue.contacts.get(contact)
                self._hands.call(
                    contact, known.name if known else contact, known.number if known else "", result, text
                )
            case MarkTask():
                self._mark(line.act)
            case Note(text):
                self._hands.note(text)
            case Evidence(name, text, origin):
                self._hands.add_evidence(text.encode(), name, origin)
            case OpenTrack(flow):
                self._hands.open_track(flow)
            case Acute(raised):
                self._hands.raise_acute() if raised else self._hands.end_acute()
            case Deny(reason):
                self._deny(reason)
            case Back(steps):
                for _ in range(steps):
                    self._hands.back()
        self._look()
        self._cover()

    def _walk(self, to: str, track: str) -> None:
        """Click on until `to` is shown, or the end of the track."""
        desk = self.desk
        if track:
            self._hands.open_track(track)
            self._look()
        elif desk.state.focus.track != desk.state.flow and not desk.state.acute and to != "end":
            self._hands.go_to(desk.state.flow)
        for _ in range(_MAX_CLICKS):
            # Hands may have closed the window and opened it again: then it is another desk.
            desk = self.desk
            focus = desk.state.focus
            step = desk.step(focus)
            if f"{focus.flow}.{focus.step}" == to or (
                step.kind is StepKind.END and desk.state.focus_track.ended
            ):
                break
            self._click_on(focus)
        else:
            raise self._error(f"het verhaal komt niet bij {to}")
        if to not in ("end", f"{focus.flow}.{focus.step}"):
            raise self._error(f"de route eindigt bij {focus.flow}.{focus.step} en komt niet langs {to}")

    def _click_on(self, focus: Place) -> None:
        desk = self.desk
        step = desk.step(focus)
        before = len(desk.case.journal)
        if step.kind is StepKind.ASK:
            self._hands.answer(focus, self._from_table(step.subject))
        else:
            for task in desk.state.tasks_at(focus):
                if task.mark is Mark.OPEN:
                    self._hands.mark(focus, task.task, Mark.DONE, "", "", None)
                    self._clock.tick(_SECONDS_PER_CLICK)
            self._hands.go_on(focus)
        self._clock.tick(_SECONDS_PER_CLICK)
        self._look()
        if len(self.desk.case.journal) == before:
            raise self._error(f"het verhaal staat stil bij {focus.flow}.{focus.step}")

    def _from_table(self, fact: str) -> Value:
        if fact not in self.scenario.facts:
            raise self._error(f"de tabel met feiten heeft geen antwoord op '{fact}'")
        return self.scenario.facts[fact]

    def _answer(self, facts: Mapping[str, Value]) -> None:
        """Answer where the question is shown now, or go back to where it was answered."""
        for fact, value in facts.items():
            desk = self.desk
            if desk.step(desk.state.focus).subject != fact:
                asked = [
                    visit.place
                    for track in desk.state.tracks
                    for visit in track.visits
                    if desk.step(visit.place).kind is StepKind.ASK and desk.step(visit.place).subject == fact
                ]
                if not asked:
                    raise self._error(f"de vraag '{fact}' ligt nog niet op de route")
                self._hands.go_to(asked[-1].track, asked[-1].path, asked[-1].visit)
            self._hands.answer(self.desk.state.focus, value)
            self._look()
            self._cover()

    def _deny(self, reason: str) -> None:
        focus = self.desk.state.focus
        if not self.desk.step(focus).if_not:
            raise self._error(f"{focus.flow}.{focus.step} heeft geen uitgangspunt dat niet kan kloppen")
        self._hands.opt_out(focus, reason)

    def _mark(self, act: MarkTask) -> None:
        flow, _, task_id = act.task.partition(".")
        places = [
            task.place for task in self.desk.state.tasks if task.task == task_id and task.place.flow == flow
        ]
        if not places:
            raise self._error(f"de actie {act.task} staat niet op de route")
        until = datetime.fromisoformat(act.until).replace(tzinfo=AMSTERDAM) if act.until else None
        self._hands.mark(places[-1], task_id, act.mark, act.reason, act.to, until)

    def _look(self) -> None:
        """Remember what the screen shows now."""
        state = self.desk.state
        step = self.desk.step(state.focus)
        self.seen.steps.add(f"{state.focus.flow}.{step.id}")
        shown = {task.task for task in state.tasks_at(state.focus)}
        for task in step.tasks:
            if task.id in shown:
                self.seen.tasks.setdefault(f"{state.focus.flow}.{task.id}", self._clock.now())
        self.seen.contacts.update(use.contact for use in step.contacts)
        for task in step.tasks:
            if task.id in shown:
                self.seen.contacts.update(use.contact for use in task.contacts)

    def _cover(self) -> None:
        if self._coverage is not None:
            self._coverage.look(self.desk.compiled.book, self.desk.state)

    def _error(self, what: str) -> StoryError:
        where = f", regel {self._line.line}" if self._line and self._line.line else ""
        return StoryError(
            f"Scenario {self.scenario.id}{where}: {what}.", "", "Pas het verhaal of de feiten aan."
        )
