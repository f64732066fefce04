"""Methods that Qt calls: what goes wrong in one never travels on through Qt."""

from __future__ import annotations

import sys
from importlib import import_module
from pkgutil import walk_packages

import pytest
from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

import vb_wizard.ui


class Outer(QWidget):
    """Gets the keys that its part leaves."""

    __module__ = "vb_wizard.ui.sample"

    def keyPressEvent(self, _event: QKeyEvent) -> None:  # noqa: N802 - a name of Qt
        """Take the key."""
        self.setProperty("got", True)


class Broken(QWidget):
    """Goes wrong at every key, and whenever it is asked how large it is."""

    __module__ = "vb_wizard.ui.sample"

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - a name of Qt
        """Leave the key, and go wrong."""
        event.ignore()
        raise RuntimeError("oeps")

    def sizeHint(self) -> QSize:  # noqa: N802 - a name of Qt
        """Go wrong."""
        raise RuntimeError("oeps")


def press(target: QWidget) -> None:
    """Send a key the way Qt does."""
    plain = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(target, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, plain, "a"))


def test_what_goes_wrong_stays_where_it_went_wrong(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """The mistake is reported once, the window around it gets the key, and no method loses the reference that keeps it alive."""
    told: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, _error, _trace: told.append(kind))
    method = vars(Outer)["keyPressEvent"]
    held = sys.getrefcount(method)
    for _ in range(5):
        outer = Outer()
        qtbot.addWidget(outer)
        press(Broken(outer))
        assert outer.property("got")
    assert told == [RuntimeError] * 5
    assert sys.getrefcount(method) == held


def test_qt_gets_the_answer_that_it_would_give_itself(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """A size that cannot be computed is the usual one, and it was reported."""
    told: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, _error, _trace: told.append(kind))
    broken = Broken()
    qtbot.addWidget(broken)
    assert broken.sizeHint() == QWidget().sizeHint()
    assert told == [RuntimeError]


def test_every_class_of_the_window_is_guarded() -> None:
    """Each method of ours that stands in for one of Qt is kept, whichever module it is in."""
    for found in walk_packages(vb_wizard.ui.__path__, "vb_wizard.ui."):
        import_module(found.name)
    waiting, bare, seen = [QObject], [], 0
    while waiting:
        cls = waiting.pop()
        waiting += cls.__subclasses__()
        if cls.__module__.startswith("vb_wizard."):
            for name in (
                "paintEvent",
                "keyPressEvent",
                "eventFilter",
                "sizeHint",
                "heightForWidth",
                "closeEvent",
            ):
                method = vars(cls).get(name)
                seen += method is not None
                if method is not None and not hasattr(method, "__wrapped__"):
                    bare.append(f"{cls.__name__}.{name}")
    assert bare == []
    assert seen > 50
