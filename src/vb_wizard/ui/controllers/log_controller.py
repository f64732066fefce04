"""The log: shows the journal of the case that is open.

Neighbours: `presenters.log` gathers the rows; `screens.log` filters and searches them by itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from vb_wizard.presenters.log import present_log
from vb_wizard.ui.controllers.case_controller import CaseController
from vb_wizard.ui.controllers.telling import attempt
from vb_wizard.ui.window import Window

if TYPE_CHECKING:
    from vb_wizard.ui.screens.log import LogScreen


class LogController:
    """Works on the log of the case that is open."""

    def __init__(self, window: Window, cases: CaseController) -> None:
        """Listen to the window."""
        self._window = window
        self._cases = cases
        window.log_made.connect(self._connect)

    def _connect(self, screen: LogScreen) -> None:
        screen.back_wanted.connect(self._cases.show)

    def show(self, seq: int = 0) -> None:
        """Show the log, with the line of this number chosen; without an open case nothing happens."""
        desk = self._cases.desk
        if desk is None:
            return

        def act() -> None:
            self._window.show_log(present_log(desk, self._cases.office))

        shown = attempt(self._window, act)
        if shown and seq:
            self._window.log.choose(seq)
