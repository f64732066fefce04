"""Evidence of a case: bytes in the encrypted database, in chunks, hashed while they are copied.

Neighbours: `casefile` owns one box a case; `copies` writes the readable copies.
A large file is copied in many short transactions, so that an answer given meanwhile waits for one chunk at most.
"""

from __future__ import annotations

import hashlib
import io
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.work import reached
from vb_wizard.presenters.words_disk import STORE
from vb_wizard.storage.database import Connection, Database
from vb_wizard.storage.rows import plain_text
from vb_wizard.storage.troubles import failure

CHUNK_BYTES = 1024 * 1024
LIMIT_BYTES = 500 * 1024 * 1024


class EvidenceBox:
    """The evidence of one case."""

    def __init__(self, database: Database, case_row: int, limit_bytes: int = LIMIT_BYTES) -> None:
        """Keep the database and the case; `limit_bytes` is the largest file that is accepted."""
        self._database = database
        self._case_row = case_row
        self._limit = limit_bytes

    def add(self, source: Path | bytes, name: str) -> tuple[str, int]:
        """Copy a file or bytes; returns (sha256 hex, size). The same bytes a second time take no room.

        Raises:
            KnownError: the source cannot be read or is too large, or the copy cannot be kept; nothing of it stays.
            Stopped: nobody waits for it any more; nothing of it stays.
        """
        whole = _size_of(source)
        digest = hashlib.sha256()
        size = 0
        row: int | None = None
        with _opened(source) as file:
            try:
                while True:
                    reached(size, whole)
                    chunk = _read(file, name)
                    digest.update(chunk)
                    position, size = size, size + len(chunk)
                    self._check_size(size, name)
                    is_last = len(chunk) < CHUNK_BYTES
                    with self._database.transaction() as connection:
                        row = self._start(connection, name) if row is None else row
                        _write_chunk(connection, row, position, chunk)
                        if is_last:
                            self._finish(connection, row, digest.hexdigest(), size)
                    if is_last:
                        return digest.hexdigest(), size
            except BaseException:
                self._give_up(row)
                raise

    def name_of(self, sha256: str) -> str | None:
        """Return the name that the evidence came with, or None when it is not here."""
        rows = self._database.query(
            "SELECT name FROM evidence WHERE case_row = ? AND sha256 = ?", (self._case_row, sha256)
        )
        return str(rows[0][0]) if rows else None

    def chunks(self, sha256: str) -> Iterator[bytes]:
        """Yield the bytes of one piece of evidence, a chunk at a time.

        Raises:
            KnownError: the database cannot be read.
        """
        positions = self._database.query(
            "SELECT chunk.rowid FROM evidence_chunks AS chunk JOIN evidence ON evidence.row = chunk.evidence_row"
            " WHERE evidence.case_row = ? AND evidence.sha256 = ? ORDER BY chunk.position",
            (self._case_row, sha256),
        )
        for (chunk_row,) in positions:
            for (body,) in self._database.query(
                "SELECT body FROM evidence_chunks WHERE rowid = ?", (chunk_row,)
            ):
                yield bytes(body)

    def clear_unfinished(self) -> None:
        """Remove what a killed program had copied only in part. Call only while holding the lock of the case.

        Raises:
            KnownError: the database cannot be written.
        """
        unfinished = "SELECT 1 FROM evidence WHERE case_row = ? AND sha256 IS NULL LIMIT 1"
        if self._database.query(unfinished, (self._case_row,)):
            with self._database.transaction() as connection:
                connection.execute(
                    "DELETE FROM evidence WHERE case_row = ? AND sha256 IS NULL", (self._case_row,)
                )

    def _check_size(self, size: int, name: str) -> None:
        if size > self._limit:
            raise failure(STORE.too_big, name=name, most=self._limit // (1024 * 1024))

    def _start(self, connection: Connection, name: str) -> int:
        cursor = connection.execute(
            "INSERT INTO evidence (case_row, name) VALUES (?, ?)", (self._case_row, plain_text(name))
        )
        return cursor.lastrowid

    def _finish(self, connection: Connection, row: int, sha256: str, size: int) -> None:
        same = "SELECT 1 FROM evidence WHERE case_row = ? AND sha256 = ?"
        if connection.execute(same, (self._case_row, sha256)).fetchone():
            connection.execute("DELETE FROM evidence WHERE row = ?", (row,))
        else:
            connection.execute("UPDATE evidence SET sha256 = ?, size = ? WHERE row = ?", (sha256, size, row))

    def _give_up(self, row: int | None) -> None:
        if row is None:
            return
        try:
            with self._database.transaction() as connection:
                connection.execute("DELETE FROM evidence WHERE row = ? AND sha256 IS NULL", (row,))
        except KnownError:
            # On a full disk even removing can fail; the first error is the one to tell, opening the case cleans up.
            pass


def _write_chunk(connection: Connection, row: int, position: int, chunk: bytes) -> None:
    # The last read of a file that fills its chunks exactly gives nothing.
    if chunk:
        connection.execute(
            "INSERT INTO evidence_chunks (evidence_row, position, body) VALUES (?, ?, ?)",
            (row, position, chunk),
        )


@contextmanager
def _opened(source: Path | bytes) -> Iterator[BinaryIO]:
    if isinstance(source, bytes):
        yield io.BytesIO(source)
        return
    try:
        # A pipe or a device would block or never end; the check comes before opening because opening blocks already.
        if not stat.S_ISREG(source.stat().st_mode):
            raise _unreadable(source.name, STORE.not_plain)
        file = source.open("rb")
    except OSError as error:
        raise _unreadable(source.name, os.strerror(error.errno or 0)) from error
    with file:
        yield file


def _size_of(source: Path | bytes) -> int:
    """How much there seems to be; only to say how far the copying is."""
    try:
        return len(source) if isinstance(source, bytes) else source.stat().st_size
    except OSError:
        return 0


def _read(file: BinaryIO, name: str) -> bytes:
    try:
        return file.read(CHUNK_BYTES)
    except OSError as error:
        raise _unreadable(name, os.strerror(error.errno or 0)) from error


def _unreadable(name: str, reason: str) -> KnownError:
    return failure(STORE.no_file, name=name, why=reason.rstrip("."))
