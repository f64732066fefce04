"""The debrief of a play: shows it, keeps what is added while it is talked about, and prints it.

Neighbours: `screens.debrief` says what is wanted; `application.training` does it. Other windows open it with `show`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from vb_wizard.application.improvements import lesson_key
from vb_wizard.application.office import Office
from vb_wizard.application.training.afterwards import Afterwards
from vb_wizard.application.training.printing import DebriefPrinter, DebriefRequest
from vb_wizard.domain.play import Explained, NoteLabel
from vb_wizard.presenters.debrief import present_debrief
from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.words_debrief import DEBRIEF
from vb_wizard.ui.controllers.dossier_controller import DossierController
from vb_wizard.ui.controllers.telling import attempt, patiently
from vb_wizard.ui.dialogs.answers import Asks
from vb_wizard.ui.window import Window

if TYPE_CHECKING:
    from vb_wizard.application.training.debrief import Debrief
    from vb_wizard.application.training.plays import Plays
    from vb_wizard.presenters.debrief_views import DebriefView, LessonRow
    from vb_wizard.ui.screens.debrief import DebriefScreen


@dataclass(frozen=True, slots=True)
class Papers:
    """What shows and saves a paper, and what gives the printer of debriefs when it is first wanted."""

    shows: DossierController
    printer: Callable[[], DebriefPrinter]


class DebriefController:
    """Works on one debrief at a time."""

    def __init__(
        self,
        window: Window,
        office: Office,
        asks: Asks,
        papers: Papers,
        plays: Callable[[], Plays],
        to_preparation: Callable[[], None],
    ) -> None:
        """Listen to the window.

        Args:
            window: shows the debrief.
            office: keeps plays, and what is taken over.
            asks: shows the dialogs.
            papers: prints, shows and saves the PDF.
            plays: gives the plays of the office when they are first wanted.
            to_preparation: shows the preparation.
        """
        self._window = window
        self._office = office
        self._asks = asks
        self._papers = papers
        self._to_preparation = to_preparation
        self._after = Afterwards(office.services)
        self._shown: Debrief | None = None
        self.plays = plays
        self.again: Callable[[str, str], object] = lambda _play, _branch: None
        window.debrief_made.connect(self._connect)

    def _connect(self, screen: DebriefScreen) -> None:
        screen.paper_wanted.connect(lambda: self.print(self._talks(), DEBRIEF.paper_title))
        screen.course_chosen.connect(self._choose_course)
        screen.again_wanted.connect(self._play_again)
        screen.explained.connect(self._explain)
        screen.noted.connect(self._note)
        screen.lesson_wanted.connect(self._lesson)
        screen.take_wanted.connect(self._take)

    def show(self, play: str, branch: str = "") -> bool:
        """Show the debrief of a play that nobody has open; returns whether that could be done.

        Args:
            play: its id.
            branch: which branch; empty for the one that was begun last.
        """
        return attempt(self._window, lambda: self._show(play, branch))

    def gather(self, play: str, branch: str = "") -> Debrief:
        """Return what there is to talk about.

        Raises:
            KnownError: the play cannot be read.
        """
        # The rules behind it are wanted here for the first time.
        from vb_wizard.application.training.debrief import debrief

        return debrief(self.plays().record(play, branch), self._office.workdays)

    def print(self, talks: Sequence[Debrief], title: str) -> None:
        """Show one debrief, or two side by side, as the pages that leave the computer."""

        def make() -> tuple[str, bytes]:
            return self._papers.printer().print(DebriefRequest(talks, self._office.clock.now()))

        if talks:
            self._papers.shows.show_made(make, title)

    def _talks(self) -> Sequence[Debrief]:
        return (self._shown,) if self._shown is not None else ()

    def _show(self, play: str, branch: str) -> None:
        def make() -> tuple[Debrief, DebriefView]:
            talk = self.gather(play, branch)
            row = next((one for one in self.plays().rows() if one.play == play), None)
            courses = row.branches if row is not None else ()
            return talk, present_debrief(talk, self._office.improvements.all(), courses)

        self._shown, view = patiently(self._window, make, DEBRIEF.working)
        self._draw(view)

    def _draw(self, view: DebriefView) -> None:
        self._window.debrief.show_view(view)
        self._window.show_page(self._window.debrief, lambda: self._draw(view))

    def _choose_course(self, branch: str) -> None:
        if self._shown is not None and branch:
            self.show(self._shown.record.play, branch)

    def _play_again(self) -> None:
        if self._shown is not None:
            self.again(self._shown.record.play, self._shown.record.branch)

    def _change(self, act: Callable[[str, str], object], words: str = "") -> bool:
        """Keep something with the play that is shown, and show it anew."""
        shown = self._shown
        if shown is None:
            return False
        play, branch = shown.record.play, shown.record.branch
        done = attempt(self._window, lambda: act(play, branch))
        if done and self.show(play, branch):
            self._window.message.tell(words or DEBRIEF.kept, Tone.OK)
        return done

    def _explain(self, dilemma: str, answer: str, text: str) -> None:
        self._change(
            lambda play, branch: self._after.account(play, branch, dilemma, Explained(answer), text),
            DEBRIEF.kept,
        )

    def _note(self, text: str, label: str) -> None:
        if self._change(
            lambda play, branch: self._after.comment(play, branch, text, NoteLabel(label)), DEBRIEF.kept
        ):
            self._window.debrief.note.clear()

    def _lesson(self, row: LessonRow | None) -> None:
        before = (row.text, row.owner, row.due) if row is not None else ("", "", "")
        answer = self._asks.write_lesson(*before)
        if answer is None:
            return
        number, due = row.number if row is not None else 0, answer.due.isoformat() if answer.due else ""
        self._change(
            lambda play, branch: self._after.lesson(play, branch, answer.text, answer.owner, due, number),
            DEBRIEF.kept,
        )

    def _take(self, row: LessonRow) -> None:
        answer = self._asks.take_lesson(row.text, row.owner, row.due)
        if answer is None or answer.due is None:
            return
        due = answer.due

        def act(play: str, branch: str) -> None:
            name = lesson_key(play, branch, row.number)
            self._office.improvements.take(name, answer.text, answer.owner, due, self._office.clock.now())
            changed = (answer.text, answer.owner, due.isoformat())
            if changed != (row.text, row.owner, row.due):
                self._after.lesson(play, branch, *changed, row.number)

        if self._change(act, DEBRIEF.taken):
            self._window.message.tell(DEBRIEF.taken, Tone.OK, DEBRIEF.to_preparation, self._to_preparation)
