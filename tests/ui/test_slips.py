"""Slips of the program itself: written without what people typed, told, and survived."""

from __future__ import annotations

import sys
import threading
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, qCritical
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import sample_office as office
from vb_wizard.ui.slips import SlipLog
from vb_wizard.ui.window import Window

NOW = datetime(2026, 11, 23, 9, 14)  # noqa: DTZ001 - what stands on the clock in the Netherlands


class Told:
    """A slip log on a file of the test, and what it told."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.threads: list[int] = []
        self.log = SlipLog(path, lambda: self.threads.append(threading.get_ident()), lambda: NOW)

    @property
    def lines(self) -> list[str]:
        """What was written."""
        return self.path.read_text(encoding="utf-8").splitlines() if self.path.exists() else []


@pytest.fixture
def told(qapp: QApplication, tmp_path: Path) -> Told:
    """A slip log that is not installed."""
    return Told(tmp_path / "missers.log")


def raise_and_take(log: SlipLog, words: str) -> None:
    """Let the log take an exception with these words."""
    try:
        raise ValueError(words)
    except ValueError as error:
        log(type(error), error, error.__traceback__)


def test_a_slip_is_written_without_what_people_typed(told: Told) -> None:
    """Kind and place of the mistake are kept, its message is not; the user hears of it."""
    raise_and_take(told.log, "mevrouw Jansen woont op nummer 4")
    assert "ValueError test_slips.py" in told.lines[0]
    assert "Jansen" not in told.lines[0]
    assert len(told.threads) == 1


def test_a_slip_on_a_full_disk_is_still_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where nothing can be written the line goes to standard error."""
    told = Told(tmp_path / "weg" / "missers.log")
    told.log(KeyError, KeyError("x"), None)
    assert len(told.threads) == 1
    assert "KeyError" in capsys.readouterr().err


def test_a_slip_without_disk_or_terminal_is_still_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A program that was started with a double click may have nowhere to complain."""
    monkeypatch.setattr(sys, "stderr", None)
    told = Told(tmp_path / "weg" / "missers.log")
    told.log(KeyError, KeyError("x"), None)
    assert len(told.threads) == 1


def test_a_slip_that_repeats_itself_fills_no_disk(told: Told) -> None:
    """The same mistake at the same place is written a few times and told once in a while."""
    for _ in range(100):
        raise_and_take(told.log, "weer")
    assert len(told.lines) == 20
    assert len(told.threads) == 1


def test_an_exception_in_a_slot_leaves_the_window_alive(window: Window, told: Told) -> None:
    """The hook of the process takes it, and the window goes on answering."""

    def slip(_name: str) -> None:
        raise RuntimeError("oeps")

    window.commanded.connect(slip)
    with told.log.installed():
        window.top.red.click()
    assert len(told.threads) == 1
    window.show_start(office.START)
    assert window.start.isVisible()


def test_an_exception_while_drawing_leaves_the_window_alive(window: Window, told: Told, qtbot: QtBot) -> None:
    """A part that cannot be drawn is told and written, and what stands beside it goes on."""

    class Broken(QWidget):
        def event(self, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                raise RuntimeError("oeps")
            return super().event(event)

    with told.log.installed():
        part = Broken(window)
        part.resize(20, 20)
        part.show()
        qtbot.waitUntil(lambda: bool(told.lines))
        part.hide()
        part.deleteLater()
    assert "RuntimeError test_slips.py" in told.lines[0]
    window.show_start(office.START)
    assert window.start.isVisible()


def test_an_exception_in_a_thread_is_told_by_the_window(told: Told, qtbot: QtBot) -> None:
    """The thread that slipped ends; the sentence comes in the thread of the window."""

    def slip() -> None:
        raise LookupError("oeps")

    with told.log.installed():
        thread = threading.Thread(target=slip)
        thread.start()
        thread.join()
    qtbot.waitUntil(lambda: bool(told.threads))
    assert told.threads == [threading.get_ident()]
    assert "LookupError test_slips.py" in told.lines[0]


@pytest.mark.qt_log_level_fail("NO")
def test_what_qt_calls_grave_is_noted_without_its_words(told: Told) -> None:
    """A message of Qt can hold a path or a text; only how grave it is gets written."""
    with told.log.installed():
        qCritical("mevrouw Jansen")
    assert [line.split(" ", 2)[2] for line in told.lines] == ["Qt critical default"]


def test_the_hooks_go_when_the_window_goes(told: Told) -> None:
    """Whoever took exceptions before takes them again."""
    before = sys.excepthook, threading.excepthook
    with told.log.installed():
        assert sys.excepthook is told.log
    assert (sys.excepthook, threading.excepthook) == before
