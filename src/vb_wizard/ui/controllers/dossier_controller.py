"""Papers: shows, saves and prints the dossier of the case and the factsheets of the offices.

Neighbours: `application.office` makes it; `dialogs.preview` and `dialogs.printing` show and print it.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from vb_wizard.application.office import Office
from vb_wizard.domain.errors import KnownError
from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.words import DOSSIER
from vb_wizard.presenters.words_contacts import CONTACTS
from vb_wizard.presenters.words_dialogs import WORKING
from vb_wizard.presenters.words_papers import PAPERS
from vb_wizard.ui.controllers.case_controller import CaseController
from vb_wizard.ui.controllers.outside import Outside
from vb_wizard.ui.controllers.telling import attempt, patiently
from vb_wizard.ui.dialogs.answers import Asks
from vb_wizard.ui.theme.theme import Theme
from vb_wizard.ui.window import Window

if TYPE_CHECKING:
    from vb_wizard.ui.dialogs.pages import Pages


def write_whole(path: Path, content: bytes) -> None:
    """Write a file so that it is there whole or not at all.

    Raises:
        KnownError: it cannot be written there.
    """
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".dossier-")
        temporary = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(path)
        except OSError:
            temporary.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise KnownError(
            DOSSIER.not_saved.format(name=path.name), DOSSIER.not_saved_safe, DOSSIER.not_saved_to_do
        ) from error


def _opened(pdf: bytes) -> Pages | KnownError:
    """Return the pages of a PDF, or why this computer cannot draw them; in a thread, because all that it needs is read first."""
    from vb_wizard.ui.dialogs.pages import Pages

    try:
        return Pages(pdf)
    except KnownError as error:
        return error


class DossierController:
    """Works on the dossier of the case that is open, and on the factsheets."""

    def __init__(
        self,
        window: Window,
        office: Office,
        cases: CaseController,
        asks: Asks,
        outside: Outside,
        theme: Theme,
    ) -> None:
        """Keep what it needs."""
        self._window = window
        self._office = office
        self._cases = cases
        self._asks = asks
        self._outside = outside
        self._theme = theme

    def _case_dossier(self) -> Callable[[], tuple[str, bytes]] | None:
        """Return what makes the dossier of the case that is open, for another thread; None when no case is open."""
        desk = self._cases.desk
        if desk is None:
            return None
        case, book = desk.case, desk.compiled.book
        return lambda: self._cases.office.dossier(case, book)

    def _with_made(
        self, make: Callable[[], tuple[str, bytes]], act: Callable[[str, bytes], None], words: str
    ) -> None:
        attempt(self._window, lambda: act(*patiently(self._window, make, words)))

    def _show(self, make: Callable[[], tuple[str, bytes]], title: str, words: str) -> None:
        def whole() -> tuple[str, bytes, Pages | KnownError]:
            name, pdf = make()
            return name, pdf, _opened(pdf)

        attempt(self._window, lambda: self._preview(*patiently(self._window, whole, words), title))

    def show_made(self, make: Callable[[], tuple[str, bytes]], title: str) -> None:
        """Make a paper and show it under this title, and save or print it when the user wants that."""
        self._show(make, title, WORKING.paper)

    def save_made(self, make: Callable[[], tuple[str, bytes]], files: str) -> None:
        """Make a file that is no paper, and save it where the user wants; `files` is its kind in words."""
        self._with_made(make, lambda name, content: self.save(name, content, files), PAPERS.working)

    def show_factsheet(self, holder: str) -> None:
        """Show the factsheet of an office, and save or print it when the user wants that."""
        self.show_made(lambda: self._office.factsheet(holder), CONTACTS.factsheet_title)

    def show(self) -> None:
        """Show the pages, and save or print when the user wants that."""
        make = self._case_dossier()
        if make is not None:
            self._show(make, "", WORKING.dossier)

    def print(self) -> None:
        """Print without showing first."""
        make = self._case_dossier()
        if make is not None:
            self._with_made(make, lambda _name, pdf: self._print(pdf), WORKING.dossier)

    def _preview(self, name: str, pdf: bytes, pages: Pages | KnownError, title: str) -> None:
        from vb_wizard.ui.dialogs.asked import asked
        from vb_wizard.ui.dialogs.preview import PRINT, SAVE, PreviewDialog

        if isinstance(pages, KnownError):
            self._window.message.tell(str(pages), Tone.WARN)
            self.save(name, pdf)
            return
        dialog = PreviewDialog(self._theme, self._window, pages, title)
        asked(dialog)
        if dialog.choice == SAVE:
            self.save(name, pdf)
        elif dialog.choice == PRINT:
            self._print(pdf)

    def save(self, name: str, content: bytes, files: str = "") -> None:
        """Ask where to save a file (a PDF, or what `files` says), and write it there.

        Raises:
            KnownError: it cannot be written there.
        """
        path = self._asks.save_path(name, files)
        if path is None:
            return
        write_whole(path, content)
        self._window.message.tell(
            DOSSIER.saved.format(name=path.name), Tone.OK, DOSSIER.open, lambda: self._open(path)
        )

    def _open(self, path: Path) -> None:
        if not self._outside.open_file(path):
            self._window.message.tell(DOSSIER.not_opened.format(path=path), Tone.WARN)

    def _print(self, pdf: bytes) -> None:
        from vb_wizard.ui.dialogs.printing import chosen_printer, send

        printer = chosen_printer(self._window)
        if printer is not None:
            patiently(self._window, lambda: send(pdf, printer), WORKING.printing)
            self._window.message.tell(DOSSIER.printed, Tone.OK)
