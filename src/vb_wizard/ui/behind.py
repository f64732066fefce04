"""Everything that works behind a window.

Neighbours: `running` builds it; `obeying` passes commands on to it.
"""

from __future__ import annotations

from dataclasses import dataclass

from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.words import APP
from vb_wizard.ui.controllers.agenda_controller import AgendaController
from vb_wizard.ui.controllers.call_controller import CallController
from vb_wizard.ui.controllers.cards_controller import CardsController
from vb_wizard.ui.controllers.case_controller import CaseController
from vb_wizard.ui.controllers.contacts_controller import ContactsController
from vb_wizard.ui.controllers.debrief_controller import DebriefController
from vb_wizard.ui.controllers.dossier_controller import DossierController
from vb_wizard.ui.controllers.editor_controller import EditorController
from vb_wizard.ui.controllers.evidence_controller import EvidenceController
from vb_wizard.ui.controllers.exercise_controller import ExerciseController
from vb_wizard.ui.controllers.guard_controller import GuardController
from vb_wizard.ui.controllers.house_controller import HouseController
from vb_wizard.ui.controllers.letter_controller import LetterController
from vb_wizard.ui.controllers.log_controller import LogController
from vb_wizard.ui.controllers.logo_controller import LogoController
from vb_wizard.ui.controllers.map_controller import MapController
from vb_wizard.ui.controllers.own_controller import OwnController
from vb_wizard.ui.controllers.paper_controller import PaperController
from vb_wizard.ui.controllers.plays_controller import PlaysController
from vb_wizard.ui.controllers.preparation_controller import PreparationController
from vb_wizard.ui.controllers.search_controller import SearchController
from vb_wizard.ui.controllers.start_controller import StartController
from vb_wizard.ui.controllers.welcome_controller import WelcomeController
from vb_wizard.ui.controllers.why_controller import WhyController
from vb_wizard.ui.cover import QuickHide
from vb_wizard.ui.front import Front
from vb_wizard.ui.habits import Habits
from vb_wizard.ui.memory import Memory
from vb_wizard.ui.placing import bring_forward
from vb_wizard.ui.theme.theme import Theme
from vb_wizard.ui.window import Window


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
