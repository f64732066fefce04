"""Practising alone: the real case with what comes in beside it, and a summary at the end.

Neighbours: `application.training.study` holds the play; `screens.study` and `screens.summary` draw.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from vb_wizard.application.office import Office
from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.words_play import TRAINER
from vb_wizard.ui.commands import Command
from vb_wizard.ui.controllers.case_controller import CaseController, Lent
from vb_wizard.ui.controllers.play_controller import TICK_MS, Ended
from vb_wizard.ui.controllers.telling import attempt
from vb_wizard.ui.window import Window

if TYPE_CHECKING:
    from vb_wizard.application.training.plays import OpenPlay, Plays
    from vb_wizard.application.training.study import Study
    from vb_wizard.presenters.alone import SummaryView
    from vb_wizard.presenters.trainer import Beside
    from vb_wizard.ui.screens.study import StudyPanel
    from vb_wizard.ui.screens.summary import SummaryScreen


class StudyController(QObject):
    """Works on at most one play of somebody alone."""

    def __init__(
        self,
        window: Window,
        office: Office,
        cases: CaseController,
        plays: Callable[[], Plays],
        back: Callable[[], None],
    ) -> None:
        """Listen to the window; `back` shows the list of exercises."""
        super().__init__(window)
        self._window = window
        self._office = office
        self._cases = cases
        self._plays = plays
        self._back = back
        self._study: Study | None = None
        self._beside: Beside | None = None
        self._drawn: tuple[object, ...] = ()
        self._over = ("", "")
        self.ended: Ended = lambda _play, _branch: None
        self.play: OpenPlay | None = None
        window.study_made.connect(self._connect)
        window.summary_made.connect(self._connect_summary)
        window.built.connect(self._show_beside)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)

    def _connect(self, panel: StudyPanel) -> None:
        panel.next_wanted.connect(self.go_on)
        panel.stop_wanted.connect(self.finish)
        panel.answered.connect(self._answer)

    def _connect_summary(self, screen: SummaryScreen) -> None:
        screen.back_wanted.connect(self._back)
        screen.debrief_wanted.connect(lambda: self.ended(*self._over))

    def begin(self, open_play: Callable[[], OpenPlay]) -> bool:
        """Open a play and show the case; returns whether that could be done."""
        return attempt(self._window, lambda: self._take(open_play()))

    def _take(self, play: OpenPlay) -> None:
        from vb_wizard.application.training.reference import reference
        from vb_wizard.application.training.study import Study
        from vb_wizard.presenters.trainer import Beside

        director = play.director
        self._cases.borrow(director.desk, Lent(play.office, self.put_away))
        self.play, self._study, self._drawn = play, Study(director), ()
        model = reference(director.table.scenario, director.exercise, director.desk.compiled)
        self._beside = Beside(model, self._office.workdays)
        self._window.now.story = lambda: play.director.now
        self._timer.start()
        self._window.message.hide()
        attempt(self._window, self._study.begin)
        self._cases.show()
        self._show_beside()

    def put_away(self) -> None:
        """Close the play: the user went elsewhere. Everything is kept, and it can be gone on with."""
        play, self.play, self._study = self.play, None, None
        self._timer.stop()
        self._window.study.hide()
        self._window.now.story = None
        if play is not None:
            attempt(self._window, play.close)
            self._window.message.tell(TRAINER.left, Tone.OK)

    def tick(self) -> None:
        """Let the time of the story pass, and say something about a step that was left."""
        play = self.play
        if play is None:
            return
        attempt(self._window, play.director.tick)
        if self._window.shows_case:
            self._window.study.show()
        self._draw()

    def _show_beside(self) -> None:
        """Show what stands beside the case, also after the look changed."""
        if self.play is not None:
            self._drawn = ()
            self._draw()
            self._window.study.show()

    def _draw(self) -> None:
        study, beside = self._study, self._beside
        if study is None or beside is None:
            return
        from vb_wizard.presenters.alone import present_alone

        director = study.director
        state = (director.state.seq, len(director.desk.case.journal), f"{director.now:%H%M}")
        if state == self._drawn:
            return
        self._drawn = state
        view = present_alone(study, beside)
        self._window.study.show_view(view, self._picture(view.news.picture if view.news is not None else ""))

    def _picture(self, name: str) -> Path | None:
        return self._office.services.library.media(name) if name else None

    def go_on(self) -> None:
        """Bring what comes next."""
        study = self._study
        if study is not None:
            attempt(self._window, study.go_on)
            self._draw()

    def _answer(self, poll: str, option: str) -> None:
        study = self._study
        if study is not None:
            attempt(self._window, lambda: study.answer(poll, option))
            self._draw()

    def finish(self) -> None:
        """End the play and show what was done."""
        play = self.play
        if play is None:
            return
        from vb_wizard.application.training.debrief import debrief
        from vb_wizard.presenters.alone import present_summary

        name, branch = play.director.table.play, play.director.table.branch
        if not attempt(self._window, play.director.end):
            return
        talk = debrief(self._plays().record(name, branch), self._office.workdays)
        self._over = (name, branch)
        self._cases.leave()
        self._window.message.hide()
        self._show_summary(present_summary(talk))

    def _show_summary(self, view: SummaryView) -> None:
        self._window.summary.show_view(view)
        self._window.show_page(self._window.summary, lambda: self._show_summary(view))

    def command(self, command: Command) -> bool:
        """Carry out a command of the window that is about the play; returns whether it was one."""
        if self.play is None or command not in (Command.PLAY_WIZARD, Command.PLAY_SWAP):
            return False
        self._cases.show()
        return True
