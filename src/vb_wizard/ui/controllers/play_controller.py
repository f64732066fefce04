"""A play with a group: opens it, lets its time pass, and shows it to the trainer and to the group.

Neighbours: `play_acts` does what the trainer wants; `group_controller` has the window of the group; `study_controller` is for who
practises alone; `screens.trainer` and `screens.group` draw.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from vb_wizard.application.office import Office
from vb_wizard.application.training.play_state import Phase
from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.words_play import NEWS, TRAINER
from vb_wizard.ui.commands import Command
from vb_wizard.ui.controllers.case_controller import CaseController, Lent
from vb_wizard.ui.controllers.group_controller import GroupController, Surroundings
from vb_wizard.ui.controllers.telling import attempt
from vb_wizard.ui.dialogs.answers import Asks
from vb_wizard.ui.screens.play_keys import Act
from vb_wizard.ui.window import Window

if TYPE_CHECKING:
    from vb_wizard.application.training.plays import OpenPlay, Plays
    from vb_wizard.ui.controllers.play_acts import PlayActs
    from vb_wizard.ui.controllers.play_drawing import PlayDrawing
    from vb_wizard.ui.screens.group import GroupScreen
    from vb_wizard.ui.screens.trainer import TrainerScreen

TICK_MS = 25
"""How often the story is looked at: an inject may be late by this. A look costs a tenth of a millisecond."""

Ended = Callable[[str, str], object]
"""Shows the debrief of a play and a branch that nobody has open any more."""


class PlayController(QObject):
    """Works on at most one play with a group."""

    def __init__(
        self,
        window: Window,
        office: Office,
        cases: CaseController,
        asks: Asks,
        around: Surroundings,
        plays: Callable[[], Plays],
    ) -> None:
        """Listen to the window; `plays` gives the plays of the office when they are first wanted: a start does not pay for them."""
        super().__init__(window)
        self._window = window
        self._office = office
        self._cases = cases
        self._asks = asks
        self._plays = plays
        self.ended: Ended = lambda _play, _branch: None
        self._outside = around.outside
        self._acts: PlayActs | None = None
        self._drawing: PlayDrawing | None = None
        self.play: OpenPlay | None = None
        self.group = GroupController(window, around, self._connect_group, self._group_changed)
        window.trainer_made.connect(self._connect_trainer)
        window.group_made.connect(self._connect_group)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)

    def _connect_trainer(self, screen: TrainerScreen) -> None:
        screen.acted.connect(self.act)
        screen.voted.connect(lambda *vote: self._do(lambda acts: acts.vote(*vote)))
        screen.counted.connect(lambda *votes: self._do(lambda acts: acts.count(*votes)))
        screen.ticked.connect(lambda *tick: self._do(lambda acts: acts.tick(*tick)))
        screen.went_back.connect(self.step_back)
        screen.branch_wanted.connect(self._open_branch)

    def _connect_group(self, screen: GroupScreen) -> None:
        screen.acted.connect(self.act)
        screen.voted.connect(lambda *vote: self._do(lambda acts: acts.vote(*vote)))
        screen.sound_wanted.connect(self.play_sound)

    def begin(self, open_play: Callable[[], OpenPlay]) -> bool:
        """Open a play and show it to the trainer, and to the group on a second screen; returns whether that could be done."""
        is_open = attempt(self._window, lambda: self._take(open_play()))
        if self.play is not None and self.group.has_screen:
            self.group.open(self.play)
            self._window.activateWindow()
        return is_open

    def _take(self, play: OpenPlay) -> None:
        """Work on this play from now on; the branch before it is closed."""
        from vb_wizard.application.training.reference import reference
        from vb_wizard.presenters.trainer import Beside
        from vb_wizard.ui.controllers.play_acts import PlayActs
        from vb_wizard.ui.controllers.play_drawing import PlayDrawing

        old, self.play = self.play, play
        director, had_group = play.director, self.group.window is not None
        self._cases.borrow(director.desk, Lent(play.office, self.put_away))
        if old is not None:
            self.group.close()
            old.close()
        model = reference(director.table.scenario, director.exercise, director.desk.compiled)
        row = next((one for one in self._plays().rows() if one.play == director.table.play), None)
        beside = Beside(model, self._office.workdays, row.branches if row is not None else ())
        acts = self._acts = PlayActs(director, self._asks, self._window.message.tell)
        media = self._office.services.library.media
        self._drawing = PlayDrawing(self._window, self.group, media, director, beside, acts)
        self._window.now.story = lambda: play.director.now
        self._timer.start()
        self._window.message.hide()
        self.show()
        if had_group:
            self.group.open(play)

    def put_away(self) -> None:
        """Close the play: the user went elsewhere. Everything is kept, and it can be gone on with."""
        play, self.play = self.play, None
        self._timer.stop()
        self._acts = self._drawing = None
        self.group.close()
        self._window.now.story = None
        if play is not None:
            attempt(self._window, play.close)
            self._window.message.tell(TRAINER.left, Tone.OK)

    def show(self) -> None:
        """Show the screen of the trainer."""
        if self.play is None:
            return
        self._draw(again=True)
        self._window.show_page(self._window.trainer, self.show)

    def tick(self) -> None:
        """Let the time of the story pass, and draw what changed."""
        play = self.play
        if play is None:
            return
        attempt(self._window, play.director.tick)
        self._draw()

    def _draw(self, again: bool = False) -> None:
        if self._drawing is not None:
            if again:
                self._drawing.forget()
            self._drawing.draw()

    def act(self, wanted: str, what: str = "") -> None:
        """Do what the trainer wants."""
        play, acts, act = self.play, self._acts, Act(wanted)
        if play is None or acts is None:
            return
        if act is Act.GROUP:
            self.command(Command.PLAY_GROUP)
        elif act is Act.WIZARD:
            self.command(Command.PLAY_WIZARD)
        elif act is Act.STEP_BACK:
            self._step_back_once()
        else:
            attempt(self._window, lambda: acts.do(act, what))
            if act is Act.END and play.director.state.phase is Phase.ENDED:
                self._finish(play)
            else:
                self._draw(again=True)

    def _finish(self, play: OpenPlay) -> None:
        """Close a play that has ended and talk it through."""
        table, spot = play.director.table, self.group.spot
        self._cases.leave()
        self._window.message.hide()
        self.ended(table.play, table.branch)
        self.group.offer(spot)

    def _do(self, work: Callable[[PlayActs], object]) -> None:
        """Do something with the play and draw what changed."""
        acts = self._acts
        if acts is not None:
            attempt(self._window, lambda: work(acts))
            self._draw()

    def _step_back_once(self) -> None:
        """Go back to the moment before the last one of the course."""
        from vb_wizard.presenters.course import course

        rows = course(self.play.director) if self.play is not None else ()
        if len(rows) > 1:
            self.step_back(rows[-2].number)
        else:
            self._window.message.tell(TRAINER.first_moment)

    def step_back(self, number: int) -> None:
        """Go on from an earlier moment as another branch, when the trainer says yes; both branches are kept."""
        from vb_wizard.presenters.course import course

        play = self.play
        row = next((one for one in course(play.director) if one.number == number), None) if play else None
        if play is None or row is None or row.is_now or not self._asks.step_back(row.at, row.text):
            return
        if attempt(self._window, lambda: self._take(self._plays().branch(play.director, number))):
            self._window.message.tell(TRAINER.branched.format(at=row.at), Tone.OK)

    def _open_branch(self, branch: str) -> None:
        play = self.play
        if play is not None:
            name = play.director.table.play
            attempt(self._window, lambda: self._take(self._plays().open(name, branch)))

    def command(self, command: Command) -> bool:
        """Carry out a command of the window that is about the play; returns whether it was one."""
        play = self.play
        if play is None:
            return False
        is_there = self.group.window is not None
        if command is Command.PLAY_GROUP:
            self.group.close() if is_there else self.group.open(play)
        elif command is Command.PLAY_WIZARD and is_there:
            self.group.turn()
        elif command is Command.PLAY_WIZARD:
            self.show() if self._window.shows_case else self._cases.show()
        elif command is Command.PLAY_SWAP:
            self.show() if self._is_swapped or self._window.shows_case else self._show_group_here()
        elif command is Command.KEYS and not self._window.shows_case:
            self._asks.play_keys()
        else:
            return False
        return True

    @property
    def _is_swapped(self) -> bool:
        return self._drawing is not None and self._drawing.is_swapped

    def _show_group_here(self) -> None:
        """Show what the group sees in the window of the trainer: one screen for all."""
        if self.play is None:
            return
        self._window.show_page(self._window.group, self._show_group_here)
        self._draw(again=True)

    def _group_changed(self) -> None:
        if self.play is not None:
            self._window.trainer.head.show_group(self.group.window is not None)
            self._draw(again=True)

    def play_sound(self, name: str) -> None:
        """Play a sound of an inject with what the desktop has for it; when that cannot be done, the trainer is told."""
        path = self._office.services.library.media(name)
        if path is None or not self._outside.open_file(path):
            self._window.message.tell(NEWS.no_sound.format(name=name), Tone.WARN)
