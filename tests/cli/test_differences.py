"""The command that shows what an answer changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from vb_wizard.cli.dispatch import main

FIXTURE = Path(__file__).parents[1] / "fixtures" / "kitchen_sink"


def test_what_an_answer_changes_is_a_table(capsys: pytest.CaptureFixture[str]) -> None:
    """The table has a column for each answer, and a row for each thing that is not there for everybody, with its source."""
    assert main(["differences", "wie_geraakt", "--flows", str(FIXTURE)]) == 0
    told = capsys.readouterr().out
    assert "| | bestuurder | Het gezin | Iemand anders | bron |" in told
    assert "| Waarschuw het gezin | – | ● | ● | Handboek Voorbeeldstad, hoofdstuk 1" in told


def test_a_question_that_does_not_exist_gets_a_suggestion(capsys: pytest.CaptureFixture[str]) -> None:
    """A slip in the name is one Dutch sentence with what was probably meant."""
    assert main(["differences", "wie_gerakt", "--flows", str(FIXTURE)]) == 2
    assert "Bedoelt u `wie_geraakt`?" in capsys.readouterr().err
