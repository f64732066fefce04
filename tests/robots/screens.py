"""Pictures of every screen, with the sample office: `python -m tests.robots screens` writes them into docs/pictures.

A screen is one line in `SCREENS`: its name, how to get there from the start screen, and the looks it is shown in.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QDeadlineTimer, QTimer
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.robots.leading import Lead, LeadingAsks, slowly
from tests.robots.rig import SIZE, Rig, rig, settle
from tests.robots.sample import furnish
from vb_wizard.ui.commands import Command
from vb_wizard.ui.parts.doors import DoorCard
from vb_wizard.ui.parts.text import Text
from vb_wizard.ui.screens.start import StartScreen

PICTURES = Path(__file__).parents[2] / "docs" / "pictures"
LIGHT, DARK, CONTRAST = "light", "dark", "contrast"
_PATIENCE_MS, _AGAIN_MS, _REDRAW_MS = 2000, 20, 700
_EXERCISE, _MINUTES = "dreigmail_burgemeester", 12
_COLOURS = 64
"""Colours in a picture: enough for text as sharp as on the screen, in a third of the room."""


def _nothing(_at: Rig) -> None:
    """Stay where we are."""


def _case(number: int) -> Callable[[Rig], None]:
    """Return the way into a case; the newest is 0."""

    def go(at: Rig) -> None:
        at.running.start.open_case(at.house.office.headers()[number].id)

    return go


def _in_case(command: Command, number: int = 0) -> Callable[[Rig], None]:
    """Return the way to a screen of a case."""

    def go(at: Rig) -> None:
        _case(number)(at)
        at.window.commanded.emit(command)

    return go


def _command(command: Command) -> Callable[[Rig], None]:
    return lambda at: at.window.commanded.emit(command)


def _door(number: int) -> Callable[[Rig], None]:
    return lambda at: at.fingers.click(at.fingers.find(StartScreen).findChildren(DoorCard)[number])


def _lead(at: Rig) -> Lead:
    """Begin an exercise as a trainer with a group, which did its first steps."""
    assert isinstance(at.asks, LeadingAsks)
    lead = Lead(at, at.asks)
    lead.begin(_EXERCISE)
    lead.director.desk.answer(lead.director.desk.state.focus, "nee")
    lead.wait(_MINUTES * 60)
    return lead


def _trainer(at: Rig) -> None:
    _lead(at)


def _group(at: Rig) -> None:
    lead = _lead(at)
    lead.play.command(Command.PLAY_GROUP)
    lead.play.tick()


def _debrief(at: Rig) -> None:
    lead = _lead(at)
    lead.tell(slowly)
    lead.remember()
    lead.end()


def _alone(at: Rig) -> None:
    alone = at.running.exercises.alone
    alone.begin(lambda: at.house.plays.begin(_EXERCISE))


def _editor(at: Rig) -> None:
    at.running.start.show_scenarios()
    at.window.scenarios.copy_wanted.emit(_EXERCISE)


def _window(at: Rig) -> QWidget:
    return at.window


def _group_window(at: Rig) -> QWidget:
    window = at.running.exercises.group.group.window
    assert window is not None
    window.resize(*SIZE)
    # It is drawn anew in the size of type of its screen.
    QTest.qWait(_REDRAW_MS)
    return window


@dataclass(frozen=True, slots=True)
class Screen:
    """A picture: its name, the way there, the looks, and which window it is of."""

    name: str
    go: Callable[[Rig], None]
    looks: tuple[str, ...] = (LIGHT,)
    window: Callable[[Rig], QWidget] = _window


SCREENS = (
    Screen("start", _nothing, (LIGHT, DARK)),
    Screen("vraag", _case(0), (LIGHT, DARK)),
    Screen("acties", _case(1)),
    Screen("acuut", _in_case(Command.ACUTE), (LIGHT, DARK)),
    Screen("logboek", _in_case(Command.JOURNAL, 1)),
    Screen("kaart", _in_case(Command.MAP, 1)),
    Screen("agenda", _command(Command.AGENDA)),
    Screen("contacten", _command(Command.CONTACTS)),
    Screen("voorbereiden", _door(2)),
    Screen("oefenen", _door(3)),
    Screen("instellingen", _command(Command.SETTINGS)),
    Screen("over", _command(Command.ABOUT)),
    # Last, because an exercise is seen on other screens afterwards.
    Screen("alleen", _alone),
    Screen("trainer", _trainer),
    Screen("groep", _group, window=_group_window),
    Screen("nabespreking", _debrief),
    Screen("scenario", _editor),
)


def take(folder: Path, screens: tuple[Screen, ...] = SCREENS) -> list[Path]:
    """Make the pictures; returns their files.

    Args:
        folder: where they are written.
        screens: which.
    """
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    # What is on the screen must not depend on where and when this runs.
    with tempfile.TemporaryDirectory(prefix="vb-wizard-") as data:
        clock = furnish(Path(data))
        for screen in screens:
            for look in screen.looks:
                with rig(Path(data), LeadingAsks(), clock) as at:
                    at.running.memory.keep_case("")
                    at.running.theme.set_name(look)
                    at.running.start.show()
                    settle()
                    screen.go(at)
                    _wait(at)
                    QTest.qWait(_REDRAW_MS)
                    _hide(at, data)
                    settle()
                    name = screen.name if look == LIGHT else f"{screen.name}-{look}"
                    made.append(_save(screen.window(at).grab().toImage(), folder / f"{name}.png"))
                    at.running.cases.leave()
    return made


def _wait(at: Rig) -> None:
    """Wait for what a screen shows a moment later, such as the step beside the map."""
    left = QDeadlineTimer(_PATIENCE_MS)
    while not left.hasExpired() and any(
        one.isSingleShot() and one.isActive() for one in at.window.findChildren(QTimer)
    ):
        QTest.qWait(_AGAIN_MS)


def _hide(at: Rig, data: str) -> None:
    """Show a folder that is the same every time in place of the one of this run."""
    for text in at.fingers.all(Text):
        if data in text.text():
            text.say(text.text().replace(data, "~/.local/share/vb-wizard"))


def _save(image: QImage, path: Path) -> Path:
    assert (image.width(), image.height()) == SIZE
    assert image.save(str(path)), path
    with Image.open(path) as picture:
        # No dots between the colours: flat surfaces stay flat, and press well.
        picture.convert("RGB").quantize(_COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)
    return path


def run() -> int:
    """Write all pictures."""
    os.environ["TZ"] = "Europe/Amsterdam"
    time.tzset()
    for path in take(PICTURES):
        print(f"{path.relative_to(PICTURES.parents[1])} {path.stat().st_size / 1000:.0f} kB", flush=True)
    return 0
