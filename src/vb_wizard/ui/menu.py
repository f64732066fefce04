"""The menu of the window: the commands that exist on the screen that is shown.

Neighbours: `commands` has the table; `window` opens the menu and passes on what was chosen.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from vb_wizard.presenters.words import FRAME
from vb_wizard.ui.commands import TABLE, Command

if TYPE_CHECKING:
    from vb_wizard.presenters.views import CaseView


def show_menu(
    window: QWidget, button: QWidget, case: CaseView | None, choose: Callable[[str], object]
) -> None:
    """Open the menu below a button.

    Args:
        window: what the menu belongs to.
        button: what was pressed.
        case: the case that is open, or None; some commands need one.
        choose: gets the command that is chosen.
    """
    from PySide6.QtWidgets import QMenu

    menu = QMenu(window)
    menu.setAccessibleName(FRAME.menu)
    closed = case is not None and case.is_closed
    for entry in TABLE:
        if not entry.words or (entry.needs_case and case is None):
            continue
        if entry.command is (Command.CLOSE if closed else Command.REOPEN):
            continue
        if entry.starts_group:
            menu.addSeparator()
        action = menu.addAction(entry.words)
        if entry.keys:
            action.setShortcut(QKeySequence(entry.keys[0]))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.setShortcutVisibleInContextMenu(True)
        action.triggered.connect(lambda _=False, command=entry.command: choose(command))
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))
