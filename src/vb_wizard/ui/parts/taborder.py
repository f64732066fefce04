"""The tab order and the order for a screen reader: the order of reading, also for parts that were made later.

Neighbours: `window` calls this after a screen was drawn. Qt's own order is the order in which widgets were made.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QStackedWidget, QWidget


def _leaves(widget: QWidget | None) -> Iterator[QWidget]:
    """Yield what takes the keyboard inside a widget, as its layouts stand: from left to right and from top to bottom."""
    if widget is None:
        return
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    if isinstance(widget, QScrollArea):
        yield from _leaves(widget.widget())
    elif isinstance(widget, QStackedWidget):
        yield from _leaves(widget.currentWidget())
    elif (layout := widget.layout()) is not None:
        yield from _inside(layout)


def _inside(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield from _leaves(widget)
        elif (inner := item.layout()) is not None:
            yield from _inside(inner)


def order_tabs(root: QWidget | None, known: tuple[QWidget, ...] = ()) -> tuple[QWidget, ...]:
    """Put everything inside `root` in the order of reading; returns that order.

    Nothing is done when it is the order that is `known` already.
    """
    wanted = tuple(_leaves(root))
    if wanted != known:
        for before, after in pairwise(wanted):
            QWidget.setTabOrder(before, after)
        if root is not None:
            _order_reading(root)
    return wanted


def _order_reading(root: QWidget) -> None:
    """Put the children of every widget in the order of its layout, because that is how a screen reader goes through them.

    Qt keeps children from the lowest to the highest; what stands in a layout does not overlap, so that nobody sees this. What stands
    in no layout, such as the focus ring, stays on top.
    """
    layout = root.layout()
    placed = list(_placed(layout)) if layout is not None else []
    children = [child for child in root.children() if isinstance(child, QWidget)]
    if placed and [child for child in children if child in placed] != placed:
        loose = [child for child in children if child not in placed]
        for child in (*placed, *loose):
            child.raise_()
    for child in children:
        if child.isVisibleTo(root):
            _order_reading(child)


def _placed(layout: QLayout) -> Iterator[QWidget]:
    """Yield what stands in a layout and in the layouts inside it."""
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield widget
        elif (inner := item.layout()) is not None:
            yield from _placed(inner)
