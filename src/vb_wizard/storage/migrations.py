"""Brings a database up to date: a backup first, then each missing step in its own transaction.

Neighbours: `schema` lists the steps, `opening` calls `migrate` at every start.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from vb_wizard.domain.errors import KnownError
from vb_wizard.presenters.words_disk import DISK
from vb_wizard.storage.database import Database, made_by_newer
from vb_wizard.storage.folders import DataFolder, private_folder
from vb_wizard.storage.schema import Migration
from vb_wizard.storage.troubles import told


def migrate(database: Database, migrations: Sequence[Migration]) -> None:
    """Run the steps that the database has not had yet.

    Raises:
        KnownError: the database is newer than the last step, or a step could not be written (nothing of it stays).
    """
    refuse_newer(database, migrations)
    for number in range(database.version + 1, len(migrations) + 1):
        with database.transaction() as connection:
            migrations[number - 1](connection)
            connection.execute(f"PRAGMA user_version = {number}")


def refuse_newer(database: Database, migrations: Sequence[Migration]) -> None:
    """Check that the last step is known here.

    Raises:
        KnownError: a newer version of the program made the database.
    """
    if database.version > len(migrations):
        raise made_by_newer()


def back_up(database: Database, key_digits: str, folder: DataFolder) -> Path:
    """Write an encrypted copy of the database, check it, and return where it is. An earlier copy is never overwritten.

    Raises:
        KnownError: the copy could not be written or does not read back.
    """
    backups = private_folder(folder.backups)
    path = _free_name(backups, folder.holds, database.version)
    unfinished = path.with_suffix(".onvolledig")
    with told():
        unfinished.unlink(missing_ok=True)
        with closing(Database(unfinished, key_digits)) as copy:
            database.copy_into(copy)
            # Without this the copy would be a pair of files, and somebody would move only one of them.
            copy.query("PRAGMA journal_mode = DELETE")
            if copy.version != database.version or copy.query("PRAGMA quick_check") != [("ok",)]:
                raise KnownError(*DISK.no_copy)
        unfinished.rename(path)
    return path


def _free_name(backups: Path, holds: str, version: int) -> Path:
    number = 1
    while (path := backups / f"{holds}-versie-{version}-kopie-{number}.db").exists():
        number += 1
    return path
