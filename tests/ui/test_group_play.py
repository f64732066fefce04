"""A play with a group in the window: the keys of the trainer, both screens, branches, and what goes wrong on the way."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tests.fakes.small_exercise import EXERCISE
from tests.ui.play_desk import SECOND, PlayDesk, play_desk
from vb_wizard.application.training.play_state import Phase
from vb_wizard.domain.play import Pause
from vb_wizard.presenters.words_play import GROUP, NEWS, TRAINER
from vb_wizard.ui.commands import Command
from vb_wizard.ui.dialogs.answers import LessonAnswer, OwnInject
from vb_wizard.ui.group_window import GroupWindow
from vb_wizard.ui.theme.theme import NAMES

Key = Qt.Key


@pytest.fixture
def desk(tmp_path: Path, qapp: QApplication) -> Iterator[PlayDesk]:
    """A window with a play that was begun."""
    with play_desk(tmp_path, qapp) as made:
        made.begin()
        yield made


def press(desk: PlayDesk, *keys: Qt.Key, shift: bool = False) -> None:
    """Press keys on the screen of the trainer."""
    modifiers = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    for key in keys:
        QTest.keyClick(desk.running.window.trainer, key, modifiers)


def group_window(desk: PlayDesk) -> GroupWindow:
    """The window of the group."""
    assert desk.play.group.window is not None
    return desk.play.group.window


def texts(widget: QWidget) -> str:
    """Every word that is in a window, seen or only heard."""
    parts = [widget, *widget.findChildren(QWidget)]
    said = []
    for part in parts:
        interface = QAccessible.queryAccessibleInterface(part)
        if interface is not None:
            said += [interface.text(QAccessible.Text.Name), interface.text(QAccessible.Text.Description)]
        said += [part.accessibleName(), part.accessibleDescription(), part.toolTip()]
        said.append(part.text() if isinstance(part, QLabel) else "")
    return "\n".join(said)


def test_a_trainer_plays_with_the_keyboard_alone(desk: PlayDesk) -> None:
    """Space starts and pauses, Page Down brings the next inject, digits count votes and Shift takes one away."""
    press(desk, Key.Key_Space)
    assert desk.director.state.phase is Phase.RUNNING
    press(desk, Key.Key_PageDown)
    assert len(desk.director.state.shown) == 2
    desk.director.ask("wie_eerst")
    desk.play.tick()
    press(desk, Key.Key_1, Key.Key_1, Key.Key_2)
    press(desk, Key.Key_1, shift=True)
    assert desk.director.state.polls["wie_eerst"].votes == {"politie": 1, "pers": 1}
    press(desk, Key.Key_Space)
    assert desk.director.state.phase is Phase.PAUSED


def test_a_clicker_looks_back_and_forth(desk: PlayDesk) -> None:
    """Page Up shows the inject before on both screens and changes nothing in the play; Page Down comes back first."""
    press(desk, Key.Key_Space, Key.Key_PageDown)
    desk.play.command(Command.PLAY_GROUP)
    before = desk.director.state.seq
    press(desk, Key.Key_PageUp)
    assert desk.running.window.trainer.news.title.text() == "Een mail"
    assert "Ik kom naar" in texts(group_window(desk).group)
    press(desk, Key.Key_PageDown)
    assert desk.running.window.trainer.news.title.text() != "Een mail"
    assert desk.director.state.seq == before


def test_the_group_sees_black_and_a_frozen_screen(desk: PlayDesk) -> None:
    """B makes the screen of the group black and F lets it stand still, with what came before, until it is pressed again."""
    press(desk, Key.Key_Space)
    desk.play.command(Command.PLAY_GROUP)
    screen = group_window(desk).group
    press(desk, Key.Key_B)
    assert screen.is_black
    assert "Ik kom naar" not in texts(screen)
    press(desk, Key.Key_Period, Key.Key_F, Key.Key_PageDown)
    assert GROUP.frozen in texts(screen)
    assert "Ik kom naar" in texts(screen)
    press(desk, Key.Key_F)
    assert GROUP.frozen not in texts(screen)
    assert "Ik kom naar" not in texts(screen)


def test_the_window_of_the_group_holds_no_secret(desk: PlayDesk) -> None:
    """No note, answer, goal, milestone or extra action stands in that window, seen or only heard, nor in its wizard."""
    desk.play.command(Command.PLAY_GROUP)
    press(desk, Key.Key_Space)
    secrets = [
        *(one.note for one in EXERCISE.injects if one.note),
        *(one.protocol for one in EXERCISE.polls if one.protocol),
        *(one.say for one in (*EXERCISE.goals, *EXERCISE.milestones, *EXERCISE.extra)),
    ]
    for act in ("next", "next", "hint", "next"):
        desk.play.act(act)
        assert [one for one in secrets if one in texts(group_window(desk))] == []
    for poll in EXERCISE.polls:
        desk.director.ask(poll.id)
        desk.play.tick()
        assert poll.ask in texts(group_window(desk).group)
        assert [one for one in secrets if one in texts(group_window(desk))] == []
    desk.play.group.turn()
    assert [one for one in secrets if one in texts(group_window(desk))] == []


def test_stepping_back_keeps_both_branches(desk: PlayDesk) -> None:
    """Going back to a moment plays on from there; the other branch is listed, can be opened, and still has what came after."""
    press(desk, Key.Key_Space, Key.Key_PageDown, Key.Key_PageDown)
    first, moments = desk.director.table.branch, desk.moments()
    number = desk.running.window.trainer.side.course
    assert number is not None
    desk.play.act("step_back")
    assert desk.director.table.branch != first
    assert desk.director.state.phase is Phase.PAUSED
    row = desk.training.plays.rows()[0]
    assert [one.branch for one in row.branches] == [first, desk.director.table.branch]
    desk.play._open_branch(first)
    assert desk.director.table.branch == first
    assert desk.moments() == moments


def test_an_unplugged_projector_loses_nothing(desk: PlayDesk) -> None:
    """The window of the group fills the second screen, becomes an ordinary one when that is gone, and is offered it again."""
    desk.screens.plug(SECOND)
    desk.play.command(Command.PLAY_GROUP)
    press(desk, Key.Key_Space)
    window, before = group_window(desk), desk.director.state
    assert window.isFullScreen()
    desk.screens.plug(None)
    assert not window.isFullScreen()
    assert window.isVisible()
    assert desk.running.window.message.words.text() == TRAINER.screen_gone
    assert desk.director.state == before
    desk.screens.plug(SECOND)
    assert desk.running.window.message.action.text() == TRAINER.screen_use
    desk.running.window.message.action.click()
    assert window.isFullScreen()


def test_the_debrief_is_offered_the_screen_of_the_group(desk: PlayDesk) -> None:
    """When it ends, the window with the debrief goes to the second screen with one press; without that screen nothing is said."""
    desk.screens.plug(SECOND)
    if desk.play.group.window is None:
        desk.play.command(Command.PLAY_GROUP)
    press(desk, Key.Key_Space)
    desk.play.act("end")
    window = desk.running.window
    assert window.shows("debrief")
    assert window.message.action.text() == TRAINER.talk_use
    window.message.action.click()
    assert window.isMaximized()
    desk.screens.plug(None)
    desk.begin()
    desk.play.act("end")
    assert window.message.isHidden()


def test_sleep_pauses_with_a_sentence(desk: PlayDesk) -> None:
    """After the machine slept the story stands where it was, says so, and goes on when the trainer wants."""
    press(desk, Key.Key_Space)
    at = desk.director.now
    desk.training.seconds.value += 3600
    desk.play.tick()
    assert desk.director.state.pause is Pause.SLEPT
    assert desk.director.now == at
    assert TRAINER.states["slept"] in desk.running.window.trainer.warning.words.text()
    press(desk, Key.Key_Space)
    assert desk.director.state.is_running


def test_a_missing_picture_or_sound_is_told_and_nothing_stops(desk: PlayDesk) -> None:
    """An inject whose picture is gone shows its text and says so; a sound that cannot be played is told to the trainer."""
    press(desk, Key.Key_Space)
    desk.play.play_sound("bel.wav")
    assert desk.running.window.message.words.text() == NEWS.no_sound.format(name="bel.wav")
    assert desk.running.window.trainer.news.words.text().startswith("Ik kom naar")


def test_everything_a_trainer_adds_is_kept(desk: PlayDesk) -> None:
    """An own inject, a note, a lesson, a milestone and an extra action are there when the play is opened again."""
    press(desk, Key.Key_Space)
    desk.asks.answer_inject = OwnInject("phone", "De school", "De school belt.", "De school")
    desk.asks.answer_text, desk.asks.answer_lesson = (
        "Goed overleg",
        LessonAnswer("Oefen vaker", "Secretaris", "2026-12-14"),
    )
    press(desk, Key.Key_I, Key.Key_N, Key.Key_L)
    desk.running.window.trainer.ticked.emit("milestone", "gezien", True)
    desk.running.window.trainer.ticked.emit("extra", "rust", True)
    play, before = desk.director.table.play, desk.director.state
    desk.running.start.show()
    assert desk.play.play is None
    state = desk.training.plays.record(play).state
    assert (state.comments, state.lessons) == (before.comments, before.lessons)
    assert [one.text for one in state.lessons] == ["Oefen vaker"]
    assert {"gezien"} <= state.milestones.keys()
    assert "rust" in state.extra


def test_one_key_leads_to_the_wizard_and_back(desk: PlayDesk) -> None:
    """F6 shows the real case in the time of the story; what is done there is compared on the screen of the trainer."""
    press(desk, Key.Key_Space)
    desk.play.command(Command.PLAY_WIZARD)
    window = desk.running.window
    assert window.shows_case
    assert window.now() == desk.director.now
    window.commanded.emit(Command.PLAY_WIZARD)
    assert window.shows("trainer")
    window.commanded.emit(Command.PLAY_SWAP)
    assert window.shows("group")


def test_a_group_can_use_the_wizard_in_its_own_window(desk: PlayDesk) -> None:
    """The window of the group shows the case, an answer there is recorded in the play, and it never leads elsewhere."""
    press(desk, Key.Key_Space)
    desk.play.command(Command.PLAY_GROUP)
    window = group_window(desk)
    desk.play.group.turn()
    assert window.shows_case
    before = len(desk.director.desk.case.journal)
    window.case.centre.settle()
    assert window.case.centre.press_key("2")
    window.case.centre.confirm()
    assert len(desk.director.desk.case.journal) == before + 1
    window.commanded.emit(Command.HOME)
    assert window.shows_case
    assert window.message.words.text() == TRAINER.group_only


@pytest.mark.parametrize("look", NAMES)
def test_the_words_of_the_group_are_large(desk: PlayDesk, look: str) -> None:
    """In every theme the words of an inject are at least a twenty-fifth of the height of the screen."""
    desk.running.theme.set_name(look)
    desk.screens.plug(SECOND)
    desk.play.command(Command.PLAY_GROUP)
    desk.play.act("next")
    screen = group_window(desk).group
    screen._draw()
    assert screen._themes[screen.scale].font("lead").pixelSize() >= screen.height() / 25


def test_the_answer_of_the_protocol_is_for_the_trainer_only(desk: PlayDesk) -> None:
    """Ctrl+T shows the answer at the right side, hides it again, and leaves the theme alone."""
    press(desk, Key.Key_Space)
    desk.director.ask("wie_eerst")
    desk.play.tick()
    screen, name = desk.running.window.trainer, desk.running.theme.name
    assert "ANTWOORD" not in texts(screen)
    screen.take_focus()
    QTest.keyClick(screen, Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert screen.side.protocol.text() == "ANTWOORD politie"
    assert desk.running.theme.name == name


def test_a_play_is_gone_on_with_from_the_list(desk: PlayDesk) -> None:
    """What was left is opened again where it was, with the same branch."""
    press(desk, Key.Key_Space)
    branch, shown = desk.director.table.branch, len(desk.director.state.shown)
    desk.running.start.show_scenarios()
    desk.running.start.show()
    desk.running.start.show_scenarios()
    desk.running.window.scenarios.scenario_chosen.emit(branch)
    assert desk.director.table.branch == branch
    assert len(desk.director.state.shown) == shown
    assert desk.director.state.phase is Phase.PAUSED


def test_the_group_gets_the_second_screen_at_once(desk: PlayDesk) -> None:
    """Who begins with a second screen plugged in has the window of the group there, and one who has none asks for it."""
    assert desk.play.group.window is None
    desk.play.put_away()
    desk.screens.plug(SECOND)
    desk.begin()
    assert group_window(desk).isVisible()


def test_only_the_trainer_reads_the_answer_of_the_story(desk: PlayDesk) -> None:
    """At a question of the wizard the trainer sees what is asked and what the story answers; the group sees the question alone."""
    desk.play.command(Command.PLAY_GROUP)
    desk.play.group.turn()
    assert "De wizard vraagt: Vraag naar gevaar?" in texts(desk.running.window.trainer)
    assert "In het verhaal: Nee" in texts(desk.running.window.trainer)
    assert "In het verhaal" not in texts(group_window(desk))
