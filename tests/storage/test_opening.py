"""Opening a store: the key, damage, newer and older versions, and how little of it takes time."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

import vb_wizard
from vb_wizard.domain.case import CaseHeader
from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.journal import Entry
from vb_wizard.storage.cases import SqliteCaseStore
from vb_wizard.storage.database import Connection, Database
from vb_wizard.storage.folders import DataFolder
from vb_wizard.storage.opening import open_case_store
from vb_wizard.storage.schema import MIGRATIONS


@pytest.fixture
def filled(
    folder: DataFolder, new_header: Callable[..., CaseHeader], new_entry: Callable[..., Entry]
) -> DataFolder:
    """Give a data folder with one case, closed."""
    with closing(open_case_store(folder, force_key_file=True)) as store:
        store.create(new_header(), {"a.yaml": "tekst"}, [new_entry(1), new_entry(2)]).close()
    return folder


def key_of(folder: DataFolder) -> str:
    """Return the key of a data folder."""
    return folder.key_file.read_text().strip()


def read_everything(folder: DataFolder) -> None:
    """Open the store and read each page of it."""
    with closing(open_case_store(folder)) as store:
        store._database.query("PRAGMA quick_check")
        with store.peek("zaak-a") as file:
            file.entries()
            file.book_texts()


def add_column(connection: Connection) -> None:
    """Do what a later version might."""
    connection.execute("ALTER TABLE cases ADD COLUMN colour TEXT NOT NULL DEFAULT 'rood'")


def fail(connection: Connection) -> None:
    """Fail halfway, as a disk would."""
    connection.execute("DROP TABLE case_texts")
    raise OSError(28, "No space left on device")


def test_the_database_is_durable_by_its_settings(filled: DataFolder) -> None:
    """Write-ahead log, full synchronisation and foreign keys are on, and only the user can read the files."""
    with closing(open_case_store(filled)) as store:
        settings = {
            name: store._database.query(f"PRAGMA {name}")[0][0] for name in ("synchronous", "foreign_keys")
        }
        assert settings == {"synchronous": 2, "foreign_keys": 1}
        assert store._database.query("PRAGMA journal_mode") == [("wal",)]
        if sys.platform != "win32":
            files = [path for path in filled.root.rglob("*") if path.is_file()]
            assert {path.stat().st_mode & 0o077 for path in files} == {0}
            assert filled.root.stat().st_mode & 0o077 == 0


def test_opening_needs_no_key_derivation_and_no_keyring(filled: DataFolder) -> None:
    """Where the key is in a file, opening a store never imports keyring."""
    program = (
        "import sys, pathlib; from vb_wizard.storage.folders import data_folder;"
        "from vb_wizard.storage.opening import open_case_store;"
        f"store = open_case_store(data_folder(pathlib.Path({str(filled.root)!r})));"
        "assert len(store.headers()) == 1;"
        "print(sorted(set(sys.modules) & {'keyring', 'platformdirs', 'pydantic', 'yaml', 'sqlalchemy'}))"
    )
    source = str(Path(vb_wizard.__file__).parents[1])
    ran = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"PYTHONPATH": source},
    )
    assert (ran.stdout.strip(), ran.stderr) == ("[]", "")


def test_a_wrong_key_is_said_and_harms_nothing(filled: DataFolder, capfd: pytest.CaptureFixture[str]) -> None:
    """With another key the store stays shut and unchanged; with the old one it opens again. Nothing is printed."""
    before, key = filled.database.read_bytes(), filled.key_file.read_bytes()
    filled.key_file.write_bytes(b"0" * 64)
    with pytest.raises(KnownError, match="de sleutel past er niet op, of het bestand is beschadigd"):
        open_case_store(filled)
    assert filled.database.read_bytes() == before
    filled.key_file.write_bytes(key)
    with closing(open_case_store(filled)) as store:
        assert len(store.headers()) == 1
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("content", [None, b"", b"geen sleutel", b"\xff" * 64])
def test_a_lost_key_is_said_and_no_new_one_is_made(filled: DataFolder, content: bytes | None) -> None:
    """Without its key the store stays shut; neither the key file nor the database is written."""
    before = filled.database.read_bytes()
    filled.key_file.unlink()
    if content is not None:
        filled.key_file.write_bytes(content)
    with pytest.raises(KnownError, match="sleutel") as caught:
        open_case_store(filled)
    assert "blijft staan" in caught.value.safe
    assert caught.value.to_do
    assert filled.database.read_bytes() == before
    assert (filled.key_file.read_bytes() if filled.key_file.exists() else None) == content


@pytest.mark.parametrize("place", [0, 17, 100, 5000, 9000])
def test_a_flipped_byte_is_noticed(filled: DataFolder, place: int, capfd: pytest.CaptureFixture[str]) -> None:
    """One changed byte anywhere gives a sentence when it is read, never wrong content."""
    content = bytearray(filled.database.read_bytes())
    content[place] ^= 0x01
    filled.database.write_bytes(content)
    with pytest.raises(KnownError, match="beschadigd"):
        read_everything(filled)
    assert capfd.readouterr() == ("", "")


def test_a_truncated_database_is_refused(filled: DataFolder) -> None:
    """A file cut short, or emptied, is never taken for a new store."""
    whole = filled.database.read_bytes()
    for content, sentence in (
        (whole[:5000], "beschadigd"),
        (b"", "is leeg"),
        (b"SQLite format 3\0" * 300, "beschadigd"),
    ):
        filled.database.write_bytes(content)
        with pytest.raises(KnownError, match=sentence), closing(open_case_store(filled)) as store:
            store.headers()
        assert filled.database.read_bytes() == content


def test_a_missing_database_beside_its_log_is_refused(filled: DataFolder) -> None:
    """A new store is not made where the log of an old one still is."""
    filled.database.unlink()
    (filled.root / "zaken.db-wal").write_bytes(b"iets")
    with pytest.raises(KnownError, match=r"zaken\.db ontbreekt"):
        open_case_store(filled)
    assert not filled.database.exists()


def test_a_store_of_a_newer_version_is_refused(filled: DataFolder) -> None:
    """What a newer version made stays as it is, and the sentence says to install that version."""
    newer = (*MIGRATIONS, add_column)
    open_case_store(filled, migrations=newer).close()
    before = filled.database.read_bytes()
    with pytest.raises(KnownError, match="nieuwere versie") as caught:
        open_case_store(filled)
    assert caught.value.safe == "Er is niets gewijzigd; alle zaken staan er nog."
    assert filled.database.read_bytes() == before


def test_a_window_that_runs_on_refuses_to_write_after_a_migration(
    filled: DataFolder, new_entry: Callable[..., Entry]
) -> None:
    """A window of the old version that is still open writes nothing in what a newer version migrated meanwhile."""
    with closing(open_case_store(filled)) as old:
        file = old.open("zaak-a")
        open_case_store(filled, migrations=(*MIGRATIONS, add_column)).close()
        with pytest.raises(KnownError, match="nieuwere versie"):
            file.append([new_entry(3)])
        assert len(file.entries()) == 2
        file.close()


def test_a_migration_keeps_everything_and_leaves_a_backup(filled: DataFolder) -> None:
    """The old entries are there after a migration, and an encrypted copy of the old version lies in the backups."""
    with closing(open_case_store(filled, migrations=(*MIGRATIONS, add_column))) as store:
        assert store._database.query("SELECT number, colour FROM cases") == [("2026-001", "rood")]
        with store.peek("2026-001") as file:
            assert len(file.entries()) == 2
            assert file.book_texts() == {"a.yaml": "tekst"}
    assert [path.name for path in filled.backups.iterdir()] == ["zaken-versie-3-kopie-1.db"]
    copy = filled.backups / "zaken-versie-3-kopie-1.db"
    assert b"SQLite format" not in copy.read_bytes()
    with closing(Database(copy, key_of(filled))) as backup:
        assert backup.version == 3
        assert backup.query("SELECT count(*) FROM entries") == [(2,)]


def test_a_migration_that_fails_changes_nothing(filled: DataFolder) -> None:
    """A step that fails is undone as a whole; each try keeps its own backup, and the old version still opens."""
    for _ in range(2):
        with pytest.raises(KnownError, match="schijf is vol"):
            open_case_store(filled, migrations=(*MIGRATIONS, fail))
    with closing(open_case_store(filled)) as store, store.peek("zaak-a") as file:
        assert file.book_texts() == {"a.yaml": "tekst"}
    assert len(list(filled.backups.iterdir())) == 2


def test_a_new_store_makes_no_backup_and_survives_a_half_made_one(folder: DataFolder) -> None:
    """What a killed first start left is replaced; there is nothing to back up yet."""
    folder.database.with_suffix(".nieuw").write_bytes(b"half")
    with closing(open_case_store(folder, force_key_file=True)) as store:
        assert store.headers() == ()
    assert not folder.backups.exists()
    assert not folder.database.with_suffix(".nieuw").exists()


def test_the_journal_cannot_be_changed_or_shortened(filled: DataFolder) -> None:
    """The database itself refuses to change or delete an entry."""
    with closing(open_case_store(filled)) as store:
        for statement in ("UPDATE entries SET body = 'x'", "DELETE FROM entries"):
            with pytest.raises(Exception, match="append-only"):
                store._database.query(statement)
        assert store._database.query("SELECT count(*) FROM entries") == [(2,)]


def test_the_same_flow_text_is_stored_once(
    store: SqliteCaseStore, new_header: Callable[..., CaseHeader]
) -> None:
    """Two cases on the same flows share their texts, compressed."""
    text = "regel van een flow\n" * 1000
    for case_id in ("a", "b"):
        store.create(new_header(case_id), {"een.yaml": text, "twee.yaml": text}, []).close()
    sizes = store._database.query("SELECT length(body) FROM texts")
    assert len(sizes) == 1
    assert sizes[0][0] < len(text) / 10
