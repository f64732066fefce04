"""The key of the database: 256 random bits, in the keyring of the system or in a file that only the user can read.

Neighbours: `opening` asks for it. `keyring` costs over 100 ms to import, so that happens only when the key is there.
"""

from __future__ import annotations

import re
import secrets
import stat
from dataclasses import dataclass, field
from enum import Enum

from vb_wizard.domain.errors import KnownError
from vb_wizard.presenters.words_disk import KEY
from vb_wizard.storage.durable import write_whole
from vb_wizard.storage.folders import DataFolder
from vb_wizard.storage.troubles import failure, told

SERVICE = "vb-wizard"
_KEY = re.compile(r"[0-9a-f]{64}")
_NAME = re.compile(r"[0-9a-f]{16}")
_NOT_A_SAFE_PLACE = ("keyring.backends.fail", "keyring.backends.null", "keyrings.alt")
"""Backends that refuse, forget, or write plain text: a private file is more honest."""


class KeyPlace(Enum):
    """Where a key is kept."""

    KEYRING = "keyring"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class StoreKey:
    """A raw key as 64 hexadecimal digits, and where it is kept."""

    digits: str = field(repr=False)
    place: KeyPlace


class KeyKeeper:
    """Finds the key of a data folder, or makes one for a new folder."""

    def __init__(self, folder: DataFolder, *, force_file: bool = False) -> None:
        """Keep the folder. `force_file` keeps a new key in a file even where there is a keyring."""
        self._folder = folder
        self._force_file = force_file

    def find(self) -> StoreKey:
        """Return the key of an existing database. Nothing is written.

        Raises:
            KnownError: the key is lost, or the keyring does not give it.
        """
        with told():
            if self._folder.key_file.exists():
                return StoreKey(self._read_file(), KeyPlace.FILE)
            if self._folder.keyring_note.exists():
                return StoreKey(self._read_keyring(), KeyPlace.KEYRING)
        raise _lost(KEY.missing)

    def find_or_make(self) -> StoreKey:
        """Return the key for a database that does not exist yet; a key that is there already is used again.

        Raises:
            KnownError: the key cannot be read or kept.
        """
        with told():
            if self._folder.key_file.exists() or self._folder.keyring_note.exists():
                return self.find()
            digits = secrets.token_hex(32)
            if not self._force_file and self._keep_in_keyring(digits):
                return StoreKey(digits, KeyPlace.KEYRING)
            write_whole(self._folder.key_file, digits.encode("ascii") + b"\n")
        return StoreKey(digits, KeyPlace.FILE)

    def _read_file(self) -> str:
        path = self._folder.key_file
        if stat.S_IMODE(path.stat().st_mode) & 0o077:
            path.chmod(0o600)
        digits = path.read_bytes()[:128].decode("ascii", "replace").strip()
        if not _KEY.fullmatch(digits):
            raise _lost(KEY.broken)
        return digits

    def _read_keyring(self) -> str:
        name = self._folder.keyring_note.read_bytes()[:64].decode("ascii", "replace").strip()
        digits = None
        if _NAME.fullmatch(name):
            import keyring

            try:
                digits = keyring.get_password(SERVICE, name)
            except Exception as error:
                raise _lost(KEY.refused) from error
        if digits is None or not _KEY.fullmatch(digits):
            raise _lost(KEY.gone)
        return digits

    def _keep_in_keyring(self, digits: str) -> bool:
        try:
            import keyring

            if type(keyring.get_keyring()).__module__.startswith(_NOT_A_SAFE_PLACE):
                return False
            name = secrets.token_hex(8)
            keyring.set_password(SERVICE, name, digits)
            # Some backends accept and forget; only what comes back was kept.
            kept = keyring.get_password(SERVICE, name) == digits
        except Exception:  # noqa: BLE001 - any failing backend means the same: there is no usable keyring.
            return False
        if kept:
            write_whole(self._folder.keyring_note, name.encode("ascii") + b"\n")
        return kept


def _lost(happened: str) -> KnownError:
    return failure(KEY.lost, what=happened)
