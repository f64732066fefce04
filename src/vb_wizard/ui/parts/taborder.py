"""The tab order and the order for a screen reader: the order of reading, also for parts that were made later.

Neighbours: `window` calls this after a screen was drawn. Qt's own order is the order in which widgets were made.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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
        for placed in _placed(layout, _widgets(widget)):
            yield from _leaves(placed)


def _widgets(widget: QWidget) -> list[QWidget]:
    return [child for child in widget.children() if isinstance(child, QWidget)]


def _placed(layout: QLayout, widgets: Sequence[QWidget]) -> Iterator[QWidget]:
    """Yield which of these widgets stand in a layout and in the layouts inside it, in their order there.

    Nothing here asks for an item of a layout: Python keeps such an item when Qt has long deleted it, and then takes the next thing
    at the same place in memory for that item. See docs/decisions/0006.
    """
    inner = [child for child in layout.children() if isinstance(child, QLayout)]
    parts: list[tuple[int, QWidget | QLayout]] = [
        *((layout.indexOf(one), one) for one in widgets),
        *((layout.indexOf(one), one) for one in inner),
    ]
    for at, part in sorted(parts, key=lambda one: one[0]):
        if at < 0:
            continue
        if isinstance(part, QWidget):
            yield part
        else:
            yield from _placed(part, widgets)


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
    children = _widgets(root)
    placed = list(_placed(layout, children)) if layout is not None else []
    if placed and [child for child in children if child in placed] != placed:
        loose = [child for child in children if child not in placed]
        for child in (*placed, *loose):
            child.raise_()
    for child in children:
        if child.isVisibleTo(root):
            _order_reading(child)
