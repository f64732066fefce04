"""The window: the frame around the screens, and the way from one to the other. It decides nothing about a case.

Neighbours: `controllers` show views here and listen to what the user wants; `screens` draw.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from vb_wizard.presenters.words import FRAME
from vb_wizard.ui.commands import TABLE, Command
from vb_wizard.ui.evidence import can_offer, offered
from vb_wizard.ui.memory import Memory
from vb_wizard.ui.menu import show_menu
from vb_wizard.ui.parts.bars import ExerciseBand, MessageBar
from vb_wizard.ui.parts.column import tight
from vb_wizard.ui.parts.focus import FocusRing, follow_focus
from vb_wizard.ui.parts.paper import Ground
from vb_wizard.ui.parts.taborder import order_tabs
from vb_wizard.ui.parts.topbar import TopBar
from vb_wizard.ui.screens.start import StartScreen
from vb_wizard.ui.shelf import Shelf
from vb_wizard.ui.theme.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent

    from vb_wizard.presenters.about import AboutView
    from vb_wizard.presenters.agenda import AgendaView
    from vb_wizard.presenters.log import LogView
    from vb_wizard.presenters.map import MapView
    from vb_wizard.presenters.start_views import DoorView
    from vb_wizard.presenters.views import CaseView, ContactsView, ScenariosView, StartView
    from vb_wizard.ui.parts.moment_inputs import Now
    from vb_wizard.ui.parts.page import Page
    from vb_wizard.ui.screens.group import GroupScreen
    from vb_wizard.ui.screens.settings import SettingsView
    from vb_wizard.ui.screens.trainer import TrainerScreen

_CLOCK_MS = 1000
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Window(Shelf):
    """Frame and navigation."""

    evidence_offered = Signal(object)
    minute_passed = Signal()
    built = Signal()
    closing = Signal()

    def __init__(self, app: QApplication, theme: Theme, memory: Memory, now: Now) -> None:
        """Make the window; `now` returns the time in the Netherlands. Call `build` when the controllers are connected."""
        super().__init__(theme, now)
        self._app = app
        self._memory = memory
        self._again: Callable[[], None] = lambda: None
        self._case: CaseView | None = None
        self._is_after = False
        self.is_exercise = False
        """Whether an exercise is open, on whichever screen. Dialogs, files and the clipboard look here."""
        self.setAcceptDrops(True)
        self.setAnimated(False)
        self.setMinimumSize(theme.px("dialog") // 2, theme.px("dialog") // 2)
        self.resize(1280, 800)
        if not memory.geometry.isEmpty():
            self.restoreGeometry(memory.geometry)
        self._make_shortcuts()
        self._ring = FocusRing(theme, app, self)
        self._timer = QTimer(self)
        self._timer.setInterval(_CLOCK_MS)
        self._timer.timeout.connect(self._show_time)
        self._tabs = QTimer(self)
        self._tabs.setSingleShot(True)
        self._tabs.timeout.connect(self._order_tabs)
        self.grown.connect(self._tabs.start)
        theme.changed.connect(self.rebuild)

    def build(self) -> None:
        """Make the screens at the present look, in the present language."""
        theme = self._theme
        app = self._app
        self.setWindowTitle(FRAME.practice_title.format(title=FRAME.app) if self.is_exercise else FRAME.app)
        self._dress(app, theme)
        self.band = ExerciseBand(theme)
        self.band.setHidden(not self.is_exercise)
        self.band.real_wanted.connect(lambda: self.commanded.emit(Command.REAL))
        self.top = TopBar(theme)
        self.message = MessageBar(theme)
        self._clear()
        self._is_shown = False
        self._order: tuple[QWidget, ...] = ()
        ground = Ground(theme, "surface")
        box = tight(QVBoxLayout(ground))
        for part in (self.band, self.top, self.message):
            box.addWidget(part)
        box.addLayout(self._beside, 1)
        self.setCentralWidget(ground)
        self.top.home_wanted.connect(lambda: self.commanded.emit(Command.HOME))
        self.top.acute_wanted.connect(lambda: self.commanded.emit(Command.ACUTE))
        self.top.menu_wanted.connect(lambda button: show_menu(self, button, self._case, self.commanded.emit))
        self.start = StartScreen(theme)
        self._stack.addWidget(self.start)
        self.start_made.emit(self.start)
        self.built.emit()
        self._timer.start()

    def rebuild(self) -> None:
        """Make every screen again, because the look or the language changed, and show what was shown."""
        drafts = self._case_screen.drafts() if self._case_screen is not None else None
        self.build()
        if drafts is not None:
            self.case.take_drafts(drafts)
        self._memory.keep_look(self._theme.name, self._theme.scale)
        self._again()

    def _make_shortcuts(self) -> None:
        for entry in TABLE:
            for keys in entry.keys:
                shortcut = QShortcut(QKeySequence(keys), self)
                shortcut.setAutoRepeat(False)
                shortcut.activated.connect(lambda command=entry.command: self.commanded.emit(command))

    def _show_time(self) -> None:
        if self._case_screen is not None and self._case_screen.foot.show_time(self.now()):
            self.minute_passed.emit()

    def _go_to(self, screen: QWidget, case: CaseView | None, again: Callable[[], None]) -> bool:
        """Put a screen in front; returns whether it was another one before."""
        self._case, self._again = case, again
        plays = getattr(screen, "is_exercise", False)
        ends = self._is_after or screen is self.start or screen is self._later.get("scenarios")
        if plays or case is not None or ends:
            # Any other screen, such as the contacts, is opened over what was there: an exercise goes on behind it.
            self.is_exercise = plays or (case is not None and case.is_exercise)
        self._is_after = getattr(screen, "is_after", False)
        self.band.setHidden(not self.is_exercise or getattr(screen, "has_band", False))
        self.top.set_exercise(on=self.is_exercise)
        self.setWindowTitle(FRAME.practice_title.format(title=FRAME.app) if self.is_exercise else FRAME.app)
        is_other = self._stack.currentWidget() is not screen or not self._is_shown
        self._is_shown = True
        self._stack.setCurrentWidget(screen)
        # Drawing goes first: nobody presses Tab within the same millisecond.
        self._tabs.start()
        return is_other

    def _order_tabs(self) -> None:
        self._order = order_tabs(self.centralWidget(), self._order)

    @property
    def shows_case(self) -> bool:
        """Whether the case is what the user sees."""
        return self._stack.currentWidget() is self._case_screen

    def show_doors(self, doors: Sequence[DoorView]) -> None:
        """Show the start screen as far as it is known before anything is read."""
        self.start.show_doors(doors)
        self.top.show_place("", "", ())
        self._go_to(self.start, None, lambda: self.show_doors(doors))
        self.start.take_focus()

    def show_start(self, view: StartView) -> None:
        """Show the start screen."""
        self.start.show_view(view)
        self._memory.keep_doors(view.doors)
        self.top.show_place("", view.municipality, ())
        if self._go_to(self.start, None, lambda: self.show_start(view)):
            self.start.take_focus()

    def show_case(self, view: CaseView) -> None:
        """Show a case."""
        self.case.show_view(view)
        self.top.show_place(view.number, view.title, view.phases)
        if self._go_to(self.case, view, lambda: self.show_case(view)):
            self.case.centre.take_focus()

    def show_contacts(self, view: ContactsView) -> None:
        """Show the contacts."""
        self.contacts.show_view(view)
        self.top.show_place("", view.municipality, ())
        if self._go_to(self.contacts, None, lambda: self.show_contacts(view)):
            self.contacts.take_focus()

    def show_scenarios(self, view: ScenariosView) -> None:
        """Show the scenarios."""
        self.scenarios.show_view(view)
        self.top.show_place("", "", ())
        if self._go_to(self.scenarios, None, lambda: self.show_scenarios(view)):
            self.scenarios.take_focus()

    def show_log(self, view: LogView) -> None:
        """Show the log of the case that is open."""
        self.log.show_view(view)
        self.top.show_place(view.number, view.title, ())
        if self._go_to(self.log, self._case, lambda: self.show_log(view)):
            self.log.take_focus()

    def show_settings(self, view: Callable[[], SettingsView]) -> None:
        """Show the settings; `view` is asked again when the look changes, because that is one of them."""
        self.settings.show_view(view())
        self.show_page(self.settings, lambda: self.show_settings(view))

    def show_about(self, view: AboutView) -> None:
        """Show what the wizard is made of."""
        self.about.show_view(view)
        self.show_page(self.about, lambda: self.show_about(view))

    def show_agenda(self, view: AgendaView) -> None:
        """Show what is due over all cases."""
        self.agenda.show_view(view)
        self.show_page(self.agenda, lambda: self.show_agenda(view))

    def show_map(self, view: MapView) -> None:
        """Show the map of a flow."""
        self.map.show_view(view)
        if self._go_to(self.map, self._case, lambda: self.show_map(view)):
            self.map.take_focus()

    def show_page(self, page: Page | TrainerScreen | GroupScreen, again: Callable[[], None]) -> None:
        """Put a page in front; `again` shows it anew when the look changes."""
        self.top.show_place("", "", ())
        if self._go_to(page, None, again):
            page.take_focus()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Move the keyboard on, and scroll to where it went."""
        has_moved = super().focusNextPrevChild(forward)
        follow_focus(self)
        return has_moved

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that no control wanted: Enter, the keys of answers and doors, and paste."""
        screen, in_case = self._stack.currentWidget(), self.shows_case
        if event.matches(QKeySequence.StandardKey.Paste) and in_case:
            self._offer_clipboard()
        elif event.isAutoRepeat() or event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        ):
            super().keyPressEvent(event)
        elif event.key() in _ENTER and in_case:
            # A field acts on Enter itself and passes it on: a note that is written must not mark an action too.
            if not isinstance(self.focusWidget(), QLineEdit):
                self.case.centre.press_enter()
        elif in_case and event.text():
            self.case.centre.press_key(event.text())
        elif screen is self.start and event.text():
            self.start.press_key(event.text())
        else:
            super().keyPressEvent(event)

    def _offer_clipboard(self) -> None:
        found = offered(self._app.clipboard().mimeData(), self.now())
        if found:
            self.evidence_offered.emit(found)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and pictures while a case is shown."""
        if self._case is not None and can_offer(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Offer what was dropped as evidence."""
        found = offered(event.mimeData(), self.now())
        if found:
            event.acceptProposedAction()
            self.evidence_offered.emit(found)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where the window stood, and let whoever has something to keep do so."""
        self.closing.emit()
        self._memory.keep_geometry(self.saveGeometry())
        super().closeEvent(event)
