"""The log screen: every line of the journal, with a filter for each kind and a search; the chosen line is shown whole below.

Neighbours: `controllers.log_controller` shows it; `presenters.log` says which rows a search leaves.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from vb_wizard.presenters.log import LogView
from vb_wizard.presenters.log_rows import LogKind, LogRows
from vb_wizard.presenters.words_finding import LOG
from vb_wizard.ui.parts.buttons import PRIMARY, SECONDARY, Button
from vb_wizard.ui.parts.column import tight
from vb_wizard.ui.parts.flow import FlowRow
from vb_wizard.ui.parts.heading import Heading
from vb_wizard.ui.parts.live import Live
from vb_wizard.ui.parts.loglist import LogList
from vb_wizard.ui.parts.paper import Paper
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.theme.theme import Theme

_A_TURN = 250
"""So many lines are told before the window has its turn again."""
_PAUSE_MS = 10


class LogScreen(QWidget):
    """Shows the log. Lines that nobody sees are told little by little, so that a search need not wait for them."""

    back_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        """Make an empty screen."""
        super().__init__()
        self._theme = theme
        self._view: LogView | None = None
        self._is_short = False
        self._is_waiting = False
        """Whether a search waits until all lines are told."""
        self._telling = QTimer(self)
        self._telling.timeout.connect(self._tell_on)
        self.search = QLineEdit()
        self.search.setObjectName("log_search")
        self.search.setPlaceholderText(LOG.search_hint)
        self.search.setAccessibleName(LOG.search)
        self.count = Live(theme, "small", "ink-soft")
        self.list = LogList(theme)
        self.list.setObjectName("log_list")
        self.empty = Live(theme, "body", "ink-soft")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.detail = Paper(theme)
        self.back = Button(theme, LOG.back)
        self.kinds = {LogKind(kind): self._kind_button(kind, words) for kind, words in LOG.kinds.items()}
        self._assemble()
        self.search.textChanged.connect(self._filter)
        self.back.clicked.connect(self.back_wanted)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_detail())

    def _kind_button(self, kind: str, words: str) -> Button:
        button = Button(self._theme, words)
        button.setObjectName(f"log_kind:{kind}")
        button.setCheckable(True)
        button.toggled.connect(lambda on: button.set_kind(PRIMARY if on else SECONDARY))
        button.toggled.connect(lambda _on: self._filter())
        return button

    def _assemble(self) -> None:
        theme, px = self._theme, self._theme.px
        title, self._say = Heading(theme), Text(theme, "body", "ink-soft", below="xs")
        title.say(LOG.title)
        self._say.say(LOG.say)
        head = tight(QHBoxLayout(), px("l"))
        head.addWidget(title, 1)
        head.addWidget(self.back)
        self._said = Text(theme, "small-strong", "ink-soft")
        self._line = Text(theme, "body")
        self._rest = Text(theme, "small", "ink-soft")
        inside = tight(QVBoxLayout(self.detail), px("xs"), px("l"), px("m"), px("l"), px("m"))
        for part in (self._said, self._line, self._rest):
            inside.addWidget(part)
        self._box = tight(QVBoxLayout(self), px("m"), px("xxl"), px("xl"), px("xxl"), px("l"))
        self._box.addLayout(head)
        self.list.setMinimumHeight(px("target"))
        kinds = FlowRow(px("s"), *self.kinds.values())
        above: tuple[QWidget, ...] = (self._say, self.search, kinds, self.count, self.empty)
        for widget in above:
            self._box.addWidget(widget)
        self._box.addWidget(self.list, 1)
        self._box.addWidget(self.detail)

    def show_view(self, view: LogView) -> None:
        """Draw the log; the filter and the search stay as they are."""
        self._view = view
        self._filter()
        if self._is_waiting:
            # What was shown before may be of another case.
            self.list.show_rows(view.rows[:0])
            self.count.say("")
            self._show_detail()

    def _tell_on(self) -> None:
        """Tell some more lines; with the last one a search that waited is done. Away from the log nothing is told."""
        if not self.isVisible():
            self._telling.stop()
        elif self._view is None or self._view.rows.tell(_A_TURN):
            self._telling.stop()
            if self._is_waiting:
                self._filter()

    def _filter(self) -> None:
        if self._view is None:
            return
        words = self.search.text()
        all_told = self._view.rows.tell(_A_TURN if words.strip() else 0)
        self._is_waiting = not all_told and bool(words.strip())
        if not all_told:
            self._telling.start(0 if self._is_waiting else _PAUSE_MS)
        if not self._is_waiting:
            kinds = [kind for kind, button in self.kinds.items() if button.isChecked()]
            self._show_rows(self._view.rows.chosen(kinds, words), len(self._view.rows))

    def _show_rows(self, rows: LogRows, total: int) -> None:
        self.list.show_rows(rows)
        shown = len(rows)
        self.count.say(LOG.all(total) if shown == total else LOG.count.format(shown=shown, total=total))
        self.empty.say("" if rows else LOG.empty)
        self.list.setHidden(not rows)
        # Without a list the sentence takes its room, so that everything above stays where it was.
        self._box.setStretchFactor(self.empty, 0 if rows else 1)
        if rows:
            self.list.setCurrentIndex(self.list.rows.index(0))
        self._show_detail()

    def showEvent(self, event: QShowEvent) -> None:
        """Go on telling."""
        self._telling.start(0 if self._is_waiting else _PAUSE_MS)
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the list where there is little of it."""
        self._is_short = event.size().height() < self._theme.px("short-below")
        self._say.setHidden(self._is_short)
        self._box.setSpacing(self._theme.px("xs" if self._is_short else "m"))
        self._show_detail()
        super().resizeEvent(event)

    def _show_detail(self) -> None:
        row = self.list.current()
        self.detail.setHidden(row is None or self._is_short)
        if row is not None:
            self._said.say(LOG.written.format(day=row.day, when=row.when, tag=row.tag, by=row.by))
            self._line.say(row.text)
            self._rest.say(row.small)

    def choose(self, seq: int) -> None:
        """Choose the line with this number, among all lines."""
        view = self._view
        if view is None:
            return
        # Whatever is cleared, the lines are put in their places once.
        self._view = None
        self.search.clear()
        for button in self.kinds.values():
            button.setChecked(False)
        self.show_view(view)
        self.list.setCurrentIndex(self.list.rows.index(view.rows.place_of(seq) or 0))

    def take_focus(self) -> None:
        """Give the keyboard to the list, or to the search when the list is empty."""
        target = self.list if self.list.isVisible() else self.search
        target.setFocus(Qt.FocusReason.OtherFocusReason)
