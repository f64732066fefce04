"""Cards in and out of the contacts: the preview, what is kept, and what is told."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import settle
from tests.ui.running import Desk
from tests.ui.test_layout import beside, cut_off
from vb_wizard.application.ports import OfficeContact
from vb_wizard.presenters.card_views import CardChoice, CardRow, CardsView
from vb_wizard.ui.commands import Command
from vb_wizard.ui.dialogs.cards import CardsDialog
from vb_wizard.ui.window import Window

LONG = "Secretariaat van de hoofdofficier van justitie te Voorbeeldstad"
VIEW = CardsView(
    (
        CardRow(
            "Griffie", "Raadsgriffier", (("010 1", "010 1 (werk)"), ("06 2", "06 2 (mobiel)")), "griffier"
        ),
        CardRow(LONG, "Openbaar Ministerie", (("010 3", "010 3"),), ""),
        CardRow("Zonder nummer", "", (), ""),
    ),
    (("griffier", "Griffier"), ("hovj", f"HOvJ ({LONG})")),
    {"griffier": "Griffie oud · 010 0"},
    ("Regel 5: 'rommel' heeft geen dubbele punt. Deze regel is overgeslagen.",),
)


@pytest.fixture
def opened(window: Window, qtbot: QtBot, qapp: QApplication) -> CardsDialog:
    """The preview, shown."""
    dialog = CardsDialog(window._theme, window, VIEW)
    qtbot.addWidget(dialog)
    dialog.show()
    settle(qapp)
    return dialog


def read_file(desk: Desk, tmp_path: Path, text: str) -> None:
    """Read a file with cards from the contacts screen."""
    path = tmp_path / "kaartjes.vcf"
    path.write_text(text, encoding="utf-8")
    desk.asks.answer_path = path
    desk.running.window.commanded.emit(Command.CONTACTS)
    desk.running.window.contacts.read.click()


def test_the_preview_says_what_stands_there_now_and_what_was_not_read(opened: CardsDialog) -> None:
    """The proposal is chosen beforehand, the keyboard is at the first choice, and problems stand on top with their line."""
    first, second, third = opened.lines
    assert first.whom.hasFocus()
    assert (first.whom.chosen(), first.which.chosen()) == ("griffier", "010 1")
    assert first.now.text() == "Nu staat er: Griffie oud · 010 0"
    assert second.now.text() == ""
    second.whom.choose("hovj")
    assert second.now.text() == "Nu is dit nog leeg."
    assert not third.which.isVisible()
    assert opened.wrong.text().startswith("Regel 5")


def test_the_keyboard_chooses_and_takes(opened: CardsDialog, qtbot: QtBot) -> None:
    """The arrows choose another number, and the button gives what was chosen."""
    qtbot.keyClick(opened.lines[0].which, Qt.Key.Key_Down)
    opened.ok.click()
    assert opened.choices == (CardChoice(0, "griffier", "06 2"),)


def test_two_cards_for_one_contact_are_refused_with_words(opened: CardsDialog) -> None:
    """Nothing is taken, the sentence names the contact, and nothing chosen at all is said as well."""
    opened.lines[1].whom.choose("griffier")
    opened.ok.click()
    assert opened.problem.text() == "Twee kaartjes zijn voor Griffier. Kies er één."
    assert opened.isVisible()
    for line in opened.lines:
        line.whom.choose("")
    opened.ok.click()
    assert "ten minste één" in opened.problem.text()
    assert opened.choices == ()


def test_the_wheel_changes_no_choice(opened: CardsDialog) -> None:
    """Scrolling through the cards with the wheel leaves every choice as it is."""
    whom = opened.lines[0].whom
    at, none = QPointF(5, 5), Qt.KeyboardModifier.NoModifier
    wheel = QWheelEvent(
        at,
        at,
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        none,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(whom, wheel)
    assert whom.chosen() == "griffier"


@pytest.mark.parametrize("scale", [100, 200])
def test_the_preview_fits_a_small_window(
    make_window: Callable[..., Window], qtbot: QtBot, qapp: QApplication, scale: int
) -> None:
    """Long names and twice the size: nothing is cut off or reaches over the side."""
    window = make_window(scale=scale, width=1024, height=700)
    dialog = CardsDialog(window._theme, window, VIEW)
    qtbot.addWidget(dialog)
    dialog.show()
    settle(qapp)
    assert (dialog.width() <= 1024, dialog.height() <= 700) == (True, True)
    assert [*cut_off(dialog), *beside(dialog)] == []


def test_cards_are_read_kept_and_taken_back(desk: Desk, tmp_path: Path) -> None:
    """What was proposed is kept at once, the message names it, and its button puts back what stood there."""
    window, settings = desk.running.window, desk.running.start._office.settings
    read_file(desk, tmp_path, "Wethouder Zorg;06 1;loco\nrommel\nBakker;06 9;\n")
    assert desk.asks.shown_cards is not None
    assert [row.contact for row in desk.asks.shown_cards.rows] == ["loco", ""]
    assert desk.asks.shown_cards.wrong == ("Regel 2: 'rommel'.",)
    assert settings.contacts() == {"loco": OfficeContact("loco", "Wethouder Zorg", "06 1")}
    assert "Overgenomen: Loco-burgemeester" in window.message.words.text()
    window.message.action.click()
    assert settings.contacts() == {}


def test_a_file_without_cards_or_that_cannot_be_read_is_told(desk: Desk, tmp_path: Path) -> None:
    """Both change nothing and say what to do."""
    read_file(desk, tmp_path, "rommel\n")
    words = desk.running.window.message.words
    assert "staat geen visitekaartje" in words.text()
    assert "Regel 1" in words.text()
    desk.asks.answer_path = tmp_path
    desk.running.window.contacts.read.click()
    assert "kan niet worden gelezen. Er is niets veranderd." in words.text()


def test_all_contacts_are_saved_as_cards(desk: Desk, tmp_path: Path) -> None:
    """The file has every contact with a number, and the message says how many."""
    window = desk.running.window
    desk.running.start._office.settings.save_contact(OfficeContact("loco", "Wethouder", "06 1"))
    desk.asks.answer_path = tmp_path / "uit.vcf"
    window.commanded.emit(Command.CONTACTS)
    window.contacts.save.click()
    lines = (tmp_path / "uit.vcf").read_text(encoding="utf-8").splitlines()
    assert "Wethouder;06 1;loco" in lines
    assert f"{len(lines)} contacten bewaard als uit.vcf." in window.message.words.text()
    assert desk.asks.asked[-1] == "save contacten-2026-11-23.vcf"
