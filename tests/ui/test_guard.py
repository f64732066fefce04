"""The lock and the reminders in the window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.fakes.case_store import FixedClock
from tests.ui.conftest import named, settle
from tests.ui.running import Desk
from vb_wizard.presenters.words_guard import LOCK, REMINDER
from vb_wizard.ui.commands import Command
from vb_wizard.ui.gate import Gate
from vb_wizard.ui.habits import Habits
from vb_wizard.ui.parts.text import Text

CODE = "zomer-2019"


@pytest.fixture
def locked(acting: Desk) -> Desk:
    """A window in a case, locked with a code."""
    acting.running.cases.office.lock.set_code(CODE, CODE)
    acting.running.window.commanded.emit(Command.LOCK)
    return acting


def seen() -> list[QWidget]:
    """Every window that stands on the screen."""
    return [one for one in QApplication.topLevelWidgets() if one.isVisible()]


def gate(desk: Desk) -> Gate:
    """The gate that is seen."""
    shown = desk.running.hide.shown
    assert isinstance(shown, Gate)
    return shown


def type_code(desk: Desk, code: str, qtbot: QtBot) -> None:
    """Type a code and press Enter."""
    edit = named(gate(desk), "gate:secret")
    qtbot.keyClicks(edit, code)
    qtbot.keyClick(edit, Qt.Key.Key_Return)


def words(root: QWidget) -> str:
    """Everything that can be read."""
    return "\n".join(one.text() for one in root.findChildren(Text) if one.isVisible())


def clock(desk: Desk) -> FixedClock:
    """The clock of the office."""
    found = desk.running.cases.office.clock
    assert isinstance(found, FixedClock)
    return found


def test_the_lock_hides_everything_and_the_code_brings_it_back(locked: Desk, qtbot: QtBot) -> None:
    """Only the gate is seen, without a word of the case; the right code shows the case as it was."""
    running = locked.running
    before = running.cases.desk.state.focus
    assert seen() == [gate(locked)]
    assert running.cases.desk.case.header.number not in words(gate(locked)) + gate(locked).windowTitle()
    assert "112" in words(gate(locked))
    type_code(locked, CODE, qtbot)
    assert seen() == [running.window]
    assert running.cases.desk.state.focus == before


def test_a_wrong_code_says_so_and_loses_nothing(locked: Desk, qtbot: QtBot) -> None:
    """What was typed is gone from the field, and after three times there is a wait with its seconds."""
    for _ in range(2):
        type_code(locked, "fout", qtbot)
        assert gate(locked).said.text() == LOCK.wrong
    type_code(locked, "fout", qtbot)
    assert gate(locked).said.text() == LOCK.wrong_wait.format(seconds=5)
    edit = named(gate(locked), "gate:secret")
    assert isinstance(edit, QLineEdit)
    assert (edit.text(), edit.isEnabled()) == ("", False)
    clock(locked).moment += timedelta(seconds=5)
    gate(locked)._show_wait()
    assert edit.isEnabled()
    type_code(locked, CODE, qtbot)
    assert seen() == [locked.running.window]


def test_what_is_typed_at_the_gate_shows_as_dots(locked: Desk) -> None:
    """Whoever looks along reads no code."""
    edit = named(gate(locked), "gate:secret")
    assert isinstance(edit, QLineEdit)
    assert edit.echoMode() is QLineEdit.EchoMode.Password
    assert edit.accessibleName() == LOCK.code


def test_quick_hide_comes_back_through_the_gate(locked: Desk, qtbot: QtBot) -> None:
    """With a code, Esc twice on the cover asks for it; Esc twice at the gate shows the cover again."""
    hide = locked.running.hide
    hide.turn()
    assert hide.is_hidden
    assert len(seen()) == 1
    hide.turn()
    assert hide.is_locked
    assert len(seen()) == 1
    type_code(locked, CODE, qtbot)
    hide.turn()
    hide.turn()
    assert hide.is_locked


def test_closing_the_gate_leaves_the_wizard(locked: Desk) -> None:
    """An unseen window does not stay behind."""
    gate(locked).close()
    assert seen() == []


def test_a_start_with_a_code_begins_at_the_gate(locked: Desk, qtbot: QtBot) -> None:
    """Closing the wizard is no way around the code."""
    type_code(locked, CODE, qtbot)
    locked.running.guard.begin()
    assert seen() == [gate(locked)]


def test_without_a_code_the_lock_says_where_to_choose_one(acting: Desk) -> None:
    """The window stays, with a button that leads to the settings."""
    window = acting.running.window
    window.commanded.emit(Command.LOCK)
    assert window.message.words.text() == LOCK.no_code
    window.message.action.click()
    assert window.settings.isVisible()


def test_nobody_there_for_minutes_locks(acting: Desk, qapp: QApplication) -> None:
    """Only after the chosen time without a press, and never when that is off."""
    running = acting.running
    running.cases.office.lock.set_code(CODE, CODE)
    running.habits.keep_lock_minutes(5)
    clock(acting).moment += timedelta(minutes=4)
    running.guard.lock_when_idle()
    assert not running.hide.is_locked
    QTest.keyClick(running.window.windowHandle(), Qt.Key.Key_Tab)
    clock(acting).moment += timedelta(minutes=4)
    running.guard.lock_when_idle()
    assert not running.hide.is_locked
    running.habits.keep_lock_minutes(0)
    clock(acting).moment += timedelta(hours=4)
    running.guard.lock_when_idle()
    assert not running.hide.is_locked
    running.habits.keep_lock_minutes(5)
    running.guard.lock_when_idle()
    assert running.hide.is_locked


def test_the_settings_choose_and_remove_a_code(desk: Desk, qtbot: QtBot) -> None:
    """Typed twice it is on; only the code itself takes it away; every refusal is said."""
    window, lock = desk.running.window, desk.running.cases.office.lock
    window.commanded.emit(Command.SETTINGS)

    def press(button: str, **fields: str) -> str:
        for name, text in fields.items():
            qtbot.keyClicks(named(window, f"lock:{name}"), text)
        pressed = named(window, f"lock:{button}")
        assert isinstance(pressed, QPushButton) or hasattr(pressed, "click")
        pressed.click()
        return str(window.settings.lock.said.text())

    assert "te kort" in press("on", new="12", again="12")
    assert "niet hetzelfde" in press("on", new="1234", again="4321")
    assert press("on", new=CODE, again=CODE) == LOCK.is_on
    assert lock.is_set
    assert press("off", secret="fout") == LOCK.wrong
    assert lock.is_set
    assert press("off", secret=CODE) == LOCK.is_off
    assert not lock.is_set


@pytest.mark.parametrize(
    ("kept", "minutes"), [("", 10), ("15", 15), ("0", 0), ("-5", 10), ("999", 10), ("tien", 10)]
)
def test_minutes_that_make_no_sense_give_the_usual_ones(tmp_path: Path, kept: str, minutes: int) -> None:
    """A broken memory does not turn the lock off."""
    (tmp_path / "venster.ini").write_text(f"[lock]\nminutes={kept}\n", encoding="utf-8")
    assert Habits(tmp_path).lock_minutes == minutes


class FakeTray:
    """A tray that counts."""

    def __init__(self) -> None:
        self.reminded = 0
        self.neutral = False

    def remind(self) -> None:
        """Count."""
        self.reminded += 1

    def be_neutral(self, is_neutral: bool) -> None:
        """Note it."""
        self.neutral = is_neutral

    def turn(self, on: bool) -> None:
        """Do nothing."""


@pytest.fixture
def due(acting: Desk, monkeypatch: pytest.MonkeyPatch) -> tuple[Desk, FakeTray, Callable[[], None]]:
    """A window with a tray, and what makes something new become due."""
    guard, tray = acting.running.guard, FakeTray()
    fresh: list[bool] = []
    monkeypatch.setattr(guard, "_tray", tray)
    monkeypatch.setattr(guard._reminders, "is_due", lambda: bool(fresh) and fresh.pop())

    def happen() -> None:
        fresh.append(True)
        guard.remind()

    return acting, tray, happen


def test_a_reminder_in_front_is_one_calm_line(
    due: tuple[Desk, FakeTray, Callable[[], None]], qapp: QApplication
) -> None:
    """It says that something asks for attention, leads to the agenda, and says nothing of the case."""
    desk, tray, happen = due
    settle(qapp)
    happen()
    window = desk.running.window
    assert window.message.words.text() == REMINDER.say
    assert tray.reminded == (0 if window.isActiveWindow() else 1)
    window.message.action.click()
    assert window.agenda.isVisible()


def test_a_reminder_for_who_is_locked_comes_in_the_tray_once(
    due: tuple[Desk, FakeTray, Callable[[], None]], qtbot: QtBot
) -> None:
    """The neutral sentence and no more; the line in the window waits behind the gate."""
    desk, tray, happen = due
    running = desk.running
    running.cases.office.lock.set_code(CODE, CODE)
    running.hide.lock()
    happen()
    running.guard.remind()
    assert tray.reminded == 1
    assert tray.neutral
    assert running.window.message.words.text() != REMINDER.say
    type_code(desk, CODE, qtbot)
    assert running.window.message.words.text() == REMINDER.say
    assert not tray.neutral


def test_behind_the_cover_nothing_is_said_until_it_goes(
    due: tuple[Desk, FakeTray, Callable[[], None]],
) -> None:
    """Not in the tray either: a notepad does not remind anybody."""
    desk, tray, happen = due
    running = desk.running
    running.hide.turn()
    happen()
    assert tray.reminded == 0
    running.hide.turn()
    assert running.window.message.words.text() == REMINDER.say


def test_reminders_that_are_off_stay_off(due: tuple[Desk, FakeTray, Callable[[], None]]) -> None:
    """The choice in the settings is remembered and obeyed."""
    desk, tray, happen = due
    window = desk.running.window
    window.commanded.emit(Command.SETTINGS)
    window.settings.reminders.chosen.emit("0")
    happen()
    assert not desk.running.habits.reminds
    assert window.message.words.text() != REMINDER.say
    assert tray.reminded == 0
