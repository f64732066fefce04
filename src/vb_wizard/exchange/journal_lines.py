"""The journal as JSON lines: one entry a line, in order, for archiving and for replay on another machine.

Neighbours: `domain.journal` gives the plain values; `cli journal` and `cli play` write them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from vb_wizard.domain.fiction import MARK
from vb_wizard.domain.journal import Entry, JournalError, entry_from_json, entry_to_json


def to_lines(entries: Iterable[Entry], *, is_exercise: bool = False) -> str:
    """Return the journal as JSON lines with a newline at the end; empty for no entries. Each line of an exercise says so."""
    mark = {MARK: True} if is_exercise else {}
    return "".join(
        json.dumps(mark | entry_to_json(entry), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        + "\n"
        for entry in entries
    )


def from_lines(text: str) -> tuple[Entry, ...]:
    """Read JSON lines back.

    Raises:
        JournalError: a line is no entry; the sentence names the line.
    """
    found = []
    # Not splitlines(): a text inside an entry may hold other separators of lines.
    for number, line in enumerate(text.removesuffix("\n").split("\n"), start=1):
        try:
            data = json.loads(line)
        except json.JSONDecodeError as error:
            raise JournalError(f"regel {number} is geen JSON: {error.msg}") from error
        if not isinstance(data, dict):
            raise JournalError(f"regel {number} is geen regel van een logboek")
        found.append(entry_from_json(data))
    return tuple(found)
