"""The curtain: takes everything that the application shows out of sight, and puts it back as it was.

Neighbours: `cover` draws it. A dialog that was opened with `dialogs.asked` is kept with what was typed in it; every other one is cancelled.
"""

from __future__ import annotations

from weakref import ref

from PySide6.QtWidgets import QApplication, QDialog, QToolTip, QWidget
from shiboken6 import isValid

KEPT = "kept_behind_curtain"
"""The property of a dialog that can be hidden and shown again without ending."""


class Curtain:
    """What is out of sight, in the order in which it is put back."""

    def __init__(self, window: QWidget) -> None:
        """Keep the window; nothing is hidden yet."""
        self._window = window
        self._behind: list[ref[QWidget]] = []

    def draw(self, *shown: QWidget) -> None:
        """Hide everything but these: windows, dialogs, menus, lists that hang open and tips."""
        QToolTip.hideText()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
            if popup.isVisible():
                popup.hide()
        others = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one not in shown]
        # A dialog over another one is newer, and must come back over it.
        for widget in sorted(others, key=_depth, reverse=True):
            if widget is self._window or widget.property(KEPT):
                widget.hide()
                self._behind.insert(0, ref(widget))
            elif isinstance(widget, QDialog):
                widget.close()
            else:
                widget.hide()
        if self._window not in [one() for one in self._behind]:
            # A start that is locked comes here before the window was ever seen.
            self._behind.insert(0, ref(self._window))

    def lift(self) -> None:
        """Show again what was hidden, with the newest on top."""
        behind, self._behind = self._behind, []
        for one in behind:
            widget = one()
            if widget is not None and isValid(widget):
                widget.show()
                widget.activateWindow()


def _depth(widget: QWidget) -> int:
    """How many windows a window stands over."""
    over = widget.parentWidget()
    return 0 if over is None else 1 + _depth(over.window())
