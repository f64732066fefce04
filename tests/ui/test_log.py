"""The log screen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from tests.ui.running import Desk
from vb_wizard.presenters.log import LogKind
from vb_wizard.ui.commands import Command


def test_the_log_opens_from_the_keyboard_and_leads_back(acting: Desk, qtbot: QtBot) -> None:
    """Ctrl+Shift+L shows the lines with the keyboard on the list; the button returns to the case as it was."""
    window = acting.running.window
    before = acting.running.cases.desk.state.focus
    qtbot.keyClick(
        window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert window.log.isVisible()
    assert window.log.list.hasFocus()
    assert window.log.list.rows.rowCount() == 4
    qtbot.mouseClick(window.log.back, Qt.MouseButton.LeftButton)
    assert window.shows_case
    assert acting.running.cases.desk.state.focus == before


def test_filter_and_search_leave_what_fits(acting: Desk, qtbot: QtBot) -> None:
    """A kind that is pressed and a word that is typed narrow the list; nothing left is said in words."""
    window = acting.running.window
    window.commanded.emit(Command.JOURNAL)
    log = window.log
    log.kinds[LogKind.ANSWER].click()
    assert log.count.text() == "3 van 4 regels"
    stood = log.search.geometry()
    qtbot.keyClicks(log.search, "zeppelin")
    assert log.list.rows.rowCount() == 0
    assert log.empty.isVisible()
    assert log.search.geometry() == stood, "what is typed in must not move away"
    log.search.clear()
    log.kinds[LogKind.ANSWER].click()
    assert log.count.text() == "4 regels"


def test_the_chosen_line_is_shown_whole_and_read_aloud(acting: Desk) -> None:
    """Below the list stands the whole line, and a screen reader hears time, kind, words and who wrote it."""
    window = acting.running.window
    window.commanded.emit(Command.JOURNAL)
    row = window.log.list.current()
    assert row is not None
    assert window.log.detail.isVisible()
    interface = QAccessible.queryAccessibleInterface(window.log.list)
    assert interface.role() == QAccessible.Role.List
    said = interface.child(0).text(QAccessible.Text.Name)
    assert row.when in said
    assert row.by in said
