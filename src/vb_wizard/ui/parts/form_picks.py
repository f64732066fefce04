"""Choosing out of many: a line that narrows a choice, and rows of what was chosen.

Neighbours: `form_field` holds these beside the simple fields.
"""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from vb_wizard.presenters.words_editor import EDITOR
from vb_wizard.ui.parts.buttons import Button
from vb_wizard.ui.parts.choice import Choice
from vb_wizard.ui.parts.column import Column, tight
from vb_wizard.ui.parts.flow import FlowRow
from vb_wizard.ui.parts.live import Live
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.theme.theme import Theme

Options = tuple[tuple[str, str], ...]

_FEW = 12
"""So many can be overseen without a line to search in."""


class Picker(QWidget):
    """A choice; with many options a line above it narrows them. `picked` carries the id."""

    picked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        """Make a choice without options."""
        super().__init__()
        self._options: Options = ()
        self._value = ""
        self.search = QLineEdit()
        self.search.setObjectName("editor_search")
        self.count = Live(theme, "small", "ink-soft")
        self.choice = Choice(theme, (), "")
        box = tight(QVBoxLayout(self), theme.px("xs"))
        for part in (self.search, self.count, self.choice):
            box.addWidget(part)
        self.setFocusProxy(self.choice)
        self.search.textChanged.connect(self._narrow)
        self.choice.currentIndexChanged.connect(self._take)

    def show_options(self, options: Options, value: str, label: str) -> None:
        """Offer these, with what is chosen; what is chosen and not among them shows as nothing chosen."""
        self._value = value
        self.choice.setAccessibleName(label)
        self.search.setAccessibleName(EDITOR.search.format(label=label))
        if options != self._options:
            self._options = options
            with QSignalBlocker(self.search):
                self.search.clear()
            self.search.setPlaceholderText(EDITOR.search_hint.format(count=len(options)))
            self.search.setHidden(len(options) <= _FEW)
        self._offer()

    def describe(self, words: str) -> None:
        """Let a screen reader say this after the name."""
        self.choice.setAccessibleDescription(words)

    def _fitting(self) -> Options:
        words = self.search.text().casefold().split()
        return tuple(one for one in self._options if all(word in one[1].casefold() for word in words))

    def _offer(self) -> None:
        fitting = self._fitting()
        shown = fitting if any(one[0] == self._value for one in fitting) else self._with_chosen(fitting)
        with QSignalBlocker(self.choice):
            self.choice.offer(shown)
            self.choice.choose(self._value)
        is_narrowed = bool(self.search.text().strip())
        self.count.say(EDITOR.found(len(fitting)) if is_narrowed else "")
        self.count.setHidden(not is_narrowed)

    def _with_chosen(self, fitting: Options) -> Options:
        chosen = tuple(one for one in self._options if one[0] == self._value)
        return (*(chosen or ((self._value, EDITOR.choose),)), *fitting)

    def _narrow(self) -> None:
        self._offer()

    def _take(self) -> None:
        chosen = self.choice.chosen()
        if chosen != self._value:
            self._value = chosen
            self.picked.emit(chosen)


class _Chosen(QWidget):
    """One thing that was chosen, with the button that takes it away."""

    removed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._id = ""
        self.words = Text(theme, "body")
        self.remove = Button(theme, EDITOR.remove)
        box = tight(QVBoxLayout(self), theme.px("xs"))
        box.addWidget(self.words)
        box.addWidget(FlowRow(theme.px("s"), self.remove))
        self.remove.clicked.connect(lambda: self.removed.emit(self._id))

    def show_item(self, item: tuple[str, str]) -> None:
        self._id = item[0]
        self.words.say(item[1])
        self.remove.setAccessibleName(EDITOR.remove_name.format(what=item[1]))


class Picks(QWidget):
    """Several things out of many. `changed` carries their ids with spaces between."""

    changed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        """Make it without anything chosen."""
        super().__init__()
        self._theme = theme
        self._value: tuple[str, ...] = ()
        self.rows = Column(self._make, theme.px("s"))
        self.picker = Picker(theme)
        box = tight(QVBoxLayout(self), theme.px("s"))
        self.add = Button(theme, EDITOR.pick)
        box.addWidget(self.rows)
        box.addWidget(self.picker)
        box.addWidget(FlowRow(theme.px("s"), self.add))
        self.setFocusProxy(self.picker)
        # The arrow keys go past every option: only the button takes one.
        self.add.clicked.connect(lambda: self._become((*self._value, self.picker.choice.chosen())))

    def _make(self) -> _Chosen:
        row = _Chosen(self._theme)
        row.removed.connect(lambda gone: self._become(tuple(one for one in self._value if one != gone)))
        return row

    def _become(self, value: tuple[str, ...]) -> None:
        self.changed.emit(" ".join(one for one in value if one))

    def show_options(self, options: Options, value: str, label: str) -> None:
        """Show what is chosen, and offer the others."""
        self._value = tuple(value.split())
        words = dict(options)
        self.rows.show_items([(one, words.get(one, one)) for one in self._value])
        others = tuple(one for one in options if one[0] not in self._value)
        self.picker.show_options(others, "", label)
        self.picker.setHidden(not others)
        self.add.setHidden(not others)
        self.add.setAccessibleName(EDITOR.pick_name.format(label=label))

    def describe(self, words: str) -> None:
        """Let a screen reader say this after the name."""
        self.picker.describe(words)
