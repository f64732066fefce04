"""Whether something stands in a window with an exercise, and the mark on a text that leaves it.

Neighbours: `window` says whether an exercise is open; dialogs, fields and the clipboard look here.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from vb_wizard.domain.fiction import MARK

_BEFORE = f"{MARK} · "


def with_mark(text: str) -> str:
    """Return a text with the mark in front, once."""
    return text if not text or text.startswith(MARK) else f"{_BEFORE}{text}"


def practice_of(widget: QWidget | None) -> QWidget | None:
    """Return the window in which an exercise is open and to which a widget belongs, or None."""
    while widget is not None and not getattr(widget, "is_exercise", False):
        widget = widget.parentWidget()
    return widget
