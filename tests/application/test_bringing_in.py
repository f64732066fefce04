"""Files of outside that become scenarios of the office: packs, and lists of injects that were changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from vb_wizard.application.training.bringing_in import Pack
from vb_wizard.application.training.papers import PaperKind
from vb_wizard.compose import House, build
from vb_wizard.domain.errors import KnownError
from vb_wizard.exchange.scenario_pack import from_pack, to_pack

FLOWS = Path(__file__).parents[1] / "fixtures" / "kitchen_sink"
NAME = "verhaal"


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    """Return a house on the small flows."""
    monkeypatch.setenv("VB_WIZARD_SLEUTELBESTAND", "1")
    made = build(tmp_path, FLOWS)
    yield made
    made.close()


def pack_of(house: House, **changes: object) -> bytes:
    """Return a pack with a copy of the small story under another name, changed as wanted."""
    text = house.library.scenario_text(NAME).replace(f"scenario: {NAME}", "scenario: van_elders", 1)
    made = Pack("van_elders", "Van elders", text, {}, {"geluid.wav": b"toon"})
    return to_pack(replace(made, **changes))  # type: ignore[arg-type]  # why - the changes are named by the test


def test_a_sound_pack_is_taken_over_once(house: House) -> None:
    """It can be played, with what goes with it; a second time says that it is there."""
    brought = house.bringing.pack("x.vbscenario", pack_of(house))
    assert (brought.id, brought.errors) == ("van_elders", ())
    assert "van_elders" in {one.id for one in house.library.scenarios()}
    assert (house.folder.scenarios / "media" / "geluid.wav").read_bytes() == b"toon"
    with pytest.raises(KnownError, match="U hebt al een scenario 'van_elders'"):
        house.bringing.pack("x.vbscenario", pack_of(house))


def test_nothing_is_kept_of_a_pack_with_a_mistake(house: House) -> None:
    """Not its text and not its sounds; what was there of the same name stays."""
    broken = from_pack(pack_of(house)).text.replace("flow: ", "flow: bestaat_niet_", 1)
    brought = house.bringing.pack("x.vbscenario", pack_of(house, text=broken))
    assert brought.id == ""
    assert brought.errors
    assert not (house.folder.scenarios / "media" / "geluid.wav").exists()
    assert "van_elders" not in house.workshop.taken()


def test_a_picture_of_our_own_is_never_written_over(house: House) -> None:
    """Another file of the same name is told, and the scenario stays out."""
    media = house.folder.scenarios / "media"
    media.mkdir(parents=True)
    (media / "geluid.wav").write_bytes(b"van ons")
    with pytest.raises(KnownError, match=r"dat 'geluid\.wav' heet"):
        house.bringing.pack("x.vbscenario", pack_of(house))
    assert (media / "geluid.wav").read_bytes() == b"van ons"
    assert "van_elders" not in house.workshop.taken()


def test_another_version_of_a_list_is_a_warning(house: House) -> None:
    """The scenario is there, and somebody should play it first."""
    flow = next(iter(house.library.book().flows))
    brought = house.bringing.pack("x.vbscenario", pack_of(house, flows={flow: "0000.00"}))
    assert brought.id
    assert "is gemaakt op" in brought.findings[-1].sentence


@pytest.mark.parametrize("kind", [PaperKind.CSV, PaperKind.ODS])
def test_a_changed_list_becomes_a_scenario_of_the_office(house: House, kind: PaperKind) -> None:
    """Under a name of its own, beside the one that it was made from; the file says by its name what it is."""
    name, content = house.papers.make(NAME, kind)
    brought = house.bringing.list(name, content, house.papers.of(NAME))
    assert (brought.id, brought.errors) == (f"{NAME}_draaiboek", ())
    assert brought.title.endswith("(draaiboek)")
    assert {NAME, brought.id} <= {one.id for one in house.library.scenarios()}


def test_a_wrong_cell_makes_nothing(house: House) -> None:
    """It is named, and no scenario is made."""
    _, content = house.papers.make(NAME, PaperKind.CSV)
    changed = content.replace(b'"0 min"', b'"gauw"')
    brought = house.bringing.list("lijst.csv", changed, house.papers.of(NAME))
    assert brought.id == ""
    assert brought.errors[0].sentence == "'gauw' is geen tijd."
    assert f"{NAME}_draaiboek" not in house.workshop.taken()
