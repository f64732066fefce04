"""The contacts: fields that are kept when they are left, the check of a number, the filter, and the code to dial."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui import sample_office as office
from tests.ui.conftest import named, settle
from tests.ui.running import Desk
from tests.ui.test_layout import cut_off
from vb_wizard.application.ports import OfficeContact
from vb_wizard.presenters.contact_views import ContactsView
from vb_wizard.ui.commands import Command
from vb_wizard.ui.dialogs.dial_code import DialCodeDialog
from vb_wizard.ui.parts.contact_editor import ContactEditor
from vb_wizard.ui.window import Window

Said = list[tuple[str, ...]]


def changed(window: Window, view: ContactsView = office.CONTACTS) -> Said:
    """Show the contacts and collect what is changed from now on."""
    window.show_contacts(view)
    found: Said = []
    window.contacts.filled.connect(lambda *values: found.append(values))
    window.contacts.checked.connect(lambda *values: found.append(("checked", *values)))
    return found


def editors(window: Window) -> list[str]:
    """Return the ids of the contacts that are shown, from top to bottom."""
    columns = (window.contacts.late, window.contacts.local, window.contacts.national)
    rows = [row for column in columns for row in column.rows() if isinstance(row, ContactEditor)]
    return [row.row.id for row in rows if row.row is not None]


def press(desk: Desk, name: str) -> None:
    """Press a button on the contacts screen."""
    button = named(desk.running.window.contacts, name)
    assert isinstance(button, QAbstractButton)
    button.click()
    QApplication.processEvents()


def kept(desk: Desk, contact: str) -> OfficeContact | None:
    """Return what the office has of a contact."""
    return desk.running.start._office.settings.contacts().get(contact)


def type_into(desk: Desk, qtbot: QtBot, name: str, text: str) -> None:
    """Type in a field and leave it."""
    field = named(desk.running.window.contacts, name)
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    field.editingFinished.emit()
    QApplication.processEvents()


def test_a_contact_is_kept_when_its_field_is_left(window: Window, qtbot: QtBot) -> None:
    """There is no save button; a field that was not changed keeps nothing."""
    found = changed(window)
    field = named(window, "number:loco")
    field.setFocus()
    qtbot.keyClicks(field, "06 1234 5678")
    named(window, "name:loco").setFocus()
    assert found == [("loco", "", "06 1234 5678")]
    named(window, "name:piket").setFocus()
    named(window, "number:piket").setFocus()
    assert {one[0] for one in found} == {"loco"}


def test_checking_today_is_one_click(window: Window, qtbot: QtBot) -> None:
    """What stands in the fields goes along; where there is no number there is nothing to check."""
    found = changed(window)
    qtbot.mouseClick(named(window, "verify:piket"), Qt.MouseButton.LeftButton)
    assert found == [("checked", "piket", "Adviseur OOV", "06 1234 5600")]
    hidden = window.contacts.findChild(QAbstractButton, "verify:loco")
    assert isinstance(hidden, QAbstractButton)
    assert not hidden.isVisible()


def test_municipality_and_user_are_kept_when_changed(window: Window, qtbot: QtBot) -> None:
    """Each is said once, and only when it is another one."""
    changed(window)
    said: list[str] = []
    window.contacts.municipality_changed.connect(lambda name: said.append(f"gemeente {name}"))
    window.contacts.user_changed.connect(lambda name: said.append(f"gebruiker {name}"))
    field = named(window, "municipality")
    assert isinstance(field, QLineEdit)
    field.setFocus()
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
    first, second, third = office.CONTACTS.rows
    window.show_contacts(replace(office.CONTACTS, rows=(replace(first, own_name="Ander"), second, third)))
    assert field.text() == "Wethouder"
    window.show_contacts(replace(office.CONTACTS, rows=(first, replace(second, state="anders"), third)))
    assert field.text() == "Wethouder"


def test_what_must_be_checked_stands_first_and_says_so(window: Window) -> None:
    """The state is a word with a sign, the days are said, and the count tells how many there are."""
    window.show_contacts(office.CONTACTS)
    assert editors(window) == ["piket", "loco", "owb"]
    first = next(iter(window.contacts.late.rows()))
    assert isinstance(first, ContactEditor)
    assert first.state.text() == "controle verlopen"
    assert "3 september 2026" in first.when.text()
    assert window.contacts.count.text().startswith("3 van 3 contacten. 1 controle verlopen")


def test_the_keyboard_filters_and_finds(window: Window, qtbot: QtBot) -> None:
    """Typing finds words and numbers, buttons leave kinds; nothing found is said with a way back."""
    window.show_contacts(office.CONTACTS)
    search = window.contacts.search
    assert search.hasFocus()
    qtbot.keyClicks(search, "0703738")
    assert editors(window) == ["owb"]
    search.setText("bestaat niet")
    assert editors(window) == []
    assert "Geen contact past" in window.contacts.empty.text()
    window.contacts.clear.click()
    assert len(editors(window)) == 3
    qtbot.keyClick(window.contacts.kinds["empty"], Qt.Key.Key_Space)
    assert editors(window) == ["loco"]


def test_a_contact_stays_where_it_is_while_it_is_worked_on(desk: Desk, qtbot: QtBot) -> None:
    """A filter is not applied again to what somebody just filled in, so the fields never move under the hand."""
    window = desk.running.window
    window.commanded.emit(Command.CONTACTS)
    window.contacts.kinds["empty"].setChecked(True)
    assert editors(window) == ["loco"]
    type_into(desk, qtbot, "number:loco", "06 1234 5678")
    assert editors(window) == ["loco"]
    press(desk, "verify:loco")
    assert kept(desk, "loco") == OfficeContact("loco", "", "06 1234 5678", "2026-11-23", "06 1234 5678")
    window.commanded.emit(Command.CONTACTS)
    assert not window.contacts.kinds["empty"].isChecked()


def test_every_change_can_be_taken_back(desk: Desk, qtbot: QtBot) -> None:
    """The button names what it takes back, and is not there when there is nothing."""
    window = desk.running.window
    window.commanded.emit(Command.CONTACTS)
    assert not window.contacts.undo.isVisible()
    type_into(desk, qtbot, "number:loco", "06 1111 1111")
    type_into(desk, qtbot, "number:loco", "06 2222 2222")
    assert "Loco-burgemeester" in window.contacts.undo.accessibleName()
    press(desk, "contacts:undo")
    found = kept(desk, "loco")
    assert found is not None
    assert found.number == "06 1111 1111"
    press(desk, "contacts:undo")
    assert kept(desk, "loco") is None
    assert not window.contacts.undo.isVisible()


def test_a_number_is_copied_called_and_shown_as_a_code(desk: Desk) -> None:
    """Each button does its own; the number is copied as it is dialled."""
    window = desk.running.window
    window.commanded.emit(Command.CONTACTS)
    press(desk, "copy:politie")
    assert desk.outside.done == ["kopieer 112"]
    press(desk, "call:politie")
    assert desk.outside.done[-1] == "bel 112"
    press(desk, "qr:politie")
    assert desk.asks.asked[-1] == "code Politie 112 112"


def test_the_code_in_a_case_is_the_same(acting: Desk) -> None:
    """A card at the right asks for the same code."""
    card = next(iter(acting.running.window.case.right.contacts.rows()))
    card.qr_button.click()  # type: ignore[attr-defined]  # why - a column holds parts of any kind
    assert acting.asks.asked[-1].startswith("code ")


def test_a_short_number_is_in_the_code_as_it_is(window: Window, qtbot: QtBot, qapp: QApplication) -> None:
    """The code holds `tel:112` without a country code, each square is whole, and the name says the number in words."""
    import segno

    dialog = DialCodeDialog(window._theme, window, "Alarmnummer", "112", "112")
    qtbot.addWidget(dialog)
    dialog.show()
    settle(qapp)
    assert dialog.code.accessibleName().endswith("Het nummer is een een twee.")
    assert dialog.close_button.hasFocus()
    picture = dialog.code.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    wanted = [list(row) for row in segno.make("tel:112", error="m", micro=False).matrix]
    side = dialog.code.width() // (len(wanted) + 8)
    edge = (dialog.code.width() - side * len(wanted)) // 2

    def dark(x: int, y: int) -> int:
        return int(
            picture.pixelColor(edge + x * side + side // 2, edge + y * side + side // 2).lightness() < 90
        )

    assert [[dark(x, y) for x in range(len(wanted))] for y in range(len(wanted))] == wanted
    dialog.copy.click()


def test_the_code_fits_a_small_window_at_twice_the_size(
    make_window: Callable[..., Window], qtbot: QtBot, qapp: QApplication
) -> None:
    """The window of the code is never larger than the window under it, and nothing in it is cut off."""
    window = make_window(scale=200, width=1024, height=700)
    name = "Persoonsbeveiliging door Expertise en Operaties van de politie"
    dialog = DialCodeDialog(window._theme, window, name, "0900-8844", "09008844")
    qtbot.addWidget(dialog)
    dialog.show()
    settle(qapp)
    assert dialog.width() <= 1024
    assert dialog.height() <= 700
    assert cut_off(dialog) == []


def test_an_alarm_number_has_no_field(desk: Desk, qapp: QApplication) -> None:
    """The number of the alarm centre cannot be typed over: a sentence stands where the field stands elsewhere."""
    desk.running.contacts.show()
    settle(qapp)
    editors = {one.row.id: one for one in desk.running.window.contacts.findChildren(ContactEditor) if one.row}
    alarm, other = editors["politie"], editors["loco"]
    assert not alarm.own_number.isVisible()
    assert "niet veranderen" in alarm.missing.text()
    assert alarm.call.isVisible()
    assert other.own_number.isVisible()
