"""`vb-wizard check`: what it prints, for whom, and how it ends."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.fakes.kitchen_sink import FOLDER
from vb_wizard.cli.check import run
from vb_wizard.domain.errors import KnownError, UsageError

TODAY = ("--today", "2026-11-23")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a copy of the kitchen sink with one error and one warning, in two files."""
    copy = tmp_path / "lijsten"
    shutil.copytree(FOLDER, copy)
    stam = copy / "stam.yaml"
    stam.write_text(
        stam.read_text(encoding="utf-8").replace("next: wanneer", "next: waneer"), encoding="utf-8"
    )
    spoor = copy / "spoor.yaml"
    long = f"about: {'Heel ' * 26}lang."
    spoor.write_text(spoor.read_text(encoding="utf-8").replace("about:", long, 1), encoding="utf-8")
    return copy


def test_nothing_found(capsys: pytest.CaptureFixture[str]) -> None:
    """A clean folder gives no lines, says so, and ends with 0."""
    assert run([str(FOLDER), *TODAY]) == 0
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err == "Niets gevonden.\n"


def test_findings(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each finding is a line that an editor can follow, and the end is 1."""
    assert run([str(folder), *TODAY]) == 1
    told = capsys.readouterr()
    lines = told.out.splitlines()
    assert f"{folder}/stam.yaml:56:11 VB203 De stap `waneer` bestaat niet. Bedoelt u `wanneer`?" in lines
    assert any(line.startswith(f"{folder}/spoor.yaml:6:8 VB531 ") for line in lines)
    errors = sum(" VB5" not in line for line in lines)
    assert f"{errors} fout" in told.err
    assert told.err.endswith(", 1 waarschuwing.\n")


def test_warnings_can_be_left_out(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With --errors-only a warning is neither shown nor counted."""
    assert run([str(folder / "spoor.yaml"), *TODAY]) == 1
    assert run([str(folder / "spoor.yaml"), "--errors-only", *TODAY]) == 0
    assert "VB531" in capsys.readouterr().out


@pytest.mark.parametrize(("file", "end"), [("stam.yaml", 1), ("deel.yaml", 0), ("catalogue/rest.yaml", 0)])
def test_one_file_is_seen_in_its_folder(folder: Path, file: str, end: int) -> None:
    """A single file is checked against the others, and only its own findings count."""
    assert run([str(folder / file), "--errors-only", *TODAY]) == end


def test_several_paths(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Files and folders may be mixed."""
    assert run([str(FOLDER), str(folder / "spoor.yaml"), *TODAY]) == 1
    assert capsys.readouterr().out.count("\n") == 1


def test_json(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """For other programs the same findings come as JSON, with the severity and the path in the file."""
    assert run([str(folder), "--json", *TODAY]) == 1
    found = {one["code"]: one for one in json.loads(capsys.readouterr().out)}
    assert found["VB203"]["path"] == ["steps", "wie", "next", 0, "go"]
    assert (found["VB203"]["line"], found["VB203"]["column"], found["VB203"]["severity"]) == (56, 11, "error")
    assert found["VB531"]["severity"] == "warning"


def test_another_day(capsys: pytest.CaptureFixture[str]) -> None:
    """--today shows what will be overdue."""
    assert run([str(FOLDER), "--today", "2027-06-01"]) == 1
    assert capsys.readouterr().out.count("VB507") == 1


@pytest.mark.parametrize("argv", [["--today", "morgen"], ["--wat"]])
def test_a_wrong_argument_is_told_in_dutch(argv: list[str]) -> None:
    """What is wrong with an argument is one sentence with what to try."""
    with pytest.raises(UsageError, match="De opdracht klopt niet"):
        run(argv)


def test_a_missing_folder(tmp_path: Path) -> None:
    """A folder that is not there is told, and nothing is checked."""
    with pytest.raises(KnownError, match="De map met lijsten is er niet"):
        run([str(tmp_path / "weg")])


def test_the_schema_can_be_printed(capsys: pytest.CaptureFixture[str]) -> None:
    """--schema prints the JSON Schema of the files."""
    assert run(["--schema"]) == 0
    assert json.loads(capsys.readouterr().out)["$defs"]["FlowDocument"]["required"][0] == "flow"
