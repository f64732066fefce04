"""A column of equal parts that are made once and shown again with other data, because making widgets is what costs time.

Neighbours: every list in the window is one of these.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget


class KeptBox(QVBoxLayout):
    """A column that remembers how high it is at every width, until something in it changes.

    Qt asks for more widths than it remembers (with a scroll bar and without, the natural one, the least), and each question goes
    down to every text below.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay out the parts of `parent`, or of the widget that takes this layout later."""
        self._heights: dict[int, int] = {}
        super().__init__()
        if parent is not None:
            parent.setLayout(self)

    def invalidate(self) -> None:
        """Forget the heights."""
        self._heights.clear()
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        """Return the height at this width."""
        height = self._heights.get(width)
        if height is None:
            height = self._heights[width] = super().heightForWidth(width)
        return height


class Column(QWidget):
    """Shows a sequence of items below each other, each with its own part."""

    grown = Signal()

    def __init__(
        self, make: Callable[[], QWidget], gap: int, parent: QWidget | None = None, *, at_once: int = 0
    ) -> None:
        """Keep the recipe.

        Args:
            make: makes a part.
            gap: the space between parts in px.
            parent: the widget that it is in.
            at_once: how many parts are made in one go, for parts that take long to make; the others follow when the window has
                time, and `grown` says that all are there. 0 for all at once.
        """
        super().__init__(parent)
        self._at_once = at_once
        self._wanted: tuple[object, ...] = ()
        self._later = QTimer(self)
        self._later.setInterval(0)
        self._later.timeout.connect(self._go_on)
        self._make = make
        self._rows: list[QWidget] = []
        self._shown: tuple[object, ...] = ()
        self._box = tight(KeptBox(self), gap)

    def show_items(self, items: Sequence[object]) -> None:
        """Show these items; what is left over is hidden. Items that did not change are not drawn again."""
        wanted = tuple(items)
        if wanted == self._wanted and (wanted == self._shown or self._later.isActive()):
            return
        self._wanted = wanted
        # Parts that are there already cost little; only making them takes long.
        self._show(max(self._at_once, len(self._rows)) if self._at_once else len(wanted))
        if len(self._shown) < len(wanted):
            self._later.start()
        else:
            self._later.stop()

    def finish(self) -> None:
        """Make the parts that are still to come."""
        if self._later.isActive():
            self._later.stop()
            self._show(len(self._wanted))
            self.grown.emit()

    def _go_on(self) -> None:
        self._show(len(self._shown) + max(1, self._at_once // 2))
        if len(self._shown) == len(self._wanted):
            self._later.stop()
            self.grown.emit()

    def _show(self, most: int) -> None:
        """Show the first so many of the items."""
        wanted = self._wanted[:most]
        for at, item in enumerate(wanted):
            if at == len(self._rows):
                self._rows.append(self._make())
                self._box.addWidget(self._rows[at])
            row = self._rows[at]
            if at >= len(self._shown) or self._shown[at] != item:
                row.show_item(item)  # type: ignore[attr-defined]  # why - every part of a column shows items
                row.setHidden(False)
                row.updateGeometry()
        for row in self._rows[len(wanted) :]:
            row.setHidden(True)
        self._shown = wanted
        self.setHidden(not wanted)
        renew(self)

    def forget(self) -> None:
        """Draw everything again at the next call."""
        self._shown = self._wanted = ()

    def rows(self) -> Iterator[QWidget]:
        """Yield the parts that are shown, from top to bottom."""
        yield from self._rows[: len(self._shown)]


def renew(widget: QWidget) -> None:
    """Let every layout around a widget ask for its height again.

    Qt asks only the nearest one at once; the others keep the height that they remember, and then text is cut off.
    """
    around: QWidget | None = widget
    while around is not None and not around.isWindow():
        around.updateGeometry()
        around = around.parentWidget()


@contextmanager
def still(root: QWidget) -> Iterator[None]:
    """Keep everything inside a widget where it is while it gets other content, and lay it out once at the end.

    Otherwise Qt lays out all that is around a part each time that a part appears.
    """
    layouts = root.findChildren(QLayout)
    for layout in layouts:
        layout.setEnabled(False)
    try:
        yield
    finally:
        for layout in layouts:
            layout.setEnabled(True)


Box = TypeVar("Box", bound=QLayout)


def tight(layout: Box, gap: int = 0, *margins: int) -> Box:
    """Give a layout this gap and these margins (none, one for all, or left top right bottom); returns the layout."""
    sides = margins if len(margins) == 4 else (margins or (0,)) * 4
    layout.setContentsMargins(*sides[:4])
    layout.setSpacing(gap)
    return layout
