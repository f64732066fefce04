"""Beginning an exercise, and going on with one: with a group, alone, or with the wizard only.

Neighbours: `start_controller` has the list and asks here first; `play_controller` and `study_controller` do it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from vb_wizard.application.office import Office
from vb_wizard.domain.scenario import Scenario
from vb_wizard.presenters.how import present_again, present_how
from vb_wizard.presenters.words_alone import HOW
from vb_wizard.ui.commands import Command
from vb_wizard.ui.controllers.play_controller import PlayController
from vb_wizard.ui.controllers.study_controller import StudyController
from vb_wizard.ui.controllers.telling import attempt
from vb_wizard.ui.dialogs.answers import Asks, HowAnswer
from vb_wizard.ui.window import Window

if TYPE_CHECKING:
    from vb_wizard.application.training.plays import PlayRow, Plays

_GROUP, _ALONE = "group", "alone"


class ExerciseController:
    """Chooses how an exercise is done."""

    def __init__(
        self,
        window: Window,
        office: Office,
        asks: Asks,
        group: PlayController,
        alone: StudyController,
        plays: Callable[[], Plays],
    ) -> None:
        """Keep who does it, and what gives the plays of the office."""
        self._window = window
        self._office = office
        self._asks = asks
        self._plays = plays
        self.group = group
        self.alone = alone

    def choose(self, scenario: Scenario) -> bool:
        """Ask how a scenario is played and begin; returns False when only the wizard is wanted."""
        answer = self._asks.how(present_how(scenario, self._office.book))
        if answer is None or answer.way not in (_GROUP, _ALONE):
            return answer is None
        plays = self._plays()
        if answer.way == _ALONE:
            self.alone.begin(lambda: plays.begin(scenario.id, answer.values))
        elif self.group.begin(lambda: plays.begin(scenario.id, answer.values)):
            self._note_roles(answer)
        return True

    def _note_roles(self, answer: HowAnswer) -> None:
        """Keep who plays for the debrief."""
        play, names = self.group.play, self._office.book.catalogue.roles
        if play is not None and answer.roles:
            said = ", ".join(names[role].name if role in names else role for role in answer.roles)
            attempt(self._window, lambda: play.director.comment(HOW.roles_noted.format(roles=said)))

    def plays(self) -> Sequence[PlayRow]:
        """Return every play of the office.

        Raises:
            KnownError: they cannot be read.
        """
        return self._plays().rows()

    def go_on(self, case_id: str) -> bool:
        """Go on with the play that a case belongs to; returns False when there is none, or only the wizard is wanted."""
        rows = self.plays()
        play = next((row.play for row in rows if any(one.branch == case_id for one in row.branches)), None)
        if play is None:
            return False
        answer = self._asks.how(present_again())
        if answer is None or answer.way not in (_GROUP, _ALONE):
            return answer is None
        worker = self.alone if answer.way == _ALONE else self.group
        worker.begin(lambda: self._plays().open(play, case_id))
        return True

    def again(self, play: str, branch: str) -> None:
        """Open a play for the trainer once more: to go on, or to try another way from an earlier moment."""
        self.group.begin(lambda: self._plays().open(play, branch))

    def command(self, command: Command) -> bool:
        """Carry out a command of the window that is about an exercise; returns whether it was one."""
        return self.group.command(command) or self.alone.command(command)
