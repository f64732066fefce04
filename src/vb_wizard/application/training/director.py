"""The director of a play: starts and stops the time of the story, and lets happen what has to happen by itself.

Neighbours: `stage` is what the trainer does by hand; a window calls `tick` a few times a second; `plays` makes directors.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from vb_wizard.application.training.play_state import Phase
from vb_wizard.application.training.stage import Stage
from vb_wizard.domain.cues import AfterDeed, AtMoment, ByTrainer, Cue, NotDoneBy
from vb_wizard.domain.exercise import Inject
from vb_wizard.domain.moments import AMSTERDAM
from vb_wizard.domain.play import (
    Ended,
    Frozen,
    Held,
    HintOffered,
    InjectShown,
    MilestoneReached,
    Pause,
    Paused,
    Played,
    PlayEvent,
    PollOpened,
    Resumed,
    SpeedSet,
)

SPEEDS = (1, 2, 4, 8, 16)
"""How many minutes of the story may pass in a real one."""

_ROUNDS = 20


@dataclass(frozen=True, slots=True)
class Upcoming:
    """An inject that was not shown yet. `at` is the aware story time at which it comes by itself, None when nobody knows.

    `is_due` means that its time has come and it waits for the trainer.
    """

    inject: Inject
    at: datetime | None
    is_due: bool

    @property
    def waits(self) -> bool:
        """Whether it follows on something that the group has not done: it would not fit before that."""
        return self.at is None and not isinstance(self.inject.cue, ByTrainer)


class Director(Stage):
    """A play with its time. `tick` is to be called a few times a second while the play is open."""

    @property
    def elapsed(self) -> timedelta:
        """How much of the story has passed."""
        return self.now - self.starts_at

    @property
    def starts_at(self) -> datetime:
        """The aware moment at which the story starts."""
        return self.table.scenario.clock.replace(tzinfo=AMSTERDAM)

    @property
    def ends_at(self) -> datetime:
        """The aware moment in the story at which the exercise should be over; it goes on until the trainer ends it."""
        return self.starts_at + timedelta(minutes=self.exercise.story_minutes)

    def start(self) -> None:
        """Let the time of the story run, for the first time or again; what is due at once happens at once."""
        if self.state.phase in (Phase.READY, Phase.PAUSED):
            self._write(Resumed())
            self._set_clock()
            self.tick()

    def pause(self, why: Pause = Pause.TRAINER) -> None:
        """Let the time of the story stand still; the group can go on working."""
        if self.state.phase is Phase.RUNNING:
            self._write(Paused(why))
            self._set_clock()

    def set_speed(self, speed: int) -> None:
        """Choose how many minutes of the story pass in a real one.

        Raises:
            ValueError: it is less than one.
        """
        if speed < 1:
            raise ValueError(speed)
        if speed != self.state.speed:
            self._write(SpeedSet(speed))
            self._set_clock()

    def hold(self, on: bool) -> None:
        """Let injects and questions wait for the trainer although their time has come, or let them come by themselves again."""
        if on != self.state.held:
            self._write(Held(on))
            self.tick()

    def freeze(self, on: bool) -> None:
        """Let the screen of the group stand still, and the time of the story with it."""
        if on != self.state.frozen and self.state.phase is not Phase.ENDED:
            self._write(Frozen(on))
            self._set_clock()

    def end(self) -> None:
        """End the play. Comments, lessons and accounts can still be added."""
        if self.state.phase is not Phase.ENDED:
            self._write(Ended())
            self._set_clock()

    def tick(self) -> tuple[Played, ...]:
        """Let happen what is due by now; returns what was written. Does nothing while the story stands still.

        After a sleep of the machine the story is paused where it was, and the trainer starts it again.
        """
        if not self.state.is_running:
            return ()
        now = self.now
        if self.table.clock.has_slept:
            return self._write(Paused(Pause.SLEPT))
        done: list[Played] = []
        # What happens may set off something else, at the same moment.
        for _ in range(_ROUNDS):
            due = self._due(now)
            if not due:
                break
            done += self._write(*due)
        return tuple(done)

    def next_inject(self) -> str:
        """Show the inject that would come next, without waiting for its time; returns its id, or empty when none is left."""
        first = self.coming()
        if first is None:
            return ""
        self.show(first.inject.id)
        return first.inject.id

    def coming(self) -> Upcoming | None:
        """Return what can be brought next, None when nothing is left or everything waits for the group."""
        return next((one for one in self.upcoming() if not one.waits), None)

    def upcoming(self) -> tuple[Upcoming, ...]:
        """Return what can still come: what is due first, then by time, then what the trainer brings, then what waits for the group.

        An inject for inaction can no longer come when the deed was done in time.
        """
        now, watch = self.now, self.watch
        found = []
        for one in self.exercise.injects:
            if one.id in self.state.skipped or self.state.shown_at(one.id) is not None:
                continue
            due, cue = watch.due(one.cue, now), one.cue
            if due is None and isinstance(cue, NotDoneBy) and watch.when(cue.deed) is not None:
                continue
            found.append(Upcoming(one, due or self._expected(cue), due is not None))
        never = self.ends_at + timedelta(days=365)
        return tuple(sorted(found, key=lambda one: (one.waits, one.at is None, one.at or never)))

    def _expected(self, cue: Cue) -> datetime | None:
        match cue:
            case AtMoment(moment) | NotDoneBy(_, moment):
                return self.watch.moment(moment)
            case AfterDeed(deed, minutes) if (happened := self.watch.when(deed)) is not None:
                return happened + timedelta(minutes=minutes)
        return None

    def _due(self, now: datetime) -> list[PlayEvent]:
        """Return what is due, the longest due first."""
        state, made = self.state, self.exercise
        found: list[tuple[datetime, PlayEvent]] = []

        def add(parts: Iterable[tuple[Cue, PlayEvent]]) -> None:
            for cue, event in parts:
                at = self.watch.due(cue, now)
                if at is not None:
                    found.append((at, event))

        add((one.cue, MilestoneReached(one.id)) for one in made.milestones if one.id not in state.milestones)
        known = state.offered.keys() | state.hints.keys()
        add((one.cue, HintOffered(one.id)) for one in made.hints if one.id not in known)
        if not state.held:
            shown = state.skipped | {one.id for one in state.shown}
            add((one.cue, InjectShown(one.id)) for one in made.injects if one.id not in shown)
            add((one.cue, PollOpened(one.id)) for one in made.polls if one.id not in state.polls)
        return [event for _, event in sorted(found, key=lambda one: one[0])]

    def _set_clock(self) -> None:
        if self.state.is_running:
            self.table.clock.run(self.state.speed)
        else:
            self.table.clock.stop()
