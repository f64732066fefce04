"""The score in the window: at the end of the list, in the left column and in a dialog; and the field for a day."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.fakes.scored_book import scored_book
from tests.fakes.small_office import MemoryFlowLibrary, services
from tests.ui import sample_views as sample
from tests.ui.conftest import named, settle
from tests.ui.running import FakeAsks, FakeOutside, SampleHouse
from tests.ui.test_layout import cut_off
from vb_wizard.application.office import Office
from vb_wizard.presenters.views import InputKind
from vb_wizard.ui.dialogs.readiness import ReadinessDialog
from vb_wizard.ui.parts.readiness import ReadinessItem
from vb_wizard.ui.running import build_window
from vb_wizard.ui.window import Window


def items(window: Window) -> list[ReadinessItem]:
    """Return the items on the screen."""
    return [one for one in window.findChildren(ReadinessItem) if one.isVisible()]


def test_the_end_shows_the_score_and_the_keyboard_is_at_what_comes_first(window: Window) -> None:
    """Total, what to do first and every item; Enter opens the first one."""
    window.show_case(sample.SCORED)
    score = window.case.centre.score
    assert score.total.text() == "1 van 3 op orde"
    assert score.first.text().startswith("Nu eerst:")
    assert [one.text() for one in items(window)] == ["Gesprek gehouden", "Kaart ingevuld", "Komt nog"]
    assert items(window)[0].hasFocus()


def test_an_item_says_its_state_in_words_and_opens_its_question(window: Window, qtbot: QtBot) -> None:
    """The state is in the name for a screen reader; what was not asked yet is no button."""
    window.show_case(sample.SCORED)
    first, _, later = items(window)
    assert first.accessibleName() == "Gesprek gehouden: niet geregeld. Plan een gesprek."
    assert not later.isEnabled()
    with qtbot.waitSignal(window.case.centre.place_wanted) as wanted:
        qtbot.keyClick(first, Qt.Key.Key_Return)
    assert wanted.args == [sample.TALK]


def test_other_steps_and_other_cases_show_no_score_in_the_middle(window: Window) -> None:
    """While a list is walked the score stands in the left column alone, and without a score nowhere."""
    window.show_case(sample.SCORED)
    window.show_case(sample.CASE)
    assert items(window) == []
    assert not window.case.left.score.isVisible()


def test_the_left_column_leads_to_the_score(window: Window, qtbot: QtBot) -> None:
    """The line says how many are in order, and a click asks for the list."""
    window.show_case(sample.SCORED)
    line = named(window, "score")
    assert line.accessibleName().startswith("1 van 3 op orde")
    with qtbot.waitSignal(window.case.left.score_wanted):
        qtbot.mouseClick(line, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (1024, 700)])
def test_the_dialog_shows_the_same_list_and_gives_the_chosen_item(
    window: Window, qtbot: QtBot, qapp: QApplication, width: int, height: int
) -> None:
    """It fits the window, and choosing an item closes it."""
    window.resize(width, height)
    dialog = ReadinessDialog(window._theme, sample.SCORE, window)
    qtbot.addWidget(dialog)
    dialog.show()
    settle(qapp)
    assert cut_off(dialog) == []
    assert dialog.width() <= width
    assert dialog.height() <= height
    first = dialog.findChildren(ReadinessItem)[0]
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert dialog.place == sample.TALK


def test_a_day_has_one_field_and_today_is_one_click(window: Window, qtbot: QtBot) -> None:
    """There is no field for a time; what is shown again is the day that was answered."""
    window.show_case(sample.asking(InputKind.DAY))
    panel = window.case.centre.ask
    assert [one.objectName() for one in panel.findChildren(QLineEdit) if one.isVisible()] == ["answer_date"]
    assert panel.value() == ""
    qtbot.mouseClick(named(window, "answer_now"), Qt.MouseButton.LeftButton)
    assert panel.value() == "2026-11-23T00:00"
    window.case.centre.answer_kept()
    window.show_case(sample.asking(InputKind.DAY, "2026-03-03T00:00"))
    day = named(window, "answer_date")
    assert isinstance(day, QLineEdit)
    assert (day.text(), panel.value()) == ("03-03-2026", "2026-03-03T00:00")


def test_a_day_can_be_typed_and_a_wrong_one_is_said(window: Window, qtbot: QtBot) -> None:
    """A short date means this year; a day that does not exist is no answer."""
    window.show_case(sample.asking(InputKind.DAY))
    panel, day = window.case.centre.ask, named(window, "answer_date")
    day.setFocus()
    qtbot.keyClicks(day, "1/5")
    assert panel.value() == "2026-05-01T00:00"
    qtbot.keyClicks(day, "x")
    assert panel.value() == ""


def test_the_score_opens_from_the_left_column_and_leads_to_the_question(
    tmp_path: Path, qapp: QApplication
) -> None:
    """In a running case the chosen item is what the case shows next."""
    book, asks = scored_book(), FakeAsks()
    office = Office(services(book=book))
    house = SampleHouse(office, MemoryFlowLibrary(book), tmp_path)
    running = build_window(house, asks, FakeOutside())  # type: ignore[arg-type]
    running.window.show()
    running.start.open_door("voorbereiden")
    desk = running.cases.desk
    assert desk is not None
    first = desk.state.focus
    running.cases.do(lambda one: one.answer(first, "nee"))
    running.window.case.left.score_wanted.emit()
    assert asks.asked == ["readiness 0 van 2 op orde"]
    assert desk.state.focus != first
    asks.answer_place = first
    running.window.case.left.score_wanted.emit()
    assert desk.state.focus == first
    running.cases.close()
    running.window.close()
    running.window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
