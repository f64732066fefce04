"""The debrief in the window: fill in, take over, print, side by side, and away with a play."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from tests.fakes.small_debrief import LESSON, played
from tests.fakes.small_exercise import SCENARIO, Training
from tests.ui.conftest import named, settle
from tests.ui.running import FakeAsks, FakeOutside, SampleHouse
from tests.ui.test_layout import beside, cut_off
from vb_wizard.application.office import Office
from vb_wizard.ui.behind import Running
from vb_wizard.ui.dialogs.answers import LessonDraft
from vb_wizard.ui.parts.debriefparts import FactLine
from vb_wizard.ui.parts.lessons import LessonCard
from vb_wizard.ui.parts.votes import DilemmaCard
from vb_wizard.ui.running import build_window


class Room:
    """A window with plays behind it."""

    def __init__(self, root: Path) -> None:
        """Play the small exercise twice and open a window."""
        self.training = Training()
        self.plays = [played(self.training) for _ in range(2)]
        self.asks = FakeAsks()
        self.office = Office(self.training.services)
        library = self.training.services.library
        house = SampleHouse(self.office, library, root)  # type: ignore[arg-type]
        self.running: Running = build_window(house, self.asks, FakeOutside())  # type: ignore[arg-type]
        self.window = self.running.window


@pytest.fixture
def room(tmp_path: Path, qapp: QApplication) -> Iterator[Room]:
    """A window on two plays, at the start screen."""
    room = Room(tmp_path)
    room.window.show()
    room.running.begin()
    qapp.processEvents()
    yield room
    room.running.cases.close()
    room.window.close()
    room.window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_what_is_filled_in_stays_with_the_play(room: Room) -> None:
    """The answer about the outside world and a note are kept; without an answer the card asks for one."""
    assert room.running.debrief.show(room.plays[0])
    screen = room.window.debrief
    assert not room.window.band.isHidden()
    room.running.agenda.show()
    assert room.window.band.isHidden()
    room.running.debrief.show(room.plays[0])
    (card,) = [one for one in screen.dilemmas.rows() if isinstance(one, DilemmaCard)]
    card.keep.click()
    assert card.problem.text() == "Kies eerst ja, nee of twijfel."
    card.how.setText("Het gezin ging voor.")
    named(card, "explained:buiten:doubt").click()  # type: ignore[attr-defined]  # why - a button
    screen.note.edit.setText("Volgend jaar weer.")
    named(screen.note, "note_label:good").click()  # type: ignore[attr-defined]  # why - a button
    screen.note.add.click()
    state = room.training.plays.record(room.plays[0]).state
    assert state.accounts["buiten"].text == "Het gezin ging voor."
    assert (state.comments[-1].text, state.comments[-1].label) == ("Volgend jaar weer.", "good")
    assert screen.note.edit.text() == ""
    (first, _) = [one for one in screen.notes.rows.rows() if isinstance(one, FactLine)]
    assert first.title.text() == "Ging goed"
    assert "Volgend jaar weer." in first.words.text()


def test_a_lesson_is_written_and_taken_over_to_the_preparation(room: Room) -> None:
    """Confirmed, it stands in the agenda and with the preparation under its own words, and can be ticked off there."""
    room.running.debrief.show(room.plays[0])
    screen = room.window.debrief
    room.asks.answer_draft = LessonDraft("Oefen elk jaar.", "griffier", None)
    screen.add_lesson.click()
    cards = [one for one in screen.lessons.rows() if isinstance(one, LessonCard)]
    assert [one.title.text() for one in cards] == [LESSON, "Oefen elk jaar."]
    room.asks.answer_draft = LessonDraft(LESSON, "secretaris", date(2026, 12, 1))
    cards[0].take.click()
    assert room.asks.asked[-1] == f"take {LESSON} secretaris 2026-12-01"
    assert cards[0].take.isHidden()
    (kept,) = room.office.improvements.all()
    assert (kept.text, kept.owner) == (LESSON, "secretaris")
    room.running.agenda.show()
    assert room.window.agenda.improvements.isVisible()
    room.asks.answer_day = date(2026, 11, 23)
    room.running.preparation._tick(_row(room))
    assert room.office.improvements.all()[0].proven_on == date(2026, 11, 23)
    room.running.preparation._drop(_row(room))
    assert room.office.improvements.all() == ()
    room.window.message.action.click()
    assert len(room.office.improvements.all()) == 1


def _row(room: Room) -> object:
    from vb_wizard.presenters.improvements import present_improvements

    return present_improvements(room.office.improvements.all(), room.office.clock.now())[0]


def test_two_plays_side_by_side_and_one_away(room: Room) -> None:
    """The first that is chosen waits for the second; a play that is removed comes back with one press."""
    room.running.start.show_scenarios()
    room.window.scenarios.plays.click()
    screen = room.window.plays
    assert screen.isVisible()
    screen.chosen.emit(room.plays[0])
    screen.chosen.emit(room.plays[1])
    assert room.window.beside.isVisible()
    room.window.beside.back.click()
    (first, _) = list(screen.rows.rows())
    first.remove.click()  # type: ignore[attr-defined]  # why - a card of a play
    assert len(room.training.plays.rows()) == 1
    room.window.message.action.click()
    assert len(room.training.plays.rows()) == 2
    first.debrief.click()  # type: ignore[attr-defined]  # why - a card of a play
    room.window.debrief.back.click()
    assert screen.isVisible()


def test_the_proposal_finds_its_scenario(room: Room) -> None:
    """One press leaves that scenario alone, with the keyboard at its button."""
    room.running.start.show_scenarios()
    screen = room.window.scenarios
    screen.proposal.go.click()
    assert screen.search.text() == SCENARIO.title
    assert screen.count.text().startswith("1 van 1")


@pytest.mark.parametrize(("width", "scale"), [(1280, 100), (1024, 100), (1024, 200)])
def test_nothing_is_cut_off(room: Room, qapp: QApplication, width: int, scale: int) -> None:
    """At twice the size too, all words of the debrief have the room they need."""
    room.window.resize(width, 700)
    while room.running.theme.scale < scale:
        room.running.theme.step_scale(1)
    for show in (lambda: room.running.debrief.show(room.plays[0]), room.running.plays.show):
        show()
        settle(qapp)
        assert [*cut_off(room.window), *beside(room.window)] == []
