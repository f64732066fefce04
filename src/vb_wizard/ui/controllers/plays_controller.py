"""The list of plays: opens a debrief, lays two side by side, and takes one away, which can be undone.

Neighbours: `screens.plays` and `screens.beside` say what is wanted; `debrief_controller` gathers and prints.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from vb_wizard.application.office import Office
from vb_wizard.application.training.afterwards import Afterwards
from vb_wizard.domain.scenario import Scenario
from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.words_debrief import BESIDE, DEBRIEF, PLAYS
from vb_wizard.ui.controllers.debrief_controller import DebriefController
from vb_wizard.ui.controllers.telling import attempt, patiently
from vb_wizard.ui.dialogs.answers import Asks
from vb_wizard.ui.window import Window

if TYPE_CHECKING:
    from vb_wizard.application.ports import PlayEntry
    from vb_wizard.application.training.debrief import Debrief
    from vb_wizard.presenters.debrief_views import BesideView
    from vb_wizard.presenters.plays import PlayLine
    from vb_wizard.ui.screens.beside import BesideScreen
    from vb_wizard.ui.screens.plays import PlaysScreen
    from vb_wizard.ui.screens.scenarios import ScenariosScreen


class PlaysController:
    """Works on the plays that there are."""

    def __init__(
        self,
        window: Window,
        office: Office,
        debriefs: DebriefController,
        asks: Asks,
        scenarios: Callable[[], Sequence[Scenario]],
        back: Callable[[], object],
    ) -> None:
        """Listen to the window.

        Args:
            window: shows the list.
            office: keeps the plays.
            debriefs: gathers, shows and prints debriefs.
            asks: shows the dialogs.
            scenarios: reads what can be played.
            back: shows the screen to practise.
        """
        self._window = window
        self._office = office
        self._debriefs = debriefs
        self._asks = asks
        self._scenarios = scenarios
        self._back = back
        self._after = Afterwards(office.services)
        self._first = ""
        self._pair: tuple[Debrief, Debrief] | tuple[()] = ()
        window.plays_made.connect(self._connect)
        window.beside_made.connect(self._connect_beside)
        window.debrief_made.connect(lambda screen: screen.back_wanted.connect(self.show))
        window.scenarios_made.connect(self._connect_scenarios)

    def _connect(self, screen: PlaysScreen) -> None:
        screen.back_wanted.connect(self._back)
        screen.debrief_wanted.connect(self._debriefs.show)
        screen.chosen.connect(self._choose)
        screen.remove_wanted.connect(self._remove)

    def _connect_beside(self, screen: BesideScreen) -> None:
        screen.back_wanted.connect(self.show)
        screen.paper_wanted.connect(lambda: self._debriefs.print(self._pair, BESIDE.title))

    def _connect_scenarios(self, screen: ScenariosScreen) -> None:
        screen.plays_wanted.connect(self.show)

    def show(self) -> None:
        """Show the list, the newest play in front."""
        attempt(self._window, lambda: self._draw(self._rows()))

    def _rows(self) -> tuple[PlayLine, ...]:
        from vb_wizard.presenters.plays import present_plays

        rows = self._debriefs.plays().rows()
        return present_plays(rows, self._scenarios(), self._first)

    def _draw(self, rows: Sequence[PlayLine]) -> None:
        self._window.plays.show_rows(rows)
        self._window.show_page(self._window.plays, lambda: self._draw(rows))

    def _choose(self, play: str) -> None:
        """Remember the first of a pair, and show both when the second is chosen; the same one twice takes it back."""
        if not self._first or self._first == play:
            self._first = "" if self._first == play else play
            self.show()
            return
        first, self._first = self._first, ""

        def act() -> None:
            from vb_wizard.presenters.debrief_beside import present_beside

            def make() -> tuple[Debrief, Debrief]:
                return self._debriefs.gather(first), self._debriefs.gather(play)

            self._pair = patiently(self._window, make, DEBRIEF.working)
            self._draw_beside(present_beside(*self._pair))

        attempt(self._window, act)

    def _draw_beside(self, view: BesideView) -> None:
        self._window.beside.show_view(view)
        self._window.show_page(self._window.beside, lambda: self._draw_beside(view))

    def _remove(self, row: PlayLine) -> None:
        if not self._asks.remove_play(PLAYS.remove_say.format(title=row.title, begun=row.begun.lower())):
            return

        def act() -> None:
            kept = self._after.remove(row.play)
            self._first = "" if self._first == row.play else self._first
            self._draw(self._rows())
            self._window.message.tell(PLAYS.removed, Tone.OK, PLAYS.undo, lambda: self._put_back(kept))

        attempt(self._window, act)

    def _put_back(self, kept: Sequence[PlayEntry]) -> None:
        def act() -> None:
            self._after.put_back(kept)
            self._draw(self._rows())
            self._window.message.tell(PLAYS.put_back, Tone.OK)

        attempt(self._window, act)
