"""All exercises, in a database of their own beside that of the cases, with the journals of their plays.

Neighbours: `opening` makes the store, `cases` is what it is apart from its kind; `moving` brings what earlier versions kept elsewhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from vb_wizard.application.ports import PlayEntry
from vb_wizard.storage.casefile import does_not_follow
from vb_wizard.storage.cases import SqliteCaseStore
from vb_wizard.storage.database import Connection, Database
from vb_wizard.storage.folders import DataFolder
from vb_wizard.storage.keys import KeyPlace
from vb_wizard.storage.rows import plain_text
from vb_wizard.storage.schema import PLAYS_NEVER_GO


class SqliteExerciseStore(SqliteCaseStore):
    """The exercises in one database. Fulfils the port `ExerciseStore`."""

    keeps_exercises = True

    def __init__(self, folder: DataFolder, database: Database, key_place: KeyPlace) -> None:
        """As for cases."""
        super().__init__(folder, database, key_place)
        self.plays = SqlitePlayLog(database)


class SqlitePlayLog:
    """The journals of plays. Fulfils the port `PlayLog`."""

    def __init__(self, database: Database) -> None:
        """Keep the database of the exercises."""
        self._database = database

    def append(self, entries: Sequence[PlayEntry]) -> None:
        """Write entries, all or none; they are durable when this returns. What is there already with the same content is skipped.

        Raises:
            KnownError: the disk is full or read-only, or an entry does not follow the last one of its branch.
        """
        if not entries:
            return
        with self._database.transaction() as connection:
            for entry in entries:
                _write(connection, entry)

    def entries(self, play: str) -> Sequence[PlayEntry]:
        """Return the journal of a play: its branches in the order in which they were begun, each in its own order.

        Raises:
            KnownError: the database cannot be read.
        """
        rows = self._database.query(
            "SELECT play, branch, seq, at, body FROM plays WHERE play = ? ORDER BY branch, seq",
            (plain_text(play),),
        )
        found = [
            PlayEntry(name, branch, int(seq), datetime.fromisoformat(at), body)
            for name, branch, seq, at, body in rows
        ]
        begun = {entry.branch: entry.at.astimezone(UTC) for entry in reversed(found)}
        return tuple(sorted(found, key=lambda entry: (begun[entry.branch], entry.branch, entry.seq)))

    def plays(self) -> Sequence[str]:
        """Return which plays have a journal, the one that was begun first in front.

        Raises:
            KnownError: the database cannot be read.
        """
        rows = self._database.query("SELECT play, at FROM plays WHERE seq = 1")
        begun: dict[str, datetime] = {}
        for play, at in rows:
            moment = datetime.fromisoformat(at).astimezone(UTC)
            begun[play] = min(moment, begun.get(play, moment))
        return tuple(sorted(begun, key=lambda play: (begun[play], play)))

    def remove(self, play: str) -> None:
        """Take the journal of a play away, with all its branches; one that is not there is no error.

        Raises:
            KnownError: the disk is full or read-only; nothing is gone then.
        """
        with self._database.transaction() as connection:
            # The rule that a journal never shrinks is back before anybody else can write.
            connection.execute("DROP TRIGGER plays_never_go")
            connection.execute("DELETE FROM plays WHERE play = ?", (plain_text(play),))
            connection.execute(PLAYS_NEVER_GO)


def _write(connection: Connection, entry: PlayEntry) -> None:
    name, branch = plain_text(entry.play), plain_text(entry.branch)
    row = (name, branch, entry.seq, entry.at.isoformat(), plain_text(entry.body))
    found = connection.execute(
        "SELECT play, branch, seq, at, body FROM plays WHERE play = ? AND branch = ? AND seq = ?", row[:3]
    ).fetchone()
    if found == row:
        return
    kept = connection.execute(
        "SELECT max(seq) FROM plays WHERE play = ? AND branch = ?", (name, branch)
    ).fetchone()
    last = (kept[0] or 0) if kept else 0
    if found is not None or entry.seq != last + 1:
        raise does_not_follow(entry.seq, last)
    connection.execute("INSERT INTO plays (play, branch, seq, at, body) VALUES (?, ?, ?, ?, ?)", row)
