"""The Qt binding itself: calls that return nothing must not use up the references to None."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

_CALLS = 400


def test_calls_that_return_nothing_keep_the_references_to_none(qtbot: QtBot) -> None:
    """Some binding versions lose one with each call, which ends the process after a few thousand."""
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(_CALLS):
        label.setText("a")
        label.update()
    assert sys.getrefcount(None) > before - _CALLS
