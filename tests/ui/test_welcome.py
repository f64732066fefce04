"""The first start: three questions that stand before nobody."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.fakes.small_office import small_office
from tests.ui.conftest import named, settle
from tests.ui.running import Desk
from vb_wizard.domain.journal import AcuteRaised
from vb_wizard.presenters.welcome import present_welcome
from vb_wizard.ui.commands import Command
from vb_wizard.ui.parts.welcome import WelcomePanel


@pytest.fixture
def panel(desk: Desk, qapp: QApplication) -> WelcomePanel:
    """The panel of a first start."""
    settle(qapp)
    found = desk.running.window.start.welcome
    assert found is not None
    assert found.isVisible()
    return found


def fill(desk: Desk, qtbot: QtBot, name: str, text: str) -> None:
    """Type in a field and leave it."""
    field = named(desk.running.window, f"welcome:{name}")
    assert isinstance(field, QLineEdit)
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_the_doors_have_the_keyboard_at_a_first_start(desk: Desk, panel: WelcomePanel, qtbot: QtBot) -> None:
    """The number keys open a door at once; the questions wait for another time."""
    start = desk.running.window.start
    assert start.doors
    qtbot.keyClick(desk.running.window, Qt.Key.Key_1)
    assert desk.running.window.shows_case
    assert start.welcome is None
    assert not desk.running.habits.welcomed


def test_the_questions_keep_their_distance(desk: Desk, panel: WelcomePanel, qapp: QApplication) -> None:
    """Between the questions and what needs attention is air, which goes when the questions go."""
    start = desk.running.window.start
    assert start.overview is not None
    caption = start.overview.above

    def top(part: QWidget) -> int:
        return part.mapTo(start, part.rect().topLeft()).y()

    assert top(caption) - (top(panel) + panel.height()) >= desk.running.theme.px("l")
    before = top(caption)
    panel.closed.emit()
    settle(qapp)
    assert top(caption) < before - panel.height()


def test_112_stays_one_key_away_while_somebody_fills_in(
    desk: Desk, panel: WelcomePanel, qtbot: QtBot
) -> None:
    """From within a field the red button works as anywhere."""
    named(desk.running.window, "welcome:municipality").setFocus()
    desk.running.window.commanded.emit(Command.ACUTE)
    assert any(isinstance(event, AcuteRaised) for event in desk.events())


def test_each_answer_is_kept_at_once_and_each_may_stay_empty(
    desk: Desk, panel: WelcomePanel, qtbot: QtBot
) -> None:
    """What was filled in is on disk without a press on a button; what was not stays as it was."""
    settings = desk.running.cases.office.settings
    fill(desk, qtbot, "municipality", "Voorbeeldstad")
    assert settings.municipality == "Voorbeeldstad"
    assert settings.user == "bestuurssecretaris"
    fill(desk, qtbot, "user", "kabinetschef")
    assert settings.user == "kabinetschef"
    for contact in panel.numbers:
        fill(desk, qtbot, contact, "een nummer")
        assert settings.contacts()[contact].number == "een nummer"


@pytest.mark.parametrize("button", ["done", "skip"])
def test_done_and_skip_never_ask_again(desk: Desk, panel: WelcomePanel, button: str) -> None:
    """The panel goes, the keyboard returns to the doors, and another look of the window does not bring it back."""
    pressed = named(desk.running.window, f"welcome:{button}")
    assert isinstance(pressed, QAbstractButton)
    pressed.click()
    start = desk.running.window.start
    assert start.welcome is None
    assert desk.running.habits.welcomed
    desk.running.theme.set_name("dark")
    assert desk.running.window.start.welcome is None


def test_esc_skips_all(desk: Desk, panel: WelcomePanel, qtbot: QtBot) -> None:
    """One press, from wherever the keyboard is."""
    qtbot.keyClick(named(desk.running.window, "welcome:municipality"), Qt.Key.Key_Escape)
    assert desk.running.window.start.welcome is None
    assert desk.running.habits.welcomed


def test_an_office_that_was_here_before_is_not_asked() -> None:
    """Whoever has a municipality or a case is no newcomer."""
    office = small_office()
    assert present_welcome(office) is not None
    office.settings.set_municipality("Voorbeeldstad")
    assert present_welcome(office) is None
    other = small_office()
    other.open_door(other.doors()[0].id).close()
    assert present_welcome(other) is None
