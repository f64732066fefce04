"""What the system says about colours, for the first start: who asked for more contrast there need not ask again here.

Neighbours: `front` asks this while nothing was chosen in the wizard itself.
"""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QStyleHints

from vb_wizard.ui.theme.theme import HIGH_CONTRAST, NAMES


class _Hinting(Protocol):
    def styleHints(self) -> QStyleHints: ...


def preferred_theme(app: _Hinting) -> str:
    """Return the theme that fits the system; the first one when the system, or this version of Qt, does not say."""
    # Each of the two must be held: what they give belongs to them.
    hints = app.styleHints()
    accessibility = hints.accessibility() if hasattr(hints, "accessibility") else None
    if accessibility is None:
        return NAMES[0]
    high = accessibility.contrastPreference() is Qt.ContrastPreference.HighContrast
    return HIGH_CONTRAST if high else NAMES[0]
