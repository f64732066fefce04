"""Slips in the real window: visible, soon undone, nothing lost and nothing doubled."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.robots.rig import Rig, settle
from tests.robots.slips import Clumsy, Made, Slip, Stand
from tests.robots.stories import play
from tests.robots.tally import MOST, OnceEach, Situation, Tally, in_turn
from vb_wizard.domain.scenario import Scenario
from vb_wizard.flowfiles.scenario_file import read_scenario
from vb_wizard.resources import flows_folder
from vb_wizard.ui.parts.doors import DoorCard
from vb_wizard.ui.parts.signs import SignButton
from vb_wizard.ui.screens import centre

FLOWS = flows_folder()


@pytest.fixture(scope="module")
def story() -> Scenario:
    """Return a short story."""
    return read_scenario(FLOWS / "scenarios" / "emotie_aan_de_telefoon.yaml", FLOWS)


def test_a_story_survives_a_slip_at_each_point(data: Path, story: Scenario, qtbot: QtBot) -> None:
    """One slip at each point of a story, the next kind each time: the story ends as if nothing had happened."""
    tally = Tally()
    play(data, story, tally, in_turn(1))
    assert tally.wrong == []
    assert len(tally.made) > len(Slip) / 2
    assert max(tally.most.values()) <= MOST


def test_the_robot_sees_what_is_doubled(
    data: Path, story: Scenario, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without the moment of rest after each step a double click counts twice, and the robot says so."""
    monkeypatch.setattr(centre, "_GUARD_SECONDS", 0.0)
    tally = Tally()
    play(data, story, tally, lambda _here, slips: tuple(slip for slip in slips if slip is Slip.DOUBLE))
    assert any("entries" in line for line in tally.wrong)


def test_two_alarms_change_nothing_in_the_list_for_danger(at: Rig) -> None:
    """In a case that begins in the list for acute danger the red button has nothing to raise: no entry, and no trouble."""
    desk = at.house.office.start_case("stappenplan", "Gevaar", {"direct_gevaar": "ja"})
    at.running.cases.open(desk)
    settle()
    assert desk.state.focus.flow == "acuut"
    before = Stand.of(desk)
    assert Clumsy(at, lambda _seconds: None).alarm_twice() == Made()
    assert Stand.of(desk) == before


def test_a_double_click_opens_one_case(at: Rig) -> None:
    """A door or a sign that is clicked twice in one go makes one case, at its first question."""
    at.fingers.click(at.fingers.all(DoorCard)[0], double=True)
    at.running.start.show()
    at.fingers.click(at.fingers.all(SignButton)[0], double=True)
    assert len(at.house.office.headers()) == 2


def test_each_slip_is_tried_once_in_each_situation() -> None:
    """What was tried at a step in one story is not tried again in the next; of two that do the right thing one waits for another story."""
    each, here = OnceEach(), Situation("hoofd.gevaar")
    slips = (Slip.WRONG, Slip.DOUBLE, Slip.HELD)
    first, second = each(here, slips), each(here, slips)
    assert len(first) == 2
    assert set(first) | set(second) == set(slips)
    assert each(here, slips) == ()
    assert len(each(Situation("hoofd.gevaar", is_tick=True), slips)) == 2


def test_a_limit_spreads_the_kinds_over_the_situations() -> None:
    """With one kind for each situation, three situations have three kinds."""
    each, slips = OnceEach(1), (Slip.WRONG, Slip.CLOSED, Slip.ALARM)
    made = [each(Situation(f"hoofd.{step}"), slips) for step in ("a", "b", "c")]
    assert {slip for chosen in made for slip in chosen} == set(slips)
    assert each(Situation("hoofd.a"), slips) == []
