"""A list of actions in the centre, with the buttons that are about the picked one.

Neighbours: `centre` shows this for a step to do; `parts.tasks` draws the rows.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vb_wizard.domain.journal import Place
from vb_wizard.presenters.views import TaskView
from vb_wizard.presenters.words import TASK
from vb_wizard.ui.parts.buttons import Button
from vb_wizard.ui.parts.column import Column, KeptBox, tight
from vb_wizard.ui.parts.flow import FlowRow
from vb_wizard.ui.parts.tasks import TaskRow
from vb_wizard.ui.theme.theme import Theme


class DoPanel(QWidget):
    """Shows actions. `mark_wanted` carries the action and the mark; `note_wanted` the action it is about."""

    mark_wanted = Signal(object, str)
    note_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        """Make an empty panel."""
        super().__init__()
        self._place: Place | None = None
        self._tasks: tuple[TaskView, ...] = ()
        self._picked = ""
        self.rows = Column(lambda: self._make_row(theme), theme.px("s"))
        self._marks: list[tuple[Button, str]] = []
        for mark, words in TASK.marks.items():
            button = Button(theme, words)
            button.setObjectName(f"mark:{mark}")
            button.clicked.connect(lambda _=False, mark=mark: self._want(mark))
            self._marks.append((button, words))
        self.note = Button(theme, TASK.note)
        self.note.setObjectName("task_note")
        self.note.clicked.connect(lambda: self.note_wanted.emit(self.picked()))
        self._marks.append((self.note, TASK.note))
        self.bar = FlowRow(theme.px("s"), *(button for button, _ in self._marks))
        box = tight(KeptBox(self), theme.px("l"), 0, 0, 0, theme.px("xl"))
        box.addWidget(self.rows)
        box.addWidget(self.bar)

    def _make_row(self, theme: Theme) -> TaskRow:
        row = TaskRow(theme)
        row.picked.connect(self._pick)
        row.mark_wanted.connect(self.mark_wanted)
        return row

    def show_tasks(self, place: Place, tasks: tuple[TaskView, ...]) -> None:
        """Show actions; the current one is picked, unless the user picked another and has not dealt with it yet."""
        current = next((task.id for task in tasks if task.is_current), "")
        was_current = next((task.id for task in self._tasks if task.is_current), "")
        before, after = self._mark_of(self._tasks), self._mark_of(tasks)
        moved = place != self._place or current != was_current or before != after
        if moved or self._picked not in {task.id for task in tasks}:
            self._picked = current or next((task.id for task in tasks), "")
        self._place, self._tasks = place, tasks
        self._draw()

    def _mark_of(self, tasks: tuple[TaskView, ...]) -> str:
        """Return what became of the picked action, in this list."""
        return next((task.mark for task in tasks if task.id == self._picked), "")

    def _draw(self) -> None:
        self.rows.show_items([(task, task.id == self._picked) for task in self._tasks])
        picked = self.picked()
        self.bar.setHidden(picked is None)
        if picked is not None:
            for button, words in self._marks:
                button.setAccessibleName(TASK.about.format(button=words, task=picked.say))

    def _pick(self, task: TaskView) -> None:
        if task.id != self._picked:
            self._picked = task.id
            self._draw()

    def _want(self, mark: str) -> None:
        if (task := self.picked()) is not None:
            self.mark_wanted.emit(task, mark)

    def picked(self) -> TaskView | None:
        """Return the action that the buttons are about."""
        return next((task for task in self._tasks if task.id == self._picked), None)

    def current(self) -> TaskView | None:
        """Return the action that comes next, or None when all have been dealt with."""
        return next((task for task in self._tasks if task.is_current and task.mark == "open"), None)

    def first_focus(self) -> QWidget | None:
        """Return what should have the keyboard when the list appears."""
        shown = [row for row in self.rows.rows() if isinstance(row, TaskRow)]
        for row in shown:
            if not row.done.isHidden():
                return row.done
        return shown[0].check if shown else None
