"""The group: its window, on which screen it stands, and whether it shows what comes in or the wizard.

Neighbours: `play_controller` says what there is to see; `screens_there` knows the screens; `group_window` is the window.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.words_play import TRAINER
from vb_wizard.ui.application import make_app
from vb_wizard.ui.commands import Command
from vb_wizard.ui.controllers.call_controller import CallController
from vb_wizard.ui.controllers.case_controller import CaseController, Lent
from vb_wizard.ui.controllers.outside import Outside
from vb_wizard.ui.controllers.telling import attempt
from vb_wizard.ui.memory import Memory
from vb_wizard.ui.screens_there import Screens, Spot
from vb_wizard.ui.theme.theme import Theme
from vb_wizard.ui.window import Window

if TYPE_CHECKING:
    from vb_wizard.application.training.plays import OpenPlay
    from vb_wizard.ui.dialogs.answers import Asks
    from vb_wizard.ui.group_window import GroupWindow
    from vb_wizard.ui.screens.group import GroupScreen

_IN_CASE = (Command.BACK, Command.FORWARD, Command.LOG, Command.EVIDENCE)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the window of the group is made with: `asks` makes the dialogs over it."""

    theme: Theme
    memory: Memory
    screens: Screens
    outside: Outside
    asks: Callable[[GroupWindow], Asks]


class GroupController:
    """Works on the window of the group, while there is one."""

    def __init__(
        self,
        window: Window,
        around: Surroundings,
        connect: Callable[[GroupScreen], object],
        changed: Callable[[], object],
    ) -> None:
        """Keep what is needed.

        Args:
            window: that of the trainer.
            around: what the window is made with.
            connect: listens to a screen of the group that is new.
            changed: called when the window came or went.
        """
        self._trainer = window
        self._around = around
        self._connect = connect
        self._changed = changed
        self._cases: CaseController | None = None
        self.spot: Spot | None = None
        """The second screen that the group looks at, or None."""
        self.window: GroupWindow | None = None
        around.screens.changed.connect(self._screens_changed)
        around.theme.changed.connect(self._wear)

    @property
    def has_screen(self) -> bool:
        """Whether there is a second screen for the group."""
        return self._around.screens.beside(self._trainer) is not None

    def open(self, play: OpenPlay) -> None:
        """Show the window of the group: on the second screen when there is one, otherwise as a window."""
        from vb_wizard.ui.group_window import GroupWindow

        if self.window is not None:
            return
        made = GroupWindow(make_app(), self._around.theme, lambda: play.director.now)
        self.window = made
        asks = self._around.asks(made)
        self._cases = CaseController(made, play.office, asks, made.memory)
        self._calls = CallController(made, self._cases, asks, self._around.outside)
        self._cases.borrow(play.director.desk, Lent(play.office, lambda: None))
        made.group_made.connect(self._connect)
        made.commanded.connect(lambda name: self._obey(Command(name)))
        made.closed.connect(self.close)
        made.show_group()
        self._place()
        if self.spot is None:
            self._trainer.message.tell(TRAINER.one_screen, Tone.BRAND)
        self._changed()

    def close(self) -> None:
        """Take the window away; the exercise goes on."""
        made, self.window, self._cases, self.spot = self.window, None, None, None
        if made is not None:
            made.hide()
            made.deleteLater()
            self._changed()

    def offer(self, spot: Spot | None) -> None:
        """Offer the screen that the group looked at to the window of the trainer: it shows what all talk about now."""
        if spot is None:
            return

        def move() -> None:
            self._trainer.showNormal()
            self._trainer.setGeometry(spot.room)
            self._trainer.showMaximized()

        self._trainer.message.tell(TRAINER.talk_there, Tone.BRAND, TRAINER.talk_use, move)

    def turn(self) -> None:
        """Show the wizard in the place of what comes in, or the other way round, and put the keyboard there."""
        made, cases = self.window, self._cases
        if made is None or cases is None:
            return
        if made.is_on_group():
            made.top.show()
            cases.show()
        else:
            made.show_group()
        made.activateWindow()

    def show_trainer(self) -> None:
        """Put the window of the trainer in front."""
        self._trainer.activateWindow()
        self._trainer.raise_()

    def _obey(self, command: Command) -> None:
        """Carry out a command of the window of the group; most belong to that of the trainer."""
        made, cases = self.window, self._cases
        if made is None or cases is None or cases.desk is None:
            return
        desk = cases.desk
        acts: dict[Command, Callable[[], object]] = {
            Command.PLAY_WIZARD: self.turn,
            Command.PLAY_GROUP: self.close,
            Command.PLAY_SWAP: self.show_trainer,
        }
        if command in acts:
            acts[command]()
        elif command is Command.REAL:
            # A real incident goes before everything, wherever the keyboard is.
            self.show_trainer()
            self._trainer.commanded.emit(Command.REAL)
        elif made.is_on_group():
            return
        elif command is Command.ACUTE:
            attempt(made, desk.raise_acute)
            cases.show()
        elif command in _IN_CASE:
            cases.command(command)
        else:
            made.message.tell(TRAINER.group_only, Tone.BRAND)

    def _place(self) -> None:
        made = self.window
        if made is None:
            return
        self.spot = self._around.screens.beside(self._trainer, self._around.memory.group_screen)
        if self.spot is not None:
            self._around.memory.keep_group_screen(self.spot.name)
            made.fill(self.spot.room)
        else:
            made.shrink()

    def _screens_changed(self) -> None:
        made = self.window
        if made is None:
            return
        there = self._around.screens.beside(self._trainer, self._around.memory.group_screen)
        if there == self.spot:
            return
        message = self._trainer.message
        if there is None or self.spot is not None:
            # Never full screen over the notes of the trainer: a window below the one that has the keyboard.
            self.spot = None
            made.shrink()
            self.show_trainer()
            message.tell(TRAINER.screen_gone, Tone.WARN)
        if there is not None:
            message.tell(TRAINER.screen_back, Tone.BRAND, TRAINER.screen_use, self._place)

    def _wear(self) -> None:
        if self.window is not None:
            self.window.wear(self._around.theme)
