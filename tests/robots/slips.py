"""Slips that a user makes at one point of a story, each with the way back: what was done, and in how many actions it was undone.

Neighbours: `slipping` plays a story with them; `rig` has the fingers.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget

from tests.robots.rig import Rig, settle
from vb_wizard.application.desk import CaseDesk
from vb_wizard.domain.conditions import Value
from vb_wizard.domain.journal import AcuteEnded, AcuteRaised, Event, Went, WentBack, WentForward
from vb_wizard.ui.parts.tasks import TaskRow
from vb_wizard.ui.screens.centre import Centre

HELD = 30
"""How often a key comes while it is held: about two seconds."""

LOOKING = (Went, WentBack, WentForward, AcuteRaised, AcuteEnded)
"""What one looked at; everything else is something that was recorded."""

_REPEAT_SECONDS = 1 / 15
_HALF = "half getyp"
_ANY_ANSWER = "7"


class Slip(StrEnum):
    """What can go wrong."""

    DOUBLE = "double click"
    HELD = "Enter held"
    WRONG = "wrong answer, then back"
    CLOSED = "window closed"
    DROPPED = "wrong file dropped"
    UNFOCUSED = "focus lost while typing"
    ALARM = "two 112 clicks"


@dataclass(frozen=True)
class Stand:
    """What a case holds at some moment: where one looks, what counts, and what became of the actions."""

    focus: object
    facts: tuple[tuple[str, Value], ...]
    tasks: tuple[object, ...]
    acute: bool
    recorded: tuple[Event, ...]

    @classmethod
    def of(cls, desk: CaseDesk) -> Stand:
        """Look at a case."""
        state = desk.state
        facts = tuple(sorted((name, known.value) for name, known in state.facts.items()))
        tasks = tuple((one.place, one.task, one.mark, one.to, one.until) for one in state.tasks)
        events = (entry.event for entry in desk.case.journal)
        recorded = tuple(event for event in events if not isinstance(event, LOOKING))
        return cls(state.focus, facts, tasks, bool(state.acute), recorded)


@dataclass(frozen=True)
class Made:
    """A slip that was made.

    `actions` undid it, and `entries` is how many entries it may leave in the journal. With `is_done` the slip was the right
    thing done more than once, so that it is done now.
    """

    actions: int = 0
    entries: int = 0
    is_done: bool = False
    trouble: str = ""


class Clumsy:
    """Makes slips in a window. `wait` lets seconds pass, so that "at once" means the same on every machine."""

    def __init__(self, at: Rig, wait: Callable[[float], None]) -> None:
        """Use this window."""
        self._at = at
        self._wait = wait

    @property
    def _desk(self) -> CaseDesk:
        assert self._at.running.cases.desk is not None
        return self._at.running.cases.desk

    @property
    def _centre(self) -> Centre:
        return self._at.window.case.centre

    def confirm_twice(self, button: QAbstractButton, *, held: bool) -> Made:
        """Press a button twice in one go, or hold Enter on it; the second and later presses must do nothing."""
        self._centre.settle()
        if held:
            button.setFocus()
            self._hold_enter()
        else:
            self._at.fingers.click(button, double=True)
        return Made(entries=1, is_done=True)

    def _hold_enter(self) -> None:
        for time in range(HELD):
            target = QApplication.focusWidget() or self._at.window
            plain = Qt.KeyboardModifier.NoModifier
            event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, plain, "\r", time > 0)
            QApplication.sendEvent(target, event)
            self._wait(_REPEAT_SECONDS)
            settle()

    def wrong_answer(self, right: Value) -> Made:
        """Give another answer, and go back with one click."""
        place = self._desk.state.focus
        if not self._choose_other((right,) if isinstance(right, str) else right):
            return Made()
        self._centre.settle()
        self._at.fingers.click(self._at.fingers.find(QAbstractButton, "forward"))
        if self._desk.state.focus == place:
            return Made(entries=1, trouble="an answer leads nowhere")
        self._at.fingers.click(self._at.fingers.find(QAbstractButton, "back"))
        trouble = "" if self._desk.state.focus == place else "back does not lead to the question"
        return Made(actions=1, entries=1, trouble=trouble)

    def _choose_other(self, right: tuple[str, ...]) -> bool:
        fields = [
            *self._at.fingers.all(QLineEdit, "answer_line"),
            *self._at.fingers.all(QPlainTextEdit, "answer_text"),
        ]
        if fields:
            fields[0].setFocus()
            fields[0].selectAll()
            self._at.fingers.type(_ANY_ANSWER)
            return bool(self._centre.ask.value())
        shown = self._centre.ask.buttons()
        others = [button for button in shown if button.answer.id not in right]
        for button in shown:
            button.choose(button is others[0] if others else button.isChecked())
        self._centre.ask.changed.emit()
        return bool(others)

    def wrong_tick(self, task: str) -> Made:
        """Tick an action, and take it back with the same box."""
        for _ in range(2):
            self._centre.settle()
            self._at.fingers.click(self._at.fingers.find(TaskRow, f"task:{task}").check)
        return Made(actions=1, entries=2)

    def drop(self, path: Path) -> Made:
        """Drop something that is no evidence; what can be kept is asked after, and the user cancels."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        copy, left, plain = (
            Qt.DropAction.CopyAction,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(self._at.window, QDropEvent(QPointF(600, 400), copy, data, left, plain))
        settle()
        return Made(actions=1)

    def lose_focus(self) -> Made:
        """Type half a line, lose the keyboard to another program while a minute passes, and take the line away."""
        line = self._at.window.case.foot.line
        line.setFocus()
        self._at.fingers.type(_HALF)
        for kind in (QEvent.Type.WindowDeactivate, QEvent.Type.WindowActivate):
            QApplication.sendEvent(self._at.window, QEvent(kind))
        self._at.window.minute_passed.emit()
        settle()
        kept = line.text()
        line.setFocus()
        line.selectAll()
        self._at.fingers.press(Qt.Key.Key_Delete)
        return Made(actions=2, trouble="" if kept == _HALF else f"what was typed became '{kept}'")

    def alarm_twice(self) -> Made:
        """Click the red button twice in one go, and go back: there was no danger. In the list for danger it changes nothing."""
        desk = self._desk
        if desk.state.acute:
            return Made()
        interrupt = desk.compiled.book.interrupt
        in_list = interrupt is not None and desk.state.focus.flow == interrupt.id
        self._at.fingers.click(self._at.fingers.find(QWidget, "acute"), double=True)
        if in_list:
            return Made()
        if not desk.state.acute:
            return Made(trouble="the red button did nothing")
        self._at.fingers.click(self._at.fingers.find(QAbstractButton, "back"))
        return Made(actions=1)
