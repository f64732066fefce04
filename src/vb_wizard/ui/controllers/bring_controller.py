"""Files that come in: a pack of another office, or a list of injects that somebody changed.

Neighbours: `screens.scenarios` and `paper_controller` say what is wanted; `application.training.bringing_in` takes it over.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from vb_wizard.domain.errors import KnownError
from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.words_papers import PAPERS
from vb_wizard.ui.controllers.start_controller import StartController
from vb_wizard.ui.controllers.telling import attempt, patiently
from vb_wizard.ui.dialogs.answers import Asks
from vb_wizard.ui.window import Window

if TYPE_CHECKING:
    from vb_wizard.application.training.bringing_in import BringingIn, Brought
    from vb_wizard.application.training.papers import Papers
    from vb_wizard.ui.screens.scenarios import ScenariosScreen

_MOST_BYTES = 64 * 1024 * 1024
"""Read of a file that somebody chose; what reads it has a limit of its own, which is lower."""


class BringController:
    """Takes files over into the scenarios of the office."""

    def __init__(
        self,
        window: Window,
        asks: Asks,
        start: StartController,
        bringing: Callable[[], BringingIn],
        papers: Callable[[], Papers],
    ) -> None:
        """Listen to the window; `bringing` and `papers` are asked when they are first wanted."""
        self._window = window
        self._asks = asks
        self._start = start
        self._bringing = bringing
        self._papers = papers
        window.scenarios_made.connect(self._connect)

    def _connect(self, screen: ScenariosScreen) -> None:
        screen.bring_wanted.connect(self.pack)

    def pack(self) -> None:
        """Ask for a pack and take it over."""
        self._bring(PAPERS.files["pack"], lambda path: self._bringing().pack(path.name, _content(path)))

    def list(self, scenario_id: str) -> None:
        """Ask for a list of injects of this scenario that was changed, and make a scenario of it."""

        def act(path: Path) -> Brought:
            matter = self._papers().of(scenario_id)
            return self._bringing().list(path.name, _content(path), matter)

        self._bring(PAPERS.files["list"], act)

    def _bring(self, files: str, act: Callable[[Path], Brought]) -> None:
        path = self._asks.exercise_file(files)
        if path is not None:
            attempt(
                self._window, lambda: self._tell(patiently(self._window, lambda: act(path), PAPERS.reading))
            )

    def _tell(self, brought: Brought) -> None:
        told = brought.errors or brought.findings
        words = [f"{one.sentence} {one.advice}".replace("`", "'") for one in told[:1]]
        if len(told) > 1:
            words.append(PAPERS.more(len(told) - 1))
        if not brought.id:
            self._window.message.tell(" ".join((PAPERS.not_taken, *words)), Tone.WARN)
            return
        self._start.show_scenarios()
        self._window.scenarios.show_all()
        taken = PAPERS.taken.format(title=brought.title)
        self._window.message.tell(" ".join((taken, *words)), Tone.WARN if words else Tone.OK)


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_MOST_BYTES)
    except OSError as error:
        raise KnownError(
            PAPERS.not_read.format(name=path.name), PAPERS.not_read_safe, PAPERS.not_read_to_do
        ) from error
