"""The map: shows a flow, with the route of the case that is open, and saves the picture.

Neighbours: `presenters.map` says what to draw; `screens.map` draws it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from vb_wizard.application.desk import CaseDesk
from vb_wizard.domain.fiction import MARK
from vb_wizard.domain.journal import Place
from vb_wizard.presenters.map import LANES, MapNode, MapView, present_map
from vb_wizard.presenters.map_lanes import present_lanes
from vb_wizard.presenters.map_look import present_look
from vb_wizard.presenters.start_views import Tone
from vb_wizard.presenters.words_finding import MAP
from vb_wizard.ui.controllers.case_controller import CaseController
from vb_wizard.ui.controllers.dossier_controller import write_whole
from vb_wizard.ui.controllers.telling import attempt
from vb_wizard.ui.dialogs.answers import Asks
from vb_wizard.ui.parts.mapfile import map_file
from vb_wizard.ui.window import Window

if TYPE_CHECKING:
    from vb_wizard.ui.screens.map import MapScreen


class MapController:
    """Works on the map."""

    def __init__(self, window: Window, cases: CaseController, asks: Asks, back: Callable[[], None]) -> None:
        """Listen to the window; `back` shows what was shown before."""
        self._window = window
        self._cases = cases
        self._asks = asks
        self._back = back
        window.map_made.connect(self._connect)

    def _connect(self, screen: MapScreen) -> None:
        screen.flow_chosen.connect(self.show)
        screen.step_wanted.connect(self._go)
        screen.look_wanted.connect(self._look)
        screen.export_wanted.connect(self._export)
        screen.back_wanted.connect(self._back)

    def show(self, flow: str = "") -> None:
        """Show a flow, or the lanes of a case; without a name the flow in which the case stands, or the first."""
        desk = self._cases.desk
        wanted = flow or (desk.state.focus.flow if desk is not None else "")
        attempt(self._window, lambda: self._window.show_map(self._view(desk, wanted)))

    def _view(self, desk: CaseDesk | None, flow: str) -> MapView:
        now = self._cases.office.clock.now()
        if flow == LANES and desk is not None:
            return present_lanes(self._cases.office, desk, now)
        return present_map(self._cases.office, desk, flow, now)

    def _look(self, node: MapNode) -> None:
        def act() -> None:
            now = self._cases.office.clock.now()
            view = present_look(self._cases.office, self._cases.desk, node.path, node.place, now)
            self._window.map.look.show_look(view)

        attempt(self._window, act)

    def _go(self, place: Place) -> None:
        self._cases.do(lambda desk: desk.go_to(place.track, place.path, place.visit))

    def _export(self) -> None:
        drawing = self._window.map.map

        def act() -> None:
            mark = MARK if self._window.is_exercise else ""
            path = self._asks.save_path(f"{mark}-{MAP.file_name}" if mark else MAP.file_name, MAP.files)
            if path is not None:
                write_whole(path, map_file(drawing, is_pdf=Path(path).suffix.lower() == ".pdf", mark=mark))
                self._window.message.tell(MAP.exported.format(name=path.name), Tone.OK)

        attempt(self._window, act)
