"""The search: asks what is wanted and goes there. Looking never changes a case.

Neighbours: `presenters.search` says what can be found; the other controllers show it.
"""

from __future__ import annotations

from dataclasses import dataclass

from vb_wizard.application.office import Office
from vb_wizard.presenters.search import SearchItem, SearchKind, present_search
from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.words_dialogs import WORKING
from vb_wizard.presenters.words_finding import SEARCH
from vb_wizard.ui.controllers.call_controller import CallController
from vb_wizard.ui.controllers.case_controller import CaseController
from vb_wizard.ui.controllers.contacts_controller import ContactsController
from vb_wizard.ui.controllers.log_controller import LogController
from vb_wizard.ui.controllers.start_controller import StartController
from vb_wizard.ui.controllers.telling import attempt, patiently
from vb_wizard.ui.dialogs.answers import Asks
from vb_wizard.ui.window import Window


@dataclass(frozen=True)
class Places:
    """Where a search can lead to."""

    window: Window
    cases: CaseController
    calls: CallController
    start: StartController
    contacts: ContactsController
    log: LogController


class SearchController:
    """Searches over everything."""

    def __init__(self, places: Places, office: Office, asks: Asks) -> None:
        """Keep where it can go."""
        self._places = places
        self._office = office
        self._asks = asks

    def ask(self) -> None:
        """Ask what is wanted and go there; nothing happens when the user cancels."""

        def act() -> None:
            desk = self._places.cases.desk
            index = patiently(
                self._places.window, lambda: present_search(self._office, desk), WORKING.searching
            )
            found = self._asks.search(index)
            if found is not None:
                self._go(found)

        attempt(self._places.window, act)

    def _go(self, item: SearchItem) -> None:
        places = self._places
        match item.kind:
            case SearchKind.CASE:
                places.start.open_case(item.id)
            case SearchKind.CONTACT:
                places.contacts.show(item.id)
            case SearchKind.LOG:
                places.log.show(int(item.id))
            case SearchKind.STEP if item.place is not None:
                place = item.place
                places.cases.do(lambda desk: desk.go_to(place.track, place.path, place.visit))
            case _ if item.link:
                places.calls.open_link(item.link)
            case _:
                words = SEARCH.no_link.format(title=item.title, detail=item.detail)
                places.window.message.tell(words, Tone.BRAND)
