"""The scenarios of the office on the screen with scenarios: copied, opened to change, removed and put back.

Neighbours: `screens.scenarios` says what is wanted; `application.training.workshop` does it; `start_controller` shows the list.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.words_training import SCENARIOS
from vb_wizard.ui.controllers.start_controller import StartController
from vb_wizard.ui.controllers.telling import attempt
from vb_wizard.ui.window import Window

if TYPE_CHECKING:
    from vb_wizard.application.training.own_scenarios import OwnScenario
    from vb_wizard.application.training.workshop import Workshop
    from vb_wizard.ui.screens.scenarios import ScenariosScreen


class OwnController:
    """Works on the scenarios of the office."""

    def __init__(self, window: Window, workshop: Callable[[], Workshop], start: StartController) -> None:
        """Listen to the window; `workshop` is asked when it is first wanted."""
        self._window = window
        self._workshop = workshop
        self._start = start
        self._titles: dict[str, str] = {}
        self._gone = ("", "")
        self.edit: Callable[[str], None] | None = None
        start.own = self._own
        window.scenarios_made.connect(self._connect)

    def _connect(self, screen: ScenariosScreen) -> None:
        screen.copy_wanted.connect(self._copy)
        screen.edit_wanted.connect(self._edit)
        screen.remove_wanted.connect(self._remove)
        screen.put_back_wanted.connect(self._put_back)

    def _own(self) -> tuple[Sequence[OwnScenario], tuple[str, str]]:
        own = self._workshop().own()
        self._titles = {one.id: one.title for one in own}
        return own, self._gone

    def _edit(self, scenario_id: str) -> None:
        if self.edit is not None:
            self.edit(scenario_id)

    def _copy(self, scenario_id: str) -> None:
        def act() -> None:
            name = self._workshop().copy(scenario_id)
            self._start.show_scenarios()
            self._window.message.tell(SCENARIOS.copied, Tone.OK)
            self._edit(name)

        attempt(self._window, act)

    def _remove(self, scenario_id: str) -> None:
        title = self._titles.get(scenario_id, scenario_id)

        def act() -> None:
            self._workshop().remove(scenario_id)
            self._gone = (scenario_id, title)
            self._start.show_scenarios()
            self._window.scenarios.put_back.setFocus()
            self._window.message.tell(SCENARIOS.removed.format(title=title))

        attempt(self._window, act)

    def _put_back(self, scenario_id: str) -> None:
        title = self._gone[1]

        def act() -> None:
            self._workshop().put_back(scenario_id)
            self._gone = ("", "")
            self._start.show_scenarios()
            self._window.scenarios.search.setFocus()
            self._window.message.tell(SCENARIOS.is_back.format(title=title), Tone.OK)

        attempt(self._window, act)
