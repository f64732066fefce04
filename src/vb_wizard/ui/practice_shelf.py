"""The screens around an exercise, and how any screen is made when it is first wanted.

Neighbours: `shelf` adds the other screens; `controllers` connect a screen when it is made.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from vb_wizard.ui.theme.theme import Theme

if TYPE_CHECKING:
    from vb_wizard.ui.parts.moment_inputs import Now
    from vb_wizard.ui.screens.beside import BesideScreen
    from vb_wizard.ui.screens.debrief import DebriefScreen
    from vb_wizard.ui.screens.editor import EditorScreen
    from vb_wizard.ui.screens.group import GroupScreen
    from vb_wizard.ui.screens.plays import PlaysScreen
    from vb_wizard.ui.screens.summary import SummaryScreen
    from vb_wizard.ui.screens.trainer import TrainerScreen


class PracticeShelf(QMainWindow):
    """A window that holds the screens to make, play and talk through an exercise. Each `made` signal carries a screen that is new.

    `grown` says that a screen got parts after it was shown.
    """

    grown = Signal()
    trainer_made = Signal(object)
    group_made = Signal(object)
    summary_made = Signal(object)
    editor_made = Signal(object)
    debrief_made = Signal(object)
    plays_made = Signal(object)
    beside_made = Signal(object)

    now: Now
    _theme: Theme
    _stack: QStackedWidget
    _later: dict[str, QWidget]

    @property
    def trainer(self) -> TrainerScreen:
        """The screen of the trainer, made when it is first wanted."""
        return cast("TrainerScreen", self._screen("trainer", self.trainer_made))

    @property
    def group(self) -> GroupScreen:
        """The screen of the group, made when it is first wanted."""
        return cast("GroupScreen", self._screen("group", self.group_made))

    @property
    def summary(self) -> SummaryScreen:
        """The summary after practising alone, made when it is first wanted."""
        return cast("SummaryScreen", self._screen("summary", self.summary_made))

    @property
    def editor(self) -> EditorScreen:
        """The editor of scenarios, made when it is first wanted."""
        return cast("EditorScreen", self._screen("editor", self.editor_made, self.now))

    @property
    def debrief(self) -> DebriefScreen:
        """The debrief, made when it is first wanted."""
        return cast("DebriefScreen", self._screen("debrief", self.debrief_made))

    @property
    def plays(self) -> PlaysScreen:
        """The earlier plays, made when they are first wanted."""
        return cast("PlaysScreen", self._screen("plays", self.plays_made))

    @property
    def beside(self) -> BesideScreen:
        """Two plays side by side, made when they are first wanted."""
        return cast("BesideScreen", self._screen("beside", self.beside_made))

    def shows(self, name: str) -> bool:
        """Whether a screen, by the name of its module, is what the user sees."""
        return self._stack.currentWidget() is self._later.get(name, self)

    def _screen(self, name: str, made: SignalInstance, *needs: object) -> QWidget:
        """Return a screen by the name of its module; a new one is put behind the others and told to whoever connects it."""
        if name not in self._later:
            module = import_module(f"vb_wizard.ui.screens.{name}")
            screen = getattr(module, f"{name.capitalize()}Screen")(self._theme, *needs)
            self._later[name] = screen
            self._stack.addWidget(screen)
            if (grown := getattr(screen, "grown", None)) is not None:
                grown.connect(self.grown)
            made.emit(screen)
        return self._later[name]
