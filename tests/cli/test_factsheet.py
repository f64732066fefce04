"""`vb-wizard factsheet`: one page for an office, or all of them."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from vb_wizard.cli.dispatch import main

FIXTURE = Path(__file__).parents[1] / "fixtures" / "kitchen_sink"


def run(*words: str, data: Path) -> int:
    """Run the command on the example flows with a data folder of its own."""
    return main(["factsheet", *words, "--flows", str(FIXTURE), "--data", str(data)])


def test_a_file_a_folder_and_all(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A name writes that file, a folder gets the sensible name, and `alle` writes one page for each office."""
    data, out = tmp_path / "data", tmp_path / "uit"
    assert run("bestuurder", str(out / "blad.pdf"), data=data) == 0
    assert run("bestuurder", str(out), data=data) == 0
    assert (out / "blad.pdf").read_bytes().startswith(b"%PDF")
    assert (out / "factsheet-bestuurder.pdf").is_file()
    assert run("alle", str(tmp_path / "alle.pdf"), data=data) == 0
    assert (tmp_path / "alle.pdf").is_file()
    assert capsys.readouterr().out.count("Factsheet gemaakt: ") == 3


@pytest.mark.parametrize(
    ("office", "said"), [("bestuurer", "Bedoelt u 'bestuurder'?"), ("xyz", "Kies uit: ")]
)
def test_an_unknown_office_is_told(
    office: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A name that nobody has gives the name that was probably meant, or all of them."""
    assert run(office, str(tmp_path / "blad.pdf"), data=tmp_path / "data") == 2
    error = capsys.readouterr().err
    assert said in error
    assert "Er is niets geschreven." in error


def test_a_full_disk_is_told_in_dutch(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """When the page cannot be written, no half file stays behind."""
    write_bytes = Path.write_bytes

    def refuse(path: Path, content: bytes) -> int:
        if path.parent == tmp_path:
            raise OSError(errno.ENOSPC, "English words")
        return write_bytes(path, content)

    monkeypatch.setattr(Path, "write_bytes", refuse)
    assert run("bestuurder", str(tmp_path / "blad.pdf"), data=tmp_path / "data") == 2
    assert "de schijf is vol" in capsys.readouterr().err
    assert not list(tmp_path.glob("*blad*"))
