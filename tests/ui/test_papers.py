"""Papers and files of exercises, from the screen with scenarios and the list of plays."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import named, settle
from tests.ui.play_desk import PlayDesk, play_desk
from tests.ui.running import Desk
from tests.ui.test_scenarios import add_story
from vb_wizard.presenters.papers import paper_items
from vb_wizard.presenters.words_papers import PAPERS
from vb_wizard.ui.dialogs.letters import LettersDialog, ListWords
from vb_wizard.ui.screens.plays import PlayCard
from vb_wizard.ui.window import Window


def test_the_guide_is_made_and_saved(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    """The button above the scenarios makes it, and it is saved where the user says."""
    desk.asks.answer_path = tmp_path / "gids.pdf"
    desk.running.start.show_scenarios()
    window = desk.running.window
    qtbot.mouseClick(window.scenarios.guide, Qt.MouseButton.LeftButton)
    assert desk.asks.asked[-1] == "save guide.pdf"
    assert desk.asks.answer_path.exists()
    assert "gids.pdf" in window.message.words.text()


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("pages", "OEFENING-mail-trainer.pdf"),
        ("cards", "OEFENING-mail-kaarten.pdf"),
        ("trainer", "OEFENING-mail-kaarten-trainer.pdf"),
        ("ods", "OEFENING-mail-draaiboek.ods"),
        ("csv", "OEFENING-mail-draaiboek.csv"),
        ("pack", "OEFENING-mail.vbscenario"),
    ],
)
def test_each_paper_of_an_exercise_is_made_with_a_marked_name(
    desk: Desk, tmp_path: Path, qtbot: QtBot, kind: str, name: str
) -> None:
    """The button of a scenario asks what to make, and what was chosen is saved where the user says."""
    add_story(desk)
    window = desk.running.window
    desk.asks.answer_letter, desk.asks.answer_path = kind, tmp_path / f"eigen{Path(name).suffix}"
    qtbot.mouseClick(named(window, "paper:mail"), Qt.MouseButton.LeftButton)
    assert desk.asks.asked[-2:] == [
        "paper pages, cards, trainer, ods, csv, pack of Dreigmail",
        f"save {name}",
    ]
    assert desk.asks.answer_path.read_bytes() == f"{kind} mail".encode()
    assert desk.asks.answer_path.name in window.message.words.text()


def test_nothing_is_made_when_the_choice_is_cancelled(desk: Desk, qtbot: QtBot) -> None:
    """No file is asked for, and the keyboard stays where it was."""
    add_story(desk)
    window = desk.running.window
    named(window, "paper:mail").setFocus()
    qtbot.keyClick(named(window, "paper:mail"), Qt.Key.Key_Space)
    assert desk.asks.asked[-1].startswith("paper ")
    assert window.focusWidget() is named(window, "paper:mail")


def test_a_scenario_that_went_away_is_said(desk: Desk, qtbot: QtBot) -> None:
    """What was removed meanwhile gives a sentence and no file."""
    add_story(desk)
    window = desk.running.window
    desk.asks.answer_letter = "ods"
    window.scenarios.paper_wanted.emit("weg", "Weg")
    assert not any(one.startswith("save ") for one in desk.asks.asked)
    assert "Dit scenario is er niet meer." in window.message.words.text()


@pytest.fixture
def played(tmp_path: Path, qapp: QApplication) -> Iterator[PlayDesk]:
    """Begin a play with a group, and show the list of plays."""
    with play_desk(tmp_path, qapp) as made:
        made.begin()
        made.running.plays.show()
        yield made


def test_the_results_of_plays_are_saved(played: PlayDesk, tmp_path: Path, qtbot: QtBot) -> None:
    """Of all plays with the button above the list, and of one with its own."""
    desk, window = played, played.running.window
    card = next(window.plays.rows.rows())
    assert isinstance(card, PlayCard)
    for button, kind in ((window.plays.results, "xes"), (card.results, "jsonl")):
        desk.asks.answer_letter, desk.asks.answer_path = kind, tmp_path / f"uit.{kind}"
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert desk.asks.asked[-1] == f"save OEFENING-resultaten.{kind}"
        assert desk.asks.answer_path.read_bytes() == f"{kind} 1".encode()


def test_the_choice_says_what_each_is_for(window: Window, qapp: QApplication) -> None:
    """Whoever never saw the list reads what is marked below it, and nothing is cut off."""
    dialog = LettersDialog(
        window._theme, window, paper_items(), ListWords(PAPERS.title, "Dreigmail", PAPERS.list, PAPERS.ok)
    )
    dialog.show()
    settle(qapp)
    for row, kind in enumerate(PAPERS.kinds):
        dialog.list.setCurrentRow(row)
        assert dialog.about.text() == PAPERS.for_what[kind]
    dialog.close()
