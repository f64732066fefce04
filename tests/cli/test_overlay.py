"""An overlay on the command line and in the data folder: checked, played, and picked up at a start."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.fakes.kitchen_sink import FOLDER, IN_BOOK, OVERLAY, changed
from vb_wizard.cli.check import run
from vb_wizard.cli.dispatch import main
from vb_wizard.compose import House, build
from vb_wizard.domain.errors import KnownError

STORY = FOLDER / "scenarios" / "verhaal.yaml"
TODAY = ("--today", "2026-11-23")


@pytest.fixture
def spoiled(tmp_path: Path) -> Callable[[str, str], Path]:
    """Give a function that writes the overlay with one thing changed."""

    def write(old: str, new: str) -> Path:
        path = tmp_path / "eigen.yaml"
        path.write_text(changed(IN_BOOK, old, new)[IN_BOOK], encoding="utf-8")
        return path

    return write


def house(data: Path, **options: object) -> House:
    """An office on the kitchen sink."""
    return build(data, FOLDER, national_stands_in=True, **options)  # type: ignore[arg-type]


def test_check_lists_what_an_overlay_does(capsys: pytest.CaptureFixture[str]) -> None:
    """Each change is a line of the overlay with a code and a sentence; one task that falls away makes the end 1."""
    assert run([str(FOLDER), "--overlay", str(OVERLAY), *TODAY]) == 1
    told = capsys.readouterr()
    lines = told.out.splitlines()
    assert all(line.startswith(f"{OVERLAY}:") for line in lines)
    assert {line.split()[1] for line in lines} == {"VB566", "VB571", "VB572", "VB573", "VB574"}
    assert told.err == f"0 fouten, 1 waarschuwing, {len(lines) - 1} mededelingen.\n"


def test_notes_alone_are_no_reason_to_stop(
    spoiled: Callable[[str, str], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    """An overlay that only adds and tightens ends with 0; with --errors-only its notes are left out."""
    path = spoiled("  spoor.nabellen: {off: Dat doet de portier.}\n", "")
    assert run([str(FOLDER), "--overlay", str(path), *TODAY]) == 0
    assert "VB571" in capsys.readouterr().out
    assert run([str(FOLDER), "--overlay", str(path), "--errors-only", *TODAY]) == 0
    assert capsys.readouterr().out == ""


def test_check_sees_each_overlay_by_itself(
    spoiled: Callable[[str, str], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    """Two overlays in one call have the findings that each has alone; as JSON a note says that it is one."""
    path = spoiled("within: dezelfde dag", "within: 3 werkdagen")
    assert run([str(FOLDER), "--overlay", str(OVERLAY), "--overlay", str(path), "--json", *TODAY]) == 1
    found = json.loads(capsys.readouterr().out)
    terms = [
        (one["file"], one["code"], one["severity"]) for one in found if one["code"] in ("VB565", "VB571")
    ]
    assert terms == [(OVERLAY.as_posix(), "VB571", "note"), (path.as_posix(), "VB565", "warning")]


def test_an_overlay_that_is_not_there_is_told() -> None:
    """Checking a file that does not exist could not run."""
    with pytest.raises(KnownError, match="niet te lezen"):
        run([str(FOLDER), "--overlay", "weg.yaml"])


def test_a_story_is_played_with_an_overlay(
    tmp_path: Path, spoiled: Callable[[str, str], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    """The story runs on the office's own flows: only its stricter term comes out otherwise. A broken overlay is refused."""
    words = ["play", str(STORY), "--flows", str(FOLDER), "--data", str(tmp_path / "zaken")]
    assert main([*words, "--overlay", str(OVERLAY), "--journal", str(tmp_path / "logboek")]) == 1
    told = [line for line in capsys.readouterr().out.splitlines() if line.startswith("ANDERS")]
    assert told == ["ANDERS: De termijn van stam.verslag is 23-11-2026, verwacht was 25-11-2026."]
    assert '"deuren"' in (tmp_path / "logboek").read_text(encoding="utf-8")
    path = spoiled("stam.verslag:", "stam.verslagg:")
    assert main([*words, "--overlay", str(path)]) == 2
    assert "VB561" in capsys.readouterr().err


def test_one_in_the_data_folder_is_picked_up(tmp_path: Path) -> None:
    """`aanvulling.yaml` in the data folder is in force at a start; a file that was asked for goes before it."""
    shutil.copy(OVERLAY, tmp_path / "aanvulling.yaml")
    standing = house(tmp_path)
    assert standing.office.book.overlay is not None
    assert standing.office.messages() == ()
    standing.close()
    other = tmp_path / "andere.yaml"
    other.write_text(
        OVERLAY.read_text(encoding="utf-8").replace("overlay: voorbeeldstad", "overlay: ander"),
        encoding="utf-8",
    )
    asked = house(tmp_path, overlay=other)
    assert asked.office.book.overlay is not None
    assert asked.office.book.overlay.id == "ander"
    asked.close()


@pytest.mark.parametrize("is_window", [True, False])
def test_a_broken_one_in_the_data_folder_stops_nothing(tmp_path: Path, is_window: bool) -> None:
    """Window and commands go on without it, and the start screen has one sentence about it."""
    (tmp_path / "aanvulling.yaml").write_text("overlay: [", encoding="utf-8")
    office_house = build(tmp_path, FOLDER, national_stands_in=is_window)
    assert office_house.office.book.overlay is None
    (message,) = office_house.office.messages()
    assert "werkt nu zonder aanvulling" in message
    office_house.office.start_case("stam", "Zaak").close()
    office_house.close()


def test_a_case_keeps_the_overlay_it_began_with(tmp_path: Path) -> None:
    """Another overlay, or none, changes nothing in a case that is there; a new case gets what is in force now."""
    first = house(tmp_path, overlay=OVERLAY)
    desk = first.office.start_case("stam", "Zaak", {"direct_gevaar": "ja"})
    number, state = desk.case.header.number, desk.state
    desk.close()
    first.close()
    without = house(tmp_path)
    case, book = without.office.read_case(number)
    assert without.office.book.overlay is None
    assert book.overlay is not None
    assert case.state == state
    assert "deuren" in {task.task for task in case.state.tasks}
    assert without.office.runs_on_older_flows(case.header)
    fresh = without.office.start_case("stam", "Nieuw", {"direct_gevaar": "ja"})
    assert "deuren" not in {task.task for task in fresh.state.tasks}
    fresh.close()
    without.close()
