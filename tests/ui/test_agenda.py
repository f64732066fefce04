"""The agenda over all cases."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import named
from tests.ui.running import Desk
from vb_wizard.ui.commands import Command


def test_what_is_due_is_listed_with_how_it_was_computed(acting: Desk) -> None:
    """Every open term has a row, the soonest first, and below it stands how the moment was found and by which source."""
    window = acting.running.window
    window.commanded.emit(Command.AGENDA)
    rows = list(window.agenda.table.rows.rows())
    assert len(rows) == 2
    assert window.agenda.said.text() == "2 in totaal, niets te laat"
    how = [line.text() for line in window.agenda.how.rows()]
    assert how[0].startswith("Doe aangifte: Norm: 2 werkdagen vanaf deze stap")
    assert "Bron: Het boek, blz. 1" in how[0]


def test_a_row_opens_its_step(acting: Desk, qtbot: QtBot) -> None:
    """Pressing a row shows the case at the step that asks for it."""
    running = acting.running
    running.cases.desk.back()
    running.window.commanded.emit(Command.AGENDA)
    first = next(iter(running.window.agenda.table.rows.rows()))
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
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
    assert window.agenda.table._empty_box.isVisible()
    window.agenda.back.click()
    assert window.start.isVisible()
