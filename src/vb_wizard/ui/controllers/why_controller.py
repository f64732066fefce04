"""Why a step is there and how its terms were computed: panels over the case, from which a question can be chosen.

Neighbours: `presenters.why` reads the case; `case_controller` has it open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from vb_wizard.ui.controllers.case_controller import CaseController
from vb_wizard.ui.dialogs.answers import Asks
from vb_wizard.ui.window import Window

if TYPE_CHECKING:
    from vb_wizard.ui.screens.case import CaseScreen


class WhyController:
    """Explains the case that is open, and changes nothing."""

    def __init__(self, window: Window, cases: CaseController, asks: Asks) -> None:
        """Listen to the window."""
        self._window = window
        self._cases = cases
        self._asks = asks
        window.case_made.connect(self._connect)

    def _connect(self, case: CaseScreen) -> None:
        case.centre.why_wanted.connect(self.show)
        case.left.terms_wanted.connect(self.show_terms)

    def show(self) -> None:
        """Show why the step that is shown is there; the question behind an answer can be chosen."""
        desk = self._cases.desk
        if desk is None or not self._window.shows_case:
            return
        from vb_wizard.presenters.why import present_why

        place = self._asks.why(present_why(desk, self._cases.office.clock.now()))
        if place is not None:
            self._cases.do(lambda one: one.go_to(place.track, place.path, place.visit))

    def show_terms(self) -> None:
        """Show how the terms of the case were computed."""
        desk = self._cases.desk
        if desk is None:
            return
        from vb_wizard.presenters.term_account import present_terms

        self._asks.terms(present_terms(desk, self._cases.office, self._cases.office.clock.now()))
