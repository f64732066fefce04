"""Carrying something out, and telling the user when it could not be done.

Neighbours: every controller acts through this.
"""

from __future__ import annotations

from collections.abc import Callable

from vb_wizard.domain.errors import KnownError
from vb_wizard.presenters.start_views import Tone
from vb_wizard.ui.window import Window


def attempt(window: Window, act: Callable[[], object]) -> bool:
    """Do something; returns whether it was done. What went wrong outside the program is told in its own sentences."""
    try:
        act()
    except KnownError as error:
        window.message.tell(str(error), Tone.DANGER)
        return False
    return True
