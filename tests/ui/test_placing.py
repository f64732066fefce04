"""Where the window stands."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import settle
from vb_wizard.ui.placing import Placing, bring_forward, fitted
from vb_wizard.ui.window import Window

MAIN, BESIDE = QRect(0, 0, 1920, 1040), QRect(1920, 0, 1280, 1024)


@pytest.mark.parametrize(
    ("wanted", "screens", "place"),
    [
        (QRect(100, 100, 1280, 800), [MAIN], QRect(100, 100, 1280, 800)),
        (QRect(2000, 100, 1100, 800), [MAIN, BESIDE], QRect(2000, 100, 1100, 800)),
        (QRect(2000, 100, 1100, 800), [MAIN], QRect(820, 100, 1100, 800)),
        (QRect(-900, -900, 800, 600), [MAIN], QRect(0, 30, 800, 600)),
        (QRect(1800, 900, 800, 600), [MAIN, BESIDE], QRect(1920, 424, 800, 600)),
        (QRect(0, 0, 1280, 800), [QRect(0, 0, 1024, 700)], QRect(0, 30, 1024, 670)),
        (QRect(5, 5, 50, 50), [], QRect(5, 5, 50, 50)),
    ],
    ids=["fits", "on the second", "second gone", "far out", "between two", "too large", "no screen"],
)
def test_a_window_lies_wholly_on_a_screen_that_is_there(
    wanted: QRect, screens: list[QRect], place: QRect
) -> None:
    """It moves and shrinks no more than it must, and its title bar stays in sight."""
    assert fitted(wanted, screens, title=30) == place


def test_a_screen_that_goes_brings_the_window_back(window: Window, qapp: QApplication) -> None:
    """When the desktop changes, a window out of sight comes back."""
    placing = Placing(qapp, window)
    window.setGeometry(5000, 5000, 700, 600)
    qapp.screenRemoved.emit(qapp.primaryScreen())
    settle(qapp)
    assert qapp.primaryScreen().availableGeometry().contains(window.geometry())
    placing.deleteLater()


def test_a_window_that_is_wanted_is_no_longer_minimised(window: Window, qapp: QApplication) -> None:
    """Whoever starts the wizard again sees it."""
    window.showMinimized()
    bring_forward(window)
    settle(qapp)
    assert window.isVisible()
    assert not window.windowState() & Qt.WindowState.WindowMinimized
