"""The account of a term, row by row, and the card of something that is due over all cases.

Neighbours: `dialogs.terms` shows the accounts of a case, `screens.agenda` the cards.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from vb_wizard.presenters.agenda import AgendaRow
from vb_wizard.presenters.term_account import TermView
from vb_wizard.presenters.words_finding import AGENDA
from vb_wizard.ui.parts.buttons import PLAIN, Button
from vb_wizard.ui.parts.column import Column, KeptBox, renew, tight
from vb_wizard.ui.parts.flow import FlowRow
from vb_wizard.ui.parts.heading import Heading
from vb_wizard.ui.parts.paper import Paper
from vb_wizard.ui.parts.tags import Tag
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.theme.theme import Theme


class AccountLine(Text):
    """One row of an account, its label strong."""

    def show_item(self, row: tuple[str, str]) -> None:
        """Say it."""
        label, said = row
        self.say(f"{label}: {said}", ((f"{label}:", "ink"),))


class TermCard(Paper):
    """A term with its account."""

    def __init__(self, theme: Theme) -> None:
        """Make an empty card."""
        super().__init__(theme)
        px = theme.px
        self.action = Heading(theme, "strong")
        self.when = Tag(theme)
        self.rows = Column(lambda: AccountLine(theme, "body", "ink-soft"), px("xs"))
        box = tight(KeptBox(self), px("xs"), px("l"), px("m"), px("l"), px("m"))
        box.addWidget(self.when, 0, Qt.AlignmentFlag.AlignLeft)
        box.addWidget(self.action)
        box.addWidget(self.rows)

    def show_item(self, view: TermView) -> None:
        """Draw a term."""
        self.action.say(view.action)
        self.when.say(view.when, view.tone)
        self.rows.show_items(view.rows)
        self.setAccessibleName(f"{view.when}: {view.action}")


class AgendaCard(Paper):
    """Something that is due, with what can be done about it. Each signal carries the row."""

    opened = Signal(object)
    snooze_wanted = Signal(object)
    wake_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        """Make an empty card."""
        super().__init__(theme)
        px = theme.px
        self._row: AgendaRow | None = None
        self.when = Tag(theme)
        self.action = Heading(theme, "strong")
        self.where = Text(theme, "small", "ink-soft")
        self.snoozed = Text(theme, "body", "warn")
        self.open = Button(theme, AGENDA.open)
        self.snooze = Button(theme, AGENDA.snooze)
        self.wake = Button(theme, AGENDA.wake)
        self.how = Button(theme, AGENDA.how_show, PLAIN)
        self.account = Column(lambda: AccountLine(theme, "body", "ink-soft"), px("xs"))
        buttons = FlowRow(px("s"), self.open, self.snooze, self.wake, self.how)
        box = tight(KeptBox(self), px("xs"), px("l"), px("m"), px("l"), px("m"))
        box.addWidget(self.when, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.action, self.where, self.snoozed, buttons, self.account):
            box.addWidget(part)
        self.open.clicked.connect(lambda: self.opened.emit(self._row))
        self.snooze.clicked.connect(lambda: self.snooze_wanted.emit(self._row))
        self.wake.clicked.connect(lambda: self.wake_wanted.emit(self._row))
        self.how.clicked.connect(lambda: self._show_account(self.account.isHidden()))

    def show_item(self, row: AgendaRow) -> None:
        """Draw what is due, its account folded."""
        self._row, what = row, row.what
        self.when.say(what.when, what.tone)
        self.action.say(what.action)
        self.where.say(" · ".join(filter(None, (what.case, what.who))))
        self.snoozed.say(row.snoozed)
        self.wake.setHidden(not row.snoozed)
        for button in (self.open, self.snooze, self.wake):
            button.setAccessibleName(
                AGENDA.about.format(button=button.text(), action=what.action, case=what.case)
            )
        self.account.show_items(row.term.rows)
        self._show_account(False)
        self.setAccessibleName(f"{what.when}: {what.action}. {what.case}")

    def _show_account(self, is_shown: bool) -> None:
        self.account.setHidden(not is_shown)
        self.how.label(AGENDA.how_hide if is_shown else AGENDA.how_show)
        action = self._row.what.action if self._row is not None else ""
        self.how.setAccessibleName(f"{self.how.text()}: {action}")
        around: QWidget = self.account
        renew(around)
