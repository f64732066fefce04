"""What the window remembers between two starts, in a small file of its own: place, size, look, the doors, and which case was open.

Neighbours: `window` and `app`. Nothing about the content of a case is kept here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from vb_wizard.presenters.start_views import DoorView, Tone
from vb_wizard.ui.inifile import put_broken_aside

FILE = "venster.ini"
"""The name of the file in the data folder."""
_GEOMETRY, _THEME, _SCALE, _CASE = "venster/plaats", "vorm/thema", "vorm/schaal", "zaak/open"
_BRAND, _LANGUAGE = "vorm/kleur", "vorm/taal"
_GROUP = "group/screen"
_FILTERS = "training/filters"
_DOORS, _DOOR_PARTS = "start/deuren", 7


class Memory:
    """The remembered state. A file that is missing or read-only gives the defaults, and so does a broken one, which is put aside.

    Attributes:
        put_aside: the name under which a broken file was kept at this start, or empty.
    """

    def __init__(self, folder: Path) -> None:
        """Use a file in this folder."""
        self.put_aside = put_broken_aside(folder / FILE)
        self._settings = QSettings(str(folder / FILE), QSettings.Format.IniFormat)

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
    def brand(self) -> str:
        """The colour of the municipality, or an empty text."""
        return self._text(_BRAND)

    def keep_brand(self, brand: str) -> None:
        """Remember the colour of the municipality."""
        self._settings.setValue(_BRAND, brand)

    @property
    def language(self) -> str:
        """The language of the window, or an empty text."""
        return self._text(_LANGUAGE)

    def keep_language(self, name: str) -> None:
        """Remember the language of the window."""
        self._settings.setValue(_LANGUAGE, name)

    @property
    def doors(self) -> tuple[DoorView, ...]:
        """The doors that the start screen had, without how far anything behind them is; empty when none were kept."""
        kept = self._settings.value(_DOORS)
        if (
            not isinstance(kept, list)
            or len(kept) % _DOOR_PARTS
            or not all(isinstance(one, str) for one in kept)
        ):
            return ()
        rows = [kept[at : at + _DOOR_PARTS] for at in range(0, len(kept), _DOOR_PARTS)]
        if any(tone not in list(Tone) for *_, tone, _ in rows):
            return ()
        return tuple(
            DoorView(name, key, title, say, button, Tone(tone), 0.0 if has_progress else None)
            for name, key, title, say, button, tone, has_progress in rows
        )

    def keep_doors(self, doors: Sequence[DoorView]) -> None:
        """Remember what stands on the doors, so that the next start can draw them before anything is read."""
        rows = [
            (
                door.id,
                door.key,
                door.title,
                door.say,
                door.button,
                str(door.tone),
                "" if door.progress is None else "1",
            )
            for door in doors
        ]
        kept = [part for row in rows for part in row]
        if kept != self._settings.value(_DOORS):
            self._settings.setValue(_DOORS, kept)

    @property
    def group_screen(self) -> str:
        """The name of the screen on which the group saw an exercise last, or an empty text."""
        return self._text(_GROUP)

    def keep_group_screen(self, name: str) -> None:
        """Remember on which screen the group sees an exercise."""
        self._settings.setValue(_GROUP, name)

    @property
    def scenario_filters(self) -> Mapping[str, str]:
        """What was chosen last among the scenarios, by the name of the filter."""
        kept = self._settings.value(_FILTERS)
        if not isinstance(kept, list) or not all(isinstance(one, str) for one in kept):
            return {}
        return dict(one.split("=", 1) for one in kept if "=" in one)

    def keep_scenario_filters(self, chosen: Mapping[str, str]) -> None:
        """Remember what is chosen among the scenarios."""
        self._settings.setValue(_FILTERS, [f"{name}={value}" for name, value in chosen.items()])

    @property
    def case_id(self) -> str:
        """The case that was open, or an empty text."""
        return self._text(_CASE)

    def keep_case(self, case_id: str) -> None:
        """Remember which case is open; written at once, because the computer may be switched off."""
        if case_id != self.case_id:
            self._settings.setValue(_CASE, case_id)
            self._settings.sync()
