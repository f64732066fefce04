"""Windows that are started to be measured, each in a process of its own.

Run as `python windows.py bare|app [DATA]`: shows the window, and leaves when everything on it is painted. Prints the moments (in
nanoseconds since the epoch) of the first paint and of the last, the number of doors at the first paint, and the peak memory in kB.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Any

NOISE = "This plugin does not support propagateSizeHints()"
"""What Qt says of a window without a screen; it means nothing."""


def peak_memory() -> int:
    """The peak memory of this process in kB."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1])
    return 0


def hush() -> None:
    """Drop the one line that Qt says for nothing; everything else is still said."""
    from PySide6.QtCore import qInstallMessageHandler

    qInstallMessageHandler(
        lambda _kind, _context, text: None if text == NOISE else print(text, file=sys.stderr)
    )


def leave_when_painted(last: str) -> None:
    """Make the event loop report the first paint of all, and leave after the first paint of a widget of class `last`."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication, QWidget

    class Watch(QObject):
        """Waits for the paints."""

        window: QWidget
        first = 0
        doors = 0
        is_last = False

        def eventFilter(self, target: QObject, event: QEvent) -> bool:  # noqa: N802 - the name that Qt calls
            """See what is painted."""
            if event.type() != QEvent.Type.Paint or not isinstance(target, QWidget):
                return False
            # The paint itself still has to be done: everything queued behind it comes after.
            if not self.first:
                self.first = 1
                self.window = target.window()
                QTimer.singleShot(0, self.note)
            if type(target).__name__ == last and not self.is_last:
                self.is_last = True
                QTimer.singleShot(0, self.tell)
            return False

        def note(self) -> None:
            """Keep the moment of the first paint, and only then look what was painted."""
            self.first = time.time_ns()
            self.doors = sum(one.objectName().startswith("door:") for one in _visible(self.window))

        def tell(self) -> None:
            """Report and leave as a user does, so that the next start finds what this one remembers."""
            print(self.first, time.time_ns(), self.doors, peak_memory(), flush=True)
            application.quit()

    def _visible(window: QWidget) -> list[QWidget]:
        return [one for one in window.findChildren(QWidget) if one.isVisible()]

    original = QApplication.exec

    def watched(*_: object) -> int:
        nonlocal application
        application = QApplication.instance()
        watch = Watch(application)
        application.installEventFilter(watch)
        return original()

    application: Any = None
    QApplication.exec = watched  # type: ignore[method-assign]  # this is how it can be measured from outside
    hush()


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
    is_bare = sys.argv[1] == "bare"
    leave_when_painted("QWidget" if is_bare else "Table")
    bare() if is_bare else app(sys.argv[2])
