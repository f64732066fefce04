"""What is recorded is on disk before the screen moves on, and stays there whatever happens to the wizard."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from tests.robots.killed import NOTE, record
from tests.robots.rig import Rig, rig
from vb_wizard.application.desk import CaseDesk
from vb_wizard.compose import KEY_FILE_ONLY, build
from vb_wizard.domain.journal import Answered, Called, Event, Noted, TaskMarked
from vb_wizard.presenters.words import APP
from vb_wizard.ui.scripted import ScriptedAsks
from vb_wizard.ui.slips import SlipLog
from vb_wizard.ui.window import Window

ROOT = Path(__file__).parents[2]
WANTED = {Answered, TaskMarked, Called, Noted}


def on_disk(at: Rig, case_id: str) -> list[Event]:
    """What somebody else who opens the file now would read."""
    case, _ = at.house.office.read_case(case_id)
    return [entry.event for entry in case.journal]


def test_everything_is_on_disk_before_the_screen_moves_on(
    data: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At each drawing of the case its file holds the last entry: of an answer, a tick, a call and a note."""
    asks = ScriptedAsks()
    with rig(data, asks) as at:
        draw = Window.show_case
        seen: set[type] = set()

        def show_case(window: Window, view: object) -> None:
            desk = at.running.cases.desk
            assert desk is not None
            kept = on_disk(at, desk.case.header.id)
            assert kept == [entry.event for entry in desk.case.journal]
            seen.add(type(kept[-1]))
            draw(window, view)  # type: ignore[arg-type]  # why - what comes in goes on

        monkeypatch.setattr(Window, "show_case", show_case)
        record(at, asks)
    assert seen >= WANTED


def test_a_wizard_that_is_killed_has_lost_nothing(data: Path) -> None:
    """The process is ended the hard way before it draws its last line; the next start reads every one of them."""
    environment = os.environ | {
        "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}",
        "QT_QPA_PLATFORM": "offscreen",
    }
    ended = subprocess.run(
        [sys.executable, "-m", "tests.robots.killed", str(data)],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )
    assert ended.returncode < 0, ended.stderr[-2000:]
    said = ended.stdout.split()
    assert said[-1] == "noted"
    house = build(data)
    try:
        (header,) = house.office.headers()
        desk = house.office.open_case(header.id)
        events = [entry.event for entry in desk.case.journal]
        desk.close()
    finally:
        house.close()
    assert {type(event) for event in events} >= WANTED
    assert set(said) <= {event.kind for event in events}
    assert isinstance(events[-1], Noted)
    assert events[-1].text in NOTE


def test_a_bug_in_a_slot_is_a_sentence_and_the_case_is_on_disk(
    at: Rig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What happened, what is safe and what to do is said; the file has all that went before, and the next press works."""
    at.fingers.click(at.fingers.find(QAbstractButton, "acute"))
    desk = at.running.cases.desk
    assert desk is not None
    before = on_disk(at, desk.case.header.id)
    centre, answer = at.window.case.centre, CaseDesk.answer

    def broken(*_given: object) -> None:
        raise ZeroDivisionError

    slips = SlipLog(
        tmp_path / "missers.log", lambda: at.window.message.tell(APP.slip), at.house.office.clock.now
    )
    at.fingers.click(centre.ask.buttons()[0])
    with slips.installed():
        monkeypatch.setattr(CaseDesk, "answer", broken)
        centre.settle()
        at.fingers.click(at.fingers.find(QAbstractButton, "forward"))
        said = at.window.message.words.text()
        monkeypatch.setattr(CaseDesk, "answer", answer)
    assert said == APP.slip
    assert on_disk(at, desk.case.header.id) == before
    centre.settle()
    at.fingers.click(at.fingers.find(QAbstractButton, "forward"))
    assert isinstance(on_disk(at, desk.case.header.id)[-1], Answered)
    assert KEY_FILE_ONLY in os.environ
