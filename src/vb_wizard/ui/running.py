"""A running window: the controllers that connect it with the use cases.

Neighbours: `front` made the window; `app` and `playing` call this; `compose` built the office.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QIcon

from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.words import APP, FRAME
from vb_wizard.ui.application import make_app
from vb_wizard.ui.commands import OUT_OF_PRACTICE, Command
from vb_wizard.ui.controllers.agenda_controller import AgendaController
from vb_wizard.ui.controllers.call_controller import CallController
from vb_wizard.ui.controllers.cards_controller import CardsController
from vb_wizard.ui.controllers.case_controller import CaseController
from vb_wizard.ui.controllers.contacts_controller import ContactsController
from vb_wizard.ui.controllers.debrief_controller import DebriefController, Papers
from vb_wizard.ui.controllers.dossier_controller import DossierController
from vb_wizard.ui.controllers.editor_controller import EditorController
from vb_wizard.ui.controllers.evidence_controller import EvidenceController
from vb_wizard.ui.controllers.exercise_controller import ExerciseController
from vb_wizard.ui.controllers.group_controller import Surroundings
from vb_wizard.ui.controllers.guard_controller import GuardController
from vb_wizard.ui.controllers.house_controller import HouseController
from vb_wizard.ui.controllers.letter_controller import LetterController
from vb_wizard.ui.controllers.log_controller import LogController
from vb_wizard.ui.controllers.logo_controller import LogoController
from vb_wizard.ui.controllers.map_controller import MapController
from vb_wizard.ui.controllers.marked import ClipboardMark, Marked
from vb_wizard.ui.controllers.outside import Outside
from vb_wizard.ui.controllers.own_controller import OwnController
from vb_wizard.ui.controllers.paper_controller import PaperController
from vb_wizard.ui.controllers.play_controller import PlayController
from vb_wizard.ui.controllers.plays_controller import PlaysController
from vb_wizard.ui.controllers.preparation_controller import PreparationController
from vb_wizard.ui.controllers.search_controller import Places, SearchController
from vb_wizard.ui.controllers.start_controller import StartController
from vb_wizard.ui.controllers.study_controller import StudyController
from vb_wizard.ui.controllers.welcome_controller import WelcomeController
from vb_wizard.ui.controllers.why_controller import WhyController
from vb_wizard.ui.cover import QuickHide
from vb_wizard.ui.dialogs.questions import Questions
from vb_wizard.ui.front import Front
from vb_wizard.ui.habits import Habits
from vb_wizard.ui.memory import Memory
from vb_wizard.ui.placing import bring_forward
from vb_wizard.ui.screens_there import Screens
from vb_wizard.ui.theme.theme import NAMES, Theme
from vb_wizard.ui.tray import Tray
from vb_wizard.ui.watch import InputWatch
from vb_wizard.ui.window import Window

if TYPE_CHECKING:
    from vb_wizard.application.lock import ScreenLock
    from vb_wizard.application.office import Office
    from vb_wizard.application.training.plays import Plays
    from vb_wizard.application.training.printing import DebriefPrinter
    from vb_wizard.application.training.workshop import Workshop
    from vb_wizard.domain.scenario import Scenario
    from vb_wizard.ui.dialogs.answers import Asks
    from vb_wizard.ui.gate import Gate
    from vb_wizard.ui.group_window import GroupWindow


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
    def workshop(self) -> Workshop:
        """What makes and changes the scenarios of the office."""
        ...

    @property
    def assets(self) -> Path:
        """Fonts, themes, style and icons."""
        ...

    @property
    def plays(self) -> Plays:
        """The plays of scenarios with a group."""
        ...

    @property
    def debriefs(self) -> Callable[[], DebriefPrinter]:
        """Gives what prints debriefs, when it is first wanted."""
        ...


@dataclass(frozen=True)
class Running:
    """A window with everything that works behind it; keep it as long as the window lives."""

    window: Window
    theme: Theme
    memory: Memory
    habits: Habits
    cases: CaseController
    evidence: EvidenceController
    calls: CallController
    start: StartController
    contacts: ContactsController
    cards: CardsController
    dossier: DossierController
    letters: LetterController
    log: LogController
    search: SearchController
    house: HouseController
    logo: LogoController
    agenda: AgendaController
    map: MapController
    why: WhyController
    preparation: PreparationController
    debrief: DebriefController
    plays: PlaysController
    hide: QuickHide
    guard: GuardController
    welcome: WelcomeController
    front: Front
    own: OwnController
    editor: EditorController
    papers: PaperController
    exercises: ExerciseController

    def begin(self) -> None:
        """Show the case that was open when the wizard was left, or the start."""
        self.guard.begin()
        wanted = self.memory.case_id
        if not wanted or not self.start.open_case(wanted):
            self.start.show()
            if wanted:
                self.window.message.tell(f"{APP.not_reopened} {self.window.message.words.text()}", Tone.WARN)
        self.front.hand_over()

    def come_forward(self) -> None:
        """Show the window above the others, or what stands in its place."""
        bring_forward(self.hide.shown)


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
    now = house.office.clock.now
    front = front or Front(make_app(), house.folder.root, house.assets, now)
    window, theme, memory = front.window, front.theme, front.memory
    habits = Habits(house.folder.root)
    window.setWindowIcon(QIcon(theme.app_icon()))
    given, asks = asks, asks or Questions(theme, window, window.now)
    outside = Marked(outside or Outside(), window)
    cases = CaseController(window, house.office, asks, memory)
    start = StartController(window, house.office, cases, lambda: tuple(house.library.scenarios()))
    back = partial(_back, cases, start)
    calls = CallController(window, cases, asks, outside)
    welcome = WelcomeController(window, house.office, habits)
    contacts = ContactsController(window, house.office, cases, asks, outside, back)
    cards = CardsController(window, house.office, contacts, asks)
    dossier = DossierController(window, house.office, cases, asks, outside, theme)
    window.contacts_made.connect(lambda screen: screen.factsheet_wanted.connect(dossier.show_factsheet))
    letters = LetterController(window, cases, asks, outside)
    log = LogController(window, cases)
    search = SearchController(Places(window, cases, calls, start, contacts, log), house.office, asks)
    about = HouseController(
        window, house.office, (theme, memory, front.language), house.folder.root, outside, calls, back
    )
    flow_map = MapController(window, cases, asks, back)
    ClipboardMark(make_app(), window)
    watch = InputWatch(make_app(), now, window)
    hide = QuickHide(window, watch, lambda: _gate(window, theme, house.office.lock))
    guard = GuardController(window, house.office, habits, hide, watch, Tray(window.windowIcon(), window))
    after = _after_exercises(house, window, asks, dossier, start, back)
    running = Running(
        window,
        theme,
        memory,
        habits,
        cases,
        EvidenceController(window, cases, asks),
        calls,
        start,
        contacts,
        cards,
        dossier,
        letters,
        log,
        search,
        about,
        LogoController(window, house.office, asks),
        AgendaController(window, house.office, start, asks, back),
        flow_map,
        WhyController(window, cases, asks),
        *after,
        hide,
        guard,
        welcome,
        front,
        *_makers(house, window, start, dossier),
        _exercises(house, front, (cases, start, after[1]), (given, asks), (outside, screens)),
    )
    window.commanded.connect(lambda name: _obey(running, asks, Command(name)))
    # The start screen was made before there was anybody to listen to it.
    window.start_made.emit(window.start)
    return running


def _exercises(
    house: Furnished,
    front: Front,
    works: tuple[CaseController, StartController, DebriefController],
    asks: tuple[Asks | None, Asks],
    desktop: tuple[Outside, Screens | None],
) -> ExerciseController:
    """Return who begins exercises; the dialogs are the ones that were given, also over the window of the group."""
    (cases, start, debriefs), (given, own), (outside, screens) = works, asks, desktop

    def over(window: GroupWindow) -> Asks:
        return given or Questions(window.look, window, window.now)

    around = Surroundings(front.theme, front.memory, screens or Screens(make_app()), outside, over)
    window, office = front.window, house.office

    def plays() -> Plays:
        return house.plays

    def ended(play: str, branch: str) -> None:
        if not debriefs.show(play, branch):
            # That is told; the play that is over does not stay in front.
            start.show_scenarios()

    group = PlayController(window, office, cases, own, around, plays)
    alone = StudyController(window, office, cases, plays, start.show_scenarios)
    made = ExerciseController(window, office, own, group, alone, plays)
    group.ended = alone.ended = ended
    start.exercising, debriefs.again = made, made.again
    return made


def _back(cases: CaseController, start: StartController) -> None:
    """Show the case that is opened, or the start."""
    cases.show() if cases.desk is not None else start.show()


def _makers(
    house: Furnished, window: Window, start: StartController, dossier: DossierController
) -> tuple[OwnController, EditorController, PaperController]:
    """Return who lists the scenarios of the office, who changes them, and who makes papers of exercises."""
    own = OwnController(window, lambda: house.workshop, start)
    editor = EditorController(window, lambda: house.workshop, start, own)
    return own, editor, PaperController(window, house.office, house.library.scenarios, dossier)


def _after_exercises(
    house: Furnished,
    window: Window,
    asks: Asks,
    papers: DossierController,
    start: StartController,
    back: Callable[[], None],
) -> tuple[PreparationController, DebriefController, PlaysController]:
    ready = PreparationController(window, house.office, start, papers, asks, back)
    paper = Papers(papers, house.debriefs)
    debriefs = DebriefController(window, house.office, asks, paper, lambda: house.plays, ready.show)
    scenarios = house.library.scenarios
    plays = PlaysController(
        window, house.office, debriefs, asks, lambda: tuple(scenarios()), start.show_scenarios
    )
    return ready, debriefs, plays


def _gate(window: Window, theme: Theme, lock: ScreenLock) -> Gate | None:
    """Return a gate before the window, or None while there is no code."""
    if not lock.is_set:
        return None
    # A start without a code does not pay for it.
    from vb_wizard.ui.gate import Gate

    return Gate(make_app(), window, theme, lock)


def _obey(running: Running, asks: Asks, command: Command) -> None:
    """Carry out a command of the window."""
    if running.exercises.command(command):
        return
    theme = running.theme
    if running.window.is_exercise and command in OUT_OF_PRACTICE:
        running.window.message.tell(FRAME.not_in_practice, Tone.EXERCISE)
        return
    acts: dict[Command, Callable[[], object]] = {
        Command.HOME: running.start.show,
        Command.ACUTE: running.start.raise_acute,
        Command.REAL: running.start.begin_real,
        Command.CONTACTS: running.contacts.show,
        Command.DOSSIER: running.dossier.show,
        Command.PRINT: running.dossier.print,
        Command.EVIDENCE: running.evidence.choose,
        Command.LETTER: running.letters.choose,
        Command.JOURNAL: running.log.show,
        Command.SEARCH: running.search.ask,
        Command.AGENDA: running.agenda.show,
        Command.MAP: running.map.show,
        Command.WHY: running.why.show,
        Command.PREPARATION: running.preparation.show,
        Command.SETTINGS: running.house.show_settings,
        Command.LOCK: running.guard.lock,
        Command.ABOUT: running.house.show_about,
        Command.THEME: lambda: theme.set_name(NAMES[(NAMES.index(theme.name) + 1) % len(NAMES)]),
        Command.LARGER: lambda: theme.step_scale(1),
        Command.SMALLER: lambda: theme.step_scale(-1),
        Command.KEYS: asks.keys,
    }
    acts.get(command, lambda: running.cases.command(command))()
