"""The map screen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.running import Desk
from vb_wizard.presenters.map import Walked
from vb_wizard.ui.commands import Command
from vb_wizard.ui.parts.flowmap import layers
from vb_wizard.ui.screens.map import MapScreen


def opened(desk: Desk) -> MapScreen:
    """Show the map of the flow in which the case stands."""
    desk.running.window.commanded.emit(Command.MAP)
    return desk.running.window.map


def test_every_step_has_a_place_of_its_own_below_its_start(acting: Desk) -> None:
    """No two steps overlap, the first is on top, and a step lies below the one that leads to it, except on a way back."""
    screen = opened(acting)
    view = screen._view
    assert view is not None
    places = layers(view)
    assert places.keys() == {node.id for node in view.nodes}
    assert len({(round(at.x(), 3), round(at.y(), 3)) for at in places.values()}) == len(places)
    assert places[view.nodes[0].id].y() == min(at.y() for at in places.values())
    up = [(one.start, one.end) for one in view.edges if places[one.end].y() <= places[one.start].y()]
    assert up == [("weer", "nog")]


def test_the_map_opens_where_the_case_stands(acting: Desk) -> None:
    """The present step is chosen, described and in sight."""
    screen = opened(acting)
    assert screen.map.current is not None
    assert screen.map.current.walked is Walked.HERE
    assert screen.title.text() == "Acties"
    assert "hier bent u" in screen.state.text()
    assert screen.map.hasFocus()


def test_the_keyboard_walks_zooms_and_opens(acting: Desk, qtbot: QtBot) -> None:
    """Up chooses the step above, plus and 0 zoom, Enter goes to a walked step; the journal only says what was looked at."""
    screen = opened(acting)
    cases = acting.running.cases
    length = len(cases.desk.case.journal)
    qtbot.keyClick(screen.map, Qt.Key.Key_Up)
    assert screen.map.current is not None
    assert screen.map.current.id == "kanaal"
    assert "vraag" in screen.map.accessibleDescription()
    before = screen.map._zoom
    qtbot.keyClick(screen.map, Qt.Key.Key_Plus)
    assert screen.map._zoom > before
    qtbot.keyClick(screen.map, Qt.Key.Key_0)
    assert screen.map._zoom <= 1
    qtbot.keyClick(screen.map, Qt.Key.Key_Return)
    assert acting.running.window.shows_case
    assert {entry.event.kind for entry in cases.desk.case.journal[length:]} <= {"went"}


def test_a_search_finds_a_step_and_enter_the_next(acting: Desk, qtbot: QtBot) -> None:
    """Words of a task lead to its step; a step that was not walked cannot be opened from the map."""
    screen = opened(acting)
    qtbot.keyClicks(screen.search, "houd vol")
    assert screen.map.current is not None
    assert screen.map.current.id == "weer"
    assert screen.go.isHidden()
    screen.search.clear()
    qtbot.keyClicks(screen.search, "vraag naar")
    first = screen.map.current.id
    qtbot.keyClick(screen.search, Qt.Key.Key_Return)
    assert screen.map.current.id != first


def test_a_click_chooses_and_a_drag_moves(acting: Desk, qtbot: QtBot) -> None:
    """The step under the mouse is chosen; moving with the button down moves the drawing."""
    screen = opened(acting)
    middle = screen.map.rect().center()
    screen.map.choose("kanaal")
    offset = QPointF(screen.map._offset)
    qtbot.mousePress(screen.map, Qt.MouseButton.LeftButton, pos=middle)
    there = QPointF(middle + QPoint(40, 30))
    held = Qt.MouseButton.LeftButton
    moved = QMouseEvent(QEvent.Type.MouseMove, there, there, held, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(screen.map, moved)
    qtbot.mouseRelease(screen.map, Qt.MouseButton.LeftButton, pos=middle + QPoint(40, 30))
    assert screen.map._offset != offset
    assert screen.map.current is not None
    assert screen.map.current.id == "kanaal"


def test_the_picture_is_saved_as_svg_and_as_pdf(acting: Desk, tmp_path: Path) -> None:
    """Both files hold the drawing; the SVG has the titles of the steps as text."""
    screen = opened(acting)
    for name, start in (("kaart.svg", b"<?xml"), ("kaart.pdf", b"%PDF")):
        acting.asks.answer_path = tmp_path / name
        screen.export.click()
        content = (tmp_path / name).read_bytes()
        assert content.startswith(start)
        assert len(content) > 2000
    assert "Acties" in (tmp_path / "kaart.svg").read_text(encoding="utf-8")
