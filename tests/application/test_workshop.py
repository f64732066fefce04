"""The workshop: scenarios of the office made of the national ones."""

from __future__ import annotations

import difflib
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from vb_wizard.application.training.workshop import Workshop
from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.scenario import Scenario
from vb_wizard.flowfiles.library import FlowFolder
from vb_wizard.flowfiles.own_scenarios import OwnScenarios
from vb_wizard.flowfiles.scenario_pen import Pen
from vb_wizard.resources import flows_folder
from vb_wizard.storage.folders import DataFolder
from vb_wizard.storage.scenarios import DiskScenarios

SOURCE = "dreigmail_burgemeester"
OWN = f"{SOURCE}_eigen"


@pytest.fixture(scope="module")
def national(compiled_forms: Path) -> FlowFolder:
    """Return the library of the national flows."""
    return FlowFolder(flows_folder(), date(2026, 11, 23), compiled_forms)


def shop_in(folder: Path, national: FlowFolder) -> tuple[Workshop, OwnScenarios, DiskScenarios]:
    """Return a workshop on a folder, with the library and the drawer behind it."""
    drawer = DiskScenarios(DataFolder(folder))
    library = OwnScenarios(national, drawer.texts, folder / "scenarios" / "media", Pen)
    return Workshop(library, drawer, library.pen), library, drawer


def lines_changed(before: str, after: str) -> list[str]:
    """Return the lines that a diff shows as gone or new."""
    found = difflib.unified_diff(before.splitlines(), after.splitlines(), n=0, lineterm="")
    return [line for line in found if line[:1] in "+-" and line[:3] not in ("+++", "---")]


def test_a_copy_can_be_played_at_once(tmp_path: Path, national: FlowFolder) -> None:
    """It has a name and a title of its own, its exercise and its pictures; a second copy gets a number."""
    shop, library, drawer = shop_in(tmp_path, national)
    assert (shop.copy(SOURCE), shop.copy(SOURCE)) == (OWN, f"{OWN}_2")
    own = shop.own()
    assert [one.is_sound for one in own] == [True, True]
    assert own[0].title == "Dreigmail aan de burgemeester (eigen)"
    assert {one.id for one in library.scenarios()} >= {SOURCE, OWN, f"{OWN}_2"}
    assert library.scenario_text(OWN) == drawer.texts()[OWN]
    assert library.media("dreigmail.png") == national.media("dreigmail.png")


def test_a_scenario_without_an_exercise_gets_one(tmp_path: Path, national: FlowFolder) -> None:
    """So that there is something to change: its notes become injects, and the copy can be played."""
    shop, _, _ = shop_in(tmp_path, national)
    plain = next(one for one in national.scenarios() if one.exercise is None and one.story)
    copy = shop.open(shop.copy(plain.id))
    assert copy.exercise is not None
    assert copy.exercise.injects[0].text == plain.summary
    assert shop.own()[0].is_sound, shop.own()[0].looked.errors


def test_a_change_of_one_text_is_one_line_of_the_file(tmp_path: Path, national: FlowFolder) -> None:
    """A copy that is saved unchanged is the same file, and a changed inject shows as one line."""
    shop, _, drawer = shop_in(tmp_path, national)
    copy = shop.open(shop.copy(SOURCE))
    before = drawer.texts()[OWN]
    shop.save(copy)
    assert drawer.texts()[OWN] == before
    shop.save(with_first_text(copy, "Anders."))
    changed = lines_changed(before, drawer.texts()[OWN])
    assert len(changed) == 2
    assert changed[1].strip("+ ") == 'text: "Anders."'


HOSTILE = (
    "- nee: [ja] # {x} & *y !z | > ' \" % @ `",
    "a" * 5000,
    "🙂👩‍👩‍👧 regel\nnog een\ttab\u2028\x85 einde",
    "\u202eomgekeerd\u202c שלום مرحبا",
    "null",
    "2026-11-23",
    "\\n \\u0041",
    "  spatie ervoor en erachter  ",
)


def with_first_text(scenario: Scenario, text: str) -> Scenario:
    """Return the scenario with another text of its first inject."""
    assert scenario.exercise is not None
    first, *others = scenario.exercise.injects
    injects = (replace(first, text=text), *others)
    return replace(scenario, exercise=replace(scenario.exercise, injects=injects))


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_any_text_comes_back_as_it_was_typed(text: str, tmp_path: Path, national: FlowFolder) -> None:
    """Signs that mean something in the file, long texts, emoji and right-to-left; in a draft as well."""
    shop, _, _ = shop_in(tmp_path, national)
    changed = with_first_text(shop.open(shop.copy(SOURCE)), text)
    shop.keep_draft(changed)
    assert shop.open(OWN) == changed
    looked = shop.save(changed)
    assert looked.scenario is not None
    assert looked.scenario.exercise is not None
    kept = looked.scenario.exercise.injects[0].text
    assert kept.strip() == text.strip()


def test_a_draft_with_everything_missing_is_kept(tmp_path: Path, national: FlowFolder) -> None:
    """It is there after a crash, with what is wrong, and the scenario is not among those that can be played."""
    shop, library, _ = shop_in(tmp_path, national)
    copy = shop.open(shop.copy(SOURCE))
    assert copy.exercise is not None
    empty = replace(copy, title="", exercise=replace(copy.exercise, injects=(), goals=(), aim=""))
    looked = shop.save(empty)
    assert {one.path for one in looked.errors} >= {("title",), ("exercise", "aim")}
    again, _, _ = shop_in(tmp_path, national)
    assert again.open(OWN) == empty
    assert not again.own()[0].is_sound
    assert OWN not in {one.id for one in library.scenarios()}


def test_a_file_that_was_changed_outside_goes_before_an_older_draft(
    tmp_path: Path, national: FlowFolder
) -> None:
    """What somebody put there last is what is opened."""
    shop, _, drawer = shop_in(tmp_path, national)
    copy = shop.open(shop.copy(SOURCE))
    shop.keep_draft(replace(copy, title="Concept"))
    drawer.save(OWN, drawer.texts()[OWN].replace("Dreigmail", "Anders"))
    assert shop.open(OWN).title == "Anders aan de burgemeester (eigen)"


@pytest.mark.parametrize("text", ["", "{", "titel: [", "- 1", "\x00", "a: &a [*a]", "scenario: stuk"])
def test_a_broken_file_is_told_and_stops_nothing(text: str, tmp_path: Path, national: FlowFolder) -> None:
    """It stands in the list with what is wrong; the national scenarios and the other own ones can be played."""
    shop, library, drawer = shop_in(tmp_path, national)
    shop.copy(SOURCE)
    drawer.save("stuk", text)
    drawer.keep_draft("stuk", "{ook stuk")
    broken = next(one for one in shop.own() if one.id == "stuk")
    assert broken.looked.errors
    assert {one.id for one in library.scenarios()} >= {SOURCE, OWN}
    with pytest.raises(KnownError, match="niet te lezen"):
        shop.open("stuk")


def test_a_national_name_goes_first(tmp_path: Path, national: FlowFolder) -> None:
    """A file of the office with the name of a national scenario never takes its place."""
    shop, library, drawer = shop_in(tmp_path, national)
    shop.copy(SOURCE)
    drawer.save(SOURCE, drawer.texts()[OWN].replace(f"scenario: {OWN}", f"scenario: {SOURCE}"))
    titles = [one.title for one in library.scenarios() if one.id == SOURCE]
    assert titles == ["Dreigmail aan de burgemeester"]
