"""Evidence in the database: whole or not at all, with its hash, and once."""

from __future__ import annotations

import hashlib
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from vb_wizard.domain.case import CaseHeader
from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.journal import Entry
from vb_wizard.domain.work import Stopped, watched
from vb_wizard.storage.casefile import SqliteCaseFile
from vb_wizard.storage.cases import SqliteCaseStore
from vb_wizard.storage.copies import safe_name
from vb_wizard.storage.evidence import CHUNK_BYTES, EvidenceBox

MANY = 4 * CHUNK_BYTES


@pytest.fixture
def case(store: SqliteCaseStore, new_header: Callable[..., CaseHeader]) -> SqliteCaseFile:
    """Give an opened case."""
    return store.create(new_header(), {}, [])


def rows(store: SqliteCaseStore) -> tuple[int, int]:
    """Return how many pieces of evidence and how many chunks there are."""
    query = store._database.query
    return query("SELECT count(*) FROM evidence")[0][0], query("SELECT count(*) FROM evidence_chunks")[0][0]


@pytest.mark.parametrize("size", [1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, MANY, MANY + 5])
def test_every_size_comes_back_byte_for_byte(case: SqliteCaseFile, tmp_path: Path, size: int) -> None:
    """Files around the borders of chunks come back as they were."""
    content = os.urandom(1024) * (size // 1024) + b"x" * (size % 1024)
    (tmp_path / "film.mp4").write_bytes(content)
    sha256, kept = case.add_evidence(tmp_path / "film.mp4", "film.mp4")
    assert (sha256, kept) == (hashlib.sha256(content).hexdigest(), size)
    path = case.evidence_path(sha256)
    assert path is not None
    assert path.read_bytes() == content


def test_the_same_bytes_take_room_once_in_a_case(
    store: SqliteCaseStore, case: SqliteCaseFile, new_header: Callable[..., CaseHeader]
) -> None:
    """A second copy under another name is not stored; another case keeps its own."""
    content = b"y" * (MANY + 1)
    assert case.add_evidence(content, "een.bin") == case.add_evidence(content, "twee.bin")
    assert rows(store) == (1, 5)
    store.create(new_header("b"), {}, []).add_evidence(content, "een.bin")
    assert rows(store) == (2, 10)


def test_too_large_a_file_is_refused_and_leaves_nothing(store: SqliteCaseStore, case: SqliteCaseFile) -> None:
    """A file over the limit gives a sentence with the limit; its first part does not stay."""
    box = EvidenceBox(store._database, 1, limit_bytes=MANY + 1)
    with pytest.raises(KnownError, match="groter dan 4 MB"):
        box.add(b"z" * (MANY + 2), "groot.bin")
    assert rows(store) == (0, 0)


def test_a_full_disk_halfway_leaves_nothing_of_the_file(store: SqliteCaseStore, case: SqliteCaseFile) -> None:
    """When there is no room for the last part, the first part goes too, and a smaller file still fits."""
    pages = store._database.query("PRAGMA page_count")[0][0]
    store._database.query(f"PRAGMA max_page_count = {pages + 1500}")
    with pytest.raises(KnownError, match="schijf is vol"):
        case.add_evidence(os.urandom(MANY + CHUNK_BYTES * 3), "groot.bin")
    assert rows(store) == (0, 0)
    case.add_evidence(b"klein", "klein.txt")
    assert rows(store) == (1, 1)


def test_what_a_killed_program_left_is_cleared_when_the_case_opens(
    store: SqliteCaseStore, case: SqliteCaseFile
) -> None:
    """A copy without a hash was never acknowledged and goes."""
    with store._database.transaction() as connection:
        connection.execute("INSERT INTO evidence (case_row, name) VALUES (1, 'half')")
        connection.execute("INSERT INTO evidence_chunks (evidence_row, position, body) VALUES (1, 0, x'00')")
    case.close()
    store.open("zaak-a").close()
    assert rows(store) == (0, 0)


@pytest.mark.parametrize(
    "harm", ["DELETE FROM evidence_chunks", "UPDATE evidence_chunks SET body = x'00' WHERE position = 0"]
)
def test_evidence_whose_hash_no_longer_fits_is_not_shown(
    store: SqliteCaseStore, case: SqliteCaseFile, harm: str
) -> None:
    """Bytes that are missing or changed give None, and no file stays behind."""
    sha256, _ = case.add_evidence(b"brief", "brief.txt")
    store._database.query(harm)
    assert case.evidence_path(sha256) is None
    assert [path for path in store._folder.copies.rglob("*") if path.is_file()] == []


def test_a_copy_that_somebody_changed_is_made_anew(case: SqliteCaseFile) -> None:
    """The same untouched copy is handed out twice; a changed one never again."""
    sha256, _ = case.add_evidence(b"brief", "brief.txt")
    path = case.evidence_path(sha256)
    assert path is not None
    assert case.evidence_path(sha256) == path
    path.write_bytes(b"vervalst")
    again = case.evidence_path(sha256)
    assert again is not None
    assert again.read_bytes() == b"brief"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither pipes in folders nor such rights")
def test_pipes_are_refused_and_copies_are_private(case: SqliteCaseFile, tmp_path: Path) -> None:
    """A pipe would never end and is refused; a readable copy is readable for the user alone."""
    os.mkfifo(tmp_path / "pijp")
    with pytest.raises(KnownError, match="geen gewoon bestand"):
        case.add_evidence(tmp_path / "pijp", "pijp")
    sha256, _ = case.add_evidence(b"brief", "brief.txt")
    path = case.evidence_path(sha256)
    assert path is not None
    assert [part.stat().st_mode & 0o077 for part in (path, path.parent, *path.parents[1:3])] == [0, 0, 0, 0]


def test_an_answer_does_not_wait_for_a_large_file(
    case: SqliteCaseFile, new_entry: Callable[..., Entry], tmp_path: Path
) -> None:
    """Entries are appended from one thread while another copies a file."""
    content = b"0123456789abcdef" * (MANY // 4)
    (tmp_path / "film.mp4").write_bytes(content)
    copier = threading.Thread(target=case.add_evidence, args=(tmp_path / "film.mp4", "film.mp4"))
    copier.start()
    seq = 0
    while copier.is_alive():
        seq += 1
        case.append([new_entry(seq)])
    copier.join()
    assert len(case.entries()) == seq > 1
    assert case.evidence_path(hashlib.sha256(content).hexdigest()) is not None


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("foto: é?.jpg", "bewijs-foto_ é_.jpg"),
        ("../../etc/passwd", "bewijs-_.._etc_passwd"),
        ("C:\\map\\brief.pdf", "bewijs-C__map_brief.pdf"),
        ("CON", "bewijs-CON"),
        ("", "bewijs-"),
        ("half\ud800.txt", "bewijs-half_.txt"),
        ("a" * 300 + "." + "b" * 300, "bewijs-" + "a" * 40 + "." + "b" * 16),
        (".verborgen", "bewijs-verborgen"),
    ],
)
def test_names_of_copies_are_safe(name: str, safe: str) -> None:
    """No name of evidence can leave the folder or trouble a file system, and the ending stays."""
    assert safe_name(name) == safe


def test_an_awkward_name_is_kept_and_opened(case: SqliteCaseFile) -> None:
    """A file name with half characters, as other systems give them, is no trouble."""
    sha256, _ = case.add_evidence(b"x", "half\udce9/naam.txt")
    path = case.evidence_path(sha256)
    assert path is not None
    assert path.name == "bewijs-half__naam.txt"


def test_a_copy_that_is_cancelled_leaves_nothing_and_can_be_made_again(
    store: SqliteCaseStore, case: SqliteCaseFile
) -> None:
    """Half of the chunks were there when somebody changed his mind."""
    told: list[tuple[int, int]] = []

    def watcher(done: int, total: int) -> None:
        told.append((done, total))
        if done == 2 * CHUNK_BYTES:
            raise Stopped

    with pytest.raises(Stopped), watched(watcher):
        case.add_evidence(b"x" * MANY, "film.mp4")
    assert told == [(at * CHUNK_BYTES, MANY) for at in range(3)]
    assert rows(store) == (0, 0)
    case.add_evidence(b"x" * MANY, "film.mp4")
    assert rows(store)[0] == 1
