"""The settings file: whole or as it was, and never overwritten when it could not be read in full."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vb_wizard.application.ports import OfficeContact
from vb_wizard.domain.errors import KnownError
from vb_wizard.storage import durable
from vb_wizard.storage.folders import DataFolder
from vb_wizard.storage.office import DiskOfficeStore
from vb_wizard.storage.officefile import OfficeFile, parse, render

GOOD = {
    "format": "1",
    "settings": {"gemeente": "Voorbeeldstad"},
    "contacts": {"hovj": {"name": "HOvJ", "number": "sein 1"}},
}


def changed(**parts: Any) -> bytes:
    """Return the text of a good file with other parts."""
    return json.dumps(GOOD | parts).encode()


UNUSABLE = {
    "half": b'{"format": "1", "settings": {"gem',
    "empty": b"",
    "binary": b"\xff\xfe\x00",
    "a list": b"[]",
    "twice": b'{"format": "1", "format": "1"}',
    "newer": changed(format="2"),
    "deep": b"[" * 100_000,
    "huge": b'{"format": "' + b"1" * 1_100_000 + b'"}',
    "settings": changed(settings=[]),
}


@pytest.mark.parametrize("name", UNUSABLE)
def test_an_unusable_file_gives_defaults_and_is_kept(folder: DataFolder, name: str) -> None:
    """Defaults hold, a sentence says why, and the first save puts the old file aside, byte for byte."""
    folder.office.write_bytes(UNUSABLE[name])
    office = DiskOfficeStore(folder, {"theme": "licht"})
    assert office.settings() == {"theme": "licht"}
    assert office.contacts() == {}
    assert office.problem.startswith("Het bestand kantoor.json kan niet worden gebruikt: ")
    assert folder.office.read_bytes() == UNUSABLE[name]
    office.save_setting("gemeente", "Voorbeeldstad")
    assert (folder.root / "kantoor.kapot-1.json").read_bytes() == UNUSABLE[name]
    assert office.settings() == {"theme": "licht", "gemeente": "Voorbeeldstad"}
    assert "bewaard als kantoor.kapot-1.json" in office.problem
    assert DiskOfficeStore(folder).problem == ""


@pytest.mark.parametrize(
    ("parts", "sentence"),
    [
        ({"settings": {"gemeente": "Voorbeeldstad", "uren": 4}}, "settings.uren is geen tekst"),
        ({"contacts": GOOD["contacts"] | {"loco": "x"}}, "contacts.loco heeft geen naam en nummer"),
        (
            {"contacts": {"hovj": {"name": "HOvJ", "number": "sein 1", "kleur": "x"}}},
            "onbekend onderdeel contacts.hovj.kleur",
        ),
        ({"telefoons": {}}, "onbekend onderdeel telefoons"),
    ],
)
def test_what_is_good_in_a_file_is_used(folder: DataFolder, parts: dict[str, Any], sentence: str) -> None:
    """One wrong part is named and left out; the rest counts, and the file is kept aside at the next save."""
    folder.office.write_bytes(changed(**parts))
    office = DiskOfficeStore(folder)
    assert office.settings() == {"gemeente": "Voorbeeldstad"}
    assert office.contacts()["hovj"] == OfficeContact("hovj", "HOvJ", "sein 1")
    assert sentence in office.problem
    office.save_setting("theme", "donker")
    assert (folder.root / "kantoor.kapot-1.json").read_bytes() == changed(**parts)


def test_two_windows_keep_what_the_other_saved(folder: DataFolder) -> None:
    """A save reads the file again first, and a reader sees what another window saved."""
    one, two = DiskOfficeStore(folder), DiskOfficeStore(folder)
    one.save_setting("a", "1")
    two.save_setting("b", "2")
    one.save_contacts([OfficeContact("loco", "Locoburgemeester", "sein 2")])
    assert one.settings() == two.settings() == {"a": "1", "b": "2"}
    assert two.contacts() == {"loco": OfficeContact("loco", "Locoburgemeester", "sein 2")}


def test_a_full_disk_leaves_the_old_settings(folder: DataFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    """A save that fails halfway gives a sentence, and the file is what it was, without litter beside it."""
    office = DiskOfficeStore(folder)
    office.save_setting("gemeente", "Voorbeeldstad")
    before = folder.office.read_bytes()

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(durable.os, "fsync", full)
    with pytest.raises(KnownError, match="schijf is vol"):
        office.save_setting("gemeente", "Anders")
    assert folder.office.read_bytes() == before
    assert office.settings() == {"gemeente": "Voorbeeldstad"}
    assert [path.name for path in folder.root.iterdir() if path.name.startswith(".kantoor")] == []


def test_a_settings_file_that_cannot_be_opened_is_a_problem_and_no_crash(folder: DataFolder) -> None:
    """A folder where the file should be gives defaults and a sentence; saving says that it failed."""
    folder.office.mkdir()
    office = DiskOfficeStore(folder, {"theme": "licht"})
    assert office.settings() == {"theme": "licht"}
    assert "kunnen niet worden gelezen" in office.problem


def test_too_much_is_refused_before_it_is_written(folder: DataFolder) -> None:
    """A setting that would make the file unreadable for ourselves is refused."""
    office = DiskOfficeStore(folder)
    with pytest.raises(KnownError, match="past niet meer"):
        office.save_setting("notitie", "x" * 1_100_000)
    assert not folder.office.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such rights")
def test_the_settings_are_private(folder: DataFolder) -> None:
    """Direct numbers of people are for the user alone."""
    DiskOfficeStore(folder).save_setting("a", "1")
    assert folder.office.stat().st_mode & 0o077 == 0


@given(
    st.binary(max_size=200)
    | st.text(max_size=50).map(lambda text: json.dumps({"format": "1", text: {text: text}}).encode())
)
def test_no_bytes_make_reading_fail(content: bytes) -> None:
    """Whatever is in the file, reading gives settings and perhaps a sentence."""
    assert isinstance(parse(content), OfficeFile)


TEXT = st.text(st.characters(codec="utf-8"), max_size=20)


@given(st.dictionaries(TEXT, TEXT), st.dictionaries(TEXT, st.tuples(TEXT, TEXT, TEXT)))
def test_what_is_written_reads_back(
    settings: dict[str, str], people: dict[str, tuple[str, str, str]]
) -> None:
    """Any names, numbers and settings survive the file, and the same content gives the same bytes."""
    contacts = {key: OfficeContact(key, *texts) for key, texts in people.items()}
    file = OfficeFile(settings, contacts)
    assert parse(render(file)) == file
    assert render(parse(render(file))) == render(file)


def test_a_byte_order_mark_is_no_trouble(tmp_path: Path) -> None:
    """A file that was edited in a plain editor of Windows is read as it is meant."""
    assert parse(b"\xef\xbb\xbf" + changed()).settings == {"gemeente": "Voorbeeldstad"}
