"""Opens the stores of a data folder: finds the key, makes the database the first time, migrates it when it is older.

Neighbours: `compose` calls both functions;
`keys`, `database`, `migrations` and `cases` do the work.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack, closing
from functools import cache
from pathlib import Path

from vb_wizard.domain.errors import KnownError
from vb_wizard.presenters.words_disk import DISK, STORE
from vb_wizard.storage.cases import SqliteCaseStore
from vb_wizard.storage.copies import clear_abandoned
from vb_wizard.storage.database import Database
from vb_wizard.storage.durable import sync_folder
from vb_wizard.storage.exercises import SqliteExerciseStore
from vb_wizard.storage.folders import DataFolder
from vb_wizard.storage.keys import KeyKeeper, KeyPlace, StoreKey
from vb_wizard.storage.migrations import back_up, migrate, refuse_newer
from vb_wizard.storage.moving import has_exercises, move_exercises
from vb_wizard.storage.schema import EXERCISE_MIGRATIONS, MIGRATIONS, Migration
from vb_wizard.storage.troubles import failure, told

_SET_UP_WAIT_S = 30.0


def open_case_store(
    folder: DataFolder, *, force_key_file: bool = False, migrations: Sequence[Migration] = MIGRATIONS
) -> SqliteCaseStore:
    """Open the cases in a data folder; a new folder gets an empty store. Exercises of earlier versions move to their own store.

    Raises:
        KnownError: the key is lost or does not fit, the database is damaged, made by a newer version, or cannot be written.
    """
    database, place = _open(folder, force_key_file, migrations)
    store = SqliteCaseStore(folder, database, place)
    try:
        if has_exercises(database):
            with ExitStack() as opened:

                @cache
                def exercises() -> Database:
                    return opened.enter_context(closing(_open_exercises(folder, force_key_file)[0]))

                store.notice = move_exercises(database, folder, exercises)
    except BaseException:
        store.close()
        raise
    return store


def open_exercise_store(folder: DataFolder, *, force_key_file: bool = False) -> SqliteExerciseStore:
    """Open the exercises beside the cases in a data folder.

    Raises:
        KnownError: as for the cases, with words that say that the cases are safe.
    """
    database, place = _open_exercises(folder, force_key_file)
    return SqliteExerciseStore(folder.exercises, database, place)


def _open_exercises(folder: DataFolder, force_key_file: bool) -> tuple[Database, KeyPlace]:
    try:
        return _open(folder.exercises, force_key_file, EXERCISE_MIGRATIONS)
    except KnownError as error:
        happened = STORE.exercises_closed.format(why=error.happened)
        raise KnownError(happened, STORE.exercises_apart, error.to_do) from error


def _open(
    folder: DataFolder, force_key_file: bool, migrations: Sequence[Migration]
) -> tuple[Database, KeyPlace]:
    keeper = KeyKeeper(folder, force_file=force_key_file)
    if not folder.database.exists():
        with folder.lock("opzetten").held(_SET_UP_WAIT_S):
            # Another window may have been first while this one waited.
            if not folder.database.exists():
                _make(folder, keeper.find_or_make(), migrations)
    _refuse_empty(folder.database)
    key = keeper.find()
    database = Database(folder.database, key.digits)
    try:
        refuse_newer(database, migrations)
        if database.version < len(migrations):
            with folder.lock("opzetten").held(_SET_UP_WAIT_S):
                if 0 < database.version < len(migrations):
                    back_up(database, key.digits, folder)
                migrate(database, migrations)
        database.use_wal()
        database.expect_version(len(migrations))
        # Left behind by a window that was killed: plain copies of evidence must not stay.
        clear_abandoned(folder)
    except BaseException:
        database.close()
        raise
    return database, key.place


def _make(folder: DataFolder, key: StoreKey, migrations: Sequence[Migration]) -> None:
    """Build the database under another name, so that it is whole from the first moment."""
    with told():
        if _beside(folder.database, "-wal").exists():
            raise failure(DISK.half_gone, file=folder.database.name)
        unfinished = folder.database.with_suffix(".nieuw")
        for suffix in ("", "-wal", "-shm", "-journal"):
            _beside(unfinished, suffix).unlink(missing_ok=True)
        with closing(Database(unfinished, key.digits)) as database:
            migrate(database, migrations)
        unfinished.replace(folder.database)
        sync_folder(folder.root)


def _refuse_empty(path: Path) -> None:
    with told():
        if path.stat().st_size == 0:
            # SQLite takes an empty file for a new database, and every case would silently be gone.
            raise KnownError(*DISK.emptied)


def _beside(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)
