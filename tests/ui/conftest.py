"""A window with hand-made views, and what tests of it have in common."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.fakes.case_store import MemoryCaseStore
from tests.fakes.exercise_store import MemoryExerciseStore
from tests.fakes.small_book import small_book
from tests.fakes.small_office import MemoryFlowLibrary, services
from tests.ui.gallery import Stage
from tests.ui.running import Desk, FakeAsks, FakeOutside, SampleHouse
from vb_wizard.application.office import Office
from vb_wizard.resources import assets_folder
from vb_wizard.ui.application import make_app
from vb_wizard.ui.dialogs.questions import Questions
from vb_wizard.ui.memory import Memory
from vb_wizard.ui.running import build_window
from vb_wizard.ui.theme.fonts import load_fonts
from vb_wizard.ui.theme.theme import Theme
from vb_wizard.ui.window import Window

NOW = datetime(2026, 11, 23, 9, 14)  # noqa: DTZ001 - what stands on the clock in the Netherlands


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The application as the window makes it."""
    return make_app()


@pytest.fixture(scope="session")
def family(qapp: QApplication) -> str:
    """The bundled font, loaded once."""
    return load_fonts(assets_folder() / "fonts")[0]


@pytest.fixture
def theme(family: str) -> Theme:
    """The light theme at 100 %."""
    return Theme(assets_folder(), family)


@pytest.fixture
def make_window(qapp: QApplication, family: str, tmp_path: Path) -> Iterator[Callable[..., Window]]:
    """Make windows that are shown, and take them away after the test."""
    made: list[Window] = []

    def make(name: str = "light", scale: int = 100, width: int = 1280, height: int = 800) -> Window:
        theme = Theme(assets_folder(), family, name, scale)
        window = Window(qapp, theme, Memory(tmp_path), lambda: NOW)
        window.build()
        window.resize(width, height)
        window.show()
        window.activateWindow()
        qapp.processEvents()
        made.append(window)
        return window

    yield make
    for window in made:
        window.close()
        window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(make_window: Callable[..., Window]) -> Window:
    """A window in the light theme at 1280 x 800."""
    return make_window()


@contextmanager
def open_desk(root: Path, qapp: QApplication) -> Iterator[Desk]:
    """Open a window on the small book, at the start screen, and take it away afterwards."""
    store, exercises, asks, outside = MemoryCaseStore(), MemoryExerciseStore(), FakeAsks(), FakeOutside()
    house = SampleHouse(
        Office(services(store, exercises=lambda: exercises)), MemoryFlowLibrary(small_book()), root
    )
    running = build_window(house, asks, outside)  # type: ignore[arg-type]
    running.window.show()
    running.window.activateWindow()
    running.begin()
    qapp.processEvents()
    yield Desk(running, asks, outside, store, root, exercises)
    running.cases.close()
    running.window.close()
    running.window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def desk(tmp_path: Path, qapp: QApplication) -> Iterator[Desk]:
    """A window on the small book, at the start screen."""
    with open_desk(tmp_path, qapp) as desk:
        yield desk


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Stage]:
    """One window for all tests of a module that walk every screen."""
    with open_desk(tmp_path_factory.mktemp("stage"), qapp) as desk:
        stage = Stage(desk, Questions(desk.running.theme, desk.running.window, lambda: NOW))
        desk.running.window.resize(1280, 800)
        yield stage
        stage.clear()


@pytest.fixture
def case(desk: Desk) -> Desk:
    """The same with a case open at its first question."""
    desk.running.start.open_door("incident")
    return desk


@pytest.fixture
def acting(case: Desk) -> Desk:
    """The same at the list of actions."""
    for key in ("2", "2"):
        case.answer(key)
    case.running.window.case.centre.settle()
    return case


def settle(qapp: QApplication) -> None:
    """Let everything be laid out and drawn."""
    for _ in range(3):
        qapp.processEvents()


def named(root: QWidget, name: str) -> QWidget:
    """Return the one visible widget with this object name."""
    found = [one for one in root.findChildren(QWidget, name) if one.isVisible()]
    assert len(found) == 1, f"{name}: {len(found)} found"
    return found[0]
