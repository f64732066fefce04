"""The papers for the wall: a button for each office, from the contacts screen to a file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui import sample_office as office
from tests.ui.conftest import named
from tests.ui.running import Desk
from vb_wizard.ui.window import Window


def test_every_office_has_a_button(window: Window, qtbot: QtBot) -> None:
    """The contacts screen has a button for each office with a page, and a click says which is wanted."""
    window.show_contacts(office.CONTACTS)
    wanted: list[str] = []
    window.contacts.factsheet_wanted.connect(wanted.append)
    assert [button.text() for button in window.contacts.wall.buttons] == [
        "Blad burgemeester …",
        "Blad wethouder …",
        "Blad raadslid …",
    ]
    qtbot.mouseClick(named(window, "factsheet:wethouder"), Qt.MouseButton.LeftButton)
    assert wanted == ["wethouder"]


def test_the_buttons_stay_while_the_offices_do(window: Window) -> None:
    """Keeping a contact draws the screen again and leaves the buttons; other offices get other buttons, and none get none."""
    window.show_contacts(office.CONTACTS)
    before = window.contacts.wall.buttons
    window.show_contacts(replace(office.CONTACTS, municipality="Elders"))
    assert window.contacts.wall.buttons is before
    window.show_contacts(replace(office.CONTACTS, factsheets=(("raadslid", "raadslid"),)))
    assert [button.objectName() for button in window.contacts.wall.buttons] == ["factsheet:raadslid"]
    window.show_contacts(replace(office.CONTACTS, factsheets=()))
    assert not window.contacts.wall.isVisible()


def test_the_page_of_an_office_is_made_and_saved(case: Desk, tmp_path: Path) -> None:
    """What is wanted is made with the name of the municipality, and saved where the user says."""
    case.asks.answer_path = tmp_path / "blad.pdf"
    case.running.contacts.show()
    window = case.running.window
    window.contacts.municipality_changed.emit("Ergens")
    window.contacts.factsheet_wanted.emit("burgemeester")
    assert case.asks.asked[-1] == "save factsheet-burgemeester.pdf"
    assert case.asks.answer_path.read_bytes() == b"burgemeester Gemeente Ergens"
    assert "blad.pdf" in window.message.words.text()
