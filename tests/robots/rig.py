"""A real window on a real data folder, and fingers that click and type in it as a user does."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from tests.ui.running import FakeOutside
from vb_wizard.application.ports import Clock
from vb_wizard.compose import KEY_FILE_ONLY, House, build
from vb_wizard.ui.behind import Running
from vb_wizard.ui.dialogs.answers import Asks
from vb_wizard.ui.running import build_window
from vb_wizard.ui.scripted import ScriptedAsks
from vb_wizard.ui.window import Window

W = TypeVar("W", bound=QWidget)
SIZE = (1280, 800)


class Fingers:
    """Clicks and types at a place on the window, so that what lies on top is what is hit."""

    def __init__(self, window: Window) -> None:
        """Use this window."""
        self._window = window

    def click(self, widget: QWidget, *, double: bool = False) -> None:
        """Click in the middle of what is seen of a widget; it is brought into sight first, as a user scrolls.

        Raises:
            AssertionError: nothing of it can be seen.
        """
        spot = self._spot(widget)
        QTest.mouseClick(self._window.windowHandle(), Qt.MouseButton.LeftButton, pos=spot)
        if double:
            # What the system sends: press and release, then a double press and its release.
            QTest.mouseDClick(self._window.windowHandle(), Qt.MouseButton.LeftButton, pos=spot)
        settle()

    def press(self, key: Qt.Key, *, control: bool = False) -> None:
        """Press a key in what has the keyboard."""
        modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(self._window.windowHandle(), key, modifier)
        settle()

    def type(self, text: str) -> None:
        """Type in what has the keyboard."""
        QTest.keyClicks(self._window.focusWidget(), text)
        settle()

    def _spot(self, widget: QWidget) -> QPoint:
        if in_sight(widget).isNull():
            parent = widget.parentWidget()
            while parent is not None:
                if isinstance(parent, QScrollArea):
                    parent.ensureWidgetVisible(widget)
                parent = parent.parentWidget()
            settle()
        seen = in_sight(widget)
        assert not seen.isNull(), f"{widget.objectName() or type(widget).__name__} cannot be seen"
        return widget.mapTo(self._window, seen)

    def find(self, kind: type[W], name: str = "") -> W:
        """Return the one widget of this kind, and with this object name when given, that is shown.

        Raises:
            AssertionError: there is none.
        """
        found = self.all(kind, name)
        assert found, f"there is no {name or kind.__name__} on the screen"
        return found[0]

    def all(self, kind: type[W], name: str = "") -> list[W]:
        """Return the widgets of this kind that are shown."""
        found = self._window.findChildren(kind, name) if name else self._window.findChildren(kind)
        return [one for one in found if one.isVisible()]


def in_sight(widget: QWidget) -> QPoint:
    """Return the middle of what is seen of a widget, in its own place; a null point when nothing is."""
    seen = widget.visibleRegion().boundingRect() if widget.isVisible() else None
    return seen.center() if seen is not None and not seen.isEmpty() else QPoint()


def settle() -> None:
    """Let everything be laid out and drawn."""
    for _ in range(3):
        QApplication.processEvents()


@dataclass(frozen=True)
class Rig:
    """A window with everything behind it, and the fingers on it."""

    house: House
    running: Running
    fingers: Fingers
    outside: FakeOutside
    asks: Asks | None

    @property
    def window(self) -> Window:
        """The window."""
        return self.running.window


@contextmanager
def rig(
    data: Path, asks: Asks | None = None, clock: Clock | None = None, *, has_dialogs: bool = False
) -> Iterator[Rig]:
    """Open the window on a data folder, at the start screen or where it was left; closes it afterwards.

    Args:
        data: the data folder.
        asks: what answers the dialogs; None for one that cancels them all.
        clock: the clock; None for that of the machine.
        has_dialogs: whether the real dialogs are asked instead.
    """
    os.environ[KEY_FILE_ONLY] = "1"
    house = build(data, clock=clock)
    outside = FakeOutside()
    answers = None if has_dialogs else asks or ScriptedAsks()
    running = build_window(house, answers, outside)  # type: ignore[arg-type]
    running.window.resize(*SIZE)
    running.window.show()
    running.window.activateWindow()
    running.begin()
    settle()
    try:
        yield Rig(house, running, Fingers(running.window), outside, answers)
    finally:
        running.cases.close()
        running.window.close()
        running.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        house.close()
