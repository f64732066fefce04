"""The preview of cards that were read: for whom each is, with which number, and what could not be read. Nothing is kept here.

Neighbours: `questions` opens it; `controllers.cards_controller` keeps what was chosen.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from vb_wizard.presenters.card_views import CardChoice, CardRow, CardsView
from vb_wizard.presenters.words_contacts import CARDS
from vb_wizard.ui.dialogs.ending import Ending
from vb_wizard.ui.dialogs.scrolling import Scrolling
from vb_wizard.ui.parts.choice import Choice
from vb_wizard.ui.parts.column import tight
from vb_wizard.ui.parts.heading import Caption, Heading
from vb_wizard.ui.parts.live import Live, announce
from vb_wizard.ui.parts.paper import Paper
from vb_wizard.ui.parts.roles import GROUP
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.theme.theme import Theme


class CardLine(Paper):
    """One card: who it is, for whom, which number, and what stands there now."""

    accessible_role = GROUP

    def __init__(self, theme: Theme, row: CardRow, view: CardsView) -> None:
        """Show a card with its proposal."""
        super().__init__(theme)
        px = theme.px
        self._now = view.now
        self.setAccessibleName(row.name)
        name, about = Text(theme, "strong"), Text(theme, "small", "ink-soft")
        name.say(row.name)
        about.say(row.about)
        nobody = (("", CARDS.skip),)
        self.whom = Choice(theme, (*nobody, *view.contacts), CARDS.for_whom_name.format(name=row.name))
        self.which = Choice(theme, row.numbers, CARDS.which_name.format(name=row.name))
        self.whom.choose(row.contact)
        self.now = Live(theme, "small", "ink-soft")
        missing = Text(theme, "small", "warn")
        missing.say("" if row.numbers else CARDS.no_number)
        self.which.setHidden(not row.numbers)
        box = tight(QVBoxLayout(self), px("xs"), px("l"), px("m"), px("l"), px("m"))
        for part in (name, about):
            box.addWidget(part)
        box.addSpacing(px("xs"))
        which = CARDS.which if row.numbers else ""
        for words, choice in ((CARDS.for_whom, self.whom), (which, self.which)):
            label = Text(theme, "note-strong", "ink-soft")
            label.say(words)
            label.setBuddy(choice)
            box.addWidget(label)
            box.addWidget(choice)
        box.addWidget(missing)
        box.addWidget(self.now)
        self.whom.currentIndexChanged.connect(lambda _at: self._say_now())
        self._say_now()

    def _say_now(self) -> None:
        whom = self.whom.chosen()
        words = self._now.get(whom, "")
        self.now.say((CARDS.now.format(words=words) if words else CARDS.now_empty) if whom else "")


class CardsDialog(QDialog):
    """Lets somebody choose. `choices` is what was chosen, empty when the dialog was cancelled."""

    def __init__(self, theme: Theme, parent: QWidget, view: CardsView) -> None:
        """Show the cards, the problems first."""
        super().__init__(parent)
        self._view = view
        self.choices: tuple[CardChoice, ...] = ()
        self.setWindowTitle(CARDS.title)
        self.wrong = Text(theme, "small", "ink")
        self.wrong.say("\n".join(filter(None, (*view.wrong, view.more))))
        self.lines = tuple(CardLine(theme, row, view) for row in view.rows)
        self._area = Scrolling(self._content(theme))
        self.problem = Text(theme, "small-strong", "danger")
        px, buttons = theme.px, Ending(theme, CARDS.ok)
        self.ok, self.cancel = buttons.ok, buttons.cancel
        foot = tight(QVBoxLayout(), px("s"), px("xxl"), px("s"), px("xxl"), px("xl"))
        foot.addWidget(self.problem)
        foot.addLayout(buttons)
        whole = tight(QVBoxLayout(self))
        whole.addWidget(self._area, 1)
        whole.addLayout(foot)
        self.ok.clicked.connect(self._take)
        self.cancel.clicked.connect(self.reject)
        self.resize(min(px("centre-most"), parent.width()), parent.height())
        (self.lines[0].whom if self.lines else self.cancel).setFocus()

    def _content(self, theme: Theme) -> QWidget:
        """Return what scrolls: the words, what is wrong with the file, and a line for each card."""
        heading, say = Heading(theme, "subtitle"), Text(theme, "body", "ink-soft")
        heading.say(CARDS.title)
        say.say(CARDS.say)
        inner, px = QWidget(), theme.px
        inside = tight(QVBoxLayout(inner), px("s"), px("xxl"), px("xl"), px("xxl"), px("s"))
        for part in (heading, say):
            inside.addWidget(part)
        if self.wrong.text():
            inside.addWidget(Caption(theme, CARDS.wrong))
            inside.addWidget(self.wrong)
        for at, line in enumerate(self.lines):
            line.whom.setObjectName(f"whom:{at}")
            line.which.setObjectName(f"which:{at}")
            inside.addWidget(line)
        inside.addStretch(1)
        return inner

    def _take(self) -> None:
        names = dict(self._view.contacts)
        chosen = [(at, line) for at, line in enumerate(self.lines) if line.whom.chosen()]
        whoms = [line.whom.chosen() for _, line in chosen]
        twice = next((line for _, line in chosen if whoms.count(line.whom.chosen()) > 1), None)
        if twice is not None:
            self._complain(CARDS.twice.format(label=names[twice.whom.chosen()]))
            twice.whom.setFocus(Qt.FocusReason.OtherFocusReason)
            self._area.ensureWidgetVisible(twice)
        elif not chosen:
            self._complain(CARDS.none)
        else:
            self.choices = tuple(
                CardChoice(at, line.whom.chosen(), line.which.chosen()) for at, line in chosen
            )
            self.accept()

    def _complain(self, words: str) -> None:
        self.problem.say(words)
        announce(self.problem, words)
