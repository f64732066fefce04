"""Showing a dialog and waiting for its end.

Neighbours: every dialog of our own is shown through here; `curtain` can take one out of sight meanwhile. `QDialog.exec` would end as soon
as the dialog is hidden, and what was typed in it would be gone.
"""

from __future__ import annotations

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from vb_wizard.presenters.words import FRAME
from vb_wizard.ui.commands import REAL_KEY, Command
from vb_wizard.ui.curtain import KEPT
from vb_wizard.ui.practice import practice_of


def asked(dialog: QDialog) -> int:
    """Show a dialog over everything else and return how it ended, as `QDialog.exec` does.

    What was filled in can be read until the caller is done; then the dialog goes, because its window would keep every one for ever.
    """
    dialog.setProperty(KEPT, True)
    dialog.setWindowTitle(titled(dialog.windowTitle(), dialog.parentWidget()))
    _let_leave(dialog)
    dialog.setModal(True)
    dialog.show()
    ended = wait_for(dialog)
    dialog.deleteLater()
    return ended


def titled(title: str, parent: QWidget | None) -> str:
    """Return the title of a dialog over a window; while an exercise is open there it says so."""
    return FRAME.practice_title.format(title=title) if practice_of(parent) is not None else title


def _let_leave(dialog: QDialog) -> None:
    """In an exercise, let the key for a real incident work in a dialog too: it ends every dialog first."""
    inside = practice_of(dialog)
    if inside is None:
        return
    window = inside.window()

    def leave() -> None:
        open_now = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog)]
        for one in open_now:
            if one.isVisible():
                one.reject()
        # Whoever waits for these dialogs goes on first.
        QTimer.singleShot(0, window, lambda: window.commanded.emit(Command.REAL))  # type: ignore[attr-defined]  # why - a window has it

    shortcut = QShortcut(QKeySequence(REAL_KEY), dialog)
    shortcut.setAutoRepeat(False)
    shortcut.activated.connect(leave)


def wait_for(dialog: QDialog) -> int:
    """Wait until a dialog that is shown ends; returns how."""
    loop = QEventLoop()
    dialog.finished.connect(loop.exit)
    return loop.exec()
