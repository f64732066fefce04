"""An exercise in the window: marked everywhere, reaching nobody, and left for what is real with one key."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from tests.ui.conftest import named
from tests.ui.running import Desk
from vb_wizard.application.ports import OfficeContact
from vb_wizard.domain.case import CaseHeader
from vb_wizard.presenters.words import FRAME
from vb_wizard.presenters.words_contacts import CONTACTS
from vb_wizard.ui.commands import OUT_OF_PRACTICE, Command
from vb_wizard.ui.dialogs.asked import asked, titled
from vb_wizard.ui.parts.contact_editor import ContactEditor
from vb_wizard.ui.parts.inputs import TextInput
from vb_wizard.ui.parts.mapfile import map_file


@pytest.fixture
def exercise(desk: Desk) -> CaseHeader:
    """Open an exercise in an office with data of its own; gives its header."""
    office = desk.running.cases.office
    office.settings.set_municipality("Merkerdam")
    office.settings.save_contact(OfficeContact("loco", "Merkernaam", "06-12345678"))
    made = office.start_case("hoofd", "Oefening: brief", is_exercise=True)
    header = made.case.header
    made.close()
    assert desk.running.start.open_case(header.id)
    return header


def key(desk: Desk, pressed: Qt.Key) -> None:
    """Press a key in the window."""
    desk.running.window.activateWindow()
    QApplication.processEvents()
    QTest.keyClick(desk.running.window, pressed)
    QApplication.processEvents()


def test_one_key_leaves_an_exercise_for_a_clean_start_screen(
    desk: Desk, exercise: CaseHeader, qtbot: QtBot
) -> None:
    """F12 keeps the exercise and shows the start screen; the next case is real, empty, and has nothing that was typed before."""
    window = desk.running.window
    window.case.foot.line.setText("half getypt in de oefening")
    key(desk, Qt.Key.Key_F12)
    assert not window.shows_case
    assert not window.band.isVisible()
    assert desk.running.cases.desk is None
    assert desk.running.memory.case_id == ""
    assert FRAME.real_now in window.message.words.text()
    desk.running.start.raise_acute()
    now = desk.running.cases.desk
    assert now is not None
    assert not now.case.header.is_exercise
    assert not window.band.isVisible()
    assert window.case.foot.line.text() == ""
    assert [header.id for header in desk.store.headers()] == [now.case.header.id]
    assert [header.id for header in desk.exercises.headers()] == [exercise.id]
    key(desk, Qt.Key.Key_F12)
    assert window.shows_case
    assert desk.running.cases.desk is now
    assert desk.running.start.open_case(exercise.id)
    assert window.band.isVisible()


def test_the_same_key_leaves_a_dialog_of_an_exercise(desk: Desk, exercise: CaseHeader, qtbot: QtBot) -> None:
    """One press of F12 ends every dialog that is open, keeps nothing of it, and shows the start screen."""
    window = desk.running.window
    outer = QDialog(window)
    inner = QDialog(outer)
    ends: list[int] = []

    def press() -> None:
        inner.activateWindow()
        QApplication.processEvents()
        QTest.keyClick(inner, Qt.Key.Key_F12)

    def open_inner() -> None:
        QTimer.singleShot(0, press)
        ends.append(asked(inner))

    QTimer.singleShot(0, open_inner)
    ends.append(asked(outer))
    assert ends == [QDialog.DialogCode.Rejected] * 2
    qtbot.waitUntil(lambda: not window.shows_case)
    assert not window.is_exercise
    assert FRAME.real_now in window.message.words.text()


def test_the_button_in_the_band_does_the_same(desk: Desk, exercise: CaseHeader, qtbot: QtBot) -> None:
    """The band names the key, and its button can be clicked on each screen of an exercise."""
    window = desk.running.window
    for show in (lambda: None, desk.running.contacts.show, desk.running.log.show, desk.running.map.show):
        assert desk.running.start.open_case(exercise.id)
        show()
        assert window.windowTitle() == f"OEFENING · {FRAME.app}"
        button = named(window, "real")
        assert "F12" in button.text()  # type: ignore[attr-defined]
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert not window.is_exercise
        assert window.windowTitle() == FRAME.app


def test_what_is_of_the_real_office_stays_out_of_an_exercise(desk: Desk, exercise: CaseHeader) -> None:
    """Agenda, preparation, settings and about are not shown; a message says so, and the case stays."""
    window = desk.running.window
    for command in sorted(OUT_OF_PRACTICE):
        window.commanded.emit(command)
        assert window.shows_case, command
        assert window.message.words.text() == FRAME.not_in_practice
    window.commanded.emit(Command.HOME)
    window.commanded.emit(Command.SETTINGS)
    assert not window.shows_case
    assert not window.is_exercise


def test_the_contacts_of_an_exercise_are_fictional_and_change_nothing(
    desk: Desk, exercise: CaseHeader
) -> None:
    """On the contacts screen of an exercise no number or name of the office stands, and what is filled in goes nowhere."""
    office = desk.running.cases.office
    desk.running.contacts.show()
    screen = desk.running.window.contacts
    assert desk.running.window.band.isVisible()
    assert screen._view is not None
    assert "Merker" not in str(screen._view)
    assert "12345678" not in str(screen._view)
    assert all(row.dial == "" for row in screen._view.rows)
    assert not screen.read.isVisible()
    assert screen.municipality.edit.isReadOnly()
    assert screen.say.text() == CONTACTS.say_practice
    editor = next(iter(screen.local.rows()))
    assert isinstance(editor, ContactEditor)
    assert editor.number.width() >= editor.number.fontMetrics().horizontalAdvance(editor.number.text())
    assert not any(part.isVisible() for part in (editor.own_name, editor.own_number, editor.check))
    screen.filled.emit("loco", "Iemand", "070-1234567")
    screen.municipality_changed.emit("Elders")
    screen.read_wanted.emit()
    screen.save_wanted.emit()
    assert office.settings.contacts()["loco"].name == "Merkernaam"
    assert office.settings.municipality == "Merkerdam"
    assert desk.asks.asked == []


def test_an_exercise_dials_and_opens_nothing_and_marks_what_is_copied(
    desk: Desk, exercise: CaseHeader
) -> None:
    """Whatever asks for it, no number is dialled and no page opened; a copied text says that it is of an exercise."""
    outside = desk.running.contacts._outside
    assert not outside.call("112")
    outside.open_link("https://voorbeeld.example")
    outside.copy("tekst")
    assert desk.outside.done == ["kopieer OEFENING · tekst"]
    desk.running.start.show()
    outside.call("1234")
    outside.copy("tekst")
    assert desk.outside.done[1:] == ["bel 1234", "kopieer tekst"]


def test_a_text_copied_from_a_field_carries_the_mark(desk: Desk, exercise: CaseHeader) -> None:
    """What goes out by the keys of the system, or by dragging, is marked once, and only in an exercise."""
    desk.running.window.activateWindow()
    QApplication.processEvents()
    line = desk.running.window.case.foot.line
    clipboard = QGuiApplication.clipboard()
    for _ in range(2):
        line.setText("een regel")
        line.selectAll()
        line.copy()
        QApplication.processEvents()
        assert clipboard.text() == "OEFENING · een regel"
    field = TextInput(desk.running.theme)
    field.setParent(desk.running.window)
    field.edit.setPlainText("gesleept")
    field.edit.selectAll()
    assert field.edit.createMimeDataFromSelection().text() == "OEFENING · gesleept"
    desk.running.start.show()
    assert field.edit.createMimeDataFromSelection().text() == "gesleept"
    clipboard.setText("echt")
    QApplication.processEvents()
    assert clipboard.text() == "echt"


def test_dialogs_and_pictures_of_an_exercise_say_so(desk: Desk, exercise: CaseHeader, tmp_path: Path) -> None:
    """A dialog over an exercise has the word in its title; the map has it in its name, its title and the picture."""
    window = desk.running.window
    dialog = QDialog(QDialog(window))
    assert titled("Gesprek", dialog) == "OEFENING · Gesprek"
    desk.running.map.show()
    desk.asks.answer_path = tmp_path / "kaart.svg"
    desk.running.map._export()
    assert desk.asks.asked[-1].startswith("save OEFENING-")
    saved = (tmp_path / "kaart.svg").read_text(encoding="utf-8")
    assert "<title>OEFENING · " in saved
    with_mark = map_file(window.map.map, is_pdf=True, mark="OEFENING")
    assert len(with_mark) > len(map_file(window.map.map, is_pdf=True))
    desk.running.start.show()
    assert titled("Gesprek", dialog) == "Gesprek"


def test_the_mark_on_the_band_is_never_cut(case: Desk) -> None:
    """It stands there as often as there is room for it, and at least once."""
    band = case.running.window.band
    widths = [band.words_in(room).natural_width() for room in (2000, 250, 10)]
    assert widths == sorted(widths, reverse=True)
    assert widths[1] <= 250
    assert widths[2] > 10
