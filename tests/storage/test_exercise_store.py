"""The store of the exercises: apart from that of the cases, with the journals of plays beside it."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest

from fakes.case_store import MemoryCaseStore
from fakes.exercise_store import MemoryExerciseStore
from storage.conftest import FRIDAY
from vb_wizard.application.ports import CaseStore, ExerciseStore, PlayEntry
from vb_wizard.domain.case import CaseHeader
from vb_wizard.domain.errors import KnownError
from vb_wizard.storage.cases import SqliteCaseStore
from vb_wizard.storage.exercises import SqliteExerciseStore
from vb_wizard.storage.folders import DataFolder
from vb_wizard.storage.opening import open_exercise_store

NewHeader = Callable[..., CaseHeader]


@pytest.fixture
def on_disk(folder: DataFolder) -> Iterator[SqliteExerciseStore]:
    """Give the opened exercises of the folder."""
    store = open_exercise_store(folder, force_key_file=True)
    yield store
    store.close()


@pytest.fixture(params=["memory", "disk"])
def exercises(request: pytest.FixtureRequest) -> ExerciseStore:
    """Give the store under test as its port."""
    found: Any = MemoryExerciseStore() if request.param == "memory" else request.getfixturevalue("on_disk")
    return found


@pytest.fixture(params=["memory", "disk"])
def cases(request: pytest.FixtureRequest) -> CaseStore:
    """Give the store of the cases as its port."""
    found: Any = MemoryCaseStore() if request.param == "memory" else request.getfixturevalue("store")
    return found


def line(seq: int, play: str = "spel", branch: str = "", minutes: int = 0) -> PlayEntry:
    """Return a line of a journal."""
    return PlayEntry(play, branch, seq, FRIDAY + timedelta(minutes=minutes), f'{{"regel": {seq}}}')


def test_exercises_have_numbers_and_a_list_of_their_own(
    exercises: ExerciseStore, new_header: NewHeader
) -> None:
    """An exercise comes back as it was made, by id and by number, and counts in its own series."""
    made = exercises.create(new_header("a", is_exercise=True), {"a.yaml": "tekst"}, [])
    assert made.header.number == "O-2026-001"
    assert exercises.headers() == (made.header,)
    assert exercises.holds("O-2026-001")
    made.close()
    with exercises.peek("a") as file:
        assert file.book_texts() == {"a.yaml": "tekst"}


def test_neither_store_takes_what_is_of_the_other_kind(
    cases: CaseStore, exercises: ExerciseStore, new_header: NewHeader
) -> None:
    """An exercise among the cases is refused with a sentence, and so is a case among the exercises; nothing of it stays."""
    with pytest.raises(KnownError, match="bewaard"):
        cases.create(new_header("a", is_exercise=True), {}, [])
    with pytest.raises(KnownError, match="bewaard"):
        exercises.create(new_header("a"), {}, [])
    for store in (cases, exercises):
        assert store.headers() == ()
        assert not store.holds("a")
        own = new_header("a", is_exercise=store.keeps_exercises)
        store.create(own, {}, []).close()


def test_the_databases_themselves_refuse_the_other_kind(
    store: SqliteCaseStore, on_disk: SqliteExerciseStore, new_header: NewHeader
) -> None:
    """Whatever code writes: a row of the other kind cannot come in, and none changes its kind."""
    for one in (store, on_disk):
        one.create(new_header("a", is_exercise=one.keeps_exercises), {}, []).close()
        with pytest.raises(Exception, match="kept apart"):
            one._database.query(
                "INSERT INTO cases (id, number, title, flow, opened_at, book_sha256, is_exercise)"
                " SELECT 'b', 'n', title, flow, opened_at, book_sha256, 1 - is_exercise FROM cases"
            )
        with pytest.raises(Exception, match="never becomes"):
            one._database.query("UPDATE cases SET is_exercise = 1 - is_exercise")
        assert len(one.headers()) == 1


def test_exercises_lie_in_a_folder_with_a_key_of_their_own(
    folder: DataFolder, store: SqliteCaseStore, on_disk: SqliteExerciseStore, new_header: NewHeader
) -> None:
    """The database, the key and the locks of the exercises are others than those of the cases."""
    on_disk.create(new_header("a", is_exercise=True), {}, []).close()
    own = folder.exercises
    assert own.database == folder.root / "oefeningen" / "oefeningen.db"
    assert own.key_file.read_text() != folder.key_file.read_text()
    assert (own.root / "locks").is_dir()
    assert store.headers() == ()


def test_exercises_that_cannot_be_opened_say_that_the_cases_are_safe(
    folder: DataFolder, store: SqliteCaseStore, new_header: NewHeader
) -> None:
    """A damaged store of exercises is told as that, and the cases go on."""
    folder.exercises.database.write_bytes(b"")
    with pytest.raises(KnownError, match="oefeningen kunnen nu niet") as caught:
        open_exercise_store(folder, force_key_file=True)
    assert "staan apart" in caught.value.safe
    store.create(new_header(), {}, []).close()


def test_the_journal_of_a_play_comes_back_branch_after_branch(exercises: ExerciseStore) -> None:
    """Lines come back in their own order; plays and branches stand in the order in which they were begun."""
    plays = exercises.plays
    plays.append([line(1, "later", minutes=9), line(1), line(2, minutes=3)])
    plays.append(
        [line(1, branch="b", minutes=5), line(2, branch="b", minutes=6), line(1, branch="a", minutes=7)]
    )
    plays.append([line(3, minutes=8)])
    found = [(entry.branch, entry.seq) for entry in plays.entries("spel")]
    assert found == [("", 1), ("", 2), ("", 3), ("b", 1), ("b", 2), ("a", 1)]
    assert plays.entries("spel")[0] == line(1)
    assert plays.plays() == ("spel", "later")
    assert plays.entries("geen") == ()


def test_a_line_of_a_play_must_follow_the_last_one(exercises: ExerciseStore) -> None:
    """A gap or another text under the same number is refused with all that came along; the same line twice is harmless."""
    plays = exercises.plays
    plays.append([line(1), line(1), line(2)])
    for wrong in (line(5), dataclasses.replace(line(2), body="{}"), line(2, branch="b")):
        with pytest.raises(KnownError, match="past niet achter"):
            plays.append([line(3), wrong])
    assert [entry.seq for entry in plays.entries("spel")] == [1, 2]


def test_the_journal_of_a_play_cannot_be_changed_or_shortened(on_disk: SqliteExerciseStore) -> None:
    """The database itself refuses it."""
    on_disk.plays.append([line(1)])
    for statement in ("UPDATE plays SET body = 'x'", "DELETE FROM plays"):
        with pytest.raises(Exception, match="append-only"):
            on_disk._database.query(statement)
