"""The start screen, the scenarios and the contacts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui import sample_office as office
from tests.ui.conftest import named, settle
from vb_wizard.presenters.views import AttentionRow, CaseRow
from vb_wizard.ui.parts.tables import RowButton
from vb_wizard.ui.window import Window


@pytest.fixture
def start(window: Window, qapp: QApplication) -> Window:
    """A window with the start screen in front."""
    window.show_start(office.START)
    settle(qapp)
    return window


@pytest.mark.parametrize(("key", "door"), [("1", "nu"), ("2", "gebeurd"), ("3", "voor"), ("4", "oefen")])
def test_a_number_opens_a_door(start: Window, qtbot: QtBot, key: str, door: str) -> None:
    """From a cold start one key is enough."""
    opened: list[str] = []
    start.start.door_chosen.connect(opened.append)
    qtbot.keyClicks(start.focusWidget(), key)
    assert opened == [door]


def test_the_first_door_has_the_keyboard_and_enter_opens_it(start: Window, qtbot: QtBot) -> None:
    """An incident is one key away."""
    opened: list[str] = []
    start.start.door_chosen.connect(opened.append)
    qtbot.keyClick(start.focusWidget(), Qt.Key.Key_Return)
    assert opened == ["nu"]


def test_rows_open_what_they_are_about(start: Window, qtbot: QtBot) -> None:
    """An open action leads to its case and place, a case to itself."""
    actions: list[AttentionRow] = []
    cases: list[CaseRow] = []
    start.start.attention_chosen.connect(actions.append)
    start.start.case_chosen.connect(cases.append)
    first = next(iter(start.start.overview.attention.rows.rows()))
    last = list(start.start.overview.cases.rows.rows())[-1]
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    qtbot.keyClick(last, Qt.Key.Key_Return)
    assert ([one.case_id for one in actions], [one.case_id for one in cases]) == (["c11"], ["c11"])


def test_an_empty_office_says_what_to_do(window: Window, qapp: QApplication) -> None:
    """No cases and no actions: a sentence, not an empty table."""
    window.show_start(replace(office.START, attention=(), cases=()))
    settle(qapp)
    assert window.start.overview.cases._empty.isVisible()
    assert list(window.start.overview.cases.rows.rows()) == []


def test_messages_are_shown_above_the_lists(window: Window, qapp: QApplication) -> None:
    """A broken flow or case is said, and the doors stay."""
    window.show_start(replace(office.START, messages=("Zaak 2026-003: niet leesbaar.",)))
    settle(qapp)
    assert "2026-003" in window.start.messages.words.text()
    assert window.start.messages.isVisible()
    assert named(window, "door:nu").isVisible()


@pytest.mark.parametrize(
    ("width", "scale", "columns"), [(1280, 100, 4), (1024, 125, 2), (1024, 200, 1), (1280, 200, 2)]
)
def test_doors_stand_beside_each_other_as_far_as_there_is_room(
    make_window: Callable[..., Window], qapp: QApplication, width: int, scale: int, columns: int
) -> None:
    """Four, two or one in a row."""
    window = make_window(scale=scale, width=width)
    window.show_start(office.START)
    settle(qapp)
    tops = [named(window, f"door:{door.id}").y() for door in office.START.doors]
    assert tops.count(tops[0]) == columns


def test_a_scenario_is_chosen_by_its_button(window: Window, qtbot: QtBot) -> None:
    """The first has the keyboard."""
    window.show_scenarios(office.SCENARIOS)
    played: list[str] = []
    window.scenarios.scenario_chosen.connect(played.append)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    qtbot.mouseClick(named(window, "play:brief"), Qt.MouseButton.LeftButton)
    assert played == ["mail", "brief"]


def changed(window: Window) -> list[tuple[str, str, str, str]]:
    """Show the contacts and collect what is changed from now on."""
    window.show_contacts(office.CONTACTS)
    found: list[tuple[str, str, str, str]] = []
    window.contacts.contact_changed.connect(lambda *values: found.append(values))
    return found


def test_a_contact_is_kept_when_its_field_is_left(window: Window, qtbot: QtBot) -> None:
    """There is no save button; a field that was not changed keeps nothing."""
    found = changed(window)
    field = named(window, "number:loco")
    field.setFocus()
    qtbot.keyClicks(field, "06 1234 5678")
    named(window, "name:loco").setFocus()
    assert found == [("loco", "", "06 1234 5678", "")]
    named(window, "name:piket").setFocus()
    named(window, "number:piket").setFocus()
    assert {one[0] for one in found} == {"loco"}


def test_another_number_has_not_been_checked_yet(window: Window, qtbot: QtBot) -> None:
    """The date of checking belongs to the number that was checked; another name keeps it."""
    found = changed(window)
    name, number = named(window, "name:piket"), named(window, "number:piket")
    name.setFocus()
    qtbot.keyClicks(name, " dienst")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    number.setFocus()
    qtbot.keyClicks(number, "0")
    named(window, "municipality").setFocus()
    assert [one[3] for one in found] == ["2026-11-20", ""]


def test_checking_today_is_one_click(window: Window, qtbot: QtBot) -> None:
    """The date is that of today."""
    found = changed(window)
    qtbot.mouseClick(named(window, "verify:piket"), Qt.MouseButton.LeftButton)
    assert found == [("piket", "Adviseur OOV", "06 1234 5600", "2026-11-23")]


def test_municipality_and_user_are_kept_when_changed(window: Window, qtbot: QtBot) -> None:
    """Each is said once, and only when it is another one."""
    changed(window)
    said: list[str] = []
    window.contacts.municipality_changed.connect(lambda name: said.append(f"gemeente {name}"))
    window.contacts.user_changed.connect(lambda name: said.append(f"gebruiker {name}"))
    field = named(window, "municipality")
    assert isinstance(field, QLineEdit)
    field.selectAll()
    qtbot.keyClicks(field, "Elders")
    named(window, "user").setFocus()
    named(window, "name:loco").setFocus()
    assert said == ["gemeente Elders"]


def test_what_is_being_typed_survives_a_redraw(window: Window, qtbot: QtBot) -> None:
    """Keeping one field draws the screen anew; another field in which somebody types stays."""
    changed(window)
    field = named(window, "name:loco")
    assert isinstance(field, QLineEdit)
    field.setFocus()
    qtbot.keyClicks(field, "Wethouder")
    rows = (replace(office.CONTACTS.rows[0], name="Ander"), *office.CONTACTS.rows[1:])
    window.show_contacts(replace(office.CONTACTS, rows=rows))
    assert field.text() == "Wethouder"
    loco = (
        *office.CONTACTS.rows[:1],
        replace(office.CONTACTS.rows[1], remark="anders"),
        *office.CONTACTS.rows[2:],
    )
    window.show_contacts(replace(office.CONTACTS, rows=loco))
    assert field.text() == "Wethouder"


def test_the_start_says_how_the_cases_are_kept(window: Window, qapp: QApplication) -> None:
    """Encrypted, and where the key is: one sentence under the cases."""
    window.show_start(replace(office.START, saved="De zaken staan versleuteld op deze computer."))
    settle(qapp)
    assert window.start.overview is not None
    assert window.start.overview.kept.text() == "De zaken staan versleuteld op deze computer."
    assert window.start.overview.kept.isVisible()


def test_a_tag_that_does_not_fit_goes_below_instead_of_being_cut_off(
    make_window: Callable[..., Window], qapp: QApplication
) -> None:
    """Long words on a tag, as another language has them, put the cells below each other until there is room."""
    window = make_window(width=1280)
    late = replace(office.START.attention[0], when="tomorrow at 02:02, the day after the last but one")
    window.show_start(replace(office.START, attention=(late,)))
    settle(qapp)
    assert window.start.overview is not None
    table = window.start.overview.attention
    row = next(table.rows.rows())
    assert isinstance(row, RowButton)
    assert row.stacked
    window.show_start(office.START)
    settle(qapp)
    assert not row.stacked
