"""Hands that press what is on the screen, for the scenario player: answers, boxes, buttons and the red one.

Neighbours: `playing` puts them on a window; `application.training.player` says what to press.
What has no button at the moment is asked of the same signals and commands that the buttons send.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget

from vb_wizard.application.desk import CaseDesk
from vb_wizard.domain.conditions import UNKNOWN, Value
from vb_wizard.domain.facts import FactKind
from vb_wizard.domain.journal import CallResult, Mark, Place
from vb_wizard.domain.moments import AMSTERDAM
from vb_wizard.ui.dialogs.answers import (
    CallAnswer,
    MarkAnswer,
)
from vb_wizard.ui.evidence import Offered
from vb_wizard.ui.parts.moments import write_date, write_time
from vb_wizard.ui.parts.tasks import TaskRow
from vb_wizard.ui.scripted import ScriptedAsks
from vb_wizard.ui.window import Window

W = TypeVar("W", bound=QWidget)


class WindowHands:
    """Acts in a window as a user does. Fulfils `Hands` of the player."""

    def __init__(
        self,
        window: Window,
        desk: CaseDesk,
        asks: ScriptedAsks,
        redraw: Callable[[], None],
        shown: Callable[[], None],
    ) -> None:
        """Put the hands on a window that shows the case of this desk.

        Args:
            window: the window.
            desk: the case that it shows.
            asks: the dialogs of the window.
            redraw: draws the case anew.
            shown: called after each act.
        """
        self._window = window
        self._desk = desk
        self._asks = asks
        self._redraw = redraw
        self._shown = shown

    def answer(self, place: Place, value: Value) -> None:
        """Choose or type the answer and press the button to go on."""
        self.choose(place, value)
        self._press("forward")

    def choose(self, place: Place, value: Value) -> None:
        """Choose or type an answer, without going on."""
        self._look_at(place)
        fact = self._desk.compiled.book.catalogue.facts[self._desk.step(place).subject]
        if value == UNKNOWN or not fact.is_free:
            chosen = (value,) if isinstance(value, str) else value
            for button in self._window.case.centre.ask.buttons():
                if button.isChecked() != (button.answer.id in chosen):
                    button.click()
        elif fact.kind is FactKind.MOMENT:
            moment = datetime.fromisoformat(str(value))
            moment = moment.astimezone(AMSTERDAM) if moment.tzinfo is not None else moment
            self._type("answer_date", write_date(moment.date()))
            if not fact.whole_day:
                self._type("answer_time", write_time(moment))
        else:
            self._type("answer_text" if fact.kind is FactKind.TEXT else "answer_line", str(value))

    def go_on(self, place: Place) -> None:
        """Press the button to go on."""
        self._look_at(place)
        self._press("forward")

    def mark(
        self, place: Place, task_id: str, mark: Mark, reason: str, to: str, until: datetime | None
    ) -> None:
        """Tick the box of a task, or press the button for another mark and fill in what is asked."""
        self._look_at(place)
        local = until.astimezone(AMSTERDAM).replace(tzinfo=None) if until is not None else None
        self._asks.mark_answer = MarkAnswer(reason, to, local)
        self._window.case.centre.settle()
        if mark in (Mark.DONE, Mark.OPEN):
            self._press(f"check:{task_id}")
            return
        row = self._find(TaskRow, f"task:{task_id}")
        row.picked.emit(row.task)
        self._press(f"mark:{mark}")

    def call(self, contact: str, name: str, number: str, result: CallResult, text: str) -> None:
        """Note a call with the button on the card of the contact; without a card on the screen, at the desk."""
        self._asks.call_answer = CallAnswer(name, number, str(result), text)
        if _shown_named(self._window, QAbstractButton, f"note:{contact}"):
            self._press(f"note:{contact}")
        else:
            self._desk.call(contact, name, number, result, text)
            self._again()

    def note(self, text: str) -> None:
        """Type in the line at the bottom and press Enter."""
        self._type("log_line", text)
        # The key itself, not the signal: what else Enter does in the window must show.
        line = self._find(QLineEdit, "log_line")
        line.setFocus()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(
                line, QKeyEvent(kind, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r")
            )
        self._settle()

    def add_evidence(self, source: bytes, name: str, origin: str) -> None:
        """Drop a file on the window."""
        self._asks.origin = origin
        self._window.evidence_offered.emit((Offered(source, name),))
        self._settle()

    def open_track(self, flow: str) -> None:
        """Press the track in the left rail."""
        if self._desk.state.focus.track != flow:
            self._desk.open_track(flow)
            self._again()

    def go_to(self, track: str, path: str = "", visit: int = 1) -> None:
        """Open an earlier step from the route."""
        found = self._desk.state.track(track)
        if found is not None:
            place = Place(track, path, visit) if path else found.current.place
            self._window.case.left.place_wanted.emit(place)
            self._settle()

    def opt_out(self, place: Place, reason: str) -> None:
        """Press the button that says that the premise does not hold."""
        self._look_at(place)
        self._asks.denial = reason
        self._press("opt_out")

    def back(self) -> None:
        """Press the button to go back."""
        self._press("back")

    def raise_acute(self) -> None:
        """Press the red button."""
        self._press("acute")

    def end_acute(self) -> None:
        """End acute danger where the story does not walk to the end of its list."""
        self._desk.end_acute()
        self._again()

    def _look_at(self, place: Place) -> None:
        if self._desk.state.focus != place:
            self._window.case.left.place_wanted.emit(place)
            self._settle()

    def _type(self, name: str, text: str) -> None:
        """Replace what stands in a field, the way a keyboard would."""
        field = self._find(QWidget, name)
        if isinstance(field, (QLineEdit, QPlainTextEdit)):
            field.selectAll()
        event = QInputMethodEvent("", [])
        event.setCommitString(text)
        QApplication.sendEvent(field, event)

    def _press(self, name: str) -> None:
        self._window.case.centre.settle()
        self._find(QAbstractButton, name).click()
        self._settle()

    def _find(self, kind: type[W], name: str) -> W:
        found = _shown_named(self._window, kind, name)
        if not found:
            raise LookupError(f"there is no {name} on the screen")
        return found[0]

    def _again(self) -> None:
        self._redraw()
        self._settle()

    def _settle(self) -> None:
        QApplication.processEvents()
        self._shown()


def _shown_named(window: Window, kind: type[W], name: str) -> list[W]:
    return [one for one in window.findChildren(kind, name) if one.isVisible()]
