"""The dossier from the window: its pages, saving and printing, and the contacts behind the window."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from tests.ui.conftest import named
from tests.ui.running import Desk
from vb_wizard.application.ports import OfficeContact
from vb_wizard.domain.errors import KnownError
from vb_wizard.ui.commands import Command
from vb_wizard.ui.controllers.dossier_controller import write_whole
from vb_wizard.ui.dialogs import printing
from vb_wizard.ui.dialogs.pages import Pages
from vb_wizard.ui.dialogs.preview import PreviewDialog
from vb_wizard.ui.dialogs.scrolling import Scrolling
from vb_wizard.ui.parts.pile import Pile
from vb_wizard.ui.parts.sheet import Sheet
from vb_wizard.ui.window import Window


def a_pdf(pages: int = 3) -> bytes:
    """Return a PDF with a black square on each page."""
    kept = BytesIO()
    canvas = Canvas(kept, pagesize=(595, 842))
    for _ in range(pages):
        canvas.rect(100, 600, 100, 100, fill=1)
        canvas.showPage()
    canvas.save()
    return kept.getvalue()


def test_pages_are_drawn_as_they_are() -> None:
    """The square is black where it stands, and the paper is white; the size follows the resolution."""
    pages = Pages(a_pdf())
    assert len(pages) == 3
    picture = pages.draw(0, 72)
    assert (picture.width(), picture.height()) == (595, 842)
    assert picture.pixelColor(150, 842 - 650).lightness() < 10
    assert picture.pixelColor(400, 400).lightness() > 245
    assert pages.draw(2, 144).width() == 1190
    pages.close()


def test_what_is_no_pdf_is_said_in_a_sentence() -> None:
    """The user hears that it can be saved and opened elsewhere."""
    with pytest.raises(KnownError, match="Bewaar het"):
        Pages(b"geen pdf")


@pytest.mark.parametrize(
    ("button", "choice"), [("dossier:save", "save"), ("dossier:print", "print"), ("dossier:", "")]
)
def test_the_preview_shows_every_page_and_tells_the_choice(
    window: Window, qtbot: QtBot, button: str, choice: str
) -> None:
    """What is in sight has its name and is drawn."""
    dialog = PreviewDialog(window.theme, window, Pages(a_pdf()))
    dialog.show()
    sheets = sheets_of(dialog)
    assert names_of(dialog)[:2] == ["Bladzijde 1 van 3", "Bladzijde 2 van 3"]
    # The black square of the page.
    assert sheets[0].grab().toImage().pixelColor(200, 255).name() == "#000000"
    qtbot.mouseClick(named(dialog, button), Qt.MouseButton.LeftButton)
    assert dialog.choice == choice
    assert not dialog.isVisible()
    dialog.deleteLater()


def sheets_of(dialog: PreviewDialog) -> list[Sheet]:
    """Return the pages that are there, in the order of a screen reader."""
    (pile,) = dialog.findChildren(Pile)
    return [sheet for sheet in pile.children() if isinstance(sheet, Sheet) and not sheet.isHidden()]


def names_of(dialog: PreviewDialog) -> list[str]:
    """Return the names of the pages that are there."""
    return [sheet.accessibleName() for sheet in sheets_of(dialog)]


def test_of_a_long_paper_only_what_is_in_sight_is_made(window: Window, qtbot: QtBot) -> None:
    """The keys lead through all pages; those in sight and their neighbours are there, in the order of reading, and drawn."""
    dialog = PreviewDialog(window.theme, window, Pages(a_pdf(60)))
    dialog.show()
    (area,) = dialog.findChildren(Scrolling)
    assert area.verticalScrollBar().maximum() > 50 * sheets_of(dialog)[0].height()
    for key, first, last in (
        (Qt.Key.Key_End, 59, 60),
        (Qt.Key.Key_PageUp, 58, 60),
        (Qt.Key.Key_Home, 1, 2),
        (Qt.Key.Key_PageDown, 1, 3),
    ):
        qtbot.keyClick(dialog, key)
        names = names_of(dialog)
        numbers = [int(name.split()[1]) for name in names]
        assert numbers == list(range(numbers[0], numbers[-1] + 1))
        assert numbers[0] <= first < last <= numbers[-1]
        assert len(numbers) <= 5
        seen = [one for one in sheets_of(dialog) if not one.visibleRegion().isEmpty()]
        # The black square of the page; a second page that came in sight is drawn in the next turn.
        qtbot.waitUntil(
            lambda seen=seen: all(
                one.grab().toImage().pixelColor(200, 255).name() == "#000000" for one in seen
            )
        )
    dialog.reject()
    dialog.deleteLater()


def test_a_higher_preview_shows_more_pages(window: Window) -> None:
    """What comes in sight because the dialog grows is there at once, and stays in the middle."""
    window.resize(700, 500)
    dialog = PreviewDialog(window.theme, window, Pages(a_pdf(9)))
    dialog.show()
    before = len(sheets_of(dialog))
    dialog.resize(dialog.width() + 200, 2400)
    QApplication.processEvents()
    sheets = sheets_of(dialog)
    assert len(sheets) > before
    (pile,) = dialog.findChildren(Pile)
    assert all(abs(sheet.geometry().center().x() - pile.width() // 2) <= 1 for sheet in sheets)
    dialog.reject()
    assert not sheets[0].grab().toImage().pixelColor(200, 255).lightness() < 200
    dialog.deleteLater()


@pytest.mark.parametrize("width", [1600, 1024, 600])
def test_a_page_is_never_wider_than_the_preview(window: Window, qtbot: QtBot, width: int) -> None:
    """On a narrow window the page is drawn smaller; reading never needs a scroll bar from left to right."""
    window.resize(width, 700)
    dialog = PreviewDialog(window.theme, window, Pages(a_pdf()))
    dialog.show()
    QApplication.processEvents()
    (area,) = dialog.findChildren(Scrolling)
    assert area.horizontalScrollBar().maximum() == 0
    dialog.reject()
    dialog.deleteLater()


def test_a_dossier_goes_to_the_printer_page_by_page(qapp: QApplication, tmp_path: Path) -> None:
    """Printed to a file, it has as many pages as it had."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(100)
    printer.setOutputFileName(str(tmp_path / "papier.pdf"))
    printing.send(a_pdf(2), printer)
    assert len(Pages((tmp_path / "papier.pdf").read_bytes())) == 2


def test_without_a_printer_the_file_is_offered(case: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl+P says so in a sentence and prints nothing."""
    monkeypatch.setattr(printing, "has_printer", lambda: False)
    case.running.window.commanded.emit(Command.PRINT)
    assert "geen printer" in case.running.window.message.words.text()


def test_a_dossier_that_cannot_be_shown_is_saved_and_can_be_opened(
    case: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    """The name is suggested, the file is whole, and one click opens it."""
    case.asks.answer_path = tmp_path / "map met spatie é" / "dossier.pdf"
    case.asks.answer_path.parent.mkdir()
    case.running.window.commanded.emit(Command.DOSSIER)
    assert case.asks.asked[-1].startswith("save dossier-2026-001")
    assert case.asks.answer_path.read_bytes().startswith(b"2026-001")
    assert [path.name for path in case.asks.answer_path.parent.iterdir()] == ["dossier.pdf"]
    qtbot.mouseClick(case.running.window.message.action, Qt.MouseButton.LeftButton)
    assert case.outside.done == ["open dossier.pdf"]


def test_the_preview_leads_to_saving(case: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever chooses to save is asked where."""
    monkeypatch.setattr("vb_wizard.application.office.Office.dossier", lambda *_: ("dossier.pdf", a_pdf(1)))
    case.asks.answer_path = tmp_path / "dossier.pdf"

    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            named(dialog, "dossier:save").click()  # type: ignore[attr-defined]

    looking = QTimer()
    looking.timeout.connect(choose)
    looking.start(10)
    case.running.window.commanded.emit(Command.DOSSIER)
    assert (tmp_path / "dossier.pdf").read_bytes().startswith(b"%PDF")


def test_a_file_that_cannot_be_written_is_said_and_nothing_is_left(case: Desk, tmp_path: Path) -> None:
    """The sentence says that the case is safe; what stood there still stands there."""
    folder = tmp_path / "dossier.pdf"
    folder.mkdir()
    case.asks.answer_path = folder
    case.running.window.commanded.emit(Command.DOSSIER)
    assert "kon niet worden bewaard" in case.running.window.message.words.text()
    assert list(tmp_path.glob(".dossier-*")) == []
    with pytest.raises(KnownError, match="andere map"):
        write_whole(tmp_path / "weg" / "dossier.pdf", b"x")


def test_contacts_are_kept_and_used_by_the_case(case: Desk, qtbot: QtBot) -> None:
    """What is filled in stands on the card of the case when the user comes back."""
    window = case.running.window
    case.running.contacts.show("loco")
    assert window.focusWidget().objectName() == "number:loco"
    qtbot.keyClicks(window.focusWidget(), "06-11111111")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    kept = case.running.cases.office.settings.contacts()["loco"]
    assert kept == OfficeContact("loco", "", "06-11111111", "")
    window.contacts.municipality_changed.emit("Voorbeeldstad")
    assert case.running.cases.office.settings.municipality == "Voorbeeldstad"
    qtbot.mouseClick(window.contacts.back, Qt.MouseButton.LeftButton)
    assert window.shows_case


def test_the_contacts_lead_back_to_the_start(desk: Desk, qtbot: QtBot) -> None:
    """Without a case, back is the start screen."""
    window = desk.running.window
    qtbot.mouseClick(named(window, "contacts"), Qt.MouseButton.LeftButton)
    assert window.contacts.isVisible()
    qtbot.mouseClick(window.contacts.back, Qt.MouseButton.LeftButton)
    assert window.start.isVisible()


def test_the_door_to_practise_shows_the_scenarios(desk: Desk) -> None:
    """A door that opens no case leads to its screen."""
    desk.running.start.open_door("oefenen")
    assert desk.running.window.scenarios.isVisible()
    desk.running.window.scenarios.back_wanted.emit()
    assert desk.running.window.start.isVisible()
