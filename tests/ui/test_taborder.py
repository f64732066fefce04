"""The order of Tab and of reading."""

from __future__ import annotations

import ast
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

import vb_wizard.ui
from vb_wizard.ui.parts.flow import FlowRow
from vb_wizard.ui.parts.taborder import order_tabs

ROUNDS, ROWS, AREAS = 60, 20, 20


def test_the_order_is_that_of_the_layouts_whatever_was_made_first(qtbot: QtBot) -> None:
    """Layouts in layouts, rows that wrap and scroll areas are all read from left to right and down."""
    one, two, three, four, five = (QPushButton(str(n)) for n in range(1, 6))
    top, inner = QWidget(), QWidget()
    qtbot.addWidget(top)
    QVBoxLayout(inner).addWidget(five)
    area = QScrollArea()
    area.setWidget(inner)
    column, row = QVBoxLayout(top), QHBoxLayout()
    row.addWidget(two)
    row.addWidget(three)
    column.addWidget(one)
    column.addLayout(row)
    column.addWidget(FlowRow(4, four))
    column.addWidget(area)
    found = [part for part in order_tabs(top) if isinstance(part, QPushButton)]
    assert found == [one, two, three, four, five]


def test_what_came_and_went_is_never_taken_for_something_new(qtbot: QtBot, qapp: QApplication) -> None:
    """After rows were read and removed, what is made next is what it is."""
    top = QWidget()
    qtbot.addWidget(top)
    box = QVBoxLayout(top)
    wrong = []
    for _ in range(ROUNDS):
        rows = [FlowRow(4, QPushButton()) for _ in range(ROWS)]
        for row in rows:
            box.addWidget(row)
        order_tabs(top)
        for row in rows:
            row.setParent(None)
            row.deleteLater()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[arg-type]  # why - all receivers
        del row, rows
        areas = [QScrollArea() for _ in range(AREAS)]
        wrong += [part for area in areas if not isinstance(part := area.viewport(), QWidget)]
        del areas
    assert wrong == []


def test_nobody_asks_for_an_item_of_a_layout() -> None:
    """Python keeps such an item when Qt deleted it; a layout of our own must have these methods, and nobody calls them."""
    calls = [
        f"{path.name}:{node.lineno}"
        for path in Path(vb_wizard.ui.__path__[0]).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in ("itemAt", "takeAt", "itemAtPosition")
    ]
    assert calls == []
