"""The screen with the preparation: the score, one press to a question, and the way back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fakes.scored_book import scored_book
from tests.fakes.small_office import MemoryFlowLibrary, services
from tests.ui.conftest import named, settle
from tests.ui.running import FakeAsks, FakeOutside, SampleHouse
from tests.ui.sample_preparation import LONG, PREPARED
from tests.ui.test_layout import beside, cut_off
from vb_wizard.application.office import Office
from vb_wizard.ui.behind import Running
from vb_wizard.ui.commands import Command
from vb_wizard.ui.parts.readiness import ReadinessItem
from vb_wizard.ui.running import build_window
from vb_wizard.ui.window import Window


@pytest.fixture
def running(tmp_path: Path, qapp: QApplication) -> Iterator[Running]:
    """A window on the book with a preparation of two items, at the start screen."""
    book = scored_book()
    house = SampleHouse(Office(services(book=book)), MemoryFlowLibrary(book), tmp_path)
    running = build_window(house, FakeAsks(), FakeOutside())  # type: ignore[arg-type]
    running.window.show()
    running.begin()
    qapp.processEvents()
    yield running
    running.cases.close()
    running.window.close()
    running.window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def items(window: Window) -> list[ReadinessItem]:
    """Return the items on the screen, from top to bottom."""
    return [one for one in window.preparation.findChildren(ReadinessItem) if one.isVisible()]


def test_its_door_shows_the_score_and_makes_no_case(running: Running, qtbot: QtBot) -> None:
    """The door and the menu lead to the same screen; the keyboard is at the button that begins."""
    window = running.window
    qtbot.mouseClick(named(window.start, "door:voorbereiden"), Qt.MouseButton.LeftButton)
    assert window.preparation.isVisible()
    assert window.preparation.total.text() == "0 van 2 op orde"
    assert window.preparation.go_on.hasFocus()
    assert list(running.start._office.headers()) == []
    window.preparation.back.click()
    assert window.start.isVisible()
    window.commanded.emit(Command.PREPARATION)
    assert window.preparation.isVisible()


def test_one_press_opens_the_question_of_an_item(running: Running, qtbot: QtBot) -> None:
    """What was answered opens at its own question, what was not asked where the list stands, always in the same case."""
    window = running.window
    running.preparation.show()
    qtbot.keyClick(window.preparation.go_on, Qt.Key.Key_Return)
    desk = running.cases.desk
    assert desk is not None
    asked = desk.state.focus
    running.cases.do(lambda one: one.answer(asked, "nee"))
    waiting = desk.state.focus
    running.preparation.show()
    assert [one.text() for one in items(window)] == ["Geoefend", "Kaart ingevuld"]
    qtbot.keyClick(items(window)[0], Qt.Key.Key_Return)
    assert window.shows_case
    assert running.cases.desk is not None
    assert running.cases.desk.state.focus == asked
    running.preparation.show()
    qtbot.mouseClick(items(window)[1], Qt.MouseButton.LeftButton)
    assert running.cases.desk.state.focus == waiting
    assert len(running.start._office.headers()) == 1


def test_other_doors_open_as_before(running: Running) -> None:
    """A door without a score opens its case at once."""
    running.window.start.door_chosen.emit("incident")
    assert running.window.shows_case


@pytest.mark.parametrize(("width", "height", "scale"), [(1280, 800, 100), (1024, 700, 100), (1024, 700, 200)])
def test_nothing_is_cut_off(
    make_window: Callable[..., Window], qapp: QApplication, width: int, height: int, scale: int
) -> None:
    """Long titles and twice the size: all words have the room they need."""
    window = make_window(scale=scale, width=width, height=height)
    window.preparation.show_view(PREPARED)
    window.show_page(window.preparation, lambda: None)
    settle(qapp)
    assert [*cut_off(window), *beside(window)] == []
    assert items(window)[0].accessibleName().startswith(f"{LONG}: verlopen.")
