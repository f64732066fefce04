"""One window a data folder, and a second start that brings it to the front."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from vb_wizard.ui.single import SingleWindow

CRASH = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from vb_wizard.ui.single import SingleWindow
app = QCoreApplication([])
place = SingleWindow(Path(sys.argv[1]))
assert place.claim()
place.listen()
os._exit(9)
"""

CALL = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from vb_wizard.ui.single import SingleWindow
app = QCoreApplication([])
place = SingleWindow(Path(sys.argv[1]))
print(place.claim(), place.call_other())
"""


def second_start(root: Path, qtbot: QtBot) -> list[str]:
    """Start another process that wants the place; returns whether it got it and whether it was answered."""
    with subprocess.Popen([sys.executable, "-c", CALL, root], stdout=subprocess.PIPE, text=True) as process:
        qtbot.waitUntil(lambda: process.poll() is not None)
        assert process.stdout is not None
        return process.stdout.read().split()


@pytest.fixture
def make(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[..., SingleWindow]]:
    """Make places on the data folder of the test, or on another one."""
    made: list[SingleWindow] = []

    def place(root: Path = tmp_path) -> SingleWindow:
        made.append(SingleWindow(root))
        return made[-1]

    yield place
    for one in made:
        one.leave()


def test_a_second_start_calls_the_first(
    make: Callable[..., SingleWindow], tmp_path: Path, qtbot: QtBot
) -> None:
    """The second one does not get the place; the first one hears of it and answers."""
    first = make()
    calls: list[int] = []
    first.called.connect(lambda: calls.append(1))
    assert first.claim()
    first.listen()
    assert second_start(tmp_path, qtbot) == ["False", "True"]
    assert calls == [1]


def test_another_data_folder_has_a_window_of_its_own(
    make: Callable[..., SingleWindow], tmp_path: Path
) -> None:
    """Two data folders are two offices, each with one window."""
    other = tmp_path / "ander"
    other.mkdir()
    assert make().claim()
    assert make(other).claim()


def test_a_first_window_that_crashed_blocks_nobody(
    make: Callable[..., SingleWindow], tmp_path: Path, qtbot: QtBot
) -> None:
    """Its lock and its socket are taken over, and the next start is answered again."""
    done = subprocess.run([sys.executable, "-c", CRASH, tmp_path], check=False)
    assert done.returncode == 9
    first = make()
    assert first.claim()
    first.listen()
    assert second_start(tmp_path, qtbot) == ["False", "True"]


def test_a_first_window_that_says_nothing_blocks_nobody(make: Callable[..., SingleWindow]) -> None:
    """Somebody holds the place and does not listen: the second start hears that nobody answers."""
    first, second = make(), make()
    assert first.claim()
    assert not second.claim()
    assert not second.call_other()


def test_the_very_first_start_has_its_place_at_once(
    make: Callable[..., SingleWindow], tmp_path: Path
) -> None:
    """The folder is made for it, private, because that start takes longest."""
    root = tmp_path / "nieuw" / "map"
    assert make(root).claim()
    assert root.stat().st_mode & 0o777 == 0o700
    assert not make(root).claim()


def test_where_no_lock_can_be_made_the_window_opens(
    make: Callable[..., SingleWindow], tmp_path: Path
) -> None:
    """A file in the place of the folder is told by whoever opens it, not here."""
    (tmp_path / "bestand").write_text("x", encoding="utf-8")
    first = make(tmp_path / "bestand")
    assert first.claim()
    first.listen()
    assert make(tmp_path / "bestand").claim()


def test_the_place_is_free_again_after_leaving(make: Callable[..., SingleWindow]) -> None:
    """Whoever closes the window can open it again."""
    with make() as first:
        assert first.claim()
        first.listen()
    assert make().claim()
