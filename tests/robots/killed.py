"""A wizard that is killed in the middle of drawing: `python -m tests.robots.killed DATA`. Says what it recorded, one line each.

Neighbours: `test_kept` reads afterwards what is on disk.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QLineEdit

from tests.robots.rig import Rig, rig
from vb_wizard.ui.dialogs.answers import CallAnswer
from vb_wizard.ui.screens.centre import Centre
from vb_wizard.ui.scripted import ScriptedAsks
from vb_wizard.ui.window import Window

NOTE = "08:40 onbekende man bij de balie"


def record(at: Rig, asks: ScriptedAsks) -> None:
    """Answer, tick, call and note in acute danger, with real presses."""
    fingers = at.fingers
    asks.call_answer = CallAnswer("Politie", "112", "bereikt", "Zij komen.")

    def press(name: str) -> None:
        at.window.case.centre.settle()
        fingers.click(fingers.find(QAbstractButton, name))

    fingers.click(fingers.find(QAbstractButton, "acute"))
    centre: Centre = at.window.case.centre
    while centre.ask.buttons() and centre.ask.isVisible():
        fingers.click(centre.ask.buttons()[0])
        press("forward")
    press(next(iter(at.window.case.centre.do.rows.rows())).check.objectName())  # type: ignore[attr-defined]  # why - rows of actions
    press(
        next(one.objectName() for one in fingers.all(QAbstractButton) if one.objectName().startswith("note:"))
    )
    line = fingers.find(QLineEdit, "log_line")
    line.setFocus()
    fingers.type(NOTE)
    line.returnPressed.emit()


def main(data: Path) -> None:
    """Record, and be killed before the last line is drawn."""
    asks = ScriptedAsks()
    with rig(data, asks) as at:
        draw = Window.show_case

        def show_case(self: Window, view: object) -> None:
            desk = at.running.cases.desk
            assert desk is not None
            last = desk.case.journal[-1].event
            sys.stdout.write(f"{last.kind}\n")
            sys.stdout.flush()
            if last.kind == "noted":
                os.kill(os.getpid(), signal.SIGKILL)
            draw(self, view)  # type: ignore[arg-type]  # why - what comes in goes on

        Window.show_case = show_case  # type: ignore[method-assign]  # why - a process of its own
        record(at, asks)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
