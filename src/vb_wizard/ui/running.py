"""A running window: the controllers that connect it with the use cases.

Neighbours: `front` made the window; `app` and `playing` call this; `compose` built the office.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QIcon

from vb_wizard.ui.application import make_app
from vb_wizard.ui.behind import Running
from vb_wizard.ui.commands import Command
from vb_wizard.ui.controllers.agenda_controller import AgendaController
from vb_wizard.ui.controllers.call_controller import CallController
from vb_wizard.ui.controllers.cards_controller import CardsController
from vb_wizard.ui.controllers.case_controller import CaseController
from vb_wizard.ui.controllers.contacts_controller import ContactsController
from vb_wizard.ui.controllers.dossier_controller import DossierController
from vb_wizard.ui.controllers.evidence_controller import EvidenceController
from vb_wizard.ui.controllers.guard_controller import GuardController
from vb_wizard.ui.controllers.house_controller import HouseController
from vb_wizard.ui.controllers.letter_controller import LetterController
from vb_wizard.ui.controllers.log_controller import LogController
from vb_wizard.ui.controllers.logo_controller import LogoController
from vb_wizard.ui.controllers.map_controller import MapController
from vb_wizard.ui.controllers.marked import ClipboardMark, Marked
from vb_wizard.ui.controllers.outside import Outside
from vb_wizard.ui.controllers.search_controller import Places, SearchController
from vb_wizard.ui.controllers.start_controller import StartController
from vb_wizard.ui.controllers.welcome_controller import WelcomeController
from vb_wizard.ui.controllers.why_controller import WhyController
from vb_wizard.ui.cover import QuickHide
from vb_wizard.ui.dialogs.questions import Questions
from vb_wizard.ui.exercising import after_exercises, exercises, makers
from vb_wizard.ui.front import Front
from vb_wizard.ui.furnished import Furnished
from vb_wizard.ui.ground import Ground
from vb_wizard.ui.habits import Habits
from vb_wizard.ui.obeying import obey
from vb_wizard.ui.screens_there import Screens
from vb_wizard.ui.theme.theme import Theme
from vb_wizard.ui.tray import Tray
from vb_wizard.ui.watch import InputWatch
from vb_wizard.ui.window import Window

if TYPE_CHECKING:
    from vb_wizard.application.lock import ScreenLock
    from vb_wizard.ui.dialogs.answers import Asks
    from vb_wizard.ui.gate import Gate


def build_window(
    house: Furnished,
    asks: Asks | None = None,
    outside: Outside | None = None,
    front: Front | None = None,
    screens: Screens | None = None,
) -> Running:
    """Build the controllers, and the window unless its front is there; a new window is not shown yet.

    Args:
        house: what `compose` built.
        asks: shows the dialogs; None for the real ones.
        outside: the desktop; None for the real one.
        front: the window that is shown already, or None.
        screens: the screens of the machine; None for the real ones.

    Raises:
        KnownError: an asset is missing or broken.
    """
    front = front or Front(make_app(), house.folder.root, house.assets, house.office.clock.now)
    window, theme = front.window, front.theme
    window.setWindowIcon(QIcon(theme.app_icon()))
    own = asks or Questions(theme, window, window.now)
    cases = CaseController(window, house.office, own, front.memory)
    start = StartController(window, house.office, cases, lambda: tuple(house.library.scenarios()))
    ground = Ground(house, front, asks, own, Marked(outside or Outside(), window), cases, start)
    ClipboardMark(make_app(), window)
    running = _controllers(ground, Habits(house.folder.root), screens)
    window.commanded.connect(lambda name: obey(running, own, Command(name)))
    # The start screen was made before there was anybody to listen to it.
    window.start_made.emit(window.start)
    return running


def _controllers(ground: Ground, habits: Habits, screens: Screens | None) -> Running:
    """Return every controller, in the order in which they begin to listen."""
    window, office, cases, start = ground.window, ground.office, ground.cases, ground.start
    asks, outside, back, front = ground.asks, ground.outside, ground.back, ground.front
    calls = CallController(window, cases, asks, outside)
    welcome = WelcomeController(window, office, habits)
    contacts = ContactsController(window, office, cases, asks, outside, back)
    dossier = DossierController(window, office, cases, asks, outside, front.theme)
    window.contacts_made.connect(lambda screen: screen.factsheet_wanted.connect(dossier.show_factsheet))
    log = LogController(window, cases)
    look, root = (front.theme, front.memory, front.language), ground.house.folder.root
    hide, guard = _watched(ground, habits)
    preparation, debrief, plays = after_exercises(ground, dossier)
    own, editor, papers = makers(ground, dossier)
    return Running(
        window=window,
        theme=front.theme,
        memory=front.memory,
        habits=habits,
        cases=cases,
        evidence=EvidenceController(window, cases, asks),
        calls=calls,
        start=start,
        contacts=contacts,
        cards=CardsController(window, office, contacts, asks),
        dossier=dossier,
        letters=LetterController(window, cases, asks, outside),
        log=log,
        search=SearchController(Places(window, cases, calls, start, contacts, log), office, asks),
        house=HouseController(window, office, look, root, outside, calls, back),
        logo=LogoController(window, office, asks),
        agenda=AgendaController(window, office, start, asks, back),
        map=MapController(window, cases, asks, back),
        why=WhyController(window, cases, asks),
        preparation=preparation,
        debrief=debrief,
        plays=plays,
        hide=hide,
        guard=guard,
        welcome=welcome,
        front=front,
        own=own,
        editor=editor,
        papers=papers,
        exercises=exercises(ground, debrief, screens),
    )


def _watched(ground: Ground, habits: Habits) -> tuple[QuickHide, GuardController]:
    """Return what takes the window out of sight, and what does so by itself."""
    window, office = ground.window, ground.office
    watch = InputWatch(make_app(), office.clock.now, window)
    hide = QuickHide(window, watch, lambda: _gate(window, ground.front.theme, office.lock))
    tray = Tray(window.windowIcon(), window)
    return hide, GuardController(window, office, habits, hide, watch, tray)


def _gate(window: Window, theme: Theme, lock: ScreenLock) -> Gate | None:
    """Return a gate before the window, or None while there is no code."""
    if not lock.is_set:
        return None
    # A start without a code does not pay for it.
    from vb_wizard.ui.gate import Gate

    return Gate(make_app(), window, theme, lock)
