"""Papers and files of exercises, from the screen with scenarios and the list of plays."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
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
        "paper pages, cards, trainer, ods, csv, pack, read of Dreigmail",
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
    for row, words in enumerate((*PAPERS.for_what.values(), PAPERS.read_for)):
        dialog.list.setCurrentRow(row)
        assert dialog.about.text() == words
    dialog.close()


def test_a_pack_is_taken_over_and_stands_first(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    """Also when a filter was on; and a second time says that it is there already."""
    add_story(desk)
    window = desk.running.window
    story = next(iter(desk.running.own._workshop()._library.scenarios()))
    text = desk.running.own._workshop().pen.write(
        replace(story, id="nieuw", title="Van elders", by="secretaris")
    )
    desk.asks.answer_path = tmp_path / "pakket.vbscenario"
    desk.asks.answer_path.write_text(text, encoding="utf-8")
    window.scenarios.search.setText("niets past hierbij")
    qtbot.mouseClick(window.scenarios.bring, Qt.MouseButton.LeftButton)
    said = window.message.words.text()
    assert "Van elders staat nu bij uw eigen scenario's" in said
    assert window.scenarios.search.text() == ""
    qtbot.mouseClick(window.scenarios.bring, Qt.MouseButton.LeftButton)
    assert "U hebt al een scenario 'nieuw'." in window.message.words.text()


def test_a_pack_that_is_wrong_or_gone_is_said(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    """With what is wrong first, how much more there is, and that nothing changed."""
    add_story(desk)
    window = desk.running.window
    desk.asks.answer_path = tmp_path / "pakket.vbscenario"
    qtbot.mouseClick(window.scenarios.bring, Qt.MouseButton.LeftButton)
    assert "Het bestand pakket.vbscenario kan niet worden gelezen." in window.message.words.text()
    desk.asks.answer_path.write_text("geen scenario", encoding="utf-8")
    qtbot.mouseClick(window.scenarios.bring, Qt.MouseButton.LeftButton)
    assert "Dit bestand is niet overgenomen; er is niets veranderd." in window.message.words.text()


def test_a_changed_list_is_read_in_at_its_scenario(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    """A new scenario of our own holds it; a row that is wrong is named."""
    add_story(desk)
    window = desk.running.window
    desk.asks.answer_letter, desk.asks.answer_path = "read", tmp_path / "lijst.csv"
    desk.asks.answer_path.write_bytes(b"")
    qtbot.mouseClick(named(window, "paper:mail"), Qt.MouseButton.LeftButton)
    assert desk.asks.asked[-1] == "open Draaiboek (*.ods *.csv)"
    assert "Rij 2 is leeg. Vul haar in." in window.message.words.text()
    desk.asks.answer_path.write_bytes(b"Ik kom.")
    qtbot.mouseClick(named(window, "paper:mail"), Qt.MouseButton.LeftButton)
    assert "Dreigmail (draaiboek) staat nu bij uw eigen scenario's" in window.message.words.text()
