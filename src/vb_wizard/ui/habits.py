"""What this computer is used to: after how long it locks, whether it reminds, and that the first questions were asked.

Neighbours: `controllers.guard_controller` and `controllers.welcome_controller`. It stands in the file of `memory`.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

from vb_wizard.ui.memory import FILE

_LOCK_MINUTES, _REMINDS, _WELCOMED = "lock/minutes", "reminder/on", "start/asked"
_MOST_MINUTES, _USUAL_MINUTES = 240, 10


class Habits:
    """The remembered choices. What is missing or makes no sense gives the usual one."""

    def __init__(self, folder: Path) -> None:
        """Use the file in this folder."""
        self._settings = QSettings(str(folder / FILE), QSettings.Format.IniFormat)

    def _text(self, name: str) -> str:
        value = self._settings.value(name, "")
        return value if isinstance(value, str) else ""

    @property
    def lock_minutes(self) -> int:
        """After how many minutes without a press the wizard locks itself; 0 for never."""
        text = self._text(_LOCK_MINUTES)
        usable = text.isascii() and text.isdigit() and len(text) < 4 and int(text) <= _MOST_MINUTES
        return int(text) if usable else _USUAL_MINUTES

    def keep_lock_minutes(self, minutes: int) -> None:
        """Remember after how many minutes the wizard locks itself."""
        self._settings.setValue(_LOCK_MINUTES, str(minutes))

    @property
    def reminds(self) -> bool:
        """Whether the wizard reminds of terms; yes unless somebody said no."""
        return self._text(_REMINDS) != "0"

    def keep_reminds(self, reminds: bool) -> None:
        """Remember whether the wizard reminds of terms."""
        self._settings.setValue(_REMINDS, str(int(reminds)))

    @property
    def welcomed(self) -> bool:
        """Whether the questions of the first start were answered or skipped."""
        return self._text(_WELCOMED) == "1"

    def keep_welcomed(self) -> None:
        """Remember that nobody has to be asked again."""
        self._settings.setValue(_WELCOMED, "1")
