"""The search in the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.running import Desk
from vb_wizard.presenters.search import SearchIndex, SearchItem, SearchKind
from vb_wizard.ui.commands import Command
from vb_wizard.ui.dialogs.search import SearchDialog
from vb_wizard.ui.theme.theme import Theme
from vb_wizard.ui.window import Window

INDEX = SearchIndex(
    [
        SearchItem(SearchKind.CONTACT, "politie", "Politie", "0900-8844"),
        SearchItem(SearchKind.CONTACT, "spoed", "Politie met spoed", "112"),
    ]
)


def test_a_few_letters_the_arrows_and_enter_choose(window: Window, theme: Theme, qtbot: QtBot) -> None:
    """What is typed is found at once, Down moves while the line keeps the keyboard, Enter takes it."""
    dialog = SearchDialog(theme, window, INDEX)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClicks(dialog.line, "poli")
    assert dialog.said.text() == "2 gevonden"
    qtbot.keyClick(dialog.line, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert dialog.chosen is not None
    assert dialog.chosen.id == "spoed"


def test_nothing_found_is_said_and_enter_does_nothing(window: Window, theme: Theme, qtbot: QtBot) -> None:
    """A word that does not occur is named; the dialog stays open."""
    dialog = SearchDialog(theme, window, INDEX)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClicks(dialog.line, "zeppelin")
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert "zeppelin" in dialog.said.text()
    assert dialog.isVisible()
    assert dialog.chosen is None


def wanted(desk: Desk, kind: SearchKind, words: str) -> None:
    """Search for words and choose the first of a kind."""
    desk.asks.choose = lambda index: next(one for one in index.find(words) if one.kind is kind)
    desk.running.window.commanded.emit(Command.SEARCH)


def test_each_kind_leads_to_its_place(acting: Desk) -> None:
    """A step, a line of the log, a contact and a case open where they are; an instrument without a page is told."""
    window, cases = acting.running.window, acting.running.cases
    length = len(cases.desk.case.journal)
    wanted(acting, SearchKind.STEP, "gevaar")
    assert cases.desk.state.focus.step == "gevaar"
    wanted(acting, SearchKind.LOG, "vraag naar wie")
    assert window.log.list.current().text.startswith("Vraag naar wie?")
    wanted(acting, SearchKind.CONTACT, "hulplijn")
    assert window.contacts.isVisible()
    assert window.focusWidget().objectName() == "number:hulplijn"
    wanted(acting, SearchKind.INSTRUMENT, "bewijslog")
    assert "Een lijst." in window.message.words.text()
    wanted(acting, SearchKind.CASE, "2026")
    assert window.shows_case
    kinds = [entry.event.kind for entry in cases.desk.case.journal[length:]]
    assert set(kinds) <= {"went"}


def test_cancelling_stays_where_it_was(acting: Desk) -> None:
    """Without a choice nothing changes."""
    acting.asks.choose = lambda index: None
    acting.running.window.commanded.emit(Command.SEARCH)
    assert acting.running.window.shows_case
