"""The agenda: everything that is due over all cases, and below it how each moment was computed and by which source.

Neighbours: `controllers.agenda_controller` shows it.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from vb_wizard.presenters.agenda import AgendaView
from vb_wizard.presenters.words_finding import AGENDA
from vb_wizard.ui.parts.buttons import Button
from vb_wizard.ui.parts.column import Column
from vb_wizard.ui.parts.overview import ATTENTION_STRETCH, attention_cells
from vb_wizard.ui.parts.page import Page
from vb_wizard.ui.parts.tables import Table
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.theme.theme import Theme


class _HowLine(Text):
    """How one moment was found, with the action strong before it."""

    def show_item(self, item: tuple[str, str]) -> None:
        """Say it; the first is the action."""
        action, words = item
        self.say(words, ((action, "ink"),))


class AgendaScreen(Page):
    """Shows what is due. `opened` carries the row that was pressed."""

    opened = Signal(object)
    export_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        """Make an empty screen."""
        super().__init__(theme, AGENDA.title, AGENDA.back)
        say = Text(theme, "lead", "ink-soft")
        say.say(AGENDA.say)
        self.said = Text(theme, "body-strong")
        self.messages = Text(theme, "body", "warn")
        self.export = Button(theme, AGENDA.export)
        self.export.setObjectName("agenda:export")
        self.table = Table(theme, AGENDA.heads, ATTENTION_STRETCH, AGENDA.empty)
        self.how = Column(lambda: _HowLine(theme, "small", "ink-soft"), theme.px("xs"))
        for part in (say, self.said, self.messages, self.table):
            self.add(part)
        self.add_aside(self.export)
        self.add(self.how, AGENDA.how)
        self.table.opened.connect(self.opened)
        self.export.clicked.connect(self.export_wanted)

    def show_view(self, view: AgendaView) -> None:
        """Draw the rows."""
        total = len(view.rows)
        words = AGENDA.late if view.late else AGENDA.none_late
        self.said.say(words.format(late=view.late, total=total) if total else "")
        self.messages.say("\n".join(view.messages))
        self.table.show_rows([attention_cells(row.what) for row in view.rows])
        self.how.show_items(
            [
                (
                    row.what.action,
                    AGENDA.how_line.format(action=row.what.action, how=row.how, source=row.source),
                )
                for row in view.rows
            ]
        )
        self.export.setEnabled(bool(total))

    def narrow(self, is_narrow: bool) -> None:
        """Put the cells below each other, or beside each other."""
        self.table.set_stacked(is_narrow)

    def take_focus(self) -> None:
        """Give the keyboard to the first row, or to the way back."""
        first = next(iter(self.table.rows.rows()), self.back)
        first.setFocus(Qt.FocusReason.OtherFocusReason)
