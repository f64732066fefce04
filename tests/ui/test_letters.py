"""Letters from the window: at the instrument, from the menu, saved, told and written in the journal."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fakes.case_store import MemoryCaseStore
from tests.fakes.letters import lettered_book
from tests.fakes.small_office import MemoryFlowLibrary, services
from tests.ui.conftest import named
from tests.ui.running import Desk, FakeAsks, FakeOutside, SampleHouse
from vb_wizard.application.office import Office
from vb_wizard.domain.errors import KnownError
from vb_wizard.domain.journal import Noted
from vb_wizard.presenters.views import LetterItem
from vb_wizard.ui.commands import Command
from vb_wizard.ui.controllers import letter_controller
from vb_wizard.ui.controllers.letter_controller import save_letter
from vb_wizard.ui.dialogs.letters import LettersDialog, ListWords
from vb_wizard.ui.running import build_window
from vb_wizard.ui.window import Window

WORDS = ListWords("Brieven", "Kies er een.", "Brieven", "Maak")
LETTERS = (
    LetterItem("een", "Brief een", "Voor het eerste."),
    LetterItem("twee", "Brief twee", "Voor het tweede."),
)


@pytest.fixture
def lettered(tmp_path: Path, qapp: QApplication) -> Iterator[Desk]:
    """A window with a case on a book with letters, at the list of actions."""
    store, asks, outside, book = MemoryCaseStore(), FakeAsks(), FakeOutside(), lettered_book()
    house = SampleHouse(Office(services(store, book)), MemoryFlowLibrary(book), tmp_path)
    running = build_window(house, asks, outside)  # type: ignore[arg-type]
    running.window.show()
    running.window.activateWindow()
    running.begin()
    desk = Desk(running, asks, outside, store, tmp_path)
    running.start.open_door("incident")
    for key in ("2", "2"):
        desk.answer(key)
    running.window.case.centre.settle()
    yield desk
    running.cases.close()
    running.window.close()
    running.window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def notes(desk: Desk) -> list[str]:
    """What was noted in the journal."""
    return [event.text for event in desk.events() if isinstance(event, Noted)]


def test_a_letter_is_made_at_its_instrument(lettered: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    """The button lets choose among the letters that fill it, saves, tells it, notes it, and one click opens the file."""
    lettered.asks.answer_letter = "buiten"
    lettered.asks.answer_path = tmp_path / "map met spatie é" / "bericht.txt"
    lettered.asks.answer_path.parent.mkdir()
    window = lettered.running.window
    qtbot.mouseClick(named(window, "letter:log"), Qt.MouseButton.LeftButton)
    assert lettered.asks.asked[-2:] == ["letter buiten, alles", "save buiten-2026-001.txt"]
    assert lettered.asks.answer_path.read_bytes() == b"2026-001 buiten"
    assert notes(lettered) == ["Gemaakt: Bericht aan de buurt (bericht.txt)."]
    assert window.message.words.text().startswith("Bewaard als bericht.txt.")
    qtbot.mouseClick(window.message.action, Qt.MouseButton.LeftButton)
    assert lettered.outside.done == ["open bericht.txt"]


def test_the_menu_offers_all_letters_of_the_case(lettered: Desk, tmp_path: Path) -> None:
    """Whoever cancels the choice or the place gets no file and no note."""
    lettered.running.window.commanded.emit(Command.LETTER)
    assert lettered.asks.asked[-1] == "letter buiten, alles"
    lettered.asks.answer_letter = "alles"
    lettered.running.window.commanded.emit(Command.LETTER)
    assert lettered.asks.asked[-1] == "save alles-2026-001.txt"
    assert notes(lettered) == []


def test_a_case_without_letters_says_so(case: Desk) -> None:
    """An old case keeps its lists, which may have had no letters yet."""
    case.running.window.commanded.emit(Command.LETTER)
    assert "geen brieven" in case.running.window.message.words.text()


def test_without_a_case_nothing_happens(desk: Desk) -> None:
    """The keys do nothing on the start screen."""
    desk.running.window.commanded.emit(Command.LETTER)
    assert desk.asks.asked == []


def test_a_letter_that_cannot_be_saved_is_said_and_not_noted(lettered: Desk, tmp_path: Path) -> None:
    """The sentence says why, that the case is safe and what to do."""
    lettered.asks.answer_letter = "alles"
    lettered.asks.answer_path = tmp_path / "weg" / "brief.txt"
    lettered.running.window.commanded.emit(Command.LETTER)
    told = lettered.running.window.message.words.text()
    assert told.startswith("Dit kon niet worden bewaard als brief.txt: de map is er niet meer.")
    assert "veilig" in told
    assert "andere map" in told
    assert notes(lettered) == []


@pytest.mark.parametrize(
    ("number", "why"),
    [
        (errno.ENOSPC, "de schijf is vol"),
        (errno.EACCES, "u mag daar niet schrijven"),
        (errno.EROFS, "u mag daar niet schrijven"),
        (errno.EIO, "de schijf weigert het"),
    ],
)
def test_why_it_cannot_be_saved_is_said_in_dutch(
    number: int, why: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each trouble of a disk has its words."""

    def refuse(*_: object) -> None:
        raise KnownError("Het lukt niet.") from OSError(number, "trouble")

    monkeypatch.setattr(letter_controller, "write_whole", refuse)
    with pytest.raises(KnownError, match=why):
        save_letter(Path("brief.odt"), b"x")


@pytest.mark.parametrize("way", ["ok", "activate", "cancel"])
def test_the_dialog_lists_the_letters_and_says_when_to_use_one(
    window: Window, qtbot: QtBot, way: str
) -> None:
    """The button, Enter and a double click take what is marked; cancelling takes nothing."""
    dialog = LettersDialog(window._theme, window, LETTERS, WORDS)
    dialog.show()
    assert [dialog.list.item(row).text() for row in range(dialog.list.count())] == ["Brief een", "Brief twee"]
    assert dialog.about.text() == "Voor het eerste."
    dialog.list.setCurrentRow(1)
    assert dialog.about.text() == "Voor het tweede."
    ways: dict[str, Callable[[], object]] = {
        "ok": lambda: qtbot.mouseClick(dialog.ok, Qt.MouseButton.LeftButton),
        "activate": lambda: dialog.list.itemActivated.emit(dialog.list.item(1)),
        "cancel": lambda: qtbot.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton),
    }
    ways[way]()
    assert dialog.chosen == (None if way == "cancel" else LETTERS[1])
    assert not dialog.isVisible()
    dialog.deleteLater()
