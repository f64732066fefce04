"""The readiness of a case, at any moment: the same list as at the end of the flow.

Neighbours: `parts.readiness` draws it; the left rail asks for it.
"""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vb_wizard.domain.journal import Place
from vb_wizard.presenters.readiness_views import ReadinessView
from vb_wizard.presenters.words_dialogs import DIALOG
from vb_wizard.ui.dialogs.following import FollowingDialog
from vb_wizard.ui.dialogs.scrolling import Scrolling
from vb_wizard.ui.parts.buttons import NORMAL, PRIMARY, Button
from vb_wizard.ui.parts.column import tight
from vb_wizard.ui.parts.readiness import ReadinessPanel
from vb_wizard.ui.theme.theme import Theme


class ReadinessDialog(FollowingDialog):
    """Shows a score; `place` is the item that was chosen, or None."""

    def __init__(self, theme: Theme, view: ReadinessView, parent: QWidget) -> None:
        """Fill the list."""
        super().__init__(parent)
        self.place: Place | None = None
        self.setWindowTitle(view.title)
        px = theme.px
        self.panel = ReadinessPanel(theme)
        self.panel.show_view(view)
        self.panel.place_wanted.connect(self._choose)
        inner = QWidget()
        # Room for the scroll bar, which is drawn over what it scrolls.
        column = tight(QVBoxLayout(inner), 0, 0, 0, px("m"), 0)
        column.addWidget(self.panel)
        column.addStretch(1)
        self._area = Scrolling(inner)
        close = Button(theme, DIALOG.close, PRIMARY, NORMAL)
        close.setObjectName("ok")
        close.clicked.connect(self.reject)
        box = tight(QVBoxLayout(self), px("m"), px("xxl"), px("m"), px("xxl"), px("xl"))
        box.addWidget(self._area, 1)
        box.addWidget(close)
        close.setFocus()
        self.resize(min(px("centre-most"), parent.width()), parent.height())

    def _choose(self, place: Place) -> None:
        self.place = place
        self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll with the arrow keys."""
        if not self._area.scroll_by_key(event):
            super().keyPressEvent(event)
