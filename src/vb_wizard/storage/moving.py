"""Moves the exercises that earlier versions kept among the cases to the database of the exercises.

Neighbours: `compose` calls `move_exercises` at a start; `exercises` and `cases` are the two stores.
Each exercise is copied whole, read back and compared, and only then removed. Between any two of these steps it is in one of the two
databases or in both, so a program that is killed loses nothing, and the next start goes on where it stopped.
"""

from __future__ import annotations

import dataclasses
import hashlib
import zlib
from collections.abc import Callable, Iterator

from vb_wizard.domain.case import CaseHeader
from vb_wizard.domain.errors import KnownError
from vb_wizard.presenters.words_disk import STORE
from vb_wizard.storage.cases import next_number
from vb_wizard.storage.database import Connection, Database
from vb_wizard.storage.folders import DataFolder
from vb_wizard.storage.rows import INSERT_HEADER, SELECT_HEADERS, header_from_row, header_to_row
from vb_wizard.storage.schema import ENTRIES_NEVER_GO

_WAIT_S = 30.0
_ENTRIES = "SELECT seq, id, body FROM entries WHERE case_row = ? ORDER BY seq"
_TEXTS = (
    "SELECT name, sha256, body FROM case_texts JOIN texts USING (sha256) WHERE case_row = ? ORDER BY name"
)
# Without a hash a copy was never finished, and never acknowledged.
_EVIDENCE = (
    "SELECT row, name, sha256, size FROM evidence WHERE case_row = ? AND sha256 IS NOT NULL ORDER BY row"
)
_CHUNKS = "SELECT rowid, position FROM evidence_chunks WHERE evidence_row = ? ORDER BY position"


def has_exercises(cases: Database) -> bool:
    """Whether exercises are still among the cases.

    Raises:
        KnownError: the database cannot be read.
    """
    return bool(cases.query("SELECT 1 FROM cases WHERE is_exercise = 1 LIMIT 1"))


def move_exercises(cases: Database, folder: DataFolder, open_exercises: Callable[[], Database]) -> str:
    """Move every exercise; returns one Dutch sentence about those that had to stay, or nothing.

    Args:
        cases: the database of the cases, brought up to date.
        folder: the data folder of the cases.
        open_exercises: opens the database of the exercises; called only when there is something to move.
    """
    trouble = ""
    try:
        with folder.lock("oefeningen verplaatsen").held(_WAIT_S):
            for case_row, header in [header_from_row(row) for row in _left(cases)]:
                exercises = open_exercises()
                new_row = _copy(cases, exercises, case_row, header)
                if _is_whole(cases, exercises, case_row, new_row):
                    _remove(cases, case_row)
                else:
                    trouble = STORE.not_the_same
    except KnownError as error:
        # A full disk must not keep the office from its cases: what could not be moved stays where it is, unseen.
        trouble = error.happened
    left = len(_left(cases)) if trouble else 0
    return STORE.not_moved.format(n=left, why=trouble) if left else ""


def _left(cases: Database) -> list[tuple[object, ...]]:
    return cases.query(SELECT_HEADERS + " WHERE is_exercise = 1 ORDER BY row")


def _copy(cases: Database, exercises: Database, case_row: int, header: CaseHeader) -> int:
    """Copy an exercise in one transaction; returns its row. One that is there already is left as it is."""
    with exercises.transaction() as connection:
        there = connection.execute("SELECT row FROM cases WHERE id = ?", (header.id,)).fetchone()
        if there is not None:
            return int(there[0])
        taken = connection.execute("SELECT 1 FROM cases WHERE number = ?", (header.number,)).fetchone()
        if taken is not None:
            header = dataclasses.replace(header, number=next_number(connection, header))
        new_row = connection.execute(INSERT_HEADER, header_to_row(header)).lastrowid
        for seq, entry_id, body in cases.query(_ENTRIES, (case_row,)):
            connection.execute(
                "INSERT INTO entries (case_row, seq, id, body) VALUES (?, ?, ?, ?)",
                (new_row, seq, entry_id, body),
            )
        for name, sha256, body in cases.query(_TEXTS, (case_row,)):
            connection.execute("INSERT OR IGNORE INTO texts (sha256, body) VALUES (?, ?)", (sha256, body))
            connection.execute(
                "INSERT INTO case_texts (case_row, name, sha256) VALUES (?, ?, ?)", (new_row, name, sha256)
            )
        _copy_evidence(cases, connection, case_row, new_row)
        return new_row


def _copy_evidence(cases: Database, connection: Connection, case_row: int, new_row: int) -> None:
    for row, name, sha256, size in cases.query(_EVIDENCE, (case_row,)):
        made = connection.execute(
            "INSERT INTO evidence (case_row, name, sha256, size) VALUES (?, ?, ?, ?)",
            (new_row, name, sha256, size),
        ).lastrowid
        for position, body in _chunks(cases, row):
            connection.execute(
                "INSERT INTO evidence_chunks (evidence_row, position, body) VALUES (?, ?, ?)",
                (made, position, body),
            )


def _chunks(database: Database, evidence_row: int) -> Iterator[tuple[int, bytes]]:
    """Yield the pieces of a file one by one: a whole one may not fit in memory."""
    for chunk, position in database.query(_CHUNKS, (evidence_row,)):
        ((body,),) = database.query("SELECT body FROM evidence_chunks WHERE rowid = ?", (chunk,))
        yield int(position), bytes(body)


def _is_whole(cases: Database, exercises: Database, case_row: int, new_row: int) -> bool:
    """Whether everything of an exercise is in the copy. The copy may hold more: it may have been worked in."""
    return (
        _entries(cases, case_row) <= _entries(exercises, new_row)
        and _texts(cases, case_row) == _texts(exercises, new_row)
        and _hashes(cases, case_row) <= _hashes(exercises, new_row)
    )


def _entries(database: Database, case_row: int) -> set[tuple[int, str, str]]:
    return {(seq, name, body) for seq, name, body in database.query(_ENTRIES, (case_row,))}


def _texts(database: Database, case_row: int) -> list[tuple[str, str, bytes]]:
    return [
        (name, sha256, zlib.decompress(body)) for name, sha256, body in database.query(_TEXTS, (case_row,))
    ]


def _hashes(database: Database, case_row: int) -> set[tuple[str, str, int, str]]:
    """Return name, kept hash, size and real hash of each piece of evidence."""
    found = set()
    for row, name, sha256, size in database.query(_EVIDENCE, (case_row,)):
        digest = hashlib.sha256()
        for _, body in _chunks(database, row):
            digest.update(body)
        found.add((name, sha256, size, digest.hexdigest()))
    return found


def _remove(cases: Database, case_row: int) -> None:
    """Take an exercise from among the cases. The rule that a journal never shrinks is back before anybody else can write."""
    with cases.transaction() as connection:
        connection.execute("DROP TRIGGER entries_never_go")
        connection.execute("DELETE FROM entries WHERE case_row = ?", (case_row,))
        connection.execute("DELETE FROM case_texts WHERE case_row = ?", (case_row,))
        connection.execute("DELETE FROM evidence WHERE case_row = ?", (case_row,))
        connection.execute("DELETE FROM cases WHERE row = ? AND is_exercise = 1", (case_row,))
        connection.execute("DELETE FROM texts WHERE sha256 NOT IN (SELECT sha256 FROM case_texts)")
        connection.execute(ENTRIES_NEVER_GO)
