"""What guards the screen: the lock with its code, locking by itself, and reminders that say nothing.

Neighbours: `cover` hides, `gate` asks for the code, `tray` reminds; `application.lock` and `application.reminders` decide.
"""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from vb_wizard.application.office import Office
from vb_wizard.application.reminders import Reminders
from vb_wizard.domain.errors import KnownError
from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.words_guard import LOCK, REMINDER
from vb_wizard.ui.commands import Command
from vb_wizard.ui.cover import QuickHide
from vb_wizard.ui.habits import Habits
from vb_wizard.ui.tray import Tray
from vb_wizard.ui.watch import InputWatch
from vb_wizard.ui.window import Window

if TYPE_CHECKING:
    from vb_wizard.ui.screens.settings import SettingsScreen

_LOOK_MS, _REMIND_MS = 5_000, 60_000


class GuardController(QObject):
    """Works on the lock and the reminders."""

    def __init__(
        self, window: Window, office: Office, habits: Habits, hide: QuickHide, watch: InputWatch, tray: Tray
    ) -> None:
        """Listen; nothing is locked and nobody is reminded before `begin`."""
        super().__init__(window)
        self._window = window
        self._lock = office.lock
        self._habits = habits
        self._hide = hide
        self._watch = watch
        self._tray = tray
        self._reminders = Reminders(office)
        self._waits = False
        window.settings_made.connect(self._connect_settings)
        hide.changed.connect(self._follow)
        self._idle, self._remind = QTimer(self), QTimer(self)
        self._idle.setInterval(_LOOK_MS)
        self._idle.timeout.connect(self.lock_when_idle)
        self._remind.setInterval(_REMIND_MS)
        self._remind.timeout.connect(self.remind)

    def begin(self) -> None:
        """Lock when there is a code, and begin to watch the time."""
        self._hide.lock()
        self._idle.start()
        self._remind.start()
        self._tray.turn(self._habits.reminds)

    def _connect_settings(self, screen: SettingsScreen) -> None:
        screen.lock.show_state(self._lock.is_set, self._habits.lock_minutes)
        screen.reminders.show_choice(str(int(self._habits.reminds)))
        screen.lock.code_chosen.connect(self._set_code)
        screen.lock.removal_wanted.connect(self._remove_code)
        screen.lock.minutes_chosen.connect(self._set_minutes)
        screen.reminders.chosen.connect(lambda choice: self._set_reminds(choice == "1"))

    def lock(self) -> None:
        """Lock now, or say where a code is chosen."""
        if not self._hide.lock():
            settings = partial(self._window.commanded.emit, Command.SETTINGS)
            self._window.message.tell(LOCK.no_code, Tone.BRAND, LOCK.to_settings, settings)

    def lock_when_idle(self) -> None:
        """Lock when nobody pressed anything for as long as was chosen."""
        minutes = self._habits.lock_minutes
        if minutes and not self._hide.is_hidden and self._watch.idle >= timedelta(minutes=minutes):
            self._hide.lock()

    def remind(self) -> None:
        """Say that something became due: in the window, and in the tray when the wizard is not in front."""
        if not self._habits.reminds:
            return
        try:
            is_new = self._reminders.is_due()
        except KnownError:
            # The start screen tells what is wrong with the cases; a reminder is not the place.
            return
        self._waits = self._waits or is_new
        if self._hide.is_hidden or not self._waits:
            # Behind the cover not even the neutral sentence is seen; it comes when the wizard is back.
            return
        if is_new and not self._window.isActiveWindow():
            self._tray.remind()
        if not self._hide.is_locked:
            self._tell()

    def _tell(self) -> None:
        self._waits = False
        agenda = partial(self._window.commanded.emit, Command.AGENDA)
        self._window.message.tell(REMINDER.say, Tone.BRAND, REMINDER.look, agenda)

    def _follow(self) -> None:
        """Keep the tray neutral while the wizard is hidden, and tell what waited when it is back."""
        is_away = self._hide.is_hidden or self._hide.is_locked
        self._tray.be_neutral(is_away)
        if self._waits and not is_away:
            self._tell()

    def _set_code(self, code: str, again: str) -> None:
        try:
            self._lock.set_code(code, again)
            said = LOCK.is_on
        except KnownError as error:
            said = str(error)
        self._show(said)

    def _remove_code(self, code: str) -> None:
        try:
            said = LOCK.is_off if self._lock.remove(code) else self._wrong()
        except KnownError as error:
            said = str(error)
        self._show(said)

    def _wrong(self) -> str:
        seconds = round(self._lock.wait.total_seconds())
        return LOCK.wrong_wait.format(seconds=seconds) if seconds else LOCK.wrong

    def _set_minutes(self, minutes: str) -> None:
        self._habits.keep_lock_minutes(int(minutes))
        self._show("")

    def _show(self, said: str) -> None:
        panel = self._window.settings.lock
        panel.show_state(self._lock.is_set, self._habits.lock_minutes)
        panel.tell(said)

    def _set_reminds(self, reminds: bool) -> None:
        self._habits.keep_reminds(reminds)
        self._tray.turn(reminds)
        self._window.settings.reminders.show_choice(str(int(reminds)))
