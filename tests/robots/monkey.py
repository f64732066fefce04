"""Clicks and types at random in the real window, dialogs included, and reports every exception: `make monkey`.

Neighbours: `rig` opens the window. A process that ends, or that no longer takes a press, is what this looks for.
"""

from __future__ import annotations

import faulthandler
import sys
import tempfile
import traceback
from contextlib import ExitStack
from pathlib import Path
from random import Random
from types import TracebackType

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, qInstallMessageHandler
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QWidget

from tests.robots.rig import Rig, rig

STEPS = 2_000
DEEP = 12
"""So many dialogs over each other are closed again."""

_KEY = Qt.Key
_PLAIN = (
    _KEY.Key_Return, _KEY.Key_Tab, _KEY.Key_Escape, _KEY.Key_Space, _KEY.Key_Down, _KEY.Key_Up, _KEY.Key_Left,
    _KEY.Key_1, _KEY.Key_2, _KEY.Key_3, _KEY.Key_A, _KEY.Key_Question, _KEY.Key_Backspace, _KEY.Key_F1,
)  # fmt: skip
_WITH_CONTROL = (
    _KEY.Key_1, _KEY.Key_L, _KEY.Key_K, _KEY.Key_M, _KEY.Key_D, _KEY.Key_B, _KEY.Key_T, _KEY.Key_Plus, _KEY.Key_Minus,
    _KEY.Key_Comma, _KEY.Key_Home, _KEY.Key_V,
)  # fmt: skip
_WORDS = ("7", "23-11-2026", "09:15", "tekst", "?", "<b>&")


class Monkey:
    """Does one thing at a time in whatever is in front. The same seed chooses the same things on the same screens."""

    def __init__(self, at: Rig, seed: int) -> None:
        """Sit down before a window."""
        self._at = at
        self._random = Random(seed)
        self._left = 0
        self._within: list[tuple[QWidget | None, bool]] = []

    def play(self, steps: int) -> None:
        """Do this many things, and close what is left open."""
        self._left = steps
        QTimer.singleShot(0, self._at.window, self._tick)
        while self._left > 0:
            QApplication.processEvents()
        while (front := _over()) is not None:
            front.close()
            QApplication.processEvents()

    def _tick(self) -> None:
        # A dialog has a loop of its own in the middle of a press: the next thing must be able to happen there.
        if self._left <= 0:
            if (front := _over()) is not None:
                front.close()
                QTimer.singleShot(0, self._at.window, self._tick)
            return
        QTimer.singleShot(1, self._at.window, self._tick)
        now = (_over(), self._at.running.hide.is_hidden)
        if self._within and self._within[-1] == now:
            # In the middle of a press that opened nothing.
            return
        if len(self._within) > DEEP and now[0] is not None:
            now[0].close()
            return
        self._within.append(now)
        self._left -= 1
        try:
            self._do_something()
        finally:
            self._within.pop()

    def _do_something(self) -> None:
        front = _over() or self._at.running.hide.shown
        chance = self._random.random()
        if chance < 0.55:
            self._press_a_button(front)
        elif chance < 0.75:
            self._key(self._random.choice(_PLAIN), Qt.KeyboardModifier.NoModifier)
        elif chance < 0.83:
            self._key(self._random.choice(_WITH_CONTROL), Qt.KeyboardModifier.ControlModifier)
        elif chance < 0.9:
            for letter in self._random.choice(_WORDS):
                if (window := QApplication.focusWindow()) is not None:
                    QTest.keyClick(window, letter)
        else:
            spot = QPoint(
                self._random.randrange(max(1, front.width())), self._random.randrange(max(1, front.height()))
            )
            _click(front, spot)

    def _press_a_button(self, front: QWidget) -> None:
        found = [
            one
            for one in front.findChildren(QAbstractButton)
            if one.isVisible() and one.isEnabled() and not one.visibleRegion().isEmpty()
        ]
        if found:
            button = self._random.choice(found)
            spot = button.mapTo(button.window(), button.visibleRegion().boundingRect().center())
            _click(button.window(), spot, double=self._random.random() < 0.1)

    def _key(self, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
        if (window := QApplication.focusWindow()) is not None:
            QTest.keyClick(window, key, modifier)


def _over() -> QWidget | None:
    """Return the menu or the dialog that is in front of everything."""
    return QApplication.activePopupWidget() or QApplication.activeModalWidget()


def _click(window: QWidget, spot: QPoint, *, double: bool = False) -> None:
    if (handle := window.windowHandle()) is not None:
        press = QTest.mouseDClick if double else QTest.mouseClick
        press(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)


def let_loose(data: Path, seed: int, steps: int) -> int:
    """Let a monkey play in a new office; returns how many cases it made. Dialogs of the system are cancelled."""
    with ExitStack() as stack:
        patch = stack.enter_context(pytest.MonkeyPatch.context())
        patch.setattr(QFileDialog, "getOpenFileNames", lambda *_given, **_named: ([], ""))
        patch.setattr(QFileDialog, "getOpenFileName", lambda *_given, **_named: ("", ""))
        patch.setattr(QFileDialog, "getSaveFileName", lambda *_given, **_named: ("", ""))
        patch.setattr(QPrintDialog, "exec", lambda _dialog: 0)
        at = stack.enter_context(rig(data, has_dialogs=True))
        Monkey(at, seed).play(steps)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return len(at.house.office.headers())


def run() -> int:
    """Play with each seed that is named (1, 2 and 3 without) and print what went wrong; returns 1 when something did."""
    numbers = [int(word) for word in sys.argv[2:] if word.isdigit()]
    faulthandler.enable()
    told: list[str] = []

    def tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        told.append("".join(traceback.format_exception(kind, error, trace)))

    sys.excepthook = tell
    # What Qt has to say about a screen that is not there is no news.
    qInstallMessageHandler(lambda *_said: None)
    for seed in numbers or (1, 2, 3):
        with tempfile.TemporaryDirectory(prefix="vb-wizard-monkey-") as data:
            cases = let_loose(Path(data), seed, STEPS)
        print(f"seed {seed}: {STEPS} presses, {cases} cases, {len(told)} exceptions", flush=True)
    for words in dict.fromkeys(told):
        print(words)
    return int(bool(told))
