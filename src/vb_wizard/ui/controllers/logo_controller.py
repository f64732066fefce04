"""The logo of the municipality: chosen, kept, shown and taken away.

Neighbours: `logofile` reads what was chosen, `office.logos` keeps it, `parts.logo` shows it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from vb_wizard.application.office import Office
from vb_wizard.domain.errors import KnownError
from vb_wizard.presenters.words_logo import LOGO
from vb_wizard.ui.dialogs.answers import Asks
from vb_wizard.ui.logofile import picture, read_logo
from vb_wizard.ui.parts.logo import logo_name
from vb_wizard.ui.window import Window

if TYPE_CHECKING:
    from vb_wizard.ui.parts.logo import LogoPanel
    from vb_wizard.ui.screens.settings import SettingsScreen


class LogoController:
    """Works on the logo."""

    def __init__(self, window: Window, office: Office, asks: Asks) -> None:
        """Show the logo that is kept, and listen to the settings."""
        self._window = window
        self._office = office
        self._asks = asks
        self._image = picture(office.logos.logo())
        window.settings_made.connect(self._connect)
        window.built.connect(self._show_above)
        self._show_above()

    @property
    def _name(self) -> str:
        return logo_name(self._office.settings.municipality_title)

    def _connect(self, screen: SettingsScreen) -> None:
        panel = screen.logo
        panel.choice_wanted.connect(lambda: self._choose(panel))
        panel.removal_wanted.connect(lambda: self._keep(panel, b"", LOGO.removed))
        # The name of the municipality is the name of its logo.
        screen.municipality_changed.connect(lambda _: self._show(panel))
        panel.show_logo(self._image, self._name)

    def _choose(self, panel: LogoPanel) -> None:
        path = self._asks.logo_file()
        if path is None:
            return
        try:
            png = read_logo(path)
        except KnownError as error:
            panel.tell(str(error))
            return
        self._keep(panel, png, LOGO.kept)

    def _keep(self, panel: LogoPanel, png: bytes, words: str) -> None:
        try:
            self._office.logos.save_logo(png)
        except KnownError as error:
            panel.tell(str(error))
            return
        self._image = picture(png)
        self._show(panel)
        panel.tell(words)

    def _show(self, panel: LogoPanel) -> None:
        panel.show_logo(self._image, self._name)
        self._show_above()

    def _show_above(self) -> None:
        self._window.top.show_logo(self._image, self._name)
