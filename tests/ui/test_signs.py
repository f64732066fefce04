"""The signs on the start screen: what somebody sees or hears, each a button of its own."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import named, settle
from tests.ui.sample_office import START
from vb_wizard.presenters.views import SignView
from vb_wizard.ui.parts.signs import SignButton
from vb_wizard.ui.window import Window

SIGNS = (
    SignView("nu", "bonzen", "Bonzen op de deur", "Iemand bonst op de deur. Thuis of op het gemeentehuis"),
    SignView("nu", "brief", "Een brief", "Een dreigende brief"),
)


@pytest.fixture
def start(window: Window, qapp: QApplication) -> Window:
    """A window with the start screen and two signs."""
    window.show_start(replace(START, signs=SIGNS))
    settle(qapp)
    return window


def test_a_sign_is_one_click_or_enter_away(start: Window, qtbot: QtBot) -> None:
    """A click and Enter both say which sign was chosen."""
    chosen: list[SignView] = []
    start.start.sign_chosen.connect(chosen.append)
    qtbot.mouseClick(named(start, "sign:bonzen"), Qt.MouseButton.LeftButton)
    qtbot.keyClick(named(start, "sign:brief"), Qt.Key.Key_Return)
    assert chosen == list(SIGNS)


def test_a_sign_says_everything_to_who_cannot_see_it(start: Window) -> None:
    """The button shows few words; its description holds the whole answer with its help."""
    button = named(start, "sign:bonzen")
    assert isinstance(button, SignButton)
    assert button.accessibleName() == "Bonzen op de deur"
    assert button.accessibleDescription() == button.toolTip() == SIGNS[0].say


def test_without_signs_nothing_stands_there(start: Window, qapp: QApplication) -> None:
    """Flows that name no signs give a start screen without them, and they come back when the flows do."""
    assert start.start.overview is not None
    start.show_start(START)
    settle(qapp)
    assert start.start.overview.signs.isHidden()
    start.show_start(replace(START, signs=SIGNS[1:]))
    settle(qapp)
    shown = [one.sign.id for one in start.findChildren(SignButton) if one.isVisible()]
    assert shown == ["brief"]


def test_signs_come_after_the_doors_in_the_order_of_reading(start: Window, qapp: QApplication) -> None:
    """Tab goes from the last door to the first sign, and on to the lists."""
    named(start, "door:oefen").setFocus()
    start.focusNextChild()
    assert start.focusWidget() is named(start, "sign:bonzen")
