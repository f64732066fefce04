"""The language of the window: Dutch as it is written in the code, or a translation that Qt loads from assets/words.

Neighbours: `front` chooses the remembered one, `controllers.house_controller` another; `presenters.wording` says the words.
The lists, and everything on paper, are Dutch in every language.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtWidgets import QApplication

from vb_wizard.presenters.wording import speak

DUTCH = "nl"


class Language:
    """What the window speaks. Words that are looked up from now on are in it; screens that are there already are not."""

    def __init__(self, app: QApplication, folder: Path, name: str) -> None:
        """Speak a language.

        Args:
            app: the application, whose own dialogs speak it too.
            folder: holds a file `<name>.qm` for each language but Dutch.
            name: as `set_name`.
        """
        self._app = app
        self._folder = folder
        self.name = DUTCH
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Speak a language from now on; one that is not there, or an empty text, gives Dutch."""
        words = QTranslator(self._app)
        is_other = bool(name) and name != DUTCH and words.load(f"{name}.qm", str(self._folder))
        self.name = name if is_other else DUTCH
        speak((lambda block, text, number: words.translate(block, text, "", number)) if is_other else None)
        for before in self._app.findChildren(QTranslator):
            self._app.removeTranslator(before)
        dialogs = QTranslator(self._app)
        where = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if dialogs.load(f"qtbase_{self.name}", where):
            self._app.installTranslator(dialogs)
