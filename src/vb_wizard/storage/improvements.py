"""Improvements in the database of the cases: every way they ever read, the last one counts.

Neighbours: fulfils `application.improvements.ImprovementStore`; `opening` makes it with the cases.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, datetime

from vb_wizard.application.improvements import Improvement
from vb_wizard.storage.database import Database
from vb_wizard.storage.rows import plain_text


class SqliteImprovements:
    """The improvements of one office."""

    def __init__(self, database: Database) -> None:
        """Keep the database of the cases."""
        self._database = database

    def save(self, one: Improvement, at: datetime) -> None:
        """Keep an improvement as it reads from now on (`at` is aware); it is durable when this returns.

        Raises:
            KnownError: it cannot be written.
        """
        body = {
            "text": one.text,
            "owner": one.owner,
            "due": one.due.isoformat(),
            "proven_on": one.proven_on.isoformat() if one.proven_on else "",
            "is_gone": one.is_gone,
        }
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT INTO improvements (id, at, body) VALUES (?, ?, ?)",
                (
                    plain_text(one.id),
                    at.isoformat(),
                    plain_text(json.dumps(body, ensure_ascii=False, sort_keys=True)),
                ),
            )

    def all(self) -> Sequence[Improvement]:
        """Return every improvement as it reads now, the first one in front.

        Raises:
            KnownError: they cannot be read.
        """
        found: dict[str, Improvement] = {}
        for name, body in self._database.query("SELECT id, body FROM improvements ORDER BY row"):
            found[name] = _read(name, json.loads(body))
        return tuple(found.values())


def _read(name: str, body: dict[str, str]) -> Improvement:
    proven = body["proven_on"]
    return Improvement(
        name,
        body["text"],
        body["owner"],
        date.fromisoformat(body["due"]),
        date.fromisoformat(proven) if proven else None,
        bool(body["is_gone"]),
    )
