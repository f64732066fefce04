"""Long work beside the window: it is told, it can be stopped, and it never leaves half of something."""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import named, settle
from tests.ui.running import Desk
from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.journal import EvidenceAdded
from vb_wizard.domain.work import Stopped, reached
from vb_wizard.ui.controllers import telling
from vb_wizard.ui.controllers.telling import attempt, patiently
from vb_wizard.ui.dialogs import working
from vb_wizard.ui.dialogs.answers import EvidenceAnswer
from vb_wizard.ui.dialogs.working import WorkingDialog
from vb_wizard.ui.window import Window


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Show work at once, and hear keys at once."""
    monkeypatch.setattr(telling, "_MOMENT_MS", 1)
    monkeypatch.setattr(working, "_DEAF_MS", 0)


@contextmanager
def looking(act: Callable[[WorkingDialog], object]) -> Iterator[None]:
    """Do something with the dialog as soon as it is there, once."""
    timer, wrong = QTimer(), list[BaseException]()

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, WorkingDialog):
            timer.stop()
            try:
                act(dialog)
            except AssertionError as error:
                wrong.append(error)
                dialog.reject()

    timer.timeout.connect(look)
    timer.start(5)
    try:
        yield
    finally:
        timer.stop()
        if wrong:
            raise wrong[0]


def endless() -> None:
    """Work that ends only when somebody stops it."""
    while True:
        reached(1, 4)
        time.sleep(0.001)


def test_what_came_out_or_went_wrong_comes_back(window: Window) -> None:
    """The work is done in another thread, in which no garbage of the window is collected."""

    def fail() -> None:
        raise KnownError("Het ging mis.")

    seen = patiently(
        window, lambda: (threading.current_thread() is threading.main_thread(), gc.isenabled()), "Bezig"
    )
    assert seen == (False, False)
    assert gc.isenabled()
    with pytest.raises(KnownError, match="Het ging mis"):
        patiently(window, fail, "Bezig")


def test_progress_is_told_in_words_to_everybody(window: Window, qapp: QApplication) -> None:
    """The bar has a name, a role, a share, and the same in words on the screen and for a voice."""
    seen: list[tuple[str, str, str, int, QAccessible.Role]] = []

    def see(dialog: WorkingDialog) -> None:
        while not dialog.line.value():
            settle(qapp)
        role = QAccessible.queryAccessibleInterface(dialog.line).role()
        line = dialog.line
        seen.append(
            (line.accessibleName(), line.accessibleDescription(), dialog.share.text(), line.value(), role)
        )
        dialog.stop.click()

    with looking(see):
        attempt(window, lambda: patiently(window, endless, "Het dossier wordt gemaakt"))
    assert seen == [
        ("Het dossier wordt gemaakt", "25 % klaar", "25 % klaar", 25, QAccessible.Role.ProgressBar)
    ]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Escape, None])
def test_stopping_is_one_key_or_click_and_is_told(window: Window, qtbot: QtBot, key: Qt.Key | None) -> None:
    """The button has the keyboard; Esc does the same; afterwards a sentence says that nothing changed."""

    def stop(dialog: WorkingDialog) -> None:
        button = named(dialog, "cancel")
        assert dialog.focusWidget() is button
        if key is None:
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        else:
            qtbot.keyClick(button, key)
        assert dialog.share.text() == "Wordt gestopt"

    with looking(stop):
        assert not attempt(window, lambda: patiently(window, endless, "Bezig"))
    assert "geannuleerd" in window.message.words.text()
    assert QApplication.activeModalWidget() is None
    assert window.isEnabled()


def test_a_key_that_was_meant_for_what_stood_there_before_stops_nothing(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Enter that is held when the dialog appears is not an answer to it."""
    monkeypatch.setattr(working, "_DEAF_MS", 60_000)
    done: list[str] = []

    def press(dialog: WorkingDialog) -> None:
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape):
            qtbot.keyClick(dialog.stop, key)
        done.append(dialog.share.text())
        monkeypatch.setattr(working, "_DEAF_MS", 0)
        dialog.stop.click()

    with looking(press), pytest.raises(Stopped):
        patiently(window, endless, "Bezig")
    assert done[0] != "Wordt gestopt"


def test_leaving_the_wizard_in_the_middle_ends_the_work_first(window: Window, qapp: QApplication) -> None:
    """No thread goes on behind a window that is gone."""
    ended: list[bool] = []
    # The program runs as it does for a user: only then leaving ends every loop.
    QTimer.singleShot(0, lambda: ended.append(attempt(window, lambda: patiently(window, endless, "Bezig"))))
    with looking(lambda _dialog: qapp.exit()):
        qapp.exec()
    assert ended == [False]
    assert [one.name for one in threading.enumerate() if one.name == "werk"] == []


def test_a_window_out_of_sight_shows_nothing(window: Window) -> None:
    """Behind the cover no dialog appears; the work just goes on."""
    cover = QWidget()
    cover.show()
    window.hide()
    seen: list[object] = []

    def act() -> int:
        for at in range(20):
            reached(at, 20)
            time.sleep(0.005)
        return 7

    with looking(seen.append):
        assert patiently(window, act, "Bezig") == 7
    assert seen == []
    cover.close()


def test_evidence_that_is_cancelled_is_not_in_the_case(
    case: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The case is whole and goes on; the same file can be added afterwards."""
    film = tmp_path / "film.mp4"
    film.write_bytes(b"x" * 6_000_000)
    case.asks.answer_evidence = EvidenceAnswer("telefoon", "")
    case.asks.answer_files = (film,)
    desk = case.running.cases.desk
    assert desk is not None
    before = case.events()
    real = desk._file.add_evidence
    monkeypatch.setattr(desk._file, "add_evidence", lambda *_: endless())
    with looking(lambda dialog: dialog.stop.click()):
        case.running.window.commanded.emit("evidence")
    assert case.events() == before
    monkeypatch.setattr(desk._file, "add_evidence", real)
    case.running.window.commanded.emit("evidence")
    assert isinstance(case.events()[-1], EvidenceAdded)
