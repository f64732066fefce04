"""What the window promises about a case that runs: marks, what comes back, what stays in sight, and what hides.

The page docs/gedrag.md names the test of every promise; most stand beside the part that they are about, and the others here.
"""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from tests.fakes.case_store import FixedClock
from tests.fakes.small_office import NOW
from tests.ui.conftest import named
from tests.ui.running import Desk
from tests.ui.test_agenda import cards
from tests.ui.test_guard import CODE, FakeTray, type_code, words
from vb_wizard.domain.journal import Mark
from vb_wizard.presenters.log_rows import LogKind, LogRow
from vb_wizard.presenters.words_guard import REMINDER
from vb_wizard.ui.commands import Command
from vb_wizard.ui.dialogs.answers import MarkAnswer
from vb_wizard.ui.parts.deadlines import DeadlineButton
from vb_wizard.ui.parts.tasks import TaskRow
from vb_wizard.ui.tray import Tray

LATER = datetime(2026, 11, 23, 11, 0)  # noqa: DTZ001 - what the user types is Dutch time
REASON = MarkAnswer("De melder belt terug.", "de secretaris", LATER)
ELSEWHERE = (Mark.DELEGATED, Mark.POSTPONED)


def row(desk: Desk, task: str) -> TaskRow:
    """The row of an action on the screen."""
    found = named(desk.running.window, f"task:{task}")
    assert isinstance(found, TaskRow)
    return found


def press(desk: Desk, name: str, qtbot: QtBot) -> None:
    """Click a button of the case, as somebody who has read the step."""
    desk.running.window.case.centre.settle()
    qtbot.mouseClick(named(desk.running.window, name), Qt.MouseButton.LeftButton)


def mark(desk: Desk, task: str, wanted: Mark, qtbot: QtBot) -> None:
    """Let something become of an action, with the buttons that are there for it."""
    desk.asks.answer_mark = REASON
    if wanted is Mark.DONE:
        press(desk, f"check:{task}", qtbot)
    else:
        row(desk, task).check.setFocus()
        press(desk, f"mark:{wanted.value}", qtbot)


def log(desk: Desk) -> tuple[LogRow, ...]:
    """The lines of the log, as its screen shows them."""
    desk.running.window.commanded.emit(Command.JOURNAL)
    return tuple(desk.running.window.log.list.rows.shown)


def now_is(desk: Desk, moment: datetime) -> None:
    """Set the clock of the office."""
    clock = desk.running.cases.office.clock
    assert isinstance(clock, FixedClock)
    clock.moment = moment


@pytest.mark.parametrize("command", [Command.HOME, Command.AGENDA, Command.JOURNAL, Command.SETTINGS, None])
def test_f1_shows_the_keys_on_every_screen(acting: Desk, qtbot: QtBot, command: Command | None) -> None:
    """Wherever somebody is, one key shows all the others."""
    window = acting.running.window
    if command is not None:
        window.commanded.emit(command)
    qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_F1)
    assert acting.asks.asked[-1:] == ["keys"]


def test_nothing_waits_to_be_saved(acting: Desk) -> None:
    """No button on a question, a list of actions or the log saves: what was done is kept already."""
    window = acting.running.window
    names = set()
    for command in (None, Command.BACK, Command.JOURNAL):
        if command is not None:
            window.commanded.emit(command)
        names |= {one.accessibleName() for one in window.findChildren(QAbstractButton) if one.isVisible()}
    assert len(names) > 10
    saving = {"bewaar", "bewaren", "opslaan", "opgeslagen"}
    assert [name for name in names if name.lower().rstrip(".") in saving] == []


@pytest.mark.parametrize("wanted", [one for one in Mark if one is not Mark.OPEN])
def test_what_became_of_an_action_is_stamped_and_can_be_put_right(
    acting: Desk, qtbot: QtBot, wanted: Mark
) -> None:
    """The row says when and by whom; its box takes it back; the log keeps both lines, and the one that was put right says so."""
    now_is(acting, NOW)
    mark(acting, "bellen", wanted, qtbot)
    shown = row(acting, "bellen")
    assert shown.task is not None
    assert shown.task.mark == wanted.value
    assert shown.status.text().splitlines() == ["09:00", "bestuurssecretaris"]
    now_is(acting, NOW + timedelta(minutes=5))
    press(acting, "check:bellen", qtbot)
    assert shown.task.mark == Mark.OPEN.value
    lines = [line for line in log(acting) if line.kind is LogKind.TASK]
    assert [line.when for line in lines] == ["09:05", "09:00"]
    assert any(span.struck for span in lines[1].spans)


@pytest.mark.parametrize("wanted", ELSEWHERE)
def test_what_was_put_off_or_handed_over_returns_where_it_is_due(
    acting: Desk, qtbot: QtBot, wanted: Mark
) -> None:
    """The step that the flow names shows it again; there it is taken up and done, and does not vanish under the hand."""
    mark(acting, "aangifte", wanted, qtbot)
    acting.running.window.case.centre.settle()
    acting.running.window.case.centre.confirm()
    assert acting.running.cases.desk.state.focus.step == "nog"
    now_is(acting, NOW + timedelta(minutes=5))
    press(acting, "check:aangifte", qtbot)
    assert row(acting, "aangifte").task.mark == Mark.OPEN.value
    press(acting, "check:aangifte", qtbot)
    assert row(acting, "aangifte").task.mark == Mark.DONE.value
    desk = acting.running.cases.desk
    assert [task.mark for task in desk.state.tasks if task.task == "aangifte"] == [Mark.DONE]


@pytest.mark.parametrize("wanted", ELSEWHERE)
def test_what_was_put_off_or_handed_over_returns_when_it_is_due(
    acting: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, wanted: Mark
) -> None:
    """The moment stands with the terms and in the agenda, and when it comes the wizard reminds."""
    window = acting.running.window
    monkeypatch.setattr(acting.running.guard, "_tray", FakeTray())
    acting.running.guard.remind()
    mark(acting, "bellen", wanted, qtbot)
    terms = [one for one in window.case.left.findChildren(DeadlineButton) if one.isVisible()]
    assert any("Bel de politie" in one.accessibleName() for one in terms)
    assert any("Bel de politie" in words(card) for card in cards(window))
    acting.running.guard.remind()
    assert window.message.words.text() != REMINDER.say
    now_is(acting, NOW + timedelta(hours=2))
    acting.running.guard.remind()
    assert window.message.words.text() == REMINDER.say


def test_what_need_not_be_done_stays_visible_in_grey(acting: Desk, qtbot: QtBot) -> None:
    """An action that does not apply keeps its place and its words, in the soft ink and with its own sign and reason."""
    mark(acting, "bellen", Mark.NOT_APPLICABLE, qtbot)
    shown = row(acting, "bellen")
    theme = acting.running.theme
    assert shown.say.text() == "Bel de politie"
    assert "De melder belt terug." in shown.remark.text()
    picture = shown.say.grab().toImage()
    inks = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    assert theme.colour("ink-soft").name() in inks
    assert theme.colour("ink").name() not in inks


def test_an_answer_that_left_the_route_stays_in_the_log_and_is_marked(desk: Desk) -> None:
    """Another answer earlier takes a question off the route; what was answered there is still to be read, as lapsed."""
    desk.running.start.open_door("incident")
    desk.answer("2")
    desk.answer("1")
    case = desk.running.cases.desk
    assert case.state.focus.step == "loco"
    desk.running.cases.do(lambda at: at.answer(at.state.focus, "de loco is er"))
    desk.running.cases.do(lambda at: at.go_to("hoofd", "hoofd.wie"))
    centre = desk.running.window.case.centre
    for button in centre.ask.buttons():
        button.choose(button.answer.id == "wethouder")
    centre.settle()
    centre.confirm()
    lines = [line for line in log(desk) if "de loco is er" in line.text]
    assert len(lines) == 1
    assert "Vervallen" in lines[0].small


def test_a_standing_note_stays_on_every_step_until_it_is_lifted(acting: Desk) -> None:
    """It is above the actions and above the question after it, and at the end of the case it is gone."""
    case, centre = acting.running.window.case, acting.running.window.case.centre
    assert words(case.standing) == "Let op: Wis niets."
    centre.settle()
    centre.confirm()
    assert words(case.standing) == "Let op: Wis niets."
    acting.answer("2")
    assert acting.running.cases.desk.state.focus.step == "einde"
    assert not case.standing.isVisible()


def test_the_cover_hides_title_and_tray_and_goes_with_the_code(
    acting: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The bar of the system shows the title of a notepad, the tray shows nothing, and only the code brings the case back."""
    running, tray = acting.running, FakeTray()
    monkeypatch.setattr(running.guard, "_tray", tray)
    running.cases.office.lock.set_code(CODE, CODE)
    running.hide.turn()
    assert running.hide.shown.windowTitle() == "Notities"
    assert tray.neutral
    running.hide.turn()
    assert running.hide.is_locked
    assert tray.neutral
    type_code(acting, CODE, qtbot)
    assert running.hide.shown is running.window
    assert not tray.neutral


def test_a_reminder_of_the_tray_says_one_neutral_sentence(
    acting: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its title, its words and its picture are the same for every case, and the name of the wizard is not among them."""
    told: list[tuple[object, ...]] = []

    class Shown:
        def showMessage(self, *what: object) -> None:  # noqa: N802 - a name of Qt
            told.append(what)

    tray = Tray(acting.running.window.windowIcon(), acting.running.window)
    monkeypatch.setattr(tray, "_tray", Shown())
    tray.remind()
    monkeypatch.setattr(tray, "_tray", None)
    assert [what[:2] for what in told] == [("Herinnering", "Er is iets dat aandacht vraagt.")]
