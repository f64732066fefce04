"""Quick hide: Esc twice puts an empty notepad in the place of the wizard, and Esc twice brings the wizard back.

Neighbours: `running` makes it, `watch` counts the presses, `curtain` takes everything else out of sight. Nothing of the office or of a
case stands in the cover, not in its title or its icon either.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from vb_wizard.presenters.words import FRAME
from vb_wizard.ui.curtain import Curtain
from vb_wizard.ui.watch import InputWatch

if TYPE_CHECKING:
    from vb_wizard.ui.gate import Gate


def plain_icon() -> QIcon:
    """Return an icon that says nothing."""
    plain = QPixmap(16, 16)
    plain.fill(Qt.GlobalColor.lightGray)
    return QIcon(plain)


class Cover(QPlainTextEdit):
    """An empty notepad. What is typed in it is kept nowhere."""

    def __init__(self, window: QWidget) -> None:
        """Make a cover for a window; it is not shown yet."""
        super().__init__()
        self._window = window
        self.setWindowIcon(plain_icon())
        self.setWindowTitle(FRAME.cover)
        self.setAccessibleName(FRAME.cover)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave the wizard too: everything is on disk, and an unseen window would be found by nobody."""
        super().closeEvent(event)
        self._window.close()


class QuickHide(QObject):
    """Hides on Esc twice or when it is told to lock, and brings back. `changed` says that something else is seen."""

    changed = Signal()

    def __init__(
        self, window: QWidget, watch: InputWatch, make_gate: Callable[[], Gate | None] = lambda: None
    ) -> None:
        """Listen; `window` is what is hidden, `make_gate` asks for the code and gives None when there is none."""
        super().__init__(window)
        self._window = window
        self._make_gate = make_gate
        self._curtain = Curtain(window)
        self._cover: Cover | None = None
        self._gate: Gate | None = None
        watch.escaped_twice.connect(self.turn)

    @property
    def is_hidden(self) -> bool:
        """Whether the cover is what is seen."""
        return self._cover is not None and self._cover.isVisible()

    @property
    def is_locked(self) -> bool:
        """Whether the gate is what is seen."""
        return self._gate is not None and self._gate.isVisible()

    @property
    def shown(self) -> QWidget:
        """What is seen now: the window, its cover or the gate."""
        front = next((one for one in (self._cover, self._gate) if one is not None and one.isVisible()), None)
        return front if front is not None else self._window

    def turn(self) -> None:
        """Hide what is seen behind the cover; from the cover go back, through the gate when there is a code."""
        if not self.shown.isVisible():
            # The wizard is closed: what is pressed elsewhere is not meant for it.
            return
        if not self.is_hidden:
            self._cover = self._cover or Cover(self._window)
            self._put(self._cover)
        elif not self.lock():
            self._lift()

    def lock(self) -> bool:
        """Put the gate in the place of what is seen; returns whether there is a code to ask for."""
        if not self.is_locked:
            gate = self._gate or self._make_gate()
            if gate is None:
                return False
            if gate is not self._gate:
                gate.opened.connect(self._lift)
                self._gate = gate
            self._put(gate)
            gate.take_focus()
        return True

    def _put(self, front: QWidget) -> None:
        before = self.shown
        # Somebody who works in another program is left alone there.
        is_active = before.isActiveWindow() or QApplication.activeWindow() is not None
        front.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not is_active)
        front.setGeometry(before.geometry())
        # First what is seen from now on, so that what is behind it is never bare.
        front.showMinimized() if before.isMinimized() else front.show()
        self._curtain.draw(front)
        if self._cover is not None and front is not self._cover:
            self._cover.clear()
        if is_active:
            front.activateWindow()
        self.changed.emit()

    def _lift(self) -> None:
        self._curtain.lift()
        if self._cover is not None:
            self._cover.hide()
            self._cover.clear()
        if self._gate is not None:
            self._gate.hide()
            self._gate.deleteLater()
            self._gate = None
        self.changed.emit()
