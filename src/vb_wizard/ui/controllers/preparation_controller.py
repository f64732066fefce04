"""The preparation: shows how ready the office is, opens the question of an item in its case, and prints the sheet.

Neighbours: `screens.preparation` says what is wanted; `start_controller` opens the case, `dossier_controller` shows the pages.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from vb_wizard.application.office import Office
from vb_wizard.application.preparation import preparation, preparation_door
from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.journal import Place
from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.words_debrief import IMPROVEMENTS
from vb_wizard.presenters.words_preparation import PREPARATION
from vb_wizard.ui.controllers.dossier_controller import DossierController
from vb_wizard.ui.controllers.start_controller import StartController
from vb_wizard.ui.controllers.telling import attempt
from vb_wizard.ui.dialogs.answers import Asks
from vb_wizard.ui.window import Window

if TYPE_CHECKING:
    from vb_wizard.presenters.experience import ProposalView
    from vb_wizard.presenters.improvements import ImprovementRow
    from vb_wizard.presenters.preparation import PreparationView
    from vb_wizard.ui.screens.preparation import PreparationScreen
    from vb_wizard.ui.screens.start import StartScreen


class PreparationController:
    """Works on the preparation."""

    def __init__(
        self,
        window: Window,
        office: Office,
        start: StartController,
        papers: DossierController,
        asks: Asks,
        back: Callable[[], None],
    ) -> None:
        """Listen to the window; `back` shows what was shown before."""
        self._window = window
        self._office = office
        self._start = start
        self._papers = papers
        self._asks = asks
        self._back = back
        window.start_made.connect(self._connect_start)
        window.preparation_made.connect(self._connect)
        window.agenda_made.connect(lambda screen: screen.improvements.go_wanted.connect(self.show))

    def _connect_start(self, screen: StartScreen) -> None:
        screen.door_chosen.connect(self._choose_door)

    def _connect(self, screen: PreparationScreen) -> None:
        screen.opened.connect(self._open)
        screen.go_on_wanted.connect(lambda: self._open(None))
        screen.print_wanted.connect(
            lambda: self._papers.show_made(self._office.preparation_sheet, PREPARATION.sheet)
        )
        screen.back_wanted.connect(self._back)
        screen.improvements.tick_wanted.connect(self._tick)
        screen.improvements.drop_wanted.connect(self._drop)
        screen.proposal.wanted.connect(lambda _title: self._start.show_scenarios())

    def _choose_door(self, door_id: str) -> None:
        """Show the score behind its own door, and open every other door."""
        door = preparation_door(self._office)
        if door is not None and door.id == door_id:
            self.show()
        else:
            self._start.open_door(door_id)

    def show(self) -> None:
        """Show how ready the office is today."""

        def act() -> None:
            from vb_wizard.presenters.preparation import present_preparation

            found = preparation(self._office)
            improvements, now = self._office.improvements.all(), self._office.clock.now()
            self._draw(present_preparation(found, now, improvements, self._proposal()))

        attempt(self._window, act)

    def _proposal(self) -> ProposalView | None:
        try:
            return self._start.proposal()
        except KnownError:
            # Exercises that cannot be read must not keep anybody from the preparation.
            return None

    def _tick(self, row: ImprovementRow) -> None:
        """Note the day on which something was seen to be done, or open it again."""
        day = self._asks.proven_on(row.text) if row.is_open else None
        if row.is_open and day is None:
            return
        words = IMPROVEMENTS.ticked if row.is_open else IMPROVEMENTS.opened
        self._change(lambda: self._office.improvements.prove(row.id, day, self._office.clock.now()), words)

    def _drop(self, row: ImprovementRow, *, gone: bool = True) -> None:
        kept = self._office.improvements
        act = partial(kept.drop, row.id, self._office.clock.now(), gone=gone)
        if self._change(act, IMPROVEMENTS.dropped if gone else IMPROVEMENTS.opened) and gone:
            undo = partial(self._drop, row, gone=False)
            self._window.message.tell(IMPROVEMENTS.dropped, Tone.OK, IMPROVEMENTS.undo, undo)

    def _change(self, act: Callable[[], object], words: str) -> bool:
        done = attempt(self._window, act)
        if done:
            self.show()
            self._window.message.tell(words, Tone.OK)
        return done

    def _draw(self, view: PreparationView) -> None:
        self._window.preparation.show_view(view)
        self._window.show_page(self._window.preparation, lambda: self._draw(view))

    def _open(self, place: Place | None) -> None:
        """Open the case at a place, or where it stands; the first time there is no case yet, and its door makes one."""

        def act() -> None:
            found = preparation(self._office)
            if found.case is None:
                self._start.open_door(found.door.id)
            elif place is None:
                self._start.open_case(found.case.header.id)
            else:
                self._start.open_at(found.case.header.id, place)

        attempt(self._window, act)
