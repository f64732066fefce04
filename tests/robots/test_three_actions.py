"""From a cold start to the right number in at most three actions."""

from __future__ import annotations

from dataclasses import replace

from tests.robots.rig import Rig
from tests.robots.three_actions import MOST, Reached, reach, right_numbers, ways
from vb_wizard.ui.parts.signs import SignButton


def test_every_sign_leads_to_the_right_number_in_three_actions(at: Rig) -> None:
    """Click a sign, give an answer, go on: whoever the flows say to call first stands there with a number and a button."""
    office = at.house.office
    door = next(door for door in office.doors() if door.signs)
    rows: list[Reached] = []
    tried: set[tuple[str, frozenset[str]]] = set()
    for sign, answer in list(ways(at)):
        right = right_numbers(at, at.fingers.find(SignButton, f"sign:{sign}"), answer)
        if (sign, right) in tried:
            continue
        tried.add((sign, right))
        rows.append(reach(at, sign, answer))
        at.running.start.show()
    assert [row for row in rows if not row.is_right] == []
    assert {row.sign for row in rows} == {answer.id for answer in office.signs(door)}
    assert len({row.numbers for row in rows}) > 1, "one number for everything proves nothing"


def test_a_number_that_is_not_in_sight_is_missed(at: Rig) -> None:
    """The robot does not see what has to be scrolled to: in a window without room for the cards it says so."""
    sign, answer = next(iter(ways(at)))
    at.window.setMinimumSize(1, 1)
    at.window.resize(400, 240)
    found = reach(at, sign, answer)
    assert found.missing
    assert not found.is_right


def test_too_many_actions_are_not_right() -> None:
    """A row is right with every number in sight within three actions, and only then."""
    row = Reached("teken", "nee", ("112",), MOST, 1.0, frozenset())
    assert row.is_right
    assert not replace(row, actions=MOST + 1).is_right
    assert not replace(row, missing=frozenset({"112"})).is_right
