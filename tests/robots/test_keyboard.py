"""The whole wizard from the keyboard alone."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.robots.keyboard import walk
from tests.robots.keys import Keyboard, Walk, press
from tests.robots.rig import Rig


def test_the_keyboard_alone_does_an_incident_and_an_exercise(data: Path, qtbot: QtBot) -> None:
    """From the start to the print dialog, and back to what is real after an exercise: keys do all of it, always in sight."""
    keys = walk(data)
    assert keys.lost == []
    assert keys.presses > 200


def test_the_robot_sees_that_the_keyboard_is_lost(at: Rig) -> None:
    """Where nothing has the keyboard, or something that cannot be seen, it says so."""
    keys = Keyboard()

    def lose() -> Walk:
        yield press(Qt.Key.Key_Tab)
        at.window.focusWidget().clearFocus()
        yield press(Qt.Key.Key_Shift)
        at.window.start.take_focus()
        bar = at.window.start.verticalScrollBar()
        bar.setValue(bar.maximum())
        yield press(Qt.Key.Key_Shift)

    at.window.resize(1024, 700)
    at.running.theme.set_scale(200)
    keys.follow(lose())
    assert len(keys.lost) == 2
    assert keys.lost[0].startswith("nowhere")
    assert keys.lost[1].endswith("cannot be seen")
