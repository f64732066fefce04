"""The settings and the about screen."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.conftest import named
from tests.ui.running import Desk
from vb_wizard.ui.commands import Command


def press(desk: Desk, name: str) -> None:
    """Press a button on the settings."""
    button = named(desk.running.window.settings, name)
    assert isinstance(button, QAbstractButton)
    button.click()
    QApplication.processEvents()


def test_a_look_is_worn_at_once_and_remembered(desk: Desk) -> None:
    """Another theme and scale change the window while the settings stay in front, and the next start wears them."""
    window, memory = desk.running.window, desk.running.memory
    window.commanded.emit(Command.SETTINGS)
    press(desk, "theme:dark")
    press(desk, "scale:125")
    assert (desk.running.theme.name, desk.running.theme.scale) == ("dark", 125)
    assert (memory.theme, memory.scale) == ("dark", 125)
    assert window.settings.isVisible()
    chosen = named(window.settings, "scale:125")
    assert isinstance(chosen, QAbstractButton)
    assert chosen.isChecked()
    assert chosen.accessibleName() == "Grootte: 125 %"


def test_a_colour_that_nobody_can_read_is_refused_with_the_reason(desk: Desk, qtbot: QtBot) -> None:
    """A pale colour is not worn and not kept; a dark one is both, and an empty line takes it away again."""
    window = desk.running.window
    window.commanded.emit(Command.SETTINGS)

    def type_colour(colour: str) -> None:
        line = named(window.settings, "setting:brand")
        assert isinstance(line, QLineEdit)
        line.setFocus()
        line.selectAll()
        qtbot.keyClicks(line, colour)
        if not colour:
            line.clear()
        line.editingFinished.emit()
        QApplication.processEvents()

    type_colour("#FFEE88")
    assert "contrast" in window.settings.brand_said.text()
    assert desk.running.memory.brand == ""
    type_colour("#7A1F3D")
    assert desk.running.memory.brand == "#7A1F3D"
    assert desk.running.theme.colour("brand").name().upper() == "#7A1F3D"
    assert window.settings.brand_said.text() == ""
    type_colour("")
    assert desk.running.memory.brand == ""


def test_what_is_filled_in_is_kept_when_the_line_is_left(desk: Desk, qtbot: QtBot) -> None:
    """The municipality is kept without a button, and stands on the start screen."""
    window = desk.running.window
    window.commanded.emit(Command.SETTINGS)
    line = named(window.settings, "setting:municipality")
    assert isinstance(line, QLineEdit)
    qtbot.keyClicks(line, "Voorbeeldstad")
    line.editingFinished.emit()
    assert desk.running.start._office.settings.municipality == "Voorbeeldstad"


def test_the_folder_is_named_and_opened(desk: Desk) -> None:
    """The settings say where the cases are and how they are kept, and open that folder."""
    window = desk.running.window
    window.commanded.emit(Command.SETTINGS)
    assert str(desk.root) in window.settings.where.text()
    assert window.settings.protection.text()
    press(desk, "setting:folder")
    assert desk.outside.done[-1] == f"open {desk.root.name}"


def test_the_about_screen_names_versions_flows_and_sources(desk: Desk) -> None:
    """Every flow and every source has a row with its date, and the outcome of the check is told."""
    window = desk.running.window
    window.commanded.emit(Command.ABOUT)
    about = window.about
    assert about.isVisible()
    assert "Versie" in about.version.text()
    assert "vond niets" in about.proof.text()
    names = [row.accessibleName() for row in about.flows.rows.rows()]
    assert len(names) == 4
    assert names[0].startswith("Lijst hoofd, 2026.11, 1 november 2026")
    (source,) = about.sources.rows.rows()
    assert "stand 1 november 2026" in source.accessibleName()


def test_the_way_back_leads_to_where_one_was(acting: Desk) -> None:
    """From a case the settings lead back to that case."""
    window = acting.running.window
    window.commanded.emit(Command.SETTINGS)
    window.settings.back.click()
    assert window.shows_case
