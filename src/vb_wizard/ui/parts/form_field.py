"""One field of a form: its label, its help, what is filled in, and what is wrong with it.

Neighbours: `screens.editor` shows a column of these; `form_picks` has the fields that choose out of many.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from vb_wizard.domain.findings import Path
from vb_wizard.presenters.editor_views import FieldKind, FieldView
from vb_wizard.presenters.words_editor import EDITOR
from vb_wizard.ui.parts.buttons import Button
from vb_wizard.ui.parts.column import KeptBox, tight
from vb_wizard.ui.parts.flow import FlowRow
from vb_wizard.ui.parts.form_picks import Picker, Picks
from vb_wizard.ui.parts.inputs import FreeInput, LineInput, TextInput
from vb_wizard.ui.parts.moment_inputs import MomentInput, Now
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.theme.theme import Theme

_MINE = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class LetUndoThrough(QObject):
    """Keeps a field of text from taking the keys of undo and redo: they are for the whole form."""

    def eventFilter(self, _target: QObject, event: QEvent) -> bool:
        """Leave those keys to whoever listens for them."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            return any(event.matches(key) for key in _MINE)
        return False


class FormField(QWidget):
    """A field of any kind. `edited` carries its path and what is filled in, `remove_wanted` what goes away."""

    edited = Signal(object, str)
    remove_wanted = Signal(object)

    def __init__(self, theme: Theme, now: Now) -> None:
        """Make an empty field; `now` returns the time in the Netherlands."""
        super().__init__()
        self._theme = theme
        self._now = now
        self._view = FieldView((), FieldKind.LINE, "")
        self._inputs: dict[FieldKind, QWidget] = {}
        self._through = LetUndoThrough(self)
        self.label = Text(theme, "small-strong", "ink")
        self.help = Text(theme, "small", "ink-soft")
        self.trouble = Text(theme, "small-strong", "danger")
        self.remove = Button(theme, EDITOR.remove)
        self._box = tight(KeptBox(self), theme.px("xs"), 0, 0, 0, theme.px("m"))
        self._box.addWidget(self.label)
        self._box.addWidget(self.help)
        self._box.addWidget(self.trouble)
        self._box.addWidget(FlowRow(theme.px("s"), self.remove))
        self.remove.clicked.connect(lambda: self.remove_wanted.emit(self._view.remove))

    @property
    def path(self) -> Path:
        """Which field this is."""
        return self._view.path

    def show_item(self, view: FieldView) -> None:
        """Show a field; what somebody types in it stays as it stands."""
        is_other = view.path != self._view.path or view.kind is not self._view.kind
        self._view = view
        field = self._input(view.kind)
        for kind, one in self._inputs.items():
            one.setHidden(kind is not view.kind)
        self.setObjectName("field:" + ".".join(str(step) for step in view.path))
        self.label.say(view.label)
        self.label.setBuddy(field)
        self.help.say(view.help)
        self.help.setHidden(not view.help)
        self.trouble.say(EDITOR.wrong_field.format(trouble=view.trouble) if view.trouble else "")
        self.trouble.setHidden(not view.trouble)
        self.remove.setHidden(not view.remove)
        self.remove.setAccessibleName(EDITOR.remove_name.format(what=view.label))
        self._fill(field, view, is_other)

    def _fill(self, field: QWidget, view: FieldView, is_other: bool) -> None:
        told = " ".join(filter(None, (view.help, self.trouble.text())))
        if isinstance(field, (Picker, Picks)):
            field.show_options(view.options, view.value, view.label)
            field.describe(told)
        elif isinstance(field, FreeInput):
            if is_other or self._typed(field) != view.value:
                field.set_value(view.value)
            field.name(view.label)
            field.describe(told)

    def _typed(self, field: FreeInput) -> str:
        return field.value() if isinstance(field, MomentInput) else field.draft()

    def _input(self, kind: FieldKind) -> QWidget:
        if kind not in self._inputs:
            field = self._made(kind)
            self._inputs[kind] = field
            # Under its label and help, above what is wrong.
            self._box.insertWidget(2, field)
            for part in (*field.findChildren(QLineEdit), *field.findChildren(QPlainTextEdit)):
                part.installEventFilter(self._through)
        return self._inputs[kind]

    def _made(self, kind: FieldKind) -> QWidget:
        if kind is FieldKind.CHOICE:
            picker = Picker(self._theme)
            picker.picked.connect(self._say)
            return picker
        if kind is FieldKind.PICKS:
            picks = Picks(self._theme)
            picks.changed.connect(self._say)
            return picks
        field: FreeInput
        if kind is FieldKind.MOMENT:
            field = MomentInput(self._theme, self._now)
        elif kind is FieldKind.TEXT:
            field = TextInput(self._theme)
        else:
            field = LineInput(self._theme, digits=kind is FieldKind.NUMBER)
        field.edited.connect(lambda: self._tell(field, kind))
        return field

    def _tell(self, field: FreeInput, kind: FieldKind) -> None:
        text = field.draft() if kind in (FieldKind.LINE, FieldKind.TEXT) else field.value()
        if text or kind in (FieldKind.LINE, FieldKind.TEXT):
            self._say(text)

    def _say(self, value: str) -> None:
        self.edited.emit(self._view.path, value)

    def take_focus(self) -> None:
        """Give the keyboard to what is filled in."""
        field = self._input(self._view.kind)
        (field.focusProxy() or field).setFocus(Qt.FocusReason.OtherFocusReason)
