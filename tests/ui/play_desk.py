"""A window with a play of the small exercise behind it, in memory, with seconds that pass when told to."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from PySide6.QtCore import QEvent, QObject, QRect, Signal
from PySide6.QtWidgets import QApplication, QWidget

from tests.fakes.small_exercise import Training
from tests.fakes.small_office import MemoryFlowLibrary
from tests.ui.running import FakeAsks, FakeOutside, SampleHouse
from vb_wizard.application.office import Office
from vb_wizard.application.training.director import Director
from vb_wizard.presenters.course import course
from vb_wizard.ui.behind import Running
from vb_wizard.ui.controllers.play_controller import PlayController
from vb_wizard.ui.controllers.study_controller import StudyController
from vb_wizard.ui.dialogs.answers import HowAnswer
from vb_wizard.ui.running import build_window
from vb_wizard.ui.screens_there import Spot


class FakeScreens(QObject):
    """Screens that are plugged in and out by a test."""

    changed = Signal()

    def __init__(self) -> None:
        """Have one screen only."""
        super().__init__()
        self.spot: Spot | None = None

    def beside(self, window: QWidget, wanted: str = "") -> Spot | None:
        """Return the second screen."""
        return self.spot

    def plug(self, spot: Spot | None) -> None:
        """Plug a second screen in, or out."""
        self.spot = spot
        self.changed.emit()


SECOND = Spot("HDMI-1", QRect(0, 0, 960, 540))


@dataclass
class PlayDesk:
    """A window, and the play behind it."""

    running: Running
    training: Training
    asks: FakeAsks
    outside: FakeOutside
    screens: FakeScreens

    @property
    def play(self) -> PlayController:
        """Who plays with a group."""
        return self.running.exercises.group

    @property
    def alone(self) -> StudyController:
        """Who practises alone."""
        return self.running.exercises.alone

    @property
    def director(self) -> Director:
        """The play with a group that is open."""
        assert self.play.play is not None
        return self.play.play.director

    def begin(self, way: str = "group", **values: str) -> None:
        """Begin the small exercise from the list, as a user does."""
        self.running.start.show_scenarios()
        self.asks.answer_how = HowAnswer(way, values)
        self.running.window.scenarios.scenario_chosen.emit("proef")
        for worker in (self.play, self.alone):
            worker._timer.stop()

    def minutes(self, count: int) -> None:
        """Let minutes of the story pass, a few seconds at a time, and the window follow."""
        for _ in range(count * 60 // 8):
            self.training.seconds.value += 8 / self.director.state.speed
            self.director.tick()
        self.play.tick()

    def moments(self) -> list[str]:
        """What the course says."""
        return [row.text for row in course(self.director)]


@contextmanager
def play_desk(root: Path, qapp: QApplication) -> Iterator[PlayDesk]:
    """Open a window at the start screen, and take it away afterwards."""
    training, asks, outside, screens = Training(), FakeAsks(), FakeOutside(), FakeScreens()
    library = cast("MemoryFlowLibrary", training.services.library)
    house = SampleHouse(Office(training.services), library, root)
    house.plays = training.plays
    running = build_window(house, asks, outside, screens=screens)  # type: ignore[arg-type]
    running.window.show()
    running.window.activateWindow()
    running.begin()
    qapp.processEvents()
    yield PlayDesk(running, training, asks, outside, screens)
    running.cases.close()
    running.window.close()
    running.window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
