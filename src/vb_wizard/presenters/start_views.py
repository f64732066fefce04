"""What the first picture of the window shows, as frozen data: the tones, and the doors of the start screen.

Neighbours: `presenters.start` makes the doors; `views` has everything else, which a start does not need before it has painted.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Tone(StrEnum):
    """Which family of colours a thing wears; a word or sign always says the same."""

    PLAIN = "plain"
    BRAND = "brand"
    DANGER = "danger"
    WARN = "warn"
    OK = "ok"
    EXERCISE = "exercise"


class ItemState(StrEnum):
    """How an item of the route is drawn."""

    DONE = "done"
    CURRENT = "current"
    TODO = "todo"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class DoorView:
    """A card on the start screen. `key` is the number key; `progress` is 0..1 or None, `progress_text` the words under the bar."""

    id: str
    key: str
    title: str
    say: str
    button: str
    tone: Tone
    progress: float | None = None
    progress_text: str = ""
