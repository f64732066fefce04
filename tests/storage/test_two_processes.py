"""More than one process on one data folder: one writer a case, and nothing acknowledged is lost when one is killed."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

import vb_wizard
from vb_wizard.domain.case import CaseHeader
from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.journal import Entry
from vb_wizard.storage.cases import SqliteCaseStore
from vb_wizard.storage.folders import DataFolder

WRITER = Path(__file__).with_name("writer.py")
KILLS = 10


@contextmanager
def second_process(folder: DataFolder, *command: str) -> Iterator[subprocess.Popen[str]]:
    """Run the writer on a data folder; it is killed when the block ends."""
    environment = os.environ | {"PYTHONPATH": str(Path(vb_wizard.__file__).parents[1])}
    with subprocess.Popen(
        [sys.executable, str(WRITER), str(folder.root), *command],
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env=environment | {"PYTHONIOENCODING": "utf-8"},
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def line_of(process: subprocess.Popen[str]) -> str:
    """Return the next line that the process says."""
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_a_case_that_another_process_has_open_is_refused_until_it_is_killed(
    folder: DataFolder, store: SqliteCaseStore, new_header: Callable[..., CaseHeader]
) -> None:
    """The lock is seen by another process, keeps nobody from reading, and goes with the process that held it."""
    store.create(new_header(), {}, []).close()
    with second_process(folder, "hold") as process:
        assert line_of(process) == "ready"
        with pytest.raises(KnownError, match="al open in een ander venster"):
            store.open("zaak-a")
        with store.peek("zaak-a") as reader:
            assert reader.entries() == ()
        process.kill()
        process.wait()
        store.open("zaak-a").close()


def test_another_process_is_refused_what_is_open_here(
    folder: DataFolder, store: SqliteCaseStore, new_header: Callable[..., CaseHeader]
) -> None:
    """The other process gets the same sentence."""
    file = store.create(new_header(), {}, [])
    with second_process(folder, "hold") as process:
        assert "al open in een ander venster" in line_of(process)
    file.close()


def test_two_processes_write_in_two_cases_at_once(
    folder: DataFolder,
    store: SqliteCaseStore,
    new_header: Callable[..., CaseHeader],
    new_entry: Callable[..., Entry],
) -> None:
    """Both sides write at full speed without a refusal."""
    store.create(new_header(), {}, []).close()
    file = store.create(new_header("zaak-b"), {}, [])
    with second_process(folder, "append") as process:
        for seq in range(1, 101):
            file.append([new_entry(seq)])
            assert line_of(process) == str(seq)
    assert len(file.entries()) == 100


def test_a_killed_process_loses_nothing_that_it_acknowledged(
    folder: DataFolder, open_store: Callable[[], SqliteCaseStore], new_header: Callable[..., CaseHeader]
) -> None:
    """After each kill in the midst of writing every acknowledged entry is there, in order and without gaps."""
    with_case = open_store()
    with_case.create(new_header(), {}, []).close()
    with_case.close()
    for kill in range(KILLS):
        with second_process(folder, "append") as process:
            acknowledged = [line_of(process) for _ in range(5 + kill)]
            process.kill()
            assert process.stdout is not None
            acknowledged += process.stdout.read().split()
        store = open_store()
        with store.peek("zaak-a") as file:
            numbers = [entry.seq for entry in file.entries()]
        store.close()
        assert numbers == list(range(1, len(numbers) + 1))
        assert len(numbers) >= int(acknowledged[-1]) >= 5 * (kill + 1)


def test_a_killed_process_leaves_no_readable_evidence(
    folder: DataFolder, open_store: Callable[[], SqliteCaseStore], new_header: Callable[..., CaseHeader]
) -> None:
    """A copy lives as long as the process that looks at it; the next start removes what a killed one left."""
    store = open_store()
    file = store.create(new_header(), {}, [])
    file.add_evidence(b"dreigbrief", "brief.txt")
    file.close()
    with second_process(folder, "look", hashlib.sha256(b"dreigbrief").hexdigest()) as process:
        copy = Path(line_of(process))
        open_store()
        assert copy.read_bytes() == b"dreigbrief"
        process.kill()
        process.wait()
    assert copy.exists()
    open_store()
    assert list(folder.copies.iterdir()) == []


@pytest.mark.skipif(
    sys.platform == "win32", reason="Windows has no limit on the size of a file to stand in for a full disk"
)
def test_a_disk_that_refuses_halfway_loses_nothing(
    folder: DataFolder,
    store: SqliteCaseStore,
    new_header: Callable[..., CaseHeader],
    new_entry: Callable[..., Entry],
) -> None:
    """A write that the disk refuses gives a sentence; all before it is there, and writing goes on once there is room."""
    store.create(new_header(), {}, []).close()
    with second_process(folder, "fill", "400000") as process:
        said = [line_of(process)]
        while said[-1].isdigit():
            said.append(line_of(process))
    assert said[-1].startswith("De schijf gaf een fout")
    assert "Alles wat eerder is vastgelegd, is bewaard." in said[-1]
    file = store.open("zaak-a")
    acknowledged = len(said) - 1
    assert len(file.entries()) == acknowledged > 10
    file.append([new_entry(acknowledged + 1)])
