"""Papers of exercises: the guide for the trainer.

Neighbours: `screens.scenarios` says what is wanted; `application.training` makes it; `dossier_controller` shows it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from vb_wizard.application.office import Office
from vb_wizard.application.training.guiding import make_guide
from vb_wizard.domain.scenario import Scenario
from vb_wizard.presenters.words_training import SCENARIOS
from vb_wizard.ui.controllers.dossier_controller import DossierController
from vb_wizard.ui.window import Window

if TYPE_CHECKING:
    from vb_wizard.ui.screens.scenarios import ScenariosScreen


class PaperController:
    """Makes papers of exercises when the screen with scenarios wants them."""

    def __init__(
        self,
        window: Window,
        office: Office,
        scenarios: Callable[[], Iterable[Scenario]],
        dossier: DossierController,
    ) -> None:
        """Listen to the window; `scenarios` reads the library when it is wanted."""
        self._office = office
        self._scenarios = scenarios
        self._dossier = dossier
        window.scenarios_made.connect(self._connect)

    def _connect(self, screen: ScenariosScreen) -> None:
        screen.guide_wanted.connect(self._guide)

    def _guide(self) -> None:
        """Show the guide with every exercise of the library."""
        self._dossier.show_made(lambda: make_guide(self._office, self._scenarios()), SCENARIOS.guide_title)
