"""A story told in the real window: every act is a press on something that is on the screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from vb_wizard.cli.dispatch import main
from vb_wizard.exchange.journal_lines import from_lines

FIXTURE = Path(__file__).parents[1] / "fixtures" / "kitchen_sink"
STORY = FIXTURE / "scenarios" / "verhaal.yaml"
NAVIGATION = {"went", "went_back", "went_forward"}


def play(folder: Path, *more: str) -> int:
    """Play the story with its journal in a folder."""
    words = ["play", str(STORY), "--flows", str(FIXTURE), "--journal", str(folder / "journaal.jsonl"), *more]
    return main(words)


def test_the_window_tells_the_same_story(tmp_path: Path, qtbot: QtBot) -> None:
    """Through the window the same is recorded as without it, apart from where one looked."""
    assert play(tmp_path / "venster", "--window") == 0
    assert play(tmp_path / "zonder") == 0
    told = [
        [
            entry.event
            for entry in from_lines((tmp_path / name / "journaal.jsonl").read_text(encoding="utf-8"))
        ]
        for name in ("venster", "zonder")
    ]
    with_window, without = ([event for event in events if event.kind not in NAVIGATION] for events in told)
    assert with_window == without


def test_the_window_leaves_pictures_and_a_dossier(tmp_path: Path, qtbot: QtBot) -> None:
    """A picture of the start and of each line of the story, numbered, in the size of the window."""
    assert (
        play(
            tmp_path,
            "--window",
            "--screenshots",
            str(tmp_path / "beeld"),
            "--dossier",
            str(tmp_path / "d.pdf"),
        )
        == 0
    )
    pictures = sorted((tmp_path / "beeld").glob("*.png"))
    lines = STORY.read_text(encoding="utf-8").count("\n  - {")
    assert len(pictures) == lines + 1
    assert pictures[0].name == "01-start.png"
    image = QImage(str(pictures[-1]))
    assert (image.width(), image.height()) == (1280, 800)
    assert (tmp_path / "d.pdf").read_bytes().startswith(b"%PDF")


def test_a_story_that_gets_stuck_in_the_window_is_told(
    tmp_path: Path, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    """A fact that is missing in the table gives the sentence of the player and exit code 1, and the window closes."""
    changed = tmp_path / "verhaal.yaml"
    text = STORY.read_text(encoding="utf-8")
    changed.write_text(text.replace("  nog_onrust: nee\n", "", 1), encoding="utf-8")
    assert main(["play", str(changed), "--flows", str(FIXTURE), "--window"]) == 1
    assert "geen antwoord op 'nog_onrust'" in capsys.readouterr().out
