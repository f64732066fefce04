"""Every screen and dialog in every state that looks different, for tests that walk all of them.

A scene puts something in front of a window that runs and returns what the user then has before him: the window, or a dialog.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from io import BytesIO
from unittest.mock import patch

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from reportlab.pdfgen.canvas import Canvas

from tests.fakes.small_office import NOW
from tests.ui import sample_office as office
from tests.ui import sample_views as sample
from tests.ui.play_scenes import PLAY_QUESTIONS
from tests.ui.running import Desk
from tests.ui.sample_preparation import PREPARED
from vb_wizard.presenters.card_views import CardRow, CardsView
from vb_wizard.presenters.search import SearchIndex, SearchItem, SearchKind
from vb_wizard.presenters.views import CaseView, ContactView, InputKind, LetterItem, OffenceView, Tone
from vb_wizard.presenters.why import present_why
from vb_wizard.ui.commands import Command
from vb_wizard.ui.dialogs import asked
from vb_wizard.ui.dialogs.pages import Pages
from vb_wizard.ui.dialogs.preview import PreviewDialog
from vb_wizard.ui.dialogs.questions import Questions
from vb_wizard.ui.window import Window

ROLE_40 = "Plaatsvervangend hoofd van de bedrijfsbrandweer"[:40]
"""As long as the name of a role gets."""
TITLE_60 = "Bedreiging van de burgemeester na het sluiten van een pand x"

OFFENCE = OffenceView(
    "dreigen", "Dreigen", "regel 1", "Iemand dreigt.", "een dag.", "Klacht nodig", Tone.WARN, ("Let op.",), "Stand."
)  # fmt: skip
INDEX = SearchIndex(
    [
        SearchItem(SearchKind.CONTACT, "politie", "Politie", "0900-8844"),
        SearchItem(SearchKind.CONTACT, "spoed", f"Politie {TITLE_60}", "112"),
    ]
)
LETTERS = (
    LetterItem("een", "Brief een", "Voor het eerste."),
    LetterItem("twee", f"Brief over: {TITLE_60}", "Voor het tweede."),
)

CARDS = CardsView(
    (
        CardRow(
            "Griffie", "Raadsgriffier", (("010 1", "010 1 (werk)"), ("06 2", "06 2 (mobiel)")), "griffier"
        ),
        CardRow(TITLE_60, ROLE_40, (), ""),
    ),
    (("griffier", "Griffier"), ("hovj", TITLE_60)),
    {"griffier": "Griffie oud · 010 0"},
    ("Regel 5: 'rommel' heeft geen dubbele punt. Deze regel is overgeslagen.",),
)


@dataclass
class Stage:
    """A running window on which scenes are shown one after the other."""

    desk: Desk
    questions: Questions
    _dialogs: list[QWidget] = field(default_factory=list)

    @property
    def window(self) -> Window:
        """The window."""
        return self.desk.running.window

    def settle(self) -> None:
        """Let everything be laid out and drawn, and the tab order be made."""
        for _ in range(4):
            QApplication.processEvents()

    def show(self, name: str) -> QWidget:
        """Clear the stage, show a scene, and return what is in front."""
        self.clear()
        front = SCENES[name](self)
        self.settle()
        return front

    def clear(self) -> None:
        """Take away what a scene left."""
        for dialog in self._dialogs:
            dialog.close()
            dialog.deleteLater()
        self._dialogs.clear()
        for menu in self.window.findChildren(QMenu):
            menu.close()
        self.window.message.hide()
        self.window.activateWindow()
        # Otherwise every dialog that was shown would be styled again at each change of the look.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()

    def case(self, view: CaseView) -> QWidget:
        """Show a case."""
        self.window.show_case(view)
        # A scene may follow one of the same step, which would keep the keyboard where it was.
        self.window.case.centre.take_focus()
        return self.window

    def open(self, *keys: str) -> None:
        """Open a case of the small book and answer its first questions."""
        if self.desk.running.cases.desk is None:
            self.desk.running.start.open_door("incident")
            for key in keys:
                self.desk.answer(key)

    def command(self, command: Command, *keys: str) -> QWidget:
        """Give a command while a case is open."""
        self.open(*(keys or ("2", "2")))
        self.window.commanded.emit(command)
        return self.window

    def ask(self, question: Callable[[Questions], object]) -> QWidget:
        """Show the dialog of a question and leave it open."""
        self.window.show_case(sample.CASE)
        shown: list[QDialog] = []

        def stay(dialog: QDialog) -> int:
            dialog.activateWindow()
            shown.append(dialog)
            return 0

        with patch.object(asked, "wait_for", stay):
            question(self.questions)
        self._dialogs.append(shown[0])
        return shown[0]

    def dialog(self, dialog: QDialog) -> QWidget:
        """Show a dialog."""
        dialog.show()
        dialog.activateWindow()
        self._dialogs.append(dialog)
        return dialog


Scene = Callable[[Stage], QWidget]


def _case(view: CaseView) -> Scene:
    return lambda stage: stage.case(view)


def _command(command: Command) -> Scene:
    return lambda stage: stage.command(command)


def _ask(question: Callable[[Questions], object]) -> Scene:
    return lambda stage: stage.ask(question)


def _start(stage: Stage) -> QWidget:
    stage.window.show_start(office.START)
    return stage.window


def _contacts(stage: Stage) -> QWidget:
    stage.window.show_contacts(office.CONTACTS)
    stage.window.contacts.show_all()
    return stage.window


def _no_contact(stage: Stage) -> QWidget:
    front = _contacts(stage)
    stage.window.contacts.search.setText("zeppelin")
    return front


def _preparation(stage: Stage) -> QWidget:
    stage.window.preparation.show_view(PREPARED)
    stage.window.show_page(stage.window.preparation, lambda: None)
    return stage.window


def _no_scenario(stage: Stage) -> QWidget:
    front = _scenarios(stage)
    stage.window.scenarios.search.setText("zeppelin")
    return front


def _scenarios(stage: Stage) -> QWidget:
    stage.window.show_scenarios(office.SCENARIOS)
    stage.window.scenarios.show_all()
    return stage.window


def _message(stage: Stage) -> QWidget:
    _start(stage)
    stage.window.message.tell("De schijf is vol.", Tone.DANGER, action="Open")
    return stage.window


def _log_empty(stage: Stage) -> QWidget:
    front = stage.command(Command.JOURNAL)
    stage.window.log.search.setText("zeppelin")
    return front


def _log(stage: Stage) -> QWidget:
    front = stage.command(Command.JOURNAL)
    stage.window.log.search.clear()
    stage.window.log.take_focus()
    return front


def _search(stage: Stage) -> QWidget:
    dialog = stage.ask(lambda asks: asks.search(INDEX))
    dialog.line.setText("poli")  # type: ignore[attr-defined]  # why - the search dialog, known by how it was opened
    return dialog


def _missing(stage: Stage) -> QWidget:
    """A form that says what is missing."""
    form = stage.ask(lambda asks: asks.mark("Bel de politie", "delegated"))
    form._finish()  # type: ignore[attr-defined]  # why - a form, known by how it was opened
    return form


def _why(stage: Stage) -> QWidget:
    stage.open("2", "2")
    desk = stage.desk.running.cases.desk
    assert desk is not None
    view = present_why(desk, NOW)
    return stage.ask(lambda asks: asks.why(view))


def _preview(stage: Stage) -> QWidget:
    kept = BytesIO()
    canvas = Canvas(kept, pagesize=(595, 842))
    canvas.showPage()
    canvas.save()
    stage.window.show_case(sample.CASE)
    theme = stage.desk.running.theme
    return stage.dialog(PreviewDialog(theme, stage.window, Pages(kept.getvalue())))


def _offences() -> CaseView:
    centre = replace(sample.INFORM, shows_offences=True, offences=(OFFENCE,))
    return replace(sample.CASE, centre=centre)


def _long_names() -> CaseView:
    contact = ContactView("lang", ROLE_40, "Waarom deze.", "06 - 1234 5678", "0612345678", Tone.PLAIN)
    return replace(sample.DOING, title=TITLE_60, contacts=(contact, *sample.DOING.contacts))


def _long_rows(stage: Stage) -> QWidget:
    attention = tuple(
        replace(row, case=f"2026-011 · {TITLE_60}", who=ROLE_40) for row in office.START.attention
    )
    cases = tuple(replace(row, title=TITLE_60, kind=ROLE_40) for row in office.START.cases)
    stage.window.show_start(replace(office.START, attention=attention, cases=cases))
    return stage.window


def _long_contacts(stage: Stage) -> QWidget:
    rows = tuple(
        replace(row, label=f"{at} {ROLE_40[2:]}", own_name=ROLE_40)
        for at, row in enumerate(office.CONTACTS.rows)
    )
    stage.window.show_contacts(replace(office.CONTACTS, municipality=TITLE_60, rows=rows))
    stage.window.contacts.show_all()
    return stage.window


SCENES: dict[str, Scene] = {
    "start": _start,
    "start with long names": _long_rows,
    "message": _message,
    "ask": _case(sample.CASE),
    "ask for several": _case(sample.several()),
    "ask for a day": _case(sample.asking(InputKind.DAY)),
    "ask for a moment": _case(sample.asking(InputKind.MOMENT)),
    "ask for a text": _case(sample.asking(InputKind.TEXT)),
    "ask for a number": _case(sample.asking(InputKind.NUMBER)),
    "ask, closed": _case(replace(sample.CASE, is_closed=True)),
    "acute": _case(sample.DOING),
    "acute with long names": _case(_long_names()),
    "actions, closed": _case(replace(sample.DOING, is_closed=True)),
    "inform, past, exercise": _case(replace(sample.CASE, centre=sample.INFORM, is_exercise=True)),
    "offences": _case(_offences()),
    "end": _case(replace(sample.CASE, centre=sample.END)),
    "score": _case(sample.SCORED),
    "long": _case(sample.LONG),
    "code to dial": _ask(
        lambda asks: asks.dial_code(f"Politie {ROLE_40}", "0900-8844", "09008844", lambda: None)
    ),
    "cards": _ask(lambda asks: asks.cards(CARDS)),
    "contacts, nothing found": _no_contact,
    "contacts": _contacts,
    "contacts with long names": _long_contacts,
    "preparation": _preparation,
    "scenarios": _scenarios,
    "scenarios, nothing found": _no_scenario,
    "log": _log,
    "log, nothing found": _log_empty,
    "map": _command(Command.MAP),
    "agenda": _command(Command.AGENDA),
    "settings": _command(Command.SETTINGS),
    "about": _command(Command.ABOUT),
    "search": _search,
    "keys": _ask(lambda asks: asks.keys()),
    "letters": _ask(lambda asks: asks.letter(LETTERS)),
    "readiness": _ask(lambda asks: asks.readiness(sample.SCORE)),
    "why": _why,
    "note": _ask(lambda asks: asks.note("Bel de politie")),
    "call": _ask(lambda asks: asks.call("Politie", "0900-8844")),
    "hand over": _ask(lambda asks: asks.mark("Bel de politie", "delegated")),
    "hand over, something missing": _missing,
    "postpone": _ask(lambda asks: asks.mark("Bel de politie", "postponed")),
    "evidence": _ask(lambda asks: asks.evidence(("mail.eml", "brief.pdf"))),
    "withdraw": _ask(lambda asks: asks.withdrawal("1. mail.eml · 6 bytes", False)),
    "restore": _ask(lambda asks: asks.withdrawal("1. mail.eml · 6 bytes", True)),
    "opt out": _ask(lambda asks: asks.opt_out("Er is geen huisadres bekend")),
    "close": _ask(lambda asks: asks.close_case(("Aangifte",))),
    "reopen": _ask(lambda asks: asks.reopen_case()),
    "rename": _ask(lambda asks: asks.title(TITLE_60)),
    "dossier": _preview,
    **{name: _ask(question) for name, question in PLAY_QUESTIONS.items()},
}
