"""The check value: one number over the whole journal, so that a reader can tell whether it is the journal that was printed.

Neighbours: `domain.journal` says what an entry is as JSON; `account` explains the value, the footer shows its head.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence

from vb_wizard.domain.journal import Entry, entry_to_json


def journal_lines(journal: Sequence[Entry]) -> Iterator[str]:
    """Yield the journal as canonical JSON lines: keys in alphabetical order, no spaces, each line with its newline."""
    for entry in journal:
        yield (
            json.dumps(entry_to_json(entry), ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n"
        )


def check_value(journal: Sequence[Entry]) -> str:
    """Return the SHA-256 over the canonical lines in UTF-8, as 64 hex digits."""
    digest = hashlib.sha256()
    for text in journal_lines(journal):
        digest.update(text.encode("utf-8", "backslashreplace"))
    return digest.hexdigest()


def short_check(value: str) -> str:
    """Return the first twelve digits in groups of four, as in the footer."""
    return f"{value[:4]} {value[4:8]} {value[8:12]}"
