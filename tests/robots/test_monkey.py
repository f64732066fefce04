"""A monkey at the window: nothing that it presses is an exception, and the window still answers."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.robots.monkey import let_loose

PRESSES = 120
SEED = 20261123


def test_a_monkey_finds_no_exception(data: Path, qtbot: QtBot) -> None:
    """Random presses, keys and words, in dialogs too, leave a window that made cases and says nothing went wrong."""
    with qtbot.captureExceptions() as told:
        cases = let_loose(data, SEED, PRESSES)
    assert told == []
    assert cases > 0
