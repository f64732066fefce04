"""The log screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from tests.fakes.small_book import small_book
from tests.fakes.small_office import NOW
from tests.ui.running import Desk
from vb_wizard.domain.journal import Entry, Noted
from vb_wizard.presenters.dossier.corrections import Corrections
from vb_wizard.presenters.dossier.timeline import Teller
from vb_wizard.presenters.dossier.words import Words
from vb_wizard.presenters.log import LogView
from vb_wizard.presenters.log_rows import LogKind, LogLines, LogRows
from vb_wizard.ui.commands import Command
from vb_wizard.ui.screens.log import LogScreen


def test_the_log_opens_from_the_keyboard_and_leads_back(acting: Desk, qtbot: QtBot) -> None:
    """Ctrl+Shift+L shows the lines with the keyboard on the list; the button returns to the case as it was."""
    window = acting.running.window
    before = acting.running.cases.desk.state.focus
    qtbot.keyClick(
        window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert window.log.isVisible()
    assert window.log.list.hasFocus()
    assert window.log.list.rows.rowCount() == 4
    qtbot.mouseClick(window.log.back, Qt.MouseButton.LeftButton)
    assert window.shows_case
    assert acting.running.cases.desk.state.focus == before


def test_filter_and_search_leave_what_fits(acting: Desk, qtbot: QtBot) -> None:
    """A kind that is pressed and a word that is typed narrow the list; nothing left is said in words."""
    window = acting.running.window
    window.commanded.emit(Command.JOURNAL)
    log = window.log
    log.kinds[LogKind.ANSWER].click()
    assert log.count.text() == "3 van 4 regels"
    stood = log.search.geometry()
    qtbot.keyClicks(log.search, "zeppelin")
    assert log.list.rows.rowCount() == 0
    assert log.empty.isVisible()
    assert log.search.geometry() == stood, "what is typed in must not move away"
    log.search.clear()
    log.kinds[LogKind.ANSWER].click()
    assert log.count.text() == "4 regels"


def test_the_chosen_line_is_shown_whole_and_read_aloud(acting: Desk) -> None:
    """Below the list stands the whole line, and a screen reader hears time, kind, words and who wrote it."""
    window = acting.running.window
    window.commanded.emit(Command.JOURNAL)
    row = window.log.list.current()
    assert row is not None
    assert window.log.detail.isVisible()
    interface = QAccessible.queryAccessibleInterface(window.log.list)
    assert interface.role() == QAccessible.Role.List
    said = interface.child(0).text(QAccessible.Text.Name)
    assert row.when in said
    assert row.by in said


def long_view(number: str, *texts: str) -> LogView:
    """Return a log with a line for each text, newest first: more than are told in one turn of the window."""
    entries = [
        Entry(seq, f"{seq:032x}", NOW, NOW, "secretariaat", Noted(text)) for seq, text in enumerate(texts, 1)
    ]
    words = Words(small_book(), {})
    lines = LogLines(entries[::-1], Teller(words, Corrections(entries, words)), words, ())
    return LogView(number, "Een lange zaak", is_exercise=False, rows=LogRows(lines))


@pytest.fixture
def long(acting: Desk) -> LogScreen:
    """Return the screen of a log of 1 200 lines, shown just now."""
    window = acting.running.window
    window.show_log(long_view("1", *(f"Er is regel {number:04} gezien" for number in range(1200))))
    return window.log


def test_a_search_finds_lines_that_were_not_told_yet(long: LogScreen, qtbot: QtBot) -> None:
    """A word that is typed at once is looked for in every line, and the count comes with what was found."""
    assert long.count.text() == "1200 regels"
    long.search.setText("regel 0017")
    qtbot.waitUntil(lambda: long.count.text() == "1 van 1200 regels")
    assert [row.text for row in long.list.rows.shown] == ["Er is regel 0017 gezien"]
    long.search.setText("regel")
    assert long.count.text() == "1200 regels", "by now every line is told"


def test_a_search_that_waits_goes_on_when_the_log_is_seen_again(
    acting: Desk, long: LogScreen, qtbot: QtBot
) -> None:
    """While the log is not seen nothing is told, so that what is seen has the machine; after that the search ends."""
    window = acting.running.window
    long.search.setText("regel 0017")
    window.hide()
    qtbot.wait(30)
    assert long.count.text() == "1200 regels"
    window.show()
    qtbot.waitUntil(lambda: long.count.text() == "1 van 1200 regels")


def test_a_line_far_down_is_chosen_and_in_sight_at_once(long: LogScreen, qtbot: QtBot) -> None:
    """Also when a search was still waiting, which is given up then; and it stays chosen when that would have ended."""
    long.search.setText("regel 0017")
    long.choose(3)
    for _ in range(20):
        qtbot.wait(2)
        row = long.list.current()
        assert row is not None
        assert row.seq == 3
    assert long.count.text() == "1200 regels"
    assert long.list.viewport().rect().contains(long.list.visualRect(long.list.currentIndex()))


def test_lines_of_another_log_are_not_shown_while_a_search_waits(acting: Desk, qtbot: QtBot) -> None:
    """The word stays in the search when another log is shown; until it is looked for there, no line is shown."""
    window = acting.running.window
    window.commanded.emit(Command.JOURNAL)
    window.log.search.setText("geopend")
    assert window.log.list.rows.rowCount() == 1
    window.show_log(long_view("2", *(f"De deur is {'open' * (number % 2)}" for number in range(1200))))
    assert window.log.list.rows.rowCount() == 0
    assert not window.log.count.text()
    assert not window.log.detail.isVisible()
    qtbot.waitUntil(lambda: window.log.count.text() == "0 van 1200 regels")


def test_a_screen_reader_finds_every_line_where_it_stands(long: LogScreen) -> None:
    """Each line is a child of the list with its own words and place, whether it was seen or not."""
    interface = QAccessible.queryAccessibleInterface(long.list)
    assert interface.childCount() == 1200
    last = interface.child(1199)
    assert "Er is regel 0000 gezien" in last.text(QAccessible.Text.Name)
    assert last.role() == QAccessible.Role.ListItem
    assert last.rect().top() > interface.child(1198).rect().top() > interface.rect().bottom()


def test_typing_in_the_list_leads_to_a_time(acting: Desk, qtbot: QtBot) -> None:
    """What is typed is looked for at the start of the lines, round the end; what no line begins with leads nowhere."""
    window = acting.running.window
    view = long_view("1", *(f"Er is regel {number:04} gezien" for number in range(1200)))
    window.show_log(view)
    lines = window.log.list
    qtbot.keyClicks(lines, "09:00 er is regel 0007")
    row = lines.current()
    assert row is not None
    assert row.text == "Er is regel 0007 gezien"
    assert lines.viewport().rect().contains(lines.visualRect(lines.currentIndex()))
    assert lines.rows.match(lines.currentIndex(), Qt.ItemDataRole.DisplayRole, "zeppelin") == []
