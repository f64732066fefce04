"""A play of the small exercise that is over, with something of everything to talk about."""

from __future__ import annotations

from tests.fakes.small_exercise import Training
from tests.fakes.small_office import WeekdaysOnly
from vb_wizard.application.training.debrief import Debrief, debrief
from vb_wizard.domain.journal import CallResult, Mark

LESSON = "Zet het nummer van de politie op de kaart."


def played(training: Training) -> str:
    """Play the small exercise to its end; returns the id of the play."""
    opened = training.plays.begin("proef")
    director, desk = opened.director, opened.director.desk
    director.start()
    desk.answer(desk.state.focus, "nee")
    desk.answer(desk.state.focus, ("wethouder",))
    desk.answer(desk.state.focus, "mail")
    _wait(training, opened.director, 25)
    focus = desk.state.focus
    desk.mark(focus, "bellen", Mark.DONE)
    desk.call("politie", "Politie", "", CallResult.REACHED)
    desk.call("hulplijn", "Hulplijn", "", CallResult.NOT_REACHED)
    director.vote("wie_eerst", "politie", 4)
    director.vote("wie_eerst", "pers", 1)
    director.ask("buiten")
    director.vote("buiten", "ja", 2)
    director.vote("buiten", "nee", 2)
    director.comment("De groep bleef rustig.")
    director.lesson(LESSON, "secretaris", "2026-12-01")
    director.end()
    opened.close()
    return director.table.play


def talk(training: Training, play: str) -> Debrief:
    """Return the debrief of a play."""
    return debrief(training.plays.record(play), WeekdaysOnly())


def _wait(training: Training, director: object, minutes: int) -> None:
    for _ in range(minutes * 6):
        training.seconds.value += 10 / director.state.speed  # type: ignore[attr-defined]  # why - a director
        director.tick()  # type: ignore[attr-defined]  # why - a director
