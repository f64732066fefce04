"""The exercises of the national scenarios: what they expect is really asked, and the example plays with everything in it."""

from __future__ import annotations

import pytest

from tests.fakes.small_exercise import Training
from tests.fakes.small_office import services
from tests.flows.conftest import FLOWS
from vb_wizard.application.training.plays import Plays
from vb_wizard.application.training.reference import reference
from vb_wizard.calendars import DutchCalendar
from vb_wizard.domain.book import Book
from vb_wizard.domain.cues import AfterDeed, AtMoment, ByTrainer, NotDoneBy, WrongContact
from vb_wizard.domain.exercise import InjectKind
from vb_wizard.domain.play import Started
from vb_wizard.engine.machine import CompiledBook
from vb_wizard.flowfiles.library import FlowFolder, Shelf

NAMES = sorted(
    path.stem
    for path in (FLOWS / "scenarios").glob("*.yaml")
    if "\nexercise:\n" in path.read_text(encoding="utf-8")
)


@pytest.mark.parametrize("name", NAMES)
def test_what_a_goal_expects_is_asked_before_the_end(
    name: str, library: FlowFolder, compiled: CompiledBook
) -> None:
    """The expert of the story is asked every task that a goal names, within the time of the exercise."""
    scenario = next(one for one in library.scenarios() if one.id == name)
    assert scenario.exercise is not None
    asked = reference(scenario, scenario.exercise, compiled).tasks
    assert {task for goal in scenario.exercise.goals for task in goal.expects} <= asked.keys()


def test_the_example_has_every_kind(library: FlowFolder) -> None:
    """One scenario shows every way in which news comes in and every cue, with a picture and a sound."""
    scenario = next(one for one in library.scenarios() if one.id == "dreigmail_burgemeester")
    made = scenario.exercise
    assert made is not None
    assert {one.kind for one in made.injects} == set(InjectKind)
    assert {type(one.cue) for one in made.injects} == {
        AtMoment,
        AfterDeed,
        NotDoneBy,
        WrongContact,
        ByTrainer,
    }
    assert made.questions
    assert made.dilemmas
    assert made.hints
    assert made.extra
    files = [name for one in made.injects for name in (one.picture, one.sound) if name]
    assert len(files) == 2
    assert all(library.media(name) is not None for name in files)
    assert library.media("../dreigmail_burgemeester.yaml") is None


def test_the_example_plays_on_the_national_flows(library: FlowFolder, book: Book) -> None:
    """A group that does nothing gets the price of that; the text of the scenario is kept and makes the same exercise again."""
    training = Training()
    made = services(
        book=book,
        clock=training.wall,
        exercises=lambda: training.store,
        library=library,
        shelf=Shelf(),
        workdays=DutchCalendar(),
    )
    play = Plays(made, training.seconds).begin("dreigmail_burgemeester", {"gemeente": "Modeldorp"})
    director = play.director
    director.start()
    for _ in range(80):
        training.seconds.value += 9
        director.tick()
    shown = [one.id for one in director.state.shown]
    assert shown[:2] == ["eerste_mail", "doorwerken"]
    assert "partner_hoort_het" in shown
    assert "politie_terug" not in shown
    assert "Modeldorp" in director.inject("bericht_op_straat").text
    assert set(director.state.offered) == {"hint_politie", "hint_gezin"}
    assert list(director.state.polls) == ["wie_eerst", "wie_beslist"]
    started = director.journal[0].event
    assert isinstance(started, Started)
    assert Shelf().scenario(started.text).exercise == next(
        one.exercise for one in library.scenarios() if one.id == started.scenario
    )
