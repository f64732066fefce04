"""Windows that are started to be measured, each in a process of its own.

Run as `python windows.py bare|app [DATA]`: shows the window, and leaves when everything on it is painted. Prints the moments (in
nanoseconds since the epoch) of the first paint and of the last, the number of doors at the first paint, and the peak memory in kB.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

NOISE = "This plugin does not support "
"""How everything begins that Qt says of a window without a screen; it means nothing."""


def peak_memory() -> int:
    """The peak memory of this process in kB."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1])
    return 0


def hush() -> None:
    """Drop what Qt says for nothing; everything else is still said."""
    from PySide6.QtCore import qInstallMessageHandler

    qInstallMessageHandler(
        lambda _kind, _context, text: None if text.startswith(NOISE) else print(text, file=sys.stderr)
    )


class Painted:
    """The moment of the first paint, how many doors it showed, and whether all that was told."""

    first = 0
    doors = 0
    is_told = False


def leave_when_painted(has_cases: bool) -> None:
    """Make the event loop note the first paint of the window, and report and leave after it, or when the cases are painted.

    Only the window itself is watched: a look at every event would take the binding through classes that the program never uses.
    """
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication

    class Watch(QObject):
        """Waits for the first paint of a window."""

        is_seen = False

        def eventFilter(self, _target: QObject, event: QEvent) -> bool:  # noqa: N802 - the name that Qt calls
            """See what is painted."""
            if event.type() == QEvent.Type.Paint and not self.is_seen:
                self.is_seen = True
                # The paint itself still has to be done: everything queued behind it comes after.
                QTimer.singleShot(0, note)
            return False

    def note() -> None:
        Painted.first = time.time_ns()
        if has_cases:
            from vb_wizard.ui.parts.tables import Table

            after_paint(Table, lambda: QTimer.singleShot(0, leave))
        else:
            leave()

    def leave() -> None:
        if Painted.is_told:
            return
        Painted.is_told = True
        print(Painted.first, time.time_ns(), Painted.doors, peak_memory(), flush=True)
        # As a user does, so that the next start finds what this one remembers.
        QApplication.quit()

    original = QApplication.exec

    def watched(*_: object) -> int:
        for window in QApplication.topLevelWidgets():
            window.installEventFilter(watch)
        return original()

    watch = Watch()
    QApplication.exec = watched  # type: ignore[method-assign]  # this is how it can be measured from outside
    hush()


def after_paint(kind: type[Any], act: Callable[[], object]) -> None:
    """Call `act` after each paint of a widget of this class."""
    paint = kind.paintEvent

    def paint_event(self: object, event: object) -> None:
        paint(self, event)
        act()

    kind.paintEvent = paint_event


def bare() -> None:
    """A window with one label, one field and two buttons: what any application pays."""
    from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

    application = QApplication([])
    window = QWidget()
    layout = QVBoxLayout(window)
    for part in (QLabel("Wat is er aan de hand?"), QLineEdit(), QPushButton("Verder"), QPushButton("Terug")):
        layout.addWidget(part)
    window.resize(1280, 800)
    window.show()
    application.exec()


def app(data: str) -> None:
    """The start screen of vb-wizard, as the command opens it."""
    from vb_wizard.cli.dispatch import main
    from vb_wizard.ui.parts.doors import DoorCard

    def count() -> None:
        Painted.doors += not Painted.first

    after_paint(DoorCard, count)
    main(["--data", data])


if __name__ == "__main__":
    is_bare = sys.argv[1] == "bare"
    leave_when_painted(has_cases=not is_bare)
    bare() if is_bare else app(sys.argv[2])
