"""The state of a play: what its journal adds up to at any moment.

Neighbours: `domain.play` are the entries; `director` writes them, the presenters of both windows show this.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from vb_wizard.domain import play
from vb_wizard.domain.exercise import Inject
from vb_wizard.domain.play import Played


class Phase(StrEnum):
    """Where a play stands."""

    READY = "ready"
    RUNNING = "running"
    PAUSED = "paused"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Shown:
    """An inject as it was shown. `inject` holds it whole when the trainer made it on the spot, else None."""

    id: str
    story_at: datetime
    seq: int
    by_trainer: bool
    inject: Inject | None = None


@dataclass(frozen=True, slots=True)
class Poll:
    """A question or dilemma that was put to the group. `votes` by option; `voted_at` is the story time of the last vote."""

    id: str
    story_at: datetime
    votes: Mapping[str, int] = field(default_factory=dict)
    is_closed: bool = False
    voted_at: datetime | None = None

    @property
    def leading(self) -> str:
        """The option with the most votes; empty without votes, and when two have as many."""
        ranked = sorted(self.votes.items(), key=lambda one: one[1], reverse=True)
        if not ranked or not ranked[0][1] or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
            return ""
        return ranked[0][0]


@dataclass(frozen=True, slots=True)
class Account:
    """Whether a choice can be explained to the outside world, and how."""

    answer: play.Explained
    text: str


@dataclass(frozen=True, slots=True)
class Comment:
    """A note, with its moment in the story and what it is about."""

    at: datetime
    text: str
    label: play.NoteLabel = play.NoteLabel.NONE


@dataclass(frozen=True, slots=True)
class Lesson:
    """A lesson with its owner (a role) and its day (ISO date), both possibly empty.

    `seq` is how many entries there were when it was noted.
    """

    text: str
    owner: str
    due: str
    seq: int


@dataclass(frozen=True, slots=True)
class PlayState:
    """The state of a play. Mappings go from the id of a part to the story time at which it happened, unless said otherwise."""

    phase: Phase = Phase.READY
    story_at: datetime | None = None
    """The story time of the last entry."""
    pause: play.Pause | None = None
    speed: int = 1
    held: bool = False
    frozen: bool = False
    black: bool = False
    shown: tuple[Shown, ...] = ()
    skipped: frozenset[str] = frozenset()
    offered: Mapping[str, datetime] = field(default_factory=dict)
    hints: Mapping[str, datetime] = field(default_factory=dict)
    polls: Mapping[str, Poll] = field(default_factory=dict)
    accounts: Mapping[str, Account] = field(default_factory=dict)
    milestones: Mapping[str, datetime] = field(default_factory=dict)
    extra: Mapping[str, datetime] = field(default_factory=dict)
    comments: tuple[Comment, ...] = ()
    lessons: tuple[Lesson, ...] = ()
    seq: int = 0
    """How many entries there are, over all branches on the way here."""

    @property
    def is_running(self) -> bool:
        """Whether the time of the story passes."""
        return self.phase is Phase.RUNNING and not self.frozen

    def shown_at(self, inject: str) -> datetime | None:
        """Return when an inject was shown first, in the story."""
        return next((one.story_at for one in self.shown if one.id == inject), None)

    @property
    def open_poll(self) -> Poll | None:
        """The question that was put to the group last and is not closed."""
        return next((one for one in reversed(tuple(self.polls.values())) if not one.is_closed), None)


def play_state(entries: Iterable[Played], speed: int = 1) -> PlayState:
    """Return the state that a journal gives; any prefix gives the state that was there then.

    Args:
        entries: the journal, of all branches on the way.
        speed: how fast the story goes until the trainer says otherwise.
    """
    state = PlayState(speed=speed)
    for entry in entries:
        state = after(state, entry)
    return state


def after(state: PlayState, entry: Played) -> PlayState:
    """Return the state after one more entry."""
    state = replace(state, story_at=entry.story_at, seq=state.seq + 1)
    for step in (_time, _news, _voting, _noted):
        changed = step(state, entry)
        if changed is not None:
            return changed
    return state


def _time(state: PlayState, entry: Played) -> PlayState | None:
    match entry.event:
        case play.Resumed():
            return replace(state, phase=Phase.RUNNING, pause=None)
        case play.Paused(why):
            return replace(state, phase=Phase.PAUSED, pause=why)
        case play.BranchedFrom():
            # What comes is another play than what came: it starts when the trainer is ready.
            return replace(state, phase=Phase.PAUSED, pause=play.Pause.TRAINER, frozen=False, black=False)
        case play.SpeedSet(speed):
            return replace(state, speed=speed)
        case play.Held(on):
            return replace(state, held=on)
        case play.Frozen(on):
            return replace(state, frozen=on)
        case play.Blacked(on):
            return replace(state, black=on)
        case play.Ended():
            return replace(state, phase=Phase.ENDED, frozen=False, black=False)
    return None


def _news(state: PlayState, entry: Played) -> PlayState | None:
    at = entry.story_at
    match entry.event:
        case play.InjectShown(inject, by_trainer):
            one = Shown(inject, at, state.seq, by_trainer)
            return replace(state, shown=(*state.shown, one), skipped=state.skipped - {inject})
        case play.Improvised(inject, how, title, text, who):
            made = Inject(inject, how, title, text, who=who)
            return replace(state, shown=(*state.shown, Shown(inject, at, state.seq, True, made)))
        case play.InjectSkipped(inject):
            return replace(state, skipped=state.skipped | {inject})
        case play.HintOffered(hint):
            return replace(state, offered={**state.offered, hint: at})
        case play.HintGiven(hint):
            return replace(state, hints={**state.hints, hint: at})
        case play.MilestoneReached(milestone):
            return replace(state, milestones={**state.milestones, milestone: at})
        case play.ExtraTicked(extra, done):
            others = {name: when for name, when in state.extra.items() if name != extra}
            return replace(state, extra={**others, extra: at} if done else others)
    return None


def _voting(state: PlayState, entry: Played) -> PlayState | None:
    match entry.event:
        case play.PollOpened(poll):
            others = {name: one for name, one in state.polls.items() if name != poll}
            before = state.polls.get(poll)
            opened = replace(before, is_closed=False) if before else Poll(poll, entry.story_at)
            return replace(state, polls={**others, poll: opened})
        case play.Voted(poll, option, count):
            now = state.polls.get(poll, Poll(poll, entry.story_at))
            voted = replace(now, votes={**now.votes, option: count}, voted_at=entry.story_at)
            return replace(state, polls={**state.polls, poll: voted})
        case play.PollClosed(poll):
            closed = replace(state.polls.get(poll, Poll(poll, entry.story_at)), is_closed=True)
            return replace(state, polls={**state.polls, poll: closed})
    return None


def _noted(state: PlayState, entry: Played) -> PlayState | None:
    match entry.event:
        case play.Accounted(dilemma, answer, text):
            return replace(state, accounts={**state.accounts, dilemma: Account(answer, text)})
        case play.Commented(text, label):
            return replace(state, comments=(*state.comments, Comment(entry.story_at, text, label)))
        case play.LessonNoted(text, owner, due):
            return replace(state, lessons=(*state.lessons, Lesson(text, owner, due, state.seq)))
        case play.LessonChanged(number, text, owner, due):
            now = Lesson(text, owner, due, number)
            lessons = (now if one.seq == number else one for one in state.lessons)
            return replace(state, lessons=tuple(one for one in lessons if one.text))
    return None
