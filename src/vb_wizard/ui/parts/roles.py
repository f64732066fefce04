"""Roles for screen readers, where the one that Qt gives by itself says too little.

A part says `accessible_role` in its class and gives its name as every widget does; `application` installs the factory once.
Only what is no control by itself may do so: a role given here has the action of no button.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QWidget

GROUP = QAccessible.Role.Grouping
HEADING = QAccessible.Role.Heading
PICTURE = QAccessible.Role.Graphic
SIGN = QAccessible.Role.Separator
TEXT = QAccessible.Role.StaticText
SCROLLED = QAccessible.Role.Pane


class _Interface(QAccessibleWidget):
    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role, widget.accessibleName())
        self._widget = widget

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Name:
            said = self._widget.accessibleName()
            return said or (self._widget.text() if isinstance(self._widget, QLabel) else "")
        return super().text(kind)


def _make(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    role = getattr(thing, "accessible_role", None)
    if role is None or not isinstance(thing, QWidget):
        return None
    interface = _Interface(thing, role)
    # Qt does not keep the Python half of an interface alive; the widget does.
    thing.accessible = interface  # type: ignore[attr-defined]  # why - kept here for no other reason
    return interface


class Group(QWidget):
    """What holds parts that belong together, with a name for who hears it."""

    accessible_role = GROUP

    def __init__(self, name: str) -> None:
        """Make an empty group."""
        super().__init__()
        self.setAccessibleName(name)


def install_roles() -> None:
    """Let screen readers know the roles of our own parts; call once, before the first window."""
    QAccessible.installFactory(_make)
