"""The application object of Qt: its style and its name.

Neighbours: whoever opens a window makes it with this and hands it on.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from vb_wizard.ui.overrides import guard_overrides
from vb_wizard.ui.parts.roles import install_roles

_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)
"""Nothing in the window moves by itself, so that nobody has to ask for less motion."""


def make_app() -> QApplication:
    """Return the application of this process, made when there is none yet."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        return app
    # Said on the command line, because `setStyle` returns a style, and that alone costs a tenth of the start.
    app = QApplication([*sys.argv[:1], "-style", "Fusion"])
    app.setApplicationName("vb-wizard")
    # No display name: Qt puts that behind the title of every window, the neutral one of the cover included.
    for effect in _EFFECTS:
        app.setEffectEnabled(effect, False)
    install_roles()
    guard_overrides()
    return app
