"""What the window needs of the house that `compose` builds.

Neighbours: `running` takes it; `ground` carries it to whoever makes controllers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from vb_wizard.application.office import Office
    from vb_wizard.application.training.bringing_in import BringingIn
    from vb_wizard.application.training.papers import Papers
    from vb_wizard.application.training.plays import Plays
    from vb_wizard.application.training.printing import DebriefPrinter
    from vb_wizard.application.training.workshop import Workshop
    from vb_wizard.domain.scenario import Scenario


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
    def papers(self) -> Papers:
        """What makes papers and files of exercises."""
        ...

    @property
    def bringing(self) -> BringingIn:
        """What takes over files from outside."""
        ...

    @property
    def debriefs(self) -> Callable[[], DebriefPrinter]:
        """Gives what prints debriefs, when it is first wanted."""
        ...
