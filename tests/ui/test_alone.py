"""Practising alone: nothing comes uninvited, feedback after each step with its source, and a summary."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.play_desk import PlayDesk, play_desk
from vb_wizard.application.training.play_state import Phase
from vb_wizard.presenters.words_alone import ALONE


@pytest.fixture
def desk(tmp_path: Path, qapp: QApplication) -> Iterator[PlayDesk]:
    """A window in which somebody practises alone."""
    with play_desk(tmp_path, qapp) as made:
        made.begin("alone", plaats="Modeldorp")
        yield made


def test_the_case_stands_beside_what_came_in(desk: PlayDesk) -> None:
    """The real case screen is shown in the time of the story, with the first inject at its right and its variables filled in."""
    window = desk.running.window
    assert window.shows_case
    assert window.study.isVisible()
    assert window.study.news.words.text() == "Ik kom naar Modeldorp."
    assert desk.alone.play is not None
    assert window.now() == desk.alone.play.director.now


def test_nothing_comes_before_it_is_asked_for(desk: PlayDesk) -> None:
    """However long somebody thinks, the next inject waits; asked for, it comes at its own time in the story."""
    assert desk.alone.play is not None
    director = desk.alone.play.director
    for _ in range(700):
        desk.training.seconds.value += 8
        director.tick()
    assert len(director.state.shown) == 1
    desk.running.window.study.next.click()
    assert director.state.open_poll is not None
    desk.running.window.study.next.click()
    assert len(director.state.shown) == 2


def test_a_question_is_answered_with_what_the_protocol_says(desk: PlayDesk) -> None:
    """After a choice the protocol is told; another choice takes the first back."""
    assert desk.alone.play is not None
    director, panel = desk.alone.play.director, desk.running.window.study
    director.ask("wie_eerst")
    desk.alone.tick()
    assert not panel.protocol.isVisible()
    panel.answered.emit("wie_eerst", "pers")
    panel.answered.emit("wie_eerst", "politie")
    assert director.state.polls["wie_eerst"].votes == {"pers": 0, "politie": 1}
    assert panel.protocol.text() == ALONE.protocol.format(text="ANTWOORD politie")


@pytest.mark.parametrize(
    ("key", "said"),
    [("1", ALONE.story_answer.format(answer="Nee")), ("2", ALONE.as_story)],
    ids=["ja", "nee"],
)
def test_each_answer_gets_feedback(desk: PlayDesk, key: str, said: str) -> None:
    """After an answer the panel says which step it was, what was answered, and what it is in the story."""
    window = desk.running.window
    card = window.study.feedback
    assert not card.isVisible()
    window.case.centre.settle()
    assert window.case.centre.press_key(key)
    window.case.centre.confirm()
    desk.alone.tick()
    assert card.isVisible()
    assert card.lead.text() == ALONE.answered.format(answer={"1": "Ja", "2": "Nee"}[key])
    assert [row.words.text() for row in card.differs.rows()] == [said]
    assert not card.tasks.isVisible()


def test_the_end_is_a_summary_without_a_mark(desk: PlayDesk) -> None:
    """Being done ends the play, gives the case back and shows goals and differences."""
    assert desk.alone.play is not None
    director = desk.alone.play.director
    desk.running.window.study.stop.click()
    window = desk.running.window
    assert window.shows("summary")
    assert not window.study.isVisible()
    assert director.state.phase is Phase.ENDED
    assert desk.running.cases.desk is None
    assert list(window.summary.goals.rows())
