"""Showing a dialog and waiting for its end.

Neighbours: every dialog of our own is shown through here; `curtain` can take one out of sight meanwhile. `QDialog.exec` would end as soon
as the dialog is hidden, and what was typed in it would be gone.
"""

from __future__ import annotations

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QDialog

from vb_wizard.ui.curtain import KEPT


def asked(dialog: QDialog) -> int:
    """Show a dialog over everything else and return how it ended, as `QDialog.exec` does.

    What was filled in can be read until the caller is done; then the dialog goes, because its window would keep every one for ever.
    """
    dialog.setProperty(KEPT, True)
    dialog.setModal(True)
    dialog.show()
    ended = wait_for(dialog)
    dialog.deleteLater()
    return ended


def wait_for(dialog: QDialog) -> int:
    """Wait until a dialog that is shown ends; returns how."""
    loop = QEventLoop()
    dialog.finished.connect(loop.exit)
    return loop.exec()
