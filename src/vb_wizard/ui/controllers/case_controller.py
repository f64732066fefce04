"""The case: carries out at the desk what the user wants on the case screen, and draws the case again.

Neighbours: `screens.case` says what is wanted; `application.desk` does it; `presenters.case` makes the view;
`call_controller` is about contacts and links.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from vb_wizard.application.desk import CaseDesk
from vb_wizard.application.office import Office
from vb_wizard.application.titles import case_title
from vb_wizard.domain.conditions import Value
from vb_wizard.domain.journal import Mark, Place
from vb_wizard.domain.moments import AMSTERDAM
from vb_wizard.presenters.views import TaskView, TrackItem
from vb_wizard.presenters.words import APP, FOOT
from vb_wizard.ui.commands import Command
from vb_wizard.ui.controllers.telling import attempt
from vb_wizard.ui.dialogs.answers import Asks
from vb_wizard.ui.memory import Memory
from vb_wizard.ui.parts.live import announce
from vb_wizard.ui.window import Window

if TYPE_CHECKING:
    from vb_wizard.ui.screens.case import CaseScreen

_AT_ONCE = (Mark.OPEN, Mark.DONE)


@dataclass(frozen=True, slots=True)
class Lent:
    """A desk that somebody else keeps: the office it lives in, and what is called instead of giving the case back."""

    office: Office
    given_back: Callable[[], None]


class CaseController:
    """Works on at most one opened case. `office` is the one it lives in: that of its story, or the real one."""

    def __init__(self, window: Window, office: Office, asks: Asks, memory: Memory) -> None:
        """Listen to the window."""
        self._window = window
        self._own_office = self.office = office
        self._lent: Lent | None = None
        self._asks = asks
        self._memory = memory
        self.desk: CaseDesk | None = None
        window.case_made.connect(self._connect)
        window.minute_passed.connect(self._refresh)

    def _connect(self, case: CaseScreen) -> None:
        centre, left = case.centre, case.left
        centre.answered.connect(self._answer)
        centre.went_on.connect(lambda place: self.do(lambda desk: desk.go_on(place)))
        centre.mark_wanted.connect(self._mark)
        centre.note_wanted.connect(self._note_about)
        centre.opt_out_wanted.connect(self._opt_out)
        centre.back_wanted.connect(lambda: self.command(Command.BACK))
        centre.forward_wanted.connect(lambda: self.command(Command.FORWARD))
        left.place_wanted.connect(self._go_to)
        centre.place_wanted.connect(self._go_to)
        left.track_wanted.connect(self._show_track)
        centre.list_wanted.connect(self._show_track)
        centre.dossier_wanted.connect(lambda: self._window.commanded.emit(Command.DOSSIER))
        left.score_wanted.connect(self._show_score)
        case.foot.noted.connect(self._note)

    def borrow(self, desk: CaseDesk, lent: Lent) -> None:
        """Work on a case that somebody else keeps, without showing it yet; one of our own is given back first.

        The keeper may lend another desk in its place, and is not told that the first is given back.
        """
        if self.desk is not None and self._lent is None:
            self.desk.close()
        self.desk, self._lent, self.office = desk, lent, lent.office
        self._memory.keep_case("")

    def open(self, desk: CaseDesk) -> None:
        """Work on this case from now on and show it; the one before is given back."""
        if self.desk is not None and self.desk is not desk:
            self.close()
        self.desk = desk
        self._memory.keep_case(desk.case.header.id)
        self.show()

    def close(self) -> None:
        """Give the case back; the window remembers it for the next start."""
        desk, lent = self.desk, self._lent
        self.desk = self._lent = None
        self.office = self._own_office
        if lent is not None:
            lent.given_back()
        elif desk is not None:
            desk.close()

    def leave(self) -> None:
        """Give the case back and forget it: the user went to the start."""
        self.close()
        self._memory.keep_case("")

    def show(self) -> None:
        """Draw the case as it is now."""
        if self.desk is not None:
            # A start does not pay for the case.
            from vb_wizard.presenters.case import present_case

            self._window.show_case(present_case(self.desk, self.office, self.office.clock.now()))

    def _refresh(self) -> None:
        """Draw deadlines anew when a minute has passed, if the case is what is shown."""
        if self._window.shows_case:
            self.show()

    def do(self, act: Callable[[CaseDesk], object]) -> bool:
        """Do something at the desk and draw the case; returns whether it is on disk."""
        desk = self.desk
        if desk is None:
            return False
        done = attempt(self._window, lambda: act(desk))
        self.show()
        return done

    def _answer(self, place: Place, value: Value) -> None:
        desk = self.desk
        if desk is not None and attempt(self._window, lambda: desk.answer(place, value)):
            self._window.case.centre.answer_kept()
        self.show()

    def _mark(self, task: TaskView, mark: str) -> None:
        wanted = Mark(mark)
        if wanted in _AT_ONCE:
            self.do(lambda desk: desk.mark(task.place, task.id, wanted))
            return
        answer = self._asks.mark(task.say, mark)
        if answer is not None:
            until = answer.until.replace(tzinfo=AMSTERDAM) if answer.until is not None else None
            self.do(lambda desk: desk.mark(task.place, task.id, wanted, answer.reason, answer.to, until))

    def _note(self, text: str) -> None:
        if self.do(lambda desk: desk.note(text)):
            self._window.case.foot.note_kept()
            announce(self._window.case.foot, FOOT.noted)

    def _note_about(self, task: TaskView) -> None:
        text = self._asks.note(task.say)
        if text:
            self.do(lambda desk: desk.note(APP.note_about.format(task=task.say, text=text)))

    def _opt_out(self, place: Place, premise: str) -> None:
        reason = self._asks.opt_out(premise)
        if reason is not None:
            self.do(lambda desk: desk.opt_out(place, reason))

    def _go_to(self, place: Place) -> None:
        self.do(lambda desk: desk.go_to(place.track, place.path, place.visit))

    def _show_score(self) -> None:
        desk = self.desk
        if desk is None:
            return
        from vb_wizard.presenters.readiness import present_readiness

        view = present_readiness(desk, self.office.clock.now())
        place = self._asks.readiness(view) if view is not None else None
        if place is not None:
            self._go_to(place)

    def _show_track(self, item: TrackItem) -> None:
        self.do(lambda desk: desk.go_to(item.track) if item.track else desk.open_track(item.flow))

    def command(self, command: Command) -> None:
        """Carry out a command of the window that is about the case."""
        desk = self.desk
        if desk is None or not self._window.shows_case:
            return
        match command:
            case Command.BACK:
                self.do(CaseDesk.back)
            case Command.FORWARD:
                self.do(CaseDesk.forward)
            case Command.LOG:
                self._window.case.focus_log()
            case Command.RENAME:
                self._with_words(
                    self._asks.title(case_title(desk.compiled.book, desk.state)), CaseDesk.rename
                )
            case Command.CLOSE:
                self._with_words(self._asks.close_case(desk.open_legal_terms()), CaseDesk.close_case)
            case Command.REOPEN:
                self._with_words(self._asks.reopen_case(), CaseDesk.reopen)
            case _:
                pass

    def _with_words(self, words: str | None, act: Callable[[CaseDesk, str], object]) -> None:
        if words is not None:
            self.do(lambda desk: act(desk, words))
