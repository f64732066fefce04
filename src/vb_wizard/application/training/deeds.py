"""Deeds: whether and when something happened, in the case of the group or in the play, and whether a cue holds.

Neighbours: `domain.cues` says what is waited for; `director` fires what holds, `deviations` uses the same view of the case.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property

from vb_wizard.application.training.play_state import PlayState
from vb_wizard.domain.book import Book
from vb_wizard.domain.case import Case, TrackState
from vb_wizard.domain.cues import (
    AfterDeed,
    AtMoment,
    Cue,
    Deed,
    DeedKind,
    NotDoneBy,
    WrongContact,
    minutes_after,
)
from vb_wizard.domain.journal import AcuteRaised, Called, CallResult, Entry, Mark
from vb_wizard.domain.moments import AMSTERDAM, Moment
from vb_wizard.engine.machine import CompiledBook
from vb_wizard.engine.replay import Replay

DONE = frozenset({Mark.DONE, Mark.DELEGATED})
"""A task counts as done when somebody did it or took it over."""


@dataclass(frozen=True, slots=True)
class CallMade:
    """A call of the group: to which contact (id, or empty), when, how it ended, and whether the route named the contact by then."""

    contact: str
    at: datetime
    result: CallResult
    is_asked: bool


class Naming:
    """When the route first named each contact, at a step or at one of its tasks; also what a changed answer took off the route."""

    def __init__(self, compiled: CompiledBook) -> None:
        """Follow a case on these flows from its first entry."""
        self._book = compiled.book
        self._replay = Replay(compiled)
        self._seen = 0
        self._tracks: tuple[TrackState, ...] = ()
        self._first: dict[str, datetime] = {}

    def follow(self, journal: Sequence[Entry]) -> Mapping[str, datetime]:
        """Return what was named by the end of a journal that may have grown since the last time."""
        for entry in journal[self._seen :]:
            self._replay.feed(entry)
            tracks = self._replay.state.tracks
            if tracks is not self._tracks:
                self._tracks = tracks
                self._look(tracks)
        self._seen = len(journal)
        return dict(self._first)

    def _look(self, tracks: Iterable[TrackState]) -> None:
        for track in tracks:
            for visit in track.visits:
                step = self._book.flows[visit.flow].steps[visit.step]
                for use in (*step.contacts, *(use for task in step.tasks for use in task.contacts)):
                    known = self._first.get(use.contact, visit.arrived_at)
                    self._first[use.contact] = min(visit.arrived_at, known)


@dataclass(frozen=True)
class CaseWatch:
    """What the group did, as the story time at which each thing happened first. `named` are the contacts that the route ever named."""

    case: Case
    book: Book
    named: Mapping[str, datetime]

    @cached_property
    def tasks(self) -> dict[str, datetime]:
        """When each task (`flow.task`) was done or handed over."""
        found: dict[str, datetime] = {}
        for task in self.case.state.tasks:
            if task.mark in DONE and task.at is not None:
                name = f"{task.place.flow}.{task.task}"
                found[name] = min(task.at, found.get(name, task.at))
        return found

    @cached_property
    def steps(self) -> dict[str, datetime]:
        """When each step (`flow.step`) was come to."""
        found: dict[str, datetime] = {}
        for track in self.case.state.tracks:
            for visit in track.visits:
                name = f"{visit.flow}.{visit.step}"
                found[name] = min(visit.arrived_at, found.get(name, visit.arrived_at))
        return found

    @cached_property
    def tracks(self) -> dict[str, datetime]:
        """When each flow was opened beside the others."""
        return {track.flow: track.opened_at for track in reversed(self.case.state.tracks)}

    @cached_property
    def calls(self) -> tuple[CallMade, ...]:
        """Every call, in order."""
        return tuple(
            CallMade(
                entry.event.contact,
                entry.at,
                entry.event.result,
                self.named.get(entry.event.contact, _NEVER) <= entry.at,
            )
            for entry in self.case.journal
            if isinstance(entry.event, Called)
        )

    @cached_property
    def acute_at(self) -> datetime | None:
        """When the red button was pressed first."""
        return next((one.at for one in self.case.journal if isinstance(one.event, AcuteRaised)), None)


_NEVER = datetime.max.replace(tzinfo=AMSTERDAM) - timedelta(days=2)


@dataclass(frozen=True)
class Watch:
    """Both sides of a play, to ask when something happened. `start` is when the story began, in Dutch time without a zone."""

    group: CaseWatch
    play: PlayState
    start: datetime

    def when(self, deed: Deed) -> datetime | None:
        """Return the aware story time at which a deed happened first, or None."""
        group, name = self.group, deed.name
        match deed.kind:
            case DeedKind.TASK:
                return group.tasks.get(name)
            case DeedKind.STEP:
                return group.steps.get(name)
            case DeedKind.TRACK:
                return group.tracks.get(name)
            case DeedKind.CALL:
                return next((call.at for call in group.calls if call.contact == name), None)
            case DeedKind.REACHED:
                return next(
                    (call.at for call in group.calls if call.contact == name and _got_through(call)), None
                )
            case DeedKind.ACUTE:
                return group.acute_at
            case DeedKind.ANSWER:
                known = group.case.state.facts.get(name)
                held = known is not None and (known.value == deed.value or deed.value in _listed(known.value))
                return known.since if known is not None and held else None
            case DeedKind.INJECT:
                return self.play.shown_at(name)
            case DeedKind.MILESTONE:
                return self.play.milestones.get(name)
            case DeedKind.VOTE:
                poll = self.play.polls.get(name.partition(".")[0])
                return poll.voted_at if poll is not None and poll.leading == name.partition(".")[2] else None

    def due(self, cue: Cue, now: datetime) -> datetime | None:
        """Return the aware story time at which a cue held, or None while it does not hold at `now`."""
        at: datetime | None = None
        match cue:
            case AtMoment(moment):
                at = self.moment(moment)
            case AfterDeed(deed, minutes):
                happened = self.when(deed)
                at = happened + timedelta(minutes=minutes) if happened is not None else None
            case NotDoneBy(deed, by):
                by_then = self.moment(by)
                happened = self.when(deed)
                at = by_then if happened is None or happened > by_then else None
            case WrongContact(contacts):
                at = next((call.at for call in self.group.calls if _is_wrong(call, contacts)), None)
        return at if at is not None and at <= now else None

    def moment(self, moment: Moment) -> datetime:
        """Return the aware story time of a moment that is written in the scenario."""
        start = self.start.replace(tzinfo=AMSTERDAM)
        return start + timedelta(minutes=minutes_after(self.start, moment))


def _got_through(call: CallMade) -> bool:
    return call.result in (CallResult.REACHED, CallResult.CALLED_BACK)


def _is_wrong(call: CallMade, contacts: tuple[str, ...]) -> bool:
    # Somebody who is in no list at all cannot be judged by a list.
    return call.contact in contacts if contacts else bool(call.contact) and not call.is_asked


def _listed(value: str | tuple[str, ...]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else value
