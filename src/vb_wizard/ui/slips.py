"""Slips: what goes wrong inside the program itself is written down and told, and the window lives on.

Neighbours: `app` installs this. No message of an exception is written: it could name people.
"""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

_MOST_BYTES = 256_000


class SlipLog:
    """Writes the kind of an exception and where it happened, and lets the window tell it."""

    def __init__(self, path: Path, tell: Callable[[], None], now: Callable[[], datetime]) -> None:
        """Write to `path`; `tell` says it to the user."""
        self._path = path
        self._tell = tell
        self._now = now

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Take an exception that nobody caught."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        frames = [
            f"{Path(frame.filename).name}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(trace)
        ]
        line = f"{self._now():%Y-%m-%d %H:%M:%S} {kind.__name__} {' < '.join(reversed(frames))}\n"
        try:
            too_long = self._path.exists() and self._path.stat().st_size > _MOST_BYTES
            with self._path.open("w" if too_long else "a", encoding="utf-8") as file:
                file.write(line)
        except OSError:
            # A full disk must not keep the user from hearing about it.
            sys.stderr.write(line)
        self._tell()

    def install(self) -> None:
        """Take every exception of this process from now on."""
        sys.excepthook = self
