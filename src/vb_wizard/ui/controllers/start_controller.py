"""The start: opens doors, cases and scenarios, and raises acute danger from wherever the user is.

Neighbours: `screens.start` and `screens.scenarios` say what is wanted; `application.office` does it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from vb_wizard.application.desk import CaseDesk
from vb_wizard.application.office import Office
from vb_wizard.application.titles import EXERCISE_TITLE
from vb_wizard.domain.journal import Place
from vb_wizard.domain.scenario import Scenario
from vb_wizard.domain.work import reached
from vb_wizard.presenters.experience import ProposalView, present_proposal
from vb_wizard.presenters.scenarios import Ours, present_scenarios
from vb_wizard.presenters.start import present_start
from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.views import AttentionRow, CaseRow, ScenariosView, SignView
from vb_wizard.presenters.words import APP, FRAME
from vb_wizard.presenters.words_dialogs import WORKING
from vb_wizard.ui.controllers.case_controller import CaseController
from vb_wizard.ui.controllers.telling import attempt, patiently
from vb_wizard.ui.screens.start import StartScreen
from vb_wizard.ui.window import Window

if TYPE_CHECKING:
    from vb_wizard.application.training.own_scenarios import OwnScenario
    from vb_wizard.application.training.plays import PlayRow
    from vb_wizard.ui.screens.scenarios import ScenariosScreen


class Exercising(Protocol):
    """Begins exercises in other ways than with the wizard alone."""

    def choose(self, scenario: Scenario) -> bool:
        """Ask how a scenario is played; returns whether that was all."""
        ...

    def plays(self) -> Sequence[PlayRow]:
        """Return every play of the office."""
        ...

    def go_on(self, case_id: str) -> bool:
        """Go on with what a case belongs to; returns whether it belongs to anything."""
        ...


class StartController:
    """Works on everything outside a single case."""

    def __init__(
        self,
        window: Window,
        office: Office,
        cases: CaseController,
        scenarios: Callable[[], Sequence[Scenario]],
    ) -> None:
        """Listen to the window; `scenarios` reads them when they are wanted."""
        self._window = window
        self._office = office
        self._cases = cases
        self._scenarios = scenarios
        self._read: dict[str, Scenario] = {}
        self.own: Callable[[], tuple[Sequence[OwnScenario], tuple[str, str]]] = lambda: ((), ("", ""))
        self.exercising: Exercising | None = None
        window.start_made.connect(self._connect_start)
        window.scenarios_made.connect(self._connect_scenarios)

    def _connect_start(self, screen: StartScreen) -> None:
        screen.sign_chosen.connect(self._open_sign)
        screen.attention_chosen.connect(self.open_attention)
        screen.case_chosen.connect(self._open_row)

    def _connect_scenarios(self, screen: ScenariosScreen) -> None:
        screen.scenario_chosen.connect(self._play)
        screen.back_wanted.connect(self.show)

    def show(self) -> bool:
        """Leave the case and show the start; returns whether that could be done."""

        def act() -> None:
            now = self._office.clock.now()
            view = patiently(self._window, lambda: present_start(self._office, now), WORKING.cases)
            self._cases.leave()
            self._window.show_start(view)

        return attempt(self._window, act)

    def begin_real(self) -> None:
        """Leave an exercise, which is kept, for the real start screen; in a real case nothing happens."""
        if self._window.is_exercise and self.show():
            self._window.message.tell(FRAME.real_now, Tone.DANGER)

    def _open(self, find: Callable[[], CaseDesk], then: Callable[[CaseDesk], object] | None = None) -> bool:
        def act() -> None:
            desk = find()
            self._cases.open(desk)
            if then is not None:
                then(desk)
                self._cases.show()

        return attempt(self._window, act)

    def open_door(self, door_id: str) -> None:
        """Open the case behind a door, or the scenarios when the door opens no case."""
        flows = {door.id: door.flow for door in self._office.doors()}
        if flows.get(door_id):
            self._open(lambda: self._office.open_door(door_id))
        else:
            self.show_scenarios()

    def _open_sign(self, sign: SignView) -> None:
        self._open(lambda: self._office.open_door(sign.door, sign.id))

    def open_case(self, case_id: str) -> bool:
        """Open a case where it was; returns whether that could be done."""
        return self._open(lambda: self._case(case_id))

    def at_desk(self, case_id: str, act: Callable[[CaseDesk], object]) -> bool:
        """Do something in a case without showing it; one that was not open is given back. Returns whether it is on disk."""

        def do() -> None:
            desk = self._case(case_id)
            try:
                act(desk)
            finally:
                if desk is not self._cases.desk:
                    desk.close()

        return attempt(self._window, do)

    def _case(self, case_id: str) -> CaseDesk:
        """Return the desk of a case: the one that is open already, or a new one."""
        desk = self._cases.desk
        if desk is not None and desk.case.header.id == case_id:
            return desk
        return patiently(self._window, lambda: _read_whole(self._office, case_id), WORKING.opening)

    def _open_row(self, row: CaseRow) -> None:
        self.open_case(row.case_id)

    def open_attention(self, row: AttentionRow) -> None:
        """Open the case of something that is due, at the step that asks for it."""
        self.open_at(row.case_id, row.place)

    def open_at(self, case_id: str, place: Place) -> None:
        """Open a case at a place on its route."""
        self._open(lambda: self._case(case_id), lambda desk: desk.go_to(place.track, place.path, place.visit))

    def raise_acute(self) -> None:
        """Show the steps for acute danger: in the case that is open, and otherwise in a new one."""
        desk = self._cases.desk
        if desk is not None and not desk.state.is_closed:
            done = attempt(self._window, desk.raise_acute)
            self._cases.show()
        else:
            done = self._open(
                lambda: self._office.open_door(self._office.doors()[0].id), CaseDesk.raise_acute
            )
        if not done:
            self._window.message.tell(f"{APP.acute_anyway} {self._window.message.words.text()}", Tone.DANGER)

    def show_scenarios(self) -> None:
        """Show the list of scenarios."""

        def make() -> tuple[dict[str, Scenario], ScenariosView]:
            found = {scenario.id: scenario for scenario in self._scenarios()}
            exercises, now = self._office.headers(exercises=True), self._office.clock.now()
            ours = Ours(
                exercises, self.exercising.plays() if self.exercising is not None else (), *self.own()
            )
            return found, present_scenarios(self._office, found.values(), ours, now)

        def act() -> None:
            self._read, view = patiently(self._window, make, WORKING.scenarios)
            self._window.show_scenarios(view)

        attempt(self._window, act)

    def proposal(self) -> ProposalView | None:
        """Return what to practise next, or None.

        Raises:
            KnownError: the scenarios or the exercises cannot be read.
        """
        return present_proposal(self._office, self._scenarios(), self._office.headers(exercises=True))

    def _play(self, scenario_id: str) -> None:
        scenario, others = self._read.get(scenario_id), self.exercising
        if scenario is None:
            # The others on that screen are exercises that were begun.
            if others is None or not others.go_on(scenario_id):
                self.open_case(scenario_id)
            return
        if others is not None and others.choose(scenario):
            return
        title = EXERCISE_TITLE.format(title=scenario.title)
        if self._open(lambda: self._office.start_case(scenario.flow, title, is_exercise=True)):
            self._window.message.tell(scenario.summary, Tone.EXERCISE)


def _read_whole(office: Office, case_id: str) -> CaseDesk:
    """Open a case and work out how it stands, so that nothing of that is left to the window."""
    desk = office.open_case(case_id)
    try:
        reached()
        _ = desk.state
    except BaseException:
        desk.close()
        raise
    return desk
