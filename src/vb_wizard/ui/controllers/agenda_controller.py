"""The agenda over all cases: shows it, opens what is due, and saves it for another calendar.

Neighbours: `presenters.agenda` makes the rows; `start_controller` opens a case at a step.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from vb_wizard.application.desk import CaseDesk
from vb_wizard.application.office import Office
from vb_wizard.domain.moments import AMSTERDAM
from vb_wizard.presenters.agenda import AgendaRow, AgendaView, present_agenda
from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.words_dialogs import WORKING
from vb_wizard.presenters.words_finding import AGENDA
from vb_wizard.ui.controllers.dossier_controller import write_whole
from vb_wizard.ui.controllers.start_controller import StartController
from vb_wizard.ui.controllers.telling import attempt, patiently
from vb_wizard.ui.dialogs.answers import Asks
from vb_wizard.ui.window import Window

if TYPE_CHECKING:
    from vb_wizard.ui.screens.agenda import AgendaScreen


class AgendaController:
    """Works on everything that is due."""

    def __init__(
        self, window: Window, office: Office, start: StartController, asks: Asks, back: Callable[[], None]
    ) -> None:
        """Listen to the window; `back` shows what was shown before."""
        self._window = window
        self._office = office
        self._start = start
        self._asks = asks
        self._back = back
        window.agenda_made.connect(self._connect)
        window.start_made.connect(lambda screen: screen.agenda_wanted.connect(self.show))

    def _connect(self, screen: AgendaScreen) -> None:
        screen.opened.connect(lambda row: self._start.open_attention(row.what))
        screen.snooze_wanted.connect(self._snooze)
        screen.wake_wanted.connect(self._wake)
        screen.export_wanted.connect(self._export)
        screen.back_wanted.connect(self._back)

    def _view(self) -> AgendaView:
        return present_agenda(self._office, self._office.clock.now())

    def show(self) -> None:
        """Show the agenda."""
        attempt(
            self._window,
            lambda: self._window.show_agenda(patiently(self._window, self._view, WORKING.agenda)),
        )

    def _snooze(self, row: AgendaRow) -> None:
        answer = self._asks.snooze(row.what.action, row.law)
        if answer is None or answer.until is None:
            return
        until, place = answer.until.replace(tzinfo=AMSTERDAM), row.what.place
        self._change(row, lambda desk: desk.snooze(place, row.task, until, answer.reason), AGENDA.snoozed)

    def _wake(self, row: AgendaRow) -> None:
        self._change(row, lambda desk: desk.wake(row.what.place, row.task), AGENDA.woken)

    def _change(self, row: AgendaRow, act: Callable[[CaseDesk], object], words: str) -> None:
        """Record something about what is due, and show the agenda anew."""
        if self._start.at_desk(row.what.case_id, act):
            self.show()
            self._window.message.tell(words, Tone.OK)

    def _export(self) -> None:
        def make() -> tuple[str, bytes] | None:
            items = self._office.agenda(self._office.readable_cases()[0])
            return self._office.calendar_file(items) if items else None

        def act() -> None:
            made = patiently(self._window, make, WORKING.agenda)
            if made is None:
                self._window.message.tell(AGENDA.nothing, Tone.BRAND)
                return
            name, content = made
            path = self._asks.save_path(name, AGENDA.files)
            if path is not None:
                write_whole(path, content)
                self._window.message.tell(AGENDA.exported.format(name=path.name), Tone.OK)

        attempt(self._window, act)
