"""The stage: everything a trainer does by hand during a play.

Neighbours: `director` adds the time and what happens by itself; both windows and the keyboard of the trainer call these methods.
A method that would change nothing writes nothing. One that names a part that is not there raises `KeyError`: the windows offer
only what is there.
"""

from __future__ import annotations

from vb_wizard.application.training.play_session import PlaySession
from vb_wizard.application.training.play_state import Phase
from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.exercise import Dilemma, Inject, InjectKind, Question
from vb_wizard.domain.play import (
    Accounted,
    Blacked,
    Commented,
    Explained,
    ExtraTicked,
    HintGiven,
    Improvised,
    InjectShown,
    InjectSkipped,
    LessonNoted,
    MilestoneReached,
    NoteLabel,
    PollClosed,
    PollOpened,
    Voted,
)

OWN = "eigen_"
"""What the name of an improvised inject starts with."""


class Stage(PlaySession):
    """A play with what the trainer does by hand."""

    def inject(self, inject_id: str) -> Inject:
        """Return an inject of the exercise, or one that was improvised."""
        known = {one.id: one for one in self.exercise.injects}
        if inject_id in known:
            return known[inject_id]
        return {one.id: one.inject for one in self.state.shown if one.inject is not None}[inject_id]

    def poll(self, poll_id: str) -> Question | Dilemma:
        """Return a question or a dilemma."""
        return {one.id: one for one in self.exercise.polls}[poll_id]

    def show(self, inject_id: str) -> None:
        """Show an inject now, also one that was shown or skipped before."""
        self._still_on()
        self._write(InjectShown(self.inject(inject_id).id, by_trainer=True))

    def skip(self, inject_id: str) -> None:
        """Leave an inject out: it does not come by itself any more."""
        if inject_id not in self.state.skipped and self.state.shown_at(inject_id) is None:
            self._write(InjectSkipped(self.inject(inject_id).id))

    def improvise(self, kind: InjectKind, title: str, text: str, who: str = "") -> str:
        """Make an inject on the spot and show it; returns its name.

        Raises:
            KnownError: there is no text, or the play is over.
        """
        self._still_on()
        if not text.strip():
            raise KnownError("Schrijf op wat er binnenkomt.", "Er is niets getoond.", "Vul een tekst in.")
        number = sum(one.inject is not None for one in self.state.shown) + 1
        name = f"{OWN}{number}"
        self._write(Improvised(name, kind, title.strip() or "Nieuw bericht", text.strip(), who.strip()))
        return name

    def hint(self, hint_id: str) -> None:
        """Give a hint to the group."""
        if hint_id not in {one.id for one in self.exercise.hints}:
            raise KeyError(hint_id)
        self._write(HintGiven(hint_id))

    def ask(self, poll_id: str) -> None:
        """Put a question or a dilemma to the group; one that was closed is opened again with its votes."""
        self._still_on()
        now = self.state.polls.get(self.poll(poll_id).id)
        if now is None or now.is_closed:
            self._write(PollOpened(poll_id, by_trainer=True))

    def vote(self, poll_id: str, option: str, count: int | None = None) -> None:
        """Count votes.

        Args:
            poll_id: the question.
            option: the answer.
            count: how many votes it has now; None for one more, as a key does.
        """
        if option not in self.poll(poll_id).options:
            raise KeyError(option)
        now = self.state.polls.get(poll_id)
        has = now.votes.get(option, 0) if now is not None else 0
        wanted = has + 1 if count is None else max(0, count)
        if wanted != has and (now is None or not now.is_closed):
            self._write(Voted(poll_id, option, wanted))

    def close_poll(self, poll_id: str) -> None:
        """End the voting."""
        now = self.state.polls.get(poll_id)
        if now is not None and not now.is_closed:
            self._write(PollClosed(poll_id))

    def account(self, dilemma_id: str, answer: Explained, text: str = "") -> None:
        """Note whether the group can explain its choice to the outside world, and how."""
        if dilemma_id not in {one.id for one in self.exercise.dilemmas}:
            raise KeyError(dilemma_id)
        self._write(Accounted(dilemma_id, answer, text.strip()))

    def milestone(self, milestone_id: str) -> None:
        """Say that a milestone was reached."""
        if milestone_id not in {one.id for one in self.exercise.milestones}:
            raise KeyError(milestone_id)
        if milestone_id not in self.state.milestones:
            self._write(MilestoneReached(milestone_id, by_trainer=True))

    def tick_extra(self, extra_id: str, done: bool = True) -> None:
        """Say that an extra action was seen, or take that back."""
        if extra_id not in {one.id for one in self.exercise.extra}:
            raise KeyError(extra_id)
        if done != (extra_id in self.state.extra):
            self._write(ExtraTicked(extra_id, done))

    def black(self, on: bool) -> None:
        """Make the screen of the group black, or show it again."""
        if on != self.state.black and self.state.phase is not Phase.ENDED:
            self._write(Blacked(on))

    def comment(self, text: str, label: NoteLabel = NoteLabel.NONE) -> None:
        """Note something for the debrief under a label; empty text writes nothing."""
        if text.strip():
            self._write(Commented(text.strip(), label))

    def lesson(self, text: str, owner: str = "", due: str = "") -> None:
        """Note a lesson with the role that takes it up and the day it is due (ISO date); empty text writes nothing."""
        if text.strip():
            self._write(LessonNoted(text.strip(), owner.strip(), due.strip()))

    def _still_on(self) -> None:
        if self.state.phase is Phase.ENDED:
            raise KnownError(
                "Deze oefening is afgelopen.",
                "Er is niets veranderd.",
                "Stap terug in het verloop om vanaf een eerder moment verder te spelen.",
            )
