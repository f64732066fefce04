"""The screens that are there: which one the group can have beside that of the trainer, and when one comes or goes.

Neighbours: `controllers.group_controller` puts the window of the group there; tests have screens of their own.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QRect, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget


@dataclass(frozen=True, slots=True)
class Spot:
    """A screen: its name, and where it lies on the desktop in px."""

    name: str
    room: QRect


class Screens(QObject):
    """The screens of the machine. `changed` says that one came, went or moved."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        """Watch the screens."""
        super().__init__()
        self._app = app
        # Qt and the desktop move windows first.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self.changed)
        app.screenAdded.connect(lambda _screen: self._later.start())
        app.screenRemoved.connect(lambda _screen: self._later.start())

    def beside(self, window: QWidget, wanted: str = "") -> Spot | None:
        """Return a screen on which a window does not stand: the one that is wanted, else the first; None when there is none."""
        own = window.screen()
        others = [one for one in self._app.screens() if one is not own]
        ranked = sorted(others, key=lambda one: one.name() != wanted)
        return Spot(ranked[0].name(), ranked[0].geometry()) if ranked else None
