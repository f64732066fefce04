"""`vb-wizard guide`: the trainer's guide as a file."""

from __future__ import annotations

from pathlib import Path

import pytest

from vb_wizard.cli.dispatch import main

FIXTURE = Path(__file__).parents[1] / "fixtures" / "kitchen_sink"


def test_a_file_or_a_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A name writes that file, and a folder gets a sensible name; a library without exercises still gives the chapters."""
    data = ["--flows", str(FIXTURE), "--data", str(tmp_path / "data")]
    assert main(["guide", "--output", str(tmp_path / "gids.pdf"), *data]) == 0
    assert main(["guide", "--output", str(tmp_path), *data]) == 0
    assert (tmp_path / "gids.pdf").read_bytes().startswith(b"%PDF")
    assert len(list(tmp_path.glob("handleiding-trainer-*.pdf"))) == 1
    assert capsys.readouterr().out.count("Handleiding gemaakt: ") == 2
