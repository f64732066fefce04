"""What every question that is a form needs: the window it stands over, the look, the clock, and how a form is made.

Neighbours: `questions` and its parts about evidence, exercises and the debrief ask through this; `form` is how they look.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from vb_wizard.ui.parts.moment_inputs import Now
from vb_wizard.ui.theme.theme import Theme

if TYPE_CHECKING:
    from vb_wizard.ui.dialogs.form import Form


class FormQuestions:
    """Makes forms over a window; who inherits gives the window, its look and the clock."""

    _theme: Theme
    _window: QWidget
    _now: Now

    def _form(self, title: str, say: str = "", ok: str = "") -> Form:
        # A start does not pay for dialogs.
        from vb_wizard.ui.dialogs.form import Form

        return Form(self._theme, self._window, title, say, ok)
