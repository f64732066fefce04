"""Puts the use cases behind a window that is shown already, without keeping it from being drawn.

Neighbours: `app` calls it when the first picture is painted; `running` connects the controllers.
"""

from __future__ import annotations

import linecache
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

from vb_wizard.domain.errors import KnownError
from vb_wizard.presenters.words_dialogs import WORKING
from vb_wizard.ui.controllers.telling import patiently

if TYPE_CHECKING:
    from vb_wizard.ui.behind import Running
    from vb_wizard.ui.controllers.outside import Outside
    from vb_wizard.ui.dialogs.answers import Asks
    from vb_wizard.ui.front import Front
    from vb_wizard.ui.furnished import Furnished

    H = TypeVar("H", bound=Furnished)


def furnish(
    front: Front, open_house: Callable[[], H], asks: Asks | None = None, outside: Outside | None = None
) -> tuple[H, Running]:
    """Open the house and connect the window with it; returns both.

    Args:
        front: the window that is shown.
        open_house: builds the use cases; called in a thread of its own.
        asks: shows the dialogs; None for the real ones.
        outside: the desktop; None for the real one.

    Raises:
        KnownError: the house cannot be opened.
        Stopped: the user does not wait for it.
    """

    def open_whole() -> H:
        house = open_house()
        # The first time that an office is opened, all flows are examined: that takes seconds.
        with suppress(KnownError):
            _ = house.office.book
        return house

    house = patiently(front.window, open_whole, WORKING.opening_house)
    # The heavy half of the program: nobody waits for it, because the doors are there.
    from vb_wizard.ui.running import build_window

    # The binding reads the source of each module that is imported, and Python would keep all that text.
    linecache.clearcache()
    return house, build_window(house, asks, outside, front)
