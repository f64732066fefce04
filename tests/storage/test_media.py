"""The pictures and sounds of the office on disk."""

from __future__ import annotations

from pathlib import Path

import pytest

from vb_wizard.domain.errors import KnownError
from vb_wizard.storage.folders import DataFolder
from vb_wizard.storage.media import DiskMedia


def test_a_file_is_kept_read_and_dropped(tmp_path: Path) -> None:
    """What was never there is None, and dropping twice is no trouble."""
    media = DiskMedia(DataFolder(tmp_path))
    assert media.content("foto.png") is None
    media.keep("foto.png", b"beeld")
    assert media.content("foto.png") == b"beeld"
    media.drop("foto.png")
    media.drop("foto.png")
    assert media.content("foto.png") is None


@pytest.mark.parametrize("name", ["../foto.png", "a/b.png", "", ".png", "a..png"])
def test_a_name_never_leaves_the_folder(tmp_path: Path, name: str) -> None:
    """A name with a way in it is a mistake of ours."""
    with pytest.raises(ValueError, match="no name"):
        DiskMedia(DataFolder(tmp_path)).keep(name, b"")


def test_trouble_of_the_disk_is_told(tmp_path: Path) -> None:
    """A file where the folder should be gives a Dutch sentence."""
    (tmp_path / "scenarios").write_text("in de weg", encoding="utf-8")
    with pytest.raises(KnownError):
        DiskMedia(DataFolder(tmp_path)).keep("foto.png", b"beeld")
