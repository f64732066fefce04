"""The command that makes letters."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from odfdo import Document

from vb_wizard.cli.dispatch import main
from vb_wizard.compose import build

FIXTURE = Path(__file__).parents[1] / "fixtures" / "kitchen_sink"
STORY = FIXTURE / "scenarios" / "verhaal.yaml"


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory, compiled_forms: Path) -> Path:
    """Return a data folder, on a path with spaces and accents, in which one story was played."""
    folder = tmp_path_factory.mktemp("gegevens") / "één map"
    shutil.copytree(compiled_forms, folder / "cache")
    assert main(["play", str(STORY), "--flows", str(FIXTURE), "--data", str(folder)]) == 0
    return folder


def last_note(data: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """Return what the last line of the journal says."""
    capsys.readouterr()
    assert main(["journal", "2026-001", "--data", str(data)]) == 0
    entry = json.loads(capsys.readouterr().out.splitlines()[-1])
    return str(entry["data"].get("text", ""))


def test_a_letter_gets_a_sensible_name_in_a_folder_and_a_line_in_the_journal(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A folder as target gets `LETTER-NUMBER.odt`, and the journal says what was made."""
    assert main(["letter", "2026-001", "kaart", str(tmp_path), "--data", str(data)]) == 0
    made = tmp_path / "kaart-2026-001.odt"
    assert str(made) in capsys.readouterr().out
    assert str(Document(made).body.headers[0]).strip() == "Ingevulde meldkaart"
    assert last_note(data, capsys) == "Gemaakt: Ingevulde meldkaart (kaart-2026-001.odt)."


def test_a_letter_is_made_while_the_case_is_open_elsewhere(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The file is there, and the user hears that the journal does not know of it."""
    house = build(data, FIXTURE)
    try:
        desk = house.office.open_case("2026-001")
        target = tmp_path / "nieuw" / "brief.odt"
        assert main(["letter", "2026-001", "bericht", str(target), "--data", str(data)]) == 0
        desk.close()
    finally:
        house.close()
    assert target.stat().st_size > 1000
    assert "niet in het logboek" in capsys.readouterr().out


def test_the_letters_are_listed(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One line a letter: name, title, and when to use it."""
    assert main(["letter", "--list", "--flows", str(FIXTURE), "--data", str(data)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "bericht\tBericht aan de buurt\tGebruik dit als de buurt vragen heeft.",
        "kaart\tIngevulde meldkaart\tLees deze kaart voor aan de meldkamer.",
    ]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["2026-001", "kaart"], "Noem een zaak, een brief en een bestand"),
        (["2026-001", "kart", "x.odt"], "bestaat niet"),
        (["2031-009", "kaart", "x.odt"], "2031-009"),
    ],
)
def test_what_cannot_be_made_is_one_dutch_sentence(
    words: list[str], said: str, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A word too few, an unknown letter and an unknown case exit with 2."""
    assert main(["letter", *words, "--data", str(data)]) == 2
    assert said in capsys.readouterr().err


def test_a_target_that_cannot_be_written_leaves_no_line_in_the_journal(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The user hears what is safe and what to do; the journal does not claim a letter that is not there."""
    before = last_note(data, capsys)
    (tmp_path / "bestand").write_text("geen map", encoding="utf-8")
    words = ["letter", "2026-001", "kaart", str(tmp_path / "bestand" / "x.odt"), "--data", str(data)]
    assert main(words) == 2
    assert "Uw zaken zijn niet veranderd" in capsys.readouterr().err
    assert last_note(data, capsys) == before
