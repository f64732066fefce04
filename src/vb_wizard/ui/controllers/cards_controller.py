"""Cards (vCard) in and out: reads a file, shows the preview, keeps what was chosen, and saves all contacts as cards.

Neighbours: `screens.contacts` has the buttons; `application.card_import` proposes and keeps.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from vb_wizard.application.card_import import Chosen, Proposal, keep, proposals
from vb_wizard.application.cards import ReadCards, cards_of
from vb_wizard.application.contact_checks import known_contacts
from vb_wizard.application.office import Office
from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.work import reached
from vb_wizard.presenters import dutch
from vb_wizard.presenters.card_views import present_cards
from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.words import FRAME
from vb_wizard.presenters.words_contacts import CARDS, CONTACTS
from vb_wizard.presenters.words_dialogs import WORKING
from vb_wizard.ui.controllers.contacts_controller import ContactsController
from vb_wizard.ui.controllers.dossier_controller import write_whole
from vb_wizard.ui.controllers.telling import attempt, patiently
from vb_wizard.ui.dialogs.answers import Asks
from vb_wizard.ui.window import Window

if TYPE_CHECKING:
    from vb_wizard.application.contact_checks import KnownContact
    from vb_wizard.ui.screens.contacts import ContactsScreen


class CardsController:
    """Works on files with cards."""

    def __init__(self, window: Window, office: Office, contacts: ContactsController, asks: Asks) -> None:
        """Listen to the window; what is kept goes into the book of `contacts`, so that it can be taken back there."""
        self._window = window
        self._office = office
        self._contacts = contacts
        self._asks = asks
        window.contacts_made.connect(self._connect)

    def _connect(self, screen: ContactsScreen) -> None:
        screen.read_wanted.connect(lambda: self._really(self._read))
        screen.save_wanted.connect(lambda: self._really(self._save))

    def _really(self, act: Callable[[], None]) -> None:
        """Work on the cards of the office, which an exercise neither reads nor hands out."""
        if self._window.is_exercise:
            self._window.message.tell(FRAME.not_in_practice, Tone.EXERCISE)
        else:
            attempt(self._window, act)

    def _known(self) -> list[KnownContact]:
        today = dutch.local(self._office.clock.now()).date()
        return list(known_contacts(self._office.book, self._office.settings, today))

    def _read(self) -> None:
        path = self._asks.card_file()
        if path is None:
            return
        local = sorted((one for one in self._known() if one.contact.local), key=lambda one: one.contact.name)
        contacts = [one.contact for one in local]

        def look() -> tuple[ReadCards, tuple[Proposal, ...]]:
            cards = self._office.cards.read(_content(path))
            reached()
            return cards, proposals(cards.cards, contacts)

        read, found = patiently(self._window, look, WORKING.cards)
        if not found:
            words = CARDS.nothing.format(name=path.name)
            self._window.message.tell("\n".join((words, *read.wrong[:1])), Tone.WARN)
            return
        left_out = len(read.cards) - len(found)
        chosen = self._asks.cards(present_cards(found, local, read.wrong, left_out))
        if chosen:
            keep(
                self._contacts.book,
                [Chosen(found[one.row].card, one.contact, one.number) for one in chosen],
            )
            names = {one.contact.id: one.contact.name for one in local}
            self._contacts.draw()
            labels = dutch.listing([names[one.contact] for one in chosen])
            self._window.message.tell(
                CARDS.done.format(labels=labels), Tone.BRAND, CONTACTS.undo, self._contacts.undo
            )

    def _save(self) -> None:
        cards = cards_of(self._known(), self._office.settings.municipality_title)
        day = dutch.local(self._office.clock.now())
        path = self._asks.save_path(CARDS.file.format(day=f"{day:%Y-%m-%d}"), CARDS.file_kind)
        if path is not None:
            write_whole(path, self._office.cards.write(cards))
            self._window.message.tell(CARDS.saved(len(cards), name=path.name), Tone.OK)


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise KnownError(
            CARDS.unreadable.format(name=path.name), CARDS.unreadable_safe, CARDS.unreadable_to_do
        ) from error
