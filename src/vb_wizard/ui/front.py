"""The front: the window with the doors of last time, painted before anything of the office is read.

Neighbours: `app` opens it first; `running` connects the use cases behind it. What is pressed in between waits until then.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.words import APP, THEME
from vb_wizard.ui.language import Language
from vb_wizard.ui.memory import Memory
from vb_wizard.ui.theme.fonts import load_fonts
from vb_wizard.ui.theme.preference import preferred_theme
from vb_wizard.ui.theme.theme import Theme
from vb_wizard.ui.window import Window

if TYPE_CHECKING:
    from datetime import datetime

_LATEST_MS = 1000


class Front:
    """A window without use cases."""

    def __init__(self, app: QApplication, root: Path, assets: Path, now: Callable[[], datetime]) -> None:
        """Make the window; nothing is shown yet.

        Args:
            app: the application.
            root: the data folder, where the window remembers things.
            assets: fonts, themes, style and icons.
            now: the time in the Netherlands.

        Raises:
            KnownError: an asset is missing or broken.
        """
        family, missing = load_fonts(assets / "fonts")
        self.memory = Memory(root)
        self.language = Language(app, assets / "words", self.memory.language)
        name = self.memory.theme or preferred_theme(app)
        self.theme = Theme(assets, family, name, self.memory.scale, self.memory.brand)
        self.window = Window(app, self.theme, self.memory, now)
        self.window.build()
        self._early: list[Callable[[], object]] = []
        self.window.commanded.connect(self._keep_command)
        self.window.start.door_chosen.connect(self._keep_door)
        if self.memory.put_aside:
            self.window.message.tell(APP.forgot_look.format(name=self.memory.put_aside), Tone.WARN)
        if missing:
            self.window.message.tell(THEME.no_font.format(names=", ".join(missing)), Tone.WARN)

    def show(self, then: Callable[[], None]) -> None:
        """Show the doors of last time, or only the frame when a case was open, and call `then` once when that is painted."""
        if not self.memory.case_id:
            self.window.show_doors(self.memory.doors)
        self._first = _FirstPaint(self.window, then)
        self.window.show()

    def _keep_command(self, name: str) -> None:
        self._early.append(lambda: self.window.commanded.emit(name))

    def _keep_door(self, door_id: str) -> None:
        pressed = next(door for door in self.window.start.doors if door.id == door_id)

        def open_door() -> None:
            # Flows that were changed since the last start may have put another door in its place.
            same = (door.id == door_id and door.title == pressed.title for door in self.window.start.doors)
            if any(same):
                self.window.start.door_chosen.emit(door_id)

        self._early.append(open_door)

    def hand_over(self) -> None:
        """Carry out what the user wanted while there was nobody to do it; from now on somebody else listens."""
        self.window.commanded.disconnect(self._keep_command)
        self.window.start.door_chosen.disconnect(self._keep_door)
        early, self._early = self._early, []
        for act in early:
            act()


class _FirstPaint(QObject):
    """Waits until a window is painted; one that is never painted, because it is out of sight, does not wait for ever."""

    def __init__(self, window: Window, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._then: Callable[[], None] | None = then
        window.installEventFilter(self)
        QTimer.singleShot(_LATEST_MS, self._go)

    def eventFilter(self, _target: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            # The paint itself still has to be done, and comes first.
            QTimer.singleShot(0, self._go)
        return False

    def _go(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()
