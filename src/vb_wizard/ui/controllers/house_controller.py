"""The wizard itself: its settings and what it is made of.

Neighbours: `screens.settings` and `screens.about`; `application.settings` keeps what belongs to the office, `memory` the look.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from vb_wizard.application.office import Office
from vb_wizard.presenters.about import present_about
from vb_wizard.presenters.words_house import SETTINGS
from vb_wizard.ui.controllers.call_controller import CallController
from vb_wizard.ui.controllers.outside import Outside
from vb_wizard.ui.controllers.telling import attempt
from vb_wizard.ui.language import Language
from vb_wizard.ui.memory import Memory
from vb_wizard.ui.parts.live import announce
from vb_wizard.ui.theme.theme import Theme
from vb_wizard.ui.window import Window

if TYPE_CHECKING:
    from vb_wizard.ui.screens.about import AboutScreen
    from vb_wizard.ui.screens.settings import SettingsScreen, SettingsView


class HouseController:
    """Works on the settings, and shows the about screen."""

    def __init__(
        self,
        window: Window,
        office: Office,
        look: tuple[Theme, Memory, Language],
        folder: Path,
        outside: Outside,
        calls: CallController,
        back: Callable[[], None],
    ) -> None:
        """Listen to the window; `look` is what is worn, where that is remembered and what is spoken, `back` shows what was shown before."""
        self._window = window
        self._office = office
        self._theme, self._memory, self._language = look
        self._folder = folder
        self._outside = outside
        self._calls = calls
        self._back = back
        window.settings_made.connect(self._connect_settings)
        window.about_made.connect(self._connect_about)

    def _connect_settings(self, screen: SettingsScreen) -> None:
        settings = self._office.settings
        screen.municipality_changed.connect(lambda name: self._set(settings.set_municipality, name))
        screen.user_changed.connect(lambda name: self._set(settings.set_user, name))
        screen.retention_changed.connect(self._set_retention)
        screen.theme_chosen.connect(self._theme.set_name)
        screen.language_chosen.connect(self._set_language)
        screen.scale_chosen.connect(lambda scale: self._theme.set_scale(int(scale)))
        screen.brand_changed.connect(self._set_brand)
        screen.folder_wanted.connect(lambda: self._outside.open_file(self._folder))
        screen.back_wanted.connect(self._back)

    def _connect_about(self, screen: AboutScreen) -> None:
        screen.link_wanted.connect(self._calls.open_link)
        screen.back_wanted.connect(self._back)

    def show_settings(self) -> None:
        """Show the settings."""
        attempt(self._window, lambda: self._window.show_settings(self._settings))

    def _settings(self) -> SettingsView:
        from vb_wizard.ui.screens.settings import SettingsView

        settings = self._office.settings
        return SettingsView(
            settings.municipality,
            settings.user,
            self._language.name,
            self._theme.name,
            self._theme.scale,
            self._memory.brand,
            str(self._folder),
            self._office.protection,
            str(settings.retention_months or ""),
        )

    def show_about(self) -> None:
        """Show what the wizard is made of."""
        attempt(self._window, lambda: self._window.show_about(present_about(self._office)))

    def _set(self, keep: Callable[[str], None], name: str) -> None:
        if attempt(self._window, lambda: keep(name)):
            announce(self._window.settings, SETTINGS.saved)

    def _set_retention(self, months: str) -> None:
        self._set(self._office.settings.set_retention, months)
        # What was refused does not stay in the field as if it held.
        self._window.settings.retention.show_text(str(self._office.settings.retention_months or ""))

    def _set_language(self, name: str) -> None:
        self._memory.keep_language(name)
        self._language.set_name(name)
        self._window.rebuild()

    def _set_brand(self, brand: str) -> None:
        # A colour that is taken makes every screen anew, this one with what is remembered.
        before = self._memory.brand
        self._memory.keep_brand(brand)
        reason = self._theme.set_brand(brand)
        if reason:
            self._memory.keep_brand(before)
        self._window.settings.say_brand(reason)
