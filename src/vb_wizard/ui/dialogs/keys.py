"""The overview of keys, behind F1.

Neighbours: `commands` makes the shortcuts; a test compares the two.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from vb_wizard.presenters.words_dialogs import DIALOG
from vb_wizard.ui.dialogs.scrolling import Scrolling
from vb_wizard.ui.parts.buttons import NORMAL, PRIMARY, Button
from vb_wizard.ui.parts.column import tight
from vb_wizard.ui.parts.heading import Heading
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.theme.theme import Theme


class KeysDialog(QDialog):
    """Shows every key and what it does."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        title: str = "",
        rows: Sequence[tuple[str, str]] = (),
    ) -> None:
        """Fill the overview: of the window, or of `rows` (keys, words) under their own title."""
        super().__init__(parent)
        title, rows = title or DIALOG.keys, rows or DIALOG.keys_rows
        self.setWindowTitle(title)
        px = theme.px
        heading = Heading(theme, "subtitle")
        heading.say(title)
        inner = QWidget()
        grid = tight(QGridLayout(inner), px("s"))
        grid.setHorizontalSpacing(px("xl"))
        grid.setColumnStretch(1, 1)
        for row, (keys, words) in enumerate(rows):
            left, right = Text(theme, "body-strong", "brand"), Text(theme, "body")
            left.say(keys)
            right.say(words)
            left.setMinimumWidth(px("field-short"))
            grid.addWidget(left, row, 0)
            grid.addWidget(right, row, 1)
        grid.setRowStretch(len(rows), 1)
        self._area = Scrolling(inner)
        close = Button(theme, DIALOG.close, PRIMARY, NORMAL)
        close.setObjectName("ok")
        close.clicked.connect(self.accept)
        box = tight(QVBoxLayout(self), px("m"), px("xxl"), px("xl"), px("xxl"), px("xl"))
        box.addWidget(heading)
        box.addWidget(self._area, 1)
        box.addWidget(close)
        close.setFocus()
        width = min(px("dialog"), parent.width())
        needed = grid.minimumSize().height() + box.minimumSize().height()
        self.resize(width, min(needed, parent.height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll with the arrow keys."""
        if not self._area.scroll_by_key(event):
            super().keyPressEvent(event)
