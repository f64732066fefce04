"""Playing a scenario in the real window: on a screen for people to watch, and without one to leave pictures.

Neighbours: `hands` presses what is on the screen, `application.training.player` tells the story, `cli play` asks for it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from vb_wizard.application.desk import CaseDesk
from vb_wizard.application.training.clock import StoryClock
from vb_wizard.application.training.player import Player, Seen, StoryError
from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.scenario import Scenario
from vb_wizard.presenters.words import APP
from vb_wizard.ui.application import make_app
from vb_wizard.ui.behind import Running
from vb_wizard.ui.controllers.outside import Outside
from vb_wizard.ui.furnished import Furnished
from vb_wizard.ui.hands import WindowHands
from vb_wizard.ui.running import build_window
from vb_wizard.ui.scripted import ScriptedAsks

_PACE_MS = 400
_SIZE = (1280, 800)


class _NoOutside(Outside):
    """A desktop that is not there: a story never dials, and never opens a page."""

    def call(self, dial: str) -> bool:
        """Do not dial."""
        return False

    def open_link(self, link: str) -> bool:
        """Do not open."""
        return False

    def open_file(self, path: Path) -> bool:
        """Do not open."""
        return False


@dataclass(frozen=True, slots=True)
class Played:
    """What was seen, and the sentence of a story that got stuck (empty when it did not)."""

    seen: Seen
    trouble: str


def play_in_window(
    house: Furnished, scenario: Scenario, desk: CaseDesk, clock: StoryClock, pictures: Path | None
) -> Played:
    """Tell a story in the window.

    Args:
        house: what `compose` built, with the clock of the story.
        scenario: the story.
        desk: a new case on its flow.
        clock: the clock of the story.
        pictures: a folder for a picture of the start and of the window after each line of the story; None for none.

    Raises:
        KnownError: an asset is missing, or a picture cannot be kept.
    """
    app = make_app()
    asks = ScriptedAsks()
    running = build_window(house, asks, _NoOutside())
    running.window.resize(*_SIZE)
    camera = _Camera(running, pictures)
    running.start.show()
    running.window.show()
    camera.take("start")
    running.cases.open(desk)
    watched = app.platformName() != "offscreen"
    hands = WindowHands(running.window, desk, asks, running.cases.show, _pause if watched else lambda: None)
    player = Player(scenario, desk, clock, hands)
    trouble = ""
    try:
        player.begin()
        for line in scenario.story:
            player.play_line(line)
            camera.take(f"{desk.state.focus.flow}-{desk.state.focus.step}")
    except (StoryError, LookupError) as error:
        trouble = str(error)
    running.window.message.tell(trouble or APP.story_told)
    if watched:
        app.exec()
    running.window.close()
    return Played(player.seen, trouble)


def _pause() -> None:
    """Let people see what happened."""
    loop = QEventLoop()
    QTimer.singleShot(_PACE_MS, loop.quit)
    loop.exec()


class _Camera:
    """Keeps numbered pictures of the window."""

    def __init__(self, running: Running, folder: Path | None) -> None:
        self._window = running.window
        self._folder = folder
        self._taken = 0

    def take(self, name: str) -> None:
        """Keep a picture.

        Raises:
            KnownError: it cannot be written.
        """
        if self._folder is None:
            return
        QApplication.processEvents()
        self._taken += 1
        self._folder.mkdir(parents=True, exist_ok=True)
        path = self._folder / f"{self._taken:02}-{re.sub(r'[^a-z0-9_-]', '', name)}.png"
        if not self._window.grab().save(str(path)):
            raise KnownError(
                APP.no_picture.format(path=path),
                "",
                APP.no_picture_to_do,
            )
