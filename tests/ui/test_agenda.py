"""The agenda over all cases."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.fakes.small_office import NOW
from tests.ui.conftest import named
from tests.ui.running import Desk
from vb_wizard.domain.journal import Mark, TaskMarked
from vb_wizard.presenters.term_account import present_terms
from vb_wizard.ui.commands import Command
from vb_wizard.ui.dialogs.answers import MarkAnswer
from vb_wizard.ui.dialogs.terms import TermsDialog
from vb_wizard.ui.parts.terms import AgendaCard, TermCard
from vb_wizard.ui.window import Window


def cards(window: Window) -> list[AgendaCard]:
    """Return what stands in the agenda."""
    window.commanded.emit(Command.AGENDA)
    return [one for one in window.agenda.cards.rows() if isinstance(one, AgendaCard)]


def test_what_is_due_is_listed_with_how_it_was_computed(acting: Desk, qtbot: QtBot) -> None:
    """Every open term has a card, the soonest first; a button unfolds how it was computed and by which source."""
    window = acting.running.window
    shown = cards(window)
    assert len(shown) == 2
    assert window.agenda.said.text() == "2 in totaal, niets te laat"
    assert shown[0].open.hasFocus()
    assert shown[0].account.isHidden()
    qtbot.keyClick(shown[0].how, Qt.Key.Key_Return)
    rows = [line.text() for line in shown[0].account.rows()]
    assert rows[0] == "Moet gebeuren: uiterlijk op 25 november 2026"
    assert rows[1].startswith("Begint te tellen: 23 november 2026")
    assert rows[-1].startswith("Bron: Het boek, blz. 1")
    assert shown[0].how.text() == "Verberg de berekening"


def test_putting_off_asks_why_and_can_be_taken_back(acting: Desk, qtbot: QtBot) -> None:
    """The reason is in the journal and on the card, the law is said where it does not wait, and taking back is one press."""
    running = acting.running
    length = len(running.cases.desk.case.journal)
    first, law = cards(running.window)
    acting.asks.answer_mark = None
    qtbot.mouseClick(first.snooze, Qt.MouseButton.LeftButton)
    assert len(running.cases.desk.case.journal) == length
    acting.asks.answer_mark = MarkAnswer(
        "Wacht op de recherche", "", datetime.fromisoformat("2027-06-01T09:00")
    )
    qtbot.mouseClick(law.snooze, Qt.MouseButton.LeftButton)
    assert acting.asks.asked[0] == "snooze Doe aangifte"
    assert acting.asks.asked[1].startswith("snooze Dien een klacht in De wettelijke termijn eindigt op ")
    entry = running.cases.desk.case.journal[-1].event
    assert isinstance(entry, TaskMarked)
    assert (entry.mark, entry.reason) == (Mark.POSTPONED, "Wacht op de recherche")
    _, law = cards(running.window)
    assert "Uitgesteld tot 1 jun 2027 09:00: Wacht op de recherche." in law.snoozed.text()
    assert law.snoozed.text().endswith("Uitstellen verschuift die niet.")
    assert law.when.text() == "19 feb 2027"
    qtbot.mouseClick(law.wake, Qt.MouseButton.LeftButton)
    assert [one.snoozed.isHidden() for one in cards(running.window)] == [True, True]
    assert len(running.cases.desk.case.journal) == length + 2


def test_a_moment_that_passed_is_refused_in_words(acting: Desk, qtbot: QtBot) -> None:
    """Nothing is written, and the window says what to do."""
    running = acting.running
    length = len(running.cases.desk.case.journal)
    acting.asks.answer_mark = MarkAnswer("later", "", datetime.fromisoformat("2020-01-01T09:00"))
    qtbot.mouseClick(cards(running.window)[0].snooze, Qt.MouseButton.LeftButton)
    assert len(running.cases.desk.case.journal) == length
    assert "al voorbij" in running.window.message.words.text()


def test_the_case_tells_how_its_terms_were_computed(acting: Desk, qtbot: QtBot) -> None:
    """A button under the terms shows the account of each, and nothing is written."""
    running = acting.running
    length = len(running.cases.desk.case.journal)
    named(running.window, "terms").click()  # type: ignore[attr-defined]  # why - a button, found by its name
    assert acting.asks.asked == ["term Doe aangifte", "term Dien een klacht in"]
    assert len(running.cases.desk.case.journal) == length
    views = present_terms(running.cases.desk, running.cases.office, NOW)
    dialog = TermsDialog(running.window._theme, views, running.window)
    qtbot.addWidget(dialog)
    dialog.show()
    shown = [card.accessibleName() for card in dialog.findChildren(TermCard)]
    assert shown == ["25 nov: Doe aangifte", "19 feb 2027: Dien een klacht in"]
    named(dialog, "ok").click()  # type: ignore[attr-defined]  # why - a button, found by its name
    assert not dialog.isVisible()


def test_a_row_opens_its_step(acting: Desk, qtbot: QtBot) -> None:
    """Pressing its button shows the case at the step that asks for it."""
    running = acting.running
    running.cases.desk.back()
    qtbot.mouseClick(cards(running.window)[0].open, Qt.MouseButton.LeftButton)
    assert running.window.shows_case
    assert running.cases.desk.state.focus.step == "acties"


def test_the_agenda_is_saved_without_a_word_about_the_case(acting: Desk, tmp_path: Path) -> None:
    """The file has a line for each term with the number of the case alone, and the user is told its name."""
    window = acting.running.window
    acting.asks.answer_path = tmp_path / "agenda.ics"
    window.commanded.emit(Command.AGENDA)
    window.agenda.export.click()
    lines = (tmp_path / "agenda.ics").read_text(encoding="utf-8").splitlines()
    assert [line.split(" ", 1)[1] for line in lines] == ["Actie 2026-001", "Actie 2026-001"]
    assert "agenda.ics" in window.message.words.text()


def test_nothing_due_is_said_and_cannot_be_saved(desk: Desk) -> None:
    """Without cases the agenda says that it is empty, and the start screen leads there and back."""
    window = desk.running.window
    named(window.start, "agenda").click()  # type: ignore[attr-defined]  # why - a button, found by its name
    assert window.agenda.isVisible()
    assert not window.agenda.export.isEnabled()
    assert window.agenda.empty.isVisible()
    window.agenda.back.click()
    assert window.start.isVisible()
