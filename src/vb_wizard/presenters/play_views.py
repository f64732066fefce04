"""What the screen of the trainer shows, as frozen data.

Neighbours: `presenters.trainer` makes these, `ui.screens.trainer` draws them; `presenters.group` has the screen of the group.
"""

from __future__ import annotations

from dataclasses import dataclass

from vb_wizard.application.training.play_state import Phase
from vb_wizard.presenters.group import NewsView, PollView
from vb_wizard.presenters.start_views import Tone


@dataclass(frozen=True, slots=True)
class PlayButtons:
    """Which buttons can be pressed, and what those say that say two things."""

    run: str
    freeze: str
    black: str
    can_run: bool
    can_go_on: bool
    can_hint: bool
    can_step_back: bool


@dataclass(frozen=True, slots=True)
class PlayTimes:
    """What stands on the clocks: time at the table (`HH:MM:SS`), time in the story (`HH:MM`), and all of it in one line."""

    play: str
    story: str
    line: str


@dataclass(frozen=True, slots=True)
class TrainerNews:
    """The inject that stands before the group, with what only the trainer reads. `lead` says number, time and kind."""

    lead: str
    news: NewsView
    note: str


@dataclass(frozen=True, slots=True)
class Tick:
    """Something to tick, to give or to ask; `state` says in words what became of it, `is_on` whether it is done."""

    id: str
    text: str
    name: str
    is_on: bool = False
    state: str = ""
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Said:
    """A line with an optional tag behind it."""

    text: str
    tag: str = ""
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class MomentRow:
    """A moment of the play. `number` is how many entries of the journal there were by then; `detail` what the group did after it."""

    number: int
    at: str
    text: str
    detail: str = ""
    icon: str = ""
    tone: Tone = Tone.PLAIN
    is_now: bool = False


@dataclass(frozen=True, slots=True)
class BranchView:
    """A branch of the play."""

    id: str
    text: str
    open_words: str
    is_here: bool


@dataclass(frozen=True, slots=True)
class TrainerView:
    """The screen of the trainer.

    `warning` says why the story stands still, empty while it runs. `protocol` is the answer to the question that is open, empty
    when there is none.
    """

    title: str
    phase: Phase
    is_running: bool
    speed: int
    speeds: tuple[tuple[str, str], ...]
    is_held: bool
    times: PlayTimes
    buttons: PlayButtons
    warning: str
    news: TrainerNews | None
    coming: str
    poll: PollView | None
    protocol: str
    goals: tuple[Said, ...]
    asked: tuple[Said, ...]
    differs: tuple[Said, ...]
    milestones: tuple[Tick, ...]
    extra: tuple[Tick, ...]
    hints: tuple[Tick, ...]
    polls: tuple[Tick, ...]
    roles: tuple[Said, ...]
    course: tuple[MomentRow, ...]
    branches: tuple[BranchView, ...]
    notes: tuple[Said, ...]
