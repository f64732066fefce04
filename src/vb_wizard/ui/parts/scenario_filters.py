"""What scenarios are found by: words, one choice for each filter, and the order.

Neighbours: `screens.scenarios` shows what is left; `presenters.scenario_views` says what that is.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from vb_wizard.presenters.scenario_views import Filter, Order
from vb_wizard.presenters.words_training import SCENARIOS
from vb_wizard.ui.parts.choice import Choice
from vb_wizard.ui.parts.column import tight
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.theme.theme import Theme

_COLUMNS = 3
_ORDER = "order"


class ScenarioFilters(QWidget):
    """Words above, choices below. `changed` says that something else is wanted."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        """Make filters without options."""
        super().__init__()
        self._theme = theme
        self._options: Mapping[Filter, tuple[tuple[str, str], ...]] = {}
        self._recalled: Mapping[str, str] = {}
        self.search = QLineEdit()
        self.search.setObjectName("scenarios_search")
        self.search.setPlaceholderText(SCENARIOS.search_hint)
        self.search.setAccessibleName(SCENARIOS.search)
        self.choices = {Filter(name): Choice(theme, (), words) for name, words in SCENARIOS.filters.items()}
        self.order = Choice(theme, tuple(SCENARIOS.orders.items()), SCENARIOS.order)
        self._grid = tight(QGridLayout(), theme.px("s"))
        self._fields: list[QWidget] = []
        for name, choice in (*self.choices.items(), (_ORDER, self.order)):
            choice.setObjectName(f"scenarios_filter:{name}")
            choice.currentIndexChanged.connect(lambda _at: self.changed.emit())
            self._fields.append(self._field(choice))
        self._columns = 0
        self.place(is_narrow=False)
        box = tight(QVBoxLayout(self), theme.px("s"))
        box.addWidget(self.search)
        box.addLayout(self._grid)
        self.search.textChanged.connect(self.changed)

    def _field(self, choice: Choice) -> QWidget:
        field = QWidget()
        label = Text(self._theme, "note-strong", "ink-soft")
        label.say(choice.accessibleName())
        label.setBuddy(choice)
        box = tight(QVBoxLayout(field), self._theme.px("xs"))
        box.addWidget(label)
        box.addWidget(choice)
        return field

    def place(self, *, is_narrow: bool) -> None:
        """Put two choices in a row where there is no room for more."""
        columns = 2 if is_narrow else _COLUMNS
        if columns == self._columns:
            return
        self._columns = columns
        for at, field in enumerate(self._fields):
            self._grid.setColumnStretch(at, 1 if at < columns else 0)
            self._grid.removeWidget(field)
            self._grid.addWidget(field, at // columns, at % columns)

    def offer(self, options: Mapping[Filter, tuple[tuple[str, str], ...]]) -> None:
        """Offer these options; what was chosen stays chosen when it is still among them."""
        if options == self._options:
            return
        self._options = options
        for name, choice in self.choices.items():
            with QSignalBlocker(choice):
                choice.offer((("", SCENARIOS.all), *options.get(name, ())))
                if name in self._recalled:
                    choice.choose(self._recalled[name])
        self._recalled = {}

    def chosen(self) -> Mapping[Filter, str]:
        """Return the id that is chosen for each filter, empty for all."""
        return {name: choice.chosen() for name, choice in self.choices.items()}

    @property
    def words(self) -> str:
        """What was typed."""
        return self.search.text()

    @property
    def chosen_order(self) -> Order:
        """The order that is chosen."""
        return Order(self.order.chosen())

    @property
    def is_set(self) -> bool:
        """Whether anything leaves scenarios out."""
        return bool(self.words.strip()) or any(self.chosen().values())

    def kept(self) -> Mapping[str, str]:
        """Return what is worth remembering: the choices and the order, never what was typed."""
        return {**{str(name): one for name, one in self.chosen().items()}, _ORDER: self.order.chosen()}

    def recall(self, kept: Mapping[str, str]) -> None:
        """Choose again what was remembered, as soon as there are options; what is no option any more leaves all."""
        self._recalled = kept
        with QSignalBlocker(self.order):
            self.order.choose(kept.get(_ORDER, ""))

    def clear(self) -> None:
        """Take the words and the choices away; the order stays."""
        for part in (self.search, *self.choices.values()):
            part.blockSignals(True)
        self.search.clear()
        for choice in self.choices.values():
            choice.choose("")
        for part in (self.search, *self.choices.values()):
            part.blockSignals(False)
        self.changed.emit()
