"""The files of a folder: which are read, how, and the hash that is the same on every machine."""

from __future__ import annotations

from pathlib import Path

import pytest

from vb_wizard.domain.errors import KnownError
from vb_wizard.flowfiles.texts import book_texts, hash_of, read_texts


def folder_with(tmp_path: Path, files: dict[str, bytes]) -> Path:
    """Make a folder with these files."""
    for name, content in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return tmp_path


def test_flows_catalogue_and_scenarios_are_read(tmp_path: Path) -> None:
    """Files of the three kinds are read under their short names; hidden files and notes beside them are not."""
    files = {
        "a.yaml": b"a",
        "catalogue/b.yaml": b"b",
        "scenarios/c.yaml": b"c",
        ".d.yaml": b"d",
        "e.md": b"e",
        "other/f.yaml": b"f",
    }
    texts = read_texts(folder_with(tmp_path, files))
    assert texts.by_name == {"a.yaml": "a", "catalogue/b.yaml": "b", "scenarios/c.yaml": "c"}
    assert texts.findings == ()


def test_line_endings_and_byte_order_marks_make_no_difference(tmp_path: Path) -> None:
    """A file saved on another machine gives the same text and the same hash."""
    plain = read_texts(folder_with(tmp_path / "1", {"a.yaml": "é: 1\nb: 2\n".encode()})).by_name
    other = read_texts(folder_with(tmp_path / "2", {"a.yaml": "\ufeffé: 1\r\nb: 2\r\n".encode()})).by_name
    assert plain == other
    assert hash_of(plain) == hash_of(other) == hash_of({"a.yaml": "\ufeffé: 1\r\nb: 2\r"})


def test_the_hash_sees_names_and_borders() -> None:
    """Moving a text to another name, or a letter to the next file, changes the hash."""
    assert (
        len(
            {
                hash_of(one)
                for one in ({"a": "b"}, {"b": "a"}, {"a": "", "b": ""}, {"a": "b", "c": ""}, {"ab": ""})
            }
        )
        == 5
    )


def test_the_hash_never_changes() -> None:
    """A case kept years ago is recognised: this is the hash of these texts for ever."""
    kept = hash_of({"a.yaml": "flow: a\n", "catalogue/b.yaml": "é\n"})
    assert kept == "7f74d39fd114604075c50b5edd071132b904ca9a39107faa7626e9081842fc39"


def test_the_book_leaves_out_the_scenarios() -> None:
    """A story that changes does not make another book."""
    assert book_texts({"scenarios/s.yaml": "s", "b.yaml": "b", "a.yaml": "a"}) == {
        "a.yaml": "a",
        "b.yaml": "b",
    }


@pytest.mark.parametrize(
    ("name", "content", "finding"),
    [
        ("a.yaml", b"title: caf\xe9\n", "a.yaml:1:11 VB101"),
        ("a.yaml", "title: é\n".encode("utf-16"), "a.yaml:1:1 VB101"),
        ("a.yaml", b"a: b\nc: \xff\n", "a.yaml:2:4 VB101"),
        ("scenarios/a.yaml", b"#" * (512 * 1024 + 1), "scenarios/a.yaml:1:1 VB102"),
        ("a.yml", b"a: b\n", "a.yml:1:1 VB121"),
    ],
)
def test_a_file_that_cannot_be_read_is_a_finding(
    tmp_path: Path, name: str, content: bytes, finding: str
) -> None:
    """Wrong encoding, too big and a wrong ending are told with their place, and the file is left out."""
    texts = read_texts(folder_with(tmp_path, {name: content}))
    assert [str(one).startswith(finding) for one in texts.findings] == [True]
    assert texts.by_name == {}


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    """Without a folder there is nothing to check, and that is an error with advice."""
    with pytest.raises(KnownError, match="De map met lijsten is er niet"):
        read_texts(tmp_path / "weg")


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    """A file where a folder should be is told as a missing folder."""
    (tmp_path / "a").write_text("x", encoding="utf-8")
    with pytest.raises(KnownError, match="De map met lijsten is er niet"):
        read_texts(tmp_path / "a")
