"""The front: what is seen and kept before anything of the office is read."""

from __future__ import annotations

import gc
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fakes.case_store import MemoryCaseStore
from tests.fakes.small_book import small_book
from tests.fakes.small_office import MemoryFlowLibrary, services
from tests.ui.conftest import named, settle
from tests.ui.running import FakeAsks, FakeOutside, SampleHouse
from vb_wizard.application.office import Office
from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.journal import AcuteRaised
from vb_wizard.resources import assets_folder
from vb_wizard.ui.app import run_window
from vb_wizard.ui.behind import Running
from vb_wizard.ui.commands import Command
from vb_wizard.ui.front import Front
from vb_wizard.ui.memory import FILE
from vb_wizard.ui.running import build_window

NOW = datetime(2026, 11, 23, 9, 14)  # noqa: DTZ001 - what stands on the clock in the Netherlands


FIRST_PAINT = """
import sys
from datetime import datetime
from pathlib import Path
from vb_wizard.resources import assets_folder
from vb_wizard.ui.application import make_app
from vb_wizard.ui.front import Front
from vb_wizard.ui.memory import FILE
app = make_app()
painted = []
front = Front(app, Path(sys.argv[1]), assets_folder(), datetime.now)
front.show(lambda: (painted.append(set(sys.modules)), app.quit()))
app.exec()
late = {"compose", "application", "engine", "storage", "flowfiles", "domain.journal", "presenters.views", "ui.screens.case"}
heavy = {f"vb_wizard.{name}" for name in late} | {"sqlcipher3", "transitions", "pydantic", "yaml", "reportlab", "holidays"}
print(len(painted), *sorted(heavy & painted[0]))
"""


@pytest.fixture
def make_front(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[[], Front]]:
    """Make fronts on one data folder, and take them away after the test."""
    made: list[Front] = []

    def make() -> Front:
        made.append(Front(qapp, tmp_path, assets_folder(), lambda: NOW))
        return made[-1]

    yield make
    for front in made:
        front.window.close()
        front.window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def furnish(tmp_path: Path) -> Iterator[Callable[[Front], Running]]:
    """Put the small book behind a front, and give its case back after the test."""
    made: list[Running] = []

    def put(front: Front) -> Running:
        house = SampleHouse(Office(services(MemoryCaseStore())), MemoryFlowLibrary(small_book()), tmp_path)
        made.append(build_window(house, FakeAsks(), FakeOutside(), front))  # type: ignore[arg-type]
        made[-1].begin()
        return made[-1]

    yield put
    for running in made:
        running.cases.close()


@pytest.fixture
def second(make_front: Callable[[], Front], furnish: Callable[[Front], Running]) -> Front:
    """The front of a second start."""
    furnish(make_front())
    return make_front()


def test_a_second_start_paints_the_doors_before_anything_is_read(second: Front, qtbot: QtBot) -> None:
    """The doors of the first start stand there, and nothing is said about cases."""
    painted: list[int] = []
    second.show(lambda: painted.append(len(second.window.start.doors)))
    qtbot.waitUntil(lambda: bool(painted))
    assert painted == [len(small_book().catalogue.doors)]
    assert all(not door.progress_text for door in second.window.start.doors)
    assert second.window.start.overview is None


def test_the_first_paint_waits_for_nothing_heavy(tmp_path: Path) -> None:
    """The rooms behind the window, and the libraries that they need, come after the first picture."""
    done = subprocess.run(
        [sys.executable, "-c", FIRST_PAINT, tmp_path], capture_output=True, text=True, check=False
    )
    assert done.stdout.split() == ["1"], done.stderr


def test_furnishing_keeps_the_cards_and_the_keyboard(
    second: Front, furnish: Callable[[Front], Running], qapp: QApplication
) -> None:
    """What has the keyboard keeps it when the cases appear below the doors."""
    second.show(lambda: None)
    second.window.activateWindow()
    settle(qapp)
    first = named(second.window, f"door:{second.window.start.doors[0].id}")
    assert first.hasFocus()
    furnish(second)
    settle(qapp)
    assert first.hasFocus()
    assert second.window.start.overview.cases.isVisible()


def test_a_door_that_was_pressed_early_opens_when_it_can(
    second: Front, furnish: Callable[[Front], Running], qtbot: QtBot
) -> None:
    """A click between the first paint and the reading of the cases is not lost."""
    second.show(lambda: None)
    qtbot.mouseClick(named(second.window, "door:incident"), Qt.MouseButton.LeftButton)
    running = furnish(second)
    assert running.window.shows_case
    assert running.cases.desk is not None
    assert running.cases.desk.state.flow == "hoofd"


def test_a_door_that_became_another_does_not_open(
    second: Front, furnish: Callable[[Front], Running], qtbot: QtBot
) -> None:
    """Nobody gets behind a door that was not there when it was pressed."""
    kept = second.memory.doors
    second.memory.keep_doors([type(kept[0])("incident", "1", "Iets anders", "", "Open", kept[0].tone)])
    second.show(lambda: None)
    qtbot.mouseClick(named(second.window, "door:incident"), Qt.MouseButton.LeftButton)
    running = furnish(second)
    assert not running.window.shows_case
    assert len(running.window.start.doors) == len(kept)


def test_the_red_button_works_from_the_first_paint(
    second: Front, furnish: Callable[[Front], Running]
) -> None:
    """Acute danger that is raised early is raised as soon as a case can be made."""
    second.show(lambda: None)
    second.window.commanded.emit(Command.ACUTE)
    running = furnish(second)
    assert running.cases.desk is not None
    assert [isinstance(entry.event, AcuteRaised) for entry in running.cases.desk.case.journal][-1]


def test_a_case_that_was_open_gets_no_doors_first(
    make_front: Callable[[], Front], furnish: Callable[[Front], Running]
) -> None:
    """The next start goes to the case, so the start screen would only flash."""
    furnish(make_front()).start.open_door("incident")
    front = make_front()
    front.show(lambda: None)
    assert front.window.start.doors == ()


@pytest.mark.parametrize("kept", ["", "a, b", "incident, 1, Titel, Tekst, Start, geen_toon, 1"])
def test_doors_that_cannot_be_read_are_left_out(
    make_front: Callable[[], Front], tmp_path: Path, kept: str
) -> None:
    """A broken memory gives a frame without doors."""
    (tmp_path / "venster.ini").write_text(f"[start]\ndeuren={kept}\n", encoding="utf-8")
    assert make_front().memory.doors == ()


def test_a_house_that_cannot_be_opened_ends_the_window(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The reason comes out where the command can tell it, and no window without a house stays behind."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)

    def refuse() -> SampleHouse:
        raise KnownError("De sleutel is weg.", "Er is niets gewijzigd.", "Zet de sleutel terug.")

    with pytest.raises(KnownError, match="De sleutel is weg"):
        run_window(tmp_path, assets_folder(), lambda: NOW, refuse)  # type: ignore[arg-type,return-value]
    assert not [window for window in qapp.topLevelWidgets() if window.isVisible()]


def test_a_start_looks_for_garbage_again_when_it_is_done(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The search that the command stopped is on again, also when the house could not be opened."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)

    def refuse() -> SampleHouse:
        raise KnownError("De sleutel is weg.")

    gc.disable()
    try:
        with pytest.raises(KnownError):
            run_window(tmp_path, assets_folder(), lambda: NOW, refuse)  # type: ignore[arg-type,return-value]
        assert gc.isenabled()
    finally:
        gc.unfreeze()
        gc.enable()


@pytest.mark.parametrize(
    "content", [b"rommel", b"\0" * 50, b"[vorm\nthema=dark\n", b"[vorm]\nthema=\xff\xfe\n"]
)
def test_a_broken_memory_is_told_once_and_kept_aside(
    content: bytes, make_front: Callable[[], Front], tmp_path: Path
) -> None:
    """A file that cannot be read gives the usual look, one sentence in the window, and stays on disk under another name."""
    (tmp_path / FILE).write_bytes(content)
    front = make_front()
    said = front.window.message
    assert not said.isHidden()
    assert "zaken" in said.words.text()
    assert "venster.kapot-1.ini" in said.words.text()
    assert (tmp_path / "venster.kapot-1.ini").read_bytes() == content
    assert (front.theme.name, front.theme.scale) == ("light", 100)
    front.memory.keep_look("dark", 125)
    del front
    again = make_front()
    assert again.window.message.isHidden()
    assert again.theme.name == "dark"


def test_a_memory_that_is_only_odd_is_no_reason_to_speak(
    make_front: Callable[[], Front], tmp_path: Path
) -> None:
    """Comments, unknown names and values that make no sense give the usual look without a sentence."""
    (tmp_path / FILE).write_text("; x\n[vorm]\nthema=paars\nschaal=veel\n[anders]\na=1\n", encoding="utf-8")
    front = make_front()
    assert front.window.message.isHidden()
    assert (front.theme.name, front.theme.scale) == ("light", 100)
