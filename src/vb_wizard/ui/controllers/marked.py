"""What leaves the window while an exercise is open: nothing is dialled or opened, and what is copied carries the mark.

Neighbours: `running` puts `Marked` before `outside`; `window` knows whether an exercise is open.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication

from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.words import FRAME
from vb_wizard.ui.controllers.outside import Outside
from vb_wizard.ui.practice import with_mark
from vb_wizard.ui.window import Window


class Marked(Outside):
    """The desktop as an exercise may use it, and as it is for everything else."""

    def __init__(self, outside: Outside, window: Window) -> None:
        """Keep the desktop, and the window that knows whether an exercise is open."""
        self._outside = outside
        self._window = window

    def call(self, dial: str) -> bool:
        """Let the computer dial, never in an exercise; returns whether a program took it."""
        return not self._window.is_exercise and self._outside.call(dial)

    def open_link(self, link: str) -> bool:
        """Open a web or mail address; in an exercise only say that it is not opened."""
        if self._window.is_exercise:
            self._window.message.tell(FRAME.nobody_called, Tone.EXERCISE)
            return True
        return self._outside.open_link(link)

    def open_file(self, path: Path) -> bool:
        """Open a file that was saved; those of an exercise carry the mark themselves."""
        return self._outside.open_file(path)

    def copy(self, text: str) -> None:
        """Put a text on the clipboard, marked in an exercise."""
        self._outside.copy(with_mark(text) if self._window.is_exercise else text)


class ClipboardMark(QObject):
    """Marks every text that the window itself puts on the clipboard while an exercise is open, also from a field or a label."""

    def __init__(self, app: QApplication, window: Window) -> None:
        """Listen to the clipboard as long as the window lives."""
        super().__init__(window)
        self._window = window
        self._clipboard = app.clipboard()
        self._clipboard.changed.connect(self._mark)

    def _mark(self, mode: QClipboard.Mode) -> None:
        # Not every desktop says whose the clipboard is; what changes while we have the keyboard is ours.
        is_ours = self._clipboard.ownsClipboard() or QApplication.activeWindow() is not None
        if not self._window.is_exercise or not is_ours:
            return
        text = self._clipboard.text(mode)
        if with_mark(text) != text:
            self._clipboard.setText(with_mark(text), mode)
