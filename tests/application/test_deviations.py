"""What the group did beside what the protocol asks: each kind of difference, the goals and the debrief."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.application.test_play import pass_minutes, walk_to_actions
from tests.fakes.small_book import small_book
from tests.fakes.small_exercise import EXERCISE, SCENARIO, Training
from tests.fakes.small_office import WeekdaysOnly
from vb_wizard.application.training.at_table import time_at_table
from vb_wizard.application.training.debrief import Debrief, debrief
from vb_wizard.application.training.defaults import with_exercise
from vb_wizard.application.training.deviations import AT_ONCE, DeviationKind, asked, trace
from vb_wizard.application.training.plays import OpenPlay
from vb_wizard.application.training.reference import reference
from vb_wizard.domain.cues import AtMoment
from vb_wizard.domain.journal import CallResult, Mark
from vb_wizard.domain.moments import Moment
from vb_wizard.domain.play import Explained
from vb_wizard.domain.scenario import Line, Walk
from vb_wizard.engine.machine import compile_book

KINDS = DeviationKind


@pytest.fixture
def training() -> Training:
    """Plays in memory."""
    return Training()


@pytest.fixture
def play(training: Training) -> OpenPlay:
    """A play that was begun and started."""
    opened = training.plays.begin("proef")
    opened.director.start()
    return opened


def talk(training: Training, play: OpenPlay) -> Debrief:
    """The debrief of a play as it is now."""
    return debrief(training.plays.record(play.director.table.play), WeekdaysOnly())


def found(made: Debrief, kind: DeviationKind) -> list[str]:
    """What differs in this way."""
    return [one.what for one in made.deviations if one.kind is kind]


def test_the_model_follows_from_the_flow(training: Training, play: OpenPlay) -> None:
    """The expert of the story is asked the tasks of the flow, in its order, until the exercise is over; nobody typed them again."""
    compiled = compile_book(small_book())
    model = reference(SCENARIO, EXERCISE, compiled)
    assert [step.step for step in model.tracks["hoofd"]] == ["hoofd.acties"]
    assert model.tasks.keys() >= {"hoofd.bellen", "hoofd.alleen_mail", "zorg.gesprek"}
    assert model.positions["zorg.gesprek"] == ("zorg", 0)
    assert training.plays.model(play.director).tracks == model.tracks
    early = reference(SCENARIO, replace(EXERCISE, minutes=1, pace=1), compiled)
    assert early.tasks == {}
    other = replace(SCENARIO, flow="bestaat_niet")
    assert reference(other, EXERCISE, compiled).tasks == {}
    stuck = replace(SCENARIO, facts={"gevaar": "nee"})
    assert reference(stuck, EXERCISE, compiled).tasks == {}


def test_what_was_not_done_or_left_behind(training: Training, play: OpenPlay) -> None:
    """Open at the step is not done; left open, or marked as not needed, is skipped; a step never come to is not reached."""
    desk = play.director.desk
    made = talk(training, play)
    assert found(made, KINDS.NOT_REACHED)[:1] == ["hoofd.bellen"]
    walk_to_actions(play)
    made = talk(training, play)
    assert found(made, KINDS.NOT_DONE) == [
        "hoofd.bellen",
        "hoofd.alleen_mail",
        "hoofd.aangifte",
        "hoofd.klacht",
    ]
    focus = desk.state.focus
    desk.mark(focus, "bellen", Mark.DONE)
    desk.mark(focus, "klacht", Mark.NOT_POSSIBLE, "Geen klacht.")
    desk.mark(focus, "aangifte", Mark.POSTPONED, "Morgen.")
    desk.go_on(focus)
    made = talk(training, play)
    assert sorted(found(made, KINDS.SKIPPED)) == ["hoofd.alleen_mail", "hoofd.klacht"]
    assert "hoofd.aangifte" not in {one.what for one in made.deviations}
    reasons = {one.what: one.reason for one in made.deviations}
    assert reasons["hoofd.klacht"] == "Geen klacht."


def test_what_the_trainer_brought_is_the_cost_of_nothing(training: Training, play: OpenPlay) -> None:
    """An inject for inaction that was shown by hand did not come of what was left undone."""
    walk_to_actions(play)
    play.director.show("stil")
    assert talk(training, play).costs == {}


def test_what_came_late_and_what_that_cost(training: Training, play: OpenPlay) -> None:
    """Lateness counts from the end of the term in the story; the inject that came of it is named beside the task."""
    director = play.director
    walk_to_actions(play)
    pass_minutes(training, director, 25)
    director.desk.mark(director.desk.state.focus, "bellen", Mark.DONE)
    made = talk(training, play)
    assert made.costs == {"hoofd.bellen": ("stil",)}
    assert found(made, KINDS.LATE) == []
    director.table.clock.set(director.now + timedelta(days=5))
    director.desk.mark(director.desk.state.focus, "aangifte", Mark.DONE)
    (late,) = [one for one in talk(training, play).deviations if one.kind is KINDS.LATE]
    assert late.what == "hoofd.aangifte"
    assert late.id == "late:hoofd.aangifte"
    assert late.minutes > 24 * 60
    assert timedelta(minutes=1) < AT_ONCE


def test_the_order_of_one_track_counts() -> None:
    """A task of a later step that was done first makes the earlier one out of order; tasks of one step have no order."""
    story = (Line(Walk("hoofd.weer")),)
    two = Training(replace(SCENARIO, story=story, facts={**SCENARIO.facts, "nog": "ja"}))
    play = two.plays.begin("proef")
    play.director.start()
    walk_to_actions(play)
    desk = play.director.desk
    actions = desk.state.focus
    desk.mark(actions, "klacht", Mark.DONE)
    pass_minutes(two, play.director, 1)
    desk.mark(actions, "bellen", Mark.DONE)
    desk.go_on(actions)
    desk.answer(desk.state.focus, "ja")
    pass_minutes(two, play.director, 1)
    desk.mark(desk.state.focus, "volhouden", Mark.DONE)
    pass_minutes(two, play.director, 1)
    desk.mark(actions, "aangifte", Mark.DONE)
    assert [task for task, _ in trace(play.director.watch.group)][:2] == ["hoofd.klacht", "hoofd.bellen"]
    order = [(one.what, one.other) for one in talk(two, play).deviations if one.kind is KINDS.ORDER]
    assert order == [("hoofd.aangifte", "hoofd.volhouden")]


def test_contacts_are_wrong_missed_or_reached(training: Training, play: OpenPlay) -> None:
    """A contact that no step named is wrong, one that never answered is missed, one that did is reached."""
    director = play.director
    director.desk.call("hulplijn", "Hulplijn", "", CallResult.REACHED)
    walk_to_actions(play)
    director.desk.call("loco", "Loco", "", CallResult.NOT_REACHED)
    director.desk.call("politie", "Politie", "112", CallResult.NOT_REACHED)
    director.desk.call("politie", "Politie", "112", CallResult.CALLED_BACK)
    director.desk.call("", "Een buurvrouw", "", CallResult.REACHED)
    made = talk(training, play)
    assert found(made, KINDS.WRONG_CONTACT) == ["hulplijn"]
    assert found(made, KINDS.CONTACT_MISSED) == ["loco"]
    tried = {one.contact: (one.times, one.reached_at is not None) for one in made.contacts}
    assert tried == {"hulplijn": (1, True), "loco": (1, False), "politie": (2, True)}


def test_a_contact_that_a_changed_answer_took_away_was_right(training: Training, play: OpenPlay) -> None:
    """Whom the route named when the call was made stays right, also when the group answers otherwise later."""
    desk = play.director.desk
    desk.answer(desk.state.focus, "ja")
    while desk.step(desk.state.focus).id != "doen":
        desk.answer(desk.state.focus, "deur")
    desk.call("politie", "Politie", "112", CallResult.REACHED)
    before = desk.state.tracks[0].visits[0].place
    desk.go_to(before.track, before.path, before.visit)
    desk.answer(before, "nee")
    assert all(visit.step != "doen" for track in desk.state.tracks for visit in track.visits)
    play.director.tick()
    assert play.director.watch.group.calls[0].is_asked
    assert found(talk(training, play), KINDS.WRONG_CONTACT) == []


def test_another_way_is_named_and_not_judged(training: Training, play: OpenPlay) -> None:
    """A track that the story does not need, opened by hand, is told as not asked."""
    play.director.desk.open_track("kring")
    assert found(talk(training, play), KINDS.NOT_ASKED) == ["kring"]


def test_goals_show_in_what_was_done(training: Training, play: OpenPlay) -> None:
    """A goal is reached when its tasks, milestones and extra actions were all seen."""
    director = play.director
    walk_to_actions(play)
    director.desk.mark(director.desk.state.focus, "bellen", Mark.DELEGATED, to="bode")
    director.desk.call("politie", "Politie", "112", CallResult.REACHED)
    director.tick()
    goals = {one.goal.id: one for one in talk(training, play).goals}
    assert goals["bellen"].seen == ("hoofd.bellen", "bereikt")
    assert goals["bellen"].missing == ("rust",)
    director.tick_extra("rust")
    assert {one.goal.id: one.is_reached for one in talk(training, play).goals} == {
        "bellen": True,
        "loco": False,
    }


def test_the_debrief_has_everything_that_was_said(training: Training, play: OpenPlay) -> None:
    """Votes, accounts, comments and lessons come out as they went in, and the time at the table without pauses."""
    director = play.director
    pass_minutes(training, director, 2)
    director.vote("wie_eerst", "politie", 6)
    director.tick()
    director.vote("buiten", "nee", 4)
    director.account("buiten", Explained.YES, "Wij wachten op de politie.")
    director.comment("Rustig gesprek.")
    director.lesson("Kaart ophangen.", "secretaris", "2026-12-01")
    training.wall.moment += timedelta(minutes=20)
    director.end()
    made = talk(training, play)
    assert [(one.poll.id, one.chosen) for one in made.polls] == [("wie_eerst", "politie"), ("buiten", "nee")]
    assert made.polls[1].account is not None
    assert made.polls[1].account.text == "Wij wachten op de politie."
    assert [one.text for one in made.comments] == ["Rustig gesprek."]
    assert [one.text for one in made.lessons] == ["Kaart ophangen."]
    assert time_at_table(made.record.journal) == timedelta(minutes=20)
    assert [one.task for one in made.done] == []
    assert [one.task for one in asked(director.watch.group, WeekdaysOnly())] == [
        one.task for one in made.asked
    ]


def test_every_scenario_can_be_played() -> None:
    """A story without an exercise comes in as its summary, its notes and its evidence, each at its own time, before the end."""
    made = with_exercise(replace(SCENARIO, exercise=None)).exercise
    assert made is not None
    assert [(one.text, one.cue) for one in made.injects] == [
        ("Er komt een mail.", AtMoment(Moment(0))),
        ("De mail is binnen.", AtMoment(Moment(1))),
    ]
    assert made.goals[0].expects == ("hoofd.bellen",)
    assert made.story_minutes >= 25
    assert with_exercise(SCENARIO) is SCENARIO
