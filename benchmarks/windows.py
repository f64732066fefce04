"""Windows that are started to be measured, each in a process of its own.

Run as `python windows.py bare|app [DATA]`: shows the window, waits for its first paint, prints the moment (in nanoseconds since the
epoch) and the peak memory in kB, and leaves at once.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path


def peak_memory() -> int:
    """The peak memory of this process in kB."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1])
    return 0


def leave_at_first_paint() -> None:
    """Make the event loop report the first paint of a window and leave, instead of waiting for a user."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication, QWidget

    class Watch(QObject):
        """Waits for the first paint."""

        seen = False

        def eventFilter(self, target: QObject, event: QEvent) -> bool:  # noqa: N802 - the name that Qt calls
            """See what is painted."""
            if event.type() == QEvent.Type.Paint and isinstance(target, QWidget) and not self.seen:
                self.seen = True
                # The paint itself still has to be done: everything queued behind it comes after.
                QTimer.singleShot(0, self.tell)
            return False

        def tell(self) -> None:
            """Report and leave."""
            print(time.time_ns(), peak_memory(), flush=True)
            os._exit(0)

    original = QApplication.exec

    def watched(*_: object) -> int:
        application = QApplication.instance()
        assert application is not None
        watch = Watch(application)
        application.installEventFilter(watch)
        for window in QApplication.topLevelWidgets():
            if window.isVisible():
                window.update()
        return original()

    QApplication.exec = watched  # type: ignore[method-assign]  # this is how it can be measured from outside


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

    main(["--data", data])


if __name__ == "__main__":
    leave_at_first_paint()
    bare() if sys.argv[1] == "bare" else app(sys.argv[2])
