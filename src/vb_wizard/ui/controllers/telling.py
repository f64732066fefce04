"""Carrying something out, and telling the user when it could not be done, or how far it is.

Neighbours: every controller acts through this; `ui.working` is the thread beside the window.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QTimer

from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.work import Stopped
from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.words_dialogs import WORKING
from vb_wizard.ui.window import Window
from vb_wizard.ui.working import Work, shared_machine

R = TypeVar("R")
_LOOK_MS = 4
_SHARE_MS = 100
_MOMENT_MS = 250


def patiently(window: Window, act: Callable[[], R], words: str) -> R:
    """Do something long outside the thread of the window, and return what came out of it.

    For a moment nothing is seen, and what is pressed waits. After that the user sees how far it is, and can stop it. The act may not
    touch a part of the window.

    Args:
        window: the window that waits.
        act: what is to be done; it says how far it is with `domain.work.reached`.
        words: what is being done, as a short sentence.

    Raises:
        Stopped: the user stopped it, or left the wizard; `attempt` tells that.
        Exception: whatever the act raises.
    """
    with shared_machine():
        work = Work(act)
        try:
            _wait(work, _MOMENT_MS)
            if work.is_running:
                _wait_in_sight(window, work, words)
        finally:
            # The event loop can also end because the wizard is left.
            if work.is_running:
                work.stop()
        return work.result()


def _wait(work: Work[R], most_ms: int) -> None:
    """Wait for the end of the work, at most so long; what is pressed meanwhile is kept for later."""
    loop = QEventLoop()
    look, enough = QTimer(), QTimer()
    look.timeout.connect(lambda: None if work.is_running else loop.quit())
    enough.setSingleShot(True)
    enough.timeout.connect(loop.quit)
    look.start(_LOOK_MS)
    enough.start(most_ms)
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)


def _wait_in_sight(window: Window, work: Work[R], words: str) -> None:
    """Show what goes on until it ends or is stopped."""
    # Hardly anything takes so long.
    from vb_wizard.ui.dialogs.working import WorkingDialog

    dialog = WorkingDialog(window.theme, window, words)
    loop = QEventLoop()
    look = QTimer()

    def see() -> None:
        dialog.show_share(work.done, work.total)
        # Behind the cover or the gate nothing may appear; it appears when the window does.
        if window.isVisible() and not dialog.isVisible():
            dialog.begin()
        if not work.is_running:
            loop.quit()

    look.timeout.connect(see)
    dialog.stopped.connect(work.stop)
    look.start(_SHARE_MS // 4)
    see()
    loop.exec()
    look.stop()
    dialog.hide()
    dialog.deleteLater()


def attempt(window: Window, act: Callable[[], object]) -> bool:
    """Do something; returns whether it was done. What went wrong outside the program is told in its own sentences."""
    try:
        act()
    except KnownError as error:
        window.message.tell(str(error), Tone.DANGER)
        return False
    except Stopped:
        window.message.tell(WORKING.stopped)
        return False
    return True
