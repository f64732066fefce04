"""Fields for a moment or a day that is typed.

Neighbours: `inputs` has the other fields; `moments` reads dates and times.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout

from vb_wizard.presenters.words import CASE
from vb_wizard.ui.parts.buttons import Button
from vb_wizard.ui.parts.column import tight
from vb_wizard.ui.parts.inputs import FreeInput
from vb_wizard.ui.parts.live import Live
from vb_wizard.ui.parts.moments import read_date, read_time, write_date, write_time
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.theme.theme import Theme

Now = Callable[[], datetime]


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
