"""The map screen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.running import Desk
from vb_wizard.presenters.map import LANES, Walked
from vb_wizard.ui.commands import Command
from vb_wizard.ui.parts.maplayers import layers
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
    assert screen.look.title.text() == "Acties"
    assert "hier bent u" in screen.look.state.text()
    assert screen.map.hasFocus()


def test_the_keyboard_walks_zooms_and_looks_closer(acting: Desk, qtbot: QtBot) -> None:
    """Up chooses the step above, plus and 0 zoom, Enter gives the keyboard to the panel and left back; nothing is written."""
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
    assert screen.look.hasFocus()
    assert screen.look.accessibleName() == "Deze stap bekijken: Kanaal"
    assert "Vraag naar kanaal?" in screen.look.accessibleDescription()
    qtbot.keyClick(screen.look, Qt.Key.Key_Left)
    assert screen.map.hasFocus()
    assert len(cases.desk.case.journal) == length
    qtbot.mouseClick(screen.look.go, Qt.MouseButton.LeftButton)
    assert acting.running.window.shows_case
    assert cases.desk.state.focus.step == "kanaal"
    assert {entry.event.kind for entry in cases.desk.case.journal[length:]} == {"went"}


def test_a_step_that_was_passed_over_is_looked_at_as_well(acting: Desk, qtbot: QtBot) -> None:
    """A click shows what it is about, what would bring it, and no way to go there; the case stays as it was."""
    screen = opened(acting)
    desk = acting.running.cases.desk
    length = len(desk.case.journal)
    screen.map.choose("nood")
    qtbot.mouseClick(screen.map, Qt.MouseButton.LeftButton, pos=screen.map.rect().center())
    qtbot.waitUntil(lambda: "Nood" in screen.look.accessibleName())
    said = screen.look.accessibleDescription()
    assert "Deze stap gaat verder met de lijst 'Lijst acuut'." in said
    assert 'Deze stap komt op uw route als u antwoordt: Gevaar: "Ja" (nu: "Nee").' in said
    assert screen.look.go.isHidden()
    assert len(desk.case.journal) == length


def test_all_tracks_stand_beside_each_other_as_lanes(acting: Desk, tmp_path: Path) -> None:
    """Each track has a lane with its own steps, no two at one place, and the picture of them can be saved."""
    screen = opened(acting)
    screen.flow_chosen.emit(LANES)
    view = screen._view
    assert view is not None
    assert view.lanes == ("Lijst hoofd (hoofdroute)", "Lijst zorg")
    places = layers(view)
    assert len({(at.x(), at.y()) for at in places.values()}) == len(view.nodes)
    assert screen.map.current is not None
    assert screen.map.current.walked is Walked.HERE
    acting.asks.answer_path = tmp_path / "kaart.svg"
    screen.export.click()
    drawn = (tmp_path / "kaart.svg").read_text(encoding="utf-8")
    assert "Lijst zorg" in drawn


def test_a_search_finds_a_step_and_enter_the_next(acting: Desk, qtbot: QtBot) -> None:
    """Words of a task lead to its step; a step that was not walked cannot be opened from the map."""
    screen = opened(acting)
    qtbot.keyClicks(screen.search, "houd vol")
    assert screen.map.current is not None
    assert screen.map.current.id == "weer"
    assert screen.look.go.isHidden()
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
