"""The code of the lock, in `slot.json`: a scrypt hash with its salt, and how often the code was wrong.

Neighbours: fulfils the port `CodeStore`. The code is no key: the cases are encrypted with a key of their own (`keys`), so that a
forgotten code loses nothing. Costs of scrypt as RFC 7914 advises for a login: 32 MB and about a tenth of a second.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import unicodedata
from dataclasses import dataclass, replace
from datetime import datetime

from vb_wizard.storage.durable import write_whole
from vb_wizard.storage.folders import DataFolder
from vb_wizard.storage.troubles import told

_FORMAT = "1"
_COST, _BLOCK, _LANES, _LENGTH = 2**15, 8, 1, 32
_MEMORY = 64 * 1024 * 1024
_SALT_BYTES = 16
_MOST_BYTES = 4096
_PROBLEM = (
    "Het bestand slot.json met uw code kan niet worden gelezen. De wizard gaat daarom open zonder code; uw zaken zijn niet geraakt. "
    "Kies een nieuwe code bij Instellingen."
)


@dataclass(frozen=True, slots=True)
class _Kept:
    salt: bytes
    digest: bytes
    wrong: int = 0
    last: datetime | None = None


class DiskCodeStore:
    """The code of one data folder. Fulfils the port `CodeStore`. A file that cannot be read is no lock, and says so."""

    def __init__(self, folder: DataFolder) -> None:
        """Keep the folder; nothing is read yet."""
        self._path = folder.code
        self._kept: _Kept | None = None
        self._is_read = False
        self._problem = ""

    def _read(self) -> _Kept | None:
        if not self._is_read:
            self._is_read, self._problem = True, ""
            try:
                with self._path.open("rb") as file:
                    self._kept = _parsed(file.read(_MOST_BYTES + 1))
            except FileNotFoundError:
                self._kept = None
            except (OSError, ValueError):
                self._kept, self._problem = None, _PROBLEM
        return self._kept

    @property
    def is_set(self) -> bool:
        """Whether there is a code that can be checked."""
        return self._read() is not None

    @property
    def problem(self) -> str:
        """One Dutch sentence about a file that could not be read, or empty."""
        self._read()
        return self._problem

    def keep(self, code: str) -> None:
        """Keep a code, and forget how often it was wrong.

        Raises:
            KnownError: it cannot be written; what was there before still holds.
        """
        salt = os.urandom(_SALT_BYTES)
        self._write(_Kept(salt, _digest(code, salt)))

    def fits(self, code: str) -> bool:
        """Return whether this is the code. Slow on purpose."""
        kept = self._read()
        return kept is not None and hmac.compare_digest(_digest(code, kept.salt), kept.digest)

    def remove(self) -> None:
        """Forget the code.

        Raises:
            KnownError: the file cannot be taken away.
        """
        with told():
            self._path.unlink(missing_ok=True)
        self._is_read = False

    def failures(self) -> tuple[int, datetime | None]:
        """Return how often the code was wrong since it was right, and the aware moment of the last time."""
        kept = self._read()
        return (kept.wrong, kept.last) if kept is not None else (0, None)

    def keep_failures(self, count: int, last: datetime | None) -> None:
        """Remember that.

        Raises:
            KnownError: it cannot be written.
        """
        kept = self._read()
        if kept is not None:
            self._write(replace(kept, wrong=count, last=last))

    def _write(self, kept: _Kept) -> None:
        data = {
            "format": _FORMAT,
            "salt": kept.salt.hex(),
            "hash": kept.digest.hex(),
            "wrong": str(kept.wrong),
            "last": kept.last.isoformat() if kept.last is not None else "",
        }
        with told():
            write_whole(self._path, (json.dumps(data, indent=2) + "\n").encode("ascii"))
        self._kept, self._is_read, self._problem = kept, True, ""


def _digest(code: str, salt: bytes) -> bytes:
    # The same letters typed on another keyboard must give the same bytes.
    secret = unicodedata.normalize("NFC", code).encode("utf-8", "replace")
    return hashlib.scrypt(secret, salt=salt, n=_COST, r=_BLOCK, p=_LANES, maxmem=_MEMORY, dklen=_LENGTH)


def _parsed(content: bytes) -> _Kept:
    """Read the file.

    Raises:
        ValueError: it is not what this version writes.
    """
    data = json.loads(content.decode("ascii"))
    if not isinstance(data, dict) or not all(isinstance(value, str) for value in data.values()):
        raise ValueError("not a list of texts")
    if data.get("format") != _FORMAT or len(content) > _MOST_BYTES:
        raise ValueError("another format")
    salt, digest = bytes.fromhex(data.get("salt", "")), bytes.fromhex(data.get("hash", ""))
    if len(salt) != _SALT_BYTES or len(digest) != _LENGTH:
        raise ValueError("no hash")
    last = datetime.fromisoformat(data["last"]) if data.get("last") else None
    wrong = int(data.get("wrong", "0"))
    if wrong < 0 or (last is not None and last.tzinfo is None):
        raise ValueError("no count")
    return _Kept(salt, digest, wrong, last)
