"""Practising alone: the same play at one's own pace. Nothing comes before it is asked for, and then its time has come.

Neighbours: `director` has the time and the injects; `presenters.alone` tells after each step what the protocol asks there.
"""

from __future__ import annotations

from vb_wizard.application.training.director import Director
from vb_wizard.application.training.play_state import Phase
from vb_wizard.domain.journal import Answered, Continued, OptedOut, Place


class Study:
    """A play for one person, who says when the next thing comes."""

    def __init__(self, director: Director) -> None:
        """Practise with a play."""
        self.director = director

    def begin(self) -> None:
        """Let the time of the story run, as slowly as outside, with everything waiting; the first inject comes at once."""
        director = self.director
        if director.state.phase is Phase.ENDED:
            return
        is_new = not director.state.shown
        director.hold(True)
        director.set_speed(1)
        director.start()
        if is_new:
            self.go_on()

    @property
    def has_more(self) -> bool:
        """Whether something comes still that does not need a trainer."""
        return bool(self._poll()) or self.director.coming() is not None

    def go_on(self) -> bool:
        """Bring the next question or inject; the story moves to its time when that is later. Returns whether there was one.

        Raises:
            KnownError: it cannot be kept, or the play is over.
        """
        director = self.director
        held = director.state.open_poll
        if held is not None:
            director.close_poll(held.id)
        poll = self._poll()
        if poll:
            director.ask(poll)
            return True
        first = director.coming()
        if first is None:
            return False
        if first.at is not None and first.at > director.now:
            director.table.clock.set(first.at)
        director.show(first.inject.id)
        return True

    def answer(self, poll: str, option: str) -> None:
        """Choose one answer to a question; another choice takes the first back.

        Raises:
            KnownError: it cannot be kept.
        """
        for one in self.director.poll(poll).options:
            self.director.vote(poll, one, 1 if one == option else 0)

    def left(self) -> Place | None:
        """Return the step that was left last, None before the first."""
        for entry in reversed(self.director.desk.case.journal):
            if isinstance(entry.event, Answered | Continued | OptedOut):
                return entry.event.place
        return None

    def _poll(self) -> str:
        """Return the question whose time has come and that was not asked yet, or empty."""
        director = self.director
        due = (
            one.id
            for one in director.exercise.polls
            if one.id not in director.state.polls and director.watch.due(one.cue, director.now) is not None
        )
        return next(due, "")
