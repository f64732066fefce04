"""Every text in frozen data, and every text that a window tells a screen reader.

Neighbours: the robots that look for leaks search these.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass
from enum import Enum

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget


def strings(value: object) -> Iterator[str]:
    """Yield every text within frozen data."""
    if isinstance(value, str):
        if not isinstance(value, Enum):
            yield value
    elif is_dataclass(value):
        for field in fields(value):
            yield from strings(getattr(value, field.name))
    elif isinstance(value, (Sequence, frozenset)) and not isinstance(value, bytes):
        for one in value:
            yield from strings(one)
    elif isinstance(value, dict):
        yield from strings(tuple(value.values()))


def spoken(window: QWidget) -> Iterator[str]:
    """Yield names, descriptions, values, tips and titles of everything that is shown in a window."""
    yield window.windowTitle()
    kinds = (
        QAccessible.Text.Name,
        QAccessible.Text.Description,
        QAccessible.Text.Value,
        QAccessible.Text.Help,
    )
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisible():
            yield widget.toolTip()
            told = QAccessible.queryAccessibleInterface(widget)
            if told is not None:
                yield from (told.text(kind) for kind in kinds)
