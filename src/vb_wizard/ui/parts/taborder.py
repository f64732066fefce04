"""The tab order: the order of reading, also for parts that were made later.

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
    return wanted
