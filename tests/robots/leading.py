"""A trainer who leads whole exercises in the real window, and a group at the desk of the wizard, in three manners.

Neighbours: `rig` opens the window; `test_leading` plays short ones to the paper of the debrief. The seconds pass when told to.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.fakes.small_exercise import Seconds
from tests.robots.rig import Rig, settle
from tests.ui.running import FakeAsks
from vb_wizard.application.training.clock import StoryClock
from vb_wizard.application.training.director import SPEEDS, Director
from vb_wizard.application.training.player import Player, StoryError
from vb_wizard.application.training.plays import Plays
from vb_wizard.domain.exercise import Dilemma
from vb_wizard.domain.journal import CallResult
from vb_wizard.domain.moments import Moment
from vb_wizard.domain.scenario import Call, Line, MarkTask, Walk
from vb_wizard.ui.controllers.play_controller import PlayController
from vb_wizard.ui.dialogs.answers import HowAnswer, LessonAnswer, OwnInject

_STEP_S = 9.0
Key = Qt.Key
Told = Iterable[Line]


class LeadingAsks(FakeAsks):
    """Answers the dialogs of an exercise as a trainer does who has something to say."""

    def __init__(self) -> None:
        """Say yes, and have words for everything."""
        super().__init__()
        self.answer_explained = ("doubt", "Wij wilden eerst weten wat de politie ervan vindt.")
        self.answer_text = "De stilte na de mail duurde lang. Niemand wilde als eerste bellen."
        self.answer_lesson = LessonAnswer(
            "Zet het nummer van de politie op de kaart bij elke telefoon.", "adviseur OOV", "2026-12-14"
        )


@dataclass
class TableClock:
    """The time of the story, which passes at the table: the trainer sees every step of it."""

    lead: Lead

    def now(self) -> datetime:
        """Return the moment in the story."""
        return self.lead.director.now

    def move(self, moment: Moment) -> None:
        """Let time pass until a line of the story."""
        told = StoryClock(self.now())
        told.move(moment)
        self.lead.wait((told.now() - self.now()) / timedelta(seconds=1))

    def tick(self, seconds: int) -> None:
        """Let some seconds pass."""
        self.lead.wait(seconds)


@dataclass
class Lead:
    """One trainer with one group."""

    hands: Rig
    asks: LeadingAsks
    seconds: Seconds = field(default_factory=Seconds)

    def __post_init__(self) -> None:
        """Let the plays of the house count these seconds."""
        vars(self.hands.house)["plays"] = Plays(self.hands.house.office.services, self.seconds)

    @property
    def play(self) -> PlayController:
        """The play in the window."""
        return self.hands.running.exercises.group

    @property
    def director(self) -> Director:
        """What the trainer leads."""
        assert self.play.play is not None
        return self.play.play.director

    def begin(self, scenario: str) -> None:
        """Begin a scenario with a group, from the list."""
        self.asks.answer_how = HowAnswer("group", {})
        self.hands.running.start.show_scenarios()
        self.hands.window.scenarios.scenario_chosen.emit(scenario)
        self.play._timer.stop()
        self.press(Key.Key_Space)
        self.director.set_speed(SPEEDS[-1])

    def press(self, *keys: Qt.Key) -> None:
        """Press keys on the screen of the trainer."""
        for key in keys:
            QTest.keyClick(self.hands.window.trainer, key)
        settle()

    def wait(self, seconds: float) -> None:
        """Let seconds of the story pass; the trainer asks each question when its time has come."""
        left = seconds
        while left > 0 and self.director.state.is_running:
            step = min(left, _STEP_S * self.director.state.speed)
            self.seconds.value += step / self.director.state.speed
            left -= step
            self.play.tick()
            self._ask()

    def _ask(self) -> None:
        director = self.director
        for poll in director.exercise.polls:
            held = director.state.polls.get(poll.id)
            if held is None and director.watch.due(poll.cue, director.now) is not None:
                director.ask(poll.id)
            elif held is None or held.votes or director.state.open_poll != held:
                continue
            for at, option in enumerate(poll.options):
                director.vote(poll.id, option, 4 if at == 0 else 2 if at == 1 else 0)
            self.play.act("close_poll")
            assert isinstance(poll, Dilemma) is (poll.id in director.state.accounts)

    def tell(self, change: Callable[[Told], Told] = lambda told: told) -> None:
        """Let the group do what the story says, changed, until the time of the exercise is over."""
        director = self.director
        scenario = director.table.scenario
        end = scenario.clock.replace(tzinfo=director.now.tzinfo) + timedelta(
            minutes=director.exercise.story_minutes
        )
        player = Player(scenario, director.desk, TableClock(self))  # type: ignore[arg-type]  # why - a clock of a story
        player.begin()
        for line in change(scenario.story):
            if director.now > end:
                break
            try:
                player.play_line(line)
            except StoryError:
                # What this group did not come to.
                continue
        self.wait((end - director.now) / timedelta(seconds=1))

    def remember(self) -> None:
        """Write a note and a lesson, and see every extra action and milestone."""
        self.press(Key.Key_N, Key.Key_L)
        for one in self.director.exercise.extra:
            self.director.tick_extra(one.id)
        for milestone in self.director.exercise.milestones:
            if milestone.id not in self.director.state.milestones:
                self.director.milestone(milestone.id)

    def improvise(self) -> None:
        """Bring something that stands in no scenario."""
        self.asks.answer_inject = OwnInject(
            "phone", "De school belt", "Er staat een auto voor het hek.", "De school"
        )
        self.press(Key.Key_I)

    def step_back(self, rows: int) -> None:
        """Go back so many moments, and play on from there as another branch."""
        from vb_wizard.presenters.course import course

        self.play.step_back(course(self.director)[-1 - rows].number)
        self.play._timer.stop()
        self.press(Key.Key_Space)

    def end(self) -> tuple[str, str]:
        """Press the button that ends it; returns the play and its branch."""
        table = self.director.table
        self.hands.window.trainer.head.acted.emit("end", "")
        settle()
        return table.play, table.branch


def slowly(told: Told) -> Iterator[Line]:
    """Change a story to that of a group that calls the wrong people first, is late, and leaves half of it."""
    waited = False
    for line in told:
        if isinstance(line.act, Call) and not waited:
            waited = True
            yield Line(Call("slachtofferhulp", CallResult.REACHED, "Even bijgepraat."), Moment(12))
            yield Line(Call("meldpunt", CallResult.NOT_REACHED, ""), Moment(25))
        elif isinstance(line.act, Walk) and not waited:
            yield line
        elif isinstance(line.act, Walk | MarkTask) and line.at.clock:
            yield replace(line, at=Moment(9))
