"""The debrief: what a group did beside what the protocol asks, ready to be talked about.

Neighbours: `plays` reads the record of a play, `deviations` compares, presenters and exports show what this gathers.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from vb_wizard.application.training.deeds import CaseWatch
from vb_wizard.application.training.deviations import Asked, Deviation, asked, deviations
from vb_wizard.application.training.play_state import Account, Comment, Lesson, PlayState
from vb_wizard.application.training.reference import Reference
from vb_wizard.domain.book import Book
from vb_wizard.domain.case import Case
from vb_wizard.domain.cues import DeedKind, NotDoneBy
from vb_wizard.domain.deadlines import WorkingDays
from vb_wizard.domain.exercise import Dilemma, Exercise, Goal, Question
from vb_wizard.domain.journal import CallResult
from vb_wizard.domain.play import Played


@dataclass(frozen=True)
class Record:
    """All that is kept of one branch of a play: what was played, what the trainer and the group did, and the model of the scenario.

    `named` are the contacts that the route of the group ever named, with when.
    """

    play: str
    branch: str
    title: str
    exercise: Exercise
    journal: tuple[Played, ...]
    state: PlayState
    case: Case
    book: Book
    model: Reference
    named: Mapping[str, datetime]

    @property
    def watch(self) -> CaseWatch:
        """What the group did, to ask when."""
        return CaseWatch(self.case, self.book, self.named)


@dataclass(frozen=True, slots=True)
class GoalSeen:
    """A goal, with what shows that it was reached and what does not yet: tasks (`flow.task`), milestones and extra actions."""

    goal: Goal
    seen: tuple[str, ...]
    missing: tuple[str, ...]

    @property
    def is_reached(self) -> bool:
        """Whether nothing is missing."""
        return not self.missing


@dataclass(frozen=True, slots=True)
class ContactTried:
    """A contact (id) that was called: when first, how often, and when it was reached, None if never."""

    contact: str
    first: datetime
    times: int
    reached_at: datetime | None


@dataclass(frozen=True, slots=True)
class PollResult:
    """A question or dilemma with its votes, and for a dilemma whether the group can explain its choice to the outside world."""

    poll: Question | Dilemma
    votes: Mapping[str, int]
    chosen: str
    account: Account | None


@dataclass(frozen=True)
class Debrief:
    """Everything to talk about.

    `asked` is what the protocol asked on the route of the group; `costs` are, by task or contact, the injects that came because it
    was not done in time. `comments` are the notes, with when in the story.
    """

    record: Record
    ended_at: datetime
    asked: tuple[Asked, ...]
    deviations: tuple[Deviation, ...]
    costs: Mapping[str, tuple[str, ...]]
    goals: tuple[GoalSeen, ...]
    contacts: tuple[ContactTried, ...]
    polls: tuple[PollResult, ...]
    comments: tuple[Comment, ...]
    lessons: tuple[Lesson, ...]

    @property
    def done(self) -> tuple[Asked, ...]:
        """What was done or handed over, in the order in which it was."""
        return tuple(
            sorted((one for one in self.asked if one.done_at), key=lambda one: one.done_at or self.ended_at)
        )


def debrief(record: Record, workdays: WorkingDays) -> Debrief:
    """Gather what there is to talk about."""
    watch = record.watch
    last = [record.journal[-1].story_at, record.case.journal[-1].at]
    ended_at = max(last)
    return Debrief(
        record=record,
        ended_at=ended_at,
        asked=asked(watch, workdays),
        deviations=deviations(record.model, watch, workdays, ended_at),
        costs=_costs(record),
        goals=goals_seen(record.exercise, record.state, watch),
        contacts=_contacts(watch),
        polls=_polls(record),
        comments=record.state.comments,
        lessons=record.state.lessons,
    )


def goals_seen(exercise: Exercise, state: PlayState, watch: CaseWatch) -> tuple[GoalSeen, ...]:
    """Return for each goal what shows it, also while the play goes on."""
    found = []
    for goal in exercise.goals:
        shows = {
            **dict.fromkeys(goal.expects, watch.tasks),
            **dict.fromkeys(goal.milestones, state.milestones),
            **dict.fromkeys(goal.extra, state.extra),
        }
        seen = tuple(name for name, where in shows.items() if name in where)
        found.append(GoalSeen(goal, seen, tuple(name for name in shows if name not in seen)))
    return tuple(found)


def _costs(record: Record) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for inject in record.exercise.injects:
        cue = inject.cue
        # What the trainer brought by hand did not come because something was left undone.
        came = any(one.id == inject.id and not one.by_trainer for one in record.state.shown)
        if isinstance(cue, NotDoneBy) and came:
            kinds = (DeedKind.TASK, DeedKind.CALL, DeedKind.REACHED, DeedKind.STEP, DeedKind.TRACK)
            if cue.deed.kind in kinds:
                found[cue.deed.name] = (*found.get(cue.deed.name, ()), inject.id)
    return found


def _contacts(watch: CaseWatch) -> tuple[ContactTried, ...]:
    by_contact: dict[str, list[tuple[datetime, CallResult]]] = {}
    for call in watch.calls:
        if call.contact:
            by_contact.setdefault(call.contact, []).append((call.at, call.result))
    return tuple(
        ContactTried(
            contact,
            calls[0][0],
            len(calls),
            next((at for at, result in calls if result is not CallResult.NOT_REACHED), None),
        )
        for contact, calls in by_contact.items()
    )


def _polls(record: Record) -> tuple[PollResult, ...]:
    found = []
    for poll in record.exercise.polls:
        held = record.state.polls.get(poll.id)
        account = record.state.accounts.get(poll.id)
        if held is not None or account is not None:
            votes = held.votes if held is not None else {}
            found.append(PollResult(poll, votes, held.leading if held is not None else "", account))
    return tuple(found)
