"""From 90 to 200 percent in a window of 1024 by 700: every text is whole, nothing lies outside, and everything can be reached."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QDialog,
    QScrollArea,
    QWidget,
)

from tests.ui.gallery import ROLE_40, SCENES, TITLE_60, Stage
from tests.ui.test_layout import cut_off
from vb_wizard.ui.theme.theme import SCALES

_WIDE, _HIGH = 1024, 700
_WHOLE = (90, 125, 200)
"""At these scales every scene is looked at; at those between, every screen once and the scenes with the longest words."""
_ONCE = (
    "start with long names", "message", "ask for a moment", "acute with long names", "inform, past, exercise", "offences", "score",
    "long", "contacts with long names", "scenarios", "log", "map", "agenda", "settings", "about", "search", "keys", "letters", "call",
)  # fmt: skip


def outside(front: QWidget) -> Iterator[str]:
    """Yield every widget that is seen and reaches out of what it stands in, unless that scrolls."""
    for one in front.findChildren(QWidget):
        parent = one.parentWidget()
        if not one.isVisible() or one.isWindow() or parent is None or one.objectName() == "focus_ring":
            continue
        area = parent.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
            continue
        if not parent.rect().contains(one.geometry()):
            yield f"{type(one).__name__} {one.objectName() or one.accessibleName()} {one.geometry()} in {parent.rect()}"


def unreachable(front: QWidget) -> Iterator[str]:
    """Yield every area of which a part cannot be scrolled to."""
    for area in front.findChildren(QScrollArea):
        inner = area.widget()
        if not area.isVisible() or inner is None:
            continue
        for what, need, room, bar in (
            ("wide", inner.width(), area.viewport().width(), area.horizontalScrollBar()),
            ("high", inner.height(), area.viewport().height(), area.verticalScrollBar()),
        ):
            if need - room > bar.maximum() or (need > room and not bar.isVisible()):
                yield f"{type(area).__name__} {area.accessibleName()} {need} {what}, {room} seen"


def untold(front: QWidget) -> Iterator[str]:
    """Yield every button that gives way with … and does not tell its whole text."""
    for one in front.findChildren(QAbstractButton):
        gives_way = one.isVisible() and not one.hasHeightForWidth() and one.width() < one.sizeHint().width()
        if gives_way and not one.toolTip():
            yield f"{one.text()} {one.width()} < {one.sizeHint().width()}"


def too_large(front: QWidget) -> Iterator[str]:
    """Yield the window or dialog itself when it does not fit."""
    room = (_WIDE, _HIGH)
    if front.width() > room[0] or front.height() > room[1]:
        yield f"{type(front).__name__} is {front.width()} x {front.height()}"


def scrolls_in_vain(front: QWidget) -> Iterator[str]:
    """Yield every part of a dialog that scrolls although the dialog could be higher."""
    if not isinstance(front, QDialog) or front.height() >= min(_HIGH, front.parentWidget().height()):
        return
    for area in front.findChildren(QScrollArea):
        over = area.verticalScrollBar().maximum()
        if area.isVisible() and over:
            yield f"{over} px while the dialog is {front.height()} high"


@pytest.mark.parametrize("scale", SCALES)
def test_nothing_is_lost_at_any_scale(stage: Stage, scale: int) -> None:
    """Everywhere no text is cut, no part lies outside, scrolling reaches everything, and no dialog scrolls that could be higher."""
    stage.clear()
    stage.desk.running.theme.set_scale(scale)
    stage.window.resize(_WIDE, _HIGH)
    # What has its place need not be painted to be measured.
    stage.window.setUpdatesEnabled(False)
    bad: list[str] = []
    for scene in SCENES if scale in _WHOLE else _ONCE:
        front = stage.show(scene)
        for look in (cut_off, outside, unreachable, untold, too_large, scrolls_in_vain):
            bad.extend(f"{scene}: {look.__name__}: {one}" for one in look(front))
    stage.window.setUpdatesEnabled(True)
    assert bad == []


def test_nothing_is_lost_on_the_width_of_a_telephone(stage: Stage) -> None:
    """At 320 px wide, as a window of 1280 at 400 percent, everything stands in one column and only scrolls up and down."""
    stage.clear()
    stage.desk.running.theme.set_scale(100)
    stage.window.resize(320, 640)
    bad: list[str] = []
    # A date, a time and a button stand beside each other, and so do a scenario and its button; they are wider than this.
    wider = ("ask for a moment", "scenarios")
    for scene in (one for one in _ONCE if one not in wider):
        front = stage.show(scene)
        assert stage.window.width() == 320, scene
        for look in (cut_off, outside, unreachable, untold):
            bad.extend(f"{scene}: {look.__name__}: {one}" for one in look(front))
    stage.window.resize(1280, 800)
    assert bad == []


@pytest.mark.parametrize(("scene", "name"), [("search", "search_list"), ("log", "log_list")])
def test_a_row_that_gives_way_tells_all_of_it(stage: Stage, scene: str, name: str) -> None:
    """The tip of a row has every word of it, also those that had no room."""
    view = stage.show(scene).findChild(QAbstractItemView, name)
    assert isinstance(view, QAbstractItemView)
    model = view.model()
    assert model.rowCount() > 0
    for at in range(model.rowCount()):
        index = model.index(at, 0)
        tip = index.data(Qt.ItemDataRole.ToolTipRole)
        assert tip == index.data(Qt.ItemDataRole.AccessibleTextRole)
        assert index.data().split(" ", 1)[-1] in tip


def test_the_long_names_are_as_long_as_they_promise() -> None:
    """A role of 40 characters and a title of 60 stand in the scenes with long names."""
    assert (len(ROLE_40), len(TITLE_60)) == (40, 60)
