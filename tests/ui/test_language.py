"""The window in another language: chosen in the settings, at once, remembered, and never on paper."""

from __future__ import annotations

import errno
import re
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from tests.fakes.wordings import blocks, said
from tests.ui.conftest import NOW, named
from tests.ui.running import Desk
from tests.ui.test_accessible import walk
from vb_wizard.application.ports import DossierRequest
from vb_wizard.presenters import dutch
from vb_wizard.presenters.dossier import dossier_view
from vb_wizard.presenters.search import SearchIndex
from vb_wizard.presenters.views import LetterItem
from vb_wizard.presenters.why import WhyFact, WhyView
from vb_wizard.presenters.wording import speak
from vb_wizard.presenters.words import FRAME, START
from vb_wizard.presenters.words_step import PROGRESS
from vb_wizard.resources import assets_folder
from vb_wizard.storage.troubles import known
from vb_wizard.ui.application import make_app
from vb_wizard.ui.commands import TABLE, Command
from vb_wizard.ui.dialogs.answers import MarkAnswer
from vb_wizard.ui.dialogs.questions import Questions
from vb_wizard.ui.front import Front
from vb_wizard.ui.language import DUTCH, Language
from vb_wizard.ui.memory import Memory

WORDS = assets_folder() / "words"
CONTENT = frozenset(
    {"Acties", "Advies", "Dat weet ik niet", "Einde", "Oefenen", "Voorbereiden", "Wie"}
    | {"De zaken staan alleen in het geheugen van deze proef"}
)
"""What the small book and the store of the test say in the words of the window."""
SCREENS = (
    Command.HOME,
    Command.CONTACTS,
    Command.AGENDA,
    Command.MAP,
    Command.SETTINGS,
    Command.ABOUT,
)
WHY = WhyView(
    "Wachtwoord", ("Zo kwam het.",), (WhyFact("Kanaal", "mail"),), (WhyFact("Eerder", "ja"),), "Het boek", ()
)
DIALOGS: dict[str, Callable[[Questions], object]] = {
    "delegate": lambda ask: ask.mark("Een actie", "delegated"),
    "postpone": lambda ask: ask.mark("Een actie", "postponed"),
    "not possible": lambda ask: ask.mark("Een actie", "not_possible"),
    "not applicable": lambda ask: ask.mark("Een actie", "not_applicable"),
    "note": lambda ask: ask.note("Een actie"),
    "call": lambda ask: ask.call("Meldkamer", "112"),
    "evidence": lambda ask: ask.evidence([f"beeld {at}.png" for at in range(8)]),
    "withdraw": lambda ask: ask.withdrawal("1. mail.eml", False),
    "restore": lambda ask: ask.withdrawal("1. mail.eml", True),
    "opt out": lambda ask: ask.opt_out("Een uitgangspunt"),
    "close": lambda ask: ask.close_case(()),
    "close late": lambda ask: ask.close_case(("Aangifte",)),
    "reopen": lambda ask: ask.reopen_case(),
    "title": lambda ask: ask.title("Een zaak"),
    "letter": lambda ask: ask.letter((LetterItem("een", "Een brief", "Wat erin staat"),)),
    "why": lambda ask: ask.why(WHY),
    "keys": lambda ask: ask.keys(),
    "search": lambda ask: ask.search(SearchIndex(())),
}


@pytest.fixture(autouse=True)
def dutch_again() -> Iterator[None]:
    """Leave the words as other tests expect them."""
    yield
    speak(None)


def choose(desk: Desk, language: str) -> None:
    """Choose a language in the settings."""
    desk.running.window.commanded.emit(Command.SETTINGS)
    button = named(desk.running.window.settings, f"language:{language}")
    button.click()  # type: ignore[attr-defined]
    QApplication.processEvents()


def test_the_language_changes_at_once_and_is_remembered(desk: Desk) -> None:
    """The settings stay in front and are English; so are the frame and the next start; Dutch comes back the same way."""
    window = desk.running.window
    choose(desk, "en")
    assert window.settings.isVisible()
    assert window.settings.accessibleName() == "Settings" or "Settings" in _texts(window)
    assert (window.windowTitle(), START.title) == (FRAME.app, "What is going on?")
    assert desk.running.memory.language == "en"
    choose(desk, "nl")
    assert START.title == "Wat is er aan de hand?"
    assert desk.running.memory.language == "nl"


def test_the_next_start_speaks_what_was_chosen(qapp: QApplication, tmp_path: Path) -> None:
    """The language is there before the first word is drawn."""
    Memory(tmp_path).keep_language("en")
    front = Front(make_app(), tmp_path, assets_folder(), lambda: NOW)
    assert front.window.top.red.text() == "Immediate danger? Call 112"
    front.window.deleteLater()


def test_a_language_that_is_not_there_gives_dutch(qapp: QApplication, tmp_path: Path) -> None:
    """A name that nobody knows, or a file that is broken, never leaves a window without words."""
    (tmp_path / "en.qm").write_bytes(b"not a translation")
    for folder, name in ((WORDS, "xx"), (tmp_path, "en"), (tmp_path, "nl"), (WORDS, "")):
        assert Language(make_app(), folder, name).name == DUTCH
        assert START.title == "Wat is er aan de hand?"


def test_the_dialogs_of_qt_speak_along(qapp: QApplication) -> None:
    """The buttons in a dialog of Qt itself are in the language of the window."""
    language = Language(make_app(), WORDS, "nl")
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Annuleren"
    language.set_name("en")
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    language.set_name("nl")
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Annuleren"


def test_what_the_disk_refuses_is_told_in_the_language(qapp: QApplication) -> None:
    """What happened, what is safe and what to do; in Dutch again when that is spoken."""
    language = Language(make_app(), WORDS, "en")
    full = OSError(errno.ENOSPC, "full")
    assert str(known(full)) == (
        "The disk is full. This was not saved. Everything recorded before is kept. "
        "Make room on the disk and try again."
    )
    language.set_name("nl")
    assert str(known(full)).startswith("De schijf is vol. Dit is niet opgeslagen.")


def test_dates_and_numbers_are_said_in_the_language(qapp: QApplication) -> None:
    """Months, lists, sizes, and the form that goes with a number."""
    Language(make_app(), WORDS, "en")
    assert dutch.long_date(date(2026, 5, 3)) == "3 May 2026"
    assert dutch.listing(("a", "b", "c")) == "a, b and c"
    assert dutch.file_size(2_500_000) == "2.5 MB"
    assert [PROGRESS.open(n) for n in (0, 1, 2)] == ["0 actions open", "1 action open", "2 actions open"]


def _texts(widget: QWidget) -> set[str]:
    """Return what can be read or heard of a window: names, descriptions and values, hints and tooltips."""
    kinds = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)
    found = {
        interface.text(kind)
        for interface in walk(QAccessible.queryAccessibleInterface(widget))
        for kind in kinds
    }
    for one in (widget, *widget.findChildren(QWidget)):
        if one.isVisible():
            found |= {one.toolTip(), one.windowTitle()}
        if isinstance(one, QLineEdit | QPlainTextEdit) and one.isVisible():
            found.add(one.placeholderText())
    return found - {""}


def _dutch() -> re.Pattern[str]:
    """Return what recognises a text of the window that English says in another way, whatever is filled in."""
    translator = QTranslator()
    assert translator.load(str(WORDS / "en.qm"))
    shapes = set()
    for block in blocks().values():
        for one in said(block):
            key = one.plural.many if one.plural else one.text
            parts = re.split(r"\{\w+\}", one.text)
            has_words = len("".join(parts).strip(" .,:;()·'")) > 2
            number = 2 if one.plural else -1
            if has_words and translator.translate(one.block, key, "", number) != key:
                shapes.add("[^.;]+".join(re.escape(part) for part in parts))
    return re.compile("|".join(shapes), re.IGNORECASE)


def _dutch_on(*widgets: QWidget) -> set[str]:
    """Return the texts of windows, or parts of them between signs, that are words of the window in Dutch."""
    recognised = _dutch()
    texts = {text for widget in widgets for text in _texts(widget)}
    parts = {part.strip(" .") for text in texts for part in (text, *re.split(r"[·.,:;()\n]", text))}
    return {part for part in parts - CONTENT if part and recognised.fullmatch(part)}


def test_the_net_catches_dutch() -> None:
    """What the next tests look for is found where it stands: alone, filled in, or between signs."""
    found = [
        text
        for text in ("Terug", "3 van 7 gedaan", "2 dagen te laat", "Back", "3 of 7 done")
        if _dutch().fullmatch(text)
    ]
    assert found == ["Terug", "3 van 7 gedaan", "2 dagen te laat"]


@pytest.mark.parametrize("command", SCREENS)
def test_a_screen_outside_a_case_is_english(desk: Desk, command: Command) -> None:
    """Whatever can be read or heard of it is English, but for what the lists say."""
    choose(desk, "en")
    desk.running.window.commanded.emit(command)
    QApplication.processEvents()
    assert len(_texts(desk.running.window)) > 5
    assert _dutch_on(desk.running.window) == set()


def test_a_case_is_english_from_question_to_log(acting: Desk) -> None:
    """The question, the actions with what is recorded about them, the log of all that, search, and the end."""
    desk = acting
    window = desk.running.window
    choose(desk, "en")
    desk.running.cases.show()
    QApplication.processEvents()
    assert _dutch_on(window) == set()
    desk.asks.answer_mark = MarkAnswer("te druk", "bode", datetime(2027, 1, 4, 9, 0))  # noqa: DTZ001 - as it is typed
    for mark in ("delegated", "postponed", "not_applicable", "not_possible"):
        named(window.case, f"mark:{mark}").click()  # type: ignore[attr-defined]
    QApplication.processEvents()
    assert _dutch_on(window) == set()
    for command in (Command.JOURNAL, Command.MAP, Command.AGENDA, Command.HOME, Command.ACUTE):
        window.commanded.emit(command)
        QApplication.processEvents()
        assert _dutch_on(window) == set(), command


@pytest.mark.parametrize("ask", DIALOGS)
def test_a_dialog_is_english(desk: Desk, ask: str) -> None:
    """The words of a dialog are looked up when it opens."""
    choose(desk, "en")
    questions = Questions(desk.running.theme, desk.running.window, lambda: NOW)
    seen: list[set[str]] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        seen.append(_dutch_on(dialog))
        assert len(_texts(dialog)) > 2
        dialog.close()

    QTimer.singleShot(0, look)
    DIALOGS[ask](questions)
    assert seen == [set()]


def test_the_menu_is_english(case: Desk) -> None:
    """Every line of the menu of a case."""
    choose(case, "en")
    case.running.cases.show()
    lines = [entry.words for entry in TABLE if entry.words]
    assert len(lines) > 15
    assert [line for line in lines if _dutch().fullmatch(line)] == []


def test_paper_stays_dutch(acting: Desk) -> None:
    """A dossier that is made while the window is English is the same, word for word."""
    in_dutch = _dossier(acting)
    choose(acting, "en")
    assert "Tijdlijn" in in_dutch
    assert _dossier(acting) == in_dutch


def _dossier(desk: Desk) -> str:
    opened = desk.running.cases.desk
    assert opened is not None
    made = datetime(2026, 11, 23, 8, 14, tzinfo=UTC)
    book = opened.compiled.book
    request = DossierRequest(opened.case, book, "Gemeente Voorbeeldstad", "secretaris", made, "0.0", {})
    return repr(dossier_view(request, desk.running.start._office.workdays))
