"""Whole exercises in the real window, from the list to the paper of the debrief."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.dossier.pdftext import page_texts
from tests.robots.leading import Lead, LeadingAsks, slowly
from tests.robots.rig import rig, settle
from vb_wizard.application.training.play_state import Phase
from vb_wizard.ui.dialogs.answers import HowAnswer
from vb_wizard.ui.dialogs.preview import PreviewDialog

SCENARIO = "dreigmail_burgemeester"


@pytest.fixture
def lead(data: Path, qtbot: QtBot) -> Iterator[Lead]:
    """A trainer at the window of a new office."""
    asks = LeadingAsks()
    with rig(data, asks) as hands:
        yield Lead(hands, asks)


def saved(lead: Lead, path: Path) -> str:
    """Save the debrief that is shown with its own buttons; returns what stands on its pages."""
    lead.asks.answer_path = path

    timer = QTimer(lead.hands.window, interval=20)

    def press() -> None:
        for dialog in QApplication.topLevelWidgets():
            button = dialog.findChild(QWidget, "dossier:save")
            if isinstance(dialog, PreviewDialog) and dialog.isVisible() and button is not None:
                timer.stop()
                assert "OEFENING" in dialog.windowTitle()
                button.click()  # type: ignore[attr-defined]  # why - a button

    timer.timeout.connect(press)
    timer.start()
    lead.hands.window.debrief.paper.click()
    return "\n".join(page_texts(path.read_bytes()))


def test_a_whole_exercise_ends_in_its_debrief_and_on_paper(lead: Lead, tmp_path: Path) -> None:
    """The button that ends it closes the play and opens the debrief with all that was done, noted and chosen; the paper says the same."""
    lead.begin(SCENARIO)
    lead.tell(slowly)
    lead.remember()
    play, _ = lead.end()
    window, screen = lead.hands.window, lead.hands.window.debrief
    assert window.shows("debrief")
    assert window.is_exercise
    assert lead.play.play is None
    assert window.message.isHidden()
    record = lead.hands.house.plays.record(play)
    assert record.state.phase is Phase.ENDED
    assert len(list(screen.lanes.rows())) > len(record.state.shown)
    assert len(list(screen.dilemmas.rows())) == len(record.exercise.dilemmas)
    text = saved(lead, tmp_path / "nabespreking.pdf")
    for words in (
        record.title,
        lead.asks.answer_text or "",
        "adviseur OOV",
        "De partner hoort het van een ander",
    ):
        assert words in " ".join(text.split())
    # What belongs to the real office is not in an exercise, and it is not one any more.
    lead.hands.running.agenda.show()
    assert not window.is_exercise


def test_an_improvised_exercise_keeps_every_branch_in_its_debrief(lead: Lead) -> None:
    """Stepping back and improvising gives a debrief of the new branch, and the other is one choice away; one can go back into it."""
    lead.begin(SCENARIO)
    lead.wait(30 * 60)
    lead.improvise()
    first = lead.director.table.branch
    lead.step_back(2)
    lead.improvise()
    _, second = lead.end()
    screen = lead.hands.window.debrief
    assert screen.courses.chosen() == second != first
    screen.course_chosen.emit(first)
    assert screen.courses.chosen() == first
    screen.again.click()
    settle()
    assert lead.director.table.branch == first
    lead.end()
    assert lead.hands.window.shows("debrief")


def test_who_practised_alone_can_go_on_to_the_debrief(lead: Lead) -> None:
    """After the summary one button opens the debrief of the same play; from there the play is closed and can be opened again."""
    lead.asks.answer_how = HowAnswer("alone", {})
    lead.hands.running.start.show_scenarios()
    window = lead.hands.window
    window.scenarios.scenario_chosen.emit(SCENARIO)
    lead.hands.running.exercises.alone._timer.stop()
    window.study.stop.click()
    assert window.shows("summary")
    assert window.message.isHidden()
    window.summary.debrief.click()
    settle()
    assert window.shows("debrief")
    assert lead.hands.running.cases.desk is None
