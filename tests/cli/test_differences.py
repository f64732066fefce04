"""The command that shows what an answer changes."""

from __future__ import annotations

import pytest

from vb_wizard.cli.dispatch import main


def test_the_table_of_the_roles_can_be_printed(capsys: pytest.CaptureFixture[str]) -> None:
    """The table has a column for each office and a row for the chair of the council, who differs."""
    assert main(["differences", "wie_getroffen"]) == 0
    told = capsys.readouterr().out
    assert "| burgemeester | gezin |" in told
    assert told.count("\n| ") > 50


def test_a_question_that_does_not_exist_gets_a_suggestion(capsys: pytest.CaptureFixture[str]) -> None:
    """A slip in the name is one Dutch sentence with what was probably meant."""
    assert main(["differences", "wie_getrofen"]) == 2
    assert "Bedoelt u `wie_getroffen`?" in capsys.readouterr().err
