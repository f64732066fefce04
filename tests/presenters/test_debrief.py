"""The debrief in words: two lanes, what came late and what that cost, votes, goals, and two plays side by side."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.fakes.small_debrief import LESSON, played, talk
from tests.fakes.small_exercise import SCENARIO, Training
from tests.fakes.small_office import NOW
from vb_wizard.application.improvements import Improvement, lesson_key
from vb_wizard.application.office import Office
from vb_wizard.application.training.afterwards import Afterwards
from vb_wizard.application.training.debrief import Debrief
from vb_wizard.domain.journal import Mark
from vb_wizard.domain.play import Explained, NoteLabel
from vb_wizard.presenters.debrief import day_words, present_debrief
from vb_wizard.presenters.debrief_beside import present_beside
from vb_wizard.presenters.debrief_facts import terms, terms_said
from vb_wizard.presenters.debrief_lanes import late_by
from vb_wizard.presenters.debrief_names import Names
from vb_wizard.presenters.experience import present_proposal
from vb_wizard.presenters.improvements import present_improvements
from vb_wizard.presenters.plays import present_plays
from vb_wizard.presenters.start_views import Tone


@pytest.fixture
def training() -> Training:
    """Plays in memory."""
    return Training()


@pytest.fixture
def found(training: Training) -> Debrief:
    """The debrief of a play in which the call came late."""
    return talk(training, played(training))


def test_both_lanes_stand_in_the_order_of_the_story(found: Debrief) -> None:
    """What was asked stands beside what was done, what came in lies between, and a call that nobody asked for says so."""
    view = present_debrief(found)
    assert [row.at for row in view.lanes] == sorted(row.at for row in view.lanes)
    done = next(row for row in view.lanes if row.asked and row.did)
    assert done.did == done.asked
    assert any("Een mail" in row.between for row in view.lanes)
    assert any("De groep bleef rustig." in row.between for row in view.lanes)
    call = next(row for row in view.lanes if "Hulplijn" in row.did)
    assert call.did_small == "niet bereikt · het protocol vroeg dit hier niet"
    assert len(view.strip) == len(found.asked)
    assert all(0 <= mark.asked <= 1 for mark in view.strip)


def test_actions_of_one_step_that_went_the_same_way_stand_in_one_row(found: Debrief) -> None:
    """Nothing that the protocol asked is lost: alone or with the others of its step, each action stands in the timeline once."""
    rows = [row for row in present_debrief(found).lanes if row.asked]
    words = [text for row in rows for text in (row.asked, *row.asked_small.split("; "))]
    assert all(words.count(one.say.rstrip(".")) == 1 for one in found.asked)
    assert len(rows) < len(found.asked)


def test_every_time_limit_says_whether_it_was_met(found: Debrief) -> None:
    """Met, so much later, missed or still running, by when it ended; and a sentence that counts those that ended."""
    at = found.ended_at
    minutes = [
        (timedelta(minutes=-30), timedelta(minutes=-40)),
        (timedelta(minutes=-25), timedelta(minutes=-20)),
        (timedelta(minutes=-10), None),
    ]
    first = found.asked[0]
    limits = [
        replace(
            first,
            due=at + due,
            done_at=at + done if done is not None else None,
            mark=Mark.DONE if done is not None else Mark.OPEN,
        )
        for due, done in minutes
    ]
    told = replace(found, asked=(*limits, *found.asked[1:]))
    names = Names(told)
    assert [(row.state, row.tone) for row in terms(told, names)] == [
        ("gehaald", Tone.OK),
        ("5 min later", Tone.WARN),
        ("gemist", Tone.WARN),
        ("termijn loopt nog", Tone.PLAIN),
        ("termijn loopt nog", Tone.PLAIN),
    ]
    assert terms_said(told) == "Van de 3 termijnen die afliepen, haalde de groep er 1."
    assert terms_said(found) == ""


def test_lateness_is_told_in_minutes_and_then_in_hours() -> None:
    """As many as between the times that are shown, at least one; from two hours on minutes say nothing any more."""
    due = NOW.replace(minute=40, second=50)
    assert late_by(due, due + timedelta(seconds=5)) == "1 min later"
    assert late_by(due, due + timedelta(seconds=75)) == "2 min later"
    assert late_by(due, due + timedelta(hours=5, minutes=40)) == "5 uur later"


def test_decisions_and_what_went_unnoticed_are_named(training: Training) -> None:
    """Who took something over, until when and why; what stayed open on the screen, and whom nobody called."""
    opened = training.plays.begin("proef")
    director, desk = opened.director, opened.director.desk
    director.start()
    for answer in ("nee", ("wethouder",), "mail"):
        desk.answer(desk.state.focus, answer)
    desk.mark(desk.state.focus, "bellen", Mark.DELEGATED, "Zij kent de agent.", "secretaris")
    director.end()
    opened.close()
    view = present_debrief(talk(training, director.table.play))
    (decision,) = view.decisions
    assert decision.title.endswith("Overgedragen: Bel de politie")
    assert decision.words.endswith("Zij kent de agent.")
    unseen = {row.title: row.words for row in view.unseen}
    assert unseen["Stond op het scherm en bleef open: 1 actie"] == "Bewaar de e-mail"
    assert view.not_called.startswith("Ook genoemd, en er is geen gesprek")


def test_the_questions_of_the_scenario_are_asked_before_the_lessons(found: Debrief) -> None:
    """What the maker of the scenario wants to be talked about is on the screen and on paper."""
    assert [one.title for one in present_debrief(found).questions] == ["Wie hoorde het het laatst?"]


def test_a_note_after_the_end_stands_under_its_label(training: Training, found: Debrief) -> None:
    """It is no moment of the story, so the timeline leaves it out."""
    record = found.record
    after = Afterwards(training.services)
    after.comment(record.play, record.branch, "Iedereen bleef rustig.", NoteLabel.GOOD)
    view = present_debrief(talk(training, record.play))
    assert [group.label for group in view.notes] == ["Ging goed", "Overig"]
    assert view.notes[0].lines[0][1] == "Iedereen bleef rustig."
    assert not any("Iedereen bleef rustig." in row.between for row in view.lanes)


def test_what_came_late_names_what_came_of_it(found: Debrief) -> None:
    """The inject that came because nobody had called stands with the call, and among what to take along after the own lessons."""
    view = present_debrief(found)
    (late,) = [row for row in view.late if row.has_cost]
    assert late.cost == "Daardoor kwam binnen: 'Het gonst'."
    assert view.take_along[0] == LESSON
    assert "Het gonst" in view.take_along[1]
    assert len(view.take_along) <= 3


def test_votes_dilemmas_and_goals_are_told_with_numbers(training: Training, found: Debrief) -> None:
    """A bar has its share, a tie is a tie, both advisers stand there, and the answer to the question of the outside world."""
    view = present_debrief(found)
    (vote,) = view.votes
    assert [(bar.votes, bar.share, bar.word) for bar in vote.bars] == [
        (4, 0.8, "de meeste stemmen"),
        (1, 0.2, ""),
    ]
    (dilemma,) = view.dilemmas
    assert dilemma.chosen == "De groep koos niet."
    assert {bar.word for bar in dilemma.vote.bars} == {"gelijk"}
    assert len(dilemma.advisers) == 2
    assert (dilemma.answer, dilemma.said) == ("", "Nog niet ingevuld.")
    record = found.record
    Afterwards(training.services).account(record.play, record.branch, "buiten", Explained.NO, "Nee.")
    told = present_debrief(talk(training, record.play)).dilemmas[0]
    assert (told.answer, told.said, told.text) == ("no", "Nee, dat kan ik niet", "Nee.")
    states = {goal.say: goal.state for goal in view.goals}
    assert states["DOEL bellen"] == "deels gezien"
    assert states["DOEL loco"] == "niet gezien"


def test_a_lesson_says_where_it_stands(found: Debrief) -> None:
    """Not taken over, in the preparation, or arranged; a day that was typed as words stays as it is."""
    (lesson,) = present_debrief(found).lessons
    assert (lesson.taken, lesson.words) == ("", "secretaris · vóór 1 december 2026")
    name = lesson_key(found.record.play, found.record.branch, lesson.number)
    kept = Improvement(name, LESSON, "secretaris", date(2026, 12, 1))
    assert present_debrief(found, [kept]).lessons[0].taken == "staat in Voorbereiden"
    done = Improvement(name, LESSON, "secretaris", date(2026, 12, 1), date(2026, 11, 23))
    assert present_debrief(found, [done]).lessons[0].taken == "geregeld op 23 november 2026"
    assert day_words("na de zomer") == "na de zomer"
    rows = present_improvements((kept, done, Improvement("x", "Y", "Z", date(2026, 11, 1))), NOW)
    assert [row.state for row in rows] == ["nog te doen", "geregeld", "te laat"]


def test_two_plays_lie_side_by_side_without_names(training: Training, found: Debrief) -> None:
    """The same questions for both; no role of whoever worked the wizard, no score, and the first play left."""
    other = talk(training, played(training))
    view = present_beside(other, found)
    assert [head.partition(",")[0] for head in view.heads] == ["Groep A", "Groep B"]
    rows = {row.what: (row.first, row.second) for _, group in view.groups for row in group}
    assert rows["Wie belt u?"] == ("De politie (4 van 5)", "De politie (4 van 5)")
    assert rows["Zelf naar buiten?"] == ("gelijk", "gelijk")
    assert rows["Uit te leggen? Zelf naar buiten?"] == ("Nog niet ingevuld.", "Nog niet ingevuld.")
    assert rows["DOEL bellen"] == ("deels gezien", "deels gezien")


def test_the_list_of_plays_and_the_proposal_say_why(training: Training, found: Debrief) -> None:
    """A play that is over is ready; what was never practised is named in the reason."""
    (line,) = present_plays(training.plays.rows(), [SCENARIO])
    assert (line.title, line.state, line.courses) == ("Een proef", "afgelopen", "")
    office = Office(training.services)
    exercises = office.headers(exercises=True)
    first = present_proposal(office, [SCENARIO], ())
    assert first is not None
    assert first.reasons == ("U hebt nog niet geoefend. Dit scenario is een goed begin.",)
    again = present_proposal(office, [SCENARIO], exercises)
    assert again is not None
    assert again.reasons[0].startswith(("U oefende nog nooit", "U oefende alles"))
    assert again.so_far.startswith("1 van 1 scenario's")
    assert present_proposal(office, [], exercises) is None
