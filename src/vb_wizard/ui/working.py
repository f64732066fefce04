"""Work in a thread of its own, while the window goes on living: it is drawn, the clock runs, and the work can be stopped.

Neighbours: `controllers.telling` waits for it; `domain.work` says how far it is. The thread never touches a part of the window.
"""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Generic, TypeVar

from vb_wizard.domain.work import Stopped, watched

R = TypeVar("R")
WORK = "werk"
"""The name of a thread that does something."""
_SWITCH_S = 0.0005


class Work(Generic[R]):
    """Something that is being done. `done` and `total` say how far it is, `total` is 0 while that is not known."""

    def __init__(self, act: Callable[[], R]) -> None:
        """Start at once."""
        self.done = self.total = 0
        self._act = act
        self._result: R | None = None
        self._trouble: BaseException | None = None
        self._is_stopped = False
        # Not a daemon: what is being written is finished or undone before the program goes.
        self._thread = threading.Thread(target=self._run, name=WORK)
        self._thread.start()

    def _run(self) -> None:
        try:
            with watched(self._reached):
                self._result = self._act()
        except BaseException as trouble:  # noqa: BLE001 - raised again where it is waited for
            self._trouble = trouble

    def _reached(self, done: int, total: int) -> None:
        if self._is_stopped:
            raise Stopped
        self.done, self.total = done, total

    @property
    def is_running(self) -> bool:
        """Whether it still goes on."""
        return self._thread.is_alive()

    def stop(self) -> None:
        """Stop at the next moment at which the work looks up; it undoes what it began. Work that was just done stays done."""
        self._is_stopped = True

    def result(self) -> R:
        """Wait for the end and return what came out.

        Raises:
            Stopped: it was stopped before it was done.
            BaseException: whatever the act raises.
        """
        self._thread.join()
        if self._trouble is not None:
            raise self._trouble
        return self._result  # type: ignore[return-value]  # why - without trouble there is a result


@contextmanager
def shared_machine() -> Iterator[None]:
    """Let the thread of the window have its turn often, and nothing of the window be cleared away by another thread."""
    was_collecting, interval = gc.isenabled(), sys.getswitchinterval()
    # The collector runs in whatever thread makes something; a widget that it clears away there takes the process with it.
    gc.disable()
    sys.setswitchinterval(_SWITCH_S)
    try:
        yield
    finally:
        sys.setswitchinterval(interval)
        if was_collecting:
            gc.enable()
