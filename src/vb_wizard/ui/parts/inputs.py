"""Fields for answers that are typed: a line, a text, a number. With a moment (`moment_inputs`) all four look the same from outside.

Neighbours: `screens.ask` and the dialogs; `moments` reads dates and times.
"""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from vb_wizard.presenters.words import CASE
from vb_wizard.ui.parts.column import tight
from vb_wizard.ui.parts.live import Live
from vb_wizard.ui.practice import practice_of, with_mark
from vb_wizard.ui.theme.theme import Theme


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
