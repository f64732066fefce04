"""Quick hide."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import named, settle
from tests.ui.running import Desk
from vb_wizard.presenters.words import FRAME
from vb_wizard.ui.dialogs.asked import asked
from vb_wizard.ui.dialogs.questions import Questions
from vb_wizard.ui.watch import TWICE, InputWatch


def esc(times: int = 2) -> None:
    """Press Esc in whatever window the system gives the keys to."""
    for _ in range(times):
        window = QApplication.focusWindow()
        assert window is not None
        QTest.keyClick(window, Qt.Key.Key_Escape)
        QApplication.processEvents()


def seen() -> list[QWidget]:
    """Every window that stands on the screen."""
    return [one for one in QApplication.topLevelWidgets() if one.isVisible()]


@pytest.fixture
def acting(acting: Desk, qapp: QApplication) -> Desk:
    """The list of actions, with the keyboard in its window."""
    settle(qapp)
    return acting


def test_esc_twice_hides_everything_and_esc_twice_brings_it_back(acting: Desk, qtbot: QtBot) -> None:
    """The window is out of sight behind an empty notepad without a word of the case, and returns as it was."""
    running = acting.running
    before = running.cases.desk.state.focus
    esc(1)
    assert not running.hide.is_hidden
    esc(1)
    assert running.hide.is_hidden
    cover = running.hide.shown
    assert seen() == [cover]
    assert (cover.windowTitle(), cover.accessibleName()) == ("Notities", "Notities")
    qtbot.keyClicks(cover, "boodschappen")
    esc()
    assert seen() == [running.window]
    assert not running.hide.is_hidden
    assert cover.toPlainText() == ""
    assert running.cases.desk.state.focus == before


def test_nothing_adds_the_name_of_the_wizard_to_a_title(qapp: QApplication) -> None:
    """A display name of the application stands behind the title of every window, so behind that of the cover."""
    assert FRAME.app not in qapp.applicationDisplayName()


def test_esc_twice_works_while_somebody_types(acting: Desk, qtbot: QtBot) -> None:
    """A field that has the keyboard does not keep the gesture to itself, and keeps what was typed."""
    line = named(acting.running.window, "log_line")
    assert isinstance(line, QLineEdit)
    line.setFocus()
    qtbot.keyClicks(line, "08:40 onbekende man")
    esc()
    assert acting.running.hide.is_hidden
    esc()
    assert line.text() == "08:40 onbekende man"


def test_esc_twice_hides_from_a_menu(acting: Desk) -> None:
    """A menu that stands open is gone too, whichever window gets the keys."""
    window = acting.running.window
    button = window.top.menu
    where = button.mapTo(window, button.rect().center())
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=where)
    assert QApplication.activePopupWidget() is not None
    for _ in range(2):
        QApplication.processEvents()
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert seen() == [acting.running.hide.shown]
    assert acting.running.hide.is_hidden


def test_a_popup_and_a_tip_go_out_of_sight(acting: Desk) -> None:
    """What hangs over the window does not stay behind it."""
    window = acting.running.window
    list_ = QWidget(window, Qt.WindowType.Popup)
    list_.show()
    QToolTip.showText(window.mapToGlobal(QPoint(20, 20)), "2026-001", window)
    acting.running.hide.turn()
    QApplication.processEvents()
    assert not list_.isVisible()
    assert not QToolTip.isVisible() or QToolTip.text() == ""


def test_esc_twice_hides_from_a_dialog(acting: Desk) -> None:
    """The first press cancels the dialog, the second one hides: no third is needed."""
    running = acting.running
    dialog = QDialog(running.window)

    def hide() -> None:
        for window in (dialog, running.window):
            window.activateWindow()
            QApplication.processEvents()
            QTest.keyClick(window.windowHandle(), Qt.Key.Key_Escape)
        # A test that fails must not wait for ever.
        dialog.close()

    QTimer.singleShot(0, hide)
    assert asked(dialog) == QDialog.DialogCode.Rejected
    QApplication.processEvents()
    assert running.hide.is_hidden
    assert seen() == [running.hide.shown]


def test_a_dialog_keeps_what_was_typed_behind_the_curtain(acting: Desk, qtbot: QtBot) -> None:
    """Hiding does not end it: the answer comes when the wizard is back."""
    running = acting.running
    theme, now = running.theme, lambda: datetime(2026, 11, 23, 9, 14)  # noqa: DTZ001

    def hide_and_come_back() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        qtbot.keyClicks(dialog.focusWidget(), "de griffier belde")
        running.hide.turn()
        assert seen() == [running.hide.shown]
        running.hide.turn()
        assert dialog.isVisible()
        named(dialog, "ok").click()

    QTimer.singleShot(0, hide_and_come_back)
    assert Questions(theme, running.window, now).note("Iets") == "de griffier belde"


def test_a_dialog_of_the_system_is_cancelled(acting: Desk) -> None:
    """A dialog that cannot be kept ends as if it was cancelled, and does not come back."""
    running = acting.running
    dialog = QFileDialog(running.window)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    QTimer.singleShot(0, running.hide.turn)
    assert dialog.exec() == QDialog.DialogCode.Rejected
    assert seen() == [running.hide.shown]
    running.hide.turn()
    assert seen() == [running.window]


def test_closing_the_cover_leaves_the_wizard(acting: Desk) -> None:
    """An unseen window does not stay behind."""
    acting.running.hide.turn()
    cover = acting.running.hide.shown
    cover.close()
    assert seen() == []


def test_the_watch_knows_how_long_nobody_did_anything(
    make_window: Callable[..., QWidget], qapp: QApplication
) -> None:
    """It counts from the last press, and a clock that is set back gives no time below nothing."""
    clock = [datetime(2026, 11, 23, 9, 0)]  # noqa: DTZ001
    window = make_window()
    watch = InputWatch(qapp, lambda: clock[0], window)
    clock[0] += timedelta(minutes=7)
    assert watch.idle == timedelta(minutes=7)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    assert watch.idle == timedelta()
    clock[0] -= timedelta(hours=1)
    assert watch.idle == timedelta()
    clock[0] += timedelta(minutes=3)
    assert watch.idle == timedelta(minutes=3)


def test_esc_twice_slowly_is_no_gesture(make_window: Callable[..., QWidget], qapp: QApplication) -> None:
    """Only two presses right after each other count, and the second of them begins anew."""
    clock = [datetime(2026, 11, 23, 9, 0)]  # noqa: DTZ001
    watch = InputWatch(qapp, lambda: clock[0], make_window())
    heard: list[int] = []
    watch.escaped_twice.connect(lambda: heard.append(1))
    settle(qapp)
    esc(1)
    clock[0] += TWICE + timedelta(milliseconds=1)
    esc(1)
    assert heard == []
    esc(1)
    assert heard == [1]
    esc(1)
    assert heard == [1]
