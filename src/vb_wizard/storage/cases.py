"""All cases of one kind: the list, their numbers, and who may write in which.

Neighbours: `opening` makes the store, and one for exercises; `casefile` is one opened case; `locks` keeps a second writer out.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC
from zoneinfo import ZoneInfo

from vb_wizard.domain.case import CaseHeader
from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.journal import Entry
from vb_wizard.presenters.words_disk import STORE
from vb_wizard.presenters.words_house import KEEPING
from vb_wizard.storage.casefile import SqliteCaseFile, write_entries, write_texts
from vb_wizard.storage.copies import ReadingCopies
from vb_wizard.storage.database import Connection, Database, Row
from vb_wizard.storage.evidence import EvidenceBox
from vb_wizard.storage.folders import DataFolder
from vb_wizard.storage.improvements import SqliteImprovements
from vb_wizard.storage.keys import KeyPlace
from vb_wizard.storage.locks import FileLock
from vb_wizard.storage.rows import INSERT_HEADER, SELECT_HEADERS, header_from_row, header_to_row, plain_text
from vb_wizard.storage.troubles import failure

_AMSTERDAM = ZoneInfo("Europe/Amsterdam")


class SqliteCaseStore:
    """The cases in one database. Fulfils the port `CaseStore`.

    What is of the other kind is refused when it is made, and not found when it is there all the same.
    """

    keeps_exercises = False

    def __init__(self, folder: DataFolder, database: Database, key_place: KeyPlace) -> None:
        """Take over an open, migrated database: it is closed by `close`."""
        self._folder = folder
        self._database = database
        self._key_place = key_place
        self.notice = ""
        """One Dutch sentence that the start screen must show, or empty."""

    @property
    def improvements(self) -> SqliteImprovements:
        """What the office agreed to arrange; a database of exercises has no room for it."""
        return SqliteImprovements(self._database)

    @property
    def protection(self) -> str:
        """One sentence: that the store is encrypted and where its key is kept."""
        return KEEPING.places[self._key_place.value]

    def create(self, header: CaseHeader, texts: Mapping[str, str], first: Sequence[Entry]) -> SqliteCaseFile:
        """Make a case with its first entries and open it. An empty `header.number` becomes the next number of its year.

        Raises:
            KnownError: it is of the other kind, the case or its number is there already, or nothing can be written
                (and nothing of it stays).
        """
        if header.is_exercise is not self.keeps_exercises:
            raise of_other_kind(header)
        lock = self._locked(header.id)
        try:
            with self._database.transaction() as connection:
                number = header.number or next_number(connection, header)
                header = dataclasses.replace(header, number=number, title=plain_text(header.title))
                _refuse_taken(connection, header)
                row = connection.execute(INSERT_HEADER, header_to_row(header)).lastrowid
                write_texts(connection, row, texts)
                title = write_entries(connection, row, first)
        except BaseException:
            lock.release()
            raise
        if title is not None:
            header = dataclasses.replace(header, title=plain_text(title))
        return self._file(row, header, lock)

    def open(self, case_id: str) -> SqliteCaseFile:
        """Open a case (by id or number) for writing.

        Raises:
            KnownError: no such case, already open elsewhere, or not readable.
        """
        _, header = self._find(case_id)
        lock = self._locked(header.id)
        try:
            # Read again: another window may have changed the title just before it let go.
            row, header = self._find(header.id)
            file = self._file(row, header, lock)
            EvidenceBox(self._database, row).clear_unfinished()
        except BaseException:
            lock.release()
            raise
        return file

    def holds(self, case_id: str) -> bool:
        """Whether a case (by id or number) is here.

        Raises:
            KnownError: the database cannot be read.
        """
        return bool(self._found(plain_text(case_id)))

    def headers(self) -> Sequence[CaseHeader]:
        """Return all cases, newest first.

        Raises:
            KnownError: the database cannot be read.
        """
        rows = self._database.query(
            SELECT_HEADERS + " WHERE is_exercise = ? ORDER BY row DESC", (int(self.keeps_exercises),)
        )
        headers = [header_from_row(row)[1] for row in rows]
        return tuple(sorted(headers, key=lambda header: header.opened_at.astimezone(UTC), reverse=True))

    def entry_counts(self) -> Mapping[str, int]:
        """Return how many entries the journal of each case has, by id, without reading them.

        Raises:
            KnownError: the database cannot be read.
        """
        # The last number is found at once; counting would read every journal.
        last = "SELECT id, (SELECT MAX(seq) FROM entries WHERE case_row = cases.row) FROM cases WHERE is_exercise = ?"
        counts = self._database.query(last, (int(self.keeps_exercises),))
        return {case_id: int(count or 0) for case_id, count in counts}

    @contextmanager
    def peek(self, case_id: str) -> Iterator[SqliteCaseFile]:
        """Open a case (by id or number) only to read, also while it is open elsewhere.

        Raises:
            KnownError: no such case, or not readable.
        """
        file = self._file(*self._find(case_id), None)
        try:
            yield file
        finally:
            file.close()

    def close(self) -> None:
        """Close the database; opened cases can no longer be used. Closing twice is harmless."""
        self._database.close()

    def _find(self, case_id: str) -> tuple[int, CaseHeader]:
        wanted = plain_text(case_id)
        rows = self._found(wanted)
        if not rows:
            raise no_such_case(wanted)
        return header_from_row(rows[0])

    def _found(self, wanted: str) -> list[Row]:
        return self._database.query(
            SELECT_HEADERS + " WHERE (id = ? OR number = ?) AND is_exercise = ? ORDER BY id = ? DESC LIMIT 1",
            (wanted, wanted, int(self.keeps_exercises), wanted),
        )

    def _locked(self, case_id: str) -> FileLock:
        lock = self._folder.lock(f"zaak {case_id}")
        if not lock.acquire():
            raise already_open()
        return lock

    def _file(self, row: int, header: CaseHeader, lock: FileLock | None) -> SqliteCaseFile:
        box = EvidenceBox(self._database, row)
        return SqliteCaseFile(self._database, row, header, box, ReadingCopies(self._folder), lock)


def series_of(header: CaseHeader) -> tuple[str, int]:
    """Return what precedes the year in the number of a case, and the Dutch year it was opened in."""
    return "O-" if header.is_exercise else "", header.opened_at.astimezone(_AMSTERDAM).year


def next_number(connection: Connection, header: CaseHeader) -> str:
    """Take the next number of the series and the year of a case, within a transaction."""
    series, year = series_of(header)
    while True:
        found = connection.execute(
            "INSERT INTO numbers (series, year, last) VALUES (?, ?, 1)"
            " ON CONFLICT (series, year) DO UPDATE SET last = last + 1 RETURNING last",
            (series, year),
        ).fetchall()
        number = f"{series}{year}-{found[0][0]:03d}"
        # A number given by hand may stand in the way.
        if connection.execute("SELECT 1 FROM cases WHERE number = ?", (number,)).fetchone() is None:
            return number


def _refuse_taken(connection: Connection, header: CaseHeader) -> None:
    taken = connection.execute(
        "SELECT number FROM cases WHERE id IN (?, ?) OR number IN (?, ?)", (header.id, header.number) * 2
    ).fetchone()
    if taken is not None:
        raise already_there(taken[0])


def no_such_case(case_id: str) -> KnownError:
    """Return the error for a case that is not in the list."""
    return failure(STORE.unknown, case=case_id)


def of_other_kind(header: CaseHeader) -> KnownError:
    """Return the error for a case among the exercises, or an exercise among the cases."""
    return KnownError(*(STORE.no_exercises if header.is_exercise else STORE.only_exercises))


def already_open() -> KnownError:
    """Return the error for a case that somebody else writes in."""
    return KnownError(*STORE.in_use)


def already_there(number: str) -> KnownError:
    """Return the error for a case whose id or number is taken."""
    return failure(STORE.twice, number=number)
