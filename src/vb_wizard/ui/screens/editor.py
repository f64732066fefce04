"""The editor of scenarios: the parts at the left, a form in the middle, and what the group sees of it at the right.

Neighbours: `controllers.editor_controller` carries out what is wanted; `parts.form_field` is one field.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from vb_wizard.domain.findings import Path
from vb_wizard.presenters.editor_views import EditorView, FieldView, FindingRow, SectionView
from vb_wizard.presenters.words_editor import EDITOR
from vb_wizard.ui.parts.buttons import PRIMARY, SECONDARY, Button
from vb_wizard.ui.parts.choice import Choice
from vb_wizard.ui.parts.column import Column, KeptBox, still, tight
from vb_wizard.ui.parts.flow import FlowRow
from vb_wizard.ui.parts.form_field import FormField
from vb_wizard.ui.parts.heading import Caption, Heading
from vb_wizard.ui.parts.live import Live
from vb_wizard.ui.parts.look import LookPartBlock
from vb_wizard.ui.parts.moment_inputs import Now
from vb_wizard.ui.parts.page import Page
from vb_wizard.ui.parts.paper import Paper
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.theme.theme import Theme


class _Row(QWidget):
    """A button with a smaller line under it. `chosen` carries what it stands for."""

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._for: object = None
        self.button = Button(theme, "")
        self.note = Text(theme, "small", "ink-soft")
        box = tight(KeptBox(self), theme.px("xs"))
        box.addWidget(FlowRow(0, self.button))
        box.addWidget(self.note)
        self.button.clicked.connect(lambda: self.chosen.emit(self._for))

    def show_item(self, row: SectionView | FindingRow) -> None:
        match row:
            case SectionView():
                name = EDITOR.section_name.format(title=row.title, count=row.count)
                name = name if row.count else row.title
                self._show(row.id, name, "", f"section:{row.id}", is_chosen=row.is_chosen)
                self.button.setAccessibleName(
                    EDITOR.section_trouble.format(name=name) if row.has_trouble else name
                )
                self.button.set_kind(
                    PRIMARY if row.is_chosen else SECONDARY, "bang" if row.has_trouble else ""
                )
            case FindingRow():
                place = ".".join(str(step) for step in row.path)
                self._show(row.path, row.title, row.text, f"finding:{place}", is_chosen=False)

    def _show(self, what: object, title: str, note: str, name: str, *, is_chosen: bool) -> None:
        self._for = what
        self.button.setObjectName(name)
        self.button.label(title)
        self.button.setAccessibleName(title)
        self.button.setAccessibleDescription(note)
        self.button.set_kind(PRIMARY if is_chosen else SECONDARY)
        self.note.say(note)
        self.note.setHidden(not note)


class EditorScreen(Page):
    """Shows a scenario that is being made. What is wanted is told with paths into it."""

    section_chosen = Signal(object)
    item_chosen = Signal(object)
    finding_chosen = Signal(object)
    edited = Signal(object, str)
    add_wanted = Signal(object)
    remove_wanted = Signal(object)
    move_wanted = Signal(object, int)
    copy_wanted = Signal(object)
    undo_wanted = Signal()
    redo_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, theme: Theme, now: Now) -> None:
        """Make an empty screen; `now` returns the time in the Netherlands."""
        super().__init__(theme, EDITOR.title, EDITOR.back)
        self._now = now
        self._item: Path = ()
        self._columns = 0
        self.name = Heading(theme, "subtitle")
        self.state = Live(theme, "small-strong", "ink-soft")
        self.save, self.undo, self.redo = (
            self._button(words, name)
            for words, name in ((EDITOR.save, "save"), (EDITOR.undo, "undo"), (EDITOR.redo, "redo"))
        )
        self.save.set_kind(PRIMARY)
        gap = theme.px("s")
        self.sections = Column(lambda: self._row(self.section_chosen), gap)
        self.items = Choice(theme, (), "")
        self.items.setObjectName("editor:items")
        self._paths: tuple[Path, ...] = ()
        self.findings = Column(lambda: self._row(self.finding_chosen), gap)
        self.fields = Column(self._field, 0)
        self.preview = Column(lambda: LookPartBlock(theme), gap)
        self.heading = Heading(theme, "subtitle")
        self.say = Text(theme, "body", "ink-soft")
        self.verdict = Live(theme, "strong")
        self.acts = tuple(
            self._button(words, name)
            for words, name in (
                (EDITOR.up, "up"),
                (EDITOR.down, "down"),
                (EDITOR.duplicate, "duplicate"),
                (EDITOR.remove, "remove"),
            )
        )
        self.adds = [self._button("", f"add:{at}") for at in range(3)]
        self._adds: tuple[tuple[Path, str], ...] = ()
        self._fields: tuple[FieldView, ...] = ()
        self._assemble()
        self._connect()

    def _button(self, words: str, name: str) -> Button:
        button = Button(self._theme, words)
        button.setObjectName(f"editor:{name}")
        return button

    def _row(self, signal: object) -> _Row:
        row = _Row(self._theme)
        row.chosen.connect(signal)
        return row

    def _field(self) -> FormField:
        field = FormField(self._theme, self._now)
        field.edited.connect(self.edited)
        field.remove_wanted.connect(self.remove_wanted)
        return field

    def _assemble(self) -> None:
        theme, px = self._theme, self._theme.px
        self.add(self.name)
        self.add(self.state)
        self.add(FlowRow(px("s"), self.save, self.undo, self.redo))
        self._left, self._middle, self._right = QWidget(), QWidget(), Paper(theme)
        left = tight(QVBoxLayout(self._left), px("s"))
        left.addWidget(Caption(theme, EDITOR.parts))
        left.addWidget(self.sections)
        left.addStretch(1)
        middle = tight(QVBoxLayout(self._middle), px("m"))
        for part in (self.heading, self.say, self.items):
            middle.addWidget(part)
        middle.addWidget(FlowRow(px("s"), *self.acts))
        middle.addWidget(self.fields)
        middle.addWidget(FlowRow(px("s"), *self.adds))
        middle.addStretch(1)
        right = tight(QVBoxLayout(self._right), px("s"), px("l"), px("m"), px("l"), px("m"))
        right.addWidget(Caption(theme, EDITOR.preview))
        right.addWidget(self.preview)
        right.addWidget(Caption(theme, EDITOR.findings))
        right.addWidget(self.verdict)
        right.addWidget(self.findings)
        right.addStretch(1)
        self._grid = tight(QGridLayout(), px("l"))
        self.add(self._grid)
        self._place(is_narrow=False)

    def _place(self, *, is_narrow: bool) -> None:
        columns = 1 if is_narrow else 3
        if columns == self._columns:
            return
        self._columns = columns
        for at, (part, share) in enumerate(((self._left, 2), (self._middle, 5), (self._right, 3))):
            self._grid.removeWidget(part)
            self._grid.addWidget(part, at // columns, at % columns)
            self._grid.setColumnStretch(at, share if at < columns else 0)

    def _connect(self) -> None:
        up, down, duplicate, remove = self.acts
        up.clicked.connect(lambda: self.move_wanted.emit(self._item, -1))
        down.clicked.connect(lambda: self.move_wanted.emit(self._item, 1))
        duplicate.clicked.connect(lambda: self.copy_wanted.emit(self._item))
        remove.clicked.connect(lambda: self.remove_wanted.emit(self._item))
        self.items.currentIndexChanged.connect(self._take_item)
        self.save.clicked.connect(self.save_wanted)
        self.undo.clicked.connect(self.undo_wanted)
        self.redo.clicked.connect(self.redo_wanted)
        for at, button in enumerate(self.adds):
            button.clicked.connect(lambda _on=False, at=at: self.add_wanted.emit(self._adds[at][0]))
        standard = QKeySequence.StandardKey
        for key, signal, also in (
            (standard.Undo, self.undo_wanted, "Ctrl+Z"),
            (standard.Redo, self.redo_wanted, "Ctrl+Y"),
            (standard.Save, self.save_wanted, "Ctrl+S"),
        ):
            # The same keys twice would do nothing at all.
            every = {keys.toString(): keys for keys in (*QKeySequence.keyBindings(key), QKeySequence(also))}
            for keys in every.values():
                shortcut = QShortcut(keys, self)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(signal)

    def show_view(self, view: EditorView) -> None:
        """Draw the scenario; where the keyboard is stays."""
        self._item, self._adds, self._fields = view.item, view.adds, view.fields
        chosen = next(one for one in view.sections if one.is_chosen)
        self.name.say(view.title)
        self.state.say(view.state)
        self.heading.say(chosen.title)
        self.say.say(view.say)
        self.undo.setEnabled(view.can_undo)
        self.redo.setEnabled(view.can_redo)
        with still(self):
            self.sections.show_items(view.sections)
            self._show_items(view, chosen.title)
            self.fields.show_items(view.fields)
            self.preview.show_items(view.preview)
            self.findings.show_items(view.findings)
            self.verdict.say(view.verdict)
            for at, button in enumerate(self.adds):
                button.setHidden(at >= len(view.adds))
                button.label(view.adds[at][1] if at < len(view.adds) else "")
            for button in self.acts:
                button.setHidden(not view.item)
            self.acts[2].setHidden(not view.can_copy)

    def _show_items(self, view: EditorView, title: str) -> None:
        self._paths = tuple(one.path for one in view.items)
        lines = (
            EDITOR.item_line.format(title=one.title, note=one.note) if one.note else one.title
            for one in view.items
        )
        with QSignalBlocker(self.items):
            self.items.offer(tuple((str(at), words) for at, words in enumerate(lines)))
            self.items.choose(str(self._paths.index(view.item)) if view.item in self._paths else "")
        self.items.setAccessibleName(EDITOR.which_item.format(title=title))
        self.items.setHidden(not view.items)

    def _take_item(self) -> None:
        at = self.items.chosen()
        if at:
            self.item_chosen.emit(self._paths[int(at)])

    def shown_fields(self) -> tuple[FieldView, ...]:
        """Return the fields that are shown."""
        return self._fields

    def focus_field(self, path: Path) -> None:
        """Give the keyboard to a field, else to the first, and bring it into sight."""
        fields = [one for one in self.fields.rows() if isinstance(one, FormField)]
        wanted = next((one for one in fields if one.path == path), fields[0] if fields else None)
        if wanted is None:
            self.adds[0].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        wanted.take_focus()
        inner = self.widget()
        at = wanted.mapTo(inner, wanted.rect().center()) if inner is not None else QPoint()
        self.ensureVisible(at.x(), at.y(), 0, wanted.height() // 2 + self._theme.px("m"))

    def narrow(self, is_narrow: bool) -> None:
        """Put the three below each other where there is no room."""
        self._place(is_narrow=is_narrow)

    def take_focus(self) -> None:
        """Give the keyboard to the part that is shown."""
        for row in self.sections.rows():
            if isinstance(row, _Row):
                row.button.setFocus(Qt.FocusReason.OtherFocusReason)
                return
