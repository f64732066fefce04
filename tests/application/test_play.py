"""Playing with a group: what comes in when, what is kept, and going on from an earlier moment."""

from __future__ import annotations

import pytest

from tests.fakes.small_exercise import FACTS, Training
from vb_wizard.application.training.director import Director
from vb_wizard.application.training.play_state import Phase
from vb_wizard.application.training.plays import OpenPlay
from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.exercise import InjectKind
from vb_wizard.domain.flow import StepKind
from vb_wizard.domain.journal import CallResult, Mark
from vb_wizard.domain.play import Explained, Pause


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


def pass_minutes(training: Training, director: Director, minutes: float) -> None:
    """Let so many minutes of the story pass, in small steps as a window does."""
    for _ in range(round(minutes * 60 / 10)):
        training.seconds.value += 10 / director.state.speed
        director.tick()


def shown(director: Director) -> list[str]:
    """What the group got to see, in order."""
    return [one.id for one in director.state.shown]


def walk_to_actions(play: OpenPlay) -> None:
    """Let the group answer until the step with the actions is shown."""
    desk = play.director.desk
    while (step := desk.step(desk.state.focus)).kind is StepKind.ASK:
        desk.answer(desk.state.focus, FACTS[step.subject])


def test_time_brings_what_is_planned_and_no_more(training: Training, play: OpenPlay) -> None:
    """An inject at the start comes at once, the question a minute later, the press at its time and not before."""
    director = play.director
    assert shown(director) == ["mail"]
    assert director.state.open_poll is None
    pass_minutes(training, director, 2)
    assert director.state.open_poll is not None
    assert director.state.open_poll.id == "wie_eerst"
    pass_minutes(training, director, 36)
    assert "later" not in shown(director)
    pass_minutes(training, director, 3)
    assert "later" in shown(director)
    assert "los" not in shown(director)


def test_the_wizard_of_the_group_lives_in_the_story(training: Training, play: OpenPlay) -> None:
    """What the group writes has the time of the story, at the speed of the exercise."""
    pass_minutes(training, play.director, 10)
    play.director.desk.note("Wij zijn er.")
    entry = play.director.desk.case.journal[-1]
    assert entry.at.strftime("%H:%M") == "09:05"
    assert play.director.desk.case.header.is_exercise
    assert play.office.clock.now() == play.director.now


def test_a_deed_brings_its_inject_later(training: Training, play: OpenPlay) -> None:
    """Reaching the police reaches the milestone at once, and they call back three minutes later."""
    director = play.director
    pass_minutes(training, director, 1)
    director.desk.call("politie", "Politie", "112", CallResult.NOT_REACHED)
    pass_minutes(training, director, 4)
    assert "bereikt" not in director.state.milestones
    director.desk.call("politie", "Politie", "112", CallResult.REACHED)
    director.tick()
    assert "bereikt" in director.state.milestones
    assert "terug" not in shown(director)
    pass_minutes(training, director, 4)
    assert "terug" in shown(director)


def test_inaction_has_a_price_unless_it_was_done(training: Training) -> None:
    """The rumour comes when nobody called the police in time, and stays away when the task was done."""
    for is_done in (False, True):
        play = training.plays.begin("proef")
        play.director.start()
        walk_to_actions(play)
        if is_done:
            play.director.desk.mark(play.director.desk.state.focus, "bellen", Mark.DONE)
        pass_minutes(training, play.director, 21)
        assert ("stil" in shown(play.director)) is not is_done
        play.close()


def test_a_wrong_contact_calls_for_an_inject(training: Training, play: OpenPlay) -> None:
    """Calling whom the route does not name yet is wrong; calling the same contact when it is named is not."""
    play.director.desk.call("hulplijn", "Hulplijn", "", CallResult.REACHED)
    pass_minutes(training, play.director, 1)
    assert "fout" in shown(play.director)
    other = training.plays.begin("proef")
    other.director.start()
    walk_to_actions(other)
    other.director.desk.call("politie", "Politie", "112", CallResult.REACHED)
    pass_minutes(training, other.director, 1)
    assert "fout" not in shown(other.director)


def test_hints_are_offered_and_never_given_by_themselves(training: Training, play: OpenPlay) -> None:
    """A group that is stuck gets nothing until the trainer gives it."""
    pass_minutes(training, play.director, 11)
    assert list(play.director.state.offered) == ["kijk"]
    assert play.director.state.hints == {}
    play.director.hint("kijk")
    assert list(play.director.state.hints) == ["kijk"]


def test_votes_set_off_what_waits_for_them(training: Training, play: OpenPlay) -> None:
    """A key adds one vote, a count sets it; the dilemma comes when its answer leads, and a tie leads nowhere."""
    director = play.director
    pass_minutes(training, director, 2)
    director.vote("wie_eerst", "politie")
    director.vote("wie_eerst", "pers", 1)
    director.tick()
    assert "buiten" not in director.state.polls
    director.vote("wie_eerst", "politie")
    director.tick()
    assert director.state.polls["wie_eerst"].votes == {"politie": 2, "pers": 1}
    assert "buiten" in director.state.polls
    director.close_poll("wie_eerst")
    director.vote("wie_eerst", "pers", 9)
    assert director.state.polls["wie_eerst"].votes["pers"] == 1
    with pytest.raises(KeyError):
        director.vote("wie_eerst", "paus")


def test_the_trainer_holds_the_pace(training: Training, play: OpenPlay) -> None:
    """Held, skipped, shown early, improvised: what the trainer says goes, and the rest waits."""
    director = play.director
    director.hold(True)
    pass_minutes(training, director, 45)
    assert shown(director) == ["mail"]
    assert [one.inject.id for one in director.upcoming() if one.is_due] == ["stil", "later"]
    director.skip("stil")
    assert director.next_inject() == "later"
    name = director.improvise(InjectKind.PHONE, "", "De school belt.", "De school")
    assert director.inject(name).text == "De school belt."
    director.hold(False)
    assert shown(director) == ["mail", "later", name]
    with pytest.raises(KnownError):
        director.improvise(InjectKind.PHONE, "", "  ")


@pytest.mark.parametrize("is_done", [True, False])
def test_what_does_not_fit_is_never_brought_as_the_next(
    training: Training, play: OpenPlay, is_done: bool
) -> None:
    """Next brings no consequence of what was done after all, and none of what the group has not done yet."""
    director = play.director
    walk_to_actions(play)
    if is_done:
        director.desk.mark(director.desk.state.focus, "bellen", Mark.DONE)
    brought = list(iter(director.next_inject, ""))
    assert brought == ([] if is_done else ["stil"]) + ["later", "los"]
    assert {one.inject.id for one in director.upcoming()} == {"terug", "fout"}
    assert director.coming() is None


def test_the_story_stands_still_when_it_must(training: Training, play: OpenPlay) -> None:
    """A pause and a frozen screen stop the time; nothing is due that did not come by then."""
    director = play.director
    for stop, go in (
        (director.pause, director.start),
        (lambda: director.freeze(True), lambda: director.freeze(False)),
    ):
        at = director.now
        stop()
        training.seconds.value += 5
        assert director.tick() == ()
        assert director.now == at
        go()
        training.seconds.value += 5
        assert director.now > at
    director.black(True)
    assert director.state.black
    assert director.state.is_running


def test_a_machine_that_slept_does_not_jump(training: Training, play: OpenPlay) -> None:
    """After an hour of sleep the story stands where it was, says so, and goes on when the trainer is ready."""
    director = play.director
    at = director.now
    training.seconds.value += 3600
    director.tick()
    assert director.now == at
    assert director.state.pause is Pause.SLEPT
    director.start()
    pass_minutes(training, director, 2)
    assert (director.now - at).total_seconds() == pytest.approx(120, abs=1)


def test_speed_changes_how_fast_the_story_goes(training: Training, play: OpenPlay) -> None:
    """Eight times as fast passes eight minutes in one; slower than real time is refused."""
    director = play.director
    director.set_speed(8)
    at = director.now
    for _ in range(12):
        training.seconds.value += 5
        director.tick()
    assert (director.now - at).total_seconds() == 480
    with pytest.raises(ValueError, match="0"):
        director.set_speed(0)


def test_nothing_is_lost_when_the_machine_goes_off(training: Training, play: OpenPlay) -> None:
    """A play that was never closed opens where it was: paused, at the time of the last thing that happened."""
    director = play.director
    pass_minutes(training, director, 5)
    director.comment("Goed gesprek.")
    director.desk.note("Laatste woord.")
    journal, at = director.journal, director.now
    director.desk.close()
    again = training.plays.open(director.table.play).director
    assert again.journal[: len(journal)] == journal
    assert again.state.pause is Pause.CLOSED
    assert again.now == at
    assert again.state.comments == director.state.comments
    again.close()
    old = training.without_the_scenario().open(director.table.play)
    assert old.director.exercise == director.exercise


def test_going_back_makes_a_branch_and_keeps_both(training: Training, play: OpenPlay) -> None:
    """The new branch has what was before and nothing of what came after; the first one still has everything."""
    director = play.director
    walk_to_actions(play)
    director.desk.add_evidence(b"bewijs", "foto.jpg")
    director.comment("Tot hier.")
    here, acts = len(director.journal), len(director.desk.case.journal)
    director.desk.mark(director.desk.state.focus, "bellen", Mark.DONE)
    pass_minutes(training, director, 41)
    whole, after = director.journal, director.desk.case.journal
    glimpse = director.look_back(here)
    assert [one.id for one in glimpse.play.shown] == ["mail"]
    assert not any(task.mark is Mark.DONE for task in glimpse.case.tasks)
    other = training.plays.branch(director, here)
    assert other.director.journal[:here] == whole[:here]
    assert other.director.desk.case.journal == after[:acts]
    assert other.director.state.phase is Phase.PAUSED
    assert other.director.now == glimpse.at
    other.director.start()
    pass_minutes(training, other.director, 25)
    assert "stil" in shown(other.director)
    assert "stil" not in shown(director)
    (row,) = training.plays.rows()
    assert [(one.parent, one.at) for one in row.branches] == [("", 0), (director.table.branch, here)]
    first = training.plays.record(row.play, row.branches[0].branch)
    assert first.journal == whole
    assert training.plays.record(row.play).state.shown == other.director.state.shown
    with pytest.raises(IndexError):
        director.look_back(len(whole) + 1)


def test_after_the_end_only_words_are_added(training: Training, play: OpenPlay) -> None:
    """No inject and no question comes after the end, but notes, lessons and the account of a dilemma do."""
    director = play.director
    director.end()
    pass_minutes(training, director, 60)
    assert shown(director) == ["mail"]
    for late in (lambda: director.show("los"), lambda: director.ask("buiten")):
        with pytest.raises(KnownError):
            late()
    director.lesson("Kaart ophangen.", "secretaris", "2026-12-01")
    director.account("buiten", Explained.DOUBT, "Met moeite.")
    director.milestone("gezien")
    director.tick_extra("rust")
    director.tick_extra("rust", done=False)
    assert director.state.lessons[0].owner == "secretaris"
    assert director.state.accounts["buiten"].answer is Explained.DOUBT
    assert list(director.state.milestones) == ["gezien"]
    assert director.state.extra == {}


def test_everybody_is_told_after_it_is_kept(training: Training, play: OpenPlay) -> None:
    """Both windows hear of each entry, when it is durable already."""
    log, heard = training.store.plays, []
    play.director.on_entry(
        lambda entry: heard.append((entry.event.kind, len(log.entries(play.director.table.play))))
    )
    play.director.show("los")
    assert heard == [("inject_shown", len(play.director.journal))]


def test_an_unknown_scenario_is_refused(training: Training) -> None:
    """There is a sentence, and no empty exercise is left behind."""
    with pytest.raises(KnownError):
        training.plays.begin("prof")
    assert training.store.headers() == ()
