"""The panel that says why a step is there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fakes.small_office import NOW
from tests.ui.conftest import named, settle
from tests.ui.running import Desk
from tests.ui.test_layout import cut_off
from vb_wizard.domain.journal import Place
from vb_wizard.presenters.why import WhyFact, WhyNot, WhyView, present_why
from vb_wizard.ui.commands import Command
from vb_wizard.ui.dialogs.why import AbsentCard, FactLine, WhyDialog

PLACE = Place("hoofd", "hoofd.gevaar")
VIEW = WhyView(
    "Acties",
    ("Na de stap 'Kanaal' komt altijd deze stap.", "U kwam hier op 23 november 2026, 09:00."),
    (WhyFact("Kanaal", "Per e-mail (09:02)", PLACE), WhyFact("Wanneer kreeg u het", "nog geen antwoord")),
    (
        WhyFact(
            "Gevaar", "Nee, er is op dit moment geen gevaar voor de burgemeester of een ander (09:01)", PLACE
        ),
    ),
    "Het boek, blz. 1 (vermeld, stand 1 november 2026)",
    (
        WhyNot(
            "Actie",
            "Bewaar de brief in een schone envelop",
            ("Dit komt erbij als u antwoordt: Kanaal: brief.", "Of: x."),
        ),
        WhyNot("Wie bel ik", "Politie", ("Dit hoort bij een actie die niet meer open staat: Bel",)),
    ),
)


@pytest.mark.parametrize("way", ["key", "button"])
def test_the_panel_opens_by_key_and_by_mouse_and_writes_nothing(acting: Desk, qtbot: QtBot, way: str) -> None:
    """Ctrl+W and the button under the step show why, and the journal stays as it was."""
    running = acting.running
    desk = running.cases.desk
    assert desk is not None
    length = len(desk.case.journal)
    if way == "key":
        running.window.commanded.emit(Command.WHY)
    else:
        button = named(running.window, "why")
        assert button.text().startswith("Waarom deze stap?")  # type: ignore[attr-defined]  # why - a button, found by its name
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert acting.asks.asked == ["why Acties"]
    assert len(desk.case.journal) == length


def test_a_closed_case_still_tells_why(acting: Desk, qtbot: QtBot) -> None:
    """The button is there when nothing can be changed any more."""
    running = acting.running
    running.cases.do(lambda desk: desk.close_case("klaar"))
    button = named(running.window, "why")
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert acting.asks.asked == ["why Acties"]


def test_the_question_behind_an_answer_can_be_opened(acting: Desk) -> None:
    """Whoever wants to change the answer is brought to it."""
    acting.asks.answer_place = PLACE
    acting.running.window.commanded.emit(Command.WHY)
    assert acting.running.cases.desk.state.focus == PLACE


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (1024, 700)])
def test_the_panel_shows_everything_and_gives_the_chosen_question(
    acting: Desk, qtbot: QtBot, qapp: QApplication, width: int, height: int
) -> None:
    """It fits the window, nothing is cut off, each card has a name, and a question that is chosen closes it."""
    window = acting.running.window
    window.resize(width, height)
    dialog = WhyDialog(window._theme, VIEW, window)
    qtbot.addWidget(dialog)
    dialog.show()
    settle(qapp)
    assert cut_off(dialog) == []
    assert dialog.width() <= width
    assert dialog.height() <= height
    cards = dialog.findChildren(AbsentCard)
    assert [card.accessibleName().split(".")[0] for card in cards] == [
        "Actie: Bewaar de brief in een schone envelop",
        "Wie bel ik: Politie",
    ]
    lines = dialog.findChildren(FactLine)
    assert [line.go.isHidden() for line in lines] == [False, True, False]
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(lines[0].go, Qt.MouseButton.LeftButton)
    assert dialog.place == PLACE


def test_the_running_case_fills_the_panel(acting: Desk, qtbot: QtBot) -> None:
    """What the presenter says of the case stands in the panel, and Escape closes it without a choice."""
    desk = acting.running.cases.desk
    assert desk is not None
    dialog = WhyDialog(acting.running.window._theme, present_why(desk, NOW), acting.running.window)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "Acties" in dialog.windowTitle()
    assert "Na de stap" in dialog.accessibleDescription()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.place is None
