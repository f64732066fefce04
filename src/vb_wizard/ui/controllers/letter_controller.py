"""Letters: lets the user choose one, makes it, saves it and notes that in the journal.

Neighbours: `application.office` makes the file; `dialogs.letters` lets choose; `case_controller` holds the case.
"""

from __future__ import annotations

import errno
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from vb_wizard.application.letters import letter_note
from vb_wizard.domain.errors import KnownError
from vb_wizard.presenters.letter_items import letter_items
from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.views import LetterItem
from vb_wizard.presenters.words import DOSSIER
from vb_wizard.presenters.words_dialogs import WORKING
from vb_wizard.presenters.words_letters import LETTER
from vb_wizard.ui.controllers.case_controller import CaseController
from vb_wizard.ui.controllers.dossier_controller import write_whole
from vb_wizard.ui.controllers.outside import Outside
from vb_wizard.ui.controllers.telling import attempt, patiently
from vb_wizard.ui.dialogs.answers import Asks
from vb_wizard.ui.window import Window

if TYPE_CHECKING:
    from vb_wizard.application.desk import CaseDesk
    from vb_wizard.ui.screens.case import CaseScreen

_FULL = (errno.ENOSPC, errno.EDQUOT)
_GONE = (errno.ENOENT, errno.ENOTDIR)
_REFUSED = (errno.EACCES, errno.EPERM, errno.EROFS)


def save_letter(path: Path, content: bytes) -> None:
    """Write a letter whole or not at all.

    Raises:
        KnownError: it cannot be written there; the sentence says why.
    """
    try:
        write_whole(path, content)
    except KnownError as error:
        cause = error.__cause__
        why = _why(cause.errno or 0) if isinstance(cause, OSError) else LETTER.other
        raise KnownError(
            LETTER.not_saved.format(name=path.name, why=why), LETTER.not_saved_safe, LETTER.not_saved_to_do
        ) from error


def _why(number: int) -> str:
    if number in _FULL:
        return LETTER.full
    if number in _GONE:
        return LETTER.gone
    return LETTER.refused if number in _REFUSED else LETTER.other


class LetterController:
    """Works on the letters of the case that is open."""

    def __init__(self, window: Window, cases: CaseController, asks: Asks, outside: Outside) -> None:
        """Listen to the window."""
        self._window = window
        self._cases = cases
        self._asks = asks
        self._outside = outside
        window.case_made.connect(self._connect)

    def _connect(self, case: CaseScreen) -> None:
        case.right.letter_wanted.connect(self._make_one_of)

    def choose(self) -> None:
        """Let the user choose among all letters of the case that is open."""
        desk = self._cases.desk
        if desk is None:
            return
        items = letter_items(desk.compiled.book, desk.state)
        if not items:
            self._window.message.tell(LETTER.none, Tone.WARN)
            return
        self._make(self._asks.letter(items))

    def _make_one_of(self, items: Sequence[LetterItem]) -> None:
        self._make(items[0] if len(items) == 1 else self._asks.letter(items))

    def _make(self, item: LetterItem | None) -> None:
        desk = self._cases.desk
        if desk is not None and item is not None:
            attempt(self._window, lambda: self._save(desk, item))
            self._cases.show()

    def _save(self, desk: CaseDesk, item: LetterItem) -> None:
        book = desk.compiled.book
        case = desk.case
        name, content = patiently(
            self._window, lambda: self._cases.office.letter(case, book, item.id), WORKING.letter
        )
        path = self._asks.save_path(name, LETTER.files)
        if path is None:
            return
        save_letter(path, content)
        desk.note(letter_note(book.letters[item.id], path.name))
        self._window.message.tell(
            LETTER.saved.format(name=path.name), Tone.OK, DOSSIER.open, lambda: self._open(path)
        )

    def _open(self, path: Path) -> None:
        if not self._outside.open_file(path):
            self._window.message.tell(DOSSIER.not_opened.format(path=path), Tone.WARN)
