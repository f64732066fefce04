"""The application: puts window, controllers and use cases together, and runs until the window is closed.

Neighbours: `cli.window` and `cli.play` call this; `compose` built the office.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from vb_wizard.application.office import Office
from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.scenario import Scenario
from vb_wizard.presenters.views import Tone
from vb_wizard.presenters.words import APP, FRAME, THEME
from vb_wizard.ui.commands import Command
from vb_wizard.ui.controllers.call_controller import CallController
from vb_wizard.ui.controllers.case_controller import CaseController
from vb_wizard.ui.controllers.contacts_controller import ContactsController
from vb_wizard.ui.controllers.dossier_controller import DossierController
from vb_wizard.ui.controllers.outside import Outside
from vb_wizard.ui.controllers.start_controller import StartController
from vb_wizard.ui.dialogs.answers import Asks
from vb_wizard.ui.dialogs.questions import Questions
from vb_wizard.ui.memory import Memory
from vb_wizard.ui.parts.heading import install_heading_role
from vb_wizard.ui.slips import SlipLog
from vb_wizard.ui.theme.fonts import load_fonts
from vb_wizard.ui.theme.theme import NAMES, Theme
from vb_wizard.ui.window import Window

_SLIPS = "missers.log"


class _Folder(Protocol):
    @property
    def root(self) -> Path: ...


class _Library(Protocol):
    def scenarios(self) -> Iterable[Scenario]: ...


class Furnished(Protocol):
    """What the window needs of the house that `compose` builds."""

    @property
    def office(self) -> Office:
        """The use cases."""
        ...

    @property
    def folder(self) -> _Folder:
        """Where the office keeps its things."""
        ...

    @property
    def library(self) -> _Library:
        """The flow files."""
        ...

    @property
    def assets(self) -> Path:
        """Fonts, themes, style and icons."""
        ...


def make_app() -> QApplication:
    """Return the application of this process, made when there is none yet."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        return app
    app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    app.setApplicationName("vb-wizard")
    app.setApplicationDisplayName(FRAME.app)
    translator = QTranslator(app)
    if translator.load("qtbase_nl", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(translator)
    install_heading_role()
    return app


@dataclass(frozen=True, slots=True)
class Running:
    """A window with everything that works behind it; keep it as long as the window lives."""

    window: Window
    theme: Theme
    memory: Memory
    cases: CaseController
    calls: CallController
    start: StartController
    contacts: ContactsController
    dossier: DossierController

    def begin(self) -> None:
        """Show the case that was open when the wizard was left, or the start."""
        if self.memory.case_id and self.start.open_case(self.memory.case_id):
            return
        failed = bool(self.memory.case_id)
        self.start.show()
        if failed:
            self.window.message.tell(f"{APP.not_reopened} {self.window.message.words.text()}", Tone.WARN)


def build_window(house: Furnished, asks: Asks | None = None, outside: Outside | None = None) -> Running:
    """Build the window and its controllers; nothing is shown yet.

    Args:
        house: what `compose` built.
        asks: shows the dialogs; None for the real ones.
        outside: the desktop; None for the real one.

    Raises:
        KnownError: an asset is missing or broken.
    """
    app = make_app()
    family, missing = load_fonts(house.assets / "fonts")
    memory = Memory(house.folder.root)
    theme = Theme(house.assets, family, memory.theme or NAMES[0], memory.scale)
    now = house.office.clock.now
    window = Window(app, theme, memory, now)
    window.setWindowIcon(QIcon(theme.app_icon()))
    asks = asks or Questions(theme, window, now)
    outside = outside or Outside()
    cases = CaseController(window, house.office, asks, memory)
    start = StartController(window, house.office, cases, lambda: tuple(house.library.scenarios()))

    def back() -> None:
        cases.show() if cases.desk is not None else start.show()

    calls = CallController(window, cases, asks, outside)
    contacts = ContactsController(window, house.office, back)
    dossier = DossierController(window, house.office, cases, asks, outside, theme)
    running = Running(window, theme, memory, cases, calls, start, contacts, dossier)
    window.commanded.connect(lambda name: _obey(running, asks, Command(name)))
    window.build()
    if missing:
        window.message.tell(THEME.no_font.format(names=", ".join(missing)), Tone.WARN)
    return running


def _obey(running: Running, asks: Asks, command: Command) -> None:
    """Carry out a command of the window."""
    theme = running.theme
    acts: dict[Command, Callable[[], object]] = {
        Command.HOME: running.start.show,
        Command.ACUTE: running.start.raise_acute,
        Command.CONTACTS: running.contacts.show,
        Command.DOSSIER: running.dossier.show,
        Command.PRINT: running.dossier.print,
        Command.THEME: lambda: theme.set_name(NAMES[(NAMES.index(theme.name) + 1) % len(NAMES)]),
        Command.LARGER: lambda: theme.step_scale(1),
        Command.SMALLER: lambda: theme.step_scale(-1),
        Command.KEYS: asks.keys,
    }
    acts.get(command, lambda: running.cases.command(command))()


def tell_trouble(error: KnownError) -> None:
    """Show why the window cannot open, where somebody can see it."""
    app = make_app()
    if app.platformName() == "offscreen":
        return
    box = QMessageBox(QMessageBox.Icon.Warning, FRAME.app, error.happened)
    box.setInformativeText(f"{error.safe} {error.to_do}".strip())
    box.exec()


def run_window(house: Furnished) -> int:
    """Show the window and return its exit code when it is closed.

    Raises:
        KnownError: an asset is missing or broken.
    """
    app = make_app()
    running = build_window(house)
    slips = SlipLog(
        house.folder.root / _SLIPS,
        lambda: running.window.message.tell(APP.slip, Tone.DANGER),
        house.office.clock.now,
    )
    slips.install()
    running.begin()
    running.window.show()
    code = app.exec()
    running.cases.close()
    return code
