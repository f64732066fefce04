"""Locks between processes: a file that the operating system holds locked, and lets go when the process dies.

Neighbours: `cases` locks a case for one writer, `opening` the first start and migrations, `copies` and `office` their files.
A lock in the database would outlive a killed process; a lock of the system cannot.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from vb_wizard.domain.errors import KnownError
from vb_wizard.presenters.words_disk import DISK
from vb_wizard.storage.troubles import told

_PAUSE_S = 0.02

if sys.platform == "win32":
    import msvcrt

    def _try_lock(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True

else:
    import fcntl

    def _try_lock(descriptor: int) -> bool:
        try:
            # flock and not lockf: lockf lets go as soon as this process closes any handle on the file.
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


class FileLock:
    """A lock that one holder in one process can have. Not reentrant."""

    def __init__(self, path: Path) -> None:
        """Keep the path; its folder must exist."""
        self._path = path
        self._descriptor: int | None = None

    def acquire(self, wait_s: float = 0.0) -> bool:
        """Try to take the lock for at most `wait_s` seconds; returns whether it was taken.

        Raises:
            KnownError: the lock file cannot be made.
        """
        with told():
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
            until = time.monotonic() + wait_s
            try:
                while not (taken := _try_lock(descriptor)) and time.monotonic() < until:
                    time.sleep(_PAUSE_S)
            except BaseException:
                os.close(descriptor)
                raise
        if taken:
            self._descriptor = descriptor
        else:
            os.close(descriptor)
        return taken

    def release(self) -> None:
        """Let go of the lock. Letting go twice is harmless."""
        if self._descriptor is not None:
            # Closing the only handle lets go on every system.
            os.close(self._descriptor)
            self._descriptor = None

    @contextmanager
    def held(self, wait_s: float = 5.0) -> Iterator[None]:
        """Hold the lock during a block.

        Raises:
            KnownError: another process kept it longer than `wait_s` seconds.
        """
        if not self.acquire(wait_s):
            raise KnownError(*DISK.locked)
        try:
            yield
        finally:
            self.release()
