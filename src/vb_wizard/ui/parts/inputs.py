"""Fields for answers that are typed: a line, a text, a number, a moment. All four look the same from outside.

Neighbours: `screens.ask` and the dialogs; `moments` reads dates and times.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time

from PySide6.QtCore import QMimeData, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from vb_wizard.presenters.words import CASE
from vb_wizard.ui.parts.buttons import Button
from vb_wizard.ui.parts.column import tight
from vb_wizard.ui.parts.live import Live
from vb_wizard.ui.parts.moments import read_date, read_time, write_date, write_time
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.practice import practice_of, with_mark
from vb_wizard.ui.theme.theme import Theme

Now = Callable[[], datetime]


class FreeInput(QWidget):
    """A field for a typed answer. `edited` follows every change, `confirmed` is Enter."""

    edited = Signal()
    confirmed = Signal()

    def value(self) -> str:
        """Return the answer, or an empty text while there is none that can be used."""
        raise NotImplementedError

    def set_value(self, value: str) -> None:
        """Show an earlier answer without saying that it was edited."""
        raise NotImplementedError

    def draft(self) -> str:
        """Return what stands there, also when it cannot be used yet."""
        return self.value()

    def set_draft(self, draft: str) -> None:
        """Show what `draft` returned."""
        self.set_value(draft)

    def name(self, name: str) -> None:
        """Give the field its name for a screen reader."""
        raise NotImplementedError

    def describe(self, words: str) -> None:
        """Let a screen reader say this after the name, before the form that is asked for."""
        field = self.focusProxy()
        form = field.placeholderText() if isinstance(field, QLineEdit) else ""
        if field is not None:
            field.setAccessibleDescription(" ".join(part for part in (words, form) if part))


class LineInput(FreeInput):
    """One line; with `digits` only a whole number."""

    def __init__(self, theme: Theme, digits: bool = False) -> None:
        """Make an empty line."""
        super().__init__()
        self._digits = digits
        self.edit = QLineEdit()
        self.edit.setObjectName("answer_line")
        self.problem = Live(theme, "small", "danger")
        if digits:
            self.edit.setMaximumWidth(theme.px("field-number"))
            self.edit.setPlaceholderText(CASE.number_hint)
        box = tight(QVBoxLayout(self), theme.px("xs"))
        box.addWidget(self.edit)
        box.addWidget(self.problem)
        self.setFocusProxy(self.edit)
        self.edit.textEdited.connect(self._edited)
        self.edit.returnPressed.connect(self.confirmed)

    def _edited(self) -> None:
        self.problem.say(CASE.bad_number if self.edit.text().strip() and not self.value() else "")
        self.edited.emit()

    def value(self) -> str:
        """Return the line, or the number."""
        text = self.edit.text().strip()
        return text if not self._digits or (text.isascii() and text.isdigit()) else ""

    def draft(self) -> str:
        """Return what stands there."""
        return self.edit.text()

    def set_value(self, value: str) -> None:
        """Show an earlier answer."""
        self.edit.setText(value)
        self.problem.say("")

    def name(self, name: str) -> None:
        """Name the line."""
        self.edit.setAccessibleName(name)


class _Lines(QPlainTextEdit):
    confirmed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Confirm with Ctrl+Enter; Enter is a new line."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.confirmed.emit()
            return
        super().keyPressEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return what is copied or dragged away; out of an exercise it carries the mark."""
        data = super().createMimeDataFromSelection()
        if practice_of(self) is not None:
            # Without the other forms of the same text.
            data = QMimeData()
            data.setText(with_mark(self.textCursor().selection().toPlainText()))
        return data


class TextInput(FreeInput):
    """Several lines. Tab leaves the field."""

    def __init__(self, theme: Theme) -> None:
        """Make an empty field."""
        super().__init__()
        self.edit = _Lines()
        self.edit.setObjectName("answer_text")
        self.edit.setTabChangesFocus(True)
        self.edit.setFixedHeight(theme.px("text-field"))
        tight(QVBoxLayout(self)).addWidget(self.edit)
        self.setFocusProxy(self.edit)
        self.edit.textChanged.connect(self.edited)
        self.edit.confirmed.connect(self.confirmed)

    def value(self) -> str:
        """Return the text."""
        return self.edit.toPlainText().strip()

    def draft(self) -> str:
        """Return what stands there."""
        return self.edit.toPlainText()

    def set_value(self, value: str) -> None:
        """Show an earlier answer."""
        with QSignalBlocker(self.edit):
            self.edit.setPlainText(value)

    def name(self, name: str) -> None:
        """Name the field."""
        self.edit.setAccessibleName(name)


class MomentInput(FreeInput):
    """A date and a time, and "Nu". A value is local time in ISO form: `2026-11-23T08:55`."""

    def __init__(self, theme: Theme, now: Now) -> None:
        """Make empty fields; `now` returns the time in the Netherlands."""
        super().__init__()
        self._now = now
        self.date = QLineEdit()
        self.time = QLineEdit()
        self.now_button = Button(theme, CASE.now)
        self.problem = Live(theme, "small", "danger")
        self.date.setObjectName("answer_date")
        self.time.setObjectName("answer_time")
        self.now_button.setObjectName("answer_now")
        self._assemble(theme)
        self.setFocusProxy(self.date)
        self.date.textEdited.connect(lambda: self._edited(self.date))
        self.time.textEdited.connect(lambda: self._edited(self.time))
        for field in (self.date, self.time):
            field.returnPressed.connect(self.confirmed)
            field.editingFinished.connect(self._tidy)
        self.now_button.clicked.connect(self._fill_now)

    def _assemble(self, theme: Theme) -> None:
        px = theme.px
        grid = tight(QGridLayout(), px("xs"))
        grid.setHorizontalSpacing(px("m"))
        for at, (field, label, hint) in enumerate(
            ((self.date, CASE.date, CASE.date_hint), (self.time, CASE.time, CASE.time_hint))
        ):
            words = Text(theme, "small-strong", "ink-soft")
            words.say(label)
            field.setPlaceholderText(hint)
            field.setFixedWidth(px("field-short") if at == 0 else px("page") + px("huge"))
            self._time_label = words
            grid.addWidget(words, 0, at)
            grid.addWidget(field, 1, at)
        grid.addWidget(self.now_button, 1, 2, Qt.AlignmentFlag.AlignVCenter)
        row = tight(QHBoxLayout())
        row.addLayout(grid)
        row.addStretch(1)
        box = tight(QVBoxLayout(self), px("xs"))
        box.addLayout(row)
        box.addWidget(self.problem)

    def _edited(self, typing: QLineEdit | None = None) -> None:
        self._say_problem(typing)
        self.edited.emit()

    def _say_problem(self, typing: QLineEdit | None = None) -> None:
        """Say what is wrong, except in the field where somebody is typing still."""
        wrong_date = bool(self.date.text().strip()) and self._day() is None
        wrong_time = bool(self.time.text().strip()) and read_time(self.time.text()) is None
        if wrong_date and typing is not self.date:
            self.problem.say(CASE.bad_date)
        else:
            self.problem.say(CASE.bad_time if wrong_time and typing is not self.time else "")

    def _day(self) -> date | None:
        return read_date(self.date.text(), self._now().date())

    def _tidy(self) -> None:
        """Write out what was understood, and say what was not."""
        before = self.value()
        day, hour = self._day(), read_time(self.time.text())
        if hour is not None and not self.date.text().strip():
            day = self._now().date()
        if day is not None:
            self.date.setText(write_date(day))
        if hour is not None:
            self.time.setText(write_time(hour))
        self._say_problem()
        # Leaving a field is no edit: another answer that was chosen instead must stay chosen.
        if self.value() != before:
            self.edited.emit()

    def _fill_now(self) -> None:
        now = self._now()
        self.date.setText(write_date(now.date()))
        self.time.setText(write_time(now))
        self._edited()
        self.time.setFocus()

    def value(self) -> str:
        """Return the moment, or an empty text while one of the two is missing."""
        day, hour = self._day(), read_time(self.time.text())
        return f"{datetime.combine(day, hour):%Y-%m-%dT%H:%M}" if day and hour else ""

    def set_value(self, value: str) -> None:
        """Show an earlier answer; anything else than a moment empties the fields."""
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            moment = None
        self.date.setText(write_date(moment.date()) if moment else "")
        self.time.setText(write_time(moment) if moment else "")
        self.problem.say("")

    def draft(self) -> str:
        """Return both fields."""
        return f"{self.date.text()}\n{self.time.text()}"

    def set_draft(self, draft: str) -> None:
        """Show both fields."""
        day, _, hour = draft.partition("\n")
        self.date.setText(day)
        self.time.setText(hour)
        self.problem.say("")

    def name(self, name: str) -> None:
        """Name both fields and the button."""
        self.date.setAccessibleName(f"{name}, {CASE.date}")
        self.time.setAccessibleName(f"{name}, {CASE.time}")
        self.now_button.setAccessibleName(f"{name}, {CASE.now}")


class DayInput(MomentInput):
    """A date alone, and "Vandaag". A value is the start of that day in ISO form: `2026-11-23T00:00`."""

    def __init__(self, theme: Theme, now: Now) -> None:
        """Make an empty field; `now` returns the time in the Netherlands."""
        super().__init__(theme, now)
        self.time.hide()
        self._time_label.hide()
        self.now_button.label(CASE.today)

    def _fill_now(self) -> None:
        self.date.setText(write_date(self._now().date()))
        self._edited()
        self.date.setFocus()

    def value(self) -> str:
        """Return the day, or an empty text while there is none."""
        day = self._day()
        return f"{datetime.combine(day, time()):%Y-%m-%dT%H:%M}" if day else ""

    def set_value(self, value: str) -> None:
        """Show an earlier answer; anything else than a day empties the field."""
        super().set_value(value)
        self.time.clear()

    def name(self, name: str) -> None:
        """Name the field and the button."""
        super().name(name)
        self.now_button.setAccessibleName(f"{name}, {CASE.today}")
