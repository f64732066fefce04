"""How headers and entries are written in rows, and read back.

Neighbours: `cases` and `casefile` read and write with it; `domain.journal` knows the JSON of an entry.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime

from vb_wizard.domain.case import CaseHeader
from vb_wizard.domain.journal import Entry, JournalError, entry_from_json, entry_to_json
from vb_wizard.presenters.words_disk import STORE
from vb_wizard.storage.database import Row
from vb_wizard.storage.troubles import failure

SELECT_HEADERS = "SELECT row, id, number, title, flow, opened_at, book_sha256, is_exercise FROM cases"
INSERT_HEADER = "INSERT INTO cases (id, number, title, flow, opened_at, book_sha256, is_exercise) VALUES (?, ?, ?, ?, ?, ?, ?)"


def plain_text(text: str) -> str:
    """Return text that UTF-8 can hold: half characters, as in the file names of other systems, become `?`."""
    return text.encode("utf-8", "replace").decode("utf-8")


def header_to_row(header: CaseHeader) -> Row:
    """Return the values for `INSERT_HEADER`."""
    return (
        header.id,
        header.number,
        plain_text(header.title),
        header.flow,
        header.opened_at.isoformat(),
        header.book_sha256,
        int(header.is_exercise),
    )


def header_from_row(row: Row) -> tuple[int, CaseHeader]:
    """Return the row number and the header of a row of `SELECT_HEADERS`."""
    number_of_row, case_id, number, title, flow, opened_at, book, is_exercise = row
    at = datetime.fromisoformat(opened_at)
    return int(number_of_row), CaseHeader(case_id, number, title, flow, at, book, bool(is_exercise))


def entry_to_body(entry: Entry) -> str:
    """Return an entry as one line of JSON; equal entries give equal lines."""
    return json.dumps(entry_to_json(entry), separators=(",", ":"), sort_keys=True)


def entry_from_body(body: str) -> Entry:
    """Return the entry that `entry_to_body` wrote.

    Raises:
        KnownError: this version does not understand the line.
    """
    try:
        return entry_from_json(json.loads(body))
    except (JournalError, ValueError, AttributeError) as error:
        raise failure(STORE.line_unreadable, why=error) from error


def entries_from_bodies(bodies: Sequence[str]) -> list[Entry]:
    """Return the entries that `entry_to_body` wrote; many at once are read in half the time.

    Raises:
        KnownError: this version does not understand one of the lines.
    """
    try:
        found = json.loads(f"[{','.join(bodies)}]")
        if len(found) == len(bodies):
            return [entry_from_json(one) for one in found]
    except (JournalError, ValueError, AttributeError):
        # Which line it is, and why, is found below.
        pass
    return [entry_from_body(body) for body in bodies]
