"""`vb-wizard sheet`: which files it writes, and what it says when it cannot."""

from __future__ import annotations

import csv
import errno
from pathlib import Path

import pytest

from vb_wizard.cli.dispatch import main

FIXTURE = Path(__file__).parents[1] / "fixtures" / "kitchen_sink"
FLOWS = ["--flows", str(FIXTURE)]


def test_a_folder_gets_both_forms(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder as target gives a PDF and a CSV with sensible names, and says how many rows."""
    assert main(["sheet", "stam", str(tmp_path), *FLOWS]) == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "controleblad-stam.csv",
        "controleblad-stam.pdf",
    ]
    assert (tmp_path / "controleblad-stam.pdf").read_bytes().startswith(b"%PDF")
    with (tmp_path / "controleblad-stam.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    assert f"({len(rows) - 1} regels)" in capsys.readouterr().out


@pytest.mark.parametrize("name", ["blad.pdf", "blad.CSV"])
def test_the_ending_chooses_the_form(name: str, tmp_path: Path) -> None:
    """A name on .pdf gives a PDF and one on .csv a CSV, in a folder that is made when needed."""
    target = tmp_path / "nieuw" / name
    assert main(["sheet", "contacten", str(target), *FLOWS]) == 0
    assert target.read_bytes().startswith(b"%PDF" if name.endswith("pdf") else b"\xef\xbb\xbf")
    assert [path.name for path in target.parent.iterdir()] == [name]


def test_all_gives_every_flow_and_every_part_of_the_catalogue(tmp_path: Path) -> None:
    """`--all` writes two files for each flow and for contacts, instruments, notes and sources."""
    assert main(["sheet", "--all", str(tmp_path / "alles"), *FLOWS]) == 0
    names = {path.stem.removeprefix("controleblad-") for path in (tmp_path / "alles").iterdir()}
    flows = {path.stem for path in FIXTURE.glob("*.yaml")}
    assert names == flows | {"contacten", "instrumenten", "artikelen", "aandachtspunten", "bronnen"}
    assert len(list((tmp_path / "alles").iterdir())) == 2 * len(names)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["stamm", "x.pdf"], "Bedoelt u 'stam'?"),
        (["qqq", "x.pdf"], "Kies uit: "),
        (["stam", "x.docx"], "geen .docx"),
        (["stam"], "vb-wizard sheet aangifte aangifte.pdf"),
        ([], "vb-wizard sheet aangifte aangifte.pdf"),
        (["--all"], "vb-wizard sheet --all MAP"),
        (["--all", "stam", "map"], "vb-wizard sheet --all MAP"),
    ],
)
def test_a_wrong_call_says_what_to_do(
    words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A name that does not exist, an unknown form and a forgotten target are one Dutch sentence each."""
    assert main(["sheet", *words, *FLOWS]) == 2
    error = capsys.readouterr().err
    assert said in error
    assert "Er is niets geschreven." in error


@pytest.mark.parametrize(
    ("number", "said"), [(errno.ENOSPC, "de schijf is vol"), (errno.EACCES, "u hebt er geen rechten voor")]
)
def test_trouble_with_the_disk_is_told_in_dutch(
    number: int,
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A full disk or a folder without permission is told, and no half file stays behind."""

    def refuse(_self: Path, _content: bytes) -> int:
        raise OSError(number, "English words")

    monkeypatch.setattr(Path, "write_bytes", refuse)
    assert main(["sheet", "stam", str(tmp_path / "blad.csv"), *FLOWS]) == 2
    error = capsys.readouterr().err
    assert said in error
    assert "English" not in error
    assert list(tmp_path.iterdir()) == []
