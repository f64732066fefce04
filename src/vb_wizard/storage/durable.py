"""Small files that are there as a whole or not at all, also after a power cut.

Neighbours: `keys` and `office` write through here; the database looks after itself.
"""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from pathlib import Path


def write_whole(path: Path, content: bytes) -> None:
    """Write a private file (mode 0600) beside the old one and put it in its place.

    Raises:
        OSError: it could not be written; the old file is untouched.
    """
    descriptor, name = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
    unfinished = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            unfinished.unlink()
        raise
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make new names in a folder survive a power cut. Windows has no such call and needs none.

    Raises:
        OSError: the disk failed.
    """
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
