"""Papers and files of exercises: the guide for the trainer, what is made of one exercise, and the results of plays.

Neighbours: `screens.scenarios` and `screens.plays` say what is wanted; `application.training.papers` makes it; `dossier_controller`
shows and saves it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from vb_wizard.application.office import Office
from vb_wizard.domain.scenario import Scenario
from vb_wizard.presenters.words_papers import PAPERS
from vb_wizard.presenters.words_training import SCENARIOS
from vb_wizard.ui.controllers.dossier_controller import DossierController
from vb_wizard.ui.dialogs.answers import Asks
from vb_wizard.ui.window import Window

if TYPE_CHECKING:
    from vb_wizard.application.training.papers import Papers
    from vb_wizard.application.training.plays import Plays
    from vb_wizard.ui.screens.plays import PlaysScreen
    from vb_wizard.ui.screens.scenarios import ScenariosScreen


class PaperController:
    """Makes papers and files when a screen wants them."""

    def __init__(
        self,
        window: Window,
        office: Office,
        asks: Asks,
        dossier: DossierController,
        scenarios: Callable[[], Iterable[Scenario]],
        papers: Callable[[], Papers],
        plays: Callable[[], Plays],
        read_list: Callable[[str], None],
    ) -> None:
        """Listen to the window.

        Args:
            window: shows the screens.
            office: what the guide is made for.
            asks: shows the dialogs.
            dossier: shows, saves and prints what is made.
            scenarios: reads the library when it is wanted.
            papers: makes papers, when one is wanted.
            plays: the plays that there are.
            read_list: reads a changed list of injects of a scenario.
        """
        self._office = office
        self._asks = asks
        self._dossier = dossier
        self._scenarios = scenarios
        self._papers = papers
        self._plays = plays
        self._read_list = read_list
        window.scenarios_made.connect(self._connect)
        window.plays_made.connect(self._connect_plays)

    def _connect(self, screen: ScenariosScreen) -> None:
        screen.guide_wanted.connect(self._guide)
        screen.paper_wanted.connect(self._of_exercise)

    def _connect_plays(self, screen: PlaysScreen) -> None:
        screen.results_wanted.connect(self._results)

    def _guide(self) -> None:
        """Show the guide with every exercise of the library."""
        # No start needs it.
        from vb_wizard.application.training.guiding import make_guide

        self._dossier.show_made(lambda: make_guide(self._office, self._scenarios()), SCENARIOS.guide_title)

    def _of_exercise(self, scenario_id: str, title: str) -> None:
        """Let choose what is made of one exercise: a paper is shown first, a file is saved."""
        # As above.
        from vb_wizard.application.training.papers import PRINTED, PaperKind
        from vb_wizard.presenters.papers import READ, paper_items

        item = self._asks.paper(paper_items(), title)
        if item is None:
            return
        if item.id == READ:
            self._read_list(scenario_id)
            return
        kind = PaperKind(item.id)

        def make() -> tuple[str, bytes]:
            return self._papers().make(scenario_id, kind)

        if kind in PRINTED:
            self._dossier.show_made(make, f"{title} · {item.title}")
        else:
            self._dossier.save_made(make, PAPERS.files[kind])

    def _results(self, play: str) -> None:
        """Let choose how the results of one play, or of all, are written, and save them."""
        # As above.
        from vb_wizard.application.training.papers import ResultKind
        from vb_wizard.presenters.papers import result_items

        item = self._asks.paper(result_items(), PAPERS.results_say)
        if item is None:
            return
        kind = ResultKind(item.id)
        self._dossier.save_made(lambda: self._papers().results(self._plays(), kind, play), PAPERS.files[kind])
