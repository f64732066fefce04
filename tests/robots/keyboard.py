"""Goes through the whole wizard with a keyboard alone: an incident from the start to the print dialog, and an exercise with a group.

Neighbours: `keys` presses and watches where the keyboard goes. What belongs to the system, the dialog that chooses files, is stood in for.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from unittest.mock import patch

from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from tests.robots.keys import CONTROL, SHIFT, Key, Keyboard, Walk, front, press, rest, typed, until
from tests.robots.rig import SIZE, Rig, rig
from vb_wizard.application.desk import CaseDesk
from vb_wizard.application.training.play_state import Phase
from vb_wizard.domain.flow import StepKind
from vb_wizard.domain.journal import Mark, Noted
from vb_wizard.presenters.words import MENU
from vb_wizard.ui.dialogs import printing
from vb_wizard.ui.dialogs.form import Form
from vb_wizard.ui.dialogs.preview import PreviewDialog

NOTE = "Gebeld met de wijkagent"
WRONG = "Hoort bij een andere zaak"
_SIGN = "sign:bericht_dreiging"


@dataclass(frozen=True, slots=True)
class Look:
    """How large the window and the words in it are: px and percent."""

    width: int
    height: int
    scale: int


LOOKS = (Look(*SIZE, 100), Look(1024, 700, 100), Look(1024, 700, 200))


@contextmanager
def system(chosen: Path) -> Iterator[None]:
    """Stand in for what the system has: a file that is chosen, and a printer."""
    with (
        patch.object(QFileDialog, "getOpenFileNames", lambda *_args: ([str(chosen)], "")),
        patch.object(printing, "has_printer", lambda: True),
    ):
        yield


def _desk(at: Rig) -> CaseDesk:
    desk = at.running.cases.desk
    assert desk is not None, "no case is open"
    return desk


def incident(at: Rig, keys: Keyboard) -> Walk:
    """From the start: a case, steps, a number, evidence, a note, a moment to come back to, closing, the dossier, printing."""
    yield from keys.tab_to(_SIGN)
    yield press(Key.Key_Return)
    yield from _three_steps(at)
    yield from _copy_number(at, keys)
    yield from _evidence(at, keys)
    yield press(Key.Key_L, CONTROL)
    yield typed(NOTE)
    yield press(Key.Key_Return)
    yield from until(lambda: _desk(at).case.journal[-1].event == Noted(NOTE), "the note is the last line")
    yield from _postpone(at, keys)
    yield from _close(at, keys)
    yield from _print(keys)


def _form() -> Walk:
    """Wait for a form."""
    yield from until(lambda: isinstance(front(), Form), "a form is open")


def _three_steps(at: Rig) -> Walk:
    """Answer until there is something to do, and at least three times."""
    answered = 0
    while _desk(at).step(_desk(at).state.focus).kind is StepKind.ASK or answered < 3:
        before = _desk(at).state.focus
        at.window.case.centre.settle()
        if _desk(at).step(before).kind is StepKind.ASK:
            yield press(Key.Key_2)
        yield press(Key.Key_Return)
        yield from until(lambda before=before: _desk(at).state.focus != before, f"on from {before.path}")
        answered += 1


def _turn_to(at: Rig, keys: Keyboard, part: int) -> Walk:
    """Turn to the step (0), the left (1) or the right (2) rail, where there is no room for all beside each other."""
    tabs = at.window.case.tabs
    if tabs.isVisible():
        yield from keys.tab_to(f"tab:{tabs.current()}")
        while tabs.current() != part:
            yield press(Key.Key_Right if tabs.current() < part else Key.Key_Left)


def _copy_number(at: Rig, keys: Keyboard) -> Walk:
    yield from _turn_to(at, keys, 2)
    yield from keys.tab_to_words("QR-code")
    yield press(Key.Key_Return)
    yield from keys.tab_to("copy")
    yield press(Key.Key_Return)
    yield from until(lambda: any(one.startswith("kopieer") for one in at.outside.done), "a number is copied")
    yield from keys.tab_to("ok")
    yield press(Key.Key_Return)


def _evidence(at: Rig, keys: Keyboard) -> Walk:
    """Add a piece, withdraw it, and see that the keyboard stays with it."""
    yield press(Key.Key_E, CONTROL)
    yield from _form()
    yield typed("mailbox")
    yield press(Key.Key_Return)
    yield from until(lambda: len(_desk(at).state.counting) == 1, "the evidence counts")
    yield from _turn_to(at, keys, 1)
    yield from keys.tab_to("piece:1", SHIFT)
    yield press(Key.Key_Return)
    yield from _form()
    yield press(Key.Key_Return)
    yield typed(WRONG)
    yield press(Key.Key_Return)
    yield from until(lambda: _desk(at).state.withdrawn == {1: WRONG}, "the evidence is withdrawn")
    assert keys.is_at("piece:1"), f"after withdrawing the keyboard is at {keys.stations[-1]}"


def _postpone(at: Rig, keys: Keyboard) -> Walk:
    yield from _turn_to(at, keys, 0)
    yield from keys.tab_to(f"mark:{Mark.POSTPONED}")
    yield press(Key.Key_Return)
    yield from _form()
    tomorrow = at.house.office.clock.now() + timedelta(days=1)
    yield typed(f"{tomorrow:%d-%m-%Y}")
    yield press(Key.Key_Tab)
    yield typed("09:00")
    yield press(Key.Key_Return)
    yield from until(lambda: _postponed(at) == [tomorrow.date()], "an action waits for tomorrow")


def _postponed(at: Rig) -> list[date]:
    tasks = (task for task in _desk(at).state.tasks if task.mark is Mark.POSTPONED)
    return [task.until.date() for task in tasks if task.until is not None]


def _close(at: Rig, keys: Keyboard) -> Walk:
    yield from keys.tab_to("menu")
    yield press(Key.Key_Return)
    menu = front()
    assert isinstance(menu, QMenu)
    for _ in menu.actions():
        if (action := menu.activeAction()) is not None and action.text() == MENU.close:
            break
        yield press(Key.Key_Down)
    yield press(Key.Key_Return)
    yield from _form()
    yield typed("Klaar")
    yield press(Key.Key_Return, CONTROL)
    yield from until(lambda: _desk(at).state.is_closed, "the case is closed")


def _print(keys: Keyboard) -> Walk:
    yield press(Key.Key_D, CONTROL)
    yield from until(lambda: isinstance(front(), PreviewDialog), "the dossier is shown")
    yield from keys.tab_to("dossier:print")
    yield press(Key.Key_Return)
    yield from until(lambda: isinstance(front(), QPrintDialog), "the print dialog is open")
    yield press(Key.Key_Escape)
    yield rest()
    assert QApplication.activeModalWidget() is None


def exercise(at: Rig, keys: Keyboard) -> Walk:
    """From the start: an exercise with a group, a message, a note of the trainer, its end, and back to what is real."""
    yield press(Key.Key_Home, CONTROL)
    yield from keys.tab_to("door:oefenen")
    yield press(Key.Key_Return)
    yield from keys.tab_to("play:oproep_naar_huis")
    yield press(Key.Key_Return)
    yield press(Key.Key_Space)
    yield from keys.tab_to("ok")
    yield press(Key.Key_Return)
    group = at.running.exercises.group
    yield from until(lambda: group.play is not None and at.window.trainer.isVisible(), "the exercise begins")
    trainer, play = at.window.trainer, group.play
    assert play is not None
    director = play.director
    yield press(Key.Key_Space)
    yield from until(lambda: director.state.phase is Phase.RUNNING, "the exercise runs")
    shown = len(director.state.shown)
    yield press(Key.Key_PageDown)
    yield from until(lambda: len(director.state.shown) == shown + 1, "another message is shown")
    yield press(Key.Key_N)
    yield from _form()
    yield typed(NOTE)
    yield press(Key.Key_Return, CONTROL)
    yield from keys.tab_to("play:end")
    yield press(Key.Key_Return)
    yield from _form()
    yield press(Key.Key_Return)
    yield from until(at.window.debrief.isVisible, "the exercise is talked through")
    assert not trainer.isVisible()
    for _ in range(8):
        yield press(Key.Key_Tab)
    yield press(Key.Key_F12)
    yield from until(
        lambda: at.window.start.isVisible() and not at.window.is_exercise, "back to what is real"
    )


def walk(data: Path, look: Look | None = None) -> Keyboard:
    """Go through everything on a new office; returns the keyboard, which knows where it was lost."""
    look = look or LOOKS[0]
    chosen = data / "mail.eml"
    chosen.write_text("inhoud", encoding="utf-8")
    keys = Keyboard()
    with rig(data, has_dialogs=True) as at, system(chosen):
        at.window.resize(look.width, look.height)
        at.running.theme.set_scale(look.scale)
        keys.follow(incident(at, keys))
        keys.follow(exercise(at, keys))
    return keys


def run() -> int:
    """Go through everything in each look and print how; returns 1 when the keyboard was lost."""
    lost = 0
    for look in LOOKS:
        with tempfile.TemporaryDirectory(prefix="vb-wizard-keys-") as data:
            keys = walk(Path(data), look)
        told = f"{look.width} x {look.height}, {look.scale} %: {keys.presses} presses, {len(keys.lost)} times lost"
        sys.stdout.write("\n".join((told, *keys.lost)) + "\n")
        lost += len(keys.lost)
    return int(lost > 0)
