"""A small set of stories that together take every way through the flows."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from tests.fakes.small_book import small_book
from vb_wizard.application.training.clock import StoryClock
from vb_wizard.application.training.coverage import Coverage, all_steps, all_ways
from vb_wizard.application.training.covering.bound import fewest
from vb_wizard.application.training.covering.plans import Ground, Plan, Taken
from vb_wizard.application.training.covering.search import Found, Search
from vb_wizard.application.training.covering.telling import Frame, tell
from vb_wizard.application.training.covering.thinning import smallest
from vb_wizard.application.training.player import Player
from vb_wizard.application.training.throw_away import throw_away_desk
from vb_wizard.domain.scenario import Scenario

FRAME = Frame(datetime.combine(date(2026, 11, 23), time(9)), "secretaris", "Klopt hier niet.")


@pytest.fixture(scope="module")
def ground() -> Ground:
    """Return the small book, compiled."""
    return Ground(small_book())


@pytest.fixture(scope="module")
def found(ground: Ground) -> Found:
    """Return what the search finds in it."""
    return Search(ground).run(lambda _plans, _left: True, rounds=4)


def _told(ground: Ground, found: Found) -> list[Scenario]:
    plans = enumerate(found.plans)
    return [tell(ground, plan, f"weg_{number}", "Weg", "Samen", FRAME) for number, (plan, _) in plans]


def test_the_stories_together_take_every_step_and_every_way(ground: Ground, found: Found) -> None:
    """Played from their text alone, the stories leave nothing out."""
    coverage = Coverage()
    for scenario in _told(ground, found):
        clock = StoryClock(scenario.clock)
        desk = throw_away_desk(ground.compiled, scenario.flow, scenario.title, clock, scenario.by)
        Player(scenario, desk, clock).play()
        coverage.look(ground.book, desk.state)
    assert coverage.steps == all_steps(ground.book)
    assert coverage.ways == {way for way, _ in all_ways(ground.book)}
    assert not found.left


def test_a_story_takes_what_its_plan_said(ground: Ground, found: Found) -> None:
    """What was reckoned beforehand is what happens when the story is played."""
    for (_, taken), scenario in zip(found.plans, _told(ground, found), strict=True):
        clock, coverage = StoryClock(scenario.clock), Coverage()
        desk = throw_away_desk(ground.compiled, scenario.flow, scenario.title, clock, scenario.by)
        Player(scenario, desk, clock).play()
        coverage.look(ground.book, desk.state)
        assert taken.ways <= coverage.ways


def test_a_story_holds_only_the_answers_that_it_needs(ground: Ground, found: Found) -> None:
    """A question that is not asked in a story has no answer in its file."""
    assert all("kennis" not in scenario.facts for scenario in _told(ground, found))


def test_the_set_is_not_smaller_than_can_be(ground: Ground, found: Found) -> None:
    """One question with two outcomes needs two stories, and that many were found at least."""
    assert 2 <= fewest(ground) <= len(found.plans)


def test_the_same_seed_finds_the_same_stories(ground: Ground, found: Found) -> None:
    """Another search with the same seed gives the same set."""
    again = Search(ground).run(lambda _plans, _left: True, rounds=4)
    assert [plan for plan, _ in again.plans] == [plan for plan, _ in found.plans]


def test_a_search_that_is_stopped_says_what_is_left(ground: Ground) -> None:
    """Stopped after the first plan, there is one story, and the ways that it does not take."""
    found = Search(ground).run(lambda _plans, _left: False)
    assert len(found.plans) == 1
    assert found.left == {way for way, _ in all_ways(ground.book)} - found.plans[0][1].ways


def test_a_story_that_the_others_make_needless_is_dropped() -> None:
    """Of three stories, the one whose ways the two others take together goes."""

    def planned(*ways: str) -> tuple[Plan, Taken]:
        every = frozenset(("hoofd", "stap", way) for way in ways)
        return Plan("hoofd", {"ways": ways}), Taken(every, frozenset(), frozenset())

    middle, left, right = planned("b", "c", "d"), planned("a", "b", "c"), planned("d", "e", "f")
    assert smallest([middle, left, right]) == (right, left)


def test_a_premise_can_be_denied_and_a_question_answered_otherwise_the_second_time(ground: Ground) -> None:
    """A plan goes round once with one answer and on with the other, past a step whose premise does not hold."""
    facts = {
        "gevaar": "nee",
        "wie": ("wethouder",),
        "kanaal": "mail",
        "nog": "nee",
        "wens": "nee",
        "loco": "x",
    }
    facts |= {"situatie": "deur", "geweken": "ja"}
    spot = ("hoofd", "nog")
    taken = ground.take(Plan("hoofd", facts, {spot: "ja"}, frozenset({("hoofd", "acties")})))
    assert {(*spot, "next 1"), (*spot, "next 2"), ("hoofd", "acties", "if_not")} <= taken.ways
    assert not taken.unfinished
