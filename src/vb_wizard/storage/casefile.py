"""One case on disk: its journal, its evidence and the flows it runs on.

Neighbours: `cases` opens it and passes the lock; `evidence`, `copies` and `rows` do their parts.
"""

from __future__ import annotations

import dataclasses
import hashlib
import zlib
from collections.abc import Mapping, Sequence
from pathlib import Path

from vb_wizard.domain.case import CaseHeader
from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.journal import Entry, Renamed
from vb_wizard.domain.work import reached
from vb_wizard.presenters.words_disk import STORE
from vb_wizard.storage.copies import ReadingCopies
from vb_wizard.storage.database import Connection, Database
from vb_wizard.storage.evidence import EvidenceBox
from vb_wizard.storage.locks import FileLock
from vb_wizard.storage.rows import entries_from_bodies, entry_to_body, plain_text
from vb_wizard.storage.troubles import failure

_AT_ONCE = 200
"""So many lines are read between two looks at whether anybody still waits for them."""


class SqliteCaseFile:
    """A case, opened for writing with its lock, or without a lock only to read. Fulfils the port `CaseFile`."""

    def __init__(
        self,
        database: Database,
        row: int,
        header: CaseHeader,
        evidence: EvidenceBox,
        copies: ReadingCopies,
        lock: FileLock | None,
    ) -> None:
        """Take over the lock: it is released by `close`. Without a lock nothing can be written."""
        self._database = database
        self._row = row
        self._header = header
        self._evidence = evidence
        self._copies = copies
        self._lock = lock
        self._is_closed = False

    @property
    def header(self) -> CaseHeader:
        """What identifies the case."""
        return self._header

    def entries(self) -> Sequence[Entry]:
        """Return the whole journal in the order it was written, also where the clock jumped back.

        Raises:
            KnownError: the database or a line of the journal cannot be read.
        """
        self._refuse_closed()
        rows = self._database.query("SELECT body FROM entries WHERE case_row = ? ORDER BY seq", (self._row,))
        found: list[Entry] = []
        for at in range(0, len(rows), _AT_ONCE):
            reached(at, len(rows))
            found += entries_from_bodies([body for (body,) in rows[at : at + _AT_ONCE]])
        return tuple(found)

    def entry_count(self) -> int:
        """Return how many entries the journal has, without reading them.

        Raises:
            KnownError: the database cannot be read.
        """
        self._refuse_closed()
        ((count,),) = self._database.query("SELECT COUNT(*) FROM entries WHERE case_row = ?", (self._row,))
        return int(count)

    def append(self, entries: Sequence[Entry]) -> None:
        """Write entries, all or none; they are durable when this returns. What is there already is skipped.

        Raises:
            KnownError: the disk is full or read-only, an entry does not follow the last one, an id has other content
                already, or the case was opened only to read.
        """
        self._refuse_reading()
        if not entries:
            return
        with self._database.transaction() as connection:
            title = write_entries(connection, self._row, entries)
        if title is not None:
            self._header = dataclasses.replace(self._header, title=plain_text(title))

    def add_evidence(self, source: Path | bytes, name: str) -> tuple[str, int]:
        """Copy a file (or bytes) into the case; returns (sha256 hex, size). The copy is durable when this returns.

        May run in a thread of its own: entries can be appended meanwhile.

        Raises:
            KnownError: the file cannot be read or kept, or the case was opened only to read.
        """
        self._refuse_reading()
        return self._evidence.add(source, name)

    def evidence_path(self, sha256: str) -> Path | None:
        """Return a copy that is readable until the case is closed, or None when it is missing or its hash no longer fits.

        Raises:
            KnownError: the database cannot be read or the copy cannot be written.
        """
        self._refuse_closed()
        name = self._evidence.name_of(sha256)
        return None if name is None else self._copies.path_for(sha256, name, self._evidence.chunks(sha256))

    def book_texts(self) -> Mapping[str, str]:
        """Return the texts of the flow files that the case runs on, by file name.

        Raises:
            KnownError: a text is not the one that was kept.
        """
        self._refuse_closed()
        rows = self._database.query(
            "SELECT name, sha256, body FROM case_texts JOIN texts USING (sha256) WHERE case_row = ? ORDER BY name",
            (self._row,),
        )
        return {name: _unpacked(name, sha256, body) for name, sha256, body in rows}

    def close(self) -> None:
        """Remove the readable copies and release the lock. Closing twice is harmless."""
        self._is_closed = True
        self._copies.close()
        if self._lock is not None:
            self._lock.release()

    def _refuse_closed(self) -> None:
        if self._is_closed:
            raise failure(STORE.closed, number=self._header.number)

    def _refuse_reading(self) -> None:
        self._refuse_closed()
        if self._lock is None:
            raise failure(STORE.reading, number=self._header.number)


def write_entries(connection: Connection, case_row: int, entries: Sequence[Entry]) -> str | None:
    """Write entries within a transaction and keep the title of the case in step; returns the new title if there is one.

    Raises:
        KnownError: an entry does not follow the last one, or its id has other content already.
    """
    title = None
    row = connection.execute("SELECT max(seq) FROM entries WHERE case_row = ?", (case_row,)).fetchone()
    last = (row[0] or 0) if row else 0
    for entry in entries:
        body = entry_to_body(entry)
        found = connection.execute(
            "SELECT body FROM entries WHERE case_row = ? AND id = ?", (case_row, plain_text(entry.id))
        ).fetchone()
        if found == (body,):
            continue
        if found is not None or entry.seq != last + 1:
            raise does_not_follow(entry.seq, last)
        connection.execute(
            "INSERT INTO entries (case_row, seq, id, body) VALUES (?, ?, ?, ?)",
            (case_row, entry.seq, plain_text(entry.id), body),
        )
        last = entry.seq
        if isinstance(entry.event, Renamed):
            title = entry.event.title
    if title is not None:
        connection.execute("UPDATE cases SET title = ? WHERE row = ?", (plain_text(title), case_row))
    return title


def write_texts(connection: Connection, case_row: int, texts: Mapping[str, str]) -> None:
    """Keep the flow texts of a case within a transaction; a text that another case has already is stored once."""
    for name, text in texts.items():
        content = text.encode("utf-8", "surrogatepass")
        sha256 = hashlib.sha256(content).hexdigest()
        if connection.execute("SELECT 1 FROM texts WHERE sha256 = ?", (sha256,)).fetchone() is None:
            connection.execute(
                "INSERT INTO texts (sha256, body) VALUES (?, ?)", (sha256, zlib.compress(content))
            )
        connection.execute(
            "INSERT INTO case_texts (case_row, name, sha256) VALUES (?, ?, ?)", (case_row, name, sha256)
        )


def does_not_follow(seq: int, last: int) -> KnownError:
    """Return the error for an entry that does not fit behind the last one."""
    return failure(STORE.out_of_order, seq=seq, last=last)


def _unpacked(name: str, sha256: str, body: bytes) -> str:
    try:
        content = zlib.decompress(body)
    except zlib.error:
        content = b""
    if hashlib.sha256(content).hexdigest() != sha256:
        raise failure(STORE.text_damaged, name=name)
    return content.decode("utf-8", "surrogatepass")
