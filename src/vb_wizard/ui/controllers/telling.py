"""Carrying something out, and telling the user when it could not be done.

Neighbours: every controller acts through this.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from typing import TypeVar

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from vb_wizard.domain.errors import KnownError
from vb_wizard.presenters.start_views import Tone
from vb_wizard.ui.window import Window

R = TypeVar("R")
_LOOK_MS = 20


def patiently(window: Window, act: Callable[[], R], words: str) -> R:
    """Do something long outside the thread of the window, which says these words and takes nothing else meanwhile.

    Raises:
        Exception: whatever the act raises.
    """
    window.message.tell(words)
    window.setEnabled(False)
    try:
        with ThreadPoolExecutor(max_workers=1) as pool:
            doing = pool.submit(act)
            while not doing.done():
                QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, _LOOK_MS)
                wait([doing], timeout=_LOOK_MS / 1000)
            return doing.result()
    finally:
        window.setEnabled(True)


def attempt(window: Window, act: Callable[[], object]) -> bool:
    """Do something; returns whether it was done. What went wrong outside the program is told in its own sentences."""
    try:
        act()
    except KnownError as error:
        window.message.tell(str(error), Tone.DANGER)
        return False
    return True
