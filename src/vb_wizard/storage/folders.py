"""The data folder: where everything of the office is kept, and what each file in it is called.

Neighbours: `compose` chooses the folder; every storage module asks it for paths.
"""

from __future__ import annotations

import errno
import hashlib
import tempfile
from dataclasses import dataclass
from pathlib import Path

from vb_wizard.domain.errors import KnownError
from vb_wizard.presenters.words_disk import DISK
from vb_wizard.storage.locks import FileLock
from vb_wizard.storage.troubles import known

_PROBE_BYTES = 4096
_FULL_DISK = frozenset({errno.ENOSPC, errno.EDQUOT})


@dataclass(frozen=True, slots=True)
class DataFolder:
    """A folder that exists and is private when this program made it. `warning` is one sentence when it is full, or empty."""

    root: Path
    warning: str = ""
    holds: str = "zaken"
    """What the database is called after."""

    @property
    def database(self) -> Path:
        """All cases, encrypted; in the folder of the exercises all exercises."""
        return self.root / f"{self.holds}.db"

    @property
    def exercises(self) -> DataFolder:
        """The folder of the exercises, with a database, a key, locks and copies of its own.

        Raises:
            KnownError: it cannot be made.
        """
        return DataFolder(private_folder(self.root / "oefeningen"), holds="oefeningen")

    @property
    def key_file(self) -> Path:
        """The key, where the system has no keyring."""
        return self.root / "sleutel"

    @property
    def keyring_note(self) -> Path:
        """The name under which the keyring has the key."""
        return self.root / "sleutelbos"

    @property
    def office(self) -> Path:
        """Settings and contacts of the office."""
        return self.root / "kantoor.json"

    @property
    def logo(self) -> Path:
        """Our own copy of the logo of the municipality."""
        return self.root / "logo.png"

    @property
    def code(self) -> Path:
        """The hash of the code of the lock."""
        return self.root / "slot.json"

    @property
    def overlay(self) -> Path:
        """What the office lays over the national flows; it need not be there, and is only read."""
        return self.root / "aanvulling.yaml"

    @property
    def scenarios(self) -> Path:
        """The office's own scenarios, with `media` in it; it need not be there."""
        return self.root / "scenarios"

    @property
    def backups(self) -> Path:
        """Encrypted copies of the database, made before a migration."""
        return self.root / "reservekopie"

    @property
    def copies(self) -> Path:
        """Readable copies of evidence while somebody looks at them."""
        return self.root / "inzage"

    def lock(self, name: str) -> FileLock:
        """Return the lock of this name. The name may hold anything: only its hash becomes a file name."""
        folder = private_folder(self.root / "locks")
        return FileLock(folder / hashlib.sha256(name.encode("utf-8", "replace")).hexdigest()[:32])


def private_folder(path: Path) -> Path:
    """Make a folder that only this user can enter, unless it is there already.

    Raises:
        KnownError: it cannot be made.
    """
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise _unusable(path, error) from error
    return path


def data_folder(path: Path) -> DataFolder:
    """Return the data folder, made when it is missing.

    On a full disk the cases that are there can still be read, so that is a warning; where there are none yet, it is refused.

    Raises:
        KnownError: the folder cannot be made or written, or its disk is full and holds no cases.
    """
    root = private_folder(Path.cwd() / path)
    try:
        # Asking for rights is not enough: a full disk and a read-only mount only show when something is written.
        with tempfile.TemporaryFile(dir=root) as probe:
            probe.write(b"\0" * _PROBE_BYTES)
            probe.flush()
    except OSError as error:
        folder = DataFolder(root, DISK.full_but_readable)
        if error.errno not in _FULL_DISK or not folder.database.exists():
            raise _unusable(root, error) from error
        return folder
    return DataFolder(root)


def _unusable(path: Path, error: OSError) -> KnownError:
    cause = known(error)
    if cause is None:
        raise error
    return KnownError(DISK.folder.format(path=path, why=cause.happened), cause.safe, cause.to_do)
