"""A keyboard, and nothing else: presses keys in the window that has them, and sees after each one where the keyboard went.

Neighbours: `keyboard` walks through the wizard with this.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QEventLoop, QPoint, QRect, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from tests.robots.rig import in_sight

Key = Qt.Key
_NONE = Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_PAUSE_MS = 5
_REST_MS = 900
_MOST_TABS = 80
_WAIT_MS, _MOST_WAITS = 20, 500
_LEADS_ON = (Key.Key_Return, Key.Key_Home, Key.Key_F12)
"""What may lead to another step or screen."""


@dataclass(frozen=True, slots=True)
class Press:
    """A key with what is held beside it, or a text that is typed."""

    key: Qt.Key | None = None
    held: Qt.KeyboardModifier = _NONE
    text: str = ""
    pause: int = _PAUSE_MS


Walk = Iterator[Press]
"""Gives the next press; runs on only when that has been carried out and drawn, also while a dialog waits."""


def press(key: Qt.Key, held: Qt.KeyboardModifier = _NONE) -> Press:
    """Return a press of a key."""
    return Press(key, held)


def typed(text: str) -> Press:
    """Return a text that is typed."""
    return Press(text=text)


def rest() -> Press:
    """Return no press: so long that Esc before it and Esc after it do not hide the window."""
    return Press(pause=_REST_MS)


def until(holds: Callable[[], object], what: str) -> Walk:
    """Press nothing until something holds, which on a busy machine takes a while.

    Raises:
        AssertionError: it does not.
    """
    for _ in range(_MOST_WAITS):
        if holds():
            return
        yield Press(pause=_WAIT_MS)
    raise AssertionError(f"waited in vain: {what}")


@dataclass
class Keyboard:
    """Carries out a walk. `lost` says each time that the keyboard was nowhere, or where nobody could see it."""

    lost: list[str] = field(default_factory=list)
    presses: int = 0
    stations: list[str] = field(default_factory=list)
    _stopped: BaseException | None = None
    _pressing: int = 0
    _leads_on: bool = False
    _front: QWidget | None = None

    def follow(self, walk: Walk) -> None:
        """Carry out a walk to its end.

        Raises:
            AssertionError: the walk could not go on.
        """
        loop = QEventLoop()
        QTimer.singleShot(_PAUSE_MS, lambda: self._step(walk, loop))
        loop.exec()
        if self._stopped is not None:
            raise self._stopped

    def _step(self, walk: Walk, loop: QEventLoop) -> None:
        if self._pressing and front() is self._front:
            # The key is still on its way; only something new in front takes the next one before it is back.
            QTimer.singleShot(_PAUSE_MS, lambda: self._step(walk, loop))
            return
        try:
            self._look()
            wanted = next(walk)
        except StopIteration:
            loop.quit()
            return
        except BaseException as error:  # noqa: BLE001 - a slot swallows it; `follow` raises it again
            self._stopped = error
            _leave_dialogs()
            loop.quit()
            return
        # A press may open a dialog, and only comes back when that is closed: the next step must not wait for it.
        QTimer.singleShot(wanted.pause, lambda: self._step(walk, loop))
        self._carry_out(wanted)

    def _carry_out(self, wanted: Press) -> None:
        # A menu takes every key, as it does where windows are managed.
        window = QApplication.activePopupWidget() or front().window()
        self.presses += max(1, len(wanted.text))
        before, self._front = self._front, front()
        self._pressing += 1
        if wanted.key is not None or wanted.text:
            self._leads_on = wanted.key in _LEADS_ON
        if wanted.key is not None:
            QTest.keyClick(window.windowHandle(), wanted.key, wanted.held)
        for sign in wanted.text:
            QTest.keyClick(window.windowHandle(), sign)
        self._pressing -= 1
        self._front = before

    def _look(self) -> None:
        """See whether the keyboard is somewhere, in sight, with a ring around it."""
        lies_on_top = front()
        if QApplication.activePopupWidget() is None and QApplication.activeWindow() is not lies_on_top:
            # Nobody manages windows here: what lies on top gets the keyboard.
            lies_on_top.activateWindow()
            QApplication.processEvents()
        here = QApplication.activePopupWidget() or QApplication.focusWidget()
        said = where(here)
        if not self.stations or self.stations[-1] != said:
            self.stations.append(said)
        if here is None:
            self.lost.append(f"nowhere after {self.stations[-3:]}")
        elif in_sight(here).isNull():
            if not (self._leads_on and _from_the_top(here)):
                self.lost.append(f"{said} cannot be seen")
        elif not here.isWindow() and not _has_ring(here):
            self.lost.append(f"{said} has no ring")

    def tab_to(self, name: str, held: Qt.KeyboardModifier = _NONE) -> Walk:
        """Press Tab until the keyboard is at something with this object name.

        Raises:
            AssertionError: it does not come there.
        """
        for _ in range(_MOST_TABS):
            if self.is_at(name):
                return
            yield press(Key.Key_Backtab if held else Key.Key_Tab, held)
        raise AssertionError(f"Tab does not come to {name}: {self.stations[-_MOST_TABS:]}")

    def tab_to_words(self, words: str) -> Walk:
        """Press Tab until the keyboard is at something of which the name holds these words.

        Raises:
            AssertionError: it does not come there.
        """
        for _ in range(_MOST_TABS):
            if words in self.stations[-1]:
                return
            yield press(Key.Key_Tab)
        raise AssertionError(f"Tab does not come to {words}: {self.stations[-_MOST_TABS:]}")

    def is_at(self, name: str) -> bool:
        """Whether the keyboard is at something with this object name."""
        widget = QApplication.focusWidget()
        return widget is not None and widget.objectName() == name


def _from_the_top(widget: QWidget) -> bool:
    """Whether a new step or screen is read from its top: what has the keyboard may then stand below what is seen."""
    areas = [one for one in widget.window().findChildren(QScrollArea) if one.isAncestorOf(widget)]
    return any(area.verticalScrollBar().value() == 0 for area in areas)


def where(widget: QWidget | None) -> str:
    """Return what has the keyboard, in words."""
    if widget is None:
        return "nowhere"
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.objectName() or f"{type(widget).__name__} {widget.accessibleName() or text}"


def front() -> QWidget:
    """Return what lies on top: a menu, a dialog, or else the window."""
    shown = (one for one in QApplication.topLevelWidgets() if one.isVisible() and not one.parentWidget())
    return QApplication.activePopupWidget() or QApplication.activeModalWidget() or next(shown)


def _leave_dialogs() -> None:
    while (dialog := QApplication.activeModalWidget()) is not None and dialog.close():
        QApplication.processEvents()


def _has_ring(widget: QWidget) -> bool:
    rings = [one for one in widget.window().findChildren(QWidget, "focus_ring") if one.isVisible()]
    if len(rings) != 1:
        return False
    (ring,) = rings
    corner = ring.mapTo(widget.window(), QPoint()) if ring is not widget.window() else QPoint()
    around = QRect(corner, ring.size())
    return around.intersects(QRect(widget.mapTo(widget.window(), QPoint()), widget.size()))
