"""The scenarios of the office on disk."""

from __future__ import annotations

from pathlib import Path

import pytest

from vb_wizard.domain.errors import KnownError
from vb_wizard.storage.folders import data_folder
from vb_wizard.storage.scenarios import DiskScenarios


@pytest.fixture
def kept(tmp_path: Path) -> DiskScenarios:
    """Return an empty drawer."""
    return DiskScenarios(data_folder(tmp_path))


def test_a_scenario_and_its_draft_come_back_as_they_were(kept: DiskScenarios) -> None:
    """Also with signs that no text should hold; an empty draft takes the draft away."""
    assert (kept.texts(), kept.drafts()) == ({}, {})
    kept.save("een", "title: 'Ünï 🙂'\n")
    kept.keep_draft("een", "half\ud800")
    assert kept.texts() == {"een": "title: 'Ünï 🙂'\n"}
    assert kept.drafts() == {"een": "half?"}
    kept.keep_draft("een", "")
    assert kept.drafts() == {}


def test_what_is_removed_can_be_put_back(kept: DiskScenarios) -> None:
    """The draft goes along both ways, and what took its place meanwhile is never overwritten."""
    kept.save("een", "eerst")
    kept.keep_draft("een", "concept")
    kept.remove("een")
    assert (kept.texts(), kept.drafts()) == ({}, {})
    kept.put_back("een")
    assert (kept.texts(), kept.drafts()) == ({"een": "eerst"}, {"een": "concept"})
    kept.remove("een")
    kept.save("een", "later")
    kept.put_back("een")
    assert kept.texts() == {"een": "later"}


def test_files_that_are_no_scenario_are_left_alone(kept: DiskScenarios, tmp_path: Path) -> None:
    """Another ending, a hidden file and a file that is no UTF-8 keep nothing from being read."""
    folder = tmp_path / "scenarios"
    (folder / "media").mkdir(parents=True)
    (folder / "lees.txt").write_text("tekst", encoding="utf-8")
    (folder / ".half.yaml").write_text("tekst", encoding="utf-8")
    (folder / "stuk.yaml").write_bytes(b"title: \xff\xfe\n")
    assert list(kept.texts()) == ["stuk"]


def test_a_folder_that_cannot_be_made_is_told(kept: DiskScenarios, tmp_path: Path) -> None:
    """A file in the place of the folder gives the sentences for a person."""
    (tmp_path / "scenarios").write_text("in de weg", encoding="utf-8")
    with pytest.raises(KnownError):
        kept.save("een", "tekst")
