"""What a trainer does with a play: each button and key, and the dialogs that belong to some.

Neighbours: `play_controller` holds the play and draws it; `application.training.director` does it.
"""

from __future__ import annotations

from collections.abc import Callable

from vb_wizard.application.training.director import Director
from vb_wizard.application.training.play_state import Phase
from vb_wizard.domain.exercise import Dilemma, InjectKind
from vb_wizard.domain.play import Explained, NoteLabel
from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.words_play import TRAINER
from vb_wizard.ui.dialogs.answers import Asks
from vb_wizard.ui.screens.play_keys import Act

Tell = Callable[[str, Tone], object]


class PlayActs:
    """Carries out what is wanted with one play. `look_back` is how many injects before the last one are looked at."""

    def __init__(self, director: Director, asks: Asks, tell: Tell) -> None:
        """Work on a play; `tell` says a sentence to the trainer."""
        self._director = director
        self._asks = asks
        self._tell = tell
        self.look_back = 0

    def do(self, act: Act, what: str = "") -> None:
        """Do what is wanted.

        Args:
            act: what.
            what: the id of what it is about: a hint, a question, a speed; empty for the one of now.

        Raises:
            KnownError: it cannot be kept, or the play is over.
        """
        director, state = self._director, self._director.state
        acts: dict[Act, Callable[[], object]] = {
            Act.RUN: self._run,
            Act.NEXT: self._next,
            Act.LOOK_BACK: self._look_back,
            Act.SKIP: self._skip,
            Act.HINT: lambda: self._hint(what),
            Act.FREEZE: lambda: director.freeze(not state.frozen),
            Act.BLACK: lambda: director.black(not state.black),
            Act.HOLD: lambda: director.hold(bool(what)),
            Act.SPEED: lambda: director.set_speed(int(what)),
            Act.ASK: lambda: director.ask(what),
            Act.CLOSE_POLL: self._close_poll,
            Act.IMPROVISE: self._improvise,
            Act.NOTE: self._note,
            Act.LESSON: self._lesson,
            Act.END: self._end,
        }
        acts.get(act, lambda: None)()

    def vote(self, poll: str, option: str, step: int) -> None:
        """Count a vote more or less."""
        held = self._director.state.polls.get(poll)
        has = held.votes.get(option, 0) if held is not None else 0
        self._director.vote(poll, option, max(0, has + step))

    def count(self, poll: str, option: str, count: int) -> None:
        """Note how many votes an answer has."""
        self._director.vote(poll, option, count)

    def tick(self, what: str, name: str, on: bool) -> None:
        """Note that a milestone or an extra action was seen; only the second can be taken back."""
        if what == "extra":
            self._director.tick_extra(name, on)
        elif on:
            self._director.milestone(name)

    def _run(self) -> None:
        if self._director.state.phase is Phase.RUNNING:
            self._director.pause()
        else:
            self._director.start()

    def _next(self) -> None:
        if self.look_back:
            self.look_back -= 1
        elif not self._director.next_inject():
            self._tell(TRAINER.no_inject, Tone.BRAND)

    def _look_back(self) -> None:
        self.look_back = min(self.look_back + 1, max(0, len(self._director.state.shown) - 1))

    def _skip(self) -> None:
        first = self._director.coming()
        if first is not None:
            self._director.skip(first.inject.id)
        else:
            self._tell(TRAINER.no_inject, Tone.BRAND)

    def _hint(self, name: str) -> None:
        state = self._director.state
        left = [one.id for one in self._director.exercise.hints if one.id not in state.hints]
        fits = [one for one in left if one in state.offered]
        wanted = name or next(iter((*fits, *left)), "")
        if wanted:
            self._director.hint(wanted)
        else:
            self._tell(TRAINER.no_hint, Tone.BRAND)

    def _close_poll(self) -> None:
        poll = self._director.state.open_poll
        if poll is None:
            return
        self._director.close_poll(poll.id)
        asked = self._director.poll(poll.id)
        if isinstance(asked, Dilemma):
            answer = self._asks.explained(asked.ask)
            if answer is not None:
                self._director.account(poll.id, Explained(answer[0]), answer[1])

    def _improvise(self) -> None:
        made = self._asks.own_inject()
        if made is not None:
            self.look_back = 0
            self._director.improvise(InjectKind(made.kind), made.title, made.text, made.who)

    def _note(self) -> None:
        note = self._asks.play_note()
        if note is not None:
            self._director.comment(note[0], NoteLabel(note[1]))

    def _lesson(self) -> None:
        answer = self._asks.lesson()
        if answer is not None:
            self._director.lesson(answer.text, answer.owner, answer.due)

    def _end(self) -> None:
        if self._asks.end_play():
            self._director.end()
