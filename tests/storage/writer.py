"""A second process for the tests: `python writer.py DATA COMMAND`; says `ready` or each entry it was told is durable.

`append`: write entries until killed. `hold`: open the case and wait. `look`: hold a readable copy of evidence and wait.
`fill LIMIT`: append until the disk refuses, with files of at most LIMIT bytes.
"""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.journal import Entry, Noted
from vb_wizard.storage.casefile import SqliteCaseFile
from vb_wizard.storage.folders import data_folder
from vb_wizard.storage.opening import open_case_store


def say(text: object) -> None:
    """Tell the test something at once."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def append_forever(file: SqliteCaseFile, text: str) -> None:
    """Write entries, and say each one after it was written."""
    now = datetime(2026, 5, 22, 22, 30, tzinfo=UTC)
    seq = len(file.entries())
    while True:
        seq += 1
        file.append([Entry(seq, f"regel-{seq}", now, now, "Kabinet", Noted(text))])
        say(seq)


def main(data: str, command: str, *rest: str) -> None:
    """Do what the test asks."""
    store = open_case_store(data_folder(Path(data)), force_key_file=True)
    try:
        file = store.open("zaak-a")
    except KnownError as error:
        say(error.happened)
        return
    if command == "append":
        append_forever(file, "geen regel gaat verloren")
    elif command == "fill":
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (int(rest[0]), int(rest[0])))
        try:
            append_forever(file, "vol " * 500)
        except KnownError as error:
            say(error)
    elif command == "look":
        say(file.evidence_path(rest[0]))
    else:
        say("ready")
    time.sleep(60)


if __name__ == "__main__":
    main(*sys.argv[1:])
