"""A dialog that scrolls to what Tab comes to.

Neighbours: the dialogs of which a part scrolls are one of these; `parts.focus` does the scrolling.
"""

from __future__ import annotations

from PySide6.QtWidgets import QDialog

from vb_wizard.ui.parts.focus import follow_focus


class FollowingDialog(QDialog):
    """A dialog in which the keyboard never goes out of sight."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Move the keyboard on, and scroll to where it went."""
        has_moved = super().focusNextPrevChild(forward)
        follow_focus(self)
        return has_moved
