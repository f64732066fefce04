"""The command that makes scenarios which together take every way."""

from __future__ import annotations

from pathlib import Path

import pytest

from vb_wizard.cli.dispatch import main
from vb_wizard.flowfiles.scenario_file import read_scenario

FLOWS = Path(__file__).parents[1] / "fixtures" / "kitchen_sink"


def test_the_set_that_is_written_leaves_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With time enough no step and no way is left, and each file can be played by its name."""
    folder = tmp_path / "set"
    assert main(["exercises", str(folder), "--flows", str(FLOWS), "--rounds", "3"]) == 0
    assert "0 stappen en wegen zonder scenario." in capsys.readouterr().out
    for path in sorted(folder.glob("*.yaml")):
        assert main(["play", str(path), "--flows", str(FLOWS)]) == 0


def test_what_is_found_in_time_is_written_and_what_is_left_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without any time there is one scenario, the bound is printed, and each way that it does not take is named."""
    assert main(["exercises", str(tmp_path / "set"), "--flows", str(FLOWS), "--minutes", "0"]) == 1
    written = list((tmp_path / "set").glob("*.yaml"))
    told = capsys.readouterr().out
    assert len(written) == 1
    assert read_scenario(written[0], FLOWS).story
    assert "1 scenario in" in told
    assert "Met minder dan " in told
    assert "is nooit genomen" in told


def test_a_folder_with_something_in_it_is_left_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is written over: the user is asked for another folder."""
    (tmp_path / "eigen.txt").write_text("van mij")
    assert main(["exercises", str(tmp_path)]) == 2
    assert "is niet leeg" in capsys.readouterr().err
