"""A part of a dialog that scrolls, also by keys while a button has the keyboard.

Neighbours: `form`, `keys` and `preview` put their content in this.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSlider, QScrollArea, QWidget

_STEPS = {
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}


class Scrolling(QScrollArea):
    """Shows a widget that may be higher than the dialog. It never takes the keyboard itself."""

    def __init__(self, inner: QWidget) -> None:
        """Show the widget."""
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inner)
        self.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)

    def scroll_by_key(self, event: QKeyEvent) -> bool:
        """Scroll when it is a key for that; returns whether it was."""
        action = _STEPS.get(Qt.Key(event.key()))
        if action is not None:
            self.verticalScrollBar().triggerAction(action)
        return action is not None
