"""Calling and opening: what the cards at the right of the case, and links in a text, lead to.

Neighbours: `case_controller` writes in the journal; `outside` is the desktop.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from vb_wizard.domain.journal import CallResult
from vb_wizard.presenters.views import ContactView, Tone
from vb_wizard.presenters.words import APP, HELP
from vb_wizard.ui.controllers.case_controller import CaseController
from vb_wizard.ui.controllers.outside import Outside
from vb_wizard.ui.dialogs.answers import Asks
from vb_wizard.ui.window import Window

if TYPE_CHECKING:
    from vb_wizard.ui.screens.case import CaseScreen


class CallController:
    """Works on contacts and instruments of the case that is open."""

    def __init__(self, window: Window, cases: CaseController, asks: Asks, outside: Outside) -> None:
        """Listen to the window."""
        self._window = window
        self._cases = cases
        self._asks = asks
        self._outside = outside
        window.case_made.connect(self._connect)

    def _connect(self, case: CaseScreen) -> None:
        case.right.call_wanted.connect(self._call)
        case.right.call_note_wanted.connect(self._note_call)
        case.right.code_wanted.connect(self._show_code)
        case.right.link_wanted.connect(self.open_link)
        case.centre.link_wanted.connect(self.open_link)

    def _call(self, contact: ContactView) -> None:
        number = contact.number or contact.dial
        self._outside.copy(contact.dial)
        words = HELP.dialled if self._outside.call(contact.dial) else HELP.not_dialled
        self._window.message.tell(
            words.format(number=number), Tone.BRAND, HELP.note_call, lambda: self._note_call(contact)
        )

    def _show_code(self, contact: ContactView) -> None:
        number = contact.number or contact.dial
        self._asks.dial_code(contact.name, number, contact.dial, lambda: self._outside.copy(contact.dial))

    def _note_call(self, contact: ContactView) -> None:
        answer = self._asks.call(contact.name, contact.number or contact.dial)
        if answer is None:
            return
        result = CallResult(answer.result)
        if self._cases.do(
            lambda desk: desk.call(contact.id, answer.name, answer.number, result, answer.text)
        ):
            self._window.message.tell(APP.call_noted, Tone.OK)

    def open_link(self, link: str) -> None:
        """Open a page; when the computer cannot, the address is put on the clipboard."""
        if not self._outside.open_link(link):
            self._outside.copy(link)
            self._window.message.tell(HELP.not_opened.format(link=link), Tone.WARN)
