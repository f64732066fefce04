"""The controllers of exercises: beginning them, what comes after them, and making scenarios.

Neighbours: `running` puts these behind the window; `ground` is what they stand on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from vb_wizard.ui.application import make_app
from vb_wizard.ui.controllers.bring_controller import BringController
from vb_wizard.ui.controllers.debrief_controller import DebriefController, Papers
from vb_wizard.ui.controllers.dossier_controller import DossierController
from vb_wizard.ui.controllers.editor_controller import EditorController
from vb_wizard.ui.controllers.exercise_controller import ExerciseController
from vb_wizard.ui.controllers.group_controller import Surroundings
from vb_wizard.ui.controllers.own_controller import OwnController
from vb_wizard.ui.controllers.paper_controller import PaperController
from vb_wizard.ui.controllers.play_controller import PlayController
from vb_wizard.ui.controllers.plays_controller import PlaysController
from vb_wizard.ui.controllers.preparation_controller import PreparationController
from vb_wizard.ui.controllers.study_controller import StudyController
from vb_wizard.ui.dialogs.questions import Questions
from vb_wizard.ui.ground import Ground
from vb_wizard.ui.screens_there import Screens

if TYPE_CHECKING:
    from vb_wizard.application.training.plays import Plays
    from vb_wizard.ui.dialogs.answers import Asks
    from vb_wizard.ui.group_window import GroupWindow
    from vb_wizard.ui.memory import Memory
    from vb_wizard.ui.screens.scenarios import ScenariosScreen


def exercises(ground: Ground, debriefs: DebriefController, screens: Screens | None) -> ExerciseController:
    """Return who begins exercises; the dialogs are the ones that were given, also over the window of the group."""
    house, front, cases, start = ground.house, ground.front, ground.cases, ground.start

    def over(window: GroupWindow) -> Asks:
        return ground.given or Questions(window.look, window, window.now)

    around = Surroundings(front.theme, front.memory, screens or Screens(make_app()), ground.outside, over)
    window, office = ground.window, ground.office

    def plays() -> Plays:
        return house.plays

    def ended(play: str, branch: str) -> None:
        if not debriefs.show(play, branch):
            # That is told; the play that is over does not stay in front.
            start.show_scenarios()

    group = PlayController(window, office, cases, ground.asks, around, plays)
    alone = StudyController(window, office, cases, plays, start.show_scenarios)
    made = ExerciseController(window, office, ground.asks, group, alone, plays)
    group.ended = alone.ended = ended
    start.exercising, debriefs.again = made, made.again
    return made


def makers(
    ground: Ground, dossier: DossierController
) -> tuple[OwnController, EditorController, PaperController]:
    """Return who lists the scenarios of the office, who changes them, and who makes papers of exercises."""
    house, window, start = ground.house, ground.window, ground.start
    window.scenarios_made.connect(lambda screen: _remember(screen, ground.front.memory))
    own = OwnController(window, lambda: house.workshop, start)
    editor = EditorController(window, lambda: house.workshop, start, own)
    scenarios = house.library.scenarios
    bring = BringController(window, ground.asks, start, lambda: house.bringing, lambda: house.papers)
    papers = PaperController(
        window,
        ground.office,
        ground.asks,
        dossier,
        scenarios,
        lambda: house.papers,
        lambda: house.plays,
        bring.list,
    )
    return own, editor, papers


def _remember(screen: ScenariosScreen, memory: Memory) -> None:
    """Choose again what was chosen among the scenarios, and remember what is chosen next."""
    screen.picked.recall(memory.scenario_filters)
    screen.picked_anew.connect(memory.keep_scenario_filters)


def after_exercises(
    ground: Ground, papers: DossierController
) -> tuple[PreparationController, DebriefController, PlaysController]:
    """Return who shows the preparation, the debrief of a play, and the plays that were kept."""
    house, window, start, asks = ground.house, ground.window, ground.start, ground.asks
    ready = PreparationController(window, ground.office, start, papers, asks, ground.back)
    paper = Papers(papers, house.debriefs)
    debriefs = DebriefController(window, ground.office, asks, paper, lambda: house.plays, ready.show)
    scenarios = house.library.scenarios
    plays = PlaysController(
        window, ground.office, debriefs, asks, lambda: tuple(scenarios()), start.show_scenarios
    )
    return ready, debriefs, plays
