"""A form in a dialog: a heading, fields that may be obligatory, and two buttons.

Neighbours: `questions` builds every dialog of the case from this.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from vb_wizard.presenters.words_dialogs import DIALOG
from vb_wizard.ui.dialogs.asked import asked
from vb_wizard.ui.dialogs.ending import Ending
from vb_wizard.ui.dialogs.following import FollowingDialog
from vb_wizard.ui.dialogs.scrolling import Scrolling
from vb_wizard.ui.parts.choice import Choice
from vb_wizard.ui.parts.column import tight
from vb_wizard.ui.parts.heading import Heading
from vb_wizard.ui.parts.inputs import FreeInput, LineInput, TextInput
from vb_wizard.ui.parts.live import announce
from vb_wizard.ui.parts.moment_inputs import DayInput, MomentInput, Now
from vb_wizard.ui.parts.pressable import ENTER
from vb_wizard.ui.parts.roles import Group
from vb_wizard.ui.parts.taborder import order_tabs
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.theme.theme import Theme


class Form(FollowingDialog):
    """A modal form. Enter keeps, Esc cancels; what is missing is said in words beside the buttons."""

    def __init__(self, theme: Theme, parent: QWidget, title: str, say: str = "", ok: str = "") -> None:
        """Make an empty form."""
        super().__init__(parent)
        self._theme = theme
        self._required: list[FreeInput] = []
        self._checks: list[Callable[[], str]] = []
        self.setWindowTitle(title)
        self.setMinimumWidth(min(theme.px("dialog"), parent.width()))
        px = theme.px
        inner = QWidget()
        side = px("xxl")
        self._box = tight(QVBoxLayout(inner), px("s"), side, px("xl"), side, px("s"))
        heading, words = Heading(theme, "subtitle"), Text(theme, "body", "ink-soft")
        heading.say(title)
        words.say(say)
        self._box.addWidget(heading)
        self._box.addWidget(words)
        self.problem = Text(theme, "small-strong", "danger")
        buttons = Ending(theme, ok or DIALOG.ok)
        self.ok, self.cancel = buttons.ok, buttons.cancel
        self._area = Scrolling(inner)
        self._foot = tight(QVBoxLayout(), px("s"), side, px("s"), side, px("xl"))
        self._foot.addWidget(self.problem)
        self._foot.addLayout(buttons)
        whole = tight(QVBoxLayout(self))
        whole.addWidget(self._area, 1)
        whole.addLayout(self._foot)
        self.ok.clicked.connect(self._finish)
        self.cancel.clicked.connect(self.reject)

    def _label(self, words: str, buddy: QWidget) -> None:
        label = Text(self._theme, "small-strong", "ink-soft")
        label.say(words)
        label.setBuddy(buddy)
        self._box.addSpacing(self._theme.px("xs"))
        self._box.addWidget(label)

    def _add(self, field: FreeInput, words: str, value: str, required: bool) -> None:
        proxy = field.focusProxy()
        self._label(words, proxy if proxy is not None else field)
        field.name(words)
        field.set_value(value)
        if required:
            self._required.append(field)
        self._box.addWidget(field)

    def add_line(self, words: str, value: str = "", hint: str = "", required: bool = False) -> LineInput:
        """Add one line."""
        field = LineInput(self._theme)
        field.edit.setPlaceholderText(hint)
        self._add(field, words, value, required)
        return field

    def add_text(self, words: str, value: str = "", required: bool = False) -> TextInput:
        """Add several lines; Ctrl+Enter keeps."""
        field = TextInput(self._theme)
        field.confirmed.connect(self._finish)
        self._add(field, words, value, required)
        return field

    def add_moment(self, words: str, now: Now, required: bool = False) -> MomentInput:
        """Add a date and a time that must lie ahead."""
        field = MomentInput(self._theme, now)
        field.now_button.hide()
        self._add(field, words, "", required)

        def problem() -> str:
            if field.draft().strip() and not field.value():
                return field.problem.text() or DIALOG.moment
            return DIALOG.past if field.value() and field.value() <= f"{now():%Y-%m-%dT%H:%M}" else ""

        self._checks.append(problem)
        return field

    def add_day(self, words: str, now: Now, value: str = "", required: bool = False) -> DayInput:
        """Add a date; `value` is an ISO date or empty."""
        field = DayInput(self._theme, now)
        self._add(field, words, value, required)
        self._checks.append(
            lambda: (
                (field.problem.text() or DIALOG.moment) if field.draft().strip() and not field.value() else ""
            )
        )
        return field

    def add_choice(
        self, words: str, options: Sequence[tuple[str, str]], chosen: str = ""
    ) -> Callable[[], str]:
        """Add radio buttons (id, words), with this id chosen beforehand, or none. Returns what tells the chosen id."""
        group = QButtonGroup(self)
        holder = Group(words)
        buttons = [QRadioButton(said) for _, said in options]
        self._label(words, buttons[0])
        row = tight(QHBoxLayout(holder), self._theme.px("xl"))
        for at, button in enumerate(buttons):
            button.setObjectName(f"choice:{options[at][0]}")
            button.setAccessibleName(f"{words} {options[at][1]}")
            button.setChecked(options[at][0] == chosen)
            group.addButton(button, at)
            row.addWidget(button)
        row.addStretch(1)
        self._box.addWidget(holder)
        self._checks.append(lambda: "" if group.checkedId() >= 0 else DIALOG.choose.format(question=words))
        return lambda: options[group.checkedId()][0] if group.checkedId() >= 0 else ""

    def add_list(self, words: str, options: Sequence[tuple[str, str]]) -> Callable[[], str]:
        """Add a list that folds out (id, words), with the first chosen. Returns what tells the chosen id."""
        choice = Choice(self._theme, options, words)
        choice.setObjectName("answer_list")
        self._label(words, choice)
        self._box.addWidget(choice)
        return choice.chosen

    def add_check(self, check: Callable[[], str]) -> None:
        """Add what must hold before the form is kept: returns what is wrong, or an empty text."""
        self._checks.append(check)

    def add_boxes(self, words: str, options: Sequence[tuple[str, str]]) -> Callable[[], tuple[str, ...]]:
        """Add check boxes below each other (id, words), none checked. Returns what tells the checked ids."""
        holder = Group(words)
        boxes = [QCheckBox(said) for _, said in options]
        self._label(words, boxes[0])
        column = tight(QVBoxLayout(holder))
        for (name, _), box in zip(options, boxes, strict=True):
            box.setObjectName(f"box:{name}")
            column.addWidget(box)
        self._box.addWidget(holder)
        return lambda: tuple(name for (name, _), box in zip(options, boxes, strict=True) if box.isChecked())

    def add_words(self, words: str) -> None:
        """Add a line of text."""
        text = Text(self._theme, "body")
        text.say(words)
        self._box.addWidget(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep with Enter from every field; a text of several lines takes its own Enter first."""
        if event.key() not in ENTER:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self._finish()

    def _finish(self) -> None:
        missing = next((field for field in self._required if not field.value()), None)
        if missing is not None:
            self._complain(DIALOG.required)
            missing.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        problem = next((said for check in self._checks if (said := check())), "")
        if problem:
            self._complain(problem)
        else:
            self.accept()

    def _complain(self, problem: str) -> None:
        self.problem.say(problem)
        self._fit()
        announce(self.problem, problem)

    def _fit(self) -> None:
        """Be as high as the content asks, but not higher than the window under it."""
        width = max(self.width(), self.minimumWidth())
        # The stylesheet decides how high a field is, and Qt applies it only when a widget is shown.
        for part in self.findChildren(QWidget):
            part.ensurePolished()
            part.updateGeometry()
        # A layout within a layout keeps the height that it asked before, and so without a complaint.
        self._foot.invalidate()
        needed = sum(
            max(box.totalHeightForWidth(width), box.totalMinimumSize().height())
            for box in (self._box, self._foot)
        )
        parent = self.parentWidget()
        most = parent.height() if parent is not None else needed
        self.resize(width, max(self.height() if self.isVisible() else 0, min(needed, most)))

    def ask(self) -> bool:
        """Show the form; returns whether it was kept."""
        self._box.addStretch(1)
        fields = order_tabs(self)
        self._fit()
        next((one for one in fields if one.isEnabled() and one is not self._area), self.ok).setFocus()
        return asked(self) == QDialog.DialogCode.Accepted
