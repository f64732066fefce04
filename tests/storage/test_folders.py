"""The data folder: made private, on any path, and refused with a sentence when it cannot be used."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import pytest

from vb_wizard.domain.errors import KnownError
from vb_wizard.storage.folders import DataFolder, data_folder
from vb_wizard.storage.locks import FileLock
from vb_wizard.storage.opening import open_case_store


def test_a_new_folder_is_private_and_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that is made, also on a path with spaces and é, is for the user alone."""
    monkeypatch.chdir(tmp_path)
    folder = data_folder(Path("mijn café/vb wizard"))
    assert folder.root == tmp_path / "mijn café" / "vb wizard"
    assert list(folder.root.iterdir()) == []
    if sys.platform != "win32":
        assert folder.root.stat().st_mode & 0o077 == 0


def test_a_path_under_a_file_is_refused(tmp_path: Path) -> None:
    """Where a file is in the way, the sentence names the path and says what to do."""
    (tmp_path / "bestand").write_text("x")
    for path in (tmp_path / "bestand", tmp_path / "bestand" / "map"):
        with pytest.raises(KnownError, match=r"bestand.* kan niet worden gebruikt") as caught:
            data_folder(path)
        assert "--data" in caught.value.to_do


@pytest.mark.parametrize(
    ("number", "sentence"),
    [(28, "schijf is vol"), (30, "alleen worden gelezen"), (13, "niet worden geopend")],
)
def test_a_folder_that_cannot_be_written_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, sentence: str
) -> None:
    """A full or read-only disk and missing rights each give their own sentence before anything is opened."""

    def refuse(**_options: object) -> None:
        raise OSError(number, "refused")

    monkeypatch.setattr(tempfile, "TemporaryFile", refuse)
    with pytest.raises(KnownError, match=sentence):
        data_folder(tmp_path)


def test_a_full_disk_with_cases_can_still_be_read(
    folder: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cases that are there are not locked away by a full disk; the folder carries a warning instead."""
    open_case_store(folder, force_key_file=True).close()

    def refuse(**_options: object) -> None:
        raise OSError(28, "refused")

    monkeypatch.setattr(tempfile, "TemporaryFile", refuse)
    full = data_folder(folder.root)
    assert "De schijf met uw zaken is vol" in full.warning
    store = open_case_store(full, force_key_file=True)
    assert not store.headers()
    store.close()


def test_a_lock_has_one_holder(folder: DataFolder) -> None:
    """A lock is refused while it is held, by name, and free again afterwards; any name will do."""
    one, two, other = folder.lock("zaak ../é\0"), folder.lock("zaak ../é\0"), folder.lock("zaak b")
    with one.held():
        assert not two.acquire()
        assert other.acquire()
        with pytest.raises(KnownError, match="nog bezig met de gegevensmap"), two.held(wait_s=0.05):
            raise AssertionError("the lock was given twice")
    assert two.acquire()
    two.release()
    two.release()
    other.release()


def test_a_lock_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    """A lock in a folder that went away gives a sentence."""
    with pytest.raises(KnownError, match="kan niet worden geopend"):
        FileLock(tmp_path / "weg" / "slot").acquire()
