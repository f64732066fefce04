"""The tables, as numbered steps that are never changed after a release: a change is a new step.

Neighbours: `migrations` runs the steps that a database has not had yet.
"""

from __future__ import annotations

from collections.abc import Callable

from vb_wizard.storage.database import Connection

Migration = Callable[[Connection], None]

_CASES = (
    """
    CREATE TABLE cases (
        row INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE CHECK (id <> ''),
        number TEXT NOT NULL UNIQUE CHECK (number <> ''),
        title TEXT NOT NULL,
        flow TEXT NOT NULL,
        opened_at TEXT NOT NULL,
        book_sha256 TEXT NOT NULL,
        is_exercise INTEGER NOT NULL CHECK (is_exercise IN (0, 1))
    ) STRICT
    """,
    """
    CREATE TABLE numbers (
        series TEXT NOT NULL,
        year INTEGER NOT NULL,
        last INTEGER NOT NULL,
        PRIMARY KEY (series, year)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE entries (
        case_row INTEGER NOT NULL REFERENCES cases (row),
        seq INTEGER NOT NULL CHECK (seq > 0),
        id TEXT NOT NULL,
        body TEXT NOT NULL,
        PRIMARY KEY (case_row, seq),
        UNIQUE (case_row, id)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TRIGGER entries_never_change BEFORE UPDATE ON entries
    BEGIN SELECT RAISE (ABORT, 'the journal is append-only'); END
    """,
    """
    CREATE TRIGGER entries_never_go BEFORE DELETE ON entries
    BEGIN SELECT RAISE (ABORT, 'the journal is append-only'); END
    """,
    "CREATE TABLE texts (sha256 TEXT PRIMARY KEY, body BLOB NOT NULL) STRICT",
    """
    CREATE TABLE case_texts (
        case_row INTEGER NOT NULL REFERENCES cases (row),
        name TEXT NOT NULL,
        sha256 TEXT NOT NULL REFERENCES texts (sha256),
        PRIMARY KEY (case_row, name)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE evidence (
        row INTEGER PRIMARY KEY,
        case_row INTEGER NOT NULL REFERENCES cases (row),
        name TEXT NOT NULL,
        sha256 TEXT,
        size INTEGER NOT NULL DEFAULT 0,
        UNIQUE (case_row, sha256)
    ) STRICT
    """,
    """
    CREATE TABLE evidence_chunks (
        evidence_row INTEGER NOT NULL REFERENCES evidence (row) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        body BLOB NOT NULL,
        UNIQUE (evidence_row, position)
    ) STRICT
    """,
)
"""`evidence.sha256` is null while the copying goes on. `entries.body` is the entry as JSON, the text of the export."""

ENTRIES_NEVER_GO = _CASES[4]
"""The trigger that stands in the way of moving a case to another database."""

_PLAYS = (
    """
    CREATE TABLE plays (
        play TEXT NOT NULL CHECK (play <> ''),
        branch TEXT NOT NULL,
        seq INTEGER NOT NULL CHECK (seq > 0),
        at TEXT NOT NULL,
        body TEXT NOT NULL,
        PRIMARY KEY (play, branch, seq)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TRIGGER plays_never_change BEFORE UPDATE ON plays
    BEGIN SELECT RAISE (ABORT, 'the journal of a play is append-only'); END
    """,
    """
    CREATE TRIGGER plays_never_go BEFORE DELETE ON plays
    BEGIN SELECT RAISE (ABORT, 'the journal of a play is append-only'); END
    """,
)

PLAYS_NEVER_GO = _PLAYS[2]
"""The trigger that stands in the way of taking a whole play away."""

_IMPROVEMENTS = (
    """
    CREATE TABLE improvements (
        row INTEGER PRIMARY KEY,
        id TEXT NOT NULL CHECK (id <> ''),
        at TEXT NOT NULL,
        body TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TRIGGER improvements_never_change BEFORE UPDATE ON improvements
    BEGIN SELECT RAISE (ABORT, 'what was agreed is only ever added to'); END
    """,
    """
    CREATE TRIGGER improvements_never_go BEFORE DELETE ON improvements
    BEGIN SELECT RAISE (ABORT, 'what was agreed is only ever added to'); END
    """,
)


def _0001_cases(connection: Connection) -> None:
    for statement in _CASES:
        connection.execute(statement)


def _0002_only_cases(connection: Connection) -> None:
    _only(connection, is_exercise=False)


def _0002_only_exercises(connection: Connection) -> None:
    _only(connection, is_exercise=True)


def _only(connection: Connection, *, is_exercise: bool) -> None:
    # The last of three walls, behind the types and the store: it holds whatever code writes here, today or later.
    connection.execute(
        "CREATE TRIGGER cases_of_one_kind BEFORE INSERT ON cases"
        f" WHEN NEW.is_exercise <> {int(is_exercise)}"
        " BEGIN SELECT RAISE (ABORT, 'cases and exercises are kept apart'); END"
    )
    connection.execute(
        "CREATE TRIGGER cases_keep_their_kind BEFORE UPDATE OF is_exercise ON cases"
        " WHEN NEW.is_exercise <> OLD.is_exercise"
        " BEGIN SELECT RAISE (ABORT, 'a case never becomes an exercise, nor an exercise a case'); END"
    )


def _0003_plays(connection: Connection) -> None:
    for statement in _PLAYS:
        connection.execute(statement)


def _0003_improvements(connection: Connection) -> None:
    for statement in _IMPROVEMENTS:
        connection.execute(statement)


MIGRATIONS: tuple[Migration, ...] = (_0001_cases, _0002_only_cases, _0003_improvements)
"""Step n brings a database of cases from version n-1 to version n."""

EXERCISE_MIGRATIONS: tuple[Migration, ...] = (_0001_cases, _0002_only_exercises, _0003_plays)
"""The same for the database of exercises."""
