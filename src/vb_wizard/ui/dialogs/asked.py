"""Showing a dialog and waiting for its end.

Neighbours: every dialog of our own is shown through here; `curtain` can take one out of sight meanwhile. `QDialog.exec` would end as soon
as the dialog is hidden, and what was typed in it would be gone.
"""

from __future__ import annotations

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QDialog, QWidget

from vb_wizard.presenters.words import FRAME
from vb_wizard.ui.curtain import KEPT


def asked(dialog: QDialog) -> int:
    """Show a dialog over everything else and return how it ended, as `QDialog.exec` does.

    What was filled in can be read until the caller is done; then the dialog goes, because its window would keep every one for ever.
    """
    dialog.setProperty(KEPT, True)
    dialog.setWindowTitle(titled(dialog.windowTitle(), dialog.parentWidget()))
    dialog.setModal(True)
    dialog.show()
    ended = wait_for(dialog)
    dialog.deleteLater()
    return ended


def titled(title: str, parent: QWidget | None) -> str:
    """Return the title of a dialog over a window; while an exercise is open there it says so."""
    is_exercise = False
    while parent is not None and not is_exercise:
        is_exercise = bool(getattr(parent, "is_exercise", False))
        parent = parent.parentWidget()
    return FRAME.practice_title.format(title=title) if is_exercise else title


def wait_for(dialog: QDialog) -> int:
    """Wait until a dialog that is shown ends; returns how."""
    loop = QEventLoop()
    dialog.finished.connect(loop.exit)
    return loop.exec()
