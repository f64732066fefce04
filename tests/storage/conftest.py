"""What the storage tests share: a data folder on an awkward path, a way to open its store, and sample entries."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from vb_wizard.domain.case import CaseHeader
from vb_wizard.domain.journal import CaseOpened, Entry, Event, Noted
from vb_wizard.storage.cases import SqliteCaseStore
from vb_wizard.storage.folders import DataFolder, data_folder
from vb_wizard.storage.opening import open_case_store

FRIDAY = datetime(2026, 5, 22, 22, 30, tzinfo=ZoneInfo("Europe/Amsterdam"))


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    """Give a data folder whose path has spaces and é in it."""
    return data_folder(tmp_path / "Gegevens van het café" / "vb wizard")


@pytest.fixture
def open_store(folder: DataFolder) -> Iterator[Callable[[], SqliteCaseStore]]:
    """Give a function that opens the store of the folder, as often as a test wants; all are closed afterwards."""
    opened: list[SqliteCaseStore] = []

    def _open() -> SqliteCaseStore:
        opened.append(open_case_store(folder, force_key_file=True))
        return opened[-1]

    yield _open
    for store in opened:
        store.close()


@pytest.fixture
def store(open_store: Callable[[], SqliteCaseStore]) -> SqliteCaseStore:
    """Give the opened store of the folder."""
    return open_store()


@pytest.fixture
def new_header() -> Callable[..., CaseHeader]:
    """Give a function that makes a header; any field can be given."""

    def _header(case_id: str = "zaak-a", **fields: object) -> CaseHeader:
        header = CaseHeader(case_id, "", "Dreigmail", "dreiging", FRIDAY, "0" * 64)
        return dataclasses.replace(header, **fields)

    return _header


@pytest.fixture
def new_entry() -> Callable[..., Entry]:
    """Give a function that makes entry `seq`; the first opens the case, the others are notes, or what is given."""

    def _entry(seq: int, event: Event | None = None, at: datetime = FRIDAY, entry_id: str = "") -> Entry:
        usual = CaseOpened("dreiging", "Dreigmail") if seq == 1 else Noted(f"regel {seq}")
        return Entry(seq, entry_id or f"regel-{seq}", at, at, "Kabinet", event or usual)

    return _entry
