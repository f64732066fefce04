"""The window of the group: the large screen with what comes in, or the real wizard in the time of the story.

Neighbours: `controllers.group_controller` fills it and places it; `window` is what it is made of.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication

from vb_wizard.presenters.start_views import DoorView
from vb_wizard.presenters.words_play import GROUP
from vb_wizard.ui.curtain import KEPT
from vb_wizard.ui.memory import Memory
from vb_wizard.ui.parts.moment_inputs import Now
from vb_wizard.ui.theme.theme import SCALES, Theme
from vb_wizard.ui.window import Window

_USUAL_HEIGHT = 720
"""The height in px at which the wizard is drawn at 100 %."""
_SMALL = (960, 600)


class _NoMemory(Memory):
    """Remembers nothing: the look and the case are those of the trainer's window."""

    def __init__(self) -> None:
        """Remember nothing."""
        self.put_aside = ""

    @property
    def geometry(self) -> QByteArray:
        """Nowhere."""
        return QByteArray()

    def keep_geometry(self, geometry: QByteArray) -> None:
        """Forget it."""

    def keep_look(self, theme: str, scale: int) -> None:
        """Forget it."""

    def keep_doors(self, doors: Sequence[DoorView]) -> None:
        """Forget them."""

    def keep_case(self, case_id: str) -> None:
        """Forget it."""


class GroupWindow(Window):
    """A window that never shows more than the group may see."""

    closed = Signal()

    def __init__(self, app: QApplication, theme: Theme, now: Now) -> None:
        """Make the window in the colours of a theme; `now` returns the time in the story."""
        super().__init__(app, theme.enlarged(100), _NoMemory(), now)
        # What is hidden in a hurry comes back with the wizard.
        self.setProperty(KEPT, True)
        self.memory = self._memory
        self.look = self._theme
        self.build()

    def _dress(self, _app: QApplication, theme: Theme) -> None:
        """Give this window the look of a theme; the application keeps that of the trainer."""
        self.setPalette(theme.palette())
        self.setFont(theme.font("body"))
        self.setStyleSheet(theme.stylesheet())

    def build(self) -> None:
        """Make the screens, without what leads out of the exercise."""
        super().build()
        self.setWindowTitle(GROUP.title)
        self.top.menu.hide()
        self.top.name.setEnabled(False)

    def show_group(self) -> None:
        """Put the large screen in front; it has a band of its own."""
        self.top.hide()
        if self._go_to(self.group, None, self.show_group):
            self.group.take_focus()

    def is_on_group(self) -> bool:
        """Whether the large screen is in front."""
        return self._stack.currentWidget() is self.group

    def wear(self, theme: Theme) -> None:
        """Wear the colours of another theme."""
        self._theme.set_name(theme.name)
        self.group.wear(theme)

    def fill(self, room: QRect) -> None:
        """Fill a screen, given as its place on the desktop in px."""
        self.setWindowState(Qt.WindowState.WindowNoState)
        self.setGeometry(room)
        self.showFullScreen()
        self._fit(room.height())

    def shrink(self) -> None:
        """Be a window as any other."""
        self.setWindowState(Qt.WindowState.WindowNoState)
        self.showNormal()
        self.resize(*_SMALL)
        self._fit(_SMALL[1])

    def _fit(self, height: int) -> None:
        wanted = 100 * height // _USUAL_HEIGHT
        self._theme.set_scale(max((one for one in SCALES if one <= wanted), default=SCALES[0]))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that it is closed; the exercise goes on."""
        super().closeEvent(event)
        self.closed.emit()
