"""Slips: what goes wrong inside the program itself is written down and told, and the window lives on.

Neighbours: `app` installs this. No message of an exception is written: it could name people.
"""

from __future__ import annotations

import sys
import threading
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QElapsedTimer,
    QMessageLogContext,
    QObject,
    QtMsgType,
    Signal,
    Slot,
    qFormatLogMessage,
    qInstallMessageHandler,
)

if TYPE_CHECKING:
    from datetime import datetime

_MOST_BYTES = 256_000
_MOST_OF_ONE = 20
"""A slip in something that is drawn again and again must not fill the disk."""
_QUIET_MS = 2000
_GRAVE = {QtMsgType.QtCriticalMsg: "critical", QtMsgType.QtFatalMsg: "fatal"}


class SlipLog(QObject):
    """Writes the kind of an exception and where it happened, and lets the window tell it, from any thread."""

    _happened = Signal()

    def __init__(self, path: Path, tell: Callable[[], None], now: Callable[[], datetime]) -> None:
        """Write to `path`; `tell` says it to the user; `now` returns the time in the Netherlands."""
        super().__init__()
        self._path = path
        self._tell = tell
        self._now = now
        self._seen: Counter[str] = Counter()
        self._writing = threading.Lock()
        self._since = QElapsedTimer()
        # Told in the thread of the window, whichever thread slipped.
        self._happened.connect(self._say)

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Take an exception that nobody caught."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        frames = [
            f"{Path(frame.filename).name}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(trace)
        ]
        self._write(f"{kind.__name__} {' < '.join(reversed(frames))}")
        self._happened.emit()

    def _write(self, what: str) -> None:
        with self._writing:
            self._seen[what] += 1
            if self._seen[what] > _MOST_OF_ONE:
                return
            line = f"{self._now():%Y-%m-%d %H:%M:%S} {what}\n"
            try:
                too_long = self._path.exists() and self._path.stat().st_size > _MOST_BYTES
                with self._path.open("w" if too_long else "a", encoding="utf-8") as file:
                    file.write(line)
            except OSError:
                # A full disk must not keep the user from hearing about it.
                _complain(line)

    @Slot()
    def _say(self) -> None:
        # Telling makes the window draw: a slip in the drawing would otherwise be told for ever.
        if self._since.isValid() and self._since.elapsed() < _QUIET_MS:
            return
        self._since.start()
        self._tell()

    @contextmanager
    def installed(self) -> Iterator[None]:
        """Take every exception of this process during a block, and note what Qt calls grave, without its words."""
        hook, thread_hook = sys.excepthook, threading.excepthook
        sys.excepthook = self
        threading.excepthook = self._take_from_thread
        passed_on = qInstallMessageHandler(None)

        def take_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
            if kind in _GRAVE:
                self._write(f"Qt {_GRAVE[kind]} {context.category}")
            if passed_on is not None:
                passed_on(kind, context, text)
            else:
                _complain(f"{qFormatLogMessage(kind, context, text)}\n")

        qInstallMessageHandler(take_message)
        try:
            yield
        finally:
            qInstallMessageHandler(passed_on)
            sys.excepthook, threading.excepthook = hook, thread_hook

    def _take_from_thread(self, slip: threading.ExceptHookArgs) -> None:
        if slip.exc_value is not None and not issubclass(slip.exc_type, SystemExit):
            self(slip.exc_type, slip.exc_value, slip.exc_traceback)


def _complain(line: str) -> None:
    # A program that was started with a double click on Windows has no standard error.
    if sys.stderr is not None:
        sys.stderr.write(line)
