"""A process that opens a data folder and dies at the transaction it is told: what a power cut would do.

Arguments: the data folder, the number of the transaction that is the last one, and `within` or `after` it.
"""

from __future__ import annotations

import itertools
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from vb_wizard.storage.database import Connection, Database
from vb_wizard.storage.folders import data_folder
from vb_wizard.storage.opening import open_case_store

_real = Database.transaction


def main(root: str, last: int, when: str) -> None:
    """Open the folder and die on the way; says how many transactions there were when it did not."""
    numbers = itertools.count(1)

    @contextmanager
    def _counted(database: Database) -> Iterator[Connection]:
        is_last = next(numbers) == last
        with _real(database) as connection:
            yield connection
            if is_last and when == "within":
                os._exit(9)
        if is_last and when == "after":
            os._exit(9)

    Database.transaction = _counted  # type: ignore[method-assign]
    open_case_store(data_folder(Path(root)), force_key_file=True).close()
    sys.stdout.write(f"{next(numbers) - 1}\n")


main(sys.argv[1], int(sys.argv[2]), sys.argv[3])
