"""The list of rows with known heights: it stands and moves as the list of Qt does with rows of the same sizes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QSize, QStringListModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QListView
from pytestqt.qtbot import QtBot

from vb_wizard.ui.parts.measured_list import MeasuredList

COUNT, ROOM = 60, QSize(300, 200)
HEIGHTS = [20 + 7 * (row % 4) for row in range(COUNT)]


def filled(qtbot: QtBot, view: QListView) -> QListView:
    """Show a list with the rows."""
    qtbot.addWidget(view)
    model = QStandardItemModel(view)
    for row, high in enumerate(HEIGHTS):
        item = QStandardItem(f"Regel {row}")
        item.setSizeHint(QSize(100, high))
        model.appendRow(item)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setModel(model)
    view.resize(ROOM)
    view.show()
    return view


@pytest.fixture
def both(qtbot: QtBot) -> tuple[MeasuredList, QListView]:
    """Return a list with known heights, and one of Qt that asks for the same sizes."""
    ours, plain = MeasuredList(), QListView()
    ours.set_heights(HEIGHTS)
    for view in (ours, plain):
        filled(qtbot, view)
    return ours, plain


def test_every_row_stands_where_qt_puts_it(both: tuple[MeasuredList, QListView]) -> None:
    """Also after scrolling, rows and what is found at a point are the same, and so is the reach of the scroll bar."""
    ours, plain = both
    for value in (0, 333, 100_000):
        for view in both:
            view.verticalScrollBar().setValue(value)
        assert ours.verticalScrollBar().value() == plain.verticalScrollBar().value()
        rows = [[view.visualRect(view.model().index(row, 0)) for row in range(COUNT)] for view in both]
        assert rows[0] == rows[1]
        for y in range(0, ROOM.height(), 3):
            assert ours.indexAt(QPoint(5, y)).row() == plain.indexAt(QPoint(5, y)).row()
    for name in ("maximum", "pageStep", "singleStep"):
        assert getattr(ours.verticalScrollBar(), name)() == getattr(plain.verticalScrollBar(), name)()


@pytest.mark.parametrize("hint", list(QAbstractItemView.ScrollHint))
def test_a_row_is_brought_into_sight_as_qt_does(
    both: tuple[MeasuredList, QListView], hint: QAbstractItemView.ScrollHint
) -> None:
    """From above and from below, and with every wish for where it comes to stand."""
    for row in (0, COUNT - 1, 30, 31, 5, 7):
        for view in both:
            view.scrollTo(view.model().index(row, 0), hint)
        values = [view.verticalScrollBar().value() for view in both]
        # Half a row of difference in what is the middle is nothing that anybody sees.
        assert abs(values[0] - values[1]) <= (max(HEIGHTS) if "Center" in hint.name else 0), row


def test_keys_lead_from_row_to_row_and_keep_it_in_sight(
    both: tuple[MeasuredList, QListView], qtbot: QtBot
) -> None:
    """Home, End and the arrows lead where Qt leads; a page is never more than what is seen, and the ends are reached."""
    ours, plain = both
    keys = Qt.Key
    for view in both:
        view.setCurrentIndex(view.model().index(0, 0))
    for key in (keys.Key_Down, keys.Key_Down, keys.Key_Up, keys.Key_End, keys.Key_Up, keys.Key_Home):
        for view in both:
            qtbot.keyClick(view, key)
        assert ours.currentIndex().row() == plain.currentIndex().row()
        assert ours.selectedIndexes() == [ours.currentIndex()]
        assert ours.viewport().rect().contains(ours.visualRect(ours.currentIndex()))
    for key, end in ((keys.Key_PageDown, COUNT - 1), (keys.Key_PageUp, 0)):
        places = [ours.currentIndex().row()]
        while places[-1] != end:
            qtbot.keyClick(ours, key)
            places.append(ours.currentIndex().row())
            between = HEIGHTS[min(places[-2:]) : max(places[-2:])]
            assert 0 < sum(between) <= ours.viewport().height()
            assert ours.viewport().rect().contains(ours.visualRect(ours.currentIndex()))


def test_a_click_chooses_one_row(both: tuple[MeasuredList, QListView], qtbot: QtBot) -> None:
    """The row under the mouse is chosen, and what was chosen is not any more."""
    ours, _plain = both
    ours.verticalScrollBar().setValue(400)
    for y in (10, 150):
        point = QPoint(20, y)
        qtbot.mouseClick(ours.viewport(), Qt.MouseButton.LeftButton, pos=point)
        assert ours.selectedIndexes() == [ours.indexAt(point)] == [ours.currentIndex()]


def test_a_row_that_is_seen_stays_in_sight_when_room_is_taken(
    both: tuple[MeasuredList, QListView], qtbot: QtBot
) -> None:
    """The current row moves up with the lower edge; one that was scrolled away leaves the list where it is."""
    ours, _plain = both
    ours.setCurrentIndex(ours.model().index(30, 0))
    qtbot.waitUntil(lambda: ours.viewport().rect().contains(ours.visualRect(ours.currentIndex())))
    ours.resize(ROOM.width(), 80)
    assert ours.viewport().rect().contains(ours.visualRect(ours.currentIndex()))
    ours.verticalScrollBar().setValue(0)
    ours.resize(ROOM.width(), 60)
    assert ours.verticalScrollBar().value() == 0


def test_a_list_without_rows_is_quiet(qtbot: QtBot) -> None:
    """Nothing is found, nothing is drawn, and no key does anything."""
    view = MeasuredList()
    view.set_heights([])
    view.setModel(QStringListModel([], view))
    qtbot.addWidget(view)
    view.show()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_End):
        qtbot.keyClick(view, key)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton)
    assert not view.indexAt(QPoint(5, 5)).isValid()
    assert view.visualRect(QModelIndex()).isNull()
    assert view.verticalScrollBar().maximum() == 0
