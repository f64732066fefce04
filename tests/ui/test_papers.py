"""Papers of exercises from the screen with scenarios."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.running import Desk


def test_the_guide_is_made_and_saved(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    """The button above the scenarios makes it, and it is saved where the user says."""
    desk.asks.answer_path = tmp_path / "gids.pdf"
    desk.running.start.show_scenarios()
    window = desk.running.window
    qtbot.mouseClick(window.scenarios.guide, Qt.MouseButton.LeftButton)
    assert desk.asks.asked[-1] == "save guide.pdf"
    assert desk.asks.answer_path.exists()
    assert "gids.pdf" in window.message.words.text()
