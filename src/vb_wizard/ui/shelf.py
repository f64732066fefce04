"""The screens behind the frame: each is made when it is first wanted, so that a start pays for the start screen alone.

Neighbours: `practice_shelf` holds the screens around an exercise; `window` is the frame around them and shows them; `controllers`
connect a screen when it is made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget

from vb_wizard.ui.commands import Command
from vb_wizard.ui.parts.column import tight
from vb_wizard.ui.practice_shelf import PracticeShelf
from vb_wizard.ui.theme.theme import Theme

if TYPE_CHECKING:
    from datetime import datetime

    from vb_wizard.ui.parts.moment_inputs import Now
    from vb_wizard.ui.screens.about import AboutScreen
    from vb_wizard.ui.screens.agenda import AgendaScreen
    from vb_wizard.ui.screens.case import CaseScreen
    from vb_wizard.ui.screens.contacts import ContactsScreen
    from vb_wizard.ui.screens.log import LogScreen
    from vb_wizard.ui.screens.map import MapScreen
    from vb_wizard.ui.screens.preparation import PreparationScreen
    from vb_wizard.ui.screens.scenarios import ScenariosScreen
    from vb_wizard.ui.screens.settings import SettingsScreen
    from vb_wizard.ui.screens.study import StudyPanel


class WindowTime:
    """The time on every clock in a window: that of the Netherlands, or that of a `story` while one is played."""

    def __init__(self, wall: Now) -> None:
        """Show the time of the wall."""
        self._wall = wall
        self.story: Now | None = None

    def __call__(self) -> datetime:
        """Return the time."""
        return self.story() if self.story is not None else self._wall()


class Shelf(PracticeShelf):
    """A window that holds screens. Each `made` signal carries a screen that is new, and whose signals are to be connected."""

    commanded = Signal(str)
    start_made = Signal(object)
    case_made = Signal(object)
    contacts_made = Signal(object)
    scenarios_made = Signal(object)
    log_made = Signal(object)
    settings_made = Signal(object)
    about_made = Signal(object)
    agenda_made = Signal(object)
    map_made = Signal(object)
    preparation_made = Signal(object)
    study_made = Signal(object)

    def __init__(self, theme: Theme, now: Now) -> None:
        """Keep what screens are made with; `now` returns the time in the Netherlands."""
        super().__init__()
        self._theme = theme
        self.now: WindowTime = WindowTime(now)
        self._clear()

    def _clear(self) -> None:
        """Forget every screen, because the look changed."""
        self._stack = QStackedWidget()
        self._beside = tight(QHBoxLayout())
        self._beside.addWidget(self._stack, 1)
        self._case_screen: CaseScreen | None = None
        self._study_panel: StudyPanel | None = None
        self._later = {}

    def _dress(self, app: QApplication, theme: Theme) -> None:
        """Give the application the look of a theme."""
        app.setPalette(theme.palette())
        app.setFont(theme.font("body"))
        if (sheet := theme.stylesheet()) != app.styleSheet():
            app.setStyleSheet(sheet)

    @property
    def theme(self) -> Theme:
        """How the window looks."""
        return self._theme

    @property
    def case(self) -> CaseScreen:
        """The case screen, made when it is first wanted: a start does not pay for it."""
        if self._case_screen is None:
            from vb_wizard.ui.screens.case import CaseScreen

            self._case_screen = CaseScreen(self._theme, self.now)
            self._case_screen.foot.show_time(self.now())
            self._case_screen.foot.evidence_wanted.connect(lambda: self.commanded.emit(Command.EVIDENCE))
            self._stack.addWidget(self._case_screen)
            self.case_made.emit(self._case_screen)
        return self._case_screen

    @property
    def contacts(self) -> ContactsScreen:
        """The contacts screen, made when it is first wanted."""
        return cast("ContactsScreen", self._screen("contacts", self.contacts_made))

    @property
    def scenarios(self) -> ScenariosScreen:
        """The screen with scenarios, made when it is first wanted."""
        return cast("ScenariosScreen", self._screen("scenarios", self.scenarios_made))

    @property
    def log(self) -> LogScreen:
        """The screen with the log, made when it is first wanted."""
        return cast("LogScreen", self._screen("log", self.log_made))

    @property
    def settings(self) -> SettingsScreen:
        """The settings, made when they are first wanted."""
        return cast("SettingsScreen", self._screen("settings", self.settings_made))

    @property
    def about(self) -> AboutScreen:
        """The about screen, made when it is first wanted."""
        return cast("AboutScreen", self._screen("about", self.about_made))

    @property
    def agenda(self) -> AgendaScreen:
        """The agenda, made when it is first wanted."""
        return cast("AgendaScreen", self._screen("agenda", self.agenda_made))

    @property
    def map(self) -> MapScreen:
        """The map, made when it is first wanted."""
        return cast("MapScreen", self._screen("map", self.map_made))

    @property
    def preparation(self) -> PreparationScreen:
        """The preparation, made when it is first wanted."""
        return cast("PreparationScreen", self._screen("preparation", self.preparation_made))

    @property
    def study(self) -> StudyPanel:
        """What stands beside the case of who practises alone, made when it is first wanted."""
        if self._study_panel is None:
            from vb_wizard.ui.screens.study import StudyPanel

            self._study_panel = StudyPanel(self._theme)
            self._beside.addWidget(self._study_panel)
            self.study_made.emit(self._study_panel)
        return self._study_panel
