"""The pictures and sounds of the scenarios of the office, on disk.

Neighbours: fulfils `MediaShelf` of `application.training.bringing_in`; `scenarios` keeps the scenarios themselves.
"""

from __future__ import annotations

import contextlib
import re
from pathlib import Path

from vb_wizard.storage.durable import write_whole
from vb_wizard.storage.folders import DataFolder, private_folder
from vb_wizard.storage.troubles import told

_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,80}")


class DiskMedia:
    """The files of one data folder; the folder is made when something is kept."""

    def __init__(self, folder: DataFolder) -> None:
        """Keep the folder; nothing is read yet."""
        self._above = folder.scenarios
        self._folder = folder.scenarios / "media"

    def content(self, name: str) -> bytes | None:
        """Return a file, or None when there is none of that name.

        Raises:
            KnownError: it cannot be read.
        """
        with told():
            path = self._path(name)
            return path.read_bytes() if path.is_file() else None

    def keep(self, name: str, content: bytes) -> None:
        """Keep a file, whole or not at all.

        Raises:
            KnownError: it cannot be kept.
        """
        with told():
            private_folder(self._above)
            private_folder(self._folder)
            write_whole(self._path(name), content)

    def drop(self, name: str) -> None:
        """Take a file away that was kept just now; trouble with that is no trouble."""
        with contextlib.suppress(OSError):
            self._path(name).unlink(missing_ok=True)

    def _path(self, name: str) -> Path:
        if not _NAME.fullmatch(name) or ".." in name:
            raise ValueError(f"no name of a picture or a sound: {name!r}")
        return self._folder / name
