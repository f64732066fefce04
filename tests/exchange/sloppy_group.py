"""A group that plays a story with mistakes: leaves tasks out, puts them off, does them too late, and calls the wrong people."""

from __future__ import annotations

from datetime import datetime, timedelta
from random import Random

from vb_wizard.application.training.clock import StoryClock
from vb_wizard.application.training.play_clock import PlayClock
from vb_wizard.application.training.player import Player, StoryError
from vb_wizard.application.training.plays import OpenPlay
from vb_wizard.domain.journal import CallResult, Mark, Place
from vb_wizard.domain.moments import Moment
from vb_wizard.domain.scenario import Scenario


class _Clock(StoryClock):
    """A clock of a story that takes the clock of a play along."""

    def __init__(self, clock: PlayClock) -> None:
        super().__init__(clock.now())
        self._clock = clock

    def move(self, moment: Moment) -> None:
        super().move(moment)
        self._clock.set(self.now())

    def tick(self, seconds: int) -> None:
        super().tick(seconds)
        self._clock.set(self.now())


class _Hands:
    """The hands of the group. What is put aside is done later, when something else was done, or never."""

    def __init__(self, play: OpenPlay, chance: Random) -> None:
        self._desk = play.director.desk
        self._chance = chance
        self._later: list[tuple[Place, str]] = []

    def mark(
        self, place: Place, task_id: str, mark: Mark, reason: str, to: str, until: datetime | None
    ) -> None:
        drawn = self._chance.random()
        if drawn < 0.6:
            self._desk.mark(place, task_id, mark, reason, to, until)
        elif drawn < 0.75:
            self._later.append((place, task_id))
        elif drawn < 0.8:
            self._desk.mark(place, task_id, Mark.NOT_APPLICABLE, "Hoeft niet.")
        elif drawn < 0.85:
            self._desk.mark(place, task_id, Mark.POSTPONED, "Morgen.")
        elif drawn < 0.9:
            self._desk.mark(place, task_id, Mark.DELEGATED, to="bode")
        if self._later and self._chance.random() < 0.3:
            self._desk.mark(*self._later.pop(0), Mark.DONE)

    def call(self, contact: str, name: str, number: str, result: CallResult, text: str) -> None:
        missed = self._chance.random() < 0.3
        self._desk.call(contact, name, number, CallResult.NOT_REACHED if missed else result, text)
        if self._chance.random() < 0.2:
            self._desk.call("rijksrecherche", "Rijksrecherche", "", CallResult.REACHED)

    def __getattr__(self, name: str) -> object:
        return getattr(self._desk, name)


def play_badly(play: OpenPlay, scenario: Scenario, seed: int, minutes: int, way: str) -> None:
    """Let a group play so many minutes of a story; the seed says which mistakes it makes, `way` is a flow that it may open."""
    clock = play.director.table.clock
    assert isinstance(clock, PlayClock)
    told = _Clock(clock)
    ends = told.now() + timedelta(minutes=minutes)
    chance = Random(seed)
    player = Player(scenario, play.director.desk, told, _Hands(play, chance))  # type: ignore[arg-type]
    player.begin()
    for line in scenario.story:
        if told.now() > ends:
            break
        try:
            player.play_line(line)
        except StoryError:
            continue
    if chance.random() < 0.5:
        play.director.desk.open_track(way)
