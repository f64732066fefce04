"""The icon in the system tray, where there is one. It never says anything about a case.

Neighbours: `controllers.guard_controller` lets it remind and makes it neutral while the wizard is hidden.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon

from vb_wizard.presenters.words import FRAME
from vb_wizard.presenters.words_guard import REMINDER
from vb_wizard.ui.cover import plain_icon


class Tray(QObject):
    """An icon that is there while reminders are on. `wanted` says that somebody pressed it or its message."""

    wanted = Signal()

    def __init__(self, icon: QIcon, parent: QObject) -> None:
        """Make nothing yet: a start does not wait for a tray."""
        super().__init__(parent)
        self._icon = icon
        self._tray: QSystemTrayIcon | None = None

    def turn(self, on: bool) -> None:
        """Put the icon there or take it away. Without a tray nothing happens."""
        if not on:
            if self._tray is not None:
                self._tray.hide()
                self._tray.deleteLater()
                self._tray = None
        elif self._tray is None and QSystemTrayIcon.isSystemTrayAvailable():
            self._tray = QSystemTrayIcon(self._icon, self)
            self._tray.activated.connect(lambda _reason: self.wanted.emit())
            self._tray.messageClicked.connect(self.wanted)
            self.be_neutral(False)
            self._tray.show()

    def be_neutral(self, is_neutral: bool) -> None:
        """Say nothing about the wizard, not even that it is there; what still hangs over the screen goes."""
        if self._tray is not None:
            self._tray.setIcon(plain_icon() if is_neutral else self._icon)
            self._tray.setToolTip(FRAME.cover if is_neutral else FRAME.app)
            if is_neutral and self._tray.isVisible():
                # A message belongs to its icon: it goes when the icon goes for a moment.
                self._tray.hide()
                self._tray.show()

    def remind(self) -> None:
        """Show the one neutral sentence; without a tray nothing happens."""
        if self._tray is not None:
            self._tray.showMessage(REMINDER.title, REMINDER.say, plain_icon())
