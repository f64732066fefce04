"""Exercises that earlier versions kept among the cases move to their own store, and nothing is lost whatever happens on the way."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

import vb_wizard
from vb_wizard.domain.case import CaseHeader
from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.journal import Entry, Noted
from vb_wizard.storage import moving
from vb_wizard.storage.cases import SqliteCaseStore
from vb_wizard.storage.database import Database
from vb_wizard.storage.folders import DataFolder
from vb_wizard.storage.opening import open_case_store, open_exercise_store
from vb_wizard.storage.schema import MIGRATIONS

MOVER = Path(__file__).with_name("mover.py")
PHOTO = b"foto" * 300_000
NewHeader = Callable[..., CaseHeader]
NewEntry = Callable[..., Entry]


class _Mixed(SqliteCaseStore):
    """The store of earlier versions, which took both."""

    def create_both(self, new_header: NewHeader, new_entry: NewEntry) -> None:
        """Make a case and two exercises."""
        self.create(new_header("echt"), {"a.yaml": "tekst", "b.yaml": "van de zaak"}, [new_entry(1)]).close()
        self.keeps_exercises = True
        texts = {"a.yaml": "tekst", "c.yaml": "van de oefening"}
        entries = [new_entry(1), new_entry(2), new_entry(3)]
        file = self.create(new_header("oefening-a", is_exercise=True), texts, entries)
        file.add_evidence(PHOTO, "foto.jpg")
        file.close()
        self.create(new_header("oefening-b", is_exercise=True), {}, [new_entry(1)]).close()


@pytest.fixture
def old(
    folder: DataFolder, new_header: NewHeader, new_entry: NewEntry, monkeypatch: pytest.MonkeyPatch
) -> DataFolder:
    """Give a data folder of an earlier version with a case and two exercises, closed."""
    with monkeypatch.context() as patch:
        patch.setattr("vb_wizard.storage.opening.SqliteCaseStore", _Mixed)
        with closing(open_case_store(folder, force_key_file=True, migrations=MIGRATIONS[:1])) as store:
            assert isinstance(store, _Mixed)
            store.create_both(new_header, new_entry)
    return folder


def moved(folder: DataFolder) -> None:
    """Look whether everything is where it belongs, whole."""
    with closing(open_case_store(folder)) as cases, closing(open_exercise_store(folder)) as exercises:
        assert cases.notice == ""
        assert [header.id for header in cases.headers()] == ["echt"]
        assert not moving.has_exercises(cases._database)
        with cases.peek("echt") as file:
            assert file.book_texts() == {"a.yaml": "tekst", "b.yaml": "van de zaak"}
            assert file.entry_count() == 1
        found = [(header.id, header.number) for header in exercises.headers()]
        assert found == [("oefening-b", "O-2026-002"), ("oefening-a", "O-2026-001")]
        with exercises.peek("oefening-a") as file:
            assert [entry.seq for entry in file.entries()] == [1, 2, 3]
            assert file.book_texts() == {"a.yaml": "tekst", "c.yaml": "van de oefening"}
            path = file.evidence_path(hashlib.sha256(PHOTO).hexdigest())
            assert path is not None
            assert path.read_bytes() == PHOTO
        with pytest.raises(Exception, match="append-only"):
            cases._database.query("DELETE FROM entries")


def test_exercises_move_whole_and_cases_stay(old: DataFolder, new_header: NewHeader) -> None:
    """Journal, flows and evidence are in the other store, the next number goes on, and a copy of before lies in the backups."""
    moved(old)
    with closing(open_exercise_store(old)) as exercises:
        made = exercises.create(new_header("nieuw", is_exercise=True), {}, [])
        assert made.header.number == "O-2026-003"
        made.close()
    assert [path.name for path in old.backups.iterdir()] == ["zaken-versie-1-kopie-1.db"]


def test_without_exercises_no_second_store_is_made(folder: DataFolder) -> None:
    """A start does not open, or make, what it does not need."""
    open_case_store(folder, force_key_file=True).close()
    assert not (folder.root / "oefeningen").exists()


def _die_at(folder: DataFolder, last: int, when: str) -> str:
    """Open the folder in another process, which dies there; returns what it said."""
    environment = os.environ | {"PYTHONPATH": str(Path(vb_wizard.__file__).parents[1])}
    done = subprocess.run(
        [sys.executable, str(MOVER), str(folder.root), str(last), when],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
        check=False,
    )
    assert done.returncode == (9 if last else 0)
    return done.stdout.strip()


def test_a_program_that_is_killed_at_any_step_loses_nothing(old: DataFolder, tmp_path: Path) -> None:
    """Killed within or after each transaction of the move, the next start finds or finishes everything."""
    # The first two transactions are of the cases and the next three make the new store; then each exercise is copied, and removed.
    copied, removed = 6, 7
    deaths = [
        (copied - 1, "after"),
        (copied, "within"),
        (copied, "after"),
        (removed, "within"),
        (removed, "after"),
    ]
    for last, when in deaths:
        copy = DataFolder(tmp_path / f"{last}-{when}")
        shutil.copytree(old.root, copy.root)
        assert _die_at(copy, last, when) == ""
        with closing(Database(copy.database, copy.key_file.read_text().strip())) as cases:
            left = len(cases.query("SELECT 1 FROM cases WHERE is_exercise = 1"))
        assert left == (1 if (last, when) == (removed, "after") else 2)
        moved(copy)
    whole = DataFolder(tmp_path / "heel")
    shutil.copytree(old.root, whole.root)
    assert _die_at(whole, 0, "never") == "9"


def test_a_disk_that_fails_keeps_nobody_from_the_cases(
    old: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What cannot be moved stays, unseen, with a sentence for the start screen; the next start moves it."""

    def _full(*_: object) -> int:
        raise KnownError("De schijf is vol.")

    with monkeypatch.context() as patch:
        patch.setattr(moving, "_copy", _full)
        with closing(open_case_store(old)) as cases:
            assert cases.notice.startswith("2 oude oefeningen staan nog bij de zaken")
            assert [header.id for header in cases.headers()] == ["echt"]
            assert not cases.holds("oefening-a")
            assert set(cases.entry_counts()) == {"echt"}
    moved(old)


def test_a_copy_that_is_not_the_same_is_no_reason_to_remove(
    old: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the copy lacks something the exercise stays among the cases too, and that is told."""
    real = moving._entries

    def _short(database: Database, case_row: int) -> set[tuple[int, str, str]]:
        found = real(database, case_row)
        return (
            set(sorted(found)[:-1])
            if database.query("SELECT 1 FROM sqlite_master WHERE name = 'plays'")
            else found
        )

    with monkeypatch.context() as patch:
        patch.setattr(moving, "_entries", _short)
        with closing(open_case_store(old)) as cases:
            assert "niet gelijk" in cases.notice
            assert moving.has_exercises(cases._database)
    moved(old)


def test_an_exercise_that_was_worked_in_after_a_failed_removal_is_kept(
    old: DataFolder, new_entry: NewEntry, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The copy in the other store is the one that counts: what was added there stays when the old one is removed later."""

    def _fails(*_: object) -> None:
        raise KnownError("De schijf is vol.")

    with monkeypatch.context() as patch:
        patch.setattr(moving, "_remove", _fails)
        open_case_store(old).close()
    with closing(open_exercise_store(old)) as exercises:
        file = exercises.open("oefening-a")
        file.append([new_entry(4, Noted("verder"))])
        file.close()
    with closing(open_case_store(old)) as cases, closing(open_exercise_store(old)) as exercises:
        assert not moving.has_exercises(cases._database)
        with exercises.peek("oefening-a") as file:
            assert file.entry_count() == 4
