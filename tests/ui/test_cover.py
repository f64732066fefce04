"""Quick hide."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.ui.running import Desk
from vb_wizard.ui.cover import TWICE_MS


def esc(qtbot: QtBot, desk: Desk) -> None:
    """Press Esc in the window or its cover."""
    hide = desk.running.hide
    target = hide._cover if hide.is_hidden and hide._cover is not None else desk.running.window
    qtbot.keyClick(target, Qt.Key.Key_Escape)


def test_esc_twice_hides_everything_and_esc_twice_brings_it_back(acting: Desk, qtbot: QtBot) -> None:
    """The window is out of sight behind an empty notepad without a word of the case, and returns as it was."""
    running = acting.running
    before = running.cases.desk.state.focus
    esc(qtbot, acting)
    assert not running.hide.is_hidden
    esc(qtbot, acting)
    assert running.hide.is_hidden
    assert not running.window.isVisible()
    cover = running.hide._cover
    assert cover is not None
    assert cover.windowTitle() == "Notities"
    assert cover.toPlainText() == ""
    qtbot.keyClicks(cover, "boodschappen")
    esc(qtbot, acting)
    esc(qtbot, acting)
    assert running.window.isVisible()
    assert not running.hide.is_hidden
    assert cover.toPlainText() == ""
    assert running.cases.desk.state.focus == before


def test_esc_twice_slowly_hides_nothing(acting: Desk, qtbot: QtBot) -> None:
    """Only two presses right after each other count."""
    esc(qtbot, acting)
    qtbot.wait(TWICE_MS + 100)
    esc(qtbot, acting)
    assert not acting.running.hide.is_hidden


def test_a_dialog_goes_out_of_sight_too(acting: Desk, qtbot: QtBot) -> None:
    """What is open over the window is closed before the cover shows."""
    dialog = QDialog(acting.running.window)
    qtbot.addWidget(dialog)
    dialog.show()
    acting.running.hide.turn()
    assert not dialog.isVisible()
    acting.running.hide.turn()


def test_closing_the_cover_leaves_the_wizard(acting: Desk) -> None:
    """An unseen window does not stay behind."""
    acting.running.hide.turn()
    cover = acting.running.hide._cover
    assert cover is not None
    cover.close()
    assert not acting.running.window.isVisible()
    assert not cover.isVisible()
