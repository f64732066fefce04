"""How long the window did not answer: a heart that beats in the event loop, and a look from outside at what kept it from beating."""

from __future__ import annotations

import gc
import sys
import threading
import time
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QEventLoop, Qt, QTimer

from vb_wizard.ui.working import WORK

_BEAT_MS, _LOOK_S, _CALM_MS = 2, 0.01, 250
_INNERMOST = 5
WORTH_A_LOOK_MS = 50.0


class Heart:
    """Beats every two milliseconds as long as the event loop runs. `guilty` is what stood on the stack in the longest silence."""

    def __init__(self, has_look: bool = False) -> None:
        """Make a heart that does not beat yet; `has_look` notes what is guilty. Call in the thread of the window."""
        self._has_look = has_look
        self._main = threading.get_ident()
        self._last = self._last_cpu = 0.0
        self.longest = self.longest_cpu = 0.0
        self.guilty: list[str] = []
        self._seen: list[str] = []
        self._is_watched = False

    def _beat(self) -> None:
        if self._is_watched:
            self._collect()
        now, cpu = time.perf_counter(), time.thread_time()
        silent = (now - self._last) * 1e3
        if silent > self.longest:
            self.longest, self.longest_cpu = silent, (cpu - self._last_cpu) * 1e3
            self.guilty = self._seen
        self._last, self._last_cpu, self._seen = now, cpu, []

    def _collect(self) -> None:
        """Collect what is due, in the place of Python itself; not while the window does work beside itself, which collects nothing."""
        if any(one.name == WORK for one in threading.enumerate()):
            return
        for age in (2, 1, 0):
            if gc.get_count()[age] > gc.get_threshold()[age]:
                gc.collect(age)
                return

    def _look(self) -> None:
        """Run in a thread of its own: note what the thread of the window does when it has been silent for long."""
        while self._is_watched:
            time.sleep(_LOOK_S)
            silent = (time.perf_counter() - self._last) * 1e3
            if silent > WORTH_A_LOOK_MS:
                # There is no other way to look into a thread.
                self._seen.append(_place(sys._current_frames().get(self._main)))  # noqa: SLF001

    def during(self, act: Callable[[], object]) -> None:
        """Do something as the user would, and beat until it is done and the window has been calm for a quarter of a second."""
        loop = QEventLoop()
        timer = QTimer()
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(self._beat)
        self.longest, self.guilty, self._seen = 0.0, [], []

        wrong: list[Exception] = []

        def whole() -> None:
            self._last, self._last_cpu = time.perf_counter(), time.thread_time()
            timer.start(_BEAT_MS)
            try:
                act()
            except Exception as error:  # noqa: BLE001 - raised again outside of the event loop
                wrong.append(error)
            QTimer.singleShot(_CALM_MS, loop.quit)

        if self._has_look:
            # The look would now and then collect garbage, and a part of the window may not be cleared away in its thread. The garbage
            # is collected at a beat instead, so that what it costs is still seen.
            gc.disable()
            self._is_watched = True
        watcher = threading.Thread(target=self._look)
        watcher.start()
        self._last, self._last_cpu = time.perf_counter(), time.thread_time()
        QTimer.singleShot(0, whole)
        loop.exec()
        timer.stop()
        self._is_watched = False
        watcher.join()
        if self._has_look:
            gc.enable()
        if wrong:
            raise wrong[0]


def _place(frame: FrameType | None) -> str:
    """The innermost frames, and after them those of the window that led there."""
    found = []
    # Quick, and without a look at any file: the thread must not go on while its frames are held here.
    while frame is not None:
        found.append((frame.f_code, frame.f_lineno))
        frame = frame.f_back
    told = [one for at, one in enumerate(found) if at < _INNERMOST or "/ui/" in one[0].co_filename]
    return " < ".join(f"{code.co_filename.rpartition('/')[2]}:{line} {code.co_name}" for code, line in told)
