"""What every controller stands on: the house, the window, the dialogs, the desktop, the case and the start.

Neighbours: `running` lays it; `exercising` makes the controllers of exercises on it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from vb_wizard.ui.controllers.case_controller import CaseController
from vb_wizard.ui.controllers.start_controller import StartController
from vb_wizard.ui.front import Front
from vb_wizard.ui.furnished import Furnished
from vb_wizard.ui.window import Window

if TYPE_CHECKING:
    from vb_wizard.application.office import Office
    from vb_wizard.ui.controllers.outside import Outside
    from vb_wizard.ui.dialogs.answers import Asks


@dataclass(frozen=True)
class Ground:
    """What is made before every other controller. `given` are the dialogs that somebody gave, None for the real ones."""

    house: Furnished
    front: Front
    given: Asks | None
    asks: Asks
    outside: Outside
    cases: CaseController
    start: StartController

    @property
    def window(self) -> Window:
        """The window."""
        return self.front.window

    @property
    def office(self) -> Office:
        """The use cases."""
        return self.house.office

    def back(self) -> None:
        """Show the case that is opened, or the start."""
        if self.cases.desk is not None:
            self.cases.show()
        else:
            self.start.show()
