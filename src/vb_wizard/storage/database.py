"""One connection to the encrypted database, and the only way to change something in it: a transaction.

Neighbours: `opening` opens it, `migrations` bring it up to date, `cases`, `casefile` and `evidence` read and write.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Protocol

from sqlcipher3 import dbapi2

from vb_wizard.domain.errors import KnownError
from vb_wizard.presenters.words_disk import DISK, STORE
from vb_wizard.storage.troubles import is_busy, told

BUSY_TIMEOUT_S = 5.0
_RETRY_S = 0.0007
_LOG_BYTES = 16 * 1024 * 1024
Row = tuple[Any, ...]


class Cursor(Protocol):
    """What is used of a cursor."""

    lastrowid: int

    def fetchone(self) -> Row | None:
        """Return the next row."""
        ...

    def fetchall(self) -> list[Row]:
        """Return all rows."""
        ...


class Connection(Protocol):
    """What is used of a connection."""

    in_transaction: bool

    def execute(self, sql: str, values: Sequence[Any] = ()) -> Cursor:
        """Run one statement."""
        ...

    def backup(self, target: Connection) -> None:
        """Copy everything into another open database."""
        ...

    def close(self) -> None:
        """Close the connection."""
        ...


class Database:
    """An open database. Safe to use from several threads: they wait for each other."""

    def __init__(self, path: Path, key_digits: str) -> None:
        """Open the file, which is made when it is missing, and check that the key fits.

        Raises:
            KnownError: the file cannot be opened, the key does not fit, or the file is damaged.
        """
        self._mutex = threading.RLock()
        self._expected_version: int | None = None
        with told():
            # SQLite would make the file readable for others.
            os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
            connection = dbapi2.connect(
                str(path), timeout=BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False
            )
            self._connection: Connection | None = connection
            try:
                self._set_up(connection, key_digits)
            except BaseException:
                connection.close()
                raise

    @staticmethod
    def _set_up(connection: Connection, key_digits: str) -> None:
        # SQLCipher writes its own log to stderr; our errors say it in Dutch.
        connection.execute("PRAGMA cipher_log_level = NONE")
        # A raw key: no key derivation, so that opening takes a millisecond instead of a quarter of a second.
        connection.execute(f"PRAGMA key = \"x'{key_digits}'\"")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")
        # After a large file the log goes back to this size instead of keeping the room.
        connection.execute(f"PRAGMA journal_size_limit = {_LOG_BYTES}")

    def use_wal(self) -> None:
        """Switch to a write-ahead log; a file that has it already is left alone.

        Raises:
            KnownError: the file cannot be changed.
        """
        if self.query("PRAGMA journal_mode") != [("wal",)]:
            self.query("PRAGMA journal_mode = WAL")

    @property
    def version(self) -> int:
        """The number of the last migration that ran."""
        return int(self.query("PRAGMA user_version")[0][0])

    def expect_version(self, version: int) -> None:
        """Refuse every later transaction when a newer program has migrated the file meanwhile."""
        self._expected_version = version

    def query(self, sql: str, values: Sequence[Any] = ()) -> list[Row]:
        """Run one statement and return its rows.

        Raises:
            KnownError: the disk or the database failed, or the store was closed.
        """
        with self._mutex, told():
            return self._open_connection().execute(sql, values).fetchall()

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """Write all or nothing; what was written is durable when the block has ended.

        Raises:
            KnownError: the disk or the database failed, or a newer program migrated the file.
        """
        with self._mutex, told():
            connection = self._open_connection()
            _begin(connection)
            try:
                self._check_version(connection)
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                # After a full disk SQLite has sometimes rolled back by itself; the first error is the one to tell.
                if connection.in_transaction:
                    with suppress(dbapi2.Error):
                        connection.execute("ROLLBACK")
                raise

    def copy_into(self, target: Database) -> None:
        """Copy everything into an open, empty database, which keeps its own key.

        Raises:
            KnownError: the copy could not be written.
        """
        with self._mutex, told():
            self._open_connection().backup(target._open_connection())

    def close(self) -> None:
        """Close the file. Closing twice is harmless."""
        with self._mutex:
            connection, self._connection = self._connection, None
            if connection is not None:
                with told():
                    connection.close()

    def _open_connection(self) -> Connection:
        if self._connection is None:
            raise KnownError(*STORE.closed_store)
        return self._connection

    def _check_version(self, connection: Connection) -> None:
        row = connection.execute("PRAGMA user_version").fetchone()
        if self._expected_version is not None and row != (self._expected_version,):
            raise made_by_newer()


def _begin(connection: Connection) -> None:
    """Wait for our turn to write, at most `BUSY_TIMEOUT_S`.

    SQLite itself waits up to 0.1 s between two tries, so that a process that writes without pause starves the others.
    """
    until = time.monotonic() + BUSY_TIMEOUT_S
    connection.execute("PRAGMA busy_timeout = 0")
    try:
        while True:
            try:
                # IMMEDIATE: a reader that upgrades to a writer fails at once when somebody else wrote in between.
                connection.execute("BEGIN IMMEDIATE")
            except dbapi2.OperationalError as error:
                if not is_busy(error) or time.monotonic() > until:
                    raise
                time.sleep(_RETRY_S)
            else:
                return
    finally:
        connection.execute(f"PRAGMA busy_timeout = {int(BUSY_TIMEOUT_S * 1000)}")


def made_by_newer() -> KnownError:
    """Return the error for a store that this version does not understand."""
    return KnownError(*DISK.newer)
