"""What the window remembers between two starts: place and size, look, and which case was open. In a small file of its own.

Neighbours: `window` and `app`. Nothing about the content of a case is kept here.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

_FILE = "venster.ini"
_GEOMETRY, _THEME, _SCALE, _CASE = "venster/plaats", "vorm/thema", "vorm/schaal", "zaak/open"


class Memory:
    """The remembered state. A file that is missing, broken or read-only gives the defaults."""

    def __init__(self, folder: Path) -> None:
        """Use a file in this folder."""
        self._settings = QSettings(str(folder / _FILE), QSettings.Format.IniFormat)

    def _text(self, name: str) -> str:
        value = self._settings.value(name, "")
        return value if isinstance(value, str) else ""

    @property
    def geometry(self) -> QByteArray:
        """Where the window stood."""
        value = self._settings.value(_GEOMETRY)
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_geometry(self, geometry: QByteArray) -> None:
        """Remember where the window stands."""
        self._settings.setValue(_GEOMETRY, geometry)

    @property
    def theme(self) -> str:
        """The name of the theme, or an empty text."""
        return self._text(_THEME)

    @property
    def scale(self) -> int:
        """The scale in percent, 100 when nothing usable was remembered."""
        text = self._text(_SCALE)
        return int(text) if text.isascii() and text.isdigit() and len(text) < 4 else 100

    def keep_look(self, theme: str, scale: int) -> None:
        """Remember the look."""
        self._settings.setValue(_THEME, theme)
        self._settings.setValue(_SCALE, str(scale))

    @property
    def case_id(self) -> str:
        """The case that was open, or an empty text."""
        return self._text(_CASE)

    def keep_case(self, case_id: str) -> None:
        """Remember which case is open; written at once, because the computer may be switched off."""
        if case_id != self.case_id:
            self._settings.setValue(_CASE, case_id)
            self._settings.sync()
