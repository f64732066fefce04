"""An action in a list: a check box, the words, what became of it, and "Gedaan" on the current one.

Neighbours: `screens.do` shows a column of these and the buttons under it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy

from vb_wizard.presenters.views import TaskView
from vb_wizard.presenters.words import TASK
from vb_wizard.ui.parts.buttons import PRIMARY, Button
from vb_wizard.ui.parts.column import KeptBox, tight
from vb_wizard.ui.parts.paper import Paper, paint_card
from vb_wizard.ui.parts.roles import GROUP
from vb_wizard.ui.parts.tags import Tag
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.theme.theme import Theme

_SIGNS = {
    "done": ("check", "ok", "on-ok"),
    "delegated": ("arrow", "brand", "on-brand"),
    "postponed": ("clock", "warn", "on-warn"),
    "not_possible": ("cross", "danger", "on-danger"),
    "not_applicable": ("dash", "control", "card"),
}


class CheckMark(QAbstractButton):
    """The box before an action; its picture says what became of it."""

    def __init__(self, theme: Theme) -> None:
        """Make an empty box."""
        super().__init__()
        self._theme = theme
        self._mark = "open"
        self.setCheckable(True)
        self.toggled.connect(self._turn)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_mark(self, mark: str, name: str) -> None:
        """Show a mark; the name is for a screen reader."""
        self._mark = mark
        self._draw()
        self.setAccessibleName(name)
        self.update()

    def _draw(self) -> None:
        with QSignalBlocker(self):
            self.setChecked(self._mark == "done")

    def _turn(self, _on: bool) -> None:
        """Take it as a click when a screen reader turns the box: what is seen follows what has been recorded."""
        self._draw()
        self.clicked.emit()

    def nextCheckState(self) -> None:
        """Leave the picture as it is until the mark has been recorded."""

    def sizeHint(self) -> QSize:
        """Return the size of the box with room to hit it."""
        side = self._theme.px("target-small")
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box."""
        theme = self._theme
        painter = QPainter(self)
        side = theme.px("check")
        at = (self.width() - side) / 2
        box = QRectF(at, at, side, side)
        if self._mark not in _SIGNS:
            paint_card(
                painter,
                theme,
                box,
                "card",
                "brand" if self.underMouse() else "control",
                "radius-s",
                "bold-line",
            )
            return
        icon, fill, ink = _SIGNS[self._mark]
        paint_card(painter, theme, box, fill, "", "radius-s")
        inset = side / 6
        theme.draw_icon(painter, icon, box.adjusted(inset, inset, -inset, -inset), ink)


class TaskRow(Paper):
    """One action. `picked` says that the user means this one; `mark_wanted` says what should become of it."""

    picked = Signal(object)
    accessible_role = GROUP
    mark_wanted = Signal(object, str)

    def __init__(self, theme: Theme) -> None:
        """Make an empty row."""
        super().__init__(theme)
        self.task: TaskView | None = None
        self.check = CheckMark(theme)
        self.say = Text(theme, "strong")
        self.help = Text(theme, "help", "ink-soft")
        self.remark = Text(theme, "small", "ink-soft")
        self.due = Tag(theme)
        self.source = Text(theme, "note", "ink-soft")
        self.status = Text(theme, "small", "ink-soft", right=True)
        self.status.setMaximumWidth(theme.px("field-short"))
        self.done = Button(theme, TASK.done, PRIMARY, icon="enter")
        self._assemble()
        self.check.clicked.connect(self._toggle)
        self.check.installEventFilter(self)
        self.done.clicked.connect(lambda: self.mark_wanted.emit(self.task, "done"))

    def _assemble(self) -> None:
        px = self._theme.px
        words = tight(KeptBox(), 0, 0, px("xs") + px("hair"), 0, 0)
        for text in (self.say, self.help, self.remark):
            words.addWidget(text)
        words.addWidget(self.due, 0, Qt.AlignmentFlag.AlignLeft)
        words.addWidget(self.source)
        row = tight(QHBoxLayout(self), px("s"), px("s") + px("hair"), px("s"), px("m"), px("m"))
        row.addWidget(self.check, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        side = tight(KeptBox(), 0, 0, px("xs"), 0, 0)
        side.addWidget(self.status)
        side.addStretch(1)
        row.addLayout(side)
        row.addWidget(self.done, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_item(self, item: tuple[TaskView, bool]) -> None:
        """Draw an action; the second says whether the buttons under the list are about this one."""
        task, is_picked = item
        self.task = task
        self.setObjectName(f"task:{task.id}")
        self.setAccessibleName(task.say)
        faded = "ink-soft" if task.mark == "not_applicable" else "ink"
        self.say.say(task.say, colour=faded)
        self.help.say(task.help)
        self.remark.say(task.remark)
        self.due.say(task.due, task.due_tone)
        self.source.say(task.source)
        self.status.say("\n".join(task.status))
        state = TASK.is_done if task.mark == "done" else (TASK.is_closed if task.is_closed else TASK.is_open)
        self.check.show_mark(task.mark, task.accessible or f"{task.say}, {state}")
        self.check.setObjectName(f"check:{task.id}")
        self.check.setToolTip(TASK.undo if task.mark != "open" else TASK.done)
        self.done.setVisible(task.is_current and task.mark == "open")
        self.done.setObjectName(f"done:{task.id}")
        self.done.setAccessibleName(TASK.about.format(button=TASK.done, task=task.say))
        self.wear(border="brand" if is_picked else "line", width="bold-line" if is_picked else "hair")

    def _toggle(self) -> None:
        if self.task is not None:
            self.mark_wanted.emit(self.task, "done" if self.task.mark == "open" else "open")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick this action."""
        if self.task is not None:
            self.picked.emit(self.task)
        super().mousePressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pick this action when the keyboard comes to its box."""
        if watched is self.check and event.type() == QEvent.Type.FocusIn and self.task is not None:
            self.picked.emit(self.task)
        return False
