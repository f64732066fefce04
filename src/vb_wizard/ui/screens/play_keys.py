"""The keys of an exercise: those of a clicker, of the trainer, and those that count votes.

Neighbours: the screens of the trainer and of the group both listen to these, because a clicker types where the keyboard is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


class Act(StrEnum):
    """What a trainer can want."""

    RUN = "run"
    STEP_BACK = "step_back"
    LOOK_BACK = "look_back"
    NEXT = "next"
    SKIP = "skip"
    HINT = "hint"
    FREEZE = "freeze"
    BLACK = "black"
    IMPROVISE = "improvise"
    ASK = "ask"
    CLOSE_POLL = "close_poll"
    SPEED = "speed"
    HOLD = "hold"
    NOTE = "note"
    LESSON = "lesson"
    WIZARD = "wizard"
    GROUP = "group"
    SWAP = "swap"
    END = "end"


CLICKER: Mapping[Act, tuple[str, ...]] = {
    Act.NEXT: ("PgDown",),
    Act.LOOK_BACK: ("PgUp",),
    Act.BLACK: ("B", "."),
    Act.FREEZE: ("F",),
}
"""What works wherever the keyboard is."""
TRAINER: Mapping[Act, tuple[str, ...]] = {
    **CLICKER,
    Act.HINT: ("H",),
    Act.SKIP: ("S",),
    Act.IMPROVISE: ("I",),
    Act.NOTE: ("N",),
    Act.LESSON: ("L",),
}
_DIGITS = "123456789"


def bind(
    screen: QWidget,
    keys: Mapping[Act, Sequence[str]],
    act: Callable[[Act], object],
    vote: Callable[[int, int], object],
) -> None:
    """Listen to keys on a screen and everything in it, except where somebody types.

    Args:
        screen: the screen.
        keys: which keys mean what.
        act: gets what is wanted.
        vote: gets the place of the answer, from 0, and one vote more or less.
    """

    def on(key: str, then: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(key), screen)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(then)

    def votes(at: int, step: int) -> Callable[[], object]:
        return lambda: vote(at, step)

    def wants(wanted: Act) -> Callable[[], object]:
        return lambda: act(wanted)

    for wanted, sequences in keys.items():
        for key in sequences:
            on(key, wants(wanted))
    for at, digit in enumerate(_DIGITS):
        on(digit, votes(at, 1))
        on(f"Shift+{digit}", votes(at, -1))
