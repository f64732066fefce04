"""The file with the code of the lock."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from vb_wizard.domain.errors import KnownError
from vb_wizard.storage.code import DiskCodeStore
from vb_wizard.storage.folders import DataFolder

MOMENT = datetime(2026, 11, 23, 9, 0, tzinfo=ZoneInfo("Europe/Amsterdam"))


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    """A data folder."""
    return DataFolder(tmp_path)


def test_a_code_is_known_again_and_stands_nowhere(folder: DataFolder) -> None:
    """Another start knows it; the file is private and holds a salted hash that differs each time."""
    DiskCodeStore(folder).keep("Zomér 2019")
    first = folder.code.read_text(encoding="ascii")
    assert "2019" not in first
    assert folder.code.stat().st_mode & 0o777 == 0o600
    store = DiskCodeStore(folder)
    assert store.is_set
    # The same letters from a keyboard that sends the accent apart.
    assert store.fits("Zome\u0301r 2019")
    assert not store.fits("zomer 2019")
    store.keep("Zomér 2019")
    assert json.loads(first)["hash"] != json.loads(folder.code.read_text(encoding="ascii"))["hash"]


def test_without_a_code_nothing_fits(folder: DataFolder) -> None:
    """No file is no lock, and no problem."""
    store = DiskCodeStore(folder)
    assert not store.is_set
    assert store.problem == ""
    assert not store.fits("")
    store.keep_failures(3, MOMENT)
    assert not folder.code.exists()


def test_wrong_tries_are_kept_beside_the_code(folder: DataFolder) -> None:
    """A new start reads them, and a new code begins anew."""
    store = DiskCodeStore(folder)
    store.keep("1234")
    store.keep_failures(4, MOMENT)
    again = DiskCodeStore(folder)
    assert again.failures() == (4, MOMENT)
    assert again.is_set
    again.keep("5678")
    assert DiskCodeStore(folder).failures() == (0, None)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"\xff\xfe",
        b'{"format": "1"}',
        b'{"format": 1}',
        b'{"format": "2", "salt": "", "hash": ""}',
        b"9" * 5000,
    ],
    ids=["empty", "half", "list", "no text", "no hash", "number", "newer", "long"],
)
def test_a_file_that_cannot_be_read_locks_nobody_out(folder: DataFolder, content: bytes) -> None:
    """The wizard opens, says so in a sentence with what to do, and a new code puts it right."""
    folder.code.write_bytes(content)
    store = DiskCodeStore(folder)
    assert not store.is_set
    assert "slot.json" in store.problem
    assert "Instellingen" in store.problem
    store.keep("1234")
    assert store.problem == ""
    assert DiskCodeStore(folder).fits("1234")


def test_removing_the_file_is_removing_the_lock(folder: DataFolder) -> None:
    """Twice is harmless."""
    store = DiskCodeStore(folder)
    store.keep("1234")
    store.remove()
    store.remove()
    assert not store.is_set
    assert not folder.code.exists()


def test_a_code_that_cannot_be_written_is_told(folder: DataFolder) -> None:
    """What goes wrong on the disk comes as sentences."""
    store = DiskCodeStore(DataFolder(folder.root / "weg"))
    with pytest.raises(KnownError):
        store.keep("1234")
    assert not store.is_set
