"""From the second press of Esc until nothing but the cover is on the screen, and back: a case of the national book in the real window."""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from report import Figure
from vb_wizard.compose import build
from vb_wizard.ui.application import make_app
from vb_wizard.ui.behind import Running
from vb_wizard.ui.running import build_window
from windows import hush

ROUNDS, AIM = 15, 200.0


class Painted(QObject):
    """Counts the paints of whatever it watches."""

    count = 0

    def eventFilter(self, _target: QObject, event: QEvent) -> bool:  # noqa: N802 - the name that Qt calls
        """See what is painted."""
        self.count += event.type() == QEvent.Type.Paint
        return False


def measure() -> list[Figure]:
    """Hide and bring back a few times, from the step and from an open menu."""
    hush()
    application = make_app()
    os.environ["VB_WIZARD_SLEUTELBESTAND"] = "1"
    with tempfile.TemporaryDirectory(prefix="vb-wizard-bench-") as data, closing(build(Path(data))) as house:
        running = build_window(house)
        running.window.resize(1280, 800)
        running.window.show()
        running.begin()
        running.start.open_door(house.office.doors()[0].id)
        application.processEvents()
        hidden = [_turn(running, application, with_menu=bool(at % 2)) for at in range(ROUNDS)]
        running.cases.close()
        running.window.close()
    away, back = [one for one, _ in hidden], [one for _, one in hidden]
    return [
        Figure("Esc Esc until only the cover is seen, median", statistics.median(away), "ms"),
        Figure("the same, slowest", max(away), "ms", aim="<= 200 ms", met=max(away) <= AIM),
        Figure("and back, slowest", max(back), "ms"),
    ]


def _turn(running: Running, application: QApplication, *, with_menu: bool) -> tuple[float, float]:
    """Hide and bring back once; returns both in milliseconds."""
    if with_menu:
        running.window.top.menu.click()
        application.processEvents()
    away = _twice(running.window, application, lambda: running.hide.shown)
    assert [one for one in application.topLevelWidgets() if one.isVisible()] == [running.hide.shown]
    assert running.hide.is_hidden
    back = _twice(running.hide.shown, application, lambda: running.window)
    assert not running.hide.is_hidden
    return away, back


def _twice(start: QWidget, application: QApplication, shown: object) -> float:
    """Press Esc twice; returns the milliseconds from the second press until what is shown then is painted."""
    assert callable(shown)
    QTest.keyClick(start.windowHandle(), Qt.Key.Key_Escape)
    application.processEvents()
    painted = Painted()
    began = time.perf_counter()
    QTest.keyClick(start.windowHandle(), Qt.Key.Key_Escape)
    while shown() is start or not shown().isVisible():
        application.processEvents()
    front = shown()
    (front.viewport() if hasattr(front, "viewport") else front).installEventFilter(painted)
    front.repaint()
    while not painted.count and time.perf_counter() - began < 1:
        application.processEvents()
    return (time.perf_counter() - began) * 1e3
