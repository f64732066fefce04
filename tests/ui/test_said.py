"""What changes while the keyboard is elsewhere is said aloud."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import sample_views as sample
from tests.ui.conftest import named
from tests.ui.gallery import Stage
from vb_wizard.presenters.log_rows import LogKind
from vb_wizard.presenters.views import InputKind
from vb_wizard.ui.parts import flowmap, live


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What was announced."""
    heard: list[str] = []

    def hear(_widget: QWidget, text: str) -> None:
        heard.append(text)

    monkeypatch.setattr(live, "announce", hear)
    monkeypatch.setattr(flowmap, "announce", hear)
    return heard


def test_an_announcement_is_an_event_that_qt_knows(stage: Stage) -> None:
    """The real event goes out without a warning, to whatever listens."""
    stage.show("start")
    live.announce(stage.window, "Iets is veranderd.")


def test_what_a_search_finds_is_said(stage: Stage, said: list[str], qtbot: QtBot) -> None:
    """The number of what was found is said at each key, and that nothing was found too."""
    dialog = stage.show("search")
    line = named(dialog, "search_line")
    said.clear()
    qtbot.keyClicks(line, "zz")
    assert said
    assert "zz" in said[-1]


def test_what_a_filter_leaves_is_said(stage: Stage, said: list[str]) -> None:
    """Pressing a kind of the log says how many lines are left."""
    stage.show("log")
    said.clear()
    stage.window.log.kinds[LogKind.ANSWER].click()
    stage.window.log.kinds[LogKind.ANSWER].click()
    assert said == ["3 van 4 regels", "4 regels"]


def test_a_refused_colour_and_a_bad_date_are_said(stage: Stage, said: list[str], qtbot: QtBot) -> None:
    """Why something is not taken is said at once, without leaving the field."""
    stage.show("settings")
    stage.window.settings.say_brand("Deze kleur is niet leesbaar.")
    assert said == ["Deze kleur is niet leesbaar."]
    stage.window.settings.say_brand("")
    said.clear()
    stage.case(sample.asking(InputKind.NUMBER))
    line = named(stage.window.case.centre, "answer_line")
    assert isinstance(line, QLineEdit)
    qtbot.keyClicks(line, "drie")
    assert len(said) == 1
    line.clear()


def test_each_step_of_the_map_is_said(stage: Stage, said: list[str], qtbot: QtBot) -> None:
    """An arrow key says the step that it chose: its title, what it is, and whether it was walked."""
    stage.show("map")
    stage.window.map.take_focus()
    said.clear()
    qtbot.keyClick(stage.window.map.map, Qt.Key.Key_Up)
    assert len(said) == 1
    assert "geweest" in said[0]


def test_the_same_words_are_said_once(stage: Stage, said: list[str]) -> None:
    """A part that is drawn anew with the same words stays silent, and so does one that nobody sees."""
    stage.show("log")
    count = stage.window.log.count
    said.clear()
    count.say(count.text())
    assert said == []
    stage.show("start")
    count.say("Onzichtbaar")
    assert said == []


def test_why_the_way_on_is_closed_is_told(stage: Stage) -> None:
    """Without an answer the button says what to do first; with one it says nothing more."""
    stage.show("ask")
    forward = named(stage.window.case.centre, "forward")
    assert isinstance(forward, QAbstractButton)
    assert not forward.isEnabled()
    assert forward.accessibleDescription() == "Geef eerst een antwoord"
    stage.window.case.centre.press_key("1")
    assert forward.isEnabled()
    assert forward.accessibleDescription() == ""
