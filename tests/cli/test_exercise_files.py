"""The commands that take an exercise out of the wizard and bring it in: msel, cards, pack and results."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from vb_wizard.cli.dispatch import main
from vb_wizard.compose import build

FLOWS = Path(__file__).parents[1] / "fixtures" / "kitchen_sink"
NAME = "verhaal"
FLOW_OPTION = ["--flows", str(FLOWS)]


@pytest.fixture(autouse=True)
def _key_in_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VB_WIZARD_SLEUTELBESTAND", "1")


def test_a_changed_list_becomes_a_scenario(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The list goes out, a trainer changes a time, and a new scenario that can be played holds it; a mistake writes nothing."""
    sheet, new = tmp_path / "lijst.csv", tmp_path / "nieuw.yaml"
    options = ["--data", str(tmp_path / "data"), *FLOW_OPTION]
    assert main(["msel", NAME, str(sheet), *options]) == 0
    text = sheet.read_text(encoding="utf-8-sig")
    assert '"0 min"' in text
    sheet.write_text(text.replace('"0 min"', '"26 min"'), encoding="utf-8-sig")
    assert main(["msel", NAME, str(sheet), "--into", str(new), *options]) == 0
    assert '"+26 min"' in new.read_text(encoding="utf-8")
    sheet.write_text(text.replace('"0 min"', '"gauw"'), encoding="utf-8-sig")
    other = tmp_path / "anders.yaml"
    assert main(["msel", NAME, str(sheet), "--into", str(other), *options]) == 1
    assert f"{sheet}:2:4 MSEL 'gauw' is geen tijd." in capsys.readouterr().out
    assert not other.exists()
    assert main(["msel", NAME, str(tmp_path / "x.doc"), *options]) == 2
    assert main(["msel", "bestaat_niet", str(sheet), *options]) == 2


def test_cards_come_with_a_sheet_for_the_trainer(tmp_path: Path) -> None:
    """One command writes the cards of the group and, apart from them, what the trainer alone may see."""
    options = ["--data", str(tmp_path / "data"), *FLOW_OPTION]
    assert main(["cards", NAME, str(tmp_path / "kaarten.pdf"), *options]) == 0
    for name in ("kaarten.pdf", "kaarten-trainer.pdf"):
        assert (tmp_path / name).read_bytes().startswith(b"%PDF")


def test_a_pack_goes_to_another_office(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A scenario of one office, with its picture, is one file; another office reads it, can play it, and reads it only once."""
    first, second = tmp_path / "een", tmp_path / "twee"
    house = build(first, FLOWS)
    try:
        own = house.workshop.copy(NAME)
    finally:
        house.close()
    media = first / "scenarios" / "media"
    media.mkdir()
    (media / "foto.png").write_bytes(b"beeld")
    file = first / "scenarios" / f"{own}.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(
        text.replace("      title: ", "      picture: foto.png\n      title: ", 1), encoding="utf-8"
    )
    pack = tmp_path / f"{own}.vbscenario"
    assert main(["pack", own, str(pack), "--data", str(first), *FLOW_OPTION]) == 0
    assert main(["pack", "--read", str(pack), "--data", str(second), *FLOW_OPTION]) == 0
    house = build(second, FLOWS)
    try:
        assert own in {one.id for one in house.library.scenarios()}
        found = house.library.media("foto.png")
        assert found is not None
        assert found.read_bytes() == b"beeld"
    finally:
        house.close()
    assert main(["pack", "--read", str(pack), "--data", str(second), *FLOW_OPTION]) == 2
    assert "U hebt al een scenario" in capsys.readouterr().err
    assert main(["pack", str(pack)]) == 2


def test_results_of_all_plays_and_of_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Both forms hold every play; without a play, or with a name that is not there, the user is told."""
    data = tmp_path / "data"
    options = ["--data", str(data), *FLOW_OPTION]
    assert main(["results", str(tmp_path / "x.jsonl"), *options]) == 2
    house = build(data, FLOWS)
    try:
        for _ in range(2):
            play = house.plays.begin(NAME)
            play.director.start()
            play.close()
        name = house.plays.rows()[0].play
    finally:
        house.close()
    lines, log = tmp_path / "alle.jsonl", tmp_path / "een.xes"
    assert main(["results", str(lines), *options]) == 0
    heads = [json.loads(line) for line in lines.read_text(encoding="utf-8").splitlines()]
    assert [one["scenario"] for one in heads if one["line"] == "head"] == [NAME, NAME]
    assert main(["results", str(log), "--play", name, *options]) == 0
    assert log.read_text(encoding="utf-8").count("<trace>") == 1
    assert main(["results", str(log), "--play", "weg", *options]) == 2
    assert main(["results", str(tmp_path / "x.doc"), *options]) == 2
    assert "Kies een naam op .xes of .jsonl." in capsys.readouterr().err
