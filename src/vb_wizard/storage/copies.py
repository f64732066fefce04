"""Readable copies of evidence, for as long as somebody looks at them.

Neighbours: `casefile` hands out the paths. The database is encrypted, so a copy lies in plain text only in a private
folder, only while its case is open, and what a killed window left behind goes at the next start.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import shutil
from collections.abc import Iterable
from pathlib import Path

from vb_wizard.storage.folders import DataFolder, private_folder
from vb_wizard.storage.locks import FileLock
from vb_wizard.storage.troubles import told

_LONGEST_STEM = 40
_LONGEST_ENDING = 16
_UNSAFE = frozenset('/\\:*?"<>|')


class ReadingCopies:
    """The copies of one opened case. The folder is made with the first copy and removed by `close`."""

    def __init__(self, folder: DataFolder) -> None:
        """Keep the data folder; nothing is made yet."""
        self._data = folder
        self._lock: FileLock | None = None
        self._folder: Path | None = None
        self._paths: dict[str, Path] = {}

    def path_for(self, sha256: str, name: str, chunks: Iterable[bytes]) -> Path | None:
        """Return a copy whose bytes have this hash, or None when the chunks do not add up to it.

        Raises:
            KnownError: the copy cannot be written.
        """
        with told():
            made = self._paths.get(sha256)
            if made is not None and _hash_of(made) == sha256:
                return made
            path = private_folder(self._own_folder() / secrets.token_hex(4)) / safe_name(name)
            if _write(path, chunks) != sha256:
                path.unlink()
                return None
        self._paths[sha256] = path
        return path

    def close(self) -> None:
        """Remove all copies. What another program still holds open goes at the next start."""
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
        if self._lock is not None:
            self._lock.release()
        self._folder, self._lock = None, None
        self._paths.clear()

    def _own_folder(self) -> Path:
        if self._folder is None:
            name = secrets.token_hex(8)
            # Locked before it exists, so that nobody takes it for abandoned.
            self._lock = self._data.lock(_lock_name(name))
            self._lock.acquire()
            self._folder = private_folder(private_folder(self._data.copies) / name)
        return self._folder


def clear_abandoned(folder: DataFolder) -> None:
    """Remove copies of windows that no longer run.

    Raises:
        KnownError: the folder cannot be read.
    """
    with told():
        if not folder.copies.exists():
            return
        for left in folder.copies.iterdir():
            lock = folder.lock(_lock_name(left.name))
            if lock.acquire():
                shutil.rmtree(left, ignore_errors=True)
                lock.release()


def safe_name(name: str) -> str:
    """Return a file name that every system accepts and that keeps its ending: `foto: é?.jpg` -> `bewijs-foto_ é_.jpg`."""
    plain = "".join("_" if sign in _UNSAFE or not sign.isprintable() else sign for sign in name).strip(" .")
    stem, dot, ending = plain.rpartition(".")
    if not dot:
        stem, ending = plain, ""
    return f"bewijs-{stem[:_LONGEST_STEM]}{dot}{ending[:_LONGEST_ENDING]}"


def _lock_name(folder_name: str) -> str:
    return f"inzage {folder_name}"


def _hash_of(path: Path) -> str:
    if not path.exists():
        return ""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _write(path: Path, chunks: Iterable[bytes]) -> str:
    digest = hashlib.sha256()
    with open(path, "xb", opener=lambda name, flags: os.open(name, flags, 0o600)) as file:
        for chunk in chunks:
            digest.update(chunk)
            file.write(chunk)
    return digest.hexdigest()
