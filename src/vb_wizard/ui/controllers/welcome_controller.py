"""The first start: asks three things once, keeps each at once, and never asks again.

Neighbours: `parts.welcome` draws it; `application.settings` keeps what belongs to the office, `memory` that it was asked.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from vb_wizard.application.office import Office
from vb_wizard.application.ports import OfficeContact
from vb_wizard.domain.errors import KnownError
from vb_wizard.presenters.welcome import present_welcome
from vb_wizard.presenters.words_house import SETTINGS
from vb_wizard.presenters.words_welcome import WELCOME
from vb_wizard.ui.controllers.telling import attempt
from vb_wizard.ui.habits import Habits
from vb_wizard.ui.parts.live import announce
from vb_wizard.ui.screens.start import StartScreen
from vb_wizard.ui.window import Window


class WelcomeController:
    """Works on the panel of the first start."""

    def __init__(self, window: Window, office: Office, habits: Habits) -> None:
        """Listen to the window."""
        self._window = window
        self._office = office
        self._habits = habits
        window.start_made.connect(self._connect)
        # Whoever has something at hand goes on with that, and is asked another time.
        window.case_made.connect(lambda _screen: window.start.hide_welcome())

    def _connect(self, screen: StartScreen) -> None:
        if self._habits.welcomed:
            return
        try:
            view = present_welcome(self._office)
        except KnownError:
            # The start screen says what is wrong; this is not the moment to get acquainted.
            return
        if view is None:
            return
        panel = screen.show_welcome(view)
        settings = self._office.settings
        panel.municipality_changed.connect(lambda name: self._keep(lambda: settings.set_municipality(name)))
        panel.user_changed.connect(lambda name: self._keep(lambda: settings.set_user(name)))
        panel.number_changed.connect(self._keep_number)
        panel.closed.connect(lambda: self._close(screen))

    def _keep_number(self, contact: str, number: str) -> None:
        settings = self._office.settings
        known = settings.contacts().get(contact, OfficeContact(contact))
        self._keep(lambda: settings.save_contact(replace(known, number=number)))

    def _keep(self, keep: Callable[[], None]) -> None:
        if attempt(self._window, keep):
            announce(self._window.start, SETTINGS.saved)

    def _close(self, screen: StartScreen) -> None:
        self._habits.keep_welcomed()
        screen.hide_welcome()
        screen.take_focus()
        self._window.top.show_place("", self._office.settings.municipality_title, ())
        announce(screen, WELCOME.closed)
